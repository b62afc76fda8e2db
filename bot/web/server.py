"""The web chat, the policy pages, and where the staff's pages begin."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import secrets
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader
from sse_starlette import EventSourceResponse
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.app import App
from bot.channels.webchat import WebChat
from bot.domain.messages import LONGEST, Inbound, Kind, Msg
from bot.l10n.formats import direction
from bot.staff.server import build as build_staff
from bot.staff.table import PAGES as STAFF_PAGES
from bot.store.outbox import Row
from bot.web import policies
from bot.web.languages import wanted
from bot.web.security import Limiter, SecurityHeaders, network, read_body

COOKIE = "puente_chat"
_NAME_BYTES = 24
_NAME = re.compile("[A-Za-z0-9_-]{32}")
_COOKIE_AGE = 180 * 24 * 3600
# A body cannot be larger than the longest message, escaped as JSON, with room for its frame.
_BODY = 12 * LONGEST + 1024
_PATIENCE = 2.0
_HERE = Path(__file__).parent


def build(app: App, chat: WebChat, more: Iterable[BaseRoute] = ()) -> ASGIApp:
    pages = Pages(app, chat)
    web = Starlette(
        routes=[
            Route("/", pages.chat),
            Route("/chat/messages", pages.message, methods=["POST"]),
            Route("/chat/leave", pages.leave, methods=["POST"]),
            Route("/chat/events", pages.events),
            Route("/chat/files/{row}/{number}", pages.file),
            Route("/policy/{document}", pages.policy),
            build_staff(app, secrets.SystemRandom(), STAFF_PAGES),
            Mount("/static", StaticFiles(directory=_HERE / "static")),
            *more,
        ],
        exception_handlers={404: pages.missing},
    )
    # Around everything, for an answer of 500 is made outside of all of Starlette's middleware.
    return SecurityHeaders(web)


class Pages:
    """The handlers; they look at `app.knowledge` anew each time, since it may be replaced."""

    def __init__(self, app: App, chat: WebChat) -> None:
        self._app = app
        self._chat = chat
        self._of_chats = Limiter(count=20, seconds=10)
        # All families at an evening in school may have one address.
        self._of_networks = Limiter(count=400, seconds=10)
        self._templates = Environment(
            loader=FileSystemLoader(_HERE / "templates"), autoescape=True, trim_blocks=True
        )

    async def chat(self, request: Request) -> Response:
        """The page; who has no chat yet, or one that is not known any more, gets a new one."""
        peer = _peer(request)
        if not peer or not await asyncio.to_thread(self._app.knows, WebChat.name, peer):
            peer = secrets.token_urlsafe(_NAME_BYTES)
        name = hashlib.sha256(peer.encode()).hexdigest()[:16]
        language = self._language(request)
        page = self._page("chat.html", language, chat=name, words=self._words(), languages=[
            {"code": code, "name": name, "dir": direction(code)}
            for code, name in self._app.knowledge.world.languages.items()
        ])  # fmt: skip
        page.set_cookie(
            COOKIE, peer, max_age=_COOKIE_AGE, httponly=True, samesite="lax",
            secure=request.url.scheme == "https",
        )  # fmt: skip
        return page

    async def leave(self, request: Request) -> Response:
        """Forgets the chat: here, and by dropping the cookie on the device."""
        answer = Response(status_code=204)
        # Without its cookie it is a page of another site that asks.
        if peer := _peer(request):
            await asyncio.to_thread(self._app.forget, WebChat.name, peer)
            answer.delete_cookie(
                COOKIE, httponly=True, samesite="lax", secure=request.url.scheme == "https"
            )
        return answer

    async def message(self, request: Request) -> Response:
        peer = _peer(request)
        if not peer or not _is_json(request):
            return _refused(400, "web-not-sent")
        if not (self._of_networks.allows(network(request)) and self._of_chats.allows(peer)):
            return _refused(429, "web-too-fast")
        body = await read_body(request, _BODY)
        if body is None:
            return _refused(413, "web-too-long")
        inbound = self._inbound(request, peer, body)
        if inbound is None:
            return _refused(400, "web-not-sent")
        # Not taken: a balancer may ask another one, and the page may ask again.
        if self._app.stopping or not await self._app.receive(inbound):
            return _refused(503, "web-not-sent")
        return JSONResponse({}, status_code=202)

    def _inbound(self, request: Request, peer: str, body: bytes) -> Inbound | None:
        try:
            sent = json.loads(body)
            id, text, payload = (sent.get(key, "") for key in ("id", "text", "payload"))
        except (ValueError, AttributeError, RecursionError):
            return None
        if not all(isinstance(value, str) for value in (id, text, payload)) or not id:
            return None
        # The sender's name is part of the id: nobody can mark another's message as taken.
        external_id = hashlib.sha256(f"{peer}:{id}".encode("utf-8", "replace")).hexdigest()
        kind: Kind = "button" if payload else "text"
        locale = request.headers.get("accept-language", "").partition(",")[0].partition(";")[0]
        return Inbound(
            WebChat.name, peer, external_id, self._app.now(), text, payload, kind, locale
        )

    async def events(self, request: Request) -> Response:
        peer = _peer(request)
        if not peer:
            return Response(status_code=204)  # tells an event source not to come back
        after = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        return EventSourceResponse(self._stream(peer, _number(after) or 0))

    async def _stream(self, peer: str, after: int) -> AsyncIterator[dict[str, Any]]:
        with self._chat.listening(peer) as news:
            while not self._app.stopping:
                news.clear()
                for row in await asyncio.to_thread(self._app.said, WebChat.name, peer, after):
                    after = row.id
                    yield {
                        "event": "reply",
                        "id": str(row.id),
                        "data": json.dumps(_told(row), ensure_ascii=False),
                    }
                with suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), _PATIENCE)

    async def file(self, request: Request) -> Response:
        """A file of a reply, for the chat that got it and nobody else."""
        peer = _peer(request)
        row, number = (_number(request.path_params[name]) for name in ("row", "number"))
        if not peer or row is None or number is None:
            raise HTTPException(404)
        said = await asyncio.to_thread(self._app.said, WebChat.name, peer, row - 1)
        files = [file for reply in said[:1] if reply.id == row for file in reply.message.files]
        if number >= len(files):
            raise HTTPException(404)
        headers = {"Content-Disposition": _attachment(files[number].name)}
        return Response(files[number].content, media_type=files[number].type, headers=headers)

    async def policy(self, request: Request) -> Response:
        knowledge = self._app.knowledge
        document = knowledge.library.documents.get(request.path_params["document"])
        if document is None:
            raise HTTPException(404)
        language = self._language(request)
        language = language if language in document.sheets else "en"

        context = policies.page(knowledge, document, language, self._say(language))
        return self._page("policy.html", language, **context)

    async def missing(self, request: Request, error: Exception) -> Response:
        return self._page("missing.html", self._language(request), status=404)

    def _page(
        self, template: str, language: str, status: int = 200, **context: Any
    ) -> HTMLResponse:
        html = self._templates.get_template(template).render(
            lang=language, dir=direction(language), t=self._say(language), **context
        )
        return HTMLResponse(html, status_code=status)

    def _say(self, language: str) -> policies.Say:
        return lambda id: self._app.knowledge.translator.say(Msg(id), language)

    def _words(self) -> dict[str, dict[str, str]]:
        knowledge = self._app.knowledge
        ids = [id for id in knowledge.translator.ids() if id.startswith("web-")]
        return {
            code: {id: knowledge.translator.say(Msg(id), code) for id in ids}
            for code in knowledge.world.languages
        }

    def _language(self, request: Request) -> str:
        return wanted(request, self._app.knowledge.world.languages)


def _peer(request: Request) -> str:
    """The name that the page gave to the sender; empty for none and for one that it cannot have
    given."""
    peer = request.cookies.get(COOKIE, "")
    return peer if _NAME.fullmatch(peer) else ""


def _number(text: str) -> int | None:
    """A row's id or a position, as far as a database counts."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _told(row: Row) -> dict[str, Any]:
    """A reply for the page: where its files are instead of what is in them."""
    files = [
        {"name": file.name, "label": file.label, "path": f"/chat/files/{row.id}/{number}"}
        for number, file in enumerate(row.message.files)
    ]
    return {**asdict(row.message), "files": files}


def _attachment(name: str) -> str:
    """The header of a download; the name may be of any script (RFC 6266)."""
    quoted = quote(name, safe="")
    named = f'filename="{name}"' if quoted == name else f"filename*=UTF-8''{quoted}"
    return f"attachment; {named}"


def _is_json(request: Request) -> bool:
    kind = request.headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower() == "application/json"


def _refused(status: int, error: str) -> Response:
    return JSONResponse({"error": error}, status_code=status)
