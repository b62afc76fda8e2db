"""How a booking is said: which message, with which variables."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.booking import KINDS, Booking, Event
from bot.domain.calendar import Calendar
from bot.domain.messages import ByLanguage, LanguageCode, Meeting, Msg
from bot.domain.organization import Organization
from bot.domain.people import PRINCIPAL, Staff

# What stands for "none" in a variable that a message selects by.
NONE = "none"
# A reminder that comes later than so long before is too late.
_OF_USE = timedelta(minutes=30)


def line(booking: Booking, calendar: Calendar) -> Msg:
    """All that a family needs to know of its booking."""
    starts, ends = calendar.local(booking.starts), calendar.local(booking.ends)
    if not booking.is_conference:
        return Msg(
            "booking-event", title=ByLanguage(booking.title), day=starts.date(),
            start=starts.time(), end=ends.time(), room=booking.room or NONE,
        )  # fmt: skip
    return Msg(
        "booking-conference", kind=booking.kind, child=booking.child, staff=booking.staff,
        day=starts.date(), start=starts.time(), end=ends.time(), way=booking.way,
        room=booking.room or NONE, interpreter=interpreter(booking.interpreter),
        asked="yes" if booking.interpreter else "no",
        confirmed="yes" if booking.confirmed else "no", companions=booking.companions,
    )  # fmt: skip


def kind_with(who: Staff) -> str:
    """P1471, board policy, names three kinds; with a principal it is the third."""
    return KINDS[2] if who.role == PRINCIPAL else KINDS[0]


def interpreter(code: str) -> LanguageCode | str:
    return LanguageCode(code) if code else NONE


def label(booking: Booking, calendar: Calendar) -> Msg:
    """Short enough for a button."""
    starts = calendar.local(booking.starts)
    if not booking.is_conference:
        return Msg("booking-label-event", title=ByLanguage(booking.title), day=starts.date())
    return Msg(
        "booking-label", child=booking.child, staff=booking.staff, day=starts.date(),
        time=starts.time(),
    )  # fmt: skip


def event_line(event: Event, calendar: Calendar) -> Msg:
    starts, ends = calendar.local(event.starts), calendar.local(event.ends)
    return Msg(
        "volunteering-event", title=ByLanguage(event.title), day=starts.date(),
        start=starts.time(), end=ends.time(), room=event.room or NONE,
        free=max(event.capacity - event.taken, 0),
    )  # fmt: skip


def meeting(booking: Booking, school: Organization, stamp: datetime) -> Meeting:
    """The booking for the parent's calendar. It names no child: calendars are seen by others."""
    if booking.is_conference:
        summary = Msg("calendar-conference", staff=booking.staff)
    else:
        summary = Msg("calendar-volunteering", title=ByLanguage(booking.title))
    place = Msg("calendar-place", way=booking.way, room=booking.room or NONE, school=school.name)
    return Meeting(
        uid=booking.uid, sequence=booking.sequence, starts=booking.starts, ends=booking.ends,
        stamp=stamp, summary=summary, place=place, organizer=school.name,
        address=school.contacts.get("email", ""), description=Msg("calendar-description"),
        cancelled=booking.status == "cancelled",
    )  # fmt: skip


def reminder_times(starts: datetime, calendar: Calendar) -> tuple[datetime, datetime]:
    """When to remind of a booking: a day and two hours before, moved out of the quiet hours: to
    their end, or before them where that would be too late to be of use.
    """

    def moved(due: datetime) -> datetime:
        later = calendar.awake(due)
        return later if later <= starts - _OF_USE else calendar.before_quiet(due)

    return moved(starts - timedelta(days=1)), moved(starts - timedelta(hours=2))
