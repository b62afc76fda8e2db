"""What is logged of a message is how it went, and never a word of it."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
from sqlalchemy import Engine

from bot.logs import configure
from bot.web.server import COOKIE
from tests.channels.emulator import DATE, Emulator
from tests.program import PATIENCE, serving

# Unmistakable, and among them what is stored, sealed, and what makes an alarm.
WORDS = (
    "zibbleflax",
    "my name is Quorvath Zibbleflax, call 555-0147-9931",
    "Quorvath saw a man with a gun at zibbleflax corner",
    "/privacy zibbleflax",
)
PARENT = {"id": 99887766, "is_bot": False, "first_name": "Xanthippe", "language_code": "en"}
Written = Callable[[], list[str]]
TOLD = ("zibbleflax", "quorvath", "555-0147", "99887766", "xanthippe", "gun")


@pytest.fixture
def written(capsys: pytest.CaptureFixture[str]) -> Iterator[Written]:
    """The lines that were logged."""
    handlers = logging.root.handlers[:]
    yield lambda: capsys.readouterr().err.splitlines()  # noqa: PLW0108 (what is there then)
    structlog.reset_defaults()
    logging.root.handlers = handlers


def _update(id: int, text: str) -> dict[str, Any]:
    chat = {"id": PARENT["id"], "first_name": "Xanthippe", "type": "private"}
    message = {"message_id": id, "from": PARENT, "chat": chat, "date": DATE, "text": text}
    return {"update_id": id, "message": message}


@pytest.mark.usefixtures("knowledge")  # trained
def test_words_and_persons_are_neither_in_the_log_nor_in_the_metrics(
    engine: Engine, tmp_path: Path
) -> None:
    peer, log = secrets.token_urlsafe(24), tmp_path / "server.log"

    async def talk() -> str:
        async with Emulator() as telegram, serving(telegram, engine, log) as program:
            async with httpx.AsyncClient(base_url=program.address, trust_env=False) as client:
                for id, text in enumerate(WORDS, start=1):
                    await telegram.deliver(_update(id, text))
                    sent = await client.post(
                        "/chat/messages",
                        json={"id": str(id), "text": text},
                        headers={"Cookie": f"{COOKIE}={peer}"},
                    )
                    assert sent.status_code == 202
                async with asyncio.timeout(PATIENCE):
                    while telegram.unconfirmed():
                        await asyncio.sleep(0.05)
                assert (await client.get("/healthz")).json() == {"alive": True}
                ready = await client.get("/readyz")
                assert ready.json() == {"ready": True, "reasons": []}
                metrics = (await client.get("/metrics")).text
            await program.stop()
            return metrics

    metrics = asyncio.run(talk())
    for channel in ("telegram", "web"):
        series = f'puente_turns_total{{channel="{channel}",outcome="answered"}} {len(WORDS)}.0'
        assert series in metrics
    assert re.search(r'puente_alarms_total\{language="\w+"\} 2.0', metrics)
    for told in (*TOLD, peer):
        assert told not in metrics.lower()
        assert told not in log.read_text().lower()
    lines = [json.loads(line) for line in log.read_text().splitlines() if line[0] == "{"]
    turns = [line for line in lines if line["event"] == "turn"]
    assert len(turns) == 2 * len(WORDS) == len({line["turn"] for line in turns})
    assert {line["channel"] for line in turns} == {"telegram", "web"}
    assert {line["engine"] for line in turns} == {"embedded", "none"}
    for line in turns:
        assert line.keys() == {
            "event", "level", "timestamp", "turn", "channel", "outcome", "milliseconds",
            "language", "intent", "engine",
        }  # fmt: skip


def test_what_a_library_says_of_a_fault_is_told_without_what_was_filled_in(
    written: Written,
) -> None:
    configure("info", "json")
    name = WORDS[1]
    try:
        raise ValueError(name)
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in %s\n%s", name, name)
    [text] = written()
    line = json.loads(text)
    assert (line["library"], line["message"]) == ("uvicorn.error", "Exception in %s")
    assert (line["level"], line["exception"].splitlines()[-1]) == ("error", "ValueError")
    assert not any(told in text.lower() for told in TOLD)


@pytest.mark.parametrize(("format", "starts"), [("json", "{"), ("auto", "{"), ("text", "2")])
def test_lines_are_for_machines_unless_somebody_looks_on(
    written: Written, format: Any, starts: str
) -> None:
    configure("info", format)
    structlog.get_logger().info("listening", address="http://127.0.0.1:8000")
    structlog.get_logger().debug("too much")
    [line] = written()
    assert line.startswith(starts)
    assert "http://127.0.0.1:8000" in line
