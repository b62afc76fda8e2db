"""What the clock does with concerns: nothing is forgotten, nothing moves before its time or untold,
and nothing happens twice."""

from __future__ import annotations

import time as seconds
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time, timedelta
from io import StringIO

import pytest
from sqlalchemy import Engine, update

from bot.domain.organization import Safety
from bot.errors import Refused, StaleVersion
from bot.services import concern_clock
from bot.services.concern_clock import ConcernClock
from bot.store.concern_schema import concern
from bot.store.unit_of_work import transaction
from tests.books import PACIFIC, SCHOOLS
from tests.services.school import MORNING, refused
from tests.services.staffed import Staffed, calendar

# When a school day begins for the clock.
SEVEN = time(7)
SECOND = timedelta(seconds=1)
# What is to be done in five school days from the Monday before is late when it begins.
TUESDAY = date(2026, 3, 10)


@pytest.fixture
def town(engine: Engine) -> Staffed:
    return Staffed(engine, MORNING)


@pytest.mark.parametrize(
    ("raised", "holidays", "late"),
    [
        ("2026-03-02 12:00", (), date(2026, 3, 5)),
        ("2026-03-02 23:59", (), date(2026, 3, 5)),
        ("2026-03-03 00:00", (), date(2026, 3, 6)),
        # Over a weekend on which the clocks go forward, and back.
        ("2026-03-06 12:00", (), date(2026, 3, 11)),
        ("2026-10-30 12:00", (), date(2026, 11, 4)),
        ("2026-03-08 12:00", (), date(2026, 3, 11)),
        ("2026-03-06 12:00", (date(2026, 3, 9), date(2026, 3, 10)), date(2026, 3, 13)),
        ("2026-12-18 12:00", [date(2026, 12, 21) + timedelta(n) for n in range(12)],
         date(2027, 1, 6)),
        ("2028-02-28 12:00", (), date(2028, 3, 2)),
        ("2028-02-29 12:00", (), date(2028, 3, 3)),
    ],
    ids=str,
)  # fmt: skip
def test_what_nobody_takes_up_in_two_school_days_goes_to_the_next_level(
    town: Staffed, raised: str, holidays: Collection[date], late: date
) -> None:
    with calendar(holidays=frozenset(holidays)):
        day, clock = raised.split()
        town.now = PACIFIC.instant(date.fromisoformat(day), time.fromisoformat(clock))
        reference = town.raised()
        town.now = PACIFIC.instant(late, SEVEN) - SECOND
        assert town.tick() == 0
        assert town.later(seconds=1) == 1
    assert town.log(reference) == ["raised", "escalated"]
    state = town.case(reference).state
    assert (state.level, state.holder) == ("principal", town.staff["principal"])


def test_what_was_due_on_a_friday_is_moved_on_monday_morning(town: Staffed) -> None:
    town.now = PACIFIC.instant(date(2026, 3, 4), time(9))
    reference = town.raised()
    steps = [town.at(date(2026, 3, day), clock) for day in (7, 8) for clock in (SEVEN, time(12))]
    assert steps == [0, 0, 0, 0]
    town.now = PACIFIC.instant(date(2026, 3, 9), SEVEN) - SECOND
    assert (town.tick(), town.later(seconds=1)) == (0, 1)
    assert town.case(reference).state.level == "principal"


def test_the_parent_and_who_had_it_and_who_has_it_now_are_told_in_the_morning(
    town: Staffed,
) -> None:
    town.raised()
    town.told_staff.clear()
    assert town.at(date(2026, 3, 5), SEVEN) == 1
    assert {at for _, _, at in (*town.told_staff, *town.told_chats)} == {
        PACIFIC.instant(date(2026, 3, 5), time(7))
    }
    [(_, reply, _)] = town.told_chats
    assert reply.say[0].args["why"] == "not_acknowledged"
    assert reply.say[0].args["who"] == "Ann Park"
    assert reply.say[0].args["day"] == date(2026, 3, 9)
    assert [citation.passage.id for citation in reply.citations] == ["concerns.principal"]
    assert town.told_parent() == ["concern-told-escalated"]
    assert town.told_roles() == {
        "teacher": "staff-told-passed-on",
        "principal": "staff-told-escalated",
    }


