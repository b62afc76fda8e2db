"""Bookings: the rows, and what the database forbids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    exists,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.domain.booking import Booking
from bot.errors import StaleVersion
from bot.store.booking_schema import IS_ACTIVE, IS_IN_LINE, IS_KEPT, booking, offering, waiting
from bot.store.people_schema import child, staff
from bot.store.secret import unsealed

# What the constraints are called by SQLite (the columns of an index) and PostgreSQL.
_CONSTRAINTS = (
    "uq_booking_place", "booking.offering_id, booking.place", "ex_booking_staff",
    "uq_booking_pool", "booking.family_id, booking.child_id, booking.pool", "ex_booking_family",
)  # fmt: skip
Rule = Literal["place", "pool", "event", "family"]

# What every booking runs, put together once: that takes longer than to run it.
_ADD = insert(booking).returning(booking.c.id)
_EXPIRE = (
    update(booking)
    .where(IS_KEPT, booking.c.held_until <= bindparam("until"))
    .values(status="expired")
    .returning(booking.c.id, booking.c.pool, booking.c.offering_id, booking.c.family_id)
)
_END = (
    update(booking)
    .where(
        booking.c.family_id == bindparam("whose"),
        IS_ACTIVE,
        booking.c.status == bindparam("before"),
    )
    .values(status=bindparam("after"))
    .returning(booking.c.id, booking.c.pool)
)
_THEIRS = select(booking.c.id).where(booking.c.family_id == bindparam("whose"), IS_ACTIVE)
_STANDING = select(
    exists().where(IS_KEPT, booking.c.held_until <= bindparam("now")).label("late"),
    _THEIRS.where(booking.c.status == "held").exists().label("holds"),
    exists().where(waiting.c.family_id == bindparam("whose"), IS_IN_LINE).label("waits"),
    select(func.count())
    .select_from(
        _THEIRS.where(
            booking.c.status != "held",
            booking.c.staff_id.is_not(None),
            booking.c.ends > bindparam("now"),
        ).subquery()
    )
    .scalar_subquery()
    .label("ahead"),
)
_COUNT_CONFERENCES = select(func.count()).where(
    booking.c.family_id == bindparam("whose"),
    booking.c.school == bindparam("at"),
    IS_ACTIVE,
    booking.c.staff_id.is_not(None),
    booking.c.ends > bindparam("since"),
)
_BOOKINGS = (
    select(
        booking,
        offering.c.room,
        offering.c.title,
        child.c.name.label("child_name"),
        staff.c.name.label("staff_name"),
    )
    .join(offering, offering.c.id == booking.c.offering_id)
    .outerjoin(child, child.c.id == booking.c.child_id)
    .outerjoin(staff, staff.c.id == booking.c.staff_id)
)
_OF_FAMILY = _BOOKINGS.where(
    booking.c.family_id == bindparam("whose"), IS_ACTIVE, booking.c.status == "booked",
    booking.c.ends > bindparam("now"),
).order_by(booking.c.starts, booking.c.id)  # fmt: skip
_EXISTING = _BOOKINGS.where(booking.c.id.in_(bindparam("ids", expanding=True)))


class Forbidden(Exception):
    """The database refuses a booking with these values; `id` if it was there before. See `why`."""

    def __init__(self, values: Mapping[str, Any], id: int = 0) -> None:
        super().__init__("forbidden")
        self.values = values
        self.id = id


def add(connection: Connection, values: Mapping[str, Any]) -> int:
    """Raises `Forbidden`; on PostgreSQL the transaction can then only be rolled back to a
    savepoint."""
    try:
        return connection.execute(_ADD, dict(values)).scalar_one()
    except IntegrityError as error:
        raise _forbidden(error, values) from error


def change(
    connection: Connection, id: int, status: str, values: Mapping[str, Any],
    kept_at: datetime | None = None,
) -> bool:  # fmt: skip
    """Changes a booking that has the status, and is kept until after `kept_at` where that is given;
    False if it has another one by now. Raises `Forbidden` as `add` does."""
    kept = [booking.c.held_until > kept_at] if kept_at else []
    try:
        changed = connection.execute(
            update(booking)
            .where(booking.c.id == id, booking.c.status == status, *kept)
            .values(**values)
        )
    except IntegrityError as error:
        raise _forbidden(error, values, id) from error
    return changed.rowcount == 1


def _forbidden(error: IntegrityError, values: Mapping[str, Any], id: int = 0) -> Forbidden:
    if any(name in str(error.orig) for name in _CONSTRAINTS):
        return Forbidden(values, id)
    raise error


def why(connection: Connection, refused: Forbidden) -> Rule:
    """What stands in the way, the same on every database: "pool" (the family has a booking there
    already) or "event" (it helps there already), "family" (it is elsewhere at that time), or
    "place" (it is taken). Call it after the rollback."""
    known = connection.execute(select(booking).where(booking.c.id == refused.id)).one_or_none()
    wanted = {**(known._asdict() if known else {}), **refused.values}
    theirs = [
        IS_ACTIVE, booking.c.family_id == wanted["family_id"], booking.c.id != refused.id,
        booking.c.status != "held",  # what a family holds stands in nobody's way but others'
    ]  # fmt: skip
    rows = list(connection.execute(select(booking).where(*theirs)))
    if any((row.pool, row.child_id) == (wanted["pool"], wanted["child_id"]) for row in rows):
        return "pool" if wanted["child_id"] else "event"
    clash = any(row.starts < wanted["ends"] and row.ends > wanted["starts"] for row in rows)
    return "family" if clash else "place"


def standing(connection: Connection, family: int, now: datetime) -> Any:
    """All that a booking has to know beforehand, in one look. `late`: whether something is kept too
    long, for whomever; `holds` and `waits`: whether the family does; `ahead`: how many conferences
    it has from now on, with all schools together."""
    return connection.execute(_STANDING, {"whose": family, "now": now}).one()


def expire(connection: Connection, now: datetime) -> list[Any]:
    """Ends what was kept for somebody until now; the rows (id, pool, offering_id, family_id)."""
    return list(connection.execute(_EXPIRE, {"until": now}))


def end(connection: Connection, status: str, family: int, after: str) -> list[Any]:
    """Gives all bookings of a family that have the status another one; the rows (id, pool)."""
    given = {"whose": family, "before": status, "after": after}
    return list(connection.execute(_END, given))


def find(connection: Connection, *where: ColumnElement[bool], lock: bool = False) -> list[Booking]:
    """Bookings with the names of whom they are about, in order of time."""
    found = _BOOKINGS.where(*where).order_by(booking.c.starts, booking.c.id)
    if lock:
        found = found.with_for_update(of=booking)
    return [_booking(connection, row) for row in connection.execute(found)]


def get(connection: Connection, id: int) -> Booking | None:
    return next(iter(find(connection, booking.c.id == id)), None)


def lock(connection: Connection, id: int) -> Booking | None:
    """The booking, kept as it is until the transaction ends."""
    return next(iter(find(connection, booking.c.id == id, lock=True)), None)


def existing(connection: Connection, ids: Sequence[int]) -> list[Booking]:
    """Bookings that this transaction knows to be there, in the order of `ids`."""
    rows = connection.execute(_EXISTING, {"ids": list(ids)})
    found = {row.id: _booking(connection, row) for row in rows}
    if len(found) != len(ids):
        raise StaleVersion
    return [found[id] for id in ids]


def of_family(connection: Connection, family: int, now: datetime) -> list[Booking]:
    """What a family has booked and what is not over yet."""
    rows = connection.execute(_OF_FAMILY, {"whose": family, "now": now})
    return [_booking(connection, row) for row in rows]


def held_by(connection: Connection, family: int, now: datetime) -> list[Booking]:
    return find(
        connection, booking.c.family_id == family, IS_ACTIVE, booking.c.status == "held",
        booking.c.held_until > now,
    )  # fmt: skip


def of_offerings(connection: Connection, ids: Sequence[int]) -> list[Booking]:
    """Who has a place there, or is asked whether he wants it."""
    return find(connection, booking.c.offering_id.in_(ids), IS_ACTIVE)


def has(connection: Connection, pool: str, family: int, child: int | None) -> bool:
    """Whether a family has a place there already, or is asked whether it wants it."""
    of_child = booking.c.child_id == child if child else booking.c.child_id.is_(None)
    theirs = exists().where(
        booking.c.family_id == family, IS_ACTIVE, booking.c.status != "held",
        booking.c.pool == pool, of_child,
    )  # fmt: skip
    return bool(connection.execute(select(theirs)).scalar_one())


def busy(connection: Connection, family: int, now: datetime) -> list[tuple[datetime, datetime]]:
    """When a family is booked already; what it only holds does not count."""
    found = select(booking.c.starts, booking.c.ends).where(
        booking.c.family_id == family,
        IS_ACTIVE,
        booking.c.status != "held",
        booking.c.ends > now,
    )
    return [(row.starts, row.ends) for row in connection.execute(found)]


def count_conferences(connection: Connection, family: int, school: str, now: datetime) -> int:
    """How many conferences a family has with a school from now on."""
    given = {"whose": family, "at": school, "since": now}
    return int(connection.execute(_COUNT_CONFERENCES, given).scalar_one())


def on_days(
    connection: Connection, school: str, first: datetime, last: datetime, kind: str = ""
) -> list[Booking]:
    """What is booked at a school between two times."""
    where = [offering.c.kind == kind] if kind else []
    return find(
        connection,
        booking.c.school == school, IS_ACTIVE, booking.c.status == "booked",
        booking.c.starts >= first, booking.c.starts < last, *where,
    )  # fmt: skip


def during(
    connection: Connection, school: str, first: datetime, last: datetime, staff: Sequence[int] = ()
) -> list[Booking]:
    """The conferences of a school, booked or kept for somebody, that reach into the time between
    two; of these teachers if any are given."""
    of_staff = [booking.c.staff_id.in_(staff)] if staff else [booking.c.staff_id.is_not(None)]
    return find(
        connection,
        booking.c.school == school, IS_ACTIVE,
        booking.c.starts < last, booking.c.ends > first, *of_staff,
    )  # fmt: skip


def _booking(connection: Connection, row: Any) -> Booking:
    return Booking(
        id=row.id, uid=row.uid, status=row.status, kind=row.kind, way=row.way, school=row.school,
        offering=row.offering_id, family=row.family_id, starts=row.starts, ends=row.ends,
        room=row.room, child=unsealed(connection, row.child_name) if row.child_name else "",
        child_id=row.child_id or 0, staff=row.staff_name or "", staff_id=row.staff_id or 0,
        title=row.title, interpreter=row.interpreter, confirmed=row.confirmed,
        companions=row.companions, shown=row.shown, sequence=row.sequence,
    )  # fmt: skip


def mark(connection: Connection, id: int, what: str, now: datetime, *, sequence: int) -> bool:
    """Notes that the family was told (`what`: a column such as `day_reminded`) of the booking as it
    is now; False if that was done, or the booking was changed or ended meanwhile."""
    changed = connection.execute(
        update(booking)
        .where(
            booking.c.id == id,
            booking.c.status == "booked",
            booking.c.sequence == sequence,
            booking.c[what].is_(None),
        )
        .values({what: now})
    )
    return changed.rowcount == 1


def untold(connection: Connection, what: str, first: datetime, last: datetime) -> list[Booking]:
    """What is booked to begin between two times, and whose family was not told of it yet."""
    return find(
        connection,
        IS_ACTIVE, booking.c.status == "booked", booking.c[what].is_(None),
        booking.c.starts > first, booking.c.starts <= last,
    )  # fmt: skip
