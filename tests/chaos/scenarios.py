"""What is tried, each with a database of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from rich.table import Table
from sqlalchemy import Engine

from bot.store.upgrade import upgrade
from tests.chaos import clock, disk, disturbances, report
from tests.chaos.report import Promise
from tests.chaos.stage import Disturbance, Size, Stage, Tell, play, promises, staged
from tests.crowd import open_engine
from tests.postgres import Cluster, Server, cluster

# What is committed must be written down, or it is lost with the server.
_DURABLE = {"synchronous_commit": "on"}

Check = Callable[[Stage], Iterator[Promise]]


class Found(NamedTuple):
    """`told`: what happened, in numbers."""

    title: str
    promises: list[Promise]
    told: str

    @property
    def broken(self) -> list[Promise]:
        return [each for each in self.promises if not each.is_kept]

    def table(self) -> Table:
        return report.table(self.title, self.promises, self.told)


async def killed(size: Size, tell: Tell) -> Found:
    title = f"{size.replicas} replicas, {size.kills} of them killed (-9)"
    return await _on_postgresql(title, size, tell, disturbances.kills, disturbances.of_kills)


async def database(size: Size, tell: Tell) -> Found:
    return await _on_postgresql(
        "PostgreSQL breaks off and starts again, twice", _small(size), tell,
        disturbances.database, disturbances.of_database,
    )  # fmt: skip


async def telegram(size: Size, tell: Tell) -> Found:
    return await _on_postgresql(
        "Telegram answers 429, 500 and too late", _small(size), tell,
        disturbances.telegram, disturbances.of_telegram,
    )  # fmt: skip


async def jumps(size: Size, tell: Tell) -> Found:
    return await _on_postgresql(
        "The clock jumps a day ahead and an hour back", _small(size), tell,
        clock.jumps, clock.of_jumps, clock.BEGINS,
    )  # fmt: skip


async def full_disk(size: Size, tell: Tell) -> Found:
    with TemporaryDirectory(prefix="puente-") as name, disk.small_disk(Path(name)) as small:
        engine = open_engine(f"sqlite:///{Path(name) / 'puente.db'}")
        upgrade(engine)
        return await played(
            "A full disk, on SQLite", engine, replace(_small(size), replicas=1), tell,
            partial(disk.full, small), partial(disk.of_disk, small),
        )  # fmt: skip


def _small(size: Size) -> Size:
    """Faults that all replicas meet alike need no crowd."""
    small = Size(400, 40, 0, 2)
    return replace(
        size, messages=min(size.messages, small.messages), kills=0,
        bookings=min(size.bookings, small.bookings), replicas=min(size.replicas, small.replicas),
    )  # fmt: skip


async def _on_postgresql(
    title: str, size: Size, tell: Tell, disturb: Disturbance, check: Check,
    now: datetime | None = None,
) -> Found:  # fmt: skip
    with cluster(**_DURABLE) as own, Server(own.url) as server, server.database() as url:
        engine = open_engine(url)
        try:
            return await played(title, engine, size, tell, disturb, check, own, now)
        finally:
            engine.dispose()


async def played(
    title: str, engine: Engine, size: Size, tell: Tell, disturb: Disturbance, check: Check,
    own: Cluster | None = None, now: datetime | None = None,
) -> Found:  # fmt: skip
    tell(title)
    with TemporaryDirectory(prefix="puente-") as logs:
        async with staged(engine, size, Path(logs), now) as stage:
            stage.cluster = own
            await play(stage, disturb, tell)
        told = f"{stage.told()}; {stage.refused()} posts repeated; seed {size.seed}."
        return Found(title, [*promises(stage), *check(stage)], told)


SCENARIOS: dict[str, Callable[[Size, Tell], Awaitable[Found]]] = {
    "killed": killed,
    "database": database,
    "telegram": telegram,
    "disk": full_disk,
    "clock": jumps,
}
