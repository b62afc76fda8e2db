"""One short transaction for one message."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Dialect,
    Engine,
    String,
    bindparam,
    create_engine,
    event,
    func,
    select,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InvalidatePoolError, TimeoutError
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import Busy, StaleVersion, Unusable
from bot.store.secret import OPTION, Cipher

# How many connections a process may hold, unless it is told otherwise.
POOL = 15
# In seconds: how long one waits for what another one holds (a row, SQLite's one place to write, a
# connection of the pool), and for a server.
_PATIENCE = 10
# On PostgreSQL, in milliseconds. A transaction in which nothing happens for as long as the last is
# taken for one of a machine that is gone, and lets go of its locks.
_LIMITS = {
    "statement_timeout": 30_000,
    "lock_timeout": _PATIENCE * 1000,
    "idle_in_transaction_session_timeout": 60_000,
}
# Seconds after which a connection may have been lost without anybody noticing, and where it is
# noted when it came back to the pool.
_FRESH = 1.0
_LEFT = "left"
_READING = "puente_reading"
_SINGLY = "puente_singly"
# All that is read in one transaction is of one moment; SQLite does so by itself.
_ONLY_READS: dict[str, dict[str, Any]] = {
    "sqlite": {_READING: True},
    "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
}
_BY_ITSELF: dict[str, dict[str, Any]] = {
    "sqlite": {_SINGLY: True},
    "postgresql": {"isolation_level": "AUTOCOMMIT"},
}
# On PostgreSQL: waits until nobody else does `what`. Rows that are made from it wait too.
ALONE = select(func.pg_advisory_xact_lock(func.hashtext(bindparam("what", type_=String))))
# SQLSTATE of PostgreSQL.
_UNDEFINED_TABLE = "42P01"
_DEADLOCK = "40P01"
_TOO_LONG = ("55P03", "57014")


def connect(url: str | URL, cipher: Cipher | None = None, pool: int = POOL) -> Engine:
    """An engine on the database; raises `Unusable` for a URL that is none, and where the folder
    cannot be written. `cipher` opens personal words; what never reads one needs none. `pool`: how
    many connections it may hold at a time.
    """
    options: dict[str, Any] = {"hide_parameters": True}
    if cipher:
        options["execution_options"] = {OPTION: cipher}
    try:
        return _engine(make_url(url), options, pool)
    except (ArgumentError, ImportError) as error:
        raise Unusable(
            f"PUENTE_DATABASE_URL cannot be used ({error}). Write sqlite:///path/to/puente.db or"
            " postgresql://user:password@host/database."
        ) from error


def _engine(url: URL, options: dict[str, Any], pool: int) -> Engine:
    kind = url.get_backend_name()
    if url.database and url.database != ":memory:":  # which is one connection
        options |= {"pool_size": pool, "max_overflow": 0, "pool_timeout": _PATIENCE}
    if kind == "sqlite":
        return _sqlite(url, options)
    if kind in ("postgresql", "postgres"):
        return _postgresql(url, options)
    raise ArgumentError(f"there is no support for {kind}")


def _postgresql(url: URL, options: dict[str, Any]) -> Engine:
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    limits = [f"-c {name}={value}" for name, value in _LIMITS.items()]
    # The operator's own come last, and count.
    given = [str(url.query["options"])] if "options" in url.query else []
    patience = {"connect_timeout": _PATIENCE, "options": " ".join([*limits, *given])}
    engine = create_engine(url, connect_args=patience, **options)
    event.listen(engine, "checkin", _note_time)
    event.listen(engine, "checkout", partial(_ping, engine.dialect))
    return engine


def _note_time(_: object, record: ConnectionPoolEntry) -> None:
    record.info[_LEFT] = time.monotonic()


def _ping(dialect: Dialect, connection: Any, record: ConnectionPoolEntry, _: object) -> None:
    """Tries a connection that nobody used for a while, as SQLAlchemy's `pool_pre_ping` does with
    each: a way to the server that a turn under load would go three times."""
    if time.monotonic() - record.info.get(_LEFT, time.monotonic()) < _FRESH:
        return
    try:
        dialect.do_ping(connection)
    except dialect.loaded_dbapi.Error as error:
        raise InvalidatePoolError from error  # others are lost too


def _sqlite(url: URL, options: dict[str, Any]) -> Engine:
    if url.database and url.database != ":memory:":
        _make_folder(Path(url.database).parent)
    patience = {"timeout": _PATIENCE}
    engine = create_engine(url, connect_args=patience, **options)
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
    options = connection.get_execution_options()
    if not options.get(_SINGLY):
        only_reads = options.get(_READING)
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
def singly(engine: Engine) -> Iterator[Connection]:
    """Each statement is a transaction of its own: with one or two of them, which need no more, a
    third of the ways to the server and back."""
    options = _BY_ITSELF[engine.dialect.name]
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
        if state in _TOO_LONG or "database is locked" in str(error.orig):
            raise Busy from error
        raise
    except TimeoutError as error:  # of the pool
        raise Busy from error


def unhurried(connection: Connection) -> None:
    """This transaction may take as long as it takes, and wait for others as long."""
    if connection.dialect.name == "postgresql":
        for timeout in _LIMITS:
            connection.exec_driver_sql(f"SET LOCAL {timeout} = 0")


def alone(connection: Connection, what: str) -> None:
    """Waits until nobody else does `what`, and keeps others waiting until the transaction ends."""
    if connection.dialect.name == "postgresql":  # on SQLite whoever writes is alone
        connection.execute(ALONE, {"what": what})
