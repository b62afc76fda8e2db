"""Where Telegram posts what parents write."""

from __future__ import annotations

import json
from hmac import compare_digest
from typing import TYPE_CHECKING, Any

import structlog
from starlette.background import BackgroundTasks
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.app import App
from bot.domain.messages import Inbound
from bot.errors import told_without_words
from bot.store.outbox import Row
from bot.web.security import read_body

if TYPE_CHECKING:
    from bot.channels.telegram_webhook import WebhookChannel

HEADER = "X-Telegram-Bot-Api-Secret-Token"
# Several times what the longest message takes, with the one that it answers.
_BODY = 1_000_000
_log = structlog.get_logger()


class Hook:
    """An update is answered 200 when it is in the database with its replies, or was before. All
    else Telegram posts again: nothing is lost with a process that dies before, and what one leaves
    unsent that dies after, the worker sends.
    """

    def __init__(self, app: App, channel: WebhookChannel) -> None:
        self._app = app
        self._channel = channel
        self.route = Route(channel.path, self._update, methods=["POST"])

    async def _update(self, request: Request) -> Response:
        shown = request.headers.get(HEADER, "")
        if not compare_digest(shown.encode(), self._channel.secret.encode()):
            return Response(status_code=403)
        body = await read_body(request, _BODY)
        if body is None:
            return Response(status_code=413)
        update = _object(body)
        if update is None:
            return Response(status_code=400)
        return await self._take(update)

    async def _take(self, update: dict[str, Any]) -> Response:
        try:
            posted = self._channel.posted(update)
        except ValueError:
            return Response(status_code=400)
        afterwards = BackgroundTasks()
        if posted.query:
            afterwards.add_task(self._channel.answer_tap, posted.query)
        if posted.message:
            rows = await self._app.accept(posted.message)
            if rows is None:
                return Response(status_code=503)
            afterwards.add_task(self._send, posted.message, rows)
        return Response(background=afterwards)

    async def _send(self, message: Inbound, rows: list[Row]) -> None:
        try:
            await self._app.sending.follow(message.channel, message.peer, rows)
        except Exception as error:  # the worker sends them
            _log.error("replies_failed", exception=told_without_words(error))


def _object(body: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
