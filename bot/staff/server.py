"""The door of the staff's pages: who does not pass every check does not reach one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from hmac import compare_digest
from random import Random
from urllib.parse import parse_qsl, quote, urlsplit

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route

from bot.app import App
from bot.domain.access import Viewer
from bot.errors import Refused, StaleVersion, told_without_words
from bot.services.accounts import secret
from bot.services.sign_in import Door, viewer
from bot.staff.desk import SEE_OTHER, Desk, Fields, Missing, set_cookie
from bot.staff.pages import ANYBODY, Page
from bot.staff.rendering import Renderer
from bot.web.languages import wanted
from bot.web.security import read_body

COOKIE = "puente_staff"
PREFIX = "/staff"
_LONGEST_TOKEN = 64
# Room for the longest text in a form, each of its characters escaped.
_BODY = 1_000_000
_FIELDS = 1_000
_ENCODED = "application/x-www-form-urlencoded"
_REFUSED = 400
_log = structlog.get_logger()


def build(app: App, random: Random, pages: Sequence[Page]) -> Mount:
    """`random` is the machine's own, from which secrets are made."""
    site = Site(app, random, pages)
    routes = [
        Route(page.path.removeprefix(PREFIX), site.handler(page), methods=[page.method])
        for page in pages
    ]
    return Mount(
        PREFIX, Starlette(routes=routes, exception_handlers={404: site.missing, 405: site.missing})
    )


class Site:
    def __init__(self, app: App, random: Random, pages: Sequence[Page]) -> None:
        self._app = app
        self._random = random
        self._render = Renderer(pages)

    def handler(self, page: Page) -> Callable[[Request], Awaitable[Response]]:
        async def handle(request: Request) -> Response:
            form = await _form(request) if page.method == "POST" else Fields()
            return await asyncio.to_thread(self._answer, page, request, form)

        return handle

    async def missing(self, request: Request, error: Exception) -> Response:
        """No page, or none for this method: told apart by nobody."""
        return await asyncio.to_thread(
            lambda: self._desk(request, Fields()).page("missing.html", 404)
        )

    def _answer(self, page: Page, request: Request, form: Fields | None) -> Response:
        """What goes wrong is logged without words."""
        desk = self._desk(request, form or Fields())
        try:
            answer = _refusal(page, desk, form) or _view(page, desk)
        except Exception as error:
            _log.error("page_failed", page=page.name, exception=told_without_words(error))
            answer = desk.page("trouble.html", 500)
        if desk.token != request.cookies.get(COOKIE):
            set_cookie(request, answer, COOKIE, desk.token)
        return answer

    def _desk(self, request: Request, form: Fields) -> Desk:
        now = self._app.now()
        token = request.cookies.get(COOKIE, "")[:_LONGEST_TOKEN]
        return Desk(
            app=self._app,
            request=request,
            form=form,
            query=_fields(request.url.query),
            viewer=self._viewer(request, Door(self._app.engine, now, self._random), token),
            token=token or secret(self._random),
            now=now,
            random=self._random,
            render=self._render,
        )

    def _viewer(self, request: Request, door: Door, token: str) -> Viewer:
        world = self._app.knowledge.world
        language = wanted(request, world.languages)
        account = door.who(token) if token else None
        if account is None:
            return Viewer(0, 0, "", frozenset(), language, "")
        own = account.language if account.language in world.languages else language
        return viewer(account, world.organizations, own)


def _refusal(page: Page, desk: Desk, form: Fields | None) -> Response | None:
    """The answer to who may not have the page; None for who may."""
    is_post, is_open = page.method == "POST", page.needs == ANYBODY
    if form is None:
        return desk.page("refused.html", 413, why="staff-too-much")
    if not desk.viewer.account and not is_open:
        if is_post:
            return desk.page("refused.html", 403, why="staff-signed-out")
        return RedirectResponse(f"{PREFIX}/sign-in?next={quote(desk.here)}", SEE_OTHER)
    if is_post and not _is_own(desk):
        return desk.page("refused.html", 403, why="staff-forged")
    if not is_open and not desk.may(page.needs):
        return desk.page("refused.html", 403, why="staff-not-your-role")
    return None


def _is_own(desk: Desk) -> bool:
    """A form of ours, sent by the page that this browser was given."""
    headers = desk.request.headers
    if site := headers.get("sec-fetch-site"):
        same = site in ("same-origin", "none")
    else:
        origin = headers.get("origin")
        same = origin is None or _host(origin) == headers.get("host", "")
    sent = desk.form.get("csrf", "")
    return same and compare_digest(sent.encode(), desk.csrf.encode())


def _host(origin: str) -> str | None:
    """None for what is no address."""
    try:
        return urlsplit(origin).netloc or None
    except ValueError:
        return None


def _view(page: Page, desk: Desk) -> Response:
    """All of what the page changes, or nothing of it."""
    try:
        with desk.open:
            answer = page.view(desk)
            if answer.status_code >= _REFUSED:
                desk.give_up()
            return answer
    except Missing:
        return desk.page("missing.html", 404)
    except Refused as refused:
        return desk.page("refused.html", 409, said=desk.say(refused.said))
    except StaleVersion:
        return desk.page("refused.html", 409, why="staff-stale")


async def _form(request: Request) -> Fields | None:
    """None for more than any form of ours has."""
    body = await read_body(request, _BODY)
    if body is None:
        return None
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return _fields(body.decode("utf-8", "replace")) if kind == _ENCODED else Fields()


def _fields(text: str) -> Fields:
    """Without NUL, which PostgreSQL does not keep; nothing of what has too many parts."""
    try:
        parts = parse_qsl(text, keep_blank_values=True, max_num_fields=_FIELDS)
    except ValueError:
        return Fields()
    return Fields([(name, value.replace("\0", "")) for name, value in parts])
