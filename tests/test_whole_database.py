"""The database of a school that lives in it: copied, backed up, restored, and the life goes on."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Engine, inspect, select, text

from bot.app import App
from bot.domain.messages import Rendered
from bot.errors import Unusable
from bot.knowledge import Knowledge
from bot.store import conversations, outbox
from bot.store.backup import _finish, backup, restore
from bot.store.booking_schema import booking
from bot.store.copying import Report, copy
from bot.store.rotation import rotate
from bot.store.secret import Cipher, new_key
from bot.store.tables import metadata
from bot.store.unit_of_work import connect, reading, transaction
from bot.store.upgrade import _config, is_current, upgrade
from bot.tools.demo import people, year
from tests.commands import Puente
from tests.conftest import KEY, ROOT, Clock
from tests.mailbox import AT, Mailbox, wrote
from tests.postgres import Server

_ids = count(1)


@pytest.fixture(scope="module")
def laid(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's year, in which a mother has begun to book a conference."""
    path = tmp_path_factory.mktemp("laid") / "puente.db"
    engine = connected(sqlite(path))
    upgrade(engine)
    app = App(knowledge, engine, Clock())
    list(year.lay(app))
    say(app, people.guests()[0].code)
    say(app, payload="intent:book_conference")
    assert "fill:office=yes" in offers(say(app, payload="fill:children=1"))
    engine.dispose()
    return path


