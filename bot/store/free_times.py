"""Which times of teachers are free."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select

from bot.domain.booking import Free
from bot.store.booking_schema import IS_ACTIVE, booking, offering
from bot.store.offerings import BREAK, is_ahead


@dataclass(frozen=True, slots=True)
class Search:
    """For free times of these teachers from `now` until `until`. What `family` holds itself counts
    as free. `long`: with the next slot too, for an interpreter. `pool`: only those of one window.
    """

    staff: Sequence[int]
    now: datetime
    until: datetime
    family: int = 0
    long: bool = False
    pool: str = ""


def find(connection: Connection, search: Search) -> list[Free]:
    """In order of time."""
    slots = list(connection.execute(_open_slots(search)))
    taken = _taken(connection, search) if slots else {}
    times = [(_free(row), _is_busy(row, taken.get(row.staff_id, ([], [])))) for row in slots]
    found = _long(times) if search.long else (time for time, busy in times if not busy)
    return sorted(found, key=lambda time: (time.starts, time.offering))


def _open_slots(search: Search) -> Select[Any]:
    now = search.now
    of_pool = [offering.c.pool == search.pool] if search.pool else []
    columns = (offering.c[name] for name in ("id", "staff_id", "starts", "ends", "room", "ways"))
    return (
        select(*columns)
        .where(
            offering.c.staff_id.in_(search.staff),
            *is_ahead(now),
            offering.c.starts < search.until,
            *of_pool,
            or_(offering.c.opens.is_(None), offering.c.opens <= now),
        )
        .order_by(offering.c.staff_id, offering.c.starts)
    )


# When a teacher's bookings begin, and when they end; both rise, as none overlaps another.
_Taken = tuple[list[datetime], list[datetime]]


def _taken(connection: Connection, search: Search) -> dict[int, _Taken]:
    """One look at each booking; to ask the database of each slot whether a booking overlaps it
    would look at all that begin before."""
    now = search.now
    found = (
        select(booking.c.staff_id, booking.c.starts, booking.c.ends)
        .where(
            booking.c.staff_id.in_(search.staff),
            IS_ACTIVE,
            booking.c.ends > now,
            booking.c.starts < search.until,
            ~and_(booking.c.family_id == search.family, booking.c.status == "held"),
            or_(booking.c.held_until.is_(None), booking.c.held_until > now),
        )
        .order_by(booking.c.staff_id, booking.c.starts)
    )
    taken: defaultdict[int, _Taken] = defaultdict(lambda: ([], []))
    for row in connection.execute(found):
        starts, ends = taken[row.staff_id]
        starts.append(row.starts)
        ends.append(row.ends)
    return taken


def _is_busy(slot: Any, taken: _Taken) -> bool:
    starts, ends = taken
    first = bisect_right(ends, slot.starts)
    return first < len(starts) and starts[first] < slot.ends


def _free(row: Any) -> Free:
    ways = tuple(row.ways.split(","))
    return Free(row.id, row.staff_id, row.starts, row.ends, row.room, ways)


def _long(times: Iterable[tuple[Free, bool]]) -> Iterator[Free]:
    """A slot and the very next one of the same teacher, where both are free."""
    for (time, busy), (after, busy_after) in pairwise(times):
        follows = time.staff == after.staff and after.starts - time.ends <= BREAK
        if follows and not busy and not busy_after:
            yield Free(time.offering, time.staff, time.starts, after.ends, time.room, time.ways)
