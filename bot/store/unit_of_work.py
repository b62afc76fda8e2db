"""One short transaction for one message."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from bot.errors import StaleVersion, Unusable
from bot.store.secret import OPTION, Cipher

# How long a writer waits for another one on SQLite, and a connection for a server, in seconds.
_PATIENCE = 10
_READING = "puente_reading"
# All that is read in one transaction is of one moment; SQLite does so by itself.
_ONLY_READS: dict[str, dict[str, Any]] = {
    "sqlite": {_READING: True},
    "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
}
# SQLSTATE of PostgreSQL.
_UNDEFINED_TABLE = "42P01"
_DEADLOCK = "40P01"


def connect(url: str, cipher: Cipher | None = None) -> Engine:
    """An engine on the database; raises `Unusable` for a URL that is none, and where the folder
    cannot be written. `cipher` opens personal words; what never reads one needs none.
    """
    try:
        return _engine(make_url(url), {"execution_options": {OPTION: cipher}} if cipher else {})
    except (ArgumentError, ImportError) as error:
        raise Unusable(
            f"PUENTE_DATABASE_URL cannot be used ({error}). Write sqlite:///path/to/puente.db or"
            " postgresql://user:password@host/database."
        ) from error


def _engine(url: URL, options: dict[str, Any]) -> Engine:
    kind = url.get_backend_name()
    if kind == "sqlite":
        return _sqlite(url, options)
    if kind in ("postgresql", "postgres"):
        return _postgresql(url, options)
    raise ArgumentError(f"there is no support for {kind}")


def _postgresql(url: URL, options: dict[str, Any]) -> Engine:
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    patience = {"connect_timeout": _PATIENCE}
    return create_engine(
        url, pool_pre_ping=True, connect_args=patience, hide_parameters=True, **options
    )


def _sqlite(url: URL, options: dict[str, Any]) -> Engine:
    if url.database and url.database != ":memory:":
        _make_folder(Path(url.database).parent)
    patience = {"timeout": _PATIENCE}
    engine = create_engine(url, connect_args=patience, hide_parameters=True, **options)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(0o700, parents=True, exist_ok=True)
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
    _write_ahead(connection)
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """SQLite does not wait by itself while another process does the same to a new database."""
    too_late = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > too_late:
                raise
            time.sleep(0.02)
        else:
            return


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later could otherwise fail instead of waiting.
    only_reads = connection.get_execution_options().get(_READING)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Commits at the end, or rolls everything back. Raises `StaleVersion` where this one was given
    up for another that waited for it, as it did for the other."""
    with _explained(), engine.begin() as connection:
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Reads without taking the write lock."""
    options = _ONLY_READS[engine.dialect.name]
    with _explained(), engine.connect().execution_options(**options) as connection:
        yield connection


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        state = getattr(error.orig, "sqlstate", None)
        if state == _UNDEFINED_TABLE or "no such table" in str(error.orig):
            raise Unusable("The database has no tables yet: run `puente db upgrade`.") from error
        if state == _DEADLOCK:
            raise StaleVersion from error
        raise


def alone(connection: Connection, what: str) -> None:
    """Waits until nobody else does `what`, and keeps others waiting until the transaction ends."""
    if connection.dialect.name == "postgresql":  # on SQLite whoever writes is alone
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(what))))
