"""Offerings: slots of teachers and events, and which of their places are free."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.domain.booking import Event
from bot.store.booking_schema import IS_ACTIVE, booking, offering, place

# Two slots with no longer a break between them can be one long meeting.
BREAK = timedelta(minutes=10)

# Every booking runs it: put together once.
_LOCKED = (
    select(offering)
    .where(offering.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(offering.c.id)
    .with_for_update()
)


def add(connection: Connection, values: Mapping[str, Any], capacity: int) -> int | None:
    """A new offering with its places; None if the teacher has another one at that time."""
    try:
        with connection.begin_nested():
            added = insert(offering).values(**values).returning(offering.c.id)
            id = connection.execute(added).scalar_one()
    except IntegrityError:
        return None
    add_places(connection, id, 1, capacity)
    return id


def add_places(connection: Connection, id: int, first: int, last: int) -> None:
    numbers = [{"offering_id": id, "number": number} for number in range(first, last + 1)]
    if numbers:
        connection.execute(insert(place), numbers)


def remove_places(connection: Connection, id: int, above: int) -> bool:
    """Takes the places numbered above away; False if somebody has, or had, one of them."""
    try:
        with connection.begin_nested():
            connection.execute(
                delete(place).where(place.c.offering_id == id, place.c.number > above)
            )
    except IntegrityError:
        return False
    return True


def capacity(connection: Connection, id: int) -> int:
    counted = select(func.count()).where(place.c.offering_id == id)
    return int(connection.execute(counted).scalar_one())


def locked(connection: Connection, ids: Collection[int]) -> list[Any]:
    """The rows, kept as they are until the transaction ends."""
    return list(connection.execute(_LOCKED, {"ids": list(ids)}))


def school(connection: Connection, id: int) -> str:
    """Empty for an offering that is not there."""
    return connection.execute(select(offering.c.school).where(offering.c.id == id)).scalar() or ""


def pool(connection: Connection, id: int) -> str:
    return connection.execute(select(offering.c.pool).where(offering.c.id == id)).scalar_one()


def staff(connection: Connection, pool: str) -> int:
    """Whose slots a pool is made of; 0 for an event."""
    found = select(offering.c.staff_id).where(offering.c.pool == pool).limit(1)
    return connection.execute(found).scalar() or 0


def lies_ahead(connection: Connection, pool: str, now: datetime) -> bool:
    ahead = exists().where(offering.c.pool == pool, *is_ahead(now))
    return bool(connection.execute(select(ahead)).scalar_one())


def is_ahead(now: datetime | ColumnElement[datetime]) -> Sequence[ColumnElement[bool]]:
    """What can be booked, or can be once its sign-up begins."""
    not_closed = or_(offering.c.closes.is_(None), offering.c.closes > now)
    return offering.c.state == "open", offering.c.starts > now, not_closed


def free_place(connection: Connection, id: int) -> int | None:
    """The first place that nobody has; None if there is none."""
    taken = exists().where(
        booking.c.offering_id == place.c.offering_id,
        booking.c.place == place.c.number,
        IS_ACTIVE,
    )
    numbers = select(func.min(place.c.number)).where(place.c.offering_id == id, ~taken)
    return connection.execute(numbers).scalar_one()


def set_state(connection: Connection, ids: Sequence[int], before: str, after: str) -> list[int]:
    """The ids of those that were in the state `before`. To open a blocked slot, see `reopen`."""
    changed = (
        update(offering)
        .where(offering.c.id.in_(ids), offering.c.state == before)
        .values(state=after)
        .returning(offering.c.id)
    )
    return list(connection.execute(changed).scalars())


def reopen(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Opens what is blocked, but where a teacher has another open slot at that time by now; the ids
    of what was opened."""
    other = offering.alias()
    in_the_way = exists().where(
        other.c.staff_id == offering.c.staff_id, other.c.state == "open",
        other.c.starts < offering.c.ends, other.c.ends > offering.c.starts,
    )  # fmt: skip
    opened = update(offering).where(offering.c.state == "blocked", ~in_the_way)
    changed = (
        connection.execute(opened.where(offering.c.id == id).values(state="open")) for id in ids
    )
    return [id for id, done in zip(ids, changed, strict=True) if done.rowcount]


def slots(
    connection: Connection,
    school: str,
    first: datetime,
    last: datetime,
    staff: Sequence[int] = (),
) -> list[Any]:
    """The slots of a school that begin between two times, in order; of these teachers if any are
    given."""
    of_staff = [offering.c.staff_id.in_(staff)] if staff else []
    found = (
        select(offering)
        .where(
            offering.c.school == school,
            offering.c.kind == "conference",
            offering.c.starts >= first,
            offering.c.starts < last,
            *of_staff,
        )
        .order_by(offering.c.starts, offering.c.staff_id)
    )
    return list(connection.execute(found))


def shift(connection: Connection, moves: Iterable[tuple[int, datetime, datetime]]) -> bool:
    """Gives offerings (id, starts, ends) new times; False, with what came before it done, where a
    teacher would have two at a time."""
    try:
        for id, starts, ends in moves:
            connection.execute(
                update(offering).where(offering.c.id == id).values(starts=starts, ends=ends)
            )
    except IntegrityError:
        return False
    return True


def describe(connection: Connection, id: int, values: Mapping[str, Any]) -> None:
    connection.execute(update(offering).where(offering.c.id == id).values(**values))


def pools(connection: Connection, staff: Sequence[int], now: datetime) -> dict[int, str]:
    """What one waits for at each of these teachers: the window that is nearest, if one is open."""
    found = (
        select(offering.c.staff_id, offering.c.pool)
        .where(
            offering.c.staff_id.in_(staff),
            *is_ahead(now),
        )
        .group_by(offering.c.staff_id, offering.c.pool)
        .order_by(func.min(offering.c.starts).desc())
    )
    return {row.staff_id: row.pool for row in connection.execute(found)}


def events(connection: Connection, schools: Sequence[str], now: datetime) -> list[Event]:
    """Where volunteers are needed from now on, in order."""
    found = (
        _events()
        .where(offering.c.school.in_(schools), offering.c.starts > now, offering.c.state == "open")
        .order_by(offering.c.starts)
    )
    return [_event(row) for row in connection.execute(found)]


def event(connection: Connection, id: int) -> Event | None:
    row = connection.execute(_events().where(offering.c.id == id)).one_or_none()
    return _event(row) if row else None


def event_of(connection: Connection, pool: str) -> Event | None:
    row = connection.execute(_events().where(offering.c.pool == pool)).one_or_none()
    return _event(row) if row else None


def _events() -> Select[Any]:
    places = select(func.count()).where(place.c.offering_id == offering.c.id)
    taken = select(func.count()).where(booking.c.offering_id == offering.c.id, IS_ACTIVE)
    return select(
        offering, places.scalar_subquery().label("places"), taken.scalar_subquery().label("taken")
    ).where(offering.c.kind == "event")


def _event(row: Any) -> Event:
    return Event(
        row.id, row.school, row.title, row.asks, row.room, row.starts, row.ends,
        row.places, row.taken, row.state, row.opens, row.closes,
    )  # fmt: skip
