"""The numbers of the report, of a small school whose right numbers were counted by hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import Engine, update

from bot.domain.access import Viewer
from bot.domain.calendar import Calendar
from bot.domain.conversation import Conversation
from bot.services.report import (
    FEW,
    OTHERS,
    Period,
    Report,
    Waits,
    last_months,
    school_days,
    school_year,
    together,
)
from bot.services.requests import Asker, Requests
from bot.store import conversations, gaps
from bot.store.booking_schema import offering
from bot.store.unit_of_work import transaction
from tests.books import PACIFIC, SCHOOLS, Books
from tests.services.school import CALL, IN_FARSI, MORNING, School
from tests.services.staffed import Staffed

TODAY = date(2026, 3, 10)
# The last two of the months that begin in April 2025.
FEBRUARY, MARCH = 10, 11


@contextmanager
def report(
    books: Books, viewer: Viewer, schools: Collection[str] = SCHOOLS, period: Period | None = None
) -> Iterator[Report]:
    with books.open() as records:
        yield Report(records, viewer, "town", schools, period or last_months(TODAY))


def on(town: Staffed, day: int, clock: time = time(9), month: int = 3) -> Staffed:
    town.now = PACIFIC.instant(date(2026, month, day), clock)
    return town


@pytest.fixture
def town(engine: Engine) -> Staffed:
    """Ten days of concerns. 2 March is a Monday."""
    town = Staffed(engine, MORNING)
    on(town, 27, month=2)
    town.raised(topic="staff", about=(town.staff["principal"],), language="es")  # never taken up
    a = on(town, 28, time(23, 30), month=2).raised()  # in March by the clock of London
    policy = on(town, 2).raised(topic="policy", language="es")
    town.do("administrator", "acknowledge", policy)
    town.do("teacher", "acknowledge", a)
    forgotten = on(town, 3).raised(topic="staff")
    town.raised("danger")
    town.do("administrator", "resolve", policy, "We changed it.", "en")
    unfair = on(town, 4).raised("discrimination", language="vi")
    town.do("parent", "withdraw", town.raised(about=(town.staff["teacher"],)))
    town.do("parent", "reopen", policy, {"reason": "It was changed back."})
    on(town, 5).do("equity", "acknowledge", unfair)
    town.do("teacher", "resolve", a, "We talked.", "en")
    town.do("parent", "settle", a)
    town.do("parent", "rate", a, 5)
    town.raised(school="chatsworth", closest=0)
    quick = town.raised()
    town.do("teacher", "acknowledge", quick)
    town.at(date(2026, 3, 6), time(7))  # the clock moves on what nobody took up
    on(town, 6).do("teacher", "resolve", quick, "Done.", "en")
    on(town, 9).do("principal", "acknowledge", forgotten)
    return town


def test_concerns_are_counted_by_the_local_month_and_their_level(town: Staffed) -> None:
    with report(town, town.accounts["superintendent"]) as found:
        assert found.concerns("month", "level") == {
            (FEBRUARY, "superintendent"): 1,
            (FEBRUARY, "staff"): 1,
            (MARCH, "administrator"): 1,
            (MARCH, "principal"): 2,
            (MARCH, "safety"): 1,
            (MARCH, "equity"): 1,
            (MARCH, "staff"): 2,
        }


FACTS = {
    "topic": {"child": 4, "staff": 2, "policy": 1, "danger": 1, "discrimination": 1},
    "status": {"open": 4, "acknowledged": 2, "resolved": 1, "settled": 1, "withdrawn": 1},
    "rating": {5: 1, None: 8},
    "reopened": {1: 1, 0: 8},
    "language": {"en": 6, "es": 2, "vi": 1},
}


@pytest.mark.parametrize("fact", FACTS)
def test_each_fact_is_counted_over_all_concerns(town: Staffed, fact: str) -> None:
    with report(town, town.accounts["superintendent"]) as found:
        assert found.concerns(fact) == FACTS[fact]


def test_late_is_what_the_clock_had_to_move_or_remind_of(town: Staffed) -> None:
    with report(town, town.accounts["superintendent"]) as found:
        assert found.concerns("month", "late", dangers=False) == {
            (FEBRUARY, 1): 1, (FEBRUARY, 0): 1, (MARCH, 1): 1, (MARCH, 0): 5,
        }  # fmt: skip
        assert found.concerns("topic", "late")["danger", 1] == 1


def test_languages_of_few_parents_stand_together_and_none_is_lost(town: Staffed) -> None:
    with report(town, town.accounts["superintendent"]) as found:
        parts = found.timeliness
        assert list(parts) == ["en", OTHERS]
        assert [(part.number, part.late) for part in parts.values()] == [(5, 1), (3, 1)]
        assert parts["en"].first == Waits({0: 1, 1: 1, 4: 1}, pending=1)
        assert parts["en"].solved == Waits({1: 1, 4: 1}, pending=2)
        assert parts[OTHERS].first == Waits({0: 1, 1: 1}, pending=1)
        assert parts[OTHERS].solved == Waits(pending=3)


def test_waits_are_told_as_what_half_and_nine_in_ten_did_not_exceed(town: Staffed) -> None:
    with report(town, town.accounts["superintendent"]) as found:
        whole = together(found.timeliness.values())
        assert whole.first == Waits({0: 2, 1: 2, 4: 1}, pending=2)
        assert (whole.first.within(50), whole.first.within(90)) == (1, 4)


SEEN = {
    "principal": {"child": 3, "staff": 1, "policy": 1, "danger": 1},
    "administrator": {"child": 4, "staff": 2, "policy": 1, "danger": 1},
    "superintendent": FACTS["topic"],
    "equity": {"discrimination": 1},
    "sysadmin": {},
}


@pytest.mark.parametrize("role", SEEN)
def test_nobody_counts_what_they_may_not_see(town: Staffed, role: str) -> None:
    with report(town, town.accounts[role]) as found:
        assert found.concerns("topic") == SEEN[role]


@pytest.mark.parametrize("role", ["principal", "administrator", "superintendent", "equity"])
@pytest.mark.parametrize("kind", ["concern", "discrimination", "danger"])
def test_a_concern_is_in_no_count_of_whom_it_is_about(town: Staffed, role: str, kind: str) -> None:
    def numbers() -> list[object]:
        with report(town, town.accounts[role]) as found:
            facts = ("month", "level", "topic", "status", "rating", "late", "reopened", "language")
            return [found.concerns(*facts), found.timeliness]

    before = numbers()
    town.raised(kind, about=(town.staff[role],))
    assert numbers() == before


def test_a_school_is_counted_without_the_others(town: Staffed) -> None:
    with report(town, town.accounts["superintendent"], ["chatsworth"]) as found:
        assert found.concerns("topic") == {"child": 1}
        assert list(found.timeliness) == [OTHERS]


def test_a_period_ends_before_the_month_after_it(town: Staffed) -> None:
    until_february = Period(date(2025, 3, 1))
    with report(town, town.accounts["superintendent"], period=until_february) as found:
        assert found.concerns("month") == {11: 2}


# ---- Days --------------------------------------------------------------------------------------

HOLIDAYS = frozenset({date(2026, 3, 9)})


@pytest.mark.parametrize(
    ("raised", "until", "days"),
    [
        (date(2026, 3, 2), date(2026, 3, 2), 0),
        (date(2026, 3, 2), date(2026, 3, 3), 1),
        (date(2026, 3, 6), date(2026, 3, 8), 0),
        (date(2026, 3, 7), date(2026, 3, 7), 0),
        (date(2026, 3, 6), date(2026, 3, 10), 1),  # over a holiday, and clocks that go forward
        (date(2026, 10, 30), date(2026, 11, 2), 1),  # clocks go back
        (date(2028, 2, 28), date(2028, 3, 1), 2),
        (date(2025, 3, 3), date(2026, 3, 3), 261),
    ],
    ids=str,
)
def test_days_are_counted_as_the_chain_counts_them(raised: date, until: date, days: int) -> None:
    calendar = Calendar("America/Los_Angeles", holidays=HOLIDAYS)
    assert school_days(calendar, raised, until) == days
    if days:
        due = calendar.after_school_days(calendar.instant(raised, time(12)), days)
        assert calendar.local(due - timedelta(seconds=1)).date() == until


@pytest.mark.parametrize(
    ("days", "half", "most"),
    [
        ({}, None, None),
        ({7: 1}, 7, 7),
        ({0: 1, 9: 1}, 0, 9),
        ({1: 9, 50: 1}, 1, 1),
        ({1: 8, 50: 2}, 1, 50),
    ],
    ids=str,
)
def test_half_and_nine_in_ten(days: dict[int, int], half: int | None, most: int | None) -> None:
    waits = Waits()
    waits.days.update(days)
    assert (waits.within(50), waits.within(90)) == (half, most)


PERIODS: dict[str, tuple[Callable[[], Period], str, str, int]] = {
    "last months": (lambda: last_months(date(2026, 3, 31)), "2025-04", "2026-03", 12),
    "last months in January": (lambda: last_months(date(2026, 1, 1)), "2025-02", "2026-01", 12),
    "a year that is over": (lambda: school_year(2024, date(2026, 3, 2)), "2024-07", "2025-06", 12),
    "this year": (lambda: school_year(2025, date(2026, 3, 2)), "2025-07", "2026-03", 9),
    "its first day": (lambda: school_year(2026, date(2026, 7, 1)), "2026-07", "2026-07", 1),
}


@pytest.mark.parametrize("name", PERIODS)
def test_a_period_has_the_months_that_have_begun(name: str) -> None:
    make, first, last, number = PERIODS[name]
    months = make().months
    assert [f"{months[0]:%Y-%m}", f"{months[-1]:%Y-%m}", len(months)] == [first, last, number]


# ---- Everything else ---------------------------------------------------------------------------


@pytest.fixture
def viewer(school: School) -> Viewer:
    return school.account("Ann Park", "principal")


def test_conferences_are_counted_by_month_and_kind_without_those_cancelled(
    school: School, viewer: Viewer
) -> None:
    teacher = school.teacher_with_slots()
    slots = school.slots(teacher)
    with_student = replace(CALL, kind="parent_student_teacher")
    school.book(school.parent(teacher), slots[0], IN_FARSI)
    school.cancel(school.book(school.parent(teacher, "Li Wei"), slots[2]))
    school.book(school.parent(teacher, "Omar Haddad"), slots[2], with_student)
    with report(school, viewer) as found:
        assert found.conferences == {
            (MARCH, "parent_teacher"): 1, (MARCH, "parent_student_teacher"): 1,
        }  # fmt: skip
        assert found.interpreted == 1
    with report(school, viewer, ["chatsworth"]) as found:
        assert found.conferences == {}
    with report(school, viewer, period=last_months(date(2026, 2, 1))) as found:
        assert found.conferences == {}


def test_events_and_volunteers(school: School, viewer: Viewer) -> None:
    family, other = school.family(), school.family("Li Wei")
    fair, called_off = school.event(3), school.event(5, date(2026, 3, 24))
    second = school.event(2, date(2026, 3, 23))
    for who, event in ((family, fair), (other, fair), (family, second)):
        school.sign_up(who, event)
    with transaction(school.engine) as connection:
        off = update(offering).where(offering.c.id == called_off).values(state="cancelled")
        connection.execute(off)
    with report(school, viewer) as found:
        assert found.events == (2, 5)
        assert found.volunteers == (3, 2)


def test_families_are_counted_once_and_linked_once(school: School, viewer: Viewer) -> None:
    teacher = school.teacher("Grace Lee")
    both, none = school.family("Maria Gomez"), school.family("Li Wei")
    school.child("Ana", [both, none], teacher)
    school.child("Luis", [both], teacher)
    school.family("Without a child here")
    with transaction(school.engine) as connection:
        for peer in ("1", "2"):
            chat = Conversation("web", peer, "es", school="sessions", family=both)
            conversations.begin(connection, chat, MORNING)
    with report(school, viewer) as found:
        assert found.families == (2, 1)


def test_chats_of_staff_are_no_chats_of_parents(school: School, viewer: Viewer) -> None:
    numbers = {"es": FEW, "en": FEW + 1, "so": FEW - 1, "ko": 1}
    with transaction(school.engine) as connection:
        for language, number in numbers.items():
            for peer in range(number):
                chat = Conversation("web", f"{language} {peer}", language, school="sessions")
                conversations.begin(connection, chat, MORNING)
        staff = Conversation("web", "ann", "en", school="sessions", account=viewer.account)
        conversations.begin(connection, staff, MORNING)
    with report(school, viewer) as found:
        assert list(found.chats.items()) == [("en", FEW + 1), ("es", FEW), (OTHERS, FEW)]


def test_requests_and_questions_of_the_period(school: School, viewer: Viewer) -> None:
    with school.open() as records:
        asked = Requests(records)
        for kind in ("observe", "observe", "interpreter", "conference"):
            asked.ask(Asker("web", "maria", "es"), kind, "sessions", {"wish": "..."})
        withdrawn = asked.ask(Asker("web", "maria", "es"), "conference", "sessions", {"wish": "."})
        asked.close(withdrawn, "withdrawn")
        for day, where in (("2026-03-02", "sessions"), ("2025-03-31", "sessions"),
                           ("2026-03-02", "")):  # fmt: skip
            for topic in ("buses", "lunch"):
                gaps.count(records.connection, date.fromisoformat(day), topic, "es", where)
    with report(school, viewer) as found:
        assert found.requests == {"observe": 2, "interpreter": 1, "conference": 1}
        assert found.questions == 2
