"""Who waits for a place, first come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, exists, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.domain.booking import Waiting
from bot.store import bookings
from bot.store.booking_schema import IS_ACTIVE, IS_IN_LINE, booking, offering, place, waiting
from bot.store.people_schema import child, staff
from bot.store.secret import unsealed

WAITS = ("waiting", "offered")
# Every booking runs it: put together once.
_SETTLE = (
    update(waiting)
    .where(
        waiting.c.pool == bindparam("of"),
        waiting.c.family_id == bindparam("whose"),
        func.coalesce(waiting.c.child_id, 0) == bindparam("child"),
        IS_IN_LINE,
        waiting.c.status == "waiting",
    )
    .values(status="booked")
    .returning(waiting.c.id)
)


def join(connection: Connection, values: Mapping[str, Any]) -> int | None:
    """The id of the place in line; None if the family is in it already."""
    try:
        with connection.begin_nested():
            return connection.execute(
                insert(waiting).values(**values).returning(waiting.c.id)
            ).scalar_one()
    except IntegrityError:
        return None


def line(connection: Connection, pool: str) -> list[Any]:
    """The rows of who waits without an offer, the first in line first."""
    found = (
        select(waiting)
        .where(waiting.c.pool == pool, IS_IN_LINE, waiting.c.status == "waiting")
        .order_by(waiting.c.id)
    )
    return list(connection.execute(found.with_for_update()))


def servable(connection: Connection, now: datetime) -> list[str]:
    """The pools that somebody waits for while a place is free there. Too many rather than too few:
    whether it suits who waits is not asked."""
    taken = exists().where(
        booking.c.offering_id == place.c.offering_id, booking.c.place == place.c.number, IS_ACTIVE
    )
    found = (
        select(waiting.c.pool)
        .distinct()
        .join(offering, offering.c.pool == waiting.c.pool)
        .join(place, place.c.offering_id == offering.c.id)
        .where(
            IS_IN_LINE, waiting.c.status == "waiting",
            offering.c.state == "open", offering.c.starts > now, ~taken,
        )
        .order_by(waiting.c.pool)
    )  # fmt: skip
    return list(connection.execute(found).scalars())


def settle(connection: Connection, pool: str, family: int, child: int | None) -> list[int]:
    """Ends the waiting of a family that booked in the pool by itself; the ids."""
    given = {"of": pool, "whose": family, "child": child or 0}
    return list(connection.execute(_SETTLE, given).scalars())


def ahead(connection: Connection, pool: str, id: int) -> int:
    """How many families are before this one."""
    counted = select(func.count()).where(waiting.c.pool == pool, IS_IN_LINE, waiting.c.id < id)
    return int(connection.execute(counted).scalar_one())


def set_status(
    connection: Connection, id: int, before: Sequence[str], after: str, booking_id: int | None
) -> bool:
    """False if the family is no longer `before`."""
    changed = connection.execute(
        update(waiting)
        .where(waiting.c.id == id, waiting.c.status.in_(before))
        .values(status=after, booking_id=booking_id)
    )
    return changed.rowcount == 1


def get(connection: Connection, id: int, family: int) -> Any | None:
    """The row, if it is of this family."""
    return connection.execute(
        select(waiting).where(waiting.c.id == id, waiting.c.family_id == family)
    ).one_or_none()


def offered(connection: Connection, booking_ids: Sequence[int]) -> list[Any]:
    """The rows of those for whom these bookings are kept."""
    if not booking_ids:
        return []
    found = select(waiting).where(
        waiting.c.booking_id.in_(booking_ids), waiting.c.status == "offered"
    )
    return list(connection.execute(found))


def of_family(connection: Connection, family: int, now: datetime) -> list[Waiting]:
    """Where a family waits for something that is not over yet."""
    last = select(func.max(offering.c.starts)).where(offering.c.pool == waiting.c.pool)
    title = select(offering.c.title).where(offering.c.pool == waiting.c.pool).limit(1)
    found = (
        select(
            waiting,
            staff.c.name.label("staff_name"),
            child.c.name.label("child_name"),
            title.scalar_subquery().label("title"),
            booking.c.held_until,
        )
        .outerjoin(staff, staff.c.id == waiting.c.staff_id)
        .outerjoin(child, child.c.id == waiting.c.child_id)
        .outerjoin(booking, booking.c.id == waiting.c.booking_id)
        .where(
            waiting.c.family_id == family,
            IS_IN_LINE,
            last.scalar_subquery() > now,
        )
        .order_by(waiting.c.id)
    )
    return [_waiting(connection, row) for row in connection.execute(found)]


def _waiting(connection: Connection, row: Any) -> Waiting:
    return Waiting(
        row.id,
        ahead(connection, row.pool, row.id),
        row.staff_name or "",
        unsealed(connection, row.child_name) if row.child_name else "",
        row.title or {},
        bookings.get(connection, row.booking_id) if row.status == "offered" else None,
        row.held_until,
    )


def over(connection: Connection, now: datetime) -> list[Any]:
    """Ends the waiting for pools whose last slot has begun; the rows."""
    last = select(func.max(offering.c.starts)).where(offering.c.pool == waiting.c.pool)
    ended = (
        update(waiting)
        .where(IS_IN_LINE, waiting.c.status == "waiting", last.scalar_subquery() <= now)
        .values(status="over")
        .returning(waiting.c.id, waiting.c.family_id, waiting.c.school)
    )
    return list(connection.execute(ended))


def close(connection: Connection, pool: str) -> list[Any]:
    """Ends all waiting for a pool; the rows (id, family_id)."""
    ended = (
        update(waiting)
        .where(waiting.c.pool == pool, IS_IN_LINE)
        .values(status="closed", booking_id=None)
        .returning(waiting.c.id, waiting.c.family_id)
    )
    return list(connection.execute(ended))
