"""Volunteers: as many as there are places, shown as they wish."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.booking import Event
from bot.domain.messages import ByLanguage, Msg
from bot.services.events import Events
from tests.books import PACIFIC
from tests.services.school import TUESDAY, School, local, refused

FAIR = date(2026, 3, 20)


def fair(capacity: int = 2, **changed: Any) -> Event:
    starts, ends = (PACIFIC.instant(FAIR, time(hour)) for hour in (9, 11))
    values = {
        "id": 0, "school": "sessions", "title": {"en": "Book fair"}, "asks": {}, "room": "Library",
        "starts": starts, "ends": ends, "capacity": capacity,
    }  # fmt: skip
    return Event(**values | changed)


def publish(school: School, event: Event) -> int:
    with school.open() as records:
        return Events(records).publish("fair.yml", event)


def families(school: School, *names: str) -> list[int]:
    return [school.family(name) for name in names]


def helpers(school: School, event: int) -> tuple[str, ...]:
    with school.open() as records:
        return Events(records).helpers(event)


def open_events(school: School) -> list[Event]:
    with school.open() as records:
        return Events(records).open(("sessions",))


def resize(school: School, event: int, capacity: int) -> None:
    with school.open() as records:
        Events(records).resize(event, capacity)


def cancel(school: School, event: int) -> list[int]:
    with school.open() as records:
        return [booking.family for booking in Events(records).cancel(event)]


def test_as_many_help_as_there_are_places(school: School) -> None:
    event = publish(school, fair(capacity=3))
    *some, late = families(school, "Ana", "Ben", "Cem", "Dan")
    booked = [school.sign_up(family, event) for family in some]
    assert {each.title["en"] for each in booked} == {"Book fair"}
    assert [each.taken for each in open_events(school)] == [3]
    with refused("booking-taken"):
        school.sign_up(late, event)
    school.cancel(booked[1])
    assert school.sign_up(late, event).status == "booked"
    assert school.done_to("booking", booked[1].id) == ["booked", "cancelled"]


def test_nobody_signs_up_twice(school: School) -> None:
    event = publish(school, fair())
    [ana] = families(school, "Ana")
    school.sign_up(ana, event)
    with refused("volunteering-already"):
        school.sign_up(ana, event)
    with refused("volunteering-already"):
        school.wait_for_event(ana, event)


def test_who_has_a_conference_at_that_time_cannot_help(school: School) -> None:
    teacher = school.teacher_with_slots(window=TUESDAY)
    ana = school.parent(teacher)
    booked = school.book(ana, school.slots(teacher)[0])
    event = publish(school, fair(starts=booked.starts, ends=booked.ends))
    with refused("booking-clash"):
        school.sign_up(ana.family, event)


def test_names_are_shown_as_each_wants_it(school: School) -> None:
    event = publish(school, fair(capacity=4))
    shown = dict(zip(("full", "short", "hidden"), ("Ana Gomez", "Ben Lee", "Cem Ok"), strict=True))
    for how, name in shown.items():
        school.sign_up(school.family(name), event, how)
    school.cancel(school.sign_up(school.family("Dan Ray"), event, "full"))
    assert helpers(school, event) == ("Ana Gomez", "Ben L.")


def test_one_signs_up_from_when_it_opens_until_it_closes(school: School) -> None:
    opens, closes = (datetime(2026, 3, day, 17, tzinfo=PACIFIC.local(school.now).tzinfo)
                     for day in (4, 6))  # fmt: skip
    event = publish(school, fair(capacity=3, opens=opens, closes=closes))
    ana, ben = families(school, "Ana", "Ben")
    with refused("booking-too-early"):
        school.sign_up(ana, event)
    assert open_events(school) == []
    school.now = opens
    assert [each.id for each in open_events(school)] == [event]
    school.sign_up(ana, event)
    school.now = closes
    assert open_events(school) == []
    with refused("booking-too-late"):
        school.sign_up(ben, event)


def test_who_comes_too_late_waits_for_a_place(school: School) -> None:
    event = publish(school, fair(capacity=1))
    ana, ben, cem = families(school, "Ana", "Ben", "Cem")
    booked = school.sign_up(ana, event)
    first, second = school.wait_for_event(ben, event), school.wait_for_event(cem, event)
    assert (first.ahead, second.ahead, first.title["en"]) == (0, 1, "Book fair")
    with refused("waitlist-twice"):
        school.wait_for_event(ben, event)
    school.cancel(booked)
    assert (school.waits_as(first.id), school.waits_as(second.id)) == ("offered", "waiting")
    taken = school.accept(ben, first.id)
    assert (taken.shown, taken.title["en"]) == ("short", "Book fair")
    assert school.done_to("booking", taken.id) == ["offered", "booked"]


def test_more_places_go_to_who_waits(school: School) -> None:
    event = publish(school, fair(capacity=1))
    ana, *others = families(school, "Ana", "Ben", "Cem", "Dan")
    school.sign_up(ana, event)
    waiting = [school.wait_for_event(family, event).id for family in others]
    resize(school, event, 3)
    assert [school.waits_as(id) for id in waiting] == ["offered", "offered", "waiting"]
    assert [school.said_to(family) for family in others] == [["waitlist-offer"]] * 2 + [[]]
    assert school.done_to("offering", event) == ["published", "resized"]


def test_there_are_never_fewer_places_than_are_taken(school: School) -> None:
    event = publish(school, fair(capacity=3))
    ana, ben = families(school, "Ana", "Ben")
    school.sign_up(ana, event)
    school.sign_up(ben, event)
    with refused("volunteering-too-few"):
        resize(school, event, 1)
    assert open_events(school)[0].capacity == 3
    resize(school, event, 2)
    with refused("booking-taken"):
        school.sign_up(school.family("Cem"), event)
    resize(school, event, 2)
    assert school.done_to("offering", event) == ["published", "resized"]


def test_what_is_called_off_is_told_to_who_helps_and_who_waits(school: School) -> None:
    event = publish(school, fair(capacity=2))
    ana, ben, cem, dan = families(school, "Ana", "Ben", "Cem", "Dan")
    booked = school.sign_up(ana, event)
    given_back = school.sign_up(ben, event)
    offered, waiting = school.wait_for_event(cem, event), school.wait_for_event(dan, event)
    school.cancel(given_back)
    kept = school.waiting(cem)[0].offer
    school.told.clear()
    assert cancel(school, event) == [ana]
    day = school.told[0][1].say[0].args["day"]
    assert school.told[0][1].say[0] == Msg(
        "volunteering-called-off", title=ByLanguage({"en": "Book fair"}), day=day
    )
    assert school.said_to(ana) == ["booking-cancelled-by-school"]
    assert school.said_to(cem) == school.said_to(dan) == ["volunteering-called-off"]
    assert school.said_to(ben) == []
    assert school.done_to("booking", booked.id) == ["booked", "cancelled"]
    assert school.done_to("booking", kept.id) == ["offered", "released"]
    assert [school.waits_as(each.id) for each in (offered, waiting)] == ["closed", "closed"]
    assert school.done_to("offering", event) == ["published", "cancelled"]


def test_nothing_is_to_be_had_of_what_was_called_off(school: School) -> None:
    event = publish(school, fair())
    [ana] = families(school, "Ana")
    cancel(school, event)
    assert open_events(school) == []
    with refused("booking-gone"):
        school.sign_up(ana, event)
    with refused("booking-gone"):
        school.wait_for_event(ana, event)
    with refused("booking-gone"):
        cancel(school, event)
    assert school.tick() == 0


def test_nobody_waits_for_what_is_over(school: School) -> None:
    event = publish(school, fair())
    [ana] = families(school, "Ana")
    school.at(FAIR, time(9))
    with refused("booking-gone"):
        school.wait_for_event(ana, event)


def test_an_event_that_is_published_again_is_the_same_one(school: School) -> None:
    event = publish(school, fair(capacity=1))
    ana, ben = families(school, "Ana", "Ben")
    school.sign_up(ana, event)
    waiting = school.wait_for_event(ben, event)
    assert publish(school, fair(capacity=2, room="Gym")) == event
    [found] = open_events(school)
    assert (found.room, found.capacity, found.taken) == ("Gym", 2, 2)
    assert school.waits_as(waiting.id) == "offered"


def test_an_event_at_another_time_takes_who_signed_up_along(school: School) -> None:
    event = publish(school, fair(capacity=2))
    ana, ben, cem = families(school, "Ana", "Ben", "Cem")
    booked = school.sign_up(ana, event)
    given_back = school.sign_up(ben, event)
    waiting = school.wait_for_event(cem, event)
    school.cancel(given_back)
    kept = school.waiting(cem)[0].offer
    school.told.clear()
    later = timedelta(hours=3)
    publish(school, fair(starts=booked.starts + later, ends=booked.ends + later))
    with school.bookings(ana) as bookings:
        [moved] = bookings.of(ana)
    assert local([moved.starts]) == [time(12)]
    assert (moved.uid, moved.sequence) == (booked.uid, 1)
    assert school.said_to(ana) == ["booking-moved-by-school"]
    assert school.said_to(cem) == ["waitlist-offer-over", "waitlist-offer"]
    assert school.waiting(cem)[0].offer.starts == moved.starts
    assert school.done_to("booking", booked.id) == ["booked", "moved"]
    assert school.done_to("booking", kept.id) == ["offered", "released"]
    assert school.waits_as(waiting.id) == "offered"


def test_an_event_does_not_move_to_when_a_helper_is_elsewhere(school: School) -> None:
    teacher = school.teacher_with_slots(window=TUESDAY)
    ana = school.parent(teacher)
    booked = school.book(ana, school.slots(teacher)[0])
    event = publish(school, fair())
    helps = school.sign_up(ana.family, event)
    with refused("booking-clash"):
        publish(school, fair(starts=booked.starts, ends=booked.ends))
    assert school.of(ana) == [booked, helps]


@pytest.mark.parametrize("capacity", [1, 5])
def test_places_are_given_again_in_any_order(school: School, capacity: int) -> None:
    event = publish(school, fair(capacity=capacity))
    names = families(school, *"abcde"[:capacity])
    booked = [school.sign_up(family, event) for family in names]
    for each in booked[::2]:
        school.cancel(each)
    for each in booked[::2]:
        school.sign_up(each.family, event)
    with refused("booking-taken"):
        school.sign_up(school.family("late"), event)
