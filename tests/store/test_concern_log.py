"""The log of concerns is written once: no engine lets anybody change it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from sqlalchemy import Engine, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.domain.concern import Event, fold
from bot.services.concern_log import differences
from bot.services.parent_concerns import ParentConcerns
from bot.services.privacy import Privacy
from bot.services.requests import Asker
from bot.store import concerns as store
from bot.store import disclosures
from bot.store.concern_schema import concern, concern_event, concern_words, disclosure
from bot.store.concerns import Case
from bot.store.unit_of_work import reading, transaction
from tests.books import MONDAY, PACIFIC, Books

MORNING = PACIFIC.instant(MONDAY, time(9))
PARENT = Asker("web", "maria", "en")
WORDS = {"happened": "Nobody helps her in math.", "wish": "Help twice a week."}


@pytest.fixture
def books(engine: Engine) -> Books:
    return Books(engine, MORNING)


@pytest.fixture
def case(books: Books) -> Case:
    return books.concern(words=WORDS, name="Maria")


CHANGES: dict[str, Callable[[], object]] = {
    "update": lambda: update(concern_event).values(actor="parent"),
    "update of a row": lambda: (
        update(concern_event).where(concern_event.c.seq == 1).values(what="x")
    ),
    "delete": lambda: delete(concern_event),
    "update of who looked": lambda: update(disclosure).values(actor="account:9"),
    "delete of who looked": lambda: delete(disclosure),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_nothing_of_the_log_is_changed(
    engine: Engine, books: Books, case: Case, change: Callable[[], object]
) -> None:
    with transaction(engine) as connection:
        disclosures.note(connection, MORNING, "account:1", "opened", [case.id])
        before = _all(connection)
    with pytest.raises(IntegrityError, match="append-only"), transaction(engine) as connection:
        connection.execute(change())
    with reading(engine) as connection:
        assert _all(connection) == before


@pytest.mark.parametrize("log", ["concern_event", "disclosure"])
def test_postgresql_does_not_empty_it_at_once_either(engine: Engine, case: Case, log: str) -> None:
    if engine.dialect.name == "sqlite":  # has no TRUNCATE; DELETE is refused
        statement = f"delete from {log}"  # noqa: S608
        with transaction(engine) as connection:
            disclosures.note(connection, MORNING, "account:1", "opened", [case.id])
    else:
        statement = f"truncate {log} cascade"
    with pytest.raises(DBAPIError, match="append-only"), transaction(engine) as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize("log", ["concern_event", "disclosure", "booking_event"])
def test_sqlite_does_not_replace_a_line_of_it(books: Books, case: Case, log: str) -> None:
    if books.engine.dialect.name != "sqlite":
        return  # PostgreSQL has no such statement
    books.publish(books.teacher("Ann Bell"))
    with transaction(books.engine) as connection:
        disclosures.note(connection, MORNING, "account:1", "opened", [case.id])
    again = f"insert or replace into {log} select * from {log} limit 1"  # noqa: S608
    with pytest.raises(DBAPIError, match="append-only"), transaction(books.engine) as connection:
        connection.execute(text(again))


def _all(connection: object) -> list[object]:
    logs = (concern_event, disclosure)
    return [tuple(row) for log in logs for row in connection.execute(select(log))]  # type: ignore[attr-defined]


def test_no_two_events_have_one_place_in_a_log(engine: Engine, case: Case) -> None:
    again = {
        "concern_id": case.id, "seq": 1, "at": MORNING, "actor": "parent", "what": "raised",
        "statement": "", "details": {},
    }  # fmt: skip
    with pytest.raises(IntegrityError), transaction(engine) as connection:
        connection.execute(insert(concern_event), again)


def test_the_log_holds_no_word_and_no_name(engine: Engine, case: Case) -> None:
    with reading(engine) as connection:
        stored = " ".join(
            str(tuple(row))
            for table in (concern, concern_event, concern_words)
            for row in connection.execute(select(table))
        )
        assert [said.text for said in store.words(connection, case.id)] == list(WORDS.values())
    for hidden in ("math", "twice", "Maria"):
        assert hidden not in stored


def test_erased_words_leave_the_log_whole(engine: Engine, books: Books, case: Case) -> None:
    with books.open() as records:
        mine = ParentConcerns(records, PARENT)
        mine.withdraw(case.reference)
        before = store.events(records.connection, case.id)
        Privacy(records).erase(mine.get(case.reference), "parent")
    with reading(engine) as connection:
        erased = store.get(connection, case.id)
        events = store.events(connection, case.id)
        assert events[:-1] == before
        assert fold(events) == erased.state
        assert store.words(connection, case.id) == []
        assert (erased.whose.name, erased.whose.peer, erased.whose.family) == ("", "", 0)
        assert list(differences(connection)) == []


def test_what_differs_from_its_log_is_found(engine: Engine, case: Case) -> None:
    with transaction(engine) as connection:
        connection.execute(update(concern).values(level="principal", holder=99))
    with reading(engine) as connection:
        assert list(differences(connection)) == [
            f"concern {case.reference}: level is principal in its row, staff by its log",
            f"concern {case.reference}: holder is 99 in its row, 0 by its log",
        ]


def test_a_log_with_a_gap_is_found(engine: Engine, case: Case) -> None:
    event = Event(3, MORNING + timedelta(hours=1), "account:1", "noted")
    with transaction(engine) as connection:
        store._note(connection, case.id, event)
    with reading(engine) as connection:
        found = list(differences(connection))
    assert found == [f"concern {case.reference}: its log cannot be followed (noted)"]