def test_a_concern_that_nobody_ever_takes_up_reaches_the_last_level_and_stays_there(
    town: Staffed,
) -> None:
    reference = town.raised()
    levels = []
    for _ in range(40):
        town.later(days=1)
        levels.append(town.case(reference).state.level)
    assert list(dict.fromkeys(levels)) == ["staff", "principal", "administrator", "superintendent"]
    log = town.log(reference)
    assert log[:4] == ["raised", "escalated", "escalated", "escalated"]
    assert set(log[4:]) == {"reminded"}
    assert town.told_parent()[-1] == "concern-told-late"
    assert town.told_roles()["superintendent"] == "staff-told-late"


def test_a_clock_that_stood_still_for_months_moves_a_concern_one_level_at_a_time(
    town: Staffed,
) -> None:
    reference = town.raised()
    assert (town.later(days=91), town.tick()) == (1, 0)
    assert town.case(reference).state.level == "principal"


def test_who_has_taken_it_up_but_is_late_is_reminded_once_a_school_day(town: Staffed) -> None:
    reference = town.raised()
    town.do("teacher", "acknowledge", reference)
    town.told_roles()
    assert town.at(TUESDAY, SEVEN) == 1
    assert town.told_roles() == {"teacher": "staff-told-late"}
    reminded = []
    for _ in range(24 * 14):
        if town.later(hours=1):
            reminded.append(PACIFIC.local(town.now).strftime("%a %H"))
    assert reminded == ["Wed 07", "Thu 07", "Fri 07", "Mon 07", "Tue 07"] * 2
    assert town.case(reference).state.level == "staff"


def test_while_the_parent_is_asked_the_clock_stands(town: Staffed) -> None:
    reference = town.raised()
    town.do("teacher", "ask", reference, "When?", "en")
    assert town.later(days=60) == 0
    town.at(date(2026, 5, 4))
    town.do("parent", "add", reference, {"added": "On Monday."})
    # Five school days were left when it was asked.
    assert town.case(reference).state.due == PACIFIC.instant(date(2026, 5, 12), time())
    town.now = PACIFIC.instant(date(2026, 5, 12), SEVEN) - SECOND
    assert (town.tick(), town.later(seconds=1)) == (0, 1)


def test_what_was_resolved_counts_as_settled_when_the_parent_is_silent(town: Staffed) -> None:
    reference = town.raised()
    town.do("teacher", "resolve", reference, "Done.", "en")
    town.told_staff.clear()
    town.told_chats.clear()
    town.now = PACIFIC.instant(TUESDAY, SEVEN) - SECOND
    assert town.tick() == 0
    assert (town.later(seconds=1), town.tick()) == (1, 0)
    assert town.log(reference) == ["raised", "resolved", "settled"]
    assert town.told_parent() == ["concern-told-settled"]
    assert town.told_roles() == {"teacher": "staff-told-settled"}


def test_what_the_clock_settled_can_be_opened_again_for_two_weeks(town: Staffed) -> None:
    first, second = town.raised(), town.raised()
    for reference in (first, second):
        town.do("teacher", "resolve", reference, "Done.", "en")
    assert town.at(TUESDAY, SEVEN) == 2
    town.later(days=14)
    town.do("parent", "reopen", first, {"reason": "Again."})
    town.later(seconds=1)
    with refused("concern-too-late"):
        town.do("parent", "reopen", second, {"reason": "Again."})


def test_the_clock_does_nothing_twice(town: Staffed) -> None:
    references = [town.raised() for _ in range(3)]
    references += [town.raised("danger"), town.raised("discrimination")]
    town.do("teacher", "acknowledge", references[1])
    town.do("teacher", "resolve", references[2], "Done.", "en")
    assert town.later(days=30) == len(references)
    logs = [town.log(reference) for reference in references]
    town.told_staff.clear()
    assert [town.tick() for _ in range(3)] == [0, 0, 0]
    assert [town.log(reference) for reference in references] == logs
    assert town.told_staff == []


# ---- Danger ------------------------------------------------------------------------------------


def _roles(town: Staffed) -> list[str]:
    at_once = all(at == town.now for _, _, at in town.told_staff)
    return sorted(town.told_roles()) if at_once else ["later"]


def test_a_danger_is_told_to_more_people_each_time_until_somebody_takes_it(town: Staffed) -> None:
    town.now = PACIFIC.instant(date(2026, 3, 7), time(23))  # the night of a Saturday
    reference = town.raised("danger")
    assert _roles(town) == ["principal"]
    assert town.later(minutes=9, seconds=59) == 0
    told = []
    town.later(seconds=1)
    for _ in range(4):
        told.append(_roles(town))
        town.engine.dispose()  # as a program that was ended and begins anew
        assert town.later(minutes=9) == 0
        town.later(minutes=1)
    three = ["administrator", "office", "principal"]
    assert told == [["office", "principal"], three, three, three]
    town.do("administrator", "acknowledge", reference)
    town.told_staff.clear()
    for _ in range(20):
        town.later(minutes=10)
    assert town.told_staff == []
    assert town.log(reference) == ["raised", *["alerted"] * 5, "acknowledged"]


