"""One short transaction for one message."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from bot.errors import Unusable

# How long a writer waits for another one before it gives up, in seconds.
_PATIENCE = 10
_READING = "puente_reading"


def connect(url: str) -> Engine:
    """An engine on the database; raises `Unusable` for a URL that is none, and where the folder
    cannot be written.
    """
    try:
        return _engine(url)
    except (ArgumentError, ImportError) as error:
        raise Unusable(
            f"PUENTE_DATABASE_URL cannot be used ({error}). Write sqlite:///path/to/puente.db, or"
            " install the driver of the database."
        ) from error


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, hide_parameters=True)
    if parsed.database and parsed.database != ":memory:":
        _make_folder(Path(parsed.database).parent)
    engine = create_engine(url, connect_args={"timeout": _PATIENCE}, hide_parameters=True)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.touch()
        probe.unlink(missing_ok=True)
    except OSError as error:
        raise Unusable(
            f"The folder {folder} cannot be written ({error.strerror}). Make it writable, or set"
            " PUENTE_STATE or PUENTE_DATABASE_URL to another place."
        ) from error


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    # The driver must not open transactions by itself: `_begin` does.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later could otherwise fail instead of waiting.
    only_reads = connection.get_execution_options().get(_READING)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Commits at the end, or rolls everything back."""
    try:
        with engine.begin() as connection:
            yield connection
    except OperationalError as error:
        if "no such table" in str(error):
            raise Unusable("The database has no tables yet: run `puente db upgrade`.") from error
        raise


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Reads without taking the write lock."""
    with engine.connect().execution_options(**{_READING: True}) as connection:
        yield connection
