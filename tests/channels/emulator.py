"""The part of Telegram's Bot API that Puente uses, on 127.0.0.1, with faults on demand.

Behaves as https://core.telegram.org/bots/api says: an update stays until a getUpdates confirms it
with a higher offset, or the webhook answers 2xx, which gets those of a chat one after the other and
again until it does; and a message is refused whose HTML, length or keyboard Telegram would refuse.
"""

from __future__ import annotations

import asyncio
import json
import re
import socket
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import Any, Self

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # noqa: S105 - the documentation's example
BOT = {"id": 110201543, "is_bot": True, "first_name": "Puente", "username": "puente_test_bot"}
DATE = 1790000000
PATIENCE = 10.0
REFUSED = {400: "Bad Request", 409: "Conflict"}
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active"
JSON_PARAMETERS = (
    "allowed_updates",
    "chat_id",
    "commands",
    "limit",
    "max_connections",
    "link_preview_options",
    "offset",
    "reply_markup",
    "timeout",
)


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer out of the ordinary. `status` 200: the usual answer, `delay` seconds late."""

    status: int = 200
    description: str = ""
    retry_after: int = 0
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Call:
    """`at`: seconds of a clock that only goes forward."""

    method: str
    parameters: dict[str, Any]
    at: float = field(default_factory=time.monotonic)


@dataclass(frozen=True, slots=True)
class Document:
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as the parent sees it. `entities`: (tag, words), of a link ("a ADDRESS", words).
    With a document, `text` is its caption."""

    chat: int
    text: str
    entities: list[tuple[str, str]]
    keyboard: list[list[dict[str, str]]]
    document: Document | None = None


@dataclass
class Webhook:
    """Where updates are posted to, and how that went: (update_id, status; 0: nobody answered)."""

    url: str
    secret_token: str = ""
    allowed_updates: list[str] = field(default_factory=list)
    max_connections: int = 40
    posts: list[tuple[int, int]] = field(default_factory=list)
    error: str = ""

    def info(self, pending: int) -> dict[str, Any]:
        known = {
            "url": self.url, "has_custom_certificate": False, "pending_update_count": pending,
            "allowed_updates": self.allowed_updates, "max_connections": self.max_connections,
        }  # fmt: skip
        failed = {"last_error_date": int(time.time()), "last_error_message": self.error}
        return {**known, **(failed if self.error else {})}


class Refusal(Exception):
    """Telegram's 400, or another status before its words."""


