"""The office books for a family that has no phone, and takes a booking back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from starlette.responses import Response

from bot.domain.booking import WAYS, Booking, Details, Free, Pairing
from bot.domain.booking_words import kind_with
from bot.domain.folding import fold
from bot.domain.messages import LanguageCode, Msg
from bot.domain.people import Child, Family, Staff
from bot.errors import Refused
from bot.l10n.formats import written
from bot.services.bookings import Bookings
from bot.services.overview import Overview
from bot.services.people import People
from bot.services.slots import Slots
from bot.staff.conferences import address, how
from bot.staff.desk import Desk, Missing, whole
from bot.staff.done import done, short
from bot.staff.filled import Filled
from bot.staff.guardians import listed
from bot.staff.pages import Page
from bot.store import families

BOOK = "/staff/book"


# ---- Which family ------------------------------------------------------------------------------


def guardians(desk: Desk) -> Response:
    return desk.page("book_guardians.html", **listed(desk, BOOK))


# ---- Which time --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was chosen so far; None, and the empty language, where nothing is."""

    family: Family
    children: tuple[Child, ...]
    child: Child | None
    staff: Staff | None
    interpreter: str


def times(desk: Desk) -> Response:
    return _times_page(desk, _wanted(desk))


def book(desk: Desk) -> Response:
    wanted, filled = _wanted(desk), Filled(desk)
    booked = _booked(filled, desk, wanted)
    if booked is None:
        return _times_page(desk, wanted, filled.errors)
    said = (Msg("office-booked", name=wanted.family.name), short(desk, booked), how(booked))
    return done(desk, _day_of(desk, booked), *said)


def _booked(filled: Filled, desk: Desk, wanted: _Wanted) -> Booking | None:
    """None, with what is wrong, where that cannot be booked."""
    if wanted.child is None or wanted.staff is None:
        filled.wrong("staff", Msg("office-no-choice"))
        return None
    rules = desk.organizations[wanted.child.school].rules
    companions = filled.number("companions", 0, rules.companions)
    time, way = _time(filled, desk, wanted), desk.form.get("way", "")
    if time and way not in time.ways:
        filled.wrong("way", Msg("office-not-this-way"))
    if time is None or filled.errors:
        return None
    details = Details(kind_with(wanted.staff), way, wanted.interpreter, companions)
    chosen = [(Pairing(wanted.child.id, wanted.staff.id), time.offering)]
    try:
        return Bookings(desk.records).book(wanted.family.id, chosen, details, by_office=True)[0]
    except Refused as refused:
        filled.refused("offering", refused)
        return None


def _time(filled: Filled, desk: Desk, wanted: _Wanted) -> Free | None:
    """The one that was chosen, if it is free for this family."""
    offering = whole(desk.form.get("offering", ""))
    found = next((time for time in _free(desk, wanted) if time.offering == offering), None)
    if found is None:
        filled.wrong("offering", Msg("office-time-gone") if offering else Msg("office-missing"))
    return found


def _wanted(desk: Desk) -> _Wanted:
    """Of a family with a child at a school of the viewer's."""
    family = families.load(desk.connection, desk.number("id"))
    own = [child for child in family.children if child.school in desk.own] if family else []
    if family is None or not own:
        raise Missing
    chosen = whole(desk.query.get("child", ""))
    child = next((child for child in own if child.id == chosen or len(own) == 1), None)
    id, language = whole(desk.query.get("staff", "")), desk.query.get("interpreter", "")
    staff = next((who for who in _staff(desk, child) if who.id == id), None)
    spoken = language if language in desk.knowledge.world.interpreted else ""
    return _Wanted(family, tuple(own), child, staff, spoken)


def _staff(desk: Desk, child: Child | None) -> Sequence[Staff]:
    """Of the child's school, its own teachers first."""
    if child is None:
        return ()
    others = People(desk.records).staff(child.school)
    return [*child.teachers, *(who for who in others if who not in child.teachers)]


def _free(desk: Desk, wanted: _Wanted) -> list[Free]:
    if wanted.staff is None:
        return []
    staff, long = [wanted.staff.id], bool(wanted.interpreter)
    return Bookings(desk.records).free(wanted.family.id, staff, long=long)


def _times_page(
    desk: Desk, wanted: _Wanted, errors: Mapping[str, str] | None = None
) -> Response:  # fmt: skip
    """`errors`: what is wrong with what was sent, if something was."""
    child = wanted.child
    school = desk.organizations[child.school] if child else None
    context: dict[str, Any] = {
        "wanted": wanted, "child_options": [
            (each.id, desk.say(Msg("office-child-of", name=each.name, grade=each.grade)))
            for each in wanted.children
        ],
        "staff": [(who.id, who.name) for who in _staff(desk, child)],
        "languages_spoken": _languages(desk), "most": school.rules.companions if school else 0,
        "times": _by_day(desk, wanted),
        "ways": [(way, desk.say(Msg("office-way", way=way))) for way in WAYS],
        "errors": errors or {},
    }  # fmt: skip
    return desk.page("book_times.html", 200 if errors is None else 422, **context)


def _languages(desk: Desk) -> list[tuple[str, str]]:
    named = [
        (code, str(written(LanguageCode(code), desk.viewer.language)))
        for code in desk.knowledge.world.interpreted
    ]
    return sorted(named, key=lambda language: fold(language[1]))


def _by_day(desk: Desk, wanted: _Wanted) -> list[tuple[date, list[tuple[int, Msg]]]]:
    """The free times: day -> offering and hours."""
    days: dict[date, list[tuple[int, Msg]]] = {}
    for time in _free(desk, wanted):
        school = wanted.child.school if wanted.child else ""
        starts, ends = desk.local(time.starts, school), desk.local(time.ends, school)
        hours = Msg("office-times", start=starts.time(), end=ends.time())
        days.setdefault(starts.date(), []).append((time.offering, hours))
    return list(days.items())


# ---- Taking back -------------------------------------------------------------------------------


def booking(desk: Desk) -> Response:
    found = _booking(desk)
    if found.status != "booked":
        raise Missing
    names = People(desk.records).names([found.family])
    return desk.page(
        "booking.html", booking=found, family=names[found.family],
        short=desk.say(short(desk, found)), how=desk.say(how(found)),
        back=_day_of(desk, found),
    )  # fmt: skip


def cancel(desk: Desk) -> Response:
    found = _booking(desk)
    ended = Slots(desk.records).cancel(found.id)
    return done(desk, _day_of(desk, found), Msg("office-cancelled"), families=[ended])


def _booking(desk: Desk) -> Booking:
    """A conference to come, or that was to come, at a school of the viewer's."""
    found = Overview(desk.records).booking(desk.number("id"))
    if found is None or found.school not in desk.own or not found.is_conference:
        raise Missing
    if found.ends <= desk.now:
        raise Missing
    return found


def _day_of(desk: Desk, booking: Booking) -> str:
    return address(booking.school, desk.local(booking.starts, booking.school).date())


PAGES = (
    Page(BOOK, guardians, "book_for"),
    Page(BOOK + "/{id}", times, "book_for"),
    Page(BOOK + "/{id}", book, "book_for", "POST"),
    Page("/staff/bookings/{id}", booking, "book_for"),
    Page("/staff/bookings/{id}/cancel", cancel, "book_for", "POST"),
)
