"""Brings the database to the tables of this version."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from bot.errors import Unusable
from bot.store.unit_of_work import alone, reading, transaction

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Runs the migrations that are missing, in one transaction; nothing to do is fine. Of many
    that start at once, the first one does the work and the others wait for it.
    """
    with _usable(engine), transaction(engine) as connection:
        alone(connection, "upgrade")
        command.upgrade(_config(connection), "head")


def is_current(engine: Engine) -> bool:
    with _usable(engine), reading(engine) as connection:
        found = MigrationContext.configure(connection).get_current_revision()
        return found == ScriptDirectory.from_config(_config(connection)).get_current_head()


@contextmanager
def _usable(engine: Engine) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        told = " ".join(str(error.orig).split())  # drivers tell it over many lines
        raise Unusable(
            f"The database {engine.url} cannot be used ({told}). Check PUENTE_DATABASE_URL"
            " and PUENTE_STATE."
        ) from error
    except CommandError as error:
        raise Unusable(
            f"The database {engine.url} was made by another version of Puente ({error}). Run that"
            " version, or set PUENTE_DATABASE_URL to another database."
        ) from error


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config