@dataclass
class Emulator:
    token: str = TOKEN
    calls: list[Call] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    webhook: Webhook = field(default_factory=lambda: Webhook(""))
    repeat_seconds: float = 0.1

    def __post_init__(self) -> None:
        self._updates: list[dict[str, Any]] = []
        self._faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._changed = asyncio.Condition()
        self._closing = False
        self._posting: dict[Any, asyncio.Task[None]] = {}

    async def __aenter__(self) -> Self:
        self._client = httpx.AsyncClient(timeout=PATIENCE)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        routes = [Route("/bot{token}/{method}", self._answer, methods=["POST"])]
        config = uvicorn.Config(
            Starlette(routes=routes), log_config=None, lifespan="off", ws="none", http="h11"
        )
        self._server = uvicorn.Server(config)
        self._serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing = True
        await self._notify()
        await asyncio.gather(*self._posting.values())
        await self._client.aclose()
        self._server.should_exit = True
        await self._serving

    async def deliver(self, *updates: dict[str, Any]) -> None:
        self._updates.extend(updates)
        await self._notify()
        self._start_posting()

    def _start_posting(self) -> None:
        for chat in {_chat(update) for update in self._updates if self.webhook.url}:
            if chat not in self._posting or self._posting[chat].done():
                self._posting[chat] = asyncio.create_task(self._post_all(chat))

    async def _post_all(self, chat: object) -> None:
        """One after the other, and each until it is taken."""
        while not self._closing and self.webhook.url:
            waiting = [update for update in self._updates if _chat(update) == chat]
            if not waiting:
                return
            if 200 <= await self.post(waiting[0]) < 300:
                self._updates.remove(waiting[0])
                await self._notify()
            else:
                await self._pause(self.repeat_seconds)

    async def post(self, update: dict[str, Any]) -> int:
        """Posts it once and whatever is waiting; the status that it was answered."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.secret_token}
        try:
            answer = await self._client.post(self.webhook.url, json=update, headers=headers)
        except httpx.HTTPError as error:
            status, told = 0, type(error).__name__
        else:
            status, told = answer.status_code, f"Wrong response from the webhook: {answer}"
        self.webhook.posts.append((update["update_id"], status))
        if not 200 <= status < 300:
            self.webhook.error = told
        await self._notify()
        return status

    def fail(self, method: str, *faults: Fault) -> None:
        """The next calls of the method meet these faults, one each."""
        self._faults[method].extend(faults)

    def called(self, method: str) -> list[dict[str, Any]]:
        return [call.parameters for call in self.calls if call.method == method]

    def unconfirmed(self) -> list[int]:
        return [update["update_id"] for update in self._updates]

    async def until(self, true: Callable[[], bool]) -> None:
        """Waits until a call makes it true."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(true)

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _answer(self, request: Request) -> Response:
        token, method = request.path_params["token"], request.path_params["method"]
        if token != self.token:
            known = re.fullmatch(r"\d+:[\w-]{35}", token)
            return _error(401, "Unauthorized") if known else _error(404, "Not Found")
        try:
            async with request.form() as form:
                parameters = {key: await _decoded(key, value) for key, value in form.items()}
        except ClientDisconnect:  # who called died on the way
            return Response(status_code=400)
        self.calls.append(Call(method, parameters))
        await self._notify()
        fault = self._faults[method].popleft() if self._faults[method] else Fault()
        await self._pause(fault.delay)
        if fault.status != 200:
            return _error(fault.status, fault.description, fault.retry_after)
        return await self._result(method, parameters)

    async def _result(self, method: str, parameters: dict[str, Any]) -> Response:
        try:
            result = await METHODS[method](self, parameters)
        except Refusal as refusal:
            status, words = refusal.args if len(refusal.args) > 1 else (400, refusal)
            return _error(status, f"{REFUSED[status]}: {words}")
        await self._notify()
        return JSONResponse({"ok": True, "result": result})

    async def _pause(self, seconds: float) -> None:
        if seconds:
            await self._until_closing(lambda: False, seconds)

    async def _until_closing(self, true: Callable[[], bool], seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds), self._changed:
                await self._changed.wait_for(lambda: self._closing or true())
        except TimeoutError:
            return

    async def get_me(self, _: dict[str, Any]) -> dict[str, Any]:
        return BOT

    async def get_updates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook.url:
            raise Refusal(409, WEBHOOK_ACTIVE)
        offset = parameters.get("offset", 0)
        self._updates = [one for one in self._updates if one["update_id"] >= offset]
        await self._notify()
        await self._until_closing(lambda: bool(self._updates), parameters.get("timeout", 0))
        return self._updates[:100]

    async def send_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        text, entities = parse_html(parameters["text"])
        keyboard = parameters.get("reply_markup", {}).get("inline_keyboard", [])
        _check(text, keyboard)
        self.sent.append(Sent(parameters["chat_id"], text, entities, keyboard))
        chat = {"id": parameters["chat_id"], "type": "private", "first_name": "Ana"}
        return {"message_id": len(self.sent), "date": DATE, "chat": chat, "text": text}

    async def send_document(self, parameters: dict[str, Any]) -> dict[str, Any]:
        caption, document = parameters.get("caption", ""), parameters["document"]
        if not document.content:
            raise Refusal("file must be non-empty")
        if len(caption.encode("utf-16-le")) > 2 * 1024:
            raise Refusal("message caption is too long")
        self.sent.append(Sent(parameters["chat_id"], caption, [], [], document))
        chat = {"id": parameters["chat_id"], "type": "private", "first_name": "Ana"}
        return {"message_id": len(self.sent), "date": DATE, "chat": chat, "caption": caption}

    async def set_webhook(self, parameters: dict[str, Any]) -> bool:
        self.webhook = Webhook(
            parameters["url"], parameters.get("secret_token", ""),
            parameters.get("allowed_updates", []), parameters.get("max_connections", 40),
        )  # fmt: skip
        self._start_posting()
        return True

    async def delete_webhook(self, _: dict[str, Any]) -> bool:
        self.webhook = Webhook("")
        return True

    async def get_webhook_info(self, _: dict[str, Any]) -> dict[str, Any]:
        return self.webhook.info(len(self._updates))

    async def agree(self, _: dict[str, Any]) -> bool:
        return True


