"""Conferences in the console: how full the days are, publishing, closing, moving, booking."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.domain.booking import Details
from bot.domain.calendar import Calendar
from bot.domain.conversation import Conversation
from bot.store import codes, conversations, outbox
from bot.store.unit_of_work import reading, transaction
from tests.staff.browser import DISTRICT, OTHER, OWN, Browser, Console, text
from tests.staff.offices import DAY, WINDOW, Office, fields_with_errors, options

# The first account of a database, which is the clerk's.
CLERK = "account:1"
CONFERENCES = "/staff/conferences"
PUBLISH = f"{CONFERENCES}/{OWN}/publish"
ON_DAY = f"{CONFERENCES}/{OWN}/{DAY}"
WEEK = {
    "first": "2026-03-09", "last": "2026-03-10", "start": "14:00", "end": "15:00", "length": "15",
    "pause": "5", "way": ["in_person", "phone"],
}  # fmt: skip


def linked(console: Console, family: int, peer: str = "maria") -> None:
    """The family is in a chat, in Spanish."""
    with transaction(console.engine) as connection:
        chat = Conversation("web", peer, "es", family=family)
        conversations.save(connection, chat, console.app.now())


def told(console: Console, peer: str = "maria") -> list[str]:
    with reading(console.engine) as connection:
        return [row.message.text for row in outbox.since(connection, "web", peer, 0)]


# ---- Looking -----------------------------------------------------------------------------------


def test_days_with_slots_are_shown_with_what_is_free_booked_and_closed(
    console: Console, office: Office, clerk: Browser
) -> None:
    office.publish()
    office.book()
    clerk.send(f"{ON_DAY}/block", start="14:40", end="15:00")
    page = text(clerk.get(CONFERENCES))
    assert "Monday, March 9 1 1 1" in page
    day = text(clerk.get(ON_DAY))
    assert "Grace Lee Free: 1. Booked: 1. Closed: 1." in day
    assert "2:00 PM to 2:15 PM Ana Maria Gomez By telephone, the school calls." in day


def test_an_interpreter_who_is_not_found_yet_and_companions_are_said_in_words(
    office: Office, clerk: Browser
) -> None:
    office.publish()
    office.book(details=Details("parent_teacher", "in_person", "so", 2))
    wanted = (
        "In person, Room 4. Interpreter for Somali: still to be confirmed. 2 people come along."
    )
    assert wanted in text(clerk.get(ON_DAY))


def test_a_teacher_sees_the_own_conferences_only(console: Console, office: Office) -> None:
    gomez = office.books.teacher("Luis Park")
    office.publish(office.teacher, gomez)
    office.book()
    lee = console.person("teacher", staff=office.teacher)
    assert "Monday, March 9 2 1 0" in text(lee.get(CONFERENCES))
    park = console.person("teacher", staff=gomez)
    assert "Monday, March 9 3 0 0" in text(park.get(CONFERENCES))
    assert "Luis Park" in text(park.get(ON_DAY))
    for page in (CONFERENCES, ON_DAY):
        assert "Ana" not in text(park.get(page))
        assert "Grace Lee" not in text(park.get(page))


def test_a_teacher_whom_no_roster_knows_sees_nobodys_conferences(
    console: Console, office: Office
) -> None:
    office.publish()
    office.book()
    stranger = console.person("teacher")
    assert "Monday" not in text(stranger.get(CONFERENCES))
    assert "Grace Lee" not in text(stranger.get(ON_DAY))


def test_an_administrator_sees_the_schools_of_the_district_and_changes_nothing(
    console: Console, office: Office
) -> None:
    office.publish()
    browser = console.person("administrator", DISTRICT)
    assert "Monday, March 9 3 0 0" in text(browser.get(CONFERENCES))
    assert "/publish" not in browser.get(CONFERENCES).text
    assert "/change" not in browser.get(ON_DAY).text
    assert browser.send(f"{ON_DAY}/block").status_code == 403


@pytest.mark.parametrize("day", ["2027-02-29", "2026-13-01", "soon", "9999-01-01", "2026-03-9x"])
def test_a_day_that_is_none_is_not_there(clerk: Browser, day: str) -> None:
    assert clerk.get(f"{CONFERENCES}/{OWN}/{day}").status_code == 404


@pytest.mark.parametrize("school", [OTHER, "nowhere", "connecticut"])
def test_another_schools_days_are_not_there(clerk: Browser, school: str) -> None:
    assert clerk.get(f"{CONFERENCES}/{school}/{DAY}").status_code == 404
    assert clerk.send(f"{CONFERENCES}/{school}/{DAY}/move", to="2026-03-11").status_code == 404


# ---- Publishing --------------------------------------------------------------------------------


def test_times_are_published_for_all_teachers_or_for_some_and_twice_changes_nothing(
    console: Console, office: Office, clerk: Browser
) -> None:
    park = office.books.teacher("Ann Park", role="principal")
    office.books.teacher("Kim Nurse", role="nurse")
    assert options(clerk, PUBLISH, "teacher") == [str(park), str(office.teacher)]
    page = text(clerk.send(PUBLISH, **WEEK, teacher=[park], room="Office"))
    assert "6 new times can be booked." in page
    assert (len(office.slots(park)), office.slots()) == (3, [])
    assert "6 new times can be booked." in text(clerk.send(PUBLISH, **WEEK))
    assert "Nothing new: these times were there already." in text(clerk.send(PUBLISH, **WEEK))
    assert office.states() == ["14:00 open", "14:20 open", "14:40 open"]
    assert office.actors("published") == [CLERK] * 12


def test_times_that_overlap_what_is_there_are_left_out(office: Office, clerk: Browser) -> None:
    office.publish()
    wanted = {**WEEK, "start": "14:30", "end": "15:30", "last": "2026-03-09"}
    assert "1 new time can be booked." in text(clerk.send(PUBLISH, **wanted))
    assert [state[:5] for state in office.states()] == ["14:00", "14:20", "14:40", "15:10"]


WRONG = [
    ({"first": ""}, {"first"}),
    ({"first": "2027-02-29", "last": "2027-03-01"}, {"first"}),
    ({"first": "2026-03-01", "last": "2026-03-01"}, {"first"}),  # a Sunday
    ({"first": "2026-02-23", "last": "2026-02-27"}, {"last"}),
    ({"first": "2026-03-12", "last": "2026-03-10"}, {"last"}),
    ({"last": "2026-09-09"}, {"last"}),
    ({"start": "16:00"}, {"end"}),
    ({"start": "14:50"}, {"end"}),
    ({"end": "3 pm"}, {"end"}),
    ({"length": "0"}, {"length"}),
    ({"length": "-5"}, {"length"}),
    ({"length": "9" * 400}, {"length"}),
    ({"pause": ""}, {"pause"}),
    ({"pause": "1.5"}, {"pause"}),
    ({"way": []}, {"way"}),
    ({"way": ["fax"]}, {"way"}),
    ({"room": "x" * 101}, {"room"}),
    ({"opens": "2026-03-11"}, {"opens"}),
    ({"closes": "2026-02-27"}, {"closes"}),
    ({"opens": "2026-03-06", "closes": "2026-03-05"}, {"closes"}),
    ({"opens": "2026-02-30", "closes": "2026-03-05"}, {"opens"}),
    ({"first": "", "end": "", "length": "x"}, {"first", "end", "length"}),
]


@pytest.mark.parametrize(("changed", "fields"), WRONG, ids=lambda value: str(sorted(value))[:50])
def test_what_cannot_be_published_is_said_at_its_field_and_nothing_is(
    office: Office, clerk: Browser, changed: dict[str, object], fields: set[str]
) -> None:
    answer = clerk.send(PUBLISH, **{**WEEK, **changed})
    assert answer.status_code == 422
    assert fields_with_errors(answer.text) == fields
    assert office.slots() == []
    assert answer.text.count('aria-invalid="true"') + ("way" in fields) == len(fields)


def test_what_was_typed_stands_in_the_form_again(office: Office, clerk: Browser) -> None:
    sent = {**WEEK, "last": "2026-03-08", "room": '"><b>', "teacher": [office.teacher]}
    page = clerk.send(PUBLISH, **sent).text
    assert 'value="2026-03-09"' in page
    assert 'value="&#34;&gt;&lt;b&gt;"' in page
    assert f'value="{office.teacher}" checked' in page
    assert 'value="video" checked' not in page


def test_times_are_published_for_no_teacher_of_another_school(
    console: Console, office: Office, clerk: Browser
) -> None:
    other = Office(console, OTHER)
    for stranger in (other.teacher, 999999, "x"):
        answer = clerk.send(PUBLISH, **WEEK, teacher=[office.teacher, stranger])
        assert fields_with_errors(answer.text) == {"teacher"}
    assert (office.slots(), other.slots()) == ([], [])


def test_a_school_without_teachers_is_told_so(clerk: Browser) -> None:
    answer = clerk.send(PUBLISH, **WEEK)
    assert fields_with_errors(answer.text) == {"teacher"}


def test_on_the_day_when_the_clock_goes_forward_slots_are_at_the_hours_that_were_typed(
    console: Console, office: Office, clerk: Browser
) -> None:
    """March 8, 2026 is a Sunday, so this school has lessons on Sundays."""
    world = console.app.knowledge.world
    sundays = Calendar("America/Los_Angeles", frozenset({6}))
    own = replace(world.organizations[OWN], calendar=sundays)
    organizations = {**world.organizations, OWN: own}
    console.app.knowledge = replace(
        console.app.knowledge, world=replace(world, organizations=organizations)
    )
    day = date(2026, 3, 8)
    wanted = {**WEEK, "first": str(day), "last": str(day), "start": "01:30", "end": "03:30"}
    assert "3 new times" in text(clerk.send(PUBLISH, **wanted))
    assert [state[:5] for state in office.states(day=day)] == ["01:30", "01:50", "03:10"]
    assert "3:10 AM" in text(clerk.get(f"/staff/book/{office.family}?staff={office.teacher}"))


# ---- Closing and moving ------------------------------------------------------------------------


def test_free_times_are_closed_and_opened_again_and_what_is_booked_stays(
    office: Office, clerk: Browser
) -> None:
    office.publish()
    id = office.book()
    page = clerk.send(f"{ON_DAY}/block")
    assert "2 times are closed. These meetings stay. You can cancel each of them:" in text(page)
    assert f'href="/staff/bookings/{id}"' in page.text
    assert "Monday, March 9, 2:00 PM: Grace Lee about Ana" in text(page)
    assert office.states() == ["14:00 open", "14:20 blocked", "14:40 blocked"]
    assert "Nothing was free" in text(clerk.send(f"{ON_DAY}/block"))
    assert "1 time is open again." in text(
        clerk.send(f"{ON_DAY}/unblock", start="14:35", end="15:00")
    )
    assert office.states() == ["14:00 open", "14:20 blocked", "14:40 open"]


def test_times_of_one_teacher_are_closed_without_those_of_others(
    office: Office, clerk: Browser
) -> None:
    park = office.books.teacher("Luis Park")
    office.publish(office.teacher, park)
    clerk.send(f"{ON_DAY}/block", teacher=[park])
    assert {state[6:] for state in office.states()} == {"open"}
    assert {state[6:] for state in office.states(park)} == {"blocked"}


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ({"start": "15:00", "end": "14:00"}, {"end"}),
        ({"start": "14:00"}, {"end"}),
        ({"start": "noon", "end": "15:00"}, {"start", "end"}),
        ({"teacher": ["999999"]}, {"teacher"}),
    ],
)
def test_hours_that_cannot_be_close_nothing(
    office: Office, clerk: Browser, form: dict[str, object], fields: set[str]
) -> None:
    office.publish()
    answer = clerk.send(f"{ON_DAY}/block", **form)
    assert answer.status_code == 422
    assert fields_with_errors(answer.text) == fields
    assert {state[6:] for state in office.states()} == {"open"}


def test_a_day_without_times_to_come_is_not_changed(office: Office, clerk: Browser) -> None:
    for what in ("block", "unblock", "move"):
        answer = clerk.send(f"{ON_DAY}/{what}", to="2026-03-11")
        assert answer.status_code == 422
        assert "There are no times to come on this day." in text(answer)


def test_on_a_snow_day_everything_moves_and_who_has_no_chat_is_to_be_called(
    console: Console, office: Office, clerk: Browser
) -> None:
    office.publish()
    omar = office.books.family("Fadumo Omar")
    sami = office.books.child("Sami", [omar], office.teacher)
    linked(console, office.family)
    office.book()
    office.book(office.slots()[1], omar, sami)
    page = text(clerk.send(f"{ON_DAY}/move", to="2026-03-11"))
    assert "3 times were moved to Wednesday, March 11. 1 family is told in the chat." in page
    assert "Please call them: no chat reaches them Fadumo Omar" in page
    assert office.slots() == []
    assert len(office.slots(day=date(2026, 3, 11))) == 3
    [message] = told(console)
    assert "miércoles, 11 de marzo" in message
    again = clerk.send(f"{ON_DAY}/move", to="2026-03-11")
    assert again.status_code == 422
    assert len(told(console)) == 1


@pytest.mark.parametrize("to", ["", "2026-03-09", "2026-03-02", "2026-03-14", "2027-02-29", "soon"])
def test_a_day_is_moved_to_a_school_day_to_come_only(
    office: Office, clerk: Browser, to: str
) -> None:
    office.publish()
    answer = clerk.send(f"{ON_DAY}/move", to=to)
    assert answer.status_code == 422
    assert fields_with_errors(answer.text) == {"to"}
    assert len(office.slots()) == 3


def test_a_day_is_not_moved_onto_other_times(office: Office, clerk: Browser) -> None:
    clerk.send(PUBLISH, **WEEK)
    answer = clerk.send(f"{ON_DAY}/move", to="2026-03-10")
    assert answer.status_code == 422
    assert "A teacher has other times on Tuesday, March 10 already" in text(answer)
    assert (len(office.slots()), len(office.slots(day=date(2026, 3, 10)))) == (3, 3)


def test_a_day_is_not_moved_where_a_family_is_elsewhere(
    console: Console, office: Office, clerk: Browser
) -> None:
    office.publish()
    other = Office(console, OTHER, "Pat Green")
    tuesday = replace(WINDOW, first=date(2026, 3, 10), last=date(2026, 3, 10))
    other.publish(window=tuesday)
    leo = other.books.child("Leo", [office.family], other.teacher, OTHER)
    office.book()
    other.book(other.slots(day=date(2026, 3, 10))[0], office.family, leo)
    answer = clerk.send(f"{ON_DAY}/move", to="2026-03-10")
    assert answer.status_code == 422
    assert "A family or a teacher has something else at that time." in text(answer)
    assert len(office.slots()) == 3


# ---- Booking for a family ----------------------------------------------------------------------


def times(office: Office, **more: object) -> str:
    query = {"staff": office.teacher, **more}
    return f"/staff/book/{office.family}?" + "&".join(f"{k}={v}" for k, v in query.items())


def test_a_guardian_is_found_by_a_part_of_a_name_by_the_roster_or_by_the_teacher(
    office: Office, clerk: Browser
) -> None:
    park = office.books.teacher("Luis Park")
    family = office.books.family("José Núñez")
    office.books.child("Sami", [family], park)
    with reading(office.console.engine) as connection:
        [source] = [one.source for one in codes.guardians(connection, OWN, park)]
    for who in ("nunez", "JOSÉ", "sam", source):
        page = text(clerk.get(f"/staff/book?who={who}"))
        assert "1 guardian José Núñez Sami" in page
    of_teacher = text(clerk.get(f"/staff/book?teacher={park}"))
    assert "1 guardian José Núñez Sami" in of_teacher
    everybody = text(clerk.get("/staff/book"))
    assert everybody.index("José") < everybody.index("Maria")


def test_guardians_are_shown_a_page_at_a_time(office: Office, clerk: Browser) -> None:
    for number in range(30):
        family = office.books.family(f"Parent {number:02}")
        office.books.child("Kim", [family], office.teacher)
    first = clerk.get("/staff/book?who=parent")
    assert "30 guardians" in text(first)
    assert "Parent 24" in text(first)
    assert "Parent 25" not in text(first)
    second = text(clerk.get("/staff/book?who=parent&from=25"))
    assert "Parent 25" in second
    assert "Parent 24" not in second


def test_the_office_books_a_free_time_for_a_family(office: Office, clerk: Browser) -> None:
    office.publish()
    assert "2:00 PM to 2:15 PM" in text(clerk.get(times(office)))
    slot = office.slots()[1]
    form = {"offering": slot, "way": "phone", "companions": "1"}
    page = text(clerk.send(times(office), **form))
    assert "It is booked for Maria Gomez. Monday, March 9, 2:20 PM: Grace Lee about Ana" in page
    [id] = map(int, re.findall(r'href="/staff/bookings/(\d+)"', clerk.get(ON_DAY).text))
    booked = office.booking(id)
    assert (booked.family, booked.child, booked.offering) == (office.family, "Ana", slot)
    assert (booked.way, booked.companions, booked.kind) == ("phone", 1, "parent_teacher")
    assert office.actors("booked") == [CLERK]
    again = clerk.send(times(office), **form)
    assert again.status_code == 422
    assert "This time is not free any more." in text(again)
    twice = clerk.send(times(office), **{**form, "offering": office.slots()[0]})
    assert "This family has a meeting about this child with this person already." in text(twice)
    assert office.actors("booked") == [CLERK]


def test_with_an_interpreter_the_longer_times_are_shown_and_the_next_slot_is_taken(
    office: Office, clerk: Browser
) -> None:
    office.publish()
    first, _, last = office.slots()
    path = times(office, interpreter="vi")
    assert f'value="{last}"' not in clerk.get(path).text
    page = text(clerk.send(path, offering=first, way="in_person", companions="0"))
    assert "Interpreter for Vietnamese: still to be confirmed." in page
    assert f'value="{last}"' in clerk.get(times(office)).text


def test_the_office_may_book_more_than_a_family_may(
    console: Console, office: Office, clerk: Browser
) -> None:
    limit = console.app.knowledge.world.organizations[OWN].rules.each_family
    teachers = [office.books.teacher(f"Teacher {number}") for number in range(limit + 1)]
    for number, teacher in enumerate(teachers):
        hour = replace(WINDOW, start=time(8 + number), end=time(9 + number))
        office.publish(teacher, window=hour)
        form = {"offering": office.slots(teacher)[0], "way": "phone", "companions": "0"}
        assert clerk.send(times(office, staff=teacher), **form).status_code == 200
    assert len(office.actors("booked")) == limit + 1


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ({}, {"offering"}),
        ({"offering": "999999"}, {"offering"}),
        ({"offering": "x"}, {"offering"}),
        ({"way": "fax"}, {"way"}),
        ({"way": ""}, {"way"}),
        ({"companions": "99"}, {"companions"}),
        ({"companions": ""}, {"companions"}),
    ],
)
def test_what_cannot_be_booked_is_said_at_its_field(
    office: Office, clerk: Browser, form: dict[str, str], fields: set[str]
) -> None:
    office.publish()
    right = {"offering": office.slots()[0], "way": "phone", "companions": "0"}
    sent = {**right, **form} if form else {"way": "phone", "companions": "0"}
    answer = clerk.send(times(office), **sent)
    assert answer.status_code == 422
    assert fields_with_errors(answer.text) == fields
    assert office.actors("booked") == []


def test_nobody_is_booked_with_a_teacher_of_another_school_nor_into_a_slot_of_another_teacher(
    console: Console, office: Office, clerk: Browser
) -> None:
    other = Office(console, OTHER)
    park = office.books.teacher("Luis Park")
    office.publish(office.teacher, park)
    other.publish()
    form = {"way": "phone", "companions": "0"}
    tried = ((other.teacher, other.slots()[0]), (office.teacher, office.slots(park)[0]))
    for staff, offering in tried:
        answer = clerk.send(times(office, staff=staff), **form, offering=offering)
        assert answer.status_code == 422
    assert office.actors("booked") == []


def test_of_a_family_with_children_at_two_schools_only_the_own_schools_child_is_shown(
    console: Console, office: Office, clerk: Browser
) -> None:
    other = Office(console, OTHER)
    leo = other.books.child("Leo", [office.family], other.teacher, OTHER)
    page = text(clerk.get(f"/staff/book/{office.family}?child={leo}"))
    assert "Ana, grade 3" in page
    assert "Leo" not in page
    assert clerk.get(f"/staff/book/{other.family}").status_code == 404


def test_of_several_children_one_is_chosen_first(office: Office, clerk: Browser) -> None:
    leo = office.books.child("Leo", [office.family], office.teacher)
    path = f"/staff/book/{office.family}"
    assert options(clerk, path, "child") == [str(office.child), str(leo)]
    assert 'id="staff"' not in clerk.get(path).text
    assert 'id="staff"' in clerk.get(f"{path}?child={leo}").text
    office.publish()
    form = {"offering": office.slots()[0], "way": "phone", "companions": "0"}
    assert clerk.send(times(office), **form).status_code == 422
    assert "about Leo" in text(clerk.send(times(office, child=leo), **form))


# ---- Taking back -------------------------------------------------------------------------------


def test_a_booking_is_taken_back_once_and_the_family_is_told(
    console: Console, office: Office, clerk: Browser
) -> None:
    office.publish()
    linked(console, office.family)
    id = office.book()
    assert "Grace Lee about Ana" in text(clerk.get(f"/staff/bookings/{id}"))
    assert "1 family is told in the chat." in text(clerk.send(f"/staff/bookings/{id}/cancel"))
    assert office.booking(id).status == "cancelled"
    again = clerk.send(f"/staff/bookings/{id}/cancel")
    assert again.status_code == 409
    assert len(told(console)) == 1
    assert clerk.get(f"/staff/bookings/{id}").status_code == 404


def test_what_is_over_or_another_schools_or_no_conference_is_not_taken_back(
    console: Console, office: Office
) -> None:
    other = Office(console, OTHER)
    office.publish()
    other.publish()
    own, others = office.book(), other.book()
    console.app.now.time = datetime(2026, 3, 10, 18, tzinfo=UTC)
    clerk = console.person("office")
    for id in (own, others, 999999):
        assert clerk.get(f"/staff/bookings/{id}").status_code == 404
        assert clerk.send(f"/staff/bookings/{id}/cancel").status_code == 404
    assert {office.booking(own).status, office.booking(others).status} == {"booked"}


def test_the_pages_are_in_spanish_for_who_reads_spanish(console: Console, office: Office) -> None:
    office.publish()
    office.book()
    browser = console.person("office", language="es")
    assert "Reuniones del lunes, 9 de marzo" in text(browser.get(ON_DAY))
    assert "De 2:00 p.m. a 2:15 p.m." in text(browser.get(ON_DAY))
    assert "Publicar horarios" in text(browser.get(PUBLISH))
