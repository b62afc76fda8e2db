"""Everything that runs: a database, replicas, a balancer, Telegram, and the parents of a school."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from sqlalchemy import Engine, exists, select

from bot.channels.telegram_webhook import PATH, secret
from bot.store.schema import outbox
from bot.store.unit_of_work import reading
from tests.channels.emulator import TOKEN
from tests.chaos import replica, school
from tests.chaos.audit import Expected, audit
from tests.chaos.crowd import CONCERNED, Crowd
from tests.chaos.fleet import Fleet, Replica, balanced
from tests.chaos.report import Promise, none
from tests.chaos.telegram import Telegram
from tests.keys import KEY
from tests.ports import free_port
from tests.postgres import Cluster

PUBLIC_URL = "http://127.0.0.1"
# Seconds in which all that was left over has to leave: a lease and more.
QUIET_WITHIN = 150
_TOLD_EVERY = 10
# Seconds after which Telegram posts again.
_REPEATS = 1.0
# A chat for each ten messages.
_EACH = 10

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Size:
    """`bookings`: no more than a tenth of `messages`. `per_second`: what Telegram takes; `lease`:
    seconds for which replicas lease what they send, 0 for as long as they do anyway."""

    messages: int = 20_000
    bookings: int = 2_000
    kills: int = 20
    replicas: int = 4
    seed: int = 7
    per_second: int = 1_000
    lease: float = 0

    def fault(self) -> str:
        """Why nothing can be played so; empty where it can."""
        if min(self.messages, self.replicas, self.per_second) < 1 or self.kills < 0:
            return "there must be messages and replicas"
        if not 0 <= self.bookings <= self.messages // _EACH:
            return f"--bookings is at most a tenth of --messages, here {self.messages // _EACH}"
        if self.bookings % 2:
            return "--bookings is even: each family that books has two children"
        return ""


@dataclass
class Stage:
    """`clock`: the file by which the replicas' clock is moved; `again`: how many messages may be
    answered twice; `seconds`: how long the parents wrote, until all was `written`."""

    size: Size
    random: Random
    engine: Engine
    telegram: Telegram
    fleet: Fleet
    crowd: Crowd
    clock: Path
    cluster: Cluster | None = None
    again: int = 0
    seconds: float = 0
    written: asyncio.Event = field(default_factory=asyncio.Event)

    async def reaches(self, share: float) -> None:
        """Waits until so much of the messages are written, 0 to 1."""
        while self.crowd.tally.messages < share * self.size.messages:
            await asyncio.sleep(0.02)

    def refused(self) -> int:
        """Posts that were not taken, which Telegram repeats."""
        return sum(not 200 <= status < 300 for _, status in self.telegram.webhook.posts)

    def apologies(self) -> int:
        """How many parents read that something went wrong."""
        return self.fleet.logs().count('"outcome": "apologized"')

    def told(self) -> str:
        tally, seconds = self.crowd.tally, max(self.seconds, 0.1)
        return (
            f"{tally.messages:,} messages, {len(tally.bookings):,} bookings,"
            f" {len(tally.concerns):,} concerns, {self.fleet.kills} kills;"
            f" {seconds:,.0f} s, {tally.messages / seconds:.0f} messages a second"
        )


Disturbance = Callable[[Stage], Awaitable[None]]


@asynccontextmanager
async def staged(
    engine: Engine, size: Size, folder: Path, now: datetime | None = None
) -> AsyncIterator[Stage]:
    """`now`: what the clock of the replicas says at the beginning, if not the time."""
    random, ports = Random(size.seed), [free_port() for _ in range(size.replicas)]  # noqa: S311
    homes = school.lay(engine, now or datetime.now(UTC), size.messages // _EACH, size.bookings)
    clock = folder / "clock"
    async with balanced(ports, random) as address, Telegram(repeat_seconds=_REPEATS) as telegram:
        environment = _environment(engine, telegram, size)
        if now:
            move(clock, (now - datetime.now(UTC)).total_seconds())
            environment[replica.CLOCK] = str(clock)
        fleet = Fleet([Replica(environment, folder / f"{port}.log", port) for port in ports])
        crowd = Crowd(homes, telegram, random, 0 if now else CONCERNED)
        try:
            await fleet.start()
            url = f"{address}{PATH}"
            await telegram.set_webhook({"url": url, "secret_token": secret(TOKEN)})
            yield Stage(size, random, engine, telegram, fleet, crowd, clock)
        finally:
            await fleet.stop()


def _environment(engine: Engine, telegram: Telegram, size: Size) -> dict[str, str]:
    return {
        "PUENTE_DATABASE_URL": engine.url.render_as_string(hide_password=False),
        "PUENTE_SECRET_KEY": KEY,
        "PUENTE_TELEGRAM_API": telegram.address,
        "PUENTE_TELEGRAM_WEBHOOK": "on",
        "PUENTE_TELEGRAM_PER_SECOND": str(size.per_second),
        "PUENTE_PUBLIC_URL": PUBLIC_URL,
        "PUENTE_LOG_FORMAT": "json",
        "TELEGRAM_BOT_TOKEN": TOKEN,
        **({replica.LEASE: str(size.lease)} if size.lease else {}),
    }


def move(clock: Path, ahead: float) -> None:
    """Sets the clock of the replicas so many seconds ahead of the machine's."""
    new = clock.with_suffix(".new")
    new.write_text(str(ahead))
    new.replace(clock)


async def play(stage: Stage, disturb: Disturbance, tell: Tell) -> None:
    """The parents write while something disturbs, until all is quiet."""
    telling = asyncio.create_task(_tell(stage, tell))
    disturbing = asyncio.create_task(disturb(stage))
    try:
        await stage.crowd.play(stage.size.messages, stage.size.bookings)
        stage.written.set()
        await disturbing
    finally:
        telling.cancel()
        disturbing.cancel()
    with suppress(TimeoutError):  # then it is seen what is missing
        async with asyncio.timeout(QUIET_WITHIN):
            while is_anything_left(stage.engine):
                await asyncio.sleep(0.5)


async def _tell(stage: Stage, tell: Tell) -> None:
    begin = told = time.monotonic()
    while not stage.written.is_set():
        await asyncio.sleep(0.1)
        stage.seconds = time.monotonic() - begin
        if time.monotonic() > told + _TOLD_EVERY:
            told = time.monotonic()
            tell(stage.told())


def is_anything_left(engine: Engine) -> bool:
    left = exists().where(outbox.c.sent.is_(None), outbox.c.failed.is_(None))
    with reading(engine) as connection:
        return bool(connection.execute(select(left)).scalar_one())


def promises(stage: Stage) -> Iterator[Promise]:
    """Those of every scenario, after the replicas have stopped."""
    expected = Expected(stage.size.bookings, stage.again, PUBLIC_URL)
    yield from audit(stage.engine, stage.telegram.sent, stage.crowd.tally, expected)
    yield none("replicas that ended by themselves", stage.fleet.ended_by_themselves())
    yield none("tracebacks in the log", stage.fleet.logs().count("Traceback"))
