"""How the office runs a conference week: publish slots, close some, move a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from bot.domain.booking import Booking
from bot.domain.calendar import Calendar
from bot.domain.people import Staff
from bot.errors import BadData, Problem
from bot.services.overview import EVER, Overview
from bot.services.slots import LONGEST_ROOM, LONGEST_WINDOW, Slots, Window
from bot.tools import staff, typed
from bot.tools.books import Office
from bot.tools.one_roster_rows import read_rows
from bot.tools.tables import Table
from bot.tools.typed import Mistyped

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A conference window as it is typed."""

    first: str
    last: str
    hours: str
    length: int
    pause: int
    ways: str
    opens: str
    closes: str
    teachers: Sequence[str]
    room: str
    rooms: Path | None


def publish(office: Office, school: str, wanted: Wanted) -> Iterator[str]:
    window = _window(office, school, wanted)
    who = staff.named(office, school, wanted.teachers)
    in_rooms = dict.fromkeys((each.id for each in who), _room(wanted.room))
    if wanted.rooms:
        found = _read_rooms(office, school, wanted.rooms)
        in_rooms |= {id: room for id, room in found.items() if id in in_rooms}
    done = Slots(office.records).publish(school, in_rooms, window)
    yield f"Slots published: {done.slots}, for {_names(who)}."
    yield "What was there before is left as it is."


def _window(office: Office, school: str, wanted: Wanted) -> Window:
    calendar = office.school(school).calendar
    first, last = typed.day(wanted.first), typed.day(wanted.last)
    start, end = typed.hours(wanted.hours)
    opens, closes = typed.opening(wanted.opens, wanted.closes, calendar)
    window = Window(
        first, last, start, end, wanted.length, wanted.pause, typed.ways(wanted.ways), opens, closes
    )
    if fault := window.fault(calendar, office.records.now):
        raise _unpublishable(school, window, fault)
    return window


def _unpublishable(school: str, window: Window, fault: str) -> Mistyped:
    first, last = window.first, window.last
    hours, days = f"{window.start:%H:%M}-{window.end:%H:%M}", (last - first).days + 1
    span = f"from {first} to {last}" if last > first else f"on {first}"
    faults = {
        "order": (f"{last} is before {first}", "write the earlier day after --from"),
        "days": (f"{first} to {last} are {days} days", f"{LONGEST_WINDOW} at most"),
        "over": (f"{last}, {window.end:%H:%M} is over", "choose days to come"),
        "hours": (f"No {window.minutes} minutes fit between {hours}", "choose longer hours"),
        "opens": ("Nobody could book", "let it open before the last slot is over"),
        "closes": ("Nobody could book any more", "choose a day to come after --closes"),
    }
    return Mistyped(*faults[fault]) if fault in faults else _no_school(school, span)


def _no_school(school: str, when: str) -> Mistyped:
    right = f"choose school days by [{school}.calendar] in organizations.toml"
    return Mistyped(f"There is no school {when}", right)


def _room(text: str) -> str:
    if len(text) > LONGEST_ROOM:
        raise Mistyped(f"A room of {len(text)} characters", f"{LONGEST_ROOM} at most")
    return " ".join(typed.plain(text).split())


def _read_rooms(office: Office, school: str, path: Path) -> dict[int, str]:
    """A room for each teacher of a CSV file (teacher, room); raises `BadData`."""
    problems: list[Problem] = []
    rooms: dict[int, str] = {}
    for row in read_rows(path, _content(path), ("teacher", "room"), (), problems) or ():
        try:
            who = staff.one(office, school, row["teacher"])
            if who.id in rooms:
                raise Mistyped(f"{who.name} stands here twice", "write a line for each")
            rooms[who.id] = _room(row["room"])
        except Mistyped as error:
            problems.append(Problem(path, row.line, error.wrong, error.right))
    if problems:
        raise BadData(problems)
    return rooms


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        wrong = f"cannot be read ({error.strerror})"
        raise BadData([Problem(path, 1, wrong, "give a CSV file: teacher,room")]) from None


