"""A database goes over into another one, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, insert, inspect, select, text

from bot.errors import Unusable
from bot.store import conversations
from bot.store.copying import copy
from bot.store.people_schema import staff
from bot.store.tables import metadata
from bot.store.unit_of_work import connect, reading, transaction
from bot.store.upgrade import is_current, upgrade
from tests.mailbox import AT, wrote
from tests.postgres import Server


@pytest.fixture
def target(empty_url: str) -> Iterator[Engine]:
    engine = connect(empty_url)
    yield engine
    engine.dispose()


@pytest.fixture
def source(sqlite_engine: Engine) -> Engine:
    """Some members of staff, more than fit into one batch."""
    with transaction(sqlite_engine) as connection:
        connection.execute(insert(staff), [teacher(id) for id in range(1, 2502)])
        conversations.take(connection, wrote(id="7"), AT)
    return sqlite_engine


def teacher(id: int, **more: Any) -> dict[str, Any]:
    name = {"name": "Rosa Díaz", "role": "teacher", "active": id % 2 == 0}
    return {"id": id, "source": f"s{id}", "school": "sessions", **name, **more}


def quiet(step: str, table: str, done: int, count: int) -> None:
    """Reports to nobody."""


def rows(connection: Connection) -> dict[str, set[str]]:
    return {
        table.name: {repr(tuple(row)) for row in connection.execute(select(table))}
        for table in metadata.sorted_tables
    }


def all_rows(engine: Engine) -> dict[str, set[str]]:
    with reading(engine) as connection:
        return rows(connection)


def test_all_rows_come_over_and_new_ones_are_numbered_on(source: Engine, target: Engine) -> None:
    told: list[tuple[str, str, int, int]] = []
    counts = copy(source, target, lambda *step: told.append(step))
    assert is_current(target)
    assert {name: count for name, count in counts.items() if count} == {"staff": 2501, "inbound": 1}
    assert all_rows(target) == all_rows(source)
    steps = [step for step in told if step[1] == "staff"]
    assert [step[2] for step in steps if step[0] == "copied"] == [0, 1000, 2000, 2501]
    assert [step[2] for step in steps if step[0] == "compared"] == [1000, 2000, 2501]
    with transaction(target) as connection:
        new = {name: value for name, value in teacher(1).items() if name != "id"} | {"source": "n"}
        added = connection.execute(insert(staff).values(new).returning(staff.c.id)).scalar_one()
        assert added == 2502
        assert not conversations.take(connection, wrote(id="7"), AT)
        assert conversations.take(connection, wrote(id="8"), AT)


CHANGES = {
    "sqlite": "create trigger spoils after insert on staff when new.id = 1500 begin"
    " {what} where id = new.id; end",
    "postgres": "create function spoil() returns trigger language plpgsql as $$ begin"
    " {what} where id = new.id; return null; end $$;"
    " create trigger spoils after insert on staff for each row when (new.id = 1500)"
    " execute function spoil()",
}


@pytest.mark.parametrize(
    "what", ["update staff set name = name || ' '", "update staff set active = not active",
             "delete from staff"],
)  # fmt: skip
def test_a_row_that_is_changed_on_the_way_is_found(
    source: Engine, target: Engine, backend: str, what: str
) -> None:
    upgrade(target)
    with transaction(target) as connection:
        connection.execute(text(CHANGES[backend].format(what=what)))
    with pytest.raises(Unusable, match="the row id 1500 of staff did not come back"):
        copy(source, target, quiet)
    assert_empty(target)


@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_row_that_was_added_on_the_way_is_found(source: Engine, target: Engine) -> None:
    upgrade(target)

    def meanwhile(step: str, table: str, done: int, count: int) -> None:
        if (step, table, done) == ("copied", "staff", count):
            with transaction(target) as connection:
                connection.execute(insert(staff), [teacher(9000)])

    with pytest.raises(Unusable, match="the row id 9000 of staff did not come back"):
        copy(source, target, meanwhile)


def test_a_row_that_the_target_refuses_is_named_and_nothing_stays(
    source: Engine, target: Engine
) -> None:
    with sqlite3.connect(str(source.url.database)) as file:  # which does not look, unlike ours
        file.execute("insert into teaching (classroom_id, staff_id) values (77, 1)")
    file.close()
    with pytest.raises(Unusable, match=r"refuses the row classroom_id 77, staff_id 1 of teaching"):
        copy(source, target, quiet)
    with target.connect() as connection:
        assert inspect(connection).get_table_names() == []


def test_a_text_that_is_too_long_for_postgresql_is_told_without_itself(
    source: Engine, postgres: Server
) -> None:
    with transaction(source) as connection:
        connection.execute(insert(staff), [teacher(3000, name="Rosa" * 100)])
    with postgres.database(empty=True) as url:
        target = connect(url)
        with pytest.raises(Unusable, match=r"the row id 3000 of staff \(value too long") as told:
            copy(source, target, quiet)
        assert "Rosa" not in str(told.value)
        target.dispose()


def test_a_database_that_holds_rows_is_left_as_it_is(source: Engine, target: Engine) -> None:
    upgrade(target)
    with transaction(target) as connection:
        conversations.take(connection, wrote(id="9"), AT)
    before = all_rows(target)
    with pytest.raises(Unusable, match=r"holds rows already \(in inbound\)"):
        copy(source, target, quiet)
    assert all_rows(target) == before


def test_a_database_of_another_program_is_left_as_it_is(source: Engine, target: Engine) -> None:
    with transaction(target) as connection:
        connection.execute(text("create table grades (pupil integer)"))
    with pytest.raises(Unusable, match=r"is not Puente's alone \(it has grades\)"):
        copy(source, target, quiet)
    with target.connect() as connection:
        assert inspect(connection).get_table_names() == ["grades"]


def test_a_database_is_not_copied_into_itself(engine: Engine) -> None:
    with pytest.raises(Unusable, match="into itself"):
        copy(engine, connect(engine.url), quiet)


def test_a_database_of_another_version_is_neither_read_nor_written(
    source: Engine, target: Engine
) -> None:
    upgrade(target)
    for engine, wrong in ((target, "made by another version"), (source, "not the tables of this")):
        with transaction(engine) as connection:
            connection.execute(text("update alembic_version set version_num = '9999'"))
        with pytest.raises(Unusable, match=wrong):
            copy(source, target, quiet)
    assert_empty(target)


def assert_empty(engine: Engine) -> None:
    assert not any(all_rows(engine).values())
