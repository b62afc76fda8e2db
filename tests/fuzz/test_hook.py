"""Whatever is posted as Telegram, with its secret: no fault of ours, and its chats go on."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from io import StringIO
from itertools import count
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import ASGIApp
from telegram import Update

from bot.app import App
from bot.channels.telegram_read import read
from bot.channels.telegram_webhook import WebhookChannel, secret
from bot.channels.webchat import WebChat
from bot.sending import Sending
from bot.web.hook import HEADER, Hook
from bot.web.server import build
from tests.amount import TRIED, inputs
from tests.channels.emulator import TOKEN
from tests.channels.test_telegram import SAMPLES
from tests.fuzz import odd
from tests.fuzz.sound import calm

UPDATES = [json.loads(path.read_text(encoding="utf-8")) for path in SAMPLES]
Place = tuple[str | int, ...]
_NUMBERS = count(10_000)
_CHATS = count(900_000)


def places(of: Any, at: Place = ()) -> Iterator[Place]:
    """Where something stands in an update."""
    yield at
    rows = of.items() if isinstance(of, dict) else enumerate(of) if isinstance(of, list) else ()
    for key, inner in rows:
        yield from places(inner, (*at, key))


@st.composite
def updates(draw: st.DrawFn) -> Any:
    """One as Telegram posts it, with something else in one to three of its places."""
    update = copy.deepcopy(draw(st.sampled_from(UPDATES)))
    update["update_id"] = next(_NUMBERS)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.sampled_from(list(places(update))))
        update = put(update, at, draw(odd.json))
    return update


def put(update: Any, at: Place, value: Any) -> Any:
    if not at:
        return value
    found = update
    for key in at[:-1]:
        found = found[key]
    found[at[-1]] = value
    return update


@pytest.fixture
def hook(app: App, monkeypatch: pytest.MonkeyPatch) -> ASGIApp:
    """Replies stay in the outbox: there is no Telegram here to send them to."""

    async def kept(*given: Any) -> None: ...

    monkeypatch.setattr(Sending, "follow", kept)
    monkeypatch.setattr(WebhookChannel, "answer_tap", kept)
    channel = WebhookChannel(TOKEN, None, {}, "https://school.test", now=app.now)
    return build(app, WebChat(), [Hook(app, channel).route])


def post(hook: ASGIApp, body: bytes) -> httpx.Response:
    async def posted() -> httpx.Response:
        transport = httpx.ASGITransport(hook)
        async with httpx.AsyncClient(transport=transport, base_url="https://school.test") as client:
            shown = {HEADER: secret(TOKEN)}
            return await client.post("/telegram", content=body, headers=shown)

    return asyncio.run(posted())


def hello(chat: int) -> dict[str, Any]:
    who = {"id": chat, "type": "private", "first_name": "Ana"}
    sender = {"id": chat, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    message = {"message_id": 1, "date": 1772463600, "chat": who, "from": sender, "text": "hello"}
    return {"update_id": next(_NUMBERS), "message": message}


def chat_of(update: Any) -> int:
    """The chat of a parent that the update is of, or any."""
    try:
        found = Update.de_json(update, None)
        message = read(found, lambda: datetime.now(UTC))
        return int(message.peer) if message else next(_CHATS)
    except Exception:
        return next(_CHATS)


@given(st.one_of(updates(), odd.json))
@inputs(few=60, share=0.1)
def test_any_update_is_answered(app: App, hook: ASGIApp, log: StringIO, update: Any) -> None:
    TRIED["updates by webhook"] += 1
    answer = post(hook, json.dumps(update).encode())
    assert answer.status_code in (200, 400)
    calm(log)
    chat = chat_of(update) if answer.status_code == 200 else next(_CHATS)
    before = len(app.said("telegram", str(chat), 0))
    assert post(hook, json.dumps(hello(chat)).encode()).status_code == 200
    assert len(app.said("telegram", str(chat), 0)) > before


@given(st.one_of(st.binary(max_size=300), st.integers(1, 100_000).map(lambda deep: b"[" * deep)))
@inputs(few=30, share=0.08)
def test_any_body_is_answered(hook: ASGIApp, log: StringIO, body: bytes) -> None:
    TRIED["bodies by webhook"] += 1
    assert post(hook, body).status_code in (200, 400)
    calm(log)


@given(updates())
@inputs(few=60, share=0.08)
def test_whatever_is_fetched_is_read_or_left(update: Any) -> None:
    """By polling the library has made an update of it before we read it."""
    TRIED["updates by polling"] += 1
    try:
        found = Update.de_json(update, None)
    except Exception:
        return  # the library's own, which it catches where it asks
    message = read(found, lambda: datetime.now(UTC))
    assert message is None or message.channel == "telegram"