def _names(who: Sequence[Staff]) -> str:
    return ", ".join(each.name for each in who)


def block(
    office: Office, school: str, day: str, hours: str, teachers: Sequence[str]
) -> Iterator[str]:
    who, (first, last) = _reach(office, school, day, hours, teachers)
    done = Slots(office.records).block(school, who, first, last)
    yield f"Slots closed: {done.slots}."
    if done.bookings:
        yield "These stay; `puente bookings cancel NUMBER` takes one back:"
    for booking in done.bookings:
        yield _line(booking, office.school(school).calendar)


def unblock(
    office: Office, school: str, day: str, hours: str, teachers: Sequence[str]
) -> Iterator[str]:
    who, (first, last) = _reach(office, school, day, hours, teachers)
    done = Slots(office.records).unblock(school, who, first, last)
    yield f"Slots opened: {done.slots}."


def _reach(
    office: Office, school: str, day: str, hours: str, teachers: Sequence[str]
) -> tuple[list[int], tuple[datetime, datetime]]:
    """Whose slots are meant, none for everybody's, and between which times."""
    calendar = office.school(school).calendar
    of_day = typed.day(day)
    span = of_times(of_day, hours, calendar)
    who = [each.id for each in staff.named(office, school, teachers)] if teachers else []
    _demand_slots(office, school, of_day)
    return who, span


def of_times(day: date, hours: str, calendar: Calendar) -> tuple[datetime, datetime]:
    """From when until when a day is meant: all of it where no hours are given."""
    if not hours:
        return calendar.instant(day, time()), calendar.instant(day + _DAY, time())
    start, end = typed.hours(hours)
    return calendar.instant(day, start), calendar.instant(day, end)


def _demand_slots(office: Office, school: str, day: date) -> None:
    days = list(map(str, Overview(office.records).days(school)))
    if not days:
        right = "publish some with `puente slots publish`"
        raise Mistyped(f"There are no slots to come at {school}", right)
    if str(day) not in days:
        raise Mistyped(f"There are no slots to come on {day}", f"there are on {', '.join(days)}")


def _line(booking: Booking, calendar: Calendar) -> str:
    starts, ends = calendar.local(booking.starts), calendar.local(booking.ends)
    kept = "" if booking.status == "booked" else ", kept for a family that decides just now"
    times = f"{starts:%Y-%m-%d %H:%M}-{ends:%H:%M}"
    return f"  {booking.id}: {times}, {booking.staff}, {booking.child}{kept}"


def move(office: Office, school: str, day: str, to: str) -> Iterator[str]:
    """A whole day with what is booked; all or nothing."""
    office.school(school)
    before, after = typed.day(day), typed.day(to)
    match Slots(office.records).move_fault(school, before, after):
        case "past":
            wrong = f"The slots of {before} cannot be moved to {after}"
            raise Mistyped(wrong, "choose a day to come")
        case "no_school":
            raise _no_school(school, f"on {after}")
    _demand_slots(office, school, before)
    done = Slots(office.records).move_day(school, before, after)
    yield f"Slots moved: {done.slots}, with {len(done.bookings)} bookings."
    yield from office.told(done.bookings)


def listed(office: Office, school: str, day: str) -> Table:
    """How full the days are: one, or all from today on."""
    calendar = office.school(school).calendar
    today = calendar.local(office.records.now).date()
    first, last = of_times(typed.day(day) if day else today, "", calendar)
    counts = Overview(office.records).counts(school, first, last if day else EVER)
    rows = [
        (str(each.day), each.staff, str(each.free), str(each.booked), str(each.closed))
        for each in counts
    ]
    empty = f"There are no slots on {day}." if day else f"There are no slots at {school} to come."
    return Table(("day", "teacher", "free", "booked", "closed"), rows, empty)
