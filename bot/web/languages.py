"""In which language a page is first shown."""

from __future__ import annotations

from collections.abc import Container

from starlette.requests import Request


def wanted(request: Request, languages: Container[str]) -> str:
    """What the address asks for, else the first language of the browser that is spoken here."""
    tags = [request.query_params.get("lang", "")]
    tags += request.headers.get("accept-language", "").split(",")
    for tag in tags:
        code = tag.partition(";")[0].strip()
        for candidate in (code, code.partition("-")[0]):
            if candidate in languages:
                return candidate
    return "en"
