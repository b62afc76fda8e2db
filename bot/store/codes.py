"""The codes that link a chat to a family: only what they hash to is stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, select, update

from bot.store.people_schema import child, enrolment, family, guardianship, teaching
from bot.store.schema import conversation
from bot.store.secret import unsealed


@dataclass(frozen=True, slots=True)
class Guardian:
    """A family as a school names it; `children` (first name, grade) are those at the school."""

    id: int
    source: str
    name: str
    children: tuple[tuple[str, str], ...]


def without_code(connection: Connection, school: str) -> list[Guardian]:
    """The families of the school that have no code and are in no chat."""
    linked = exists().where(conversation.c.family_id == family.c.id)
    # Said plainly, SQLite would go through all families without a code again for each child.
    has_none = func.coalesce(family.c.code, "") == ""
    return _guardians(connection, school, has_none, ~linked)


def guardian(connection: Connection, school: str, source: str) -> Guardian | None:
    return next(iter(_guardians(connection, school, family.c.source == source)), None)


def guardians(connection: Connection, school: str, teacher: int = 0) -> list[Guardian]:
    """Those of the school's children, or of those whom a teacher teaches."""
    taught = exists().where(
        enrolment.c.child_id == child.c.id,
        teaching.c.classroom_id == enrolment.c.classroom_id,
        teaching.c.staff_id == teacher,
    )
    return _guardians(connection, school, *([taught] if teacher else []))


def _guardians(connection: Connection, school: str, *which: ColumnElement[bool]) -> list[Guardian]:
    found = (
        select(
            family.c.id, family.c.source, family.c.name, child.c.name.label("child"), child.c.grade
        )
        .join(guardianship, guardianship.c.family_id == family.c.id)
        .join(child, child.c.id == guardianship.c.child_id)
        .where(family.c.active, child.c.active, child.c.school == school, *which)
        .order_by(family.c.id, child.c.id)
    )
    names: dict[int, tuple[str, str]] = {}
    children: defaultdict[int, tuple[tuple[str, str], ...]] = defaultdict(tuple)
    for row in connection.execute(found):
        names.setdefault(row.id, (row.source, row.name))
        children[row.id] += ((unsealed(connection, row.child), row.grade),)
    return [
        Guardian(id, source, unsealed(connection, name), children[id])
        for id, (source, name) in names.items()
    ]


def hashes(connection: Connection) -> set[str]:
    """Those of all codes that are not used yet."""
    return set(
        connection.execute(select(family.c.code).where(family.c.code.is_not(None))).scalars()
    )


def give(connection: Connection, hashes: Mapping[int, str]) -> None:
    """Each family its code, in place of an older one."""
    if hashes:
        given = update(family).where(family.c.id == bindparam("row")).values(code=bindparam("hash"))
        rows = [{"row": id, "hash": hash} for id, hash in hashes.items()]
        connection.execute(given, rows)


def use(connection: Connection, hash: str) -> int | None:
    """The family whose code it was; nobody can use it again."""
    used = (
        update(family)
        .where(family.c.code == hash, family.c.active)
        .values(code=None)
        .returning(family.c.id)
    )
    return connection.execute(used).scalar_one_or_none()
