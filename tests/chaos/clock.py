"""The replicas' clock jumps ahead and back, and families are reminded of each booking once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import func, select

from bot.store import outbox
from bot.store.booking_schema import booking_event
from bot.store.schema import outbox as said
from bot.store.unit_of_work import reading
from tests.books import PACIFIC
from tests.chaos.report import Promise, all_of, none
from tests.chaos.school import week
from tests.chaos.stage import Stage, move

# A Monday; half past ten at the school.
BEGINS = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
# Seconds in which the worker has looked at its clock.
_LOOKS = 4
# Messages on their way at a jump: to each replica a lease is over then that is not.
_IN_WORK = 10


async def jumps(stage: Stage) -> None:
    """A day ahead and an hour back while parents write; then each day of the conferences comes,
    goes an hour back, and comes again."""
    stage.again = 3 * _IN_WORK
    ahead = BEGINS - datetime.now(UTC)
    for share, by in ((1 / 4, _DAY), (1 / 2, -_HOUR), (3 / 4, _HOUR)):
        await stage.reaches(share)
        ahead += by
        move(stage.clock, ahead.total_seconds())
    await stage.written.wait()
    for noon in _noons():
        for by in (timedelta(), -_HOUR, timedelta()):
            move(stage.clock, (noon + by - datetime.now(UTC)).total_seconds())
            await asyncio.sleep(_LOOKS)


def _noons() -> Iterator[datetime]:
    """Of the conferences' days, from the one before them."""
    window = week(BEGINS)
    for n in range(-1, (window.last - window.first).days + 1):
        yield PACIFIC.instant(window.first + n * _DAY, time(12))


def of_jumps(stage: Stage) -> Iterator[Promise]:
    with reading(stage.engine) as connection:
        events = select(booking_event).where(booking_event.c.what == "reminded")
        told = Counter(
            (row.subject_id, row.details["reminder"]) for row in connection.execute(events)
        )
        notices = select(func.count()).where(said.c.urgency == outbox.NOTICE)
        written = connection.execute(notices).scalar_one()
    bookings = {booking for booking, _ in told}
    yield all_of("bookings that families were reminded of", len(bookings), stage.size.bookings)
    yield none("reminders given twice", sum(times > 1 for times in told.values()))
    yield all_of("reminders sent", written, told.total())
