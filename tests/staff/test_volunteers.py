"""Volunteer events in the console: rosters, the list to take along, new ones, calling off."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO

import pytest

from bot.services.bookings import Bookings
from bot.services.events import Events
from bot.store import audit
from bot.store.unit_of_work import reading
from tests.staff.browser import OTHER, OWN, Browser, Console, text
from tests.staff.offices import Office, fields_with_errors

VOLUNTEERS = "/staff/volunteers"
FAIR = {
    "school": OWN, "title-en": "Book fair", "title-es": "Feria del libro", "asks-en": "Sell books.",
    "asks-es": "", "place": "Library", "day": "2026-03-20", "start": "09:00", "end": "11:30",
    "needed": "4", "opens": "",
}  # fmt: skip


def sign_up(office: Office, event: int, *names: str, shown: str = "hidden") -> None:
    for name in names:
        family = office.books.family(name)
        office.books.child("Kim", [family], office.teacher, office.school)
        with office.books.open(f"family:{family}") as records:
            Bookings(records).sign_up(family, event, shown)


def coming(office: Office, school: str = OWN) -> list[dict[str, str]]:
    with office.books.open() as records:
        return [dict(event.title) for event in Events(records).coming(school)]


def test_events_are_shown_with_how_many_signed_up(office: Office, clerk: Browser) -> None:
    id = office.books.event(3)
    sign_up(office, id, "Fadumo Omar", "Rosa Diaz")
    page = text(clerk.get(VOLUNTEERS))
    assert "1 event to come Book fair Friday, March 20 9:00 AM to 11:00 AM" in page
    assert "2 of 3 signed up. Sign-up is open." in page


def test_the_roster_has_full_names_whatever_others_may_see(office: Office, clerk: Browser) -> None:
    id = office.books.event(3)
    sign_up(office, id, "Rosa Diaz", "Fadumo Omar")
    page = text(clerk.get(f"{VOLUNTEERS}/{id}"))
    assert "Who comes: 2 of 3" in page
    assert "Fadumo Omar Rosa Diaz" in page


def test_the_list_is_a_file_that_no_spreadsheet_runs_and_who_took_it_is_written_down(
    console: Console, office: Office, clerk: Browser
) -> None:
    id = office.books.event(5)
    sign_up(office, id, "=cmd|'/c calc'!A1", "@Rosa", '"Ana", B.', "Núñez")
    answer = clerk.send(f"{VOLUNTEERS}/{id}/roster")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == f'attachment; filename="volunteers-{id}.csv"'
    assert answer.headers["cache-control"] == "no-store"
    rows = list(csv.reader(StringIO(answer.content.decode("utf-8-sig"))))
    assert rows == [["Volunteer"], ['"Ana", B.'], ["'=cmd|'/c calc'!A1"], ["'@Rosa"], ["Núñez"]]
    with reading(console.engine) as connection:
        everything = audit.page(connection, [OWN], audit.Filter(what="roster_taken"), 9)
    assert [(entry.actor, entry.details) for entry in everything] == [("account:1", {"event": id})]
    shown = console.person("superintendent").get("/staff/audit?what=roster_taken")
    assert "List of volunteers downloaded" in text(shown)


@pytest.mark.parametrize("what", ["", "/roster", "/cancel"])
def test_another_schools_event_and_a_slot_are_not_there(
    console: Console, office: Office, clerk: Browser, what: str
) -> None:
    office.publish()
    other = Office(console, OTHER).books.event(3, school=OTHER)
    for id in (other, office.slots()[0], 999999):
        path = f"{VOLUNTEERS}/{id}{what}"
        assert (clerk.send(path) if what else clerk.get(path)).status_code == 404


def test_an_event_is_called_off_once_and_who_signed_up_is_told_or_to_be_called(
    office: Office, clerk: Browser
) -> None:
    id = office.books.event(3)
    sign_up(office, id, "Rosa Diaz")
    page = text(clerk.send(f"{VOLUNTEERS}/{id}/cancel"))
    assert "“Book fair” is called off. Please call them: no chat reaches them Rosa Diaz" in page
    assert coming(office) == []
    assert clerk.send(f"{VOLUNTEERS}/{id}/cancel").status_code == 409
    again = text(clerk.get(f"{VOLUNTEERS}/{id}"))
    assert "This event was called off." in again
    assert "Call the event off" not in again


def test_what_is_over_is_not_called_off(console: Console, office: Office) -> None:
    id = office.books.event(3)
    console.app.now.time = datetime(2026, 3, 20, 18, tzinfo=UTC)
    clerk = console.person("office")
    assert clerk.send(f"{VOLUNTEERS}/{id}/cancel").status_code == 404
    assert "Call the event off" not in text(clerk.get(f"{VOLUNTEERS}/{id}"))


def test_a_new_event_is_published_and_sent_twice_it_is_one(office: Office, clerk: Browser) -> None:
    answer = clerk.send(f"{VOLUNTEERS}/new", **FAIR)
    assert (answer.status_code, answer.headers["location"]) == (303, VOLUNTEERS)
    page = text(clerk.get(VOLUNTEERS))
    assert "The event is published. Families can see it in the chat." in page
    assert "0 of 4 signed up. Sign-up is open." in page
    clerk.send(f"{VOLUNTEERS}/new", **{**FAIR, "place": "Gym"})
    assert coming(office) == [{"en": "Book fair", "es": "Feria del libro"}]
    clerk.send(f"{VOLUNTEERS}/new", **{**FAIR, "day": "2026-03-21"})
    assert len(coming(office)) == 2


def test_words_of_a_school_are_text_on_the_page(office: Office, clerk: Browser) -> None:
    clerk.send(f"{VOLUNTEERS}/new", **{**FAIR, "title-en": "<script>x</script>", "title-es": ""})
    page = clerk.get(VOLUNTEERS).text
    assert "&lt;script&gt;x&lt;/script&gt;" in page
    assert "<script" not in page


WRONG = [
    ({"title-en": " "}, {"title-en"}),
    ({"title-en": "x" * 61}, {"title-en"}),
    ({"asks-es": "x" * 501}, {"asks-es"}),
    ({"place": "x" * 50_000}, {"place"}),
    ({"day": "2027-02-29"}, {"day"}),
    ({"day": "2026-03-01"}, {"day"}),
    ({"day": "2026-03-02", "start": "06:00"}, {"day"}),
    ({"end": "09:00"}, {"end"}),
    ({"start": "9 am"}, {"start"}),
    ({"needed": "0"}, {"needed"}),
    ({"needed": "501"}, {"needed"}),
    ({"opens": "2026-03-21"}, {"opens"}),
    ({"opens": "soon"}, {"opens"}),
    ({"school": OTHER}, {"school"}),
    ({"school": "nowhere"}, {"school"}),
    ({"place": "", "needed": ""}, {"place", "needed"}),
]


@pytest.mark.parametrize(("changed", "fields"), WRONG, ids=lambda value: str(sorted(value))[:40])
def test_what_cannot_be_published_is_said_at_its_field_and_nothing_is(
    office: Office, clerk: Browser, changed: dict[str, str], fields: set[str]
) -> None:
    answer = clerk.send(f"{VOLUNTEERS}/new", **{**FAIR, **changed})
    assert answer.status_code == 422
    assert fields_with_errors(answer.text) == fields
    assert coming(office) + coming(office, OTHER) == []


def test_an_event_that_was_called_off_is_not_published_again(
    office: Office, clerk: Browser
) -> None:
    clerk.send(f"{VOLUNTEERS}/new", **FAIR)
    with office.books.open() as records:
        [event] = Events(records).coming(OWN)
    clerk.send(f"{VOLUNTEERS}/{event.id}/cancel")
    answer = clerk.send(f"{VOLUNTEERS}/new", **FAIR)
    assert answer.status_code == 422
    assert coming(office) == []
