"""The school's side of a conference week: publish times, close some, move a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from starlette.responses import Response

from bot.domain.booking import WAYS
from bot.domain.calendar import Calendar
from bot.domain.messages import Msg
from bot.domain.organization import Organization
from bot.domain.people import PRINCIPAL, TEACHER
from bot.errors import Refused
from bot.services.overview import Overview
from bot.services.people import People
from bot.services.slots import LONGEST_ROOM, LONGEST_WINDOW, Slots, Window
from bot.staff.conferences import CONFERENCES, address, of_day, of_school
from bot.staff.desk import Desk
from bot.staff.done import done
from bot.staff.filled import Filled
from bot.staff.pages import Page
from bot.tools import typed
from bot.tools.conferences import of_times
from bot.tools.typed import Mistyped

LENGTHS, PAUSES = (5, 240), (0, 120)
# Which field a fault of a window is about.
_FIELDS = {
    "order": "last", "days": "last", "no_school": "first", "over": "last", "hours": "end",
    "opens": "opens", "closes": "closes",
}  # fmt: skip


def publish_form(desk: Desk) -> Response:
    return _publish_page(desk, of_school(desk))


def publish(desk: Desk) -> Response:
    school, filled = of_school(desk), Filled(desk)
    teachers = _teachers(desk, school)
    chosen = filled.some("teacher", teachers)
    room = filled.words("room", LONGEST_ROOM, needed=False)
    window = _window(filled, desk, school.calendar)
    if not teachers:
        filled.wrong("teacher", Msg("office-no-teachers"))
    if window is None or filled.errors:
        return _publish_page(desk, school, 422, filled.errors)
    rooms = dict.fromkeys(map(int, chosen or teachers), room)
    published = Slots(desk.records).publish(school.id, rooms, window)
    return done(desk, CONFERENCES, Msg("office-published", count=published.slots))


def _publish_page(
    desk: Desk, school: Organization, status: int = 200, errors: Mapping[str, str] | None = None
) -> Response:
    return desk.page(
        "slots_publish.html", status, school=school, teachers=_teachers(desk, school),
        ways=_ways(desk), errors=errors or {},
    )  # fmt: skip


def _teachers(desk: Desk, school: Organization) -> dict[str, str]:
    """With whom conferences are held: id -> name."""
    found = People(desk.records).staff(school.id, (TEACHER, PRINCIPAL))
    return {str(who.id): who.name for who in found}


def _ways(desk: Desk) -> dict[str, str]:
    return {way: desk.say(Msg("office-way", way=way)) for way in WAYS}


def _window(filled: Filled, desk: Desk, calendar: Calendar) -> Window | None:
    """What is filled in; None, with what is wrong, where nothing can be published so."""
    first, last = filled.day("first"), filled.day("last")
    start, end = filled.clock("start"), filled.clock("end")
    length, pause = filled.number("length", *LENGTHS), filled.number("pause", *PAUSES)
    ways = filled.some("way", WAYS)
    if not ways:
        filled.wrong("way", Msg("office-no-choice"))
    opens, closes = _opening(filled, desk, calendar)
    if filled.errors or not (first and last and start and end):
        return None
    window = Window(first, last, start, end, length, pause, tuple(ways), opens, closes)
    if fault := window.fault(calendar, desk.now):
        filled.wrong(_FIELDS[fault], Msg("office-window", fault=fault, longest=LONGEST_WINDOW))
        return None
    return window


def _opening(
    filled: Filled, desk: Desk, calendar: Calendar
) -> tuple[datetime | None, datetime | None]:
    """From when until when it can be booked."""
    if filled.day("opens", needed=False) is None and filled.day("closes", needed=False) is None:
        return None, None
    opens, closes = (
        "" if field in filled.errors else desk.form.get(field, "") for field in ("opens", "closes")
    )
    try:
        return typed.opening(opens, closes, calendar)
    except Mistyped:
        filled.wrong("closes", Msg("office-closes-first"))
        return None, None


# ---- One day -----------------------------------------------------------------------------------


def change(desk: Desk) -> Response:
    return _change_page(desk, of_school(desk), of_day(desk))


def block(desk: Desk) -> Response:
    school, day, filled = of_school(desk), of_day(desk), Filled(desk)
    reach = _reach(filled, desk, school, day)
    if reach is None:
        return _change_page(desk, school, day, filled.errors)
    closed = Slots(desk.records).block(school.id, *reach)
    said = [Msg("office-blocked", count=closed.slots)]
    if closed.bookings:
        said.append(Msg("office-blocked-stay"))
    return done(desk, address(school.id, day), *said, stay=closed.bookings)


def unblock(desk: Desk) -> Response:
    school, day, filled = of_school(desk), of_day(desk), Filled(desk)
    reach = _reach(filled, desk, school, day)
    if reach is None:
        return _change_page(desk, school, day, filled.errors)
    opened = Slots(desk.records).unblock(school.id, *reach)
    return done(desk, address(school.id, day), Msg("office-unblocked", count=opened.slots))


def move(desk: Desk) -> Response:
    school, day, filled = of_school(desk), of_day(desk), Filled(desk)
    slots, to = Slots(desk.records), filled.day("to")
    if to and (fault := slots.move_fault(school.id, day, to)):
        filled.wrong("to", Msg("office-move", fault=fault))
    if to is None or filled.errors or not _has_slots(desk, school, day):
        return _change_page(desk, school, day, filled.errors)
    try:
        moved = slots.move_day(school.id, day, to)
    except Refused as refused:
        filled.refused("to", refused)
        return _change_page(desk, school, day, filled.errors)
    said = Msg("office-moved", count=moved.slots, day=to)
    return done(desk, address(school.id, to), said, families=moved.bookings)


def _reach(
    filled: Filled, desk: Desk, school: Organization, day: date
) -> tuple[list[int], datetime, datetime] | None:
    """Whose slots are meant, none for everybody's, and between which times; None where that cannot
    be."""
    who = filled.some("teacher", _teachers(desk, school))
    start, end = filled.clock("start", needed=False), filled.clock("end", needed=False)
    if bool(start) != bool(end):
        filled.wrong("end", Msg("office-both-times"))
    elif start and end and end <= start:
        filled.wrong("end", Msg("office-end-first"))
    if filled.errors or not _has_slots(desk, school, day):
        return None
    hours = f"{start:%H:%M}-{end:%H:%M}" if start and end else ""
    return list(map(int, who)), *of_times(day, hours, school.calendar)


def _has_slots(desk: Desk, school: Organization, day: date) -> bool:
    """Whether there are any to come that day."""
    return day in Overview(desk.records).days(school.id)


def _change_page(
    desk: Desk, school: Organization, day: date, errors: Mapping[str, str] | None = None
) -> Response:
    """`errors`: what is wrong with what was sent, if something was."""
    context: dict[str, Any] = {
        "school": school, "day": day, "teachers": _teachers(desk, school),
        "has_slots": _has_slots(desk, school, day), "errors": errors or {},
    }  # fmt: skip
    return desk.page("slots_change.html", 200 if errors is None else 422, **context)


_DAY = CONFERENCES + "/{school}/{day}"
PAGES = (
    Page(CONFERENCES + "/{school}/publish", publish_form, "publish_slots"),
    Page(CONFERENCES + "/{school}/publish", publish, "publish_slots", "POST"),
    Page(_DAY + "/change", change, "publish_slots"),
    Page(_DAY + "/block", block, "publish_slots", "POST"),
    Page(_DAY + "/unblock", unblock, "publish_slots", "POST"),
    Page(_DAY + "/move", move, "publish_slots", "POST"),
)
