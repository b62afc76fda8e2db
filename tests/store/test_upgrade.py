"""The migrations lead to the tables of the code, and a database that cannot be used is told so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from bot.errors import Unusable
from bot.store import conversations, schema
from bot.store.unit_of_work import connect, reading, transaction
from bot.store.upgrade import is_current, upgrade
from tests.conftest import ROOT
from tests.mailbox import AT, wrote

# The migrations alone make the indexes of exclusion constraints, which only they can make.
INDEXES = {
    "sqlite": "select name, sql from sqlite_master where type = 'index' and sql is not null",
    "postgres": "select indexname, indexdef from pg_indexes where schemaname = 'public'"
    " and tablename <> 'alembic_version' and indexdef not like '% USING gist %'",
}


def test_the_migrations_make_the_tables_of_the_schema(engine: Engine) -> None:
    options = {"compare_type": True, "compare_server_default": True}
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, schema.metadata) == []


def test_the_migrations_make_the_indexes_of_the_schema(
    engine: Engine, empty_url: str, backend: str
) -> None:
    """With their conditions, which Alembic does not compare."""
    fresh = connect(empty_url)
    with transaction(fresh) as wanted, reading(engine) as found:
        schema.metadata.create_all(wanted)
        indexes = dict(found.execute(text(INDEXES[backend])).all())
        assert indexes == dict(wanted.execute(text(INDEXES[backend])).all())
    assert "sent is null" in indexes["ix_outbox_waiting"].lower()
    fresh.dispose()


def test_to_upgrade_again_changes_nothing(engine: Engine) -> None:
    with transaction(engine) as connection:
        conversations.take(connection, wrote(id="7"), AT)
    upgrade(engine)
    assert is_current(engine)
    with transaction(engine) as connection:
        assert not conversations.take(connection, wrote(id="7"), AT)


def test_a_new_database_is_not_current_until_it_is_upgraded(empty_url: str) -> None:
    engine = connect(empty_url)
    assert not is_current(engine)
    with pytest.raises(Unusable, match="puente db upgrade"), transaction(engine) as connection:
        conversations.take(connection, wrote(), AT)
    with pytest.raises(Unusable, match="puente db upgrade"), reading(engine) as connection:
        conversations.load(connection, "test", "ana")
    upgrade(engine)
    assert is_current(engine)
    engine.dispose()


def test_many_may_upgrade_a_database_at_once(empty_url: str) -> None:
    environment = {**os.environ, "PUENTE_DATABASE_URL": empty_url}
    command = [sys.executable, "-m", "bot", "db", "upgrade"]
    replicas = [subprocess.Popen(command, cwd=ROOT, env=environment) for _ in range(4)]
    assert [replica.wait(60) for replica in replicas] == [0, 0, 0, 0]
    engine = connect(empty_url)
    assert is_current(engine)
    engine.dispose()


def test_a_database_of_a_newer_version_is_left_as_it_is(engine: Engine) -> None:
    with transaction(engine) as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    assert not is_current(engine)
    with pytest.raises(Unusable, match="another version of Puente"):
        upgrade(engine)


@pytest.mark.parametrize("act", [upgrade, is_current])
def test_a_file_that_is_no_database_is_told_so(tmp_path: Path, act: object) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("This is no database, but the notes of the parents' evening.")
    engine = connect(f"sqlite:///{path}")
    with pytest.raises(Unusable, match=r"notes\.txt.*PUENTE_DATABASE_URL"):
        act(engine)
    engine.dispose()


@pytest.mark.parametrize("act", [upgrade, is_current])
def test_a_server_that_does_not_answer_is_told_without_the_password(act: object) -> None:
    engine = connect("postgresql://ana:hidden@127.0.0.1:1/puente")
    with pytest.raises(Unusable, match=r"127\.0\.0\.1.*PUENTE_DATABASE_URL") as told:
        act(engine)
    assert "hidden" not in str(told.value)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_the_usual_addresses_of_a_server_are_understood(scheme: str) -> None:
    engine = connect(f"{scheme}://ana@127.0.0.1/puente")
    assert (engine.dialect.name, engine.dialect.driver) == ("postgresql", "psycopg")


@pytest.mark.parametrize(
    "url",
    [
        *("nonsense", "nothing://here", "sqlite+nothing:///x.db", "postgresql+nothing://x/y"),
        "mysql://x/y",
    ],
)
def test_an_address_that_is_none_is_told_so(url: str) -> None:
    with pytest.raises(Unusable, match="PUENTE_DATABASE_URL cannot be used"):
        connect(url)


def test_a_folder_that_cannot_be_made_is_told_with_what_to_change(tmp_path: Path) -> None:
    below = tmp_path / "file"
    below.touch()
    with pytest.raises(Unusable, match=f"{below}.*PUENTE_STATE"):
        connect(f"sqlite:///{below / 'puente.db'}")
