"""Conference weeks by command: publish, close, move, list."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.store.booking_schema import offering
from tests.cli.conftest import WEEK, Desk
from tests.conftest import ROOT

SESSIONS = ("--school", "sessions")
BOOK = ("book", *SESSIONS, "--guardian", "g1", "--child", "Maria", "--teacher", "Diaz")


def _local(desk: Desk) -> list[str]:
    """When the slots begin and end, by the school's clock."""
    from bot.domain.calendar import Calendar

    calendar = Calendar("America/Los_Angeles")
    with desk.books() as connection:
        rows = connection.execute(offering.select().order_by(offering.c.starts))
        return [
            f"{calendar.local(row.starts):%Y-%m-%d %H:%M}-{calendar.local(row.ends):%H:%M}"
            for row in rows
        ]


def test_slots_are_published_for_teachers_and_principal_and_safe_to_repeat(desk: Desk) -> None:
    command = ("slots", "publish", *SESSIONS, *WEEK)
    first, second = desk.done(*command), desk.done(*command)
    assert first[0] == "Slots published: 24, for Pat Green, Rosa Diaz."
    assert second[0] == "Slots published: 0, for Pat Green, Rosa Diaz."
    assert _local(desk)[:6:2] == [
        "2026-12-01 14:00-14:15", "2026-12-01 14:20-14:35", "2026-12-01 14:40-14:55",
    ]  # fmt: skip


def test_length_break_ways_rooms_and_dates_are_as_typed(desk: Desk) -> None:
    rooms = desk.file("rooms.csv", 'teacher,room\nRosa Diaz,"Room 12, east"\n')
    desk.done(
        "slots", "publish", *SESSIONS, *WEEK, "--length", 30, "--break", 0, "--ways",
        "phone,in_person", "--opens", "2026-11-20", "--closes", "2026-11-30", "--rooms", rooms,
        "--room", "Office", "--teacher", "rosa diaz", "--teacher", "Green",
    )  # fmt: skip
    with desk.books() as connection:
        rows = list(connection.execute(offering.select().order_by(offering.c.staff_id)))
    assert len(rows) == 16
    assert {row.room for row in rows} == {"Room 12, east", "Office"}
    assert {row.ways for row in rows} == {"in_person,phone"}
    assert {f"{row.opens:%d %H} {row.closes:%d %H}" for row in rows} == {"20 08 01 08"}


@pytest.mark.parametrize(
    ("day", "hours", "expected"),
    [
        ("2026-11-01", "14:00-15:00", ["14:00-14:15", "14:20-14:35", "14:40-14:55"]),
        ("2027-03-14", "14:00-15:00", ["14:00-14:15", "14:20-14:35", "14:40-14:55"]),
        ("2026-11-01", "00:30-02:30", ["00:30-00:45", "00:50-01:05", "01:10-01:25",
                                       "01:30-01:45", "02:10-02:25"]),
        ("2027-03-14", "01:30-03:30", ["01:30-01:45", "01:50-03:05", "03:10-03:25"]),
    ],
)  # fmt: skip
def test_on_the_day_when_the_clock_changes_slots_are_at_the_hours_that_were_typed(
    desk: Desk, day: str, hours: str, expected: list[str]
) -> None:
    """They are Sundays, so this school has lessons on Sundays."""
    desk.clock.forward(days=-60)
    knowledge = shutil.copytree(ROOT / "policies_kb", desk.folder / "kb")
    path = knowledge / "organizations.toml"
    calendar = '[sessions.calendar]\nweekdays = ["sunday"]\n'
    path.write_text(path.read_text("utf-8").replace("[sessions.calendar]\n", calendar), "utf-8")
    desk.monkeypatch.setenv("PUENTE_POLICIES_KB", str(knowledge))
    command = ("--from", day, "--to", day, "--hours", hours, "--teacher", "Diaz")
    for _ in range(2):
        desk.done("slots", "publish", *SESSIONS, *command)
    assert _local(desk) == [f"{day} {times}" for times in expected]