def test_a_school_says_who_is_told_of_a_danger_and_how_often(town: Staffed) -> None:
    before = SCHOOLS["sessions"]
    SCHOOLS["sessions"] = replace(before, safety=Safety(("office", "superintendent"), 3))
    try:
        town.raised("danger")
        assert _roles(town) == ["office"]
        town.later(minutes=3)
        assert _roles(town) == ["office", "superintendent"]
    finally:
        SCHOOLS["sessions"] = before


@pytest.mark.parametrize("role", ["principal", "office", "administrator"])
def test_a_danger_is_repeated_to_others_than_the_one_it_is_about(town: Staffed, role: str) -> None:
    town.raised("danger", about=(town.staff[role],))
    told = set()
    for _ in range(6):
        found = _roles(town)
        assert found, "somebody is always told"
        told.update(found)
        town.later(minutes=10)
    assert role not in told


def test_a_danger_that_was_taken_but_not_ended_is_reminded_of_by_day(town: Staffed) -> None:
    reference = town.raised("danger")
    town.do("principal", "acknowledge", reference)
    town.told_staff.clear()
    assert town.at(date(2026, 3, 17), SEVEN) == 1
    assert town.log(reference)[-1] == "reminded"
    assert {at for _, _, at in town.told_staff} == {PACIFIC.instant(date(2026, 3, 17), time(7))}


# ---- Faults, and others at the same time -------------------------------------------------------


def _break(town: Staffed, *references: str) -> None:
    """Their school is none any more."""
    with transaction(town.engine) as connection:
        gone = concern.c.reference.in_(references)
        connection.execute(update(concern).where(gone).values(school="gone"))


def test_a_concern_with_a_fault_stays_as_it_is_and_holds_no_other_up(
    town: Staffed, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(concern_clock, "_BATCH", 2)
    references = [town.raised(words={"happened": "zanahoria"}) for _ in range(5)]
    _break(town, *references[:3])
    assert town.later(days=7) == 2
    assert [town.log(each) for each in references] == [
        *[["raised"]] * 3, *[["raised", "escalated"]] * 2,
    ]  # fmt: skip
    assert log.getvalue().count("concern_clock_failed") == 3
    assert "KeyError" in log.getvalue()
    assert "zanahoria" not in log.getvalue()


def test_a_fault_while_somebody_is_told_takes_the_step_back(
    town: Staffed, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = town.raised()
    town.now += timedelta(days=4)
    with monkeypatch.context() as broken:
        broken.setattr(town, "told_chats", None)
        assert town.tick() == 0
    assert town.log(reference) == ["raised"]
    assert "concern_clock_failed" in log.getvalue()
    assert town.tick() == 1
    assert town.log(reference) == ["raised", "escalated"]


def test_two_clocks_at_once_do_each_thing_once(town: Staffed) -> None:
    references = [town.raised() for _ in range(20)]
    town.now += timedelta(days=4)
    with ThreadPoolExecutor(4) as threads:
        done = list(threads.map(lambda _: town.tick(), range(4)))
    assert sum(done) == len(references)
    assert {tuple(town.log(each)) for each in references} == {("raised", "escalated")}


def test_the_clock_leaves_alone_what_somebody_is_just_taking_up(town: Staffed) -> None:
    reference, another = town.raised(), town.raised()
    town.now += timedelta(days=4)
    with ThreadPoolExecutor(1) as threads:
        with town.as_staff("teacher") as concerns:
            concerns.acknowledge(reference)
            ticking = threads.submit(town.tick)
            seconds.sleep(0.2)
        assert ticking.result() == 1
    assert town.log(reference) == ["raised", "acknowledged"]
    assert town.log(another) == ["raised", "escalated"]


def test_who_takes_up_what_the_clock_is_just_moving_is_told_so(town: Staffed) -> None:
    reference = town.raised()
    town.now += timedelta(days=4)
    with ThreadPoolExecutor(1) as threads:
        with town.open("clock") as records:
            assert ConcernClock(records).tick() == 1
            taking = threads.submit(town.do, "teacher", "acknowledge", reference)
            seconds.sleep(0.2)
        with pytest.raises((StaleVersion, Refused)):
            taking.result()
    assert town.log(reference) == ["raised", "escalated"]
