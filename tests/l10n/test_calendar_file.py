"""Calendar files, read by another library than the one that writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.messages import File, Meeting, Msg, Name, Reply
from bot.knowledge import Knowledge
from bot.l10n.calendar_file import NO_MAIL, calendar_file

PACIFIC = timezone(timedelta(hours=-8))
MEETING = Meeting(
    uid="1a2b3c4d-0000-4000-8000-000000000001@puente",
    sequence=0,
    starts=datetime(2026, 12, 1, 15, 30, tzinfo=PACIFIC),
    ends=datetime(2026, 12, 1, 15, 50, tzinfo=PACIFIC),
    stamp=datetime(2026, 11, 2, 9, 0, tzinfo=PACIFIC),
    summary=Msg("summary"),
    place=Name("Room 5"),
    organizer="Sessions Elementary School",
    address="office@example.org",
    description=Msg("description"),
)
MOVED = replace(MEETING, sequence=1, starts=MEETING.starts + timedelta(days=1),
                ends=MEETING.ends + timedelta(days=1))  # fmt: skip
CANCELLED = replace(MOVED, sequence=2, cancelled=True)

# Names as people and attackers write them; what no file may hold is among them.
NASTY = "\r\nBEGIN:VALARM\r\n,;:\\N\\n\"'^\x00\x07\x1b\x7f\x85\u2028\u202e\ud800👩‍👩‍👧é"
NAMES = st.text(max_size=300) | st.text(NASTY, max_size=300) | st.text("ñ漢👩", min_size=300)


def written(meeting: Meeting, words: str = "Conference") -> File:
    return calendar_file(meeting, lambda msg: f"{words} {msg.id}", "es")


def parsed(file: File) -> Any:
    """As a strict reader takes it: every component known and complete, every value in its type."""
    return vobject.readOne(file.content, validate=True)


def seen(text: str) -> str:
    """What is left of any text in one line."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", " ", text).split())


def unescaped(parameter: str) -> str:
    """RFC 6868."""
    return re.sub(r"\^(.)", lambda found: {"n": "\n", "'": '"'}.get(found[1], found[1]), parameter)


@dataclass
class Client:
    """A parent's calendar, by RFC 5546: the highest sequence of a uid counts."""

    events: dict[str, Any] = field(default_factory=dict)
    newest: dict[str, int] = field(default_factory=dict)

    def open(self, file: File) -> None:
        calendar = parsed(file)
        event = calendar.vevent
        uid, sequence = event.uid.value, int(event.sequence.value)
        if sequence < self.newest.get(uid, 0):
            return
        self.newest[uid] = sequence
        if calendar.method.value == "CANCEL":
            self.events.pop(uid, None)
        else:
            self.events[uid] = event

    def starts(self) -> list[datetime]:
        return [event.dtstart.value for event in self.events.values()]


# ---- What stands in a file


def test_a_file_says_what_when_where_and_who() -> None:
    calendar = parsed(written(MEETING))
    event = calendar.vevent
    assert (calendar.version.value, calendar.method.value) == ("2.0", "PUBLISH")
    assert calendar.prodid.value.startswith("-//Puente//")
    assert [event.summary.value, event.description.value, event.location.value] == [
        "Conference summary", "Conference description", "Room 5",
    ]  # fmt: skip
    assert (event.dtstart.value, event.dtend.value) == (MEETING.starts, MEETING.ends)
    assert event.organizer.value == "mailto:office@example.org"
    assert event.organizer.params["CN"] == ["Sessions Elementary School"]
    assert event.summary.params["LANGUAGE"] == ["es"]
    assert [event.status.value, event.transp.value] == ["CONFIRMED", "OPAQUE"]
    assert getattr(event, "class").value == "PRIVATE"
    assert not hasattr(event, "valarm")


def test_times_are_in_utc() -> None:
    lines = written(MEETING).content.split("\r\n")
    for line in ("DTSTART:20261201T233000Z", "DTEND:20261201T235000Z", "DTSTAMP:20261102T170000Z"):
        assert line in lines


def test_a_cancelled_meeting_leaves_the_time_free() -> None:
    calendar = parsed(written(CANCELLED))
    assert calendar.method.value == "CANCEL"
    assert calendar.vevent.status.value == "CANCELLED"
    assert calendar.vevent.transp.value == "TRANSPARENT"


