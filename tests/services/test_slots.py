"""The school publishes, blocks and moves; what families booked is never lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.domain.booking import Booking
from bot.services.slots import Done, Slots, Window
from tests.books import PACIFIC, WEEK
from tests.services.school import (
    AFTERNOON,
    CALL,
    DAY,
    IN_FARSI,
    ONE_SLOT,
    TUESDAY,
    Parent,
    School,
    local,
    refused,
)

FRIDAY = date(2026, 3, 6)  # clocks go forward on the Sunday after


def publish(school: School, teacher: int, window: Window) -> int:
    with school.open() as records:
        return Slots(records).publish("sessions", {teacher: "Room 4"}, window).slots


def block(school: School, *teachers: int, start: time = time(14), end: time = time(15)) -> Done:
    first, last = PACIFIC.instant(DAY, start), PACIFIC.instant(DAY, end)
    with school.open() as records:
        return Slots(records).block("sessions", teachers, first, last)


def unblock(school: School, *teachers: int, start: time = time(14), end: time = time(15)) -> Done:
    first, last = PACIFIC.instant(DAY, start), PACIFIC.instant(DAY, end)
    with school.open() as records:
        return Slots(records).unblock("sessions", teachers, first, last)


def move(school: School, day: date, to: date) -> Done:
    with school.open() as records:
        return Slots(records).move_day("sessions", day, to)


@pytest.fixture
def teacher(school: School) -> int:
    return school.teacher_with_slots()


@pytest.fixture
def maria(school: School, teacher: int) -> Parent:
    return school.parent(teacher)


@pytest.fixture
def omar(school: School, teacher: int) -> Parent:
    return school.parent(teacher, "Omar Ali", "Sami")


def test_slots_are_of_the_length_and_pause_that_was_said(school: School) -> None:
    maria = school.parent(school.teacher("Luis Park"))
    assert publish(school, maria.teacher, WEEK) == 5 * 6
    with school.bookings(maria.family) as bookings:
        found = bookings.free(maria.family, [maria.teacher])
    assert local([each.starts for each in found[:3]]) == [time(14), time(14, 20), time(14, 40)]
    assert {each.ends - each.starts for each in found} == {timedelta(minutes=15)}
    assert school.done_to("offering", found[0].offering) == ["published"]


def test_nothing_is_published_at_weekends_or_in_the_past(school: School) -> None:
    teacher = school.teacher("Luis Park")
    assert publish(school, teacher, replace(WEEK, first=date(2026, 3, 7), last=DAY)) == 6
    school.at(DAY, time(15))
    assert publish(school, school.teacher("Ann Lee"), replace(WEEK, last=DAY)) == 2


def test_publishing_again_adds_only_what_was_not_there(school: School, teacher: int) -> None:
    assert publish(school, teacher, AFTERNOON) == 0
    assert publish(school, teacher, replace(AFTERNOON, end=time(16))) == 3
    assert len(school.slots(teacher)) == 6


def test_publishing_again_does_not_open_what_was_blocked(school: School, maria: Parent) -> None:
    block(school, maria.teacher)
    assert publish(school, maria.teacher, AFTERNOON) == 0
    assert school.free(maria) == []


def test_a_slot_that_is_published_goes_to_who_waits_first(school: School, maria: Parent) -> None:
    others = [school.parent(maria.teacher, name, name) for name in ("Rosa", "Lin", "Mei")]
    for who, slot in zip(others, school.slots(maria.teacher), strict=True):
        school.book(who, slot)
    waiting = school.wait(maria)
    with school.open() as records:
        Slots(records).publish("sessions", {maria.teacher: ""}, replace(AFTERNOON, end=time(16)))
    assert school.waits_as(waiting.id) == "offered"


def test_what_is_blocked_cannot_be_booked_and_is_opened_again(
    school: School, maria: Parent
) -> None:
    first, second, third = school.slots(maria.teacher)
    assert block(school, maria.teacher, end=time(14, 20)) == Done(1)
    assert school.free(maria) == [second, third]
    with refused("booking-gone"):
        school.book(maria, first)
    assert unblock(school, maria.teacher) == Done(1)
    assert school.free(maria) == [first, second, third]
    assert school.history("offering", first) == [
        ("office", "published"), ("office", "blocked"), ("office", "open")
    ]  # fmt: skip


def test_blocking_keeps_what_is_booked_and_tells_it(
    school: School, maria: Parent, omar: Parent
) -> None:
    booked = school.book(maria, school.slots(maria.teacher)[0])
    held = school.hold(omar, school.slots(maria.teacher)[1])
    done = block(school, maria.teacher)
    assert (done.slots, done.bookings) == (1, (booked, held))
    assert school.of(maria) == [booked]
    assert school.told == []


def test_a_slot_that_a_long_meeting_reaches_into_is_not_blocked(
    school: School, maria: Parent
) -> None:
    booked = school.book(maria, school.slots(maria.teacher)[0], IN_FARSI)
    assert block(school, maria.teacher, start=time(14, 20), end=time(14, 40)) == Done(0, (booked,))


def test_only_the_teachers_that_are_named_are_blocked(school: School, maria: Parent) -> None:
    other = school.teacher_with_slots("Luis Park")
    block(school, other)
    assert school.free(maria) == school.slots(maria.teacher)
    assert unblock(school, maria.teacher) == Done(0)


def test_what_is_opened_again_goes_to_who_waits(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, _ = school.slots(maria.teacher)
    block(school, maria.teacher, start=time(14, 20))
    school.book(maria, first)
    waiting = school.wait(omar)
    assert unblock(school, maria.teacher) == Done(2)
    assert school.waits_as(waiting.id) == "offered"
    assert second not in school.free(maria)


def test_what_was_published_over_a_blocked_slot_stays(school: School, teacher: int) -> None:
    tuesday = DAY + timedelta(days=1)
    publish(school, teacher, TUESDAY)
    block(school, teacher)
    move(school, DAY, tuesday)
    with school.open() as records:
        first, last = (PACIFIC.instant(tuesday, time(hour)) for hour in (0, 23))
        assert Slots(records).unblock("sessions", [teacher], first, last) == Done(2)


def test_a_booking_that_the_school_cancels_is_told(school: School, maria: Parent) -> None:
    booked = school.book(maria, school.slots(maria.teacher)[0])
    with school.open() as records:
        ended = Slots(records).cancel(booked.id)
    assert (ended.status, ended.sequence) == ("cancelled", 1)
    [(family, reply, _)] = school.told
    assert (family, reply.say[0].id) == (maria.family, "booking-cancelled-by-school")
    assert (reply.meetings[0].uid, reply.meetings[0].cancelled) == (booked.uid, True)
    assert school.history("booking", booked.id)[-1] == ("office", "cancelled")
    with refused("booking-not-there"), school.open() as records:
        Slots(records).cancel(booked.id)


# A day is moved


def test_a_day_that_moves_takes_its_bookings_along(school: School, maria: Parent) -> None:
    booked = school.book(maria, school.slots(maria.teacher)[1])
    assert move(school, DAY, date(2026, 3, 11)) == Done(3, (booked,))
    [moved] = school.of(maria)
    assert moved.starts - booked.starts == timedelta(days=2)
    assert (moved.uid, moved.sequence, moved.status) == (booked.uid, 1, "booked")
    assert school.done_to("booking", booked.id) == ["booked", "moved"]
    assert school.done_to("offering", booked.offering) == ["published", "moved"]
    [(family, reply, _)] = school.told
    assert (family, reply.say[0].id) == (maria.family, "booking-moved-by-school")
    assert (reply.meetings[0].starts, reply.meetings[0].sequence) == (moved.starts, 1)


def test_local_hours_stay_when_clocks_change_in_between(school: School) -> None:
    window = replace(AFTERNOON, first=FRIDAY, last=FRIDAY)
    maria = school.parent(school.teacher_with_slots("Luis Park", window))
    booked = school.book(maria, school.slots(maria.teacher)[0], IN_FARSI)
    move(school, FRIDAY, DAY)
    [moved] = school.of(maria)
    assert local([moved.starts, moved.ends]) == local([booked.starts, booked.ends])
    assert moved.starts - booked.starts == timedelta(days=3, hours=-1)
    with school.bookings(maria.family) as bookings:
        [last] = bookings.free(maria.family, [maria.teacher])
    assert local([last.starts, last.ends]) == [time(14, 40), time(14, 55)]


def test_a_day_is_not_moved_where_a_teacher_has_other_slots(school: School, maria: Parent) -> None:
    booked = school.book(maria, school.slots(maria.teacher)[0])
    publish(school, maria.teacher, replace(TUESDAY, start=time(14, 50), end=time(15, 5)))
    with school.open() as records, refused("slots-day-taken"):
        Slots(records).move_day("sessions", DAY, date(2026, 3, 10))
    unmoved(school, maria, booked)


def test_a_day_is_not_moved_where_a_family_is_elsewhere(school: School, maria: Parent) -> None:
    first, second, _ = school.slots(maria.teacher)
    other = school.teacher_with_slots("Luis Park", replace(TUESDAY, end=time(14, 30)))
    omar = school.parent(maria.teacher, "Omar Ali", "Sami")
    school.book(omar, second)
    booked = school.book(maria, first)
    child = school.child("Lin", [maria.family], other)
    school.book(Parent(maria.family, child, other), school.slots(other)[0])
    with school.open() as records, refused("booking-clash"):
        Slots(records).move_day("sessions", DAY, date(2026, 3, 10))
    unmoved(school, maria, booked)
    assert local([each.starts for each in school.of(omar)]) == [time(14, 20)]


def unmoved(school: School, maria: Parent, booked: Booking) -> None:
    assert booked in school.of(maria)
    assert school.done_to("booking", booked.id) == ["booked"]
    assert school.done_to("offering", booked.offering) == ["published"]
    assert school.told == []


def test_what_is_held_on_a_day_that_moves_is_given_back(
    school: School, maria: Parent, omar: Parent
) -> None:
    slot = school.slots(maria.teacher)[0]
    held = school.hold(maria, slot)
    move(school, DAY, date(2026, 3, 10))
    assert school.done_to("booking", held.id) == ["held", "released"]
    assert slot in school.free(omar)


def test_what_is_offered_on_a_day_that_moves_is_offered_anew(
    school: School, maria: Parent, omar: Parent
) -> None:
    others = [school.parent(maria.teacher, name, name) for name in ("Rosa", "Lin", "Mei")]
    slots = school.slots(maria.teacher)
    booked = [school.book(who, slot) for who, slot in zip(others, slots, strict=True)]
    first, second = school.wait(maria), school.wait(omar)
    school.cancel(booked[0])
    [before] = school.waiting(maria.family)
    school.said_to(maria.family)
    move(school, DAY, date(2026, 3, 10))
    [after] = school.waiting(maria.family)
    assert after.offer.starts - before.offer.starts == timedelta(days=1)
    assert school.said_to(maria.family) == ["waitlist-offer-over", "waitlist-offer"]
    assert school.done_to("booking", before.offer.id) == ["offered", "released"]
    assert school.done_to("waiting", first.id) == ["joined", "offered", "waiting", "offered"]
    assert school.waits_as(second.id) == "waiting"
    assert school.accept(maria.family, first.id) == replace(after.offer, status="booked")


def test_who_is_told_of_a_new_day_late_is_not_reminded_at_once(
    school: School, maria: Parent
) -> None:
    school.book(maria, school.slots(maria.teacher)[0])
    school.at(date(2026, 3, 5), time(15))
    move(school, DAY, FRIDAY)
    assert school.said_to(maria.family) == ["booking-moved-by-school"]
    assert school.tick() == 0
    school.at(FRIDAY, time(12))
    school.tick()
    assert school.said_to(maria.family) == ["reminder"]


def test_an_empty_day_moves_without_anybody_noticing(school: School, maria: Parent) -> None:
    assert move(school, date(2026, 3, 25), date(2026, 3, 26)) == Done(0)
    assert move(school, DAY, DAY) == Done(3)
    assert school.free(maria) == school.slots(maria.teacher)


def test_the_office_sees_what_is_booked_on_a_day(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, third = school.slots(maria.teacher)
    later, sooner = school.book(maria, third), school.book(omar, first, replace(CALL, way="video"))
    school.hold(school.parent(maria.teacher, "Rosa Diaz"), second)
    publish(school, maria.teacher, replace(ONE_SLOT, first=FRIDAY, last=FRIDAY))
    with school.open() as records:
        assert Slots(records).day("sessions", DAY) == [sooner, later]
