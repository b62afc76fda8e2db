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
from bot.store.unit_of_work import alone, reading, transaction, unhurried

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Runs the migrations that are missing, in one transaction; nothing to do is fine. Of many
    that start at once, the first one does the work and the others wait for it.
    """
    with usable(engine), transaction(engine) as connection:
        bring(connection)


def bring(connection: Connection) -> None:
    """As `upgrade`, within a transaction that may go on; nobody else upgrades until it ends."""
    unhurried(connection)
    alone(connection, "upgrade")
    command.upgrade(_config(connection), "head")


def is_current(engine: Engine) -> bool:
    with usable(engine), reading(engine) as connection:
        return has_our_tables(connection)


def has_our_tables(connection: Connection) -> bool:
    """Whether they are those of this version."""
    found = MigrationContext.configure(connection).get_current_revision()
    return found == ScriptDirectory.from_config(_config(connection)).get_current_head()


@contextmanager
def usable(engine: Engine) -> Iterator[None]:
    """Tells as `Unusable` what a database does not do, and whose version it is of."""
    try:
        yield
    except DBAPIError as error:
        raise Unusable(
            f"The database {engine.url} cannot be used ({told(error)}). Check PUENTE_DATABASE_URL"
            " and PUENTE_STATE."
        ) from error
    except CommandError as error:
        raise Unusable(
            f"The database {engine.url} was made by another version of Puente ({error}). Run that"
            " version, or set PUENTE_DATABASE_URL to another database."
        ) from error


def told(error: DBAPIError) -> str:
    """In one line, without the rows that PostgreSQL adds."""
    said = getattr(getattr(error.orig, "diag", None), "message_primary", None)
    return " ".join((said or str(error.orig)).split())


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config
