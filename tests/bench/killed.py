"""Rasa is killed and started again while parents write."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from rich.table import Table

from bot.app import App
from bot.domain.messages import Inbound
from bot.domain.understanding import Parse
from bot.knowledge import Knowledge, terms
from bot.nlu.engine import Engine
from bot.nlu.rasa import ANSWER_WITHIN, RasaEngine, Timing
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from bot.store.upgrade import upgrade
from tests.bench import measuring
from tests.bench.measuring import percentile
from tests.bench.turn import failed, messages, play
from tests.conftest import KEY
from tests.rasa import Server

COLUMNS = ("messages", "answered", "by Rasa", "by embedded", "p50 ms", "slowest ms", "back after s")
CAPTION = (
    "Whole turns on SQLite. Rasa is killed (-9) after a quarter of the messages and started again"
    " after a third. Back: from the server's first own answer until it answers a parent again."
)
# Seconds in which the breaker has to find out that the server is back.
_PATIENCE = 30


class Row(NamedTuple):
    messages: int
    answered: int
    by_rasa: int
    by_embedded: int
    p50: float
    slowest: float
    back: float


class _Counted:
    """Which engine answered."""

    name = "counted"

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.by: Counter[str] = Counter()

    def parse(self, text: str, language: str) -> Parse:
        parse = self._engine.parse(text, language)
        self.by[parse.engine] += 1
        return parse


def rows(
    knowledge: Knowledge,
    server: Server,
    texts: Mapping[str, Sequence[str]],
    turns: int = 2000,
    answer_within: float = ANSWER_WITHIN,
) -> list[Row]:
    """`texts`: what is written in each language. The server runs again afterwards."""
    with TemporaryDirectory() as folder:
        database = connect(f"sqlite:///{Path(folder) / 'puente.db'}", Cipher(KEY))
        upgrade(database)
        known = terms(knowledge.nlu, knowledge.library)
        engine = RasaEngine([server.url], known, knowledge.engine, Timing(answer_within))
        counted = _Counted(engine)
        app = App(replace(knowledge, engine=counted), database, lambda: datetime.now(UTC))
        found = _play(app, server, list(messages(texts, turns, turns // 20, "chat")))
        back = _back(counted, server)
        engine.close()
        database.dispose()
    answered = sum(not failed(knowledge, replies) for replies, _ in found)
    times = [ms for _, ms in found]
    by = counted.by
    return [
        Row(turns, answered, by["rasa"], by["embedded"], percentile(times, 50), max(times), back)
    ]


def _play(app: App, server: Server, written: Sequence[Inbound]) -> list[tuple[Sequence, float]]:
    found = []
    for number, message in enumerate(written):
        if number == len(written) // 4:
            server.kill()
        if number == len(written) // 3:
            server.start()
        found.append(play(app, message))
    return found


def _back(engine: _Counted, server: Server) -> float:
    """Seconds."""
    server.wait()
    since = time.monotonic()
    while engine.parse("hello", "en").engine != "rasa":
        if time.monotonic() > since + _PATIENCE:
            raise RuntimeError("Rasa is back, but is not asked")
        time.sleep(0.05)
    return time.monotonic() - since


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("Rasa killed and started again", COLUMNS, map(_cells, rows), CAPTION)


def _cells(row: Row) -> list[str]:
    counts = (row.messages, row.answered, row.by_rasa, row.by_embedded)
    return [*map(str, counts), f"{row.p50:.1f}", f"{row.slowest:.0f}", f"{row.back:.1f}"]