METHODS = {
    "getMe": Emulator.get_me,
    "getUpdates": Emulator.get_updates,
    "sendMessage": Emulator.send_message,
    "sendDocument": Emulator.send_document,
    "sendChatAction": Emulator.agree,
    "answerCallbackQuery": Emulator.agree,
    "editMessageReplyMarkup": Emulator.agree,
    "setMyCommands": Emulator.agree,
    "setWebhook": Emulator.set_webhook,
    "deleteWebhook": Emulator.delete_webhook,
    "getWebhookInfo": Emulator.get_webhook_info,
}


def _chat(update: dict[str, Any]) -> Any:
    """Whose update it is; what is of no chat is by itself."""
    parts = [part for part in update.values() if isinstance(part, dict)]
    for part in parts:
        chat = part.get("chat") or part.get("message", {}).get("chat")
        if chat:
            return chat["id"]
    return f"update {update['update_id']}"


def parse_html(source: str) -> tuple[str, list[tuple[str, str]]]:
    """The words without tags, and what each tag encloses, as Telegram's HTML mode reads it."""
    parser = _Html(convert_charrefs=False)
    parser.feed(source)
    parser.close()
    if parser.open:
        raise Refusal(f"can't parse entities: can't find end tag of {parser.open[-1][0]}")
    return parser.text, parser.entities


class _Html(HTMLParser):
    TAGS = frozenset({"b", "i", "a href", "blockquote", "blockquote expandable"})

    def __init__(self, *, convert_charrefs: bool) -> None:
        super().__init__(convert_charrefs=convert_charrefs)
        self.text = ""
        self.entities: list[tuple[str, str]] = []
        self.open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = " ".join([tag, *(key for key, _ in attrs)])
        if name not in self.TAGS:
            raise Refusal(f"can't parse entities: unsupported start tag {name}")
        self.open.append((f"a {attrs[0][1]}" if tag == "a" else name, len(self.text)))

    def handle_endtag(self, tag: str) -> None:
        name, start = self.open.pop() if self.open else ("", 0)
        if name.partition(" ")[0] != tag:
            raise Refusal(f"can't parse entities: unexpected end tag {tag}")
        self.entities.append((name, self.text[start:]))

    def handle_data(self, data: str) -> None:
        if "<" in data or "&" in data:
            raise Refusal("can't parse entities: unescaped character")
        self.text += data

    def handle_entityref(self, name: str) -> None:
        if name not in {"lt", "gt", "amp", "quot"}:
            raise Refusal(f"can't parse entities: unknown entity {name}")
        self.text += unescape(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.text += unescape(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        raise Refusal(f"can't parse entities: {data}")

    def handle_decl(self, decl: str) -> None:
        self.handle_comment(decl)

    def handle_pi(self, data: str) -> None:
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        self.handle_comment(data)


def _check(text: str, keyboard: list[list[dict[str, str]]]) -> None:
    if not text.strip():
        raise Refusal("message text is empty")
    if len(text.encode("utf-16-le")) > 2 * 4096:
        raise Refusal("message is too long")
    if any(len(key["callback_data"].encode()) > 64 for row in keyboard for key in row):
        raise Refusal("BUTTON_DATA_INVALID")


async def _decoded(key: str, value: str | UploadFile) -> Any:
    if isinstance(value, UploadFile):
        return Document(value.filename or "", await value.read())
    return json.loads(value) if key in JSON_PARAMETERS else value


def _error(status: int, description: str, retry_after: int = 0) -> Response:
    parameters = {"parameters": {"retry_after": retry_after}} if retry_after else {}
    body = {"ok": False, "error_code": status, "description": description, **parameters}
    return JSONResponse(body, status_code=status)
