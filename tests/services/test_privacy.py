"""What is erased, when, and what is kept all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import pytest
from sqlalchemy import Engine

from bot.domain.concern import PARENT, Draft
from bot.domain.organization import Retention
from bot.errors import Refused
from bot.services.erasure import Erasure
from bot.services.keeping import Keeping
from bot.services.parent_concerns import ParentConcerns
from bot.services.privacy import Privacy
from bot.services.requests import Asker
from bot.services.staff_concerns import StaffConcerns
from bot.store import concerns as store
from bot.store import personal
from bot.store.concerns import Case
from bot.store.unit_of_work import reading
from tests.books import MONDAY, PACIFIC, Books

MORNING = PACIFIC.instant(MONDAY, time(9))
MARIA = Asker("web", "maria", "en")
KEPT = Retention()


@pytest.fixture
def books(engine: Engine) -> Books:
    return Books(engine, MORNING)


@pytest.fixture
def case(books: Books) -> Case:
    return books.concern(words={"happened": "Nobody helps her in math."})


def parent(books: Books, act: Callable[[ParentConcerns], object]) -> None:
    with books.open() as records:
        act(ParentConcerns(records, MARIA))


def words(books: Books, case: Case) -> list[str]:
    with reading(books.engine) as connection:
        return [said.text for said in store.words(connection, case.id)]


def tick(books: Books) -> int:
    with books.open("clock") as records:
        return Keeping(records).batch()


@pytest.mark.parametrize(("days", "erased"), [(-1, 0), (0, 1), (400, 1)])
def test_words_are_kept_as_long_as_the_organization_says(
    books: Books, case: Case, days: int, erased: int
) -> None:
    parent(books, lambda mine: mine.withdraw(case.reference))
    books.now += timedelta(days=KEPT.concern + days)
    assert tick(books) == erased
    assert bool(words(books, case)) == (not erased)
    assert tick(books) == 0, "once"


def test_what_has_not_ended_is_kept(books: Books, case: Case) -> None:
    books.now += timedelta(days=10_000)
    assert tick(books) == 0
    with pytest.raises(Refused, match="concern-not-ended"), books.open() as records:
        Privacy(records).erase(case, "parent")


@pytest.mark.parametrize("kind", ["discrimination", "danger"])
def test_a_report_is_kept_longer(books: Books, kind: str) -> None:
    case = books.concern(kind, words={"happened": "They called him names."})
    parent(books, lambda mine: mine.withdraw(case.reference))
    books.now += timedelta(days=KEPT.concern + 1)
    assert tick(books) == 0
    books.now += timedelta(days=getattr(KEPT, kind) - KEPT.concern)
    assert tick(books) == 1


def hold(books: Books, case: Case, *, wanted: bool) -> None:
    boss = books.account("Pat Boss", "superintendent")
    with books.open(f"account:{boss.account}") as records:
        StaffConcerns(records, boss).hold(case.reference, wanted=wanted)


def test_what_is_held_is_not_erased_by_anybody(books: Books, case: Case) -> None:
    parent(books, lambda mine: mine.withdraw(case.reference))
    hold(books, case, wanted=True)
    books.now += timedelta(days=KEPT.concern + 1)
    assert tick(books) == 0
    with pytest.raises(Refused, match="concern-held"), books.open() as records:
        Privacy(records).erase(store.get(records.connection, case.id), "parent")
    assert words(books, case) != []


def test_a_parent_has_what_is_over_erased_and_keeps_the_rest(books: Books, case: Case) -> None:
    other = books.concern(words={"happened": "The bus is late."})
    parent(books, lambda mine: mine.withdraw(other.reference))

    def erase() -> int:
        with books.open() as records:
            here = (MARIA.channel, MARIA.peer)
            whose = personal.owner(records.connection, MARIA.family, here)
            return Erasure(records, PARENT).erase(whose, here).concerns

    assert erase() == 1
    assert words(books, other) == []
    assert words(books, case) == ["Nobody helps her in math."]
    assert erase() == 0, "what is erased is nobody's any more"


def test_of_who_stays_anonymous_no_name_is_stored(books: Books) -> None:
    child = books.child("Ana", [family := books.family("Maria Gomez")], books.teacher("Ann Bell"))
    case = books.concern(anonymous=True, name="Maria", family=family, child=child)
    with reading(books.engine) as connection:
        whose = store.get(connection, case.id).whose
    assert (whose.name, whose.family, whose.child) == ("", 0, 0)


def test_where_the_school_takes_none_nobody_stays_anonymous(books: Books) -> None:
    draft = Draft("concern", "child", "sessions", anonymous=True)
    with books.open() as records:
        chain = replace(records.chain("sessions"), anonymous=False)
        strict = ParentConcerns(replace(records, chains={"": chain}), MARIA)
        with pytest.raises(Refused, match="concern-not-anonymous"):
            strict.raise_(draft, "", 0)
