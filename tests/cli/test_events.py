"""Volunteer events by command: the school's file, the rosters, calling off."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.services.bookings import volunteer
from bot.services.waitlist import Waitlist
from bot.store import codes, offerings
from bot.tools.books import open_books
from tests.cli.conftest import Desk

SESSIONS = ("--school", "sessions")
FAIR = {
    "id": '"book-fair"', "school": '"sessions"',
    "title": '{en = "Book fair", es = "Feria del libro"}',
    "asks": '{en = "Sell books.", es = "Vender libros."}', "place": '"Library"',
    "day": '"2026-12-10"', "start": '"09:00"', "end": "11:30:00", "needed": "1",
}  # fmt: skip


def toml(*events: dict[str, str]) -> str:
    tables = (["[[event]]", *(f"{key} = {value}" for key, value in event.items())]
              for event in events)  # fmt: skip
    return "".join(f"{line}\n" for table in tables for line in [*table, ""])


def _publish(desk: Desk, *events: dict[str, str]) -> list[str]:
    return desk.done("events", "publish", desk.file("events.toml", toml(*events)))


def _sign_up(desk: Desk, source: str) -> None:
    from bot import cli_setup
    from bot.services.bookings import Bookings

    settings = cli_setup.settings()
    with open_books(settings, cli_setup.database(settings), desk.clock()) as office:
        found = codes.guardian(office.records.connection, "sessions", source)
        assert found
        Bookings(office.records).sign_up(found.id, 1, "short")


def _wait(desk: Desk, source: str) -> None:
    from bot import cli_setup

    settings = cli_setup.settings()
    with open_books(settings, cli_setup.database(settings), desk.clock()) as office:
        found = codes.guardian(office.records.connection, "sessions", source)
        assert found
        pool = offerings.pool(office.records.connection, 1)
        Waitlist(office.records).join(pool, "sessions", 0, volunteer(found.id, "short"))


def test_events_are_published_safe_to_repeat_and_listed(desk: Desk) -> None:
    later = {**FAIR, "id": '"garden"', "title": '{en = "Garden day"}', "opens": "2026-12-01",
             "day": "2026-12-12"}  # fmt: skip
    assert _publish(desk, FAIR, later) == [
        "sessions/book-fair: published", "sessions/garden: published",
    ]  # fmt: skip
    assert _publish(desk, FAIR, later) == [
        "sessions/book-fair: unchanged", "sessions/garden: unchanged",
    ]  # fmt: skip
    listed = "\n".join(desk.done("events", "list", *SESSIONS))
    cells = r" 1 +│ 2026-12-10 │ 09:00-11:30 │ Book fair +│ Library │ 0 +│ 1 +│ open "
    assert re.search(cells, listed)
    assert re.search(r" 2 +│ 2026-12-12 │ 09:00-11:30 │ Garden day .* closed ", listed)


def test_what_changes_in_the_file_changes_and_who_signed_up_is_told_of_another_time(
    desk: Desk,
) -> None:
    desk.chat("g1", "es")
    _publish(desk, {**FAIR, "needed": "2"})
    _sign_up(desk, "g1")
    changed = {**FAIR, "needed": "2", "place": '"Gym"', "start": '"10:00"', "day": '"2026-12-11"'}
    _sign_up(desk, "g3")
    assert _publish(desk, changed) == [
        "sessions/book-fair: changed",
        "Families who are told in their chats: 1.",
        "They have no chat, please call them: Amina Ali.",
    ]
    [message] = desk.told("g1")
    assert "viernes, 11 de diciembre" in message.text
    assert message.text.endswith("Gym")
    assert message.files
    assert _publish(desk, changed) == ["sessions/book-fair: unchanged"]


def test_a_number_that_grew_is_offered_to_who_waits(desk: Desk) -> None:
    desk.chat("g3")
    _publish(desk, FAIR)
    _sign_up(desk, "g1")
    _wait(desk, "g3")
    assert desk.told("g3") == []
    assert _publish(desk, {**FAIR, "needed": "2"}) == ["sessions/book-fair: changed"]
    [message] = desk.told("g3")
    assert message.text.startswith("A place is free for you.")


def test_the_roster_has_full_names_and_who_is_called_off_is_told(desk: Desk) -> None:
    desk.chat("g1")
    _publish(desk, {**FAIR, "needed": "3"})
    assert desk.done("events", "roster", 1) == ["Nobody signed up for Book fair."]
    _sign_up(desk, "g1")
    _sign_up(desk, "g3")
    assert desk.done("events", "roster", 1, "--csv") == ["volunteer", "Amina Ali", "Ana Gomez"]
    assert desk.done("events", "cancel", 1) == [
        "Called off: Book fair.",
        "Families who are told in their chats: 1.",
        "They have no chat, please call them: Amina Ali.",
    ]
    assert desk.told("g1")[0].text.startswith("I am sorry, the school had to cancel this.")
    assert _publish(desk, FAIR) == ["sessions/book-fair: was called off and stays so"]
    assert desk.done("events", "list", *SESSIONS) == ["There are no events at sessions to come."]
    assert desk.refused("events", "cancel", 1).startswith("Event 1 is over or called off; ")


def test_what_is_over_may_stay_in_the_file(desk: Desk) -> None:
    _publish(desk, FAIR)
    desk.clock.forward(days=60)
    assert _publish(desk, FAIR) == ["sessions/book-fair: is over"]


@pytest.mark.parametrize("command", ["roster", "cancel"])
def test_an_unknown_event_is_told(desk: Desk, command: str) -> None:
    said = desk.refused("events", command, 7)
    assert said == "There is no event 7; `puente events list` gives the numbers."


def test_what_is_wrong_is_pointed_at_and_nothing_is_published(desk: Desk) -> None:
    wrong = {**FAIR, "id": '"other"', "needed": "0"}
    path = desk.file("events.toml", toml(FAIR, wrong, {**FAIR, "day": '"2026-11-01"'}))
    ran = desk.puente("events", "publish", path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines() == [
        f"{path}:21: needed: 0 is no number of volunteers; write 1 to 500",
        f"{path}:24: id stands on line 2 already; give each event of a school its own",
    ]
    assert desk.done("events", "list", *SESSIONS) == ["There are no events at sessions to come."]


def test_an_event_in_the_past_is_pointed_at(desk: Desk) -> None:
    garden = {**FAIR, "id": '"garden"', "day": '"2026-11-01"'}
    path = desk.file("events.toml", toml(FAIR, garden))
    ran = desk.puente("events", "publish", path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"{path}:18: is over; choose a day to come\n"
    assert desk.done("events", "list", *SESSIONS) == ["There are no events at sessions to come."]


def test_a_file_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    ran = desk.puente("events", "publish", tmp_path / "none.toml")
    assert ran.code == 1
    assert ran.err.startswith(f"{tmp_path}/none.toml:1: cannot be read (")


def test_fewer_places_than_are_taken_are_pointed_at_and_nothing_else_is_changed(
    desk: Desk,
) -> None:
    garden = {**FAIR, "id": '"garden"'}
    _publish(desk, {**FAIR, "needed": "2"}, garden)
    _sign_up(desk, "g1")
    _sign_up(desk, "g3")
    path = desk.file("events.toml", toml({**FAIR, "needed": "1"}, {**garden, "place": '"Gym"'}))
    ran = desk.puente("events", "publish", path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"{path}:10: 2 places are or were taken, so there cannot be fewer; ")
    assert "Gym" not in "\n".join(desk.done("events", "list", *SESSIONS))


def test_what_is_over_is_not_held_again_under_the_same_id(desk: Desk) -> None:
    _publish(desk, FAIR)
    desk.clock.forward(days=60)
    path = desk.file("events.toml", toml({**FAIR, "day": '"2027-03-01"'}))
    ran = desk.puente("events", "publish", path)
    assert ran.err.startswith(f"{path}:7: is over, and cannot be held on another day; give what")
