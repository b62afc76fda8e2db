"""The day's list, and what the office books and takes back for families."""

from __future__ import annotations

import csv

import pytest
from sqlalchemy import update

from bot.store.booking_schema import offering
from tests.cli.conftest import Desk
from tests.tools import rosters

SESSIONS = ("--school", "sessions")
MARIA = ("--guardian", "g1", "--child", "Maria")
AT = ("--at", "2026-12-01 14:20")
BOOK = ("book", *SESSIONS, *MARIA, "--teacher", "Diaz")
DAY = ("day", *SESSIONS, "--day", "2026-12-01")


def test_the_office_books_and_the_days_list_shows_it(week: Desk) -> None:
    booked = week.done(*BOOK, *AT, "--way", "phone", "--interpreter", "es")
    assert booked == [
        "Booked for Ana Gomez, booking 1.",
        "Meeting with Rosa Diaz about Maria",
        "Tuesday, December 1, 2:20 PM to 2:55 PM",
        "By telephone: the school calls you. An interpreter for Spanish is still to be confirmed.",
    ]
    omar = ("--guardian", "g3", "--child", "omar", "--teacher", "Pat Green")
    week.done("book", *SESSIONS, *omar, "--at", "2026-12-01 14:00")
    rows = list(csv.reader(week.done(*DAY, "--csv")))
    assert rows == [
        ["time", "room", "teacher", "child", "way", "interpreter", "companions", "guardian",
         "booking"],
        ["14:00-14:15", "Room 4", "Pat Green", "Omar", "in person", "", "0", "Amina Ali", "2"],
        ["14:20-14:55", "Room 4", "Rosa Diaz", "Maria", "phone", "Spanish, to be confirmed", "0",
         "Ana Gomez", "1"],
    ]  # fmt: skip
    printed = "\n".join(week.done(*DAY, "--teacher", "Diaz"))
    assert "Ana Gomez" in printed
    assert "Amina Ali" not in printed


def test_what_a_spreadsheet_or_a_terminal_would_run_is_made_harmless(week: Desk) -> None:
    files = rosters.two_schools()
    rosters.row(files, "g1").update(givenName="=cmd()", familyName="[red]x[/red]")
    week.done("import", rosters.write(week.folder / "roster", files))
    with week.books() as connection:
        connection.execute(update(offering).values(room="@A1\x1b[2J"))
    week.done(*BOOK, *AT)
    [_, row] = csv.reader(week.done(*DAY, "--csv"))
    assert (row[1], row[7]) == ("'@A1\x1b[2J", "'=cmd() [red]x[/red]")
    printed = "\n".join(week.done(*DAY))
    assert "=cmd() [red]x[/red]" in printed
    assert "\x1b" not in printed


def test_a_day_without_bookings_says_so(week: Desk) -> None:
    assert week.done(*DAY) == ["Nothing is booked on 2026-12-01."]


def test_the_school_takes_a_booking_back_and_the_family_is_told(week: Desk) -> None:
    week.chat("g1")
    week.done(*BOOK, *AT)
    said = week.done("bookings", "cancel", 1)
    assert said[0] == "Cancelled: booking 1."
    assert said[-1] == "Families who are told in their chats: 1."
    [message] = week.told("g1")
    assert message.text.startswith("I am sorry, the school had to cancel this.")
    assert week.done(*DAY) == ["Nothing is booked on 2026-12-01."]
    assert week.refused("bookings", "cancel", 1).startswith("There is no booking 1; `puente day`")


def test_who_has_no_chat_is_to_be_called(week: Desk) -> None:
    week.done(*BOOK, *AT)
    said = week.done("bookings", "cancel", 1)
    assert said[-1] == "They have no chat, please call them: Ana Gomez."


def test_what_is_over_is_not_taken_back(week: Desk) -> None:
    week.done(*BOOK, *AT)
    week.clock.forward(days=30)
    assert week.refused("bookings", "cancel", 1) == "Booking 1 is over; choose one to come."


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"--guardian": "g9"}, "There is no guardian g9 of a child at sessions; write the sourced"),
        ({"--child": "Lin"}, "Lin is no child of Ana Gomez at sessions; there are Maria 03."),
        ({"--teacher": "Lee"}, "Nobody at sessions is called Lee; there are Pat Green, Rosa Diaz."),
        ({"--at": "2026-12-01"}, '2026-12-01 is no day with a time; write it as "2026'),
        ({"--at": "2026-12-01 3pm"}, "3pm is no time; write it as 15:20."),
        ({"--at": "2026-13-01 15:20"}, "2026-13-01 is no day; write one of the calendar as 2026-"),
        ({"--at": "2026-12-01 14:30"},
         "Rosa Diaz is not free at 2026-12-01 14:30; free that day: 14:00, 14:20, 14:40."),
        ({"--at": "2026-12-01 14:40", "--interpreter": "es"},
         "Rosa Diaz is not free at 2026-12-01 14:40; free that day: 14:00, 14:20."),
        ({"--at": "2026-12-07 14:00"},
         "Rosa Diaz is not free at 2026-12-07 14:00; free on 2026-12-01, 2026-12-02, 2026-12-03"),
        ({"--way": "fax"}, "There is no way fax; write one of in_person, phone, video."),
        ({"--interpreter": "xx"}, "There is no interpreter for xx; write one of ar, en, es"),
        ({"--school": "nowhere"}, "There is no school nowhere; there are alexandria, "),
    ],
    ids=str,
)  # fmt: skip
def test_what_cannot_be_booked_is_told_in_a_line(
    week: Desk, changed: dict[str, str], said: str
) -> None:
    wanted = {
        "--school": "sessions", "--guardian": "g1", "--child": "Maria", "--teacher": "Diaz",
        "--at": "2026-12-01 14:20", **changed,
    }  # fmt: skip
    options = [part for pair in wanted.items() for part in pair]
    assert week.refused("book", *options).startswith(said)


def test_a_way_that_is_not_offered_is_told(desk: Desk) -> None:
    window = ("--from", "2026-12-01", "--to", "2026-12-01", "--hours", "14:00-15:00")
    desk.done("slots", "publish", *SESSIONS, *window, "--ways", "phone")
    said = desk.refused(*BOOK, *AT)
    assert said == "Rosa Diaz does not meet by in_person then; choose one of phone."


def test_what_the_books_refuse_is_told_in_english(week: Desk) -> None:
    week.done(*BOOK, *AT)
    said = week.refused(*BOOK, "--at", "2026-12-02 14:00")
    assert said.startswith("Nothing was changed. You already have a meeting about your child")


@pytest.mark.parametrize("number", ["0", "x", 2**31, 10**30])
def test_a_number_that_is_none_is_told(desk: Desk, number: object) -> None:
    ran = desk.puente("bookings", "cancel", number)
    assert (ran.code, ran.out) == (2, "")
