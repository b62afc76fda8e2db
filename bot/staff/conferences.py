"""Conferences: how full the days are, and who comes on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from starlette.responses import Response

from bot.domain.booking import Booking
from bot.domain.booking_words import NONE, interpreter
from bot.domain.messages import Msg
from bot.domain.organization import Organization
from bot.services.overview import EVER, Count, Overview
from bot.services.people import People
from bot.staff.desk import Desk, Missing
from bot.staff.pages import Page
from bot.tools import typed
from bot.tools.conferences import of_times
from bot.tools.typed import Mistyped

CONFERENCES = "/staff/conferences"


@dataclass(frozen=True, slots=True)
class Day:
    """The slots of a day, by teacher."""

    day: date
    counts: tuple[Count, ...]

    @property
    def free(self) -> int:
        return sum(count.free for count in self.counts)

    @property
    def booked(self) -> int:
        return sum(count.booked for count in self.counts)

    @property
    def closed(self) -> int:
        return sum(count.closed for count in self.counts)


def conferences(desk: Desk) -> Response:
    """From today on."""
    schools = [desk.organizations[id] for id in desk.own]
    days = {school.id: _days(desk, school) for school in schools}
    shown = [school for school in schools if days[school.id] or school.kind == "school"]
    return desk.page("conferences.html", schools=shown, days=days)


def _days(desk: Desk, school: Organization) -> list[Day]:
    today = school.calendar.local(desk.now).date()
    first, _ = of_times(today, "", school.calendar)
    counts = Overview(desk.records).counts(school.id, first, EVER, _whose(desk))
    return [Day(day, tuple(found)) for day, found in groupby(counts, lambda count: count.day)]


def _whose(desk: Desk) -> Sequence[int]:
    """Whose conferences are shown; none for everybody's. No member of staff has the id 0."""
    return (desk.viewer.staff,) if desk.viewer.role == "teacher" else ()


def day(desk: Desk) -> Response:
    school, of = of_school(desk), of_day(desk)
    first, last = of_times(of, "", school.calendar)
    overview = Overview(desk.records)
    counts = overview.counts(school.id, first, last, _whose(desk))
    taken = overview.conferences(school.id, first, last)
    names = People(desk.records).names(booking.family for booking in taken)
    rows = {
        count.staff_id: [
            _row(desk, booking, names) for booking in taken if booking.staff_id == count.staff_id
        ]
        for count in counts
    }
    return desk.page(
        "conferences_day.html", school=school, day=of, counts=counts, rows=rows,
        to_come=last > desk.now,
    )  # fmt: skip


def of_school(desk: Desk) -> Organization:
    """The school of the path; one of the viewer's."""
    id = desk.request.path_params["school"]
    if id not in desk.viewer.organizations:
        raise Missing
    return desk.organizations[id]


def of_day(desk: Desk) -> date:
    try:
        return typed.day(desk.request.path_params["day"])
    except Mistyped:
        raise Missing from None


def address(school: str, day: date) -> str:
    return f"{CONFERENCES}/{school}/{day}"


def _row(desk: Desk, booking: Booking, names: dict[int, str]) -> dict[str, Any]:
    starts, ends = (desk.local(at, booking.school) for at in (booking.starts, booking.ends))
    return {
        "id": booking.id,
        "times": Msg("office-times", start=starts.time(), end=ends.time()),
        "child": booking.child,
        "family": names[booking.family],
        "how": how(booking),
        "to_come": booking.ends > desk.now,
    }


def how(booking: Booking) -> Msg:
    return Msg(
        "office-how", way=booking.way, room=booking.room or NONE,
        asked="yes" if booking.interpreter else "no", interpreter=interpreter(booking.interpreter),
        confirmed="yes" if booking.confirmed else "no", companions=booking.companions,
    )  # fmt: skip


PAGES = (
    Page(
        CONFERENCES,
        conferences,
        "conferences",
        menu="office-menu-conferences",
        about="office-menu-conferences-about",
    ),
    Page(CONFERENCES + "/{school}/{day}", day, "conferences"),
)
