"""Which times of teachers are free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, or_, select

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
    given = {
        "staff": list(search.staff), "now": search.now, "until": search.until,
        "family": search.family,
    }  # fmt: skip
    of_pool = {"pool": search.pool} if search.pool else {}
    slots = connection.execute(_slots(search.long, bool(search.pool)), given | of_pool)
    found = _long(slots) if search.long else map(_free, slots)
    return sorted(found, key=lambda time: (time.starts, time.offering))


_NOW = bindparam("now", type_=offering.c.starts.type)


@cache
def _slots(long: bool, of_pool: bool) -> Select[Any]:
    """Open ones in the order of teachers and time: the free ones, or all with `is_free` where the
    next one matters too. Put together once: a form asks for them several times."""
    is_free = _is_free()
    columns = (offering.c[name] for name in ("id", "staff_id", "starts", "ends", "room", "ways"))
    return (
        select(*columns, *([is_free.label("is_free")] if long else []))
        .where(
            offering.c.staff_id.in_(bindparam("staff", expanding=True)),
            *is_ahead(_NOW),
            offering.c.starts < bindparam("until"),
            *([offering.c.pool == bindparam("pool")] if of_pool else []),
            or_(offering.c.opens.is_(None), offering.c.opens <= _NOW),
            *([] if long else [is_free]),
        )
        .order_by(offering.c.staff_id, offering.c.starts)
    )


def _is_free() -> ColumnElement[bool]:
    """Whether the teacher's last booking that begins before the slot ends is over when it begins.
    None that begins earlier can last longer: a teacher's bookings do not overlap."""
    last = (
        select(booking.c.ends)
        .where(
            booking.c.staff_id == offering.c.staff_id,
            IS_ACTIVE,
            booking.c.starts < offering.c.ends,
            ~and_(booking.c.family_id == bindparam("family"), booking.c.status == "held"),
            or_(booking.c.held_until.is_(None), booking.c.held_until > _NOW),
        )
        .order_by(booking.c.starts.desc())
        .limit(1)
        .correlate(offering)
        .scalar_subquery()
    )
    return func.coalesce(last, offering.c.starts) <= offering.c.starts


def _free(row: Any) -> Free:
    ways = tuple(row.ways.split(","))
    return Free(row.id, row.staff_id, row.starts, row.ends, row.room, ways)


def _long(slots: Iterable[Any]) -> Iterator[Free]:
    """A slot and the very next one of the same teacher, where both are free."""
    for slot, after in pairwise(slots):
        follows = slot.staff_id == after.staff_id and after.starts - slot.ends <= BREAK
        if follows and slot.is_free and after.is_free:
            yield replace(_free(slot), ends=after.ends)
