"""Everything of one database into another one; each may be on SQLite or on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, Row, String, Table, func, insert, inspect, select
from sqlalchemy.exc import DataError, IntegrityError

from bot.errors import Unusable
from bot.store.tables import metadata
from bot.store.unit_of_work import reading, transaction, unhurried
from bot.store.upgrade import bring, has_our_tables, told, usable

# Rows that are held in memory at a time.
_BATCH = 1000
# Told of each batch: the step ("copied", "compared"), the table, how many rows are done, of all.
Report = Callable[[str, str, int, int], None]


def copy(source: Engine, target: Engine, report: Report) -> dict[str, int]:
    """How many rows of which table were copied, and read back as they were. The source is read at
    one moment, others may write there meanwhile. Into the target goes all or nothing.

    Raises `Unusable` where source or target will not do, for a row that the target refuses, and for
    one that does not come back as it was.
    """
    if _place(source.url) == _place(target.url):
        raise Unusable(f"The database {source.url} cannot be copied into itself.")
    with usable(source), reading(source) as found:
        unhurried(found)
        if not has_our_tables(found):
            raise Unusable(
                f"The database {source.url} has not the tables of this version: run `puente db"
                " upgrade` for it, or copy it with the version that it is of."
            )
        with usable(target), transaction(target) as made:
            bring(made)
            return _Copying(found, made, report).whole()


def _place(url: URL) -> object:
    """Equal for two addresses of one database; that it has rows tells the rest."""
    if url.get_backend_name() == "sqlite" and url.database:
        return Path(url.database).resolve()
    return url.host, url.port or 5432, url.database


@dataclass(frozen=True, slots=True)
class _Copying:
    """From one transaction into another; rows that refer to others come after them."""

    found: Connection
    made: Connection
    report: Report

    def whole(self) -> dict[str, int]:
        tables = metadata.sorted_tables
        self._demand_empty(tables)
        counts = {table.name: _count(self.found, table) for table in tables}
        for table in tables:
            self._fill(table, counts[table.name])
        for table in tables:
            self._compare(table, counts[table.name])
        if self.made.dialect.name == "postgresql":
            _number_on(self.made, tables)
        return counts

    def _demand_empty(self, tables: Sequence[Table]) -> None:
        others = {*inspect(self.made).get_table_names()} - {*metadata.tables, "alembic_version"}
        if others:
            raise Unusable(
                f"The database {self.made.engine.url} is not Puente's alone (it has"
                f" {min(others)}). Give an empty one; nothing was changed."
            )
        for table in tables:
            if self.made.execute(select(table).limit(1)).first():
                raise Unusable(
                    f"The database {self.made.engine.url} holds rows already (in {table.name})."
                    " Give an empty one; nothing was changed."
                )

    def _fill(self, table: Table, count: int) -> None:
        done = 0
        self.report("copied", table.name, done, count)
        with _rows(self.found, table) as rows:
            while batch := [row._asdict() for row in islice(rows, _BATCH)]:
                self._put(table, batch)
                done += len(batch)
                self.report("copied", table.name, done, count)

    def _put(self, table: Table, rows: list[dict[str, Any]]) -> None:
        try:
            with self.made.begin_nested():
                self.made.execute(insert(table), rows)
        except (DataError, IntegrityError) as error:
            if len(rows) > 1:
                for row in rows:  # which one it is
                    self._put(table, [row])
                return
            raise Unusable(
                f"The database {self.made.engine.url} refuses {named(table, rows[0])}"
                f" ({told(error)}). Nothing was copied; mend that row first."
            ) from None

    def _compare(self, table: Table, count: int) -> None:
        with _rows(self.found, table) as sent, _rows(self.made, table) as came:
            for done, (here, there) in enumerate(zip_longest(sent, came), 1):
                if here != there:
                    row: Row[Any] = there if here is None else here
                    raise Unusable(
                        f"{named(table, row._asdict())} did not come back as it was from"
                        f" {self.made.engine.url}. Nothing was copied; is something else writing"
                        " there, or changing rows (a trigger)?"
                    )
                if done % _BATCH == 0 or done == count:
                    self.report("compared", table.name, done, count)


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


@contextmanager
def _rows(connection: Connection, table: Table) -> Iterator[Iterator[Row[Any]]]:
    """All, by their keys, which both databases put in the same order."""
    alike = connection.dialect.name == "postgresql"
    order = [
        column.collate("C") if alike and isinstance(column.type, String) else column
        for column in table.primary_key
    ]
    found = select(table).order_by(*order).execution_options(yield_per=_BATCH)
    with usable(connection.engine):
        result = connection.execute(found)
    with result:
        yield _readable(connection, table, result)


def _readable(connection: Connection, table: Table, rows: Iterable[Row[Any]]) -> Iterator[Row[Any]]:
    try:
        with usable(connection.engine):
            yield from rows
    except (ValueError, LookupError):
        raise Unusable(
            f"The database {connection.engine.url} is damaged: {table.name} holds what cannot be"
            " read."
        ) from None


def named(table: Table, row: Mapping[str, Any]) -> str:
    """Which row it is, without what it holds."""
    key = ", ".join(f"{column.name} {row[column.name]}" for column in table.primary_key)
    return f"the row {key} of {table.name}"


def _number_on(made: Connection, tables: Sequence[Table]) -> None:
    """New rows get numbers after those that were copied."""
    for table in tables:
        if (id := table.autoincrement_column) is not None:
            sequence = func.pg_get_serial_sequence(table.name, id.name)
            latest = select(func.max(id)).scalar_subquery()
            made.execute(
                select(func.setval(sequence, func.coalesce(latest, 1), latest.is_not(None)))
            )
