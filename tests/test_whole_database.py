"""The database of a school that lives in it: copied, backed up, restored, and the life goes on."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select

from bot.app import App
from bot.domain.messages import Rendered
from bot.knowledge import Knowledge
from bot.store.booking_schema import booking
from bot.store.secret import Cipher
from bot.store.tables import metadata
from bot.store.unit_of_work import connect, reading
from bot.store.upgrade import upgrade
from bot.tools.demo import people, year
from tests.commands import Puente
from tests.conftest import KEY, Clock
from tests.mailbox import wrote
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


def connected(url: str) -> Engine:
    return connect(url, Cipher(KEY))


def say(app: App, text: str = "", **more: Any) -> list[Rendered]:
    """What the mother is answered."""
    rows = app.take(wrote(text, id=f"m{next(_ids)}", **more))
    assert rows
    return [row.message for row in rows]


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


def demand_life(knowledge: Knowledge, url: str) -> None:
    """The conversation goes on where it was; what is asked is answered; the booking is made."""
    engine = connected(url)
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
    assert empty <= {"notice", "session", "attempt", "disclosure", "inbound"}
    back = sqlite(tmp_path / "back.db")
    with postgres.database(empty=True) as there:
        counts = ran(puente, monkeypatch, lived_in, "db", "copy", there)
        for name, rows in before.items():
            assert f"{len(rows):>10,}  {name}" in counts
        assert everything(there) == before
        assert ran(puente, monkeypatch, there, "check", "log") == ["65 concerns, 0 differences"]
        demand_life(knowledge, there)
        moved = everything(there)
        ran(puente, monkeypatch, there, "db", "copy", back)
    assert everything(back) == moved != before
    assert ran(puente, monkeypatch, back, "check", "log") == ["65 concerns, 0 differences"]
