"""A template with what every page of the staff shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader
from starlette.responses import HTMLResponse, Response

from bot.domain.messages import Msg, Value
from bot.l10n.formats import direction
from bot.staff.desk import DONE, Desk
from bot.staff.pages import Page

_HERE = Path(__file__).parent
# Messages that a page shows once, after something was done.
_IS_DONE = "-done-"


class Renderer:
    def __init__(self, pages: Sequence[Page]) -> None:
        self._menu = [page for page in pages if page.menu]
        self._templates = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def __call__(self, desk: Desk, template: str, status: int, /, **context: Any) -> Response:
        language = desk.viewer.language

        def t(id: str, /, **args: Value) -> str:
            return desk.say(Msg(id, **args))

        done = _done(desk)
        html = self._templates.get_template(template).render(
            t=t,
            desk=desk,
            viewer=desk.viewer,
            lang=language,
            dir=direction(language),
            menu=[page for page in self._menu if desk.may(page.needs)],
            languages=list(_languages(desk)),
            done=done,
            **{"errors": {}, **context},
        )
        answer = HTMLResponse(html, status_code=status)
        if done:
            answer.delete_cookie(
                DONE, path="/staff", httponly=True, samesite="lax",
                secure=desk.request.url.scheme == "https",
            )  # fmt: skip
        return answer


def _done(desk: Desk) -> str:
    id = desk.request.cookies.get(DONE, "")
    return id if _IS_DONE in id and id in desk.translator.ids() else ""


def _languages(desk: Desk) -> Iterator[dict[str, Any]]:
    """`href` is this page in the language, for who is not signed in."""
    for code, name in desk.knowledge.world.languages.items():
        kept = [(key, value) for key, value in desk.query.multi_items() if key != "lang"]
        yield {
            "code": code,
            "name": name,
            "dir": direction(code),
            "current": code == desk.viewer.language,
            "href": f"{desk.request.url.path}?{urlencode([*kept, ('lang', code)])}",
        }
