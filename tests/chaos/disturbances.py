"""What happens to the replicas, to PostgreSQL and to Telegram while parents write."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from tests.channels.emulator import Fault
from tests.chaos.report import Promise, all_of, none, some
from tests.chaos.stage import Stage

# Of a hundred messages, so many may be answered twice; and what a kill may leave sent, but not
# marked as sent.
_SHARE = 0.005
_IN_WORK = 5
# Seconds; longer than the replicas wait for Telegram.
_TOO_LATE = 22.0
# What arrived though the answer came too late is sent again.
_LATE = [Fault(delay=_TOO_LATE)] * 3
FAULTS = [
    *[Fault(429, "Too Many Requests: retry after 3", retry_after=3)] * 2,
    *[Fault(500, "Internal Server Error")] * 20,
    *[Fault(502, "Bad Gateway")] * 5,
    *[Fault(500, "Internal Server Error", delay=_TOO_LATE)] * 2,
    *_LATE,
]


async def kills(stage: Stage) -> None:
    """Replicas die at random moments, each started again at once."""
    stage.again = max(int(_SHARE * stage.size.messages), _IN_WORK * stage.size.kills)
    for share in sorted(stage.random.uniform(0.05, 0.95) for _ in range(stage.size.kills)):
        await stage.reaches(share)
        await asyncio.sleep(stage.random.uniform(0, 0.3))
        await stage.fleet.kill_one(stage.random)


def of_kills(stage: Stage) -> Iterator[Promise]:
    yield all_of("replicas killed", stage.fleet.kills, stage.size.kills)
    yield none("parents who read that something went wrong", stage.apologies())


async def database(stage: Stage) -> None:
    """PostgreSQL breaks off and starts again, twice."""
    assert stage.cluster
    stage.again = 2 * _IN_WORK
    for share in (1 / 3, 2 / 3):
        await stage.reaches(share)
        await asyncio.to_thread(stage.cluster.crash)


def of_database(stage: Stage) -> Iterator[Promise]:
    yield some("messages that met it: refused, or an apology", stage.refused() + stage.apologies())


async def telegram(stage: Stage) -> None:
    """It floods, fails and answers too late."""
    stage.again = len(_LATE)
    await stage.reaches(1 / 4)
    stage.telegram.fail("sendMessage", *FAULTS)
    stage.telegram.fail("sendDocument", *FAULTS[:5])


def of_telegram(stage: Stage) -> Iterator[Promise]:
    yield none("faults that nobody met", stage.telegram.faults_left())
