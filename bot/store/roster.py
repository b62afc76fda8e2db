"""The rows that a roster fills, many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, insert, select, update

from bot.domain.roster import ENDS, Kind, LinkKind
from bot.store.people_schema import (
    child,
    classroom,
    enrolment,
    family,
    guardianship,
    staff,
    teaching,
)
from bot.store.schema import conversation
from bot.store.sealed_columns import SEALED
from bot.store.secret import sealed, unsealed

_TABLES: Mapping[Kind, Table] = {
    "staff": staff, "child": child, "family": family, "classroom": classroom,
}  # fmt: skip
# The columns that a roster gives a value.
_COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    "staff": ("school", "name", "role"),
    "child": ("school", "name", "grade"),
    "family": ("name",),
    "classroom": ("school", "title"),
}
_LINKS: Mapping[LinkKind, Table] = {
    "guardianship": guardianship, "teaching": teaching, "enrolment": enrolment,
}  # fmt: skip
Ids = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as it is. `school` is empty for a family, which has none of its own; so are `values`
    where nobody asked for them.
    """

    id: int
    school: str
    active: bool
    values: Mapping[str, str]


def stored(connection: Connection, kind: Kind, wanted: Collection[str]) -> dict[str, Stored]:
    """All rows of the table by their `source`, with the values of those that are wanted."""
    table, columns = _TABLES[kind], _COLUMNS[kind]
    shown = [table.c[column] for column in ("id", "source", "active", *columns)]
    return {
        row.source: Stored(
            row.id,
            row.school if "school" in columns else "",
            row.active,
            dict(_opened(connection, kind, row)) if row.source in wanted else {},
        )
        for row in connection.execute(select(*shown))
    }


def _opened(connection: Connection, kind: Kind, row: Row[Any]) -> Iterator[tuple[str, str]]:
    for column in _COLUMNS[kind]:
        value = getattr(row, column)
        yield column, unsealed(connection, value) if _TABLES[kind].c[column] in SEALED else value


def _closed(connection: Connection, kind: Kind, values: Mapping[str, str]) -> dict[str, str]:
    return {
        column: sealed(connection, value) if _TABLES[kind].c[column] in SEALED else value
        for column, value in values.items()
    }


def add(
    connection: Connection, kind: Kind, rows: Mapping[str, Mapping[str, str]], *, active: bool
) -> dict[str, int]:
    """New rows by their `source`; their ids."""
    table = _TABLES[kind]
    more: dict[str, Any] = {"reminders": True} if kind == "family" else {}
    new = [
        {"source": source, "active": active, **more, **_closed(connection, kind, values)}
        for source, values in rows.items()
    ]
    if not new:
        return {}
    found = connection.execute(insert(table).returning(table.c.source, table.c.id), new)
    return {row.source: row.id for row in found}


def change(connection: Connection, kind: Kind, rows: Mapping[int, Mapping[str, str]]) -> None:
    table = _TABLES[kind]
    values: dict[str, Any] = {column: bindparam(f"new_{column}") for column in _COLUMNS[kind]}
    _many(
        connection,
        update(table).where(table.c.id == bindparam("row")).values(values),
        [
            {"row": id, **{f"new_{name}": to for name, to in _closed(connection, kind, of).items()}}
            for id, of in rows.items()
        ],
    )


def set_active(connection: Connection, kind: Kind, ids: Iterable[int], active: bool) -> None:
    """Who is no longer active cannot link a chat any more either."""
    table = _TABLES[kind]
    values: dict[str, Any] = {"active": active}
    if kind == "family" and not active:
        values["code"] = None
    changed = update(table).where(table.c.id == bindparam("row")).values(values)
    _many(connection, changed, [{"row": id} for id in ids])


def links(connection: Connection, kind: LinkKind, schools: Collection[str]) -> set[Ids]:
    """The links of these schools, in the order of `ENDS`."""
    table, (one, other, anchor) = _LINKS[kind], ENDS[kind]
    of = _TABLES[anchor]
    found = (
        select(table.c[f"{one}_id"], table.c[f"{other}_id"])
        .join(of, of.c.id == table.c[f"{anchor}_id"])
        .where(of.c.school.in_(schools))
    )
    return {(row[0], row[1]) for row in connection.execute(found)}


def link(connection: Connection, kind: LinkKind, pairs: Iterable[Ids]) -> None:
    one, other, _ = ENDS[kind]
    rows = [{f"{one}_id": pair[0], f"{other}_id": pair[1]} for pair in pairs]
    _many(connection, insert(_LINKS[kind]), rows)


def unlink(connection: Connection, kind: LinkKind, pairs: Iterable[Ids]) -> None:
    table, (one, other, _) = _LINKS[kind], ENDS[kind]
    ended = delete(table).where(
        table.c[f"{one}_id"] == bindparam("one"), table.c[f"{other}_id"] == bindparam("other")
    )
    _many(connection, ended, [{"one": pair[0], "other": pair[1]} for pair in pairs])


def family_schools(connection: Connection) -> dict[int, set[str]]:
    """The schools of each family's children."""
    found = select(guardianship.c.family_id, child.c.school).join(child).distinct()
    schools: defaultdict[int, set[str]] = defaultdict(set)
    for row in connection.execute(found):
        schools[row.family_id].add(row.school)
    return schools


def parents(connection: Connection) -> set[int]:
    """The families that have a child at a school."""
    found = select(guardianship.c.family_id).join(child).where(child.c.active)
    return set(connection.execute(found.distinct()).scalars())


def leave_chats(connection: Connection, families: Iterable[int]) -> None:
    """The chats are nobody's any more. Who has read one before that must read it again."""
    left = (
        update(conversation)
        .where(conversation.c.family_id == bindparam("row"))
        .values(family_id=None, version=conversation.c.version + 1)
    )
    _many(connection, left, [{"row": id} for id in families])


def _many(connection: Connection, statement: Any, rows: list[dict[str, Any]]) -> None:
    if rows:  # with none, the statement would run once, without values
        connection.execute(statement, rows)
