"""Families with their children and the children's teachers, and in which chats they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, and_, bindparam, select, update

from bot.domain.people import Child, Family, Staff
from bot.store.people_schema import child, enrolment, family, guardianship, staff, teaching
from bot.store.secret import unsealed

# What every form asks for, put together once.
_FAMILY = (
    select(
        family.c.name.label("family_name"), family.c.reminders, child.c.id.label("child_id"),
        child.c.name.label("child_name"), child.c.school.label("child_school"), child.c.grade,
        staff.c.id, staff.c.school, staff.c.name, staff.c.role,
    )
    .select_from(family)
    .outerjoin(guardianship, guardianship.c.family_id == family.c.id)
    .outerjoin(child, and_(child.c.id == guardianship.c.child_id, child.c.active))
    .outerjoin(enrolment, enrolment.c.child_id == child.c.id)
    .outerjoin(teaching, teaching.c.classroom_id == enrolment.c.classroom_id)
    .outerjoin(staff, and_(staff.c.id == teaching.c.staff_id, staff.c.active))
    .where(family.c.id == bindparam("of"), family.c.active)
    .order_by(child.c.id, enrolment.c.classroom_id, staff.c.id)
)  # fmt: skip
_STAFF = (
    select(staff)
    .where(staff.c.school == bindparam("at"), staff.c.active)
    .order_by(staff.c.role, staff.c.name)
)


def load(connection: Connection, id: int) -> Family | None:
    """The family with the children whom the roster still names; None if it names none."""
    rows = connection.execute(_FAMILY, {"of": id}).all()
    if not rows:
        return None
    name = unsealed(connection, rows[0].family_name)
    return Family(id, name, tuple(_children(connection, rows)), rows[0].reminders)


def _children(connection: Connection, rows: Iterable[Any]) -> list[Child]:
    """A row for each teacher of a child; without a child or without a teacher, where there is
    none."""
    each = groupby(rows, lambda row: row.child_id)
    found = [_child(connection, list(group)) for id, group in each if id]
    return sorted(found, key=lambda child: child.name)


def _child(connection: Connection, rows: Sequence[Any]) -> Child:
    one = rows[0]
    teachers = dict.fromkeys(_staff(row) for row in rows if row.id)
    name = unsealed(connection, one.child_name)
    return Child(one.child_id, one.child_school, name, one.grade, tuple(teachers))


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
