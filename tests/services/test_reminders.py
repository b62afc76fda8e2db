"""The clock reminds once, at a good hour, and only of what still stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.domain.booking import Booking
from bot.store.families import set_reminders
from bot.store.unit_of_work import transaction
from tests.services.school import (
    AFTERNOON,
    DAY,
    ONE_SLOT,
    Parent,
    School,
    refused,
)

BEFORE = DAY - timedelta(days=1)


@pytest.fixture
def maria(school: School) -> Parent:
    """Can book at 14:00 on Monday."""
    return school.parent(school.teacher_with_slots())


@pytest.fixture
def booked(school: School, maria: Parent) -> Booking:
    return school.book(maria, school.slots(maria.teacher)[0])


def told_at(school: School, family: int, day: date, clock: time) -> list[str]:
    """What a family is told at that minute, if nothing was a minute before."""
    school.at(day, clock)
    school.now -= timedelta(minutes=1)
    school.tick()
    assert school.said_to(family) == []
    school.later(minutes=1)
    return school.said_to(family)


def test_a_family_is_reminded_a_day_and_two_hours_before(
    school: School, maria: Parent, booked: Booking
) -> None:
    assert told_at(school, maria.family, BEFORE, time(14)) == ["reminder"]
    assert told_at(school, maria.family, DAY, time(12)) == ["reminder"]
    assert school.later(hours=3) == 0
    assert school.done_to("booking", booked.id) == ["booked", "reminded", "reminded"]
    assert school.history("booking", booked.id)[1] == ("clock", "reminded")


def test_a_reminder_can_be_answered_until_the_cut_off(
    school: School, maria: Parent, booked: Booking
) -> None:
    school.at(BEFORE, time(14))
    school.tick()
    [(_, reply, at)] = school.told
    assert at == school.now
    assert [message.id for message in reply.say] == ["reminder", "booking-conference"]
    payloads = [choice.payload for choice in reply.choices]
    id = booked.id
    assert payloads == [f"booking-change:{id}", f"booking-cancel:{id}", "intent:notifications"]
    school.told.clear()
    school.at(DAY, time(12, 1))
    school.tick()
    assert [c.payload for c in school.told[0][1].choices] == ["intent:notifications"]


def test_no_reminder_comes_twice(school: School, maria: Parent, booked: Booking) -> None:
    school.at(BEFORE, time(14))
    assert [school.tick() for _ in range(3)] == [1, 0, 0]


def test_what_was_missed_is_made_up_for_once(
    school: School, maria: Parent, booked: Booking
) -> None:
    """The clock stood still over the day before."""
    school.at(DAY, time(13))
    assert (school.tick(), school.tick()) == (1, 0)
    assert school.said_to(maria.family) == ["reminder"]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (time(6, 30), [(BEFORE, time(7)), (BEFORE, time(20, 59))]),
        (time(7, 30), [(BEFORE, time(7, 30)), (DAY, time(7))]),
        (time(20), [(BEFORE, time(20)), (DAY, time(18))]),
        (time(21, 30), [(DAY, time(7)), (DAY, time(19, 30))]),
    ],
    ids=str,
)
def test_nobody_is_reminded_at_night(
    school: School, start: time, expected: list[tuple[date, time]]
) -> None:
    """At the end of the quiet hours instead, or before them where that would be too late."""
    end = time(start.hour, start.minute + 15)
    teacher = school.teacher_with_slots(window=replace(ONE_SLOT, start=start, end=end))
    school.book(school.parent(teacher), school.slots(teacher)[0])
    ticks = [time(n // 2, n % 2 * 30) for n in range(48)]
    reminded = []
    for day in (BEFORE, DAY):
        for clock in sorted([*ticks, time(20, 59)]):
            school.at(day, clock)
            reminded += [(day, clock)] * school.tick()
    assert reminded == expected


def test_what_was_missed_is_not_made_up_for_at_night(
    school: School, maria: Parent, booked: Booking
) -> None:
    school.at(BEFORE, time(21))
    assert school.tick() == 0
    school.at(DAY, time(7))
    assert school.tick() == 1


def test_what_is_cancelled_or_only_held_is_not_reminded_of(
    school: School, maria: Parent, booked: Booking
) -> None:
    school.cancel(booked)
    school.at(BEFORE, time(14, 40))
    school.hold(maria, school.slots(maria.teacher)[2])
    assert school.tick() == 0


def test_who_changes_is_reminded_of_the_new_time(school: School, maria: Parent) -> None:
    booked = school.book(maria, school.slots(maria.teacher)[0])
    school.publish(maria.teacher, window=replace(AFTERNOON, first=date(2026, 3, 11),
                                                 last=date(2026, 3, 11)))  # fmt: skip
    assert told_at(school, maria.family, BEFORE, time(14)) == ["reminder"]
    school.change(booked, school.slots(maria.teacher)[3])
    school.at(DAY, time(12))
    assert school.tick() == 0
    tuesday = DAY + timedelta(days=1)
    assert told_at(school, maria.family, tuesday, time(14)) == ["reminder"]
    assert told_at(school, maria.family, tuesday + timedelta(days=1), time(12)) == ["reminder"]


def test_who_books_on_the_day_before_is_reminded_two_hours_before_only(
    school: School, maria: Parent
) -> None:
    school.at(BEFORE, time(14, 1))
    school.book(maria, school.slots(maria.teacher)[0])
    assert school.tick() == 0
    assert told_at(school, maria.family, DAY, time(12)) == ["reminder"]


def test_who_books_less_than_two_hours_before_is_not_reminded(
    school: School, maria: Parent
) -> None:
    school.at(DAY, time(12, 30))
    booked = school.book(maria, school.slots(maria.teacher)[0])
    assert school.later(minutes=30) == 0
    with refused("booking-cut-off"):
        school.cancel(booked)


def test_who_wants_no_reminders_gets_none(school: School, maria: Parent, booked: Booking) -> None:
    with transaction(school.engine) as connection:
        set_reminders(connection, maria.family, False)
    school.at(BEFORE, time(14))
    assert school.tick() == 0
    with transaction(school.engine) as connection:
        set_reminders(connection, maria.family, True)
    assert school.tick() == 0
    assert told_at(school, maria.family, DAY, time(12)) == ["reminder"]


def test_who_helped_is_thanked_once_and_not_at_night(school: School) -> None:
    event = school.event(2, DAY)
    ana, ben = school.family("Ana"), school.family("Ben")
    school.sign_up(ana, event)
    school.cancel(school.sign_up(ben, event))
    school.at(DAY, time(10, 59))
    school.tick()
    school.said_to(ana)
    school.at(DAY, time(22))
    assert school.tick() == 0
    school.at(DAY + timedelta(days=1), time(7))
    assert (school.tick(), school.tick()) == (1, 0)
    assert (school.said_to(ana), school.said_to(ben)) == (["volunteering-thanks"], [])


def test_nobody_is_thanked_days_later_or_for_a_conference(
    school: School, maria: Parent, booked: Booking
) -> None:
    school.sign_up(maria.family, school.event(1, DAY - timedelta(days=3)))
    school.at(DAY, time(17))
    assert school.tick() == 0
