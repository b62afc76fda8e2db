"""The waitlist: first come, and nobody waits for what is free."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.booking import Booking, Waiting
from bot.domain.messages import Msg
from tests.books import PACIFIC
from tests.services.school import (
    AFTERNOON,
    CALL,
    DAY,
    IN_FARSI,
    ONE_SLOT,
    TUESDAY,
    Parent,
    School,
    refused,
    rules,
)


@pytest.fixture
def teacher(school: School) -> int:
    """Has one slot."""
    return school.teacher_with_slots(window=ONE_SLOT)


@pytest.fixture
def booked(school: School, teacher: int) -> Booking:
    """Somebody was faster than all others here."""
    return school.book(school.parent(teacher, "Rosa Diaz"), school.slots(teacher)[0])


@pytest.fixture
def maria(school: School, booked: Booking) -> Parent:
    return school.parent(booked.staff_id)


@pytest.fixture
def omar(school: School, booked: Booking) -> Parent:
    return school.parent(booked.staff_id, "Omar Ali", "Sami")


def offer(school: School, who: Parent) -> Waiting:
    [waiting] = school.waiting(who.family)
    assert waiting.offer is not None
    return waiting


def test_who_comes_first_is_first_in_line(school: School, maria: Parent, omar: Parent) -> None:
    first, second = school.wait(maria), school.wait(omar)
    assert (first.ahead, second.ahead) == (0, 1)
    assert (first.staff, first.child, first.offer) == ("Grace Lee", "Ana", None)
    assert school.history("waiting", first.id) == [(f"family:{maria.family}", "joined")]


def test_nobody_is_in_a_line_twice(school: School, maria: Parent) -> None:
    school.wait(maria)
    with refused("waitlist-twice"):
        school.wait(maria)
    sister = maria._replace(child=school.child("Lin", [maria.family], maria.teacher))
    assert school.wait(sister).ahead == 1


def test_who_has_a_place_does_not_wait_for_another(school: School, booked: Booking) -> None:
    with refused("booking-twice"):
        school.wait(Parent(booked.family, booked.child_id, booked.staff_id))


def test_who_has_as_much_as_the_school_allows_does_not_wait_for_more(
    school: School, maria: Parent
) -> None:
    other = maria._replace(teacher=school.teacher_with_slots("Luis Park", TUESDAY))
    school.book(other, school.slots(other.teacher)[0])
    with rules(each_family=1), refused("booking-limit"):
        school.wait(maria)


def test_a_place_that_becomes_free_is_kept_for_the_first_in_line(
    school: School, booked: Booking, maria: Parent, omar: Parent
) -> None:
    first, second = school.wait(maria), school.wait(omar)
    school.cancel(booked)
    waiting = offer(school, maria)
    assert waiting.until == school.now + timedelta(minutes=120)
    assert waiting.offer.starts == booked.starts
    assert school.waits_as(second.id) == "waiting"
    assert (school.free(maria), school.free(omar)) == ([], [])
    assert school.done_to("waiting", first.id) == ["joined", "offered"]
    assert school.done_to("booking", waiting.offer.id) == ["offered"]


def test_an_offer_says_when_and_until_when_and_has_two_buttons(
    school: School, booked: Booking, maria: Parent
) -> None:
    waiting = school.wait(maria)
    school.cancel(booked)
    [(family, reply, at)] = school.told
    assert (family, at) == (maria.family, school.now)
    assert reply.say[0] == Msg("waitlist-offer", day=date(2026, 3, 2), time=time(9))
    assert reply.say[1].id == "booking-conference"
    payloads = [choice.payload for choice in reply.choices]
    assert payloads == [f"offer-yes:{waiting.id}", f"offer-no:{waiting.id}"]


def test_who_accepts_has_booked(
    school: School, booked: Booking, maria: Parent, omar: Parent
) -> None:
    waiting = school.wait(maria)
    school.wait(omar)
    school.cancel(booked)
    taken = school.accept(maria.family, waiting.id)
    assert school.of(maria) == [taken]
    assert school.waiting(maria.family) == []
    assert school.waits_as(waiting.id) == "booked"
    assert school.done_to("booking", taken.id) == ["offered", "booked"]
    with refused("waitlist-offer-over"):
        school.accept(maria.family, waiting.id)
    school.later(days=1)
    assert school.of(maria) == [taken]


def test_an_offer_that_is_not_answered_goes_to_the_next_in_line(
    school: School, booked: Booking, maria: Parent, omar: Parent
) -> None:
    first, second = school.wait(maria), school.wait(omar)
    school.cancel(booked)
    kept = offer(school, maria).offer
    assert school.later(minutes=119, seconds=59) == 0
    assert school.later(seconds=1) == 1
    assert school.said_to(maria.family) == ["waitlist-offer", "waitlist-offer-ended"]
    assert school.said_to(omar.family) == ["waitlist-offer"]
    assert school.waits_as(first.id) == "expired"
    assert offer(school, omar).id == second.id
    assert school.done_to("booking", kept.id) == ["offered", "expired"]
    assert school.done_to("waiting", first.id) == ["joined", "offered", "expired"]


def test_an_offer_that_is_over_is_not_accepted_also_before_the_clock_ends_it(
    school: School, booked: Booking, maria: Parent
) -> None:
    waiting = school.wait(maria)
    school.cancel(booked)
    school.now += timedelta(hours=2)
    with refused("waitlist-offer-over"):
        school.accept(maria.family, waiting.id)


def test_who_declines_gives_the_place_to_the_next(
    school: School, booked: Booking, maria: Parent, omar: Parent
) -> None:
    waiting = school.wait(maria)
    school.wait(omar)
    school.cancel(booked)
    kept = offer(school, maria).offer
    school.decline(maria.family, waiting.id)
    assert school.waiting(maria.family) == []
    assert offer(school, omar).offer.starts == booked.starts
    assert school.done_to("booking", kept.id) == ["offered", "released"]
    assert school.done_to("waiting", waiting.id) == ["joined", "offered", "declined"]
    with refused("waitlist-offer-over"):
        school.decline(maria.family, waiting.id)


@pytest.mark.parametrize("offered", [False, True])
def test_who_leaves_makes_room_for_the_next(
    school: School, booked: Booking, maria: Parent, omar: Parent, offered: bool
) -> None:
    waiting = school.wait(maria)
    school.wait(omar)
    if offered:
        school.cancel(booked)
    school.leave(maria.family, waiting.id)
    if not offered:
        school.cancel(booked)
    assert school.waiting(maria.family) == []
    assert offer(school, omar).ahead == 0
    assert school.done_to("waiting", waiting.id)[-1] == "left"
    with refused("waitlist-not-in-line"):
        school.leave(maria.family, waiting.id)


def test_nobody_answers_for_another_family(
    school: School, booked: Booking, maria: Parent, omar: Parent
) -> None:
    waiting = school.wait(maria)
    school.cancel(booked)
    with refused("waitlist-offer-over"):
        school.accept(omar.family, waiting.id)
    with refused("waitlist-offer-over"):
        school.decline(omar.family, waiting.id)
    with refused("waitlist-not-in-line"):
        school.leave(omar.family, waiting.id)


def test_who_is_elsewhere_at_that_time_is_skipped_and_keeps_waiting(
    school: School, booked: Booking, maria: Parent, omar: Parent
) -> None:
    busy = maria._replace(teacher=school.teacher_with_slots("Luis Park", ONE_SLOT))
    elsewhere = school.book(busy, school.slots(busy.teacher)[0])
    first = school.wait(maria)
    school.wait(omar)
    school.cancel(booked)
    assert school.waits_as(first.id) == "waiting"
    waiting = offer(school, omar)
    school.decline(omar.family, waiting.id)
    assert school.free(omar) == school.slots(omar.teacher)
    school.cancel(elsewhere)
    school.tick()
    assert offer(school, maria).id == first.id


def test_who_needs_an_interpreter_waits_for_two_slots(school: School) -> None:
    teacher = school.teacher_with_slots(window=replace(AFTERNOON, end=time(14, 35)))
    first, second = school.slots(teacher)
    others = [school.parent(teacher, name, name) for name in ("Rosa", "Lin")]
    maria = school.parent(teacher)
    booked = [school.book(*pair) for pair in zip(others, (first, second), strict=True)]
    waiting = school.wait(maria, IN_FARSI)
    school.cancel(booked[0])
    assert school.waits_as(waiting.id) == "waiting"
    school.cancel(booked[1])
    kept = offer(school, maria).offer
    assert kept.ends - kept.starts == timedelta(minutes=35)


def test_another_way_than_the_school_offers_is_not_kept(school: School) -> None:
    teacher = school.teacher_with_slots(window=replace(ONE_SLOT, ways=("in_person",)))
    waiting = school.wait(school.parent(teacher), CALL)
    assert school.waits_as(waiting.id) == "waiting"


def test_who_joins_while_a_place_is_free_is_offered_it_at_once(school: School) -> None:
    maria = school.parent(school.teacher_with_slots())
    assert school.wait(maria).offer is not None


def test_a_sign_up_that_opens_is_offered_to_who_waits_first(school: School) -> None:
    opens = datetime(2026, 3, 4, 17, tzinfo=UTC)
    maria = school.parent(school.teacher_with_slots(window=replace(ONE_SLOT, opens=opens)))
    waiting = school.wait(maria)
    school.tick()
    assert school.waits_as(waiting.id) == "waiting"
    school.now = opens
    school.tick()
    assert offer(school, maria).until == opens + timedelta(minutes=120)


def test_what_a_family_held_and_does_not_want_goes_to_who_waits(school: School) -> None:
    teacher = school.teacher_with_slots(window=ONE_SLOT)
    rosa, maria = school.parent(teacher, "Rosa Diaz"), school.parent(teacher)
    other = school.teacher_with_slots("Luis Park", TUESDAY)
    school.hold(rosa, school.slots(teacher)[0])
    school.wait(maria)
    school.hold(rosa._replace(teacher=other), school.slots(other)[0])
    assert offer(school, maria).offer.staff == "Grace Lee"
    with school.bookings(rosa.family) as bookings:
        bookings.release_held(rosa.family)
    assert school.free(rosa._replace(teacher=other)) == school.slots(other)


def test_a_hold_that_ran_out_goes_to_who_waits(school: School) -> None:
    teacher = school.teacher_with_slots(window=ONE_SLOT)
    rosa, maria = school.parent(teacher, "Rosa Diaz"), school.parent(teacher)
    school.hold(rosa, school.slots(teacher)[0])
    school.wait(maria)
    assert school.later(minutes=5) == 1
    assert offer(school, maria).ahead == 0
    with refused("booking-taken"):
        school.book(rosa, school.slots(teacher)[0])


def test_the_old_place_of_who_changes_goes_to_who_waits(school: School) -> None:
    teacher = school.teacher_with_slots(window=replace(AFTERNOON, end=time(14, 35)))
    first, second = school.slots(teacher)
    rosa, maria = school.parent(teacher, "Rosa Diaz"), school.parent(teacher)
    lin = school.parent(teacher, "Lin Wu", "Mei")
    booked = [school.book(rosa, first), school.book(lin, second)]
    school.wait(maria)
    school.publish(teacher, window=TUESDAY)
    with refused("booking-taken"):
        school.change(booked[0], second)
    school.change(booked[0], school.slots(teacher)[2])
    assert offer(school, maria).offer.starts == booked[0].starts


def test_who_books_by_itself_waits_no_more(school: School, booked: Booking, maria: Parent) -> None:
    busy = maria._replace(teacher=school.teacher_with_slots("Luis Park", ONE_SLOT))
    elsewhere = school.book(busy, school.slots(busy.teacher)[0])
    waiting = school.wait(maria)
    school.cancel(booked)
    school.cancel(elsewhere)
    school.book(maria, school.slots(maria.teacher)[0])
    assert school.waiting(maria.family) == []
    assert school.done_to("waiting", waiting.id) == ["joined", "booked"]


def test_more_conferences_than_the_school_allows_are_not_offered(
    school: School, booked: Booking, maria: Parent, omar: Parent
) -> None:
    first = school.wait(maria)
    school.wait(omar)
    other = maria._replace(teacher=school.teacher_with_slots("Luis Park", TUESDAY))
    school.book(other, school.slots(other.teacher)[0])
    with rules(each_family=1):
        school.cancel(booked)
    assert school.waits_as(first.id) == "waiting"
    assert offer(school, omar).ahead == 1


def test_an_offer_at_night_is_told_in_the_morning_and_kept_from_then_on(
    school: School, booked: Booking, maria: Parent
) -> None:
    school.wait(maria)
    school.at(date(2026, 3, 4), time(22))
    school.cancel(booked)
    morning = PACIFIC.instant(date(2026, 3, 5), time(7))
    [(_, _, at)] = school.told
    assert at == morning
    assert offer(school, maria).until == morning + timedelta(minutes=120)


def test_what_begins_before_a_family_is_awake_is_not_offered(school: School) -> None:
    early = replace(ONE_SLOT, start=time(6, 30), end=time(6, 45))
    teacher = school.teacher_with_slots(window=early)
    rosa, maria = school.parent(teacher, "Rosa Diaz"), school.parent(teacher)
    booked = school.book(rosa, school.slots(teacher)[0])
    waiting = school.wait(maria)
    school.at(DAY, time(4))
    school.cancel(booked)
    assert school.told == []
    assert school.waits_as(waiting.id) == "waiting"


def test_an_offer_is_over_when_the_meeting_begins(
    school: School, booked: Booking, maria: Parent
) -> None:
    school.wait(maria)
    school.at(DAY, time(12))
    school.cancel(booked)
    assert offer(school, maria).until == booked.starts


def test_who_waited_in_vain_is_told_when_it_begins(
    school: School, booked: Booking, maria: Parent
) -> None:
    waiting = school.wait(maria)
    school.now = booked.starts - timedelta(seconds=1)
    school.tick()
    assert school.said_to(maria.family) == []
    assert school.later(seconds=1) == 1
    assert school.said_to(maria.family) == ["waitlist-over"]
    assert school.done_to("waiting", waiting.id) == ["joined", "over"]
    assert school.tick() == 0


def test_nobody_waits_for_what_has_begun(school: School, booked: Booking, maria: Parent) -> None:
    school.now = booked.starts
    with refused("booking-gone"):
        school.wait(maria)
