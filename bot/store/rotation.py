"""Seals anew what older keys have sealed, while others read and write."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    Row,
    Select,
    Table,
    Update,
    bindparam,
    func,
    literal,
    select,
    tuple_,
    update,
)

from bot.errors import StaleVersion, Unusable
from bot.store.copying import Report, named
from bot.store.sealed_columns import MARKS, SEALED, Where
from bot.store.secret import mark, renewed, unsealed
from bot.store.unit_of_work import reading, transaction, unhurried

# Rows of one transaction: so few that nobody waits long for them.
_BATCH = 200
# How often a batch is begun anew that was given up for others.
_TRIES = 10
Key = tuple[Any, ...]


def rotate(engine: Engine, report: Report) -> dict[str, int]:
    """How many rows of which table were sealed anew with the newest key. What already is stays as
    it is, so that this may be interrupted and repeated.

    Raises `Unusable` for what none of the keys opens; what was sealed anew until then stays so.
    """
    tables = dict.fromkeys(column.table for column in SEALED)
    return {table.name: _rotate(engine, table, report) for table in tables}


def _rotate(engine: Engine, table: Table, report: Report) -> int:
    count = _count(engine, table)
    seen = changed = 0
    last: Key | None = None
    while batch := _next(engine, table, last):
        last, size, new = batch
        seen += size
        changed += new
        report("sealed anew", table.name, min(seen, count), count)
    return changed


def _count(engine: Engine, table: Table) -> int:
    with reading(engine) as connection:
        unhurried(connection)
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _next(engine: Engine, table: Table, last: Key | None) -> tuple[Key, int, int] | None:
    for _ in range(_TRIES):
        with suppress(StaleVersion), transaction(engine) as connection:
            unhurried(connection)
            return _batch(connection, table, last)
    raise StaleVersion


def _batch(connection: Connection, table: Table, last: Key | None) -> tuple[Key, int, int] | None:
    """The key of its last row, how many rows it has, how many of them were sealed anew."""
    rows = connection.execute(_after(table, last)).all()
    if not rows:
        return None
    new = [values for row in rows if (values := _new(connection, table, row))]
    if new:
        connection.execute(_change(table), new)
    return tuple(rows[-1]._mapping[column] for column in table.primary_key), len(rows), len(new)


def _after(table: Table, last: Key | None) -> Select[Any]:
    """Nobody changes the rows until the transaction ends; others may refer to them."""
    key = tuple_(*table.primary_key)
    found = select(table).order_by(*table.primary_key).limit(_BATCH)
    if last is not None:
        found = found.where(key > tuple_(*map(literal, last)))
    return found.with_for_update(key_share=True)


def _change(table: Table) -> Update:
    key = [column == bindparam(f"key_{column.name}") for column in table.primary_key]
    columns = [column for column in (*SEALED, *MARKS) if column.table is table]
    values: dict[str, Any] = {column.name: bindparam(f"new_{column.name}") for column in columns}
    return update(table).where(*key).values(values)


def _new(connection: Connection, table: Table, row: Row[Any]) -> dict[str, Any] | None:
    """The values for `_change`; None if the newest key has sealed all of the row."""
    before = row._mapping
    try:
        after = _renewed(connection, table, before)
    except Unusable as error:
        raise Unusable(f"{error} It is {named(table, row._asdict())}.") from None
    if all(before[column] == value for column, value in after.items()):
        return None
    return {
        **{f"key_{column.name}": before[column] for column in table.primary_key},
        **{f"new_{column.name}": value for column, value in after.items()},
    }


def _renewed(connection: Connection, table: Table, before: Any) -> dict[Any, Any]:
    after: dict[Any, Any] = {}
    for column in (column for column in SEALED if column.table is table):
        after[column] = before[column]
        for where in SEALED[column]:
            after[column] = _at(where, after[column], lambda text: renewed(connection, text))
    for column in (column for column in MARKS if column.table is table):
        of, text = MARKS[column]
        after[column] = mark(connection, text(unsealed(connection, after[of])))
    return after


def _at(where: Where, value: Any, act: Callable[[str], str]) -> Any:
    """The value with the text there replaced; as it is where there is none."""
    if not where:
        return act(value) if value and isinstance(value, str) else value
    first, *rest = where
    try:
        inner = value[first]
    except (LookupError, TypeError):
        return value
    changed = value.copy()
    changed[first] = _at(rest, inner, act)
    return changed
