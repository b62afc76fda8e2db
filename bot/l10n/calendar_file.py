"""A meeting -> a file for the parent's own calendar (RFC 5545, RFC 5546)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import UTC
from urllib.parse import quote

from icalendar import Calendar, Event, vCalAddress, vText

from bot.domain.messages import File, Meeting, Msg

Say = Callable[[Msg], str]
# RFC 5546 wants an organizer in every file; a school whose mail is unknown gets a name no mail goes
# to.
NO_MAIL = "urn:puente:school"


def calendar_file(meeting: Meeting, say: Say, language: str) -> File:
    """A newer file replaces or takes away the event of an older one: same uid, higher sequence.

    It has no alarm, since Puente sends the reminders.
    """
    method = "CANCEL" if meeting.cancelled else "PUBLISH"
    calendar = Calendar()
    calendar.add("prodid", f"-//Puente//Parent assistant//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(_event(meeting, say, language))
    return File(
        name=f"puente-{meeting.uid[:8]}.ics",
        type=f"text/calendar; charset=utf-8; method={method}",
        content=calendar.to_ical().decode(),
        label=say(Msg("calendar-remove") if meeting.cancelled else Msg("calendar-add")),
    )


def _event(meeting: Meeting, say: Say, language: str) -> Event:
    spoken = {"LANGUAGE": language}
    place = say(meeting.place) if isinstance(meeting.place, Msg) else meeting.place
    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.stamp)
    event.add("dtstart", meeting.starts.astimezone(UTC))
    event.add("dtend", meeting.ends.astimezone(UTC))
    event.add("summary", _Text(_line(say(meeting.summary)), params=spoken))
    event.add("location", _Text(_line(place)))
    if meeting.description:
        event.add("description", _Text(_lines(say(meeting.description)), params=spoken))
    event.add("organizer", _organizer(meeting))
    event.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if meeting.cancelled else "OPAQUE")
    event.add("class", "PRIVATE")
    return event


def _organizer(meeting: Meeting) -> vCalAddress:
    mail = f"mailto:{quote(meeting.address, safe='@')}" if "@" in meeting.address else NO_MAIL
    # A parameter cannot hold a double quote, and few readers know its newer escape (RFC 6868).
    name = _line(meeting.organizer).replace('"', "'")
    return vCalAddress(mail, params={"CN": name})


class _Text(vText):
    """The library takes a backslash before an N for the end of a line, even in a name."""

    def to_ical(self) -> bytes:
        return rb"\\N".join(vText(part).to_ical() for part in self.split(r"\N"))


def _lines(text: str) -> str:
    return "\n".join(map(_line, text.splitlines()))


def _line(text: str) -> str:
    """Without what RFC 5545 forbids or a reader could take for the end of a line."""
    allowed = (" " if unicodedata.category(c) in {"Cc", "Cs"} else c for c in text)
    return " ".join("".join(allowed).split())
