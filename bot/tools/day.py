"""One day's conferences, and what the office books or takes back for a family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.booking import WAYS, Booking, Details, Free, Pairing
from bot.domain.booking_words import kind_with, line
from bot.domain.calendar import Calendar
from bot.domain.folding import fold
from bot.domain.messages import LanguageCode
from bot.domain.people import Child, Family, Staff
from bot.l10n.formats import written
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services.bookings import Bookings
from bot.services.overview import Overview
from bot.services.slots import Slots
from bot.tools import staff, typed
from bot.tools.books import Office
from bot.tools.conferences import of_times
from bot.tools.school import spoken
from bot.tools.tables import Table
from bot.tools.typed import Mistyped

COLUMNS = (
    "time", "room", "teacher", "child", "way", "interpreter", "companions", "guardian", "booking",
)  # fmt: skip


def of_day(office: Office, school: str, day: str, teacher: str) -> Table:
    calendar = office.school(school).calendar
    first, last = of_times(typed.day(day), "", calendar)
    who = staff.one(office, school, teacher).id if teacher else 0
    found = [
        booking
        for booking in Overview(office.records).conferences(school, first, last)
        if who in (0, booking.staff_id)
    ]
    names = office.people.names(booking.family for booking in found)
    rows = [_row(booking, calendar, names) for booking in found]
    return Table(COLUMNS, rows, f"Nothing is booked on {day}.")


def _row(booking: Booking, calendar: Calendar, names: Mapping[int, str]) -> tuple[str, ...]:
    starts, ends = calendar.local(booking.starts), calendar.local(booking.ends)
    return (
        f"{starts:%H:%M}-{ends:%H:%M}", booking.room, booking.staff, booking.child,
        booking.way.replace("_", " "), _interpreter(booking), str(booking.companions),
        names[booking.family], str(booking.id),
    )  # fmt: skip


def _interpreter(booking: Booking) -> str:
    if not booking.interpreter:
        return ""
    language = written(LanguageCode(booking.interpreter), SOURCE_LANGUAGE)
    return f"{language}" if booking.confirmed else f"{language}, to be confirmed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A conference as it is typed."""

    guardian: str
    child: str
    teacher: str
    at: str
    way: str
    interpreter: str


def book(office: Office, school: str, wanted: Wanted) -> Iterator[str]:
    """For a family that cannot do so itself."""
    calendar = office.school(school).calendar
    family = _family(office, school, wanted.guardian)
    child = _child(family, school, wanted.child)
    who = staff.one(office, school, wanted.teacher)
    details = _details(office, who, wanted)
    free = Bookings(office.records).free(family.id, [who.id], long=bool(details.interpreter))
    time = _free_at(who, calendar.instant(*typed.at(wanted.at)), free, calendar)
    if details.way not in time.ways:
        right = f"choose one of {', '.join(time.ways)}"
        raise Mistyped(f"{who.name} does not meet by {details.way} then", right)
    pairing = Pairing(child.id, who.id)
    chosen = [(pairing, time.offering)]
    [booked] = Bookings(office.records).book(family.id, chosen, details, by_office=True)
    yield f"Booked for {family.name}, booking {booked.id}."
    yield office.said(line(booked, calendar))


def _family(office: Office, school: str, source: str) -> Family:
    found = office.people.guardian(school, typed.plain(source))
    if found is None:
        wrong = f"There is no guardian {source} of a child at {school}"
        raise Mistyped(wrong, "write the sourcedId of users.csv")
    return found


def _child(family: Family, school: str, name: str) -> Child:
    """By the first name; with the grade after it where two are called the same."""
    own = [child for child in family.children if child.school == school]
    called = fold(name.strip())
    alike = [child for child in own if fold(child.name) == called]
    exact = [child for child in own if fold(f"{child.name} {child.grade}") == called]
    if len(alike or exact) == 1:
        return (alike or exact)[0]
    names = ", ".join(f"{child.name} {child.grade}" for child in alike or own)
    wrong = f"{name} is {'two children' if alike else 'no child'} of {family.name} at {school}"
    raise Mistyped(wrong, f"there are {names}")


def _details(office: Office, who: Staff, wanted: Wanted) -> Details:
    if wanted.way not in WAYS:
        raise Mistyped(f"There is no way {wanted.way}", f"write one of {', '.join(WAYS)}")
    if wanted.interpreter:
        known = spoken(office.settings)
        if wanted.interpreter not in known:
            wrong = f"There is no interpreter for {wanted.interpreter}"
            raise Mistyped(wrong, f"write one of {', '.join(sorted(known))}")
    return Details(kind_with(who), wanted.way, wanted.interpreter)


def _free_at(who: Staff, at: datetime, free: Sequence[Free], calendar: Calendar) -> Free:
    for time in free:
        if time.starts == at:
            return time
    local = calendar.local(at)
    starts = [calendar.local(time.starts) for time in free]
    times = [f"{each:%H:%M}" for each in starts if each.date() == local.date()]
    days = dict.fromkeys(str(each.date()) for each in starts)
    wrong = f"{who.name} is not free at {local:%Y-%m-%d %H:%M}"
    if times:
        raise Mistyped(wrong, f"free that day: {', '.join(times)}")
    raise Mistyped(wrong, f"free on {', '.join(days)}" if days else "no other time is free")


def cancel(office: Office, id: int) -> Iterator[str]:
    """Takes a booking back for the school."""
    found = Overview(office.records).booking(id)
    if found is None or found.status != "booked":
        raise Mistyped(f"There is no booking {id}", "`puente day` gives their numbers")
    if found.ends <= office.records.now:
        raise Mistyped(f"Booking {id} is over", "choose one to come")
    ended = Slots(office.records).cancel(id)
    yield f"Cancelled: booking {id}."
    yield office.said(line(ended, office.school(ended.school).calendar))
    yield from office.told([ended])
