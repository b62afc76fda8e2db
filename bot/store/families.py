"""Families with their children and the children's teachers, and in which chats they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from bot.domain.people import Child, Family, Staff
from bot.store.people_schema import child, enrolment, family, guardianship, staff, teaching
from bot.store.secret import unsealed

# What every form asks for, put together once.
_FAMILY = select(family).where(family.c.id == bindparam("of"), family.c.active)
_CHILDREN = (
    select(child)
    .join(guardianship, guardianship.c.child_id == child.c.id)
    .where(guardianship.c.family_id == bindparam("of"), child.c.active)
    .order_by(child.c.id)
)
_TEACHERS = (
    select(enrolment.c.child_id, staff)
    .join(teaching, teaching.c.classroom_id == enrolment.c.classroom_id)
    .join(staff, staff.c.id == teaching.c.staff_id)
    .where(enrolment.c.child_id.in_(bindparam("children", expanding=True)), staff.c.active)
    .order_by(enrolment.c.classroom_id, staff.c.id)
)
_STAFF = (
    select(staff)
    .where(staff.c.school == bindparam("at"), staff.c.active)
    .order_by(staff.c.role, staff.c.name)
)


def load(connection: Connection, id: int) -> Family | None:
    """The family with the children whom the roster still names; None if it names none."""
    row = connection.execute(_FAMILY, {"of": id}).one_or_none()
    if row is None:
        return None
    name = unsealed(connection, row.name)
    return Family(id, name, tuple(_children(connection, id)), row.reminders)


def _children(connection: Connection, family_id: int) -> list[Child]:
    rows = list(connection.execute(_CHILDREN, {"of": family_id}))
    teachers = _teachers(connection, [row.id for row in rows])
    found = [
        Child(row.id, row.school, unsealed(connection, row.name), row.grade, teachers[row.id])
        for row in rows
    ]
    return sorted(found, key=lambda child: child.name)


def _teachers(
    connection: Connection, children: Sequence[int]
) -> defaultdict[int, tuple[Staff, ...]]:
    teachers: defaultdict[int, tuple[Staff, ...]] = defaultdict(tuple)
    for row in connection.execute(_TEACHERS, {"children": list(children)}):
        if (who := _staff(row)) not in teachers[row.child_id]:
            teachers[row.child_id] += (who,)
    return teachers


def staff_of(connection: Connection, school: str, roles: Sequence[str] = ()) -> list[Staff]:
    """Who works at the school; in these roles if any are given."""
    found = _STAFF.where(staff.c.role.in_(roles)) if roles else _STAFF
    return [_staff(row) for row in connection.execute(found, {"at": school})]


def staff_member(connection: Connection, id: int) -> Staff | None:
    row = connection.execute(select(staff).where(staff.c.id == id)).one_or_none()
    return _staff(row) if row else None


def staff_names(connection: Connection, ids: Collection[int]) -> dict[int, str]:
    """Of the roster's, also who works there no more."""
    found = select(staff.c.id, staff.c.name).where(staff.c.id.in_(ids))
    return {row.id: row.name for row in connection.execute(found)}


def staff_sources(connection: Connection, school: str) -> dict[int, str]:
    """The roster's ids of who works at the school."""
    found = select(staff.c.id, staff.c.source).where(staff.c.school == school, staff.c.active)
    return {row.id: row.source for row in connection.execute(found)}


def _staff(row: Any) -> Staff:
    return Staff(row.id, row.school, row.name, row.role)


def set_reminders(connection: Connection, id: int, wanted: bool) -> None:
    connection.execute(update(family).where(family.c.id == id).values(reminders=wanted))


def names(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    found = select(family.c.id, family.c.name).where(family.c.id.in_(ids))
    return {row.id: unsealed(connection, row.name) for row in connection.execute(found)}