@pytest.mark.parametrize("address", ["", "619-555-0100"])
def test_a_school_without_mail_is_an_organizer_all_the_same(address: str) -> None:
    event = parsed(written(replace(MEETING, address=address))).vevent
    assert event.organizer.value == NO_MAIL
    assert event.organizer.params["CN"] == [MEETING.organizer]


def test_an_address_cannot_leave_its_line() -> None:
    event = parsed(written(replace(MEETING, address="a@b.org\r\nATTENDEE:x y"))).vevent
    assert event.organizer.value == "mailto:a@b.org%0D%0AATTENDEE%3Ax%20y"
    assert not hasattr(event, "attendee")


def test_a_place_may_be_a_message_and_a_description_may_be_missing() -> None:
    event = parsed(written(replace(MEETING, place=Msg("place"), description=None))).vevent
    assert event.location.value == "Conference place"
    assert not hasattr(event, "description")


def test_a_description_keeps_its_lines() -> None:
    event = parsed(written(MEETING, "Room 5,\r\n\r\nC:\\New; “ñ”")).vevent
    assert event.description.value == "Room 5,\n\nC:\\New; “ñ” description"


@given(NAMES, NAMES, NAMES)
def test_any_name_arrives_and_none_breaks_the_file(words: str, place: str, school: str) -> None:
    file = written(replace(MEETING, place=Name(place), organizer=school), words)
    event = parsed(file).vevent
    assert event.summary.value == seen(f"{words} summary")
    assert event.location.value == seen(place)
    names = event.organizer.params.get("CN", [""])
    assert list(map(unescaped, names)) == [seen(school).replace('"', "'")]
    assert re.findall("^BEGIN:(.*)\r$", file.content, re.MULTILINE) == ["VCALENDAR", "VEVENT"]


@given(NAMES, NAMES)
def test_lines_end_with_crlf_and_are_no_longer_than_75_octets(words: str, school: str) -> None:
    content = written(replace(MEETING, organizer=school), words).content.encode()
    *lines, rest = content.split(b"\r\n")
    assert rest == b""
    assert max(map(len, lines)) <= 75
    assert not re.search(rb"[\x00-\x1f\x7f]", b"".join(lines))
    for line in lines:
        line.decode()  # no letter is torn


# ---- Newer files


def test_all_files_of_a_meeting_have_one_name_and_one_uid() -> None:
    files = [written(meeting) for meeting in (MEETING, MOVED, CANCELLED)]
    assert {file.name for file in files} == {"puente-1a2b3c4d.ics"}
    assert {parsed(file).vevent.uid.value for file in files} == {MEETING.uid}
    assert [int(parsed(file).vevent.sequence.value) for file in files] == [0, 1, 2]
    assert [file.type.rpartition("=")[2] for file in files] == ["PUBLISH", "PUBLISH", "CANCEL"]


@pytest.mark.parametrize(
    ("opened", "starts"),
    [
        ([MEETING], [MEETING.starts]),
        ([MEETING, MEETING], [MEETING.starts]),
        ([MEETING, MOVED], [MOVED.starts]),
        ([MOVED, MEETING], [MOVED.starts]),
        ([MEETING, MOVED, CANCELLED], []),
        ([MEETING, CANCELLED, MOVED], []),
        ([CANCELLED], []),
    ],
)
def test_a_newer_file_replaces_or_takes_away_the_event(
    opened: list[Meeting], starts: list[datetime]
) -> None:
    other = replace(MEETING, uid="9f8e7d6c@puente", starts=MEETING.ends)
    client = Client()
    for meeting in (other, *opened):
        client.open(written(meeting))
    assert client.starts() == [other.starts, *starts]


# ---- As part of a reply


@pytest.mark.parametrize(
    ("meeting", "language", "label"),
    [
        (MEETING, "en", "Add to my calendar"),
        (MEETING, "es", "Agregar a mi calendario"),
        (CANCELLED, "en", "Remove from my calendar"),
        (CANCELLED, "es", "Quitar de mi calendario"),
    ],
)
def test_a_reply_brings_the_file_in_its_language(
    knowledge: Knowledge, meeting: Meeting, language: str, label: str
) -> None:
    meeting = replace(meeting, summary=Msg("thanks"), description=None)
    rendered = knowledge.translator.render(Reply((Msg("thanks"),), meetings=(meeting,)), language)
    [file] = rendered.files
    assert file.label == label
    assert parsed(file).vevent.summary.value == seen(rendered.text)
    assert parsed(file).vevent.dtstamp.value == meeting.stamp.astimezone(UTC)
