"""The migrations lead to the tables of the code, and a database that cannot be used is told so."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, text

from bot.errors import Unusable
from bot.store import conversations, schema
from bot.store.unit_of_work import connect, reading, transaction
from bot.store.upgrade import is_current, upgrade
from tests.mailbox import wrote


def test_the_migrations_make_the_tables_of_the_schema(engine: Engine) -> None:
    options = {"compare_type": True, "compare_server_default": True}
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, schema.metadata) == []


def test_the_migrations_make_the_indexes_of_the_schema(engine: Engine) -> None:
    fresh = create_engine("sqlite://")
    indexes = text("select name, sql from sqlite_master where sql like 'CREATE INDEX%'")
    schema.metadata.create_all(fresh)
    with reading(fresh) as wanted, reading(engine) as found:
        rows = found.execute(indexes).all()
        assert sorted(rows) == sorted(wanted.execute(indexes).all())
    assert "WHERE sent IS NULL" in dict(rows)["ix_outbox_waiting"]
    fresh.dispose()


def test_to_upgrade_again_changes_nothing(engine: Engine) -> None:
    with transaction(engine) as connection:
        conversations.take(connection, wrote(id="7"))
    upgrade(engine)
    assert is_current(engine)
    with transaction(engine) as connection:
        assert not conversations.take(connection, wrote(id="7"))


def test_a_new_database_is_not_current_until_it_is_upgraded(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'deep' / 'folder' / 'puente.db'}")
    assert not is_current(engine)
    with pytest.raises(Unusable, match="puente db upgrade"), transaction(engine) as connection:
        conversations.take(connection, wrote())
    upgrade(engine)
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


@pytest.mark.parametrize(
    "url", ["nonsense", "nothing://here", "sqlite+nothing:///x.db", "postgresql+nothing://x/y"]
)
def test_an_address_that_is_none_is_told_so(url: str) -> None:
    with pytest.raises(Unusable, match="PUENTE_DATABASE_URL cannot be used"):
        connect(url)


def test_a_folder_that_cannot_be_made_is_told_with_what_to_change(tmp_path: Path) -> None:
    below = tmp_path / "file"
    below.touch()
    with pytest.raises(Unusable, match=f"{below}.*PUENTE_STATE"):
        connect(f"sqlite:///{below / 'puente.db'}")
