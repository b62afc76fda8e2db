"""A booking is what the family was told: one place, one family, one teacher at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.domain.booking import Pairing
from bot.store.booking_schema import booking, booking_event, offering, place
from bot.store.unit_of_work import reading, transaction
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
    rules,
)


@pytest.fixture
def teacher(school: School) -> int:
    return school.teacher_with_slots()


@pytest.fixture
def maria(school: School, teacher: int) -> Parent:
    return school.parent(teacher)


@pytest.fixture
def omar(school: School, teacher: int) -> Parent:
    return school.parent(teacher, "Omar Ali", "Sami")


def test_what_is_booked_is_the_slot_that_was_chosen(school: School, maria: Parent) -> None:
    slot = school.slots(maria.teacher)[1]
    booked = school.book(maria, slot, replace(CALL, companions=2))
    assert local([booked.starts, booked.ends]) == [time(14, 20), time(14, 35)]
    assert (booked.status, booked.offering, booked.room) == ("booked", slot, "Room 4")
    assert (booked.child, booked.staff, booked.companions) == ("Ana", "Grace Lee", 2)
    assert school.of(maria) == [booked]
    assert school.history("booking", booked.id) == [(f"family:{maria.family}", "booked")]


def test_a_time_that_is_booked_is_free_for_nobody(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, third = school.slots(maria.teacher)
    school.book(maria, second)
    assert school.free(omar) == [first, third]
    with refused("booking-taken"):
        school.book(omar, second)
    assert school.of(omar) == []


def test_the_same_booking_twice_is_one(school: School, maria: Parent) -> None:
    slot = school.slots(maria.teacher)[0]
    booked = school.book(maria, slot)
    with refused("booking-twice"):
        school.book(maria, slot)
    assert school.of(maria) == [booked]


def test_a_family_has_one_conference_about_a_child_with_a_teacher_in_a_window(
    school: School, maria: Parent
) -> None:
    first, second, _ = school.slots(maria.teacher)
    school.book(maria, first)
    with refused("booking-twice"):
        school.book(maria, second)
    sister = maria._replace(child=school.child("Lin", [maria.family], maria.teacher))
    school.book(sister, second)
    school.publish(maria.teacher, window=TUESDAY)
    school.book(maria, school.slots(maria.teacher)[-1])
    assert len(school.of(maria)) == 3


def test_two_guardians_of_one_child_book_apart(school: School, maria: Parent) -> None:
    first, second, _ = school.slots(maria.teacher)
    luis = school.family("Luis Gomez")
    child = school.child("Leo", [maria.family, luis], maria.teacher)
    hers = school.book(Parent(maria.family, child, maria.teacher), first)
    his = school.book(Parent(luis, child, maria.teacher), second)
    assert school.of(maria) == [hers]
    assert school.of(Parent(luis, child, maria.teacher)) == [his]
    with refused("booking-not-there"), school.bookings(luis) as bookings:
        bookings.cancel(luis, hers.id)


def test_a_family_is_in_one_place_at_a_time(school: School, maria: Parent) -> None:
    other = school.parent(school.teacher_with_slots("Luis Park"))._replace(family=maria.family)
    school.book(maria, school.slots(maria.teacher)[1])
    first, second, third = school.slots(other.teacher)
    assert school.free(other) == [first, third]
    with refused("booking-clash"):
        school.book(other, second)


def test_times_too_close_to_another_booking_are_not_proposed(school: School, maria: Parent) -> None:
    other = school.parent(school.teacher_with_slots("Luis Park"))._replace(family=maria.family)
    first, _, third = school.slots(other.teacher)
    school.book(maria, school.slots(maria.teacher)[1])
    assert school.free(other, gap=5) == [first, third]
    assert school.free(other, gap=6) == []


def test_all_children_are_booked_or_none(school: School, maria: Parent, omar: Parent) -> None:
    other = school.teacher_with_slots("Luis Park")
    child = school.child("Lin", [maria.family], other)
    mine, others = school.slots(maria.teacher)[0], school.slots(other)[2]
    school.book(omar._replace(teacher=other), others)
    wanted = [(Pairing(maria.child, maria.teacher), mine), (Pairing(child, other), others)]
    with school.bookings(maria.family) as bookings:
        with refused("booking-taken"):
            bookings.book(maria.family, wanted, CALL)
        assert bookings.of(maria.family) == []
        found = bookings.book(maria.family, [wanted[0], (wanted[1][0], others - 1)], CALL)
    assert [each.child for each in found] == ["Ana", "Lin"]


def test_a_family_has_no_more_conferences_than_the_school_allows(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, third = school.slots(maria.teacher)
    sister = maria._replace(child=school.child("Lin", [maria.family], maria.teacher))
    with rules(each_family=1):
        school.book(maria, first)
        with refused("booking-limit"):
            school.book(sister, second)
        with refused("booking-limit"):
            school.hold(sister, second)
        school.book(omar, third)
        school.sign_up(maria.family, school.event(3))
    assert len(school.of(maria)) == 2


def test_the_office_may_book_more_than_a_family_may(school: School, maria: Parent) -> None:
    first, second, _ = school.slots(maria.teacher)
    sister = school.child("Lin", [maria.family], maria.teacher)
    with rules(each_family=1):
        school.book(maria, first)
        with school.bookings(maria.family) as bookings:
            chosen = [(Pairing(sister, maria.teacher), second)]
            bookings.book(maria.family, chosen, CALL, by_office=True)
    assert len(school.of(maria)) == 2


def test_a_time_that_is_held_is_kept_for_the_family(
    school: School, maria: Parent, omar: Parent
) -> None:
    slot = school.slots(maria.teacher)[0]
    held = school.hold(maria, slot)
    assert slot not in school.free(omar)
    assert slot in school.free(maria)
    with refused("booking-taken"):
        school.book(omar, slot)
    booked = school.book(maria, slot)
    assert school.done_to("booking", booked.id) == ["booked"]
    assert school.done_to("booking", held.id) == ["held", "released"]


def test_a_new_hold_takes_the_place_of_the_old_one(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, _ = school.slots(maria.teacher)
    school.hold(maria, first)
    school.hold(maria, second)
    assert first in school.free(omar)
    with school.bookings(maria.family) as bookings:
        assert [each.offering for each in bookings.held(maria.family)] == [second]
        bookings.release_held(maria.family)
    assert second in school.free(omar)


def test_a_hold_that_runs_out_in_the_middle_is_free_for_the_next(
    school: School, maria: Parent, omar: Parent
) -> None:
    slot = school.slots(maria.teacher)[0]
    held = school.hold(maria, slot)
    school.now += timedelta(minutes=4, seconds=59)
    with refused("booking-taken"):
        school.book(omar, slot)
    school.now += timedelta(seconds=1)
    assert slot in school.free(omar)
    assert school.book(omar, slot).status == "booked"
    with refused("booking-taken"):
        school.book(maria, slot)
    assert school.done_to("booking", held.id) == ["held", "expired"]


def test_a_hold_that_ran_out_is_booked_by_the_same_family_if_nobody_was_faster(
    school: School, maria: Parent
) -> None:
    slot = school.slots(maria.teacher)[0]
    school.hold(maria, slot)
    school.now += timedelta(hours=1)
    assert school.book(maria, slot).status == "booked"


def test_what_another_way_is_offered_for_is_not_booked(school: School) -> None:
    teacher = school.teacher_with_slots(window=replace(ONE_SLOT, ways=("in_person",)))
    with refused("booking-gone"):
        school.book(school.parent(teacher), school.slots(teacher)[0])


def test_a_slot_in_the_past_is_not_booked(school: School, maria: Parent) -> None:
    first, second, third = school.slots(maria.teacher)
    school.at(DAY, time(14))
    assert school.free(maria) == [second, third]
    with refused("booking-too-late"):
        school.book(maria, first)


def test_nothing_is_booked_before_the_sign_up_opens_or_after_it_closes(school: School) -> None:
    opens, closes = (datetime(2026, 3, day, 17, tzinfo=UTC) for day in (4, 6))
    window = replace(AFTERNOON, opens=opens, closes=closes)
    maria = school.parent(school.teacher_with_slots("Luis Park", window))
    slots = school.slots(maria.teacher)
    assert school.free(maria) == []
    with refused("booking-too-early"):
        school.book(maria, slots[0])
    school.now = opens
    assert school.free(maria) == slots
    booked = school.book(maria, slots[0])
    school.now = closes
    assert school.free(maria) == []
    with refused("booking-too-late"):
        school.change(booked, slots[1])
    assert school.cancel(booked).status == "cancelled"


def test_what_is_not_there_is_not_booked(school: School, maria: Parent) -> None:
    with refused("booking-gone"):
        school.book(maria, 999)
    with refused("booking-gone"):
        school.sign_up(maria.family, 999)


# With an interpreter


def test_an_interpreter_takes_two_slots(school: School, maria: Parent, omar: Parent) -> None:
    first, second, third = school.slots(maria.teacher)
    assert school.free(maria, long=True) == [first, second]
    booked = school.book(maria, first, IN_FARSI)
    assert local([booked.starts, booked.ends]) == [time(14), time(14, 35)]
    assert school.free(omar) == [third]
    assert school.free(omar, long=True) == []
    with refused("booking-taken"):
        school.book(omar, second)


def test_a_slot_before_one_that_is_taken_is_too_short_for_an_interpreter(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, third = school.slots(maria.teacher)
    with refused("booking-too-short"):
        school.book(maria, third, IN_FARSI)
    school.book(omar, second)
    assert school.free(maria, long=True) == []
    with refused("booking-taken"):
        school.book(maria, first, IN_FARSI)


def test_a_long_meeting_does_not_skip_the_slot_in_between(school: School) -> None:
    tight = replace(AFTERNOON, end=time(14, 30), minutes=10, pause=0)
    teacher = school.teacher_with_slots(window=tight)
    maria, omar = school.parent(teacher), school.parent(teacher, "Omar Ali", "Sami")
    school.book(omar, school.slots(teacher)[1])
    assert school.free(maria, long=True) == []


def test_an_interpreter_is_sure_with_ten_school_days_left_and_to_be_confirmed_later(
    school: School,
) -> None:
    monday = date(2026, 3, 16)
    window = replace(AFTERNOON, first=monday, last=monday + timedelta(days=1))
    teacher = school.teacher_with_slots(window=window)
    too_soon, in_time = (school.slots(teacher)[n] for n in (0, 3))
    maria, omar = school.parent(teacher), school.parent(teacher, "Omar Ali", "Sami")
    assert not school.book(maria, too_soon, IN_FARSI).confirmed
    assert school.book(omar, in_time, IN_FARSI).confirmed


# Changing and cancelling


def test_a_change_keeps_the_calendar_event_and_counts_up(school: School, maria: Parent) -> None:
    first, second, _ = school.slots(maria.teacher)
    booked = school.book(maria, first)
    changed = school.change(booked, second, IN_FARSI)
    assert (changed.uid, changed.id, changed.sequence) == (booked.uid, booked.id, 1)
    assert local([changed.starts, changed.ends]) == [time(14, 20), time(14, 55)]
    assert (changed.interpreter, changed.confirmed) == ("fa", False)
    assert school.change(changed, second).sequence == 2
    assert school.done_to("booking", booked.id) == ["booked", "changed", "changed"]
    assert school.free(maria) == [first, school.slots(maria.teacher)[2]]


def test_a_change_to_what_is_taken_leaves_all_as_it_was(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, _ = school.slots(maria.teacher)
    booked = school.book(maria, first)
    school.book(omar, second)
    with school.bookings(maria.family) as bookings, refused("booking-taken"):
        bookings.change(maria.family, booked.id, second, CALL)
    assert school.of(maria) == [booked]
    assert school.done_to("booking", booked.id) == ["booked"]


def test_a_change_to_when_the_family_is_elsewhere_is_refused(school: School, maria: Parent) -> None:
    other = school.parent(school.teacher_with_slots("Luis Park"))._replace(family=maria.family)
    booked = school.book(maria, school.slots(maria.teacher)[0])
    school.book(other, school.slots(other.teacher)[1])
    with refused("booking-clash"):
        school.change(booked, school.slots(maria.teacher)[1])


def test_who_cancels_gives_the_time_back(school: School, maria: Parent, omar: Parent) -> None:
    slot = school.slots(maria.teacher)[0]
    cancelled = school.cancel(school.book(maria, slot))
    assert (cancelled.status, cancelled.sequence) == ("cancelled", 1)
    assert school.of(maria) == []
    assert school.done_to("booking", cancelled.id) == ["booked", "cancelled"]
    assert school.book(omar, slot).status == "booked"
    with refused("booking-not-there"):
        school.cancel(cancelled)


def test_after_the_cut_off_only_the_office_changes_and_cancels(
    school: School, maria: Parent
) -> None:
    first, second, _ = school.slots(maria.teacher)
    booked = school.book(maria, first)
    school.at(DAY, time(12))
    booked = school.change(booked, first)
    school.now += timedelta(seconds=1)
    with refused("booking-cut-off"):
        school.change(booked, second)
    with refused("booking-cut-off"):
        school.cancel(booked)
    assert school.of(maria) == [booked]


def test_nobody_touches_the_booking_of_another_family(
    school: School, maria: Parent, omar: Parent
) -> None:
    first, second, _ = school.slots(maria.teacher)
    booked = school.book(maria, first)
    with school.bookings(omar.family) as bookings:
        with refused("booking-not-there"):
            bookings.cancel(omar.family, booked.id)
        with refused("booking-not-there"):
            bookings.change(omar.family, booked.id, second, CALL)


# What the database itself refuses


def copied(engine: Engine, id: int, **other: Any) -> None:
    """Writes a booking like another one past all services."""
    with transaction(engine) as connection:
        row = connection.execute(select(booking).where(booking.c.id == id)).one()
        values = {**row._asdict(), "uid": "another", "sequence": 0, **other}
        del values["id"]
        connection.execute(insert(booking).values(**values))


@pytest.fixture
def booked(school: School, maria: Parent) -> Any:
    return school.book(maria, school.slots(maria.teacher)[0])


def test_the_database_refuses_a_place_that_is_taken(
    engine: Engine, omar: Parent, booked: Any
) -> None:
    elsewhen = {
        "starts": booked.starts + timedelta(days=1),
        "ends": booked.ends + timedelta(days=1),
    }
    with pytest.raises(IntegrityError):
        copied(engine, booked.id, family_id=omar.family, staff_id=None, **elsewhen)
    copied(engine, booked.id, family_id=omar.family, status="cancelled")


@pytest.mark.parametrize("minutes", [-14, 0, 14])
def test_the_database_refuses_a_family_at_two_places_at_a_time(
    school: School, engine: Engine, booked: Any, minutes: int
) -> None:
    by = timedelta(minutes=minutes)
    times = {"starts": booked.starts + by, "ends": booked.ends + by, "pool": "another"}
    free = school.slots(booked.staff_id)[1]
    with pytest.raises(IntegrityError):
        copied(engine, booked.id, offering_id=free, staff_id=None, **times)


@pytest.mark.parametrize("minutes", [-14, 0, 14])
def test_the_database_refuses_a_teacher_at_two_places_at_a_time(
    school: School, engine: Engine, omar: Parent, booked: Any, minutes: int
) -> None:
    by = timedelta(minutes=minutes)
    times = {"starts": booked.starts + by, "ends": booked.ends + by}
    free = school.slots(booked.staff_id)[1]
    with pytest.raises(IntegrityError):
        copied(engine, booked.id, offering_id=free, family_id=omar.family, **times)


@pytest.mark.parametrize("minutes", [-15, 15])
def test_one_after_another_is_not_at_a_time(
    school: School, engine: Engine, booked: Any, minutes: int
) -> None:
    by = timedelta(minutes=minutes)
    times = {"starts": booked.starts + by, "ends": booked.ends + by, "pool": "another"}
    copied(engine, booked.id, offering_id=school.slots(booked.staff_id)[1], **times)


def test_the_database_refuses_two_conferences_about_a_child_in_a_window(
    school: School, engine: Engine, booked: Any
) -> None:
    elsewhen = {
        "starts": booked.starts + timedelta(days=1),
        "ends": booked.ends + timedelta(days=1),
    }
    free = school.slots(booked.staff_id)[1]
    with pytest.raises(IntegrityError):
        copied(engine, booked.id, offering_id=free, **elsewhen)


def test_the_database_refuses_what_comes_back_to_life_over_another(
    engine: Engine, omar: Parent, booked: Any
) -> None:
    copied(engine, booked.id, family_id=omar.family, status="cancelled")
    with pytest.raises(IntegrityError), transaction(engine) as connection:
        connection.execute(update(booking).values(status="booked"))


@pytest.mark.parametrize("missing", [{"place": 2}, {"offering_id": 999}])
def test_the_database_refuses_a_place_that_is_not_there(
    school: School, engine: Engine, booked: Any, missing: dict[str, int]
) -> None:
    school.cancel(booked)
    with pytest.raises(IntegrityError):
        copied(engine, booked.id, **{"status": "booked", **missing})
    copied(engine, booked.id, status="booked")


def test_the_database_refuses_a_meeting_that_ends_before_it_begins(
    engine: Engine, booked: Any
) -> None:
    with pytest.raises(IntegrityError):
        copied(engine, booked.id, status="cancelled", starts=booked.ends, ends=booked.starts)


@pytest.mark.parametrize("minutes", [-14, 0, 14])
def test_the_database_refuses_two_open_slots_of_a_teacher_at_a_time(
    engine: Engine, booked: Any, minutes: int
) -> None:
    by = timedelta(minutes=minutes)
    with transaction(engine) as connection:
        slot = connection.execute(select(offering).where(offering.c.id == booked.offering)).one()
    values = {**slot._asdict(), "starts": slot.starts + by, "ends": slot.ends + by}
    del values["id"]
    with pytest.raises(IntegrityError), transaction(engine) as connection:
        connection.execute(insert(offering).values(**values))
    with transaction(engine) as connection:
        connection.execute(insert(offering).values(**values | {"state": "blocked"}))


def test_a_place_that_somebody_had_is_not_deleted(engine: Engine, booked: Any) -> None:
    with pytest.raises(IntegrityError), transaction(engine) as connection:
        connection.execute(delete(place).where(place.c.offering_id == booked.offering))


@pytest.mark.parametrize(
    "statement",
    [
        update(booking_event).values(what="changed"),
        update(booking_event).where(booking_event.c.subject == "booking").values(actor="nobody"),
        delete(booking_event),
    ],
    ids=["update", "update one", "delete"],
)
def test_the_log_is_not_changed(
    school: School, engine: Engine, booked: Any, statement: Any
) -> None:
    before = school.history("booking", booked.id)
    with pytest.raises(IntegrityError, match="append-only"), transaction(engine) as connection:
        connection.execute(statement)
    assert school.history("booking", booked.id) == before


def test_the_log_is_not_emptied(engine: Engine, booked: Any) -> None:
    """SQLite knows no other word for it than DELETE."""
    with pytest.raises(DBAPIError), transaction(engine) as connection:
        connection.execute(text("truncate booking_event"))
    with reading(engine) as connection:
        assert connection.execute(select(booking_event.c.id)).first()
