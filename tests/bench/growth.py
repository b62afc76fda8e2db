"""What one turn costs as the chats grow, with all that families leave behind."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from random import Random
from typing import NamedTuple

from rich.table import Table
from sqlalchemy import Engine

from bot.app import App, Outcome, Taken
from bot.knowledge import Knowledge
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect, transaction
from bot.store.upgrade import upgrade
from tests import district
from tests.bench import measuring
from tests.bench.bookings import databases
from tests.bench.load import tidy
from tests.bench.measuring import percentile, timed
from tests.district import CHANNEL, Size
from tests.keys import KEY
from tests.talks import DAYS, Ears, Talk, Texts, held, talks

COLUMNS = (
    "database", "chats", "turns", "p50 ms", "p99 ms", "p50, of the first", "made in s", "failed",
)  # fmt: skip
CAPTION = (
    "Whole turns, one after the other, of talks of both days, spread over all chats. To each chat"
    " belong a family with a child, a message and its reply; to every tenth a past conference"
    " with its event, to every twentieth a concern that has ended."
)
CHATS = (1_000, 10_000, 100_000, 1_000_000)
TURNS = 600
WARM_UP = 60


class Row(NamedTuple):
    database: str
    chats: int
    turns: int
    p50: float
    p99: float
    grown: float
    made: float
    failed: int


def rows(
    knowledge: Knowledge,
    texts: Texts,
    chats: Sequence[int] = CHATS,
    turns: int = TURNS,
    size: Size = Size(),  # noqa: B008 (frozen)
    warm_up: int = WARM_UP,
) -> Iterator[Row]:
    """`chats`: ascending; the database grows from one to the next."""
    knowledge = district.with_schools(knowledge, size)
    for name, url in databases():
        engine = connect(url(), Cipher(KEY))
        upgrade(engine)
        went: Counter[Outcome] = Counter()
        app = _app(knowledge, engine, went)
        smallest, before = 0.0, 0
        for count in chats:
            went.clear()
            _, made = timed(_grow, engine, size, before, count)
            times = _times(app, texts, count, turns + warm_up)[warm_up:]
            smallest, before = smallest or percentile(times, 50), count
            p50, p99 = percentile(times, 50), percentile(times, 99)
            grown, failed = p50 / smallest, went.total() - went["answered"]
            yield Row(name, count, len(times), p50, p99, grown, made / 1000, failed)
        engine.dispose()


def _app(knowledge: Knowledge, engine: Engine, went: Counter[Outcome]) -> App:
    def tell(taken: Taken) -> None:
        went[taken.outcome] += 1

    app = App(knowledge, engine, lambda: datetime.now(UTC), tell)
    app.channels[CHANNEL] = Ears()
    return app


def _grow(engine: Engine, size: Size, before: int, count: int) -> None:
    now = datetime.now(UTC)
    with transaction(engine) as connection:
        if not before:
            district.lay(connection, size, now)
        district.take_in(connection, size, now, before + 1, count, years=True)
    tidy(engine)


def _times(app: App, texts: Texts, chats: int, turns: int) -> list[float]:
    """The milliseconds of so many turns of both days, alternately."""
    families = Random(chats).sample(range(1, chats + 1), min(chats, turns))  # noqa: S311
    days = [talks(texts, day, families[n::2], seed=chats) for n, day in enumerate(DAYS)]
    mixed = [talk for both in zip(*days, strict=False) for talk in both]
    return asyncio.run(_play(app, mixed, f"{chats}-", turns))


async def _play(app: App, mixed: Iterable[Talk], run: str, turns: int) -> list[float]:
    ears = app.channels[CHANNEL]
    assert isinstance(ears, Ears)
    times: list[float] = []
    for talk in mixed:
        async for ms in held(app, ears, talk, run):
            times.append(ms)
        if len(times) >= turns:
            break
    return times[:turns]


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("Growth: chats", COLUMNS, map(_cells, rows), CAPTION)


def _cells(row: Row) -> list[str]:
    return [
        row.database, f"{row.chats:,}", str(row.turns), f"{row.p50:.1f}", f"{row.p99:.1f}",
        f"{row.grown:.2f}", f"{row.made:.1f}", str(row.failed),
    ]  # fmt: skip
