"""Volunteer events: what is to come, who signed up, a new one, one called off."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from starlette.responses import Response

from bot.domain.booking import Event
from bot.domain.messages import ByLanguage, Msg
from bot.errors import Refused
from bot.l10n.formats import written
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services.events import LONGEST, LONGEST_PLACE, MOST_PLACES, Events
from bot.services.people import People
from bot.staff.desk import Desk, Missing
from bot.staff.done import done
from bot.staff.filled import Filled
from bot.staff.pages import Page
from bot.staff.spreadsheet import csv_file
from bot.store import audit
from bot.tools import typed

VOLUNTEERS = "/staff/volunteers"


def volunteers(desk: Desk) -> Response:
    events = Events(desk.records)
    found = [event for school in desk.own for event in events.coming(school)]
    found.sort(key=lambda event: event.starts)
    return desk.page("volunteers.html", events=[_row(desk, event) for event in found])


def _row(desk: Desk, event: Event) -> dict[str, Any]:
    starts, ends = (desk.local(at, event.school) for at in (event.starts, event.ends))
    return {
        "event": event,
        "title": _title(desk, event),
        "day": starts.date(),
        "times": Msg("office-times", start=starts.time(), end=ends.time()),
        "school": desk.own[event.school],
        "open": "yes" if event.is_open(desk.now) else "no",
    }


def _title(desk: Desk, event: Event) -> str:
    return str(written(ByLanguage(event.title), desk.viewer.language))


def roster(desk: Desk) -> Response:
    event = _event(desk)
    asks = str(written(ByLanguage(event.asks), desk.viewer.language))
    may_end = event.state == "open" and event.starts > desk.now
    return desk.page(
        "volunteers_event.html", row=_row(desk, event), asks=asks, names=_names(desk, event),
        may_end=may_end,
    )  # fmt: skip


def roster_file(desk: Desk) -> Response:
    """The names leave the house, so that it is written down who took them."""
    event = _event(desk)
    audit.note(desk.connection, audit.Entry(
        desk.now, desk.actor, "roster_taken", "account", desk.viewer.account, event.school,
        {"event": event.id},
    ))  # fmt: skip
    names = [desk.say(Msg("office-volunteer")), *_names(desk, event)]
    return Response(
        csv_file((name,) for name in names),
        media_type="text/csv; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="volunteers-{event.id}.csv"',
        },
    )


def _names(desk: Desk, event: Event) -> list[str]:
    families = [booking.family for booking in Events(desk.records).signed_up(event.id)]
    names = People(desk.records).names(families)
    return sorted(names[family] for family in families)


def cancel(desk: Desk) -> Response:
    event = _event(desk)
    if event.starts <= desk.now:
        raise Missing
    ended = Events(desk.records).cancel(event.id)
    said = Msg("office-event-cancelled", title=_title(desk, event))
    return done(desk, VOLUNTEERS, said, families=ended)


def _event(desk: Desk) -> Event:
    found = Events(desk.records).get(desk.number("id"))
    if found is None or found.school not in desk.own:
        raise Missing
    return found


# ---- A new one ---------------------------------------------------------------------------------


def new_event(desk: Desk) -> Response:
    return _form(desk)


def add_event(desk: Desk) -> Response:
    filled = Filled(desk)
    event = _filled_event(filled, desk)
    if event is None:
        return _form(desk, filled.errors)
    try:
        Events(desk.records).publish(_source(event), event)
    except Refused as refused:
        filled.refused("day", refused)
        return _form(desk, filled.errors)
    return desk.go(VOLUNTEERS, "office-done-event")


def _source(event: Event) -> str:
    """The same title at the same time is the same event: sent twice, it is published once. No id of
    a file begins with a plus."""
    named = f"{event.title[SOURCE_LANGUAGE]} {event.starts.isoformat()}"
    return f"{event.school}/+{sha256(named.encode()).hexdigest()[:12]}"


def _filled_event(filled: Filled, desk: Desk) -> Event | None:
    """What is filled in; None, with what is wrong, where it cannot be held so."""
    school = desk.organizations.get(desk.form.get("school", ""))
    if school is None or school.id not in desk.own:
        filled.wrong("school", Msg("office-no-choice"))
        return None
    title, asks = _said(filled, desk, "title"), _said(filled, desk, "asks")
    place = filled.words("place", LONGEST_PLACE)
    day, start, end = filled.day("day"), filled.clock("start"), filled.clock("end")
    needed = filled.number("needed", 1, MOST_PLACES)
    opens = filled.day("opens", needed=False)
    if not (day and start and end):
        return None
    if end <= start:
        filled.wrong("end", Msg("office-end-first"))
    starts, ends = (school.calendar.instant(day, clock) for clock in (start, end))
    if starts <= desk.now:
        filled.wrong("day", Msg("office-day-over"))
    begins = typed.opening(str(opens), "", school.calendar)[0] if opens else None
    if begins and begins >= starts:
        filled.wrong("opens", Msg("office-opens-late"))
    event = Event(0, school.id, title, asks, place, starts, ends, needed, opens=begins)
    return None if filled.errors else event


def _said(filled: Filled, desk: Desk, field: str) -> dict[str, str]:
    """The school's own words by language; English is what the others fall back to."""
    return {
        code: text
        for code in desk.knowledge.world.languages
        if (text := filled.words(
            f"{field}-{code}", LONGEST[field], needed=code == SOURCE_LANGUAGE
        ))
    }  # fmt: skip


def _form(desk: Desk, errors: Mapping[str, str] | None = None) -> Response:
    """`errors`: what is wrong with what was sent, if something was."""
    status = 200 if errors is None else 422
    return desk.page("volunteers_new.html", status, errors=errors or {})


PAGES = (
    Page(
        VOLUNTEERS,
        volunteers,
        "volunteers",
        menu="office-menu-volunteers",
        about="office-menu-volunteers-about",
    ),
    Page(VOLUNTEERS + "/new", new_event, "volunteers"),
    Page(VOLUNTEERS + "/new", add_event, "volunteers", "POST"),
    Page(VOLUNTEERS + "/{id}", roster, "volunteers"),
    Page(VOLUNTEERS + "/{id}/roster", roster_file, "volunteers", "POST"),
    Page(VOLUNTEERS + "/{id}/cancel", cancel, "volunteers", "POST"),
)