@pytest.fixture
def lived_in(laid: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Its address, with the key that it was written with."""
    monkeypatch.setenv("PUENTE_SECRET_KEY", KEY)
    return sqlite(shutil.copy(laid, tmp_path / "lived_in.db"))


def sqlite(path: Path | str) -> str:
    return f"sqlite:///{path}"


def connected(url: str, key: str = KEY) -> Engine:
    return connect(url, Cipher(key))


def say(app: App, text: str = "", **more: Any) -> list[Rendered]:
    """What the mother is answered."""
    app.channels.setdefault("test", Mailbox())
    rows = app.take(wrote(text, id=f"m{next(_ids)}", **more))
    assert rows
    asyncio.run(app.sending.deliver(rows))
    return [row.message for row in rows]


def quiet(step: str, table: str, done: int, count: int) -> None:
    """Reports to nobody."""


def offers(replies: list[Rendered]) -> list[str]:
    return [choice.payload for choice in replies[-1].choices]


def everything(url: str) -> dict[str, list[str]]:
    """All rows of all tables, as the store reads them."""
    engine = connected(url)
    with reading(engine) as connection:
        found = {
            table.name: sorted(repr(tuple(row)) for row in connection.execute(select(table)))
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return found


def demand_life(knowledge: Knowledge, url: str, key: str = KEY) -> None:
    """The conversation goes on where it was; what is asked is answered; the booking is made."""
    engine = connected(url, key)
    app = App(knowledge, engine, Clock())
    before = booked(engine)
    answer, question = say(app, "What homework help do teachers promise?")
    assert answer.citations
    open_ = offers([question])
    while "fill:confirm=yes" not in open_:
        open_ = offers(say(app, payload=open_[0]))
    say(app, payload="fill:confirm=yes")
    [new] = booked(engine) - before
    assert new > max(before)
    engine.dispose()


def booked(engine: Engine) -> set[int]:
    with reading(engine) as connection:
        found = select(booking.c.id).where(booking.c.status == "booked")
        return set(connection.execute(found).scalars())


def check_log(url: str) -> str:
    command = [sys.executable, "-m", "bot", "check", "log"]
    environment = {**os.environ, "PUENTE_DATABASE_URL": url}
    return subprocess.check_output(command, cwd=ROOT, env=environment, text=True, timeout=60)


def ran(puente: Puente, monkeypatch: pytest.MonkeyPatch, url: str, *arguments: object) -> list[str]:
    """What a command prints that goes well on the database."""
    monkeypatch.setenv("PUENTE_DATABASE_URL", url)
    done = puente(*arguments)
    assert (done.code, done.err) == (0, "")
    return done.lines


def test_a_school_moves_to_postgresql_and_back(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, lived_in: str, postgres: Server,
    knowledge: Knowledge, tmp_path: Path,
) -> None:  # fmt: skip
    before = everything(lived_in)
    empty = {name for name, rows in before.items() if not rows}
    assert empty <= {
        "notice", "session", "attempt", "disclosure", "inbound", "pace", "deletion", "family_hold",
        "duty",
    }  # fmt: skip
    back = sqlite(tmp_path / "back.db")
    with postgres.database(empty=True) as there:
        counts = ran(puente, monkeypatch, lived_in, "db", "copy", there)
        for name, rows in before.items():
            assert f"{len(rows):>10,}  {name}" in counts
        assert everything(there) == before
        assert check_log(there) == "65 concerns, 0 differences\n"
        demand_life(knowledge, there)
        moved = everything(there)
        ran(puente, monkeypatch, there, "db", "copy", back)
    assert everything(back) == moved != before
    assert check_log(back) == "65 concerns, 0 differences\n"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def home(request: pytest.FixtureRequest, lived_in: str) -> Iterator[str]:
    """The address of the database that is lived in, on each engine."""
    if request.param == "sqlite":
        yield lived_in
        return
    with request.getfixturevalue("postgres").database(empty=True) as url:
        there = connect(url)
        copy(connect(lived_in), there, quiet)
        there.dispose()
        yield url


@pytest.fixture
def kept(puente: Puente, monkeypatch: pytest.MonkeyPatch, home: str, tmp_path: Path) -> Path:
    """A backup of it."""
    path = tmp_path / "monday.backup"
    lines = ran(puente, monkeypatch, home, "db", "backup", path)
    assert "does not hold the key of personal words (PUENTE_SECRET_KEY)" in lines[-1]
    return path


def test_a_backup_that_is_restored_answers_as_before(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, home: str, kept: Path, knowledge: Knowledge,
    empty_url: str,
) -> None:  # fmt: skip
    before = everything(home)
    assert kept.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in kept.parent.glob("*monday*")] == ["monday.backup"]
    content = kept.read_bytes()
    demand_life(knowledge, home)  # what comes later is not in it
    ran(puente, monkeypatch, empty_url, "db", "restore", kept)
    assert everything(empty_url) == before
    assert check_log(empty_url) == "65 concerns, 0 differences\n"
    demand_life(knowledge, empty_url)
    assert kept.read_bytes() == content


def test_a_backup_is_of_one_moment_while_others_write(
    lived_in: str, tmp_path: Path, knowledge: Knowledge
) -> None:
    before = everything(lived_in)

    def meanwhile(step: str, table: str, done: int, count: int) -> None:
        if (step, table, done) == ("copied", "staff", 0):
            demand_life(knowledge, lived_in)

    backup(connect(lived_in), tmp_path / "busy", meanwhile)
    restore(tmp_path / "busy", connect(sqlite(tmp_path / "new.db")), quiet)
    assert everything(sqlite(tmp_path / "new.db")) == before != everything(lived_in)


def test_a_backup_replaces_nothing(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, lived_in: str, tmp_path: Path
) -> None:
    monkeypatch.setenv("PUENTE_DATABASE_URL", lived_in)
    path = tmp_path / "letters.txt"
    path.write_text("mine")
    refused = puente("db", "backup", path)
    assert (refused.code, path.read_text()) == (2, "mine")
    assert "letters.txt is there already" in refused.err
    refused = puente("db", "backup", tmp_path / "nowhere" / "file")
    assert refused.code == 2
    assert "cannot be written (No such file or directory)" in refused.err


def test_nothing_is_restored_where_something_is(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, lived_in: str, kept: Path
) -> None:
    monkeypatch.setenv("PUENTE_DATABASE_URL", lived_in)
    before = everything(lived_in)
    refused = puente("db", "restore", kept)
    assert refused.code == 2
    assert "holds rows already" in refused.err
    assert everything(lived_in) == before


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def with_another_letter(content: bytes) -> bytes:
    """In the name of a teacher, where SQLite itself sees nothing."""
    assert content.count(b"Evelyn Hawthorne")
    return content.replace(b"Evelyn Hawthorne", b"Evelyn Hawthornd")


SPOILT = {
    "cut": (cut, "malformed"),
    "a letter": (with_another_letter, "changed since"),
    "not a database": (lambda _: b"The notes of the parents' evening." * 100, "not a database"),
    "empty": (lambda _: b"", "no such table"),
}


@pytest.mark.parametrize(("spoil", "why"), SPOILT.values(), ids=SPOILT)
def test_a_damaged_or_foreign_file_is_told_and_nothing_is_written(
    lived_in: str, tmp_path: Path, spoil: Callable[[bytes], bytes], why: str
) -> None:
    path, new = tmp_path / "kept", tmp_path / "new.db"
    backup(connect(lived_in), path, quiet)
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(Unusable, match=f"kept is no whole backup of Puente .*{why}"):
        restore(path, connect(sqlite(new)), quiet)
    assert not new.exists() or not new.stat().st_size


def test_a_database_that_is_no_backup_and_a_file_that_is_not_there_are_told(
    lived_in: str, tmp_path: Path
) -> None:
    for path, why in ((lived_in.removeprefix("sqlite:///"), "no such table"), ("none", "No such")):
        with pytest.raises(Unusable, match=why):
            restore(Path(path), connect(sqlite(tmp_path / "new.db")), quiet)


def of_version(path: Path, revision: str, called: str) -> Path:
    """A whole backup that an older version made, which called its revision so."""
    engine = connect(sqlite(path))
    with transaction(engine) as connection:
        command.upgrade(_config(connection), revision)
        conversations.take(connection, wrote(id="7"), AT)
        connection.execute(text("update alembic_version set version_num = :name"), {"name": called})
    engine.dispose()
    _finish(path)
    return path


def test_a_backup_of_an_older_version_is_brought_to_this_one(tmp_path: Path) -> None:
    path = of_version(tmp_path / "old", "0004", "0004")
    content = path.read_bytes()
    target = connect(sqlite(tmp_path / "new.db"))
    assert restore(path, target, quiet)["inbound"] == 1
    assert is_current(target)
    assert path.read_bytes() == content


def test_a_backup_of_a_newer_version_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    target = connect(sqlite(tmp_path / "new.db"))
    with pytest.raises(Unusable, match="newer was made by another version of Puente"):
        restore(of_version(tmp_path / "newer", "head", "9999"), target, quiet)
    assert not inspect(target).get_table_names()


# ---- The key is exchanged


def test_the_key_of_the_setting_is_exchanged_while_the_bot_runs(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, home: str, knowledge: Knowledge
) -> None:
    new = new_key()
    monkeypatch.setenv("PUENTE_SECRET_KEY", new)
    refused = puente("db", "rotate-key")
    assert refused.code == 2
    assert "PUENTE_OLD_SECRET_KEYS is empty" in refused.err
    monkeypatch.setenv("PUENTE_OLD_SECRET_KEYS", f" {KEY} ,{new_key()}")
    lines = ran(puente, monkeypatch, home, "db", "rotate-key")
    assert int(lines[-2].split()[0].replace(",", "")) > 700
    assert "Nothing needs the old keys any more" in lines[-1]
    demand_life(knowledge, home, new)
    engine = connected(home)
    with pytest.raises(Unusable, match="does not open"), reading(engine) as connection:
        outbox.since(connection, "test", "ana", 0)
    engine.dispose()
    monkeypatch.delenv("PUENTE_OLD_SECRET_KEYS")
    assert check_log(home) == "65 concerns, 0 differences\n"


def test_the_key_of_the_file_is_exchanged(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, lived_in: str, tmp_path: Path,
    knowledge: Knowledge,
) -> None:  # fmt: skip
    """As the README says."""
    monkeypatch.delenv("PUENTE_SECRET_KEY")
    file = tmp_path / "state" / "secret.key"
    file.parent.mkdir()
    file.write_text(f"{KEY}\n")
    old = file.rename(tmp_path / "old.key")
    monkeypatch.setenv("PUENTE_OLD_SECRET_KEYS", old.read_text())
    ran(puente, monkeypatch, lived_in, "db", "rotate-key")
    assert file.read_text() != KEY
    demand_life(knowledge, lived_in, file.read_text())


def test_what_is_written_with_an_old_key_meanwhile_is_told(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, lived_in: str, knowledge: Knowledge
) -> None:
    monkeypatch.setenv("PUENTE_DATABASE_URL", lived_in)
    monkeypatch.setenv("PUENTE_SECRET_KEY", new_key())
    monkeypatch.setenv("PUENTE_OLD_SECRET_KEYS", KEY)
    once = iter([0])

    def rotated(engine: Engine, report: Report) -> dict[str, int]:
        counts = rotate(engine, report)
        for _ in once:  # somebody whom nobody gave the new key
            app = App(knowledge, connected(lived_in), Clock())
            app.take(wrote("Hello", id="late", peer="omar"))
        return counts

    monkeypatch.setattr("bot.store.rotation.rotate", rotated)
    late = puente("db", "rotate-key")
    assert late.code == 2
    assert "more rows were sealed with an old key" in late.err
    assert puente("db", "rotate-key").code == 0


@pytest.mark.parametrize("keys", ["short", f"{KEY},short", "x" * 44])
def test_an_old_key_that_is_none_is_told(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, lived_in: str, keys: str
) -> None:
    monkeypatch.setenv("PUENTE_DATABASE_URL", lived_in)
    monkeypatch.setenv("PUENTE_OLD_SECRET_KEYS", keys)
    refused = puente("db", "rotate-key")
    assert (refused.code, refused.out) == (2, "")
    assert "The key in PUENTE_OLD_SECRET_KEYS is none" in refused.err
    assert keys not in refused.err
