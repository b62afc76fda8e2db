"""A backup is a database too: one SQLite file with every row, and with a digest of all of them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import URL, Engine

from bot.errors import Unusable
from bot.store.copying import Report, copy
from bot.store.unit_of_work import connect
from bot.store.upgrade import upgrade

# The table of the digest: whatever has none is no backup.
_DIGEST = "puente_backup"


def backup(source: Engine, path: Path, report: Report) -> dict[str, int]:
    """How many rows of which table are in the file, which only its owner may read. It has its name
    once it is whole. The source is read at one moment, others may write there meanwhile.

    Raises `Unusable` for a file that is there already or cannot be written.
    """
    _demand_new(path)
    with _folder(path.parent) as folder, _file(folder / path.name) as target:
        counts = copy(source, target, report)
        target.dispose()
        _finish(folder / path.name)
        _demand_new(path)
        (folder / path.name).rename(path)
    return counts


def restore(path: Path, target: Engine, report: Report) -> dict[str, int]:
    """How many rows of which table are in the target again, which was empty. A backup of an older
    version is brought to this one; the file itself stays as it is.

    Raises `Unusable` for a file that is no whole backup, or of a newer version; nothing is written.
    """
    with _folder(None) as folder:
        try:
            made = Path(shutil.copyfile(path, folder / path.name))
        except OSError as error:
            raise Unusable(f"{path} cannot be read ({error.strerror}).") from None
        _demand_whole(made, path)
        with _file(made) as source:
            upgrade(source)
            return copy(source, target, report)


def _demand_new(path: Path) -> None:
    if path.exists():
        raise Unusable(f"{path} is there already. Give a name that is not; nothing was changed.")


@contextmanager
def _folder(within: Path | None) -> Iterator[Path]:
    """One that only its owner may look into, and that is gone afterwards."""
    try:
        with TemporaryDirectory(prefix=".puente-", dir=within) as name:
            yield Path(name)
    except OSError as error:
        raise Unusable(
            f"{error.filename or within} cannot be written ({error.strerror}). Nothing was changed."
        ) from None


@contextmanager
def _file(path: Path) -> Iterator[Engine]:
    engine = connect(URL.create("sqlite", database=str(path)))
    try:
        yield engine
    finally:
        engine.dispose()


def _finish(path: Path) -> None:
    """Everything in the one file, sealed by the digest, and on the disk."""
    path.chmod(0o600)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in ("journal_mode=DELETE", "synchronous=FULL"):
            file.execute(f"PRAGMA {pragma}")
        digest = _digest(file)
        file.execute(f"CREATE TABLE {_DIGEST} (digest TEXT NOT NULL)")
        file.execute(f"INSERT INTO {_DIGEST} VALUES (?)", (digest,))  # noqa: S608 (ours)


def _digest(file: sqlite3.Connection) -> str:
    found = sha256()
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> ? ORDER BY name"
    for (table,) in file.execute(tables, (_DIGEST,)).fetchall():
        found.update(table.encode())
        for row in file.execute(f'SELECT * FROM "{table}" ORDER BY rowid'):  # noqa: S608 (ours)
            found.update(repr(row).encode())
    return found.hexdigest()


def _demand_whole(made: Path, path: Path) -> None:
    if why := _wrong(made):
        raise Unusable(
            f"{path} is no whole backup of Puente ({why}). Nothing was changed; take one that"
            " `puente db backup` made."
        )


def _wrong(path: Path) -> str:
    """What is wrong with a backup; empty if nothing is."""
    try:
        with closing(sqlite3.connect(path)) as file:
            kept = file.execute(f"SELECT digest FROM {_DIGEST}").fetchone()  # noqa: S608 (ours)
            [checked] = file.execute("PRAGMA integrity_check(1)").fetchone()
            if checked == "ok":
                return "" if kept == (_digest(file),) else "changed since"
            return str(checked)
    except sqlite3.Error as error:
        return str(error)