def test_what_is_free_is_closed_and_what_is_booked_stays_and_is_listed(week: Desk) -> None:
    week.done(*BOOK, "--at", "2026-12-01 14:20", "--way", "phone")
    command = (*SESSIONS, "--day", "2026-12-01", "--hours", "14:10-14:40", "--teacher", "Diaz")
    assert week.done("slots", "block", *command) == [
        "Slots closed: 1.",
        "These stay; `puente bookings cancel NUMBER` takes one back:",
        "  1: 2026-12-01 14:20-14:35, Rosa Diaz, Maria",
    ]
    listed = "\n".join(week.done("slots", "list", *SESSIONS, "--day", "2026-12-01"))
    assert re.search(r"2026-12-01 │ Pat Green +│ 3 +│ 0 +│ 0 ", listed)
    assert re.search(r"2026-12-01 │ Rosa Diaz +│ 1 +│ 1 +│ 1 ", listed)
    assert week.done("slots", "unblock", *command) == ["Slots opened: 1."]
    assert week.done("slots", "block", *SESSIONS, "--day", "2026-12-02") == ["Slots closed: 6."]


def test_a_slot_that_a_longer_meeting_reaches_into_is_not_closed(week: Desk) -> None:
    week.done(*BOOK, "--at", "2026-12-01 14:00", "--interpreter", "es")
    command = (*SESSIONS, "--day", "2026-12-01", "--hours", "14:20-14:35", "--teacher", "Diaz")
    closed, _, stays = week.done("slots", "block", *command)
    assert closed == "Slots closed: 0."
    assert stays == "  1: 2026-12-01 14:00-14:35, Rosa Diaz, Maria"


def test_on_a_snow_day_all_slots_move_and_families_are_told_or_to_be_called(week: Desk) -> None:
    week.chat("g1", "es")
    week.done(*BOOK, "--at", "2026-12-01 14:20")
    second = ("--guardian", "g3", "--child", "Omar", "--teacher", "Diaz")
    week.done("book", *SESSIONS, *second, "--at", "2026-12-01 14:40")
    moved = week.done("slots", "move", *SESSIONS, "--day", "2026-12-01", "--to", "2026-12-08")
    assert moved == [
        "Slots moved: 6, with 2 bookings.",
        "Families who are told in their chats: 1.",
        "They have no chat, please call them: Amina Ali.",
    ]
    [message] = week.told("g1")
    assert "martes, 8 de diciembre" in message.text
    days = [line for line in week.done("slots", "list", *SESSIONS) if "│" in line]
    assert not [line for line in days if "2026-12-01" in line]
    assert len([line for line in days if "2026-12-08" in line]) == 2


def test_a_day_is_not_moved_onto_other_slots(week: Desk) -> None:
    said = week.refused("slots", "move", *SESSIONS, "--day", "2026-12-01", "--to", "2026-12-02")
    assert said.startswith("Nothing was changed. A teacher has other times on Wednesday")
    assert len(_local(week)) == 24


def test_nothing_published_is_told(desk: Desk) -> None:
    assert desk.done("slots", "list", *SESSIONS) == ["There are no slots at sessions to come."]


PUBLISH = ("slots", "publish", *SESSIONS)
WRONG = [
    (("slots", "publish", "--school", "nowhere", *WEEK),
     "There is no school nowhere; there are alexandria, chatsworth, connecticut, p1471, sessions."),
    (("slots", "publish", "--school", "alexandria", *WEEK),
     "alexandria has no teachers yet; take its roster over with `puente import PATH`."),
    ((*PUBLISH, *WEEK, "--teacher", "[/red]"),
     "Nobody at sessions is called [/red]; there are Pat Green, Rosa Diaz."),
    ((*PUBLISH, *WEEK, "--ways", "fax"),
     "There is no way fax; write some of in_person,phone,video."),
    ((*PUBLISH, *WEEK, "--opens", "2026-12-02", "--closes", "2026-12-01"),
     "2026-12-01 is before 2026-12-02; let it open before it closes."),
    ((*PUBLISH, *WEEK, "--opens", "2026-12-05"),
     "Nobody could book; let it open before the last slot is over."),
    ((*PUBLISH, *WEEK, "--closes", "2026-11-15"),
     "Nobody could book any more; choose a day to come after --closes."),
    ((*PUBLISH, *WEEK, "--length", 90), "No 90 minutes fit between 14:00-15:00; choose longer"),
    ((*PUBLISH, *WEEK, "--room", "x" * 101), "A room of 101 characters; 100 at most."),
    (("slots", "block", *SESSIONS, "--day", "2026-12-01"),
     "There are no slots to come at sessions; publish some with `puente slots publish`."),
    (("slots", "list", *SESSIONS, "--day", "soon"),
     "soon is no day; write one of the calendar as 2026-12-01."),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "said"), WRONG, ids=lambda value: str(value)[-40:])
def test_what_is_typed_wrong_is_told_in_a_line(
    desk: Desk, arguments: tuple[str, ...], said: str
) -> None:
    assert desk.refused(*arguments).startswith(said)


