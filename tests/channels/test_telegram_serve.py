"""A parent on Telegram, from the first word to the quoted policy: the real program and client, our
emulator of the Bot API.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import Engine

from tests.channels.emulator import DATE, TOKEN, Emulator, Fault, Sent
from tests.conftest import KEY, ROOT
from tests.free_times import publish

CODE = "ABCD2-EFGH3"
# What the parent writes, or taps (!).
BOOKING = (
    "/start", "!fill:school=sessions", CODE, "quiero una cita con la maestra de Ana por teléfono",
    "!fill:interpreter=none", "1", "1", "sí",
)  # fmt: skip
ANA = {"id": 5501, "is_bot": False, "first_name": "Ana", "language_code": "es"}
CHAT = {"id": 5501, "first_name": "Ana", "type": "private"}


def _text(id: int, text: str) -> dict[str, Any]:
    message = {"message_id": id, "from": ANA, "chat": CHAT, "date": DATE, "text": text}
    return {"update_id": id, "message": message}


def _tap(id: int, payload: str) -> dict[str, Any]:
    message = {"message_id": 1, "chat": CHAT, "date": DATE, "text": "?"}
    query = {"id": str(id), "from": ANA, "chat_instance": "1", "message": message, "data": payload}
    return {"update_id": id, "callback_query": query}


@asynccontextmanager
async def _serving(telegram: Emulator, engine: Engine) -> AsyncIterator[None]:
    environment = {
        **os.environ,
        "PUENTE_DATABASE_URL": str(engine.url),
        "PUENTE_SECRET_KEY": KEY,
        "PUENTE_TELEGRAM_API": telegram.address,
        "PUENTE_PUBLIC_URL": "https://puente.example.org",
        "TELEGRAM_BOT_TOKEN": TOKEN,
    }
    program = await asyncio.create_subprocess_exec(
        *[sys.executable, "-m", "bot", "serve", "--port", "0"],
        cwd=ROOT, env=environment, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(60):
            while not telegram.called("getUpdates"):
                await asyncio.sleep(0.05)
        yield
    finally:
        program.terminate()
        _, log = await program.communicate()
        assert b"Traceback" not in log
        assert TOKEN.encode() not in log


async def _said(telegram: Emulator, before: int, count: int) -> list[Sent]:
    await telegram.until(lambda: len(telegram.sent) >= before + count)
    return telegram.sent[before:]


@pytest.mark.usefixtures("knowledge")  # trained
def test_a_parent_chooses_a_school_asks_and_reads_the_policy(engine: Engine) -> None:
    async def talk() -> None:
        async with Emulator() as telegram, _serving(telegram, engine):
            await telegram.deliver(_text(1, "/start"))
            hello, asked = await _said(telegram, 0, 2)
            assert "Puente" in hello.text
            payloads = [row[0]["callback_data"] for row in asked.keyboard]
            assert "fill:school=sessions" in payloads

            await telegram.deliver(_tap(2, "fill:school=sessions"))
            [chosen] = await _said(telegram, 2, 1)
            assert "Sessions Elementary School" in chosen.text

            await telegram.deliver(_text(3, "¿Cuándo son las conferencias de padres?"))
            [answer] = await _said(telegram, 3, 1)
            quotes = [words for tag, words in answer.entities if tag.startswith("blockquote")]
            assert any("noviembre y marzo" in words for words in quotes)
            assert any("November and March" in words for words in quotes)
            links = [tag for tag, _ in answer.entities if tag.startswith("a ")]
            assert (
                "a https://puente.example.org/policy/sessions-compact-2022?lang=es#access" in links
            )
            assert telegram.called("sendChatAction")
            assert {call.get("language_code") for call in telegram.called("setMyCommands")} == {
                None, "en", "es", "zh", "vi", "ar", "ko", "so",
            }  # fmt: skip

    asyncio.run(talk())


@pytest.mark.usefixtures("knowledge")
def test_a_reply_that_telegram_refuses_for_a_moment_arrives_later(engine: Engine) -> None:
    async def talk() -> None:
        async with Emulator() as telegram, _serving(telegram, engine):
            telegram.fail("sendMessage", Fault(500, "Internal Server Error"))
            await telegram.deliver(_text(1, "/privacy"), _text(1, "/privacy"))
            [first, *_] = await _said(telegram, 0, 1)
            assert first.text
            texts = [sent.text for sent in telegram.sent]
            assert len(texts) == len(set(texts))

    asyncio.run(talk())


@pytest.mark.usefixtures("knowledge")
def test_a_parent_books_a_conference_and_gets_its_calendar_file(engine: Engine) -> None:
    publish(engine, CODE)

    async def talk() -> None:
        async with Emulator() as telegram, _serving(telegram, engine):
            said = 0
            for number, does in enumerate(BOOKING, start=1):
                message = _tap(number, does[1:]) if does.startswith("!") else _text(number, does)
                await telegram.deliver(message)
                said = len(await _settled(telegram, said))
            document = telegram.sent[-1].document
            assert document
            assert document.name.endswith(".ics")
            assert b"STATUS:CONFIRMED" in document.content
            booked = telegram.sent[-2]
            assert "Grace Lee" in booked.text
            assert "Ana" in booked.text

    asyncio.run(talk())


async def _settled(telegram: Emulator, before: int) -> list[Sent]:
    """All that was sent, when nothing more comes."""
    await telegram.until(lambda: len(telegram.sent) > before)
    while True:
        count = len(telegram.sent)
        await asyncio.sleep(1.5)
        if len(telegram.sent) == count:
            return telegram.sent