@pytest.mark.parametrize(
    ("first", "last", "hours", "said"),
    [
        ("2026-02-30", "2026-12-04", "14:00-15:00", "2026-02-30 is no day; write one of the "),
        ("tomorrow", "2026-12-04", "14:00-15:00", "tomorrow is no day; write one of the "),
        ("0001-01-01", "9999-12-31", "14:00-15:00", "0001-01-01 is no day; write one of the "),
        ("2026-12-04", "2026-12-01", "14:00-15:00", "2026-12-01 is before 2026-12-04; write"),
        ("2026-12-01", "2027-12-01", "14:00-15:00", "2026-12-01 to 2027-12-01 are 366 days; 62 "),
        ("2026-12-05", "2026-12-06", "14:00-15:00", "There is no school from 2026-12-05 to 2026"),
        ("2026-11-26", "2026-11-26", "14:00-15:00", "There is no school on 2026-11-26; choose "),
        ("2026-11-09", "2026-11-10", "14:00-15:00", "2026-11-10, 15:00 is over; choose days to "),
        ("2026-12-01", "2026-12-04", "15:00-14:00", "15:00-14:00 ends before it begins; write "),
        ("2026-12-01", "2026-12-04", "14-15", "14 is no time; write it as 15:20."),
        ("2026-12-01", "2026-12-04", "all day", "all day are no hours; write them as 14:00-17:30"),
    ],
)
def test_a_window_that_cannot_be_is_told_in_a_line(
    desk: Desk, first: str, last: str, hours: str, said: str
) -> None:
    window = ("--from", first, "--to", last, "--hours", hours)
    assert desk.refused(*PUBLISH, *window).startswith(said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("block", "--day", "2026-12-05"),
         "There are no slots to come on 2026-12-05; there are on 2026-12-01, 2026-12-02, 2026-12"),
        (("block", "--day", "2026-12-01", "--hours", "9"), "9 are no hours; write them as 14:00-1"),
        (("unblock", "--day", "2026-12-01", "--teacher", "Nobody"), "Nobody at sessions is called"),
        (("move", "--day", "2026-12-01", "--to", "2026-12-05"), "There is no school on 2026-12-05"),
        (("move", "--day", "2026-12-01", "--to", "2026-11-16"),
         "The slots of 2026-12-01 cannot be moved to 2026-11-16; choose a day to come."),
        (("move", "--day", "2026-12-01", "--to", "2026-12-01"), "The slots of 2026-12-01 cannot"),
        (("move", "--day", "2026-12-07", "--to", "2026-12-08"), "There are no slots to come on 20"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)  # fmt: skip
def test_slots_that_are_not_there_are_told_in_a_line(
    week: Desk, arguments: tuple[str, ...], said: str
) -> None:
    command, *rest = arguments
    assert week.refused("slots", command, *SESSIONS, *rest).startswith(said)


def test_a_name_that_two_have_is_told_with_what_tells_them_apart(desk: Desk) -> None:
    with desk.books() as connection:
        from bot.store.people_schema import staff

        connection.execute(staff.update().values(name="Rosa Diaz"))
    said = desk.refused(*PUBLISH, *WEEK, "--teacher", "Rosa Diaz")
    assert said.startswith("Rosa Diaz may be 2 people at sessions: Rosa Diaz (t")
    assert desk.done(*PUBLISH, *WEEK, "--teacher", "t1")[0].startswith("Slots published: 12")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("teacher,room\nDiaz,Room 1\nNobody,Room 2\n", ":3: Nobody at sessions is called Nobody; "),
        ("teacher,room\nDiaz,Room 1\nRosa Diaz,Room 2\n", ":3: Rosa Diaz stands here twice; "),
        ("name,room\nDiaz,Room 1\n", ":1: has no column teacher; "),
        ("teacher,room\nDiaz\n", ":2: has 1 fields; 2, as the first line"),
        ("", ":1: has no column teacher; "),
    ],
)
def test_a_wrong_line_of_the_rooms_is_pointed_at(desk: Desk, text: str, said: str) -> None:
    path = desk.file("rooms.csv", text)
    ran = desk.puente(*PUBLISH, *WEEK, "--rooms", path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"{path}{said}")
    assert _local(desk) == []


def test_a_file_of_rooms_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    ran = desk.puente(*PUBLISH, *WEEK, "--rooms", tmp_path / "none.csv")
    assert ran.code == 1
    assert ran.err.startswith(f"{tmp_path}/none.csv:1: cannot be read (No such file or directory)")
