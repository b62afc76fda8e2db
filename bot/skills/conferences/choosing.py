"""What the slots of the booking form mean: which children, with whom, on which day, at what time.

Nothing here is stored: what follows from other answers is computed from them each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.dialogue.moment import Moment
from bot.dialogue.readers import plain
from bot.domain.booking import (
    KINDS,
    PLANNED_AT_ONCE,
    Booking,
    Details,
    Free,
    Pairing,
    Plan,
    plans,
)
from bot.domain.calendar import Calendar
from bot.domain.organization import Organization
from bot.domain.people import PRINCIPAL, TEACHER, Child, Staff, schools
from bot.domain.understanding import Parse
from bot.domain.when import When

NOBODY = "none"
EVERYBODY = "all"
OFFICE = "office"


def children_of(moment: Moment) -> tuple[Child, ...]:
    family = moment.desk.family()
    return family.children if family else ()


def children(moment: Moment) -> tuple[Child, ...]:
    """Whom the conferences are about; none as long as it is not known."""
    own = children_of(moment)
    if len(own) == 1:
        return own
    wanted = moment.slots.get("children", "")
    if wanted == EVERYBODY:
        return own[:PLANNED_AT_ONCE]
    return tuple(child for child in own if str(child.id) in wanted.split(","))


def booking(moment: Moment) -> Booking | None:
    """The booking that is to be changed, in the forms that begin with one."""
    wanted = moment.slots.get("booking", "")
    return next((each for each in moment.desk.bookings() if str(each.id) == wanted), None)


def school(moment: Moment) -> Organization | None:
    """That of the booking or the children, or the one that a parent chose whom no school knows."""
    if known := booking(moment):
        return moment.world.organizations[known.school]
    id = next((child.school for child in children(moment)), "")
    id = id or moment.slots.get("school", "") or moment.conversation.school
    found = moment.world.organizations.get(id)
    return found if found and found.kind != "state" else None


def calendar(moment: Moment) -> Calendar:
    found = school(moment)
    return found.calendar if found else Calendar()


def staff_for(moment: Moment, child: Child) -> tuple[Staff, ...]:
    """With whom a parent of the child may book: the teachers, then the principal."""
    heads = [who for who in moment.desk.staff(child.school) if who.role == PRINCIPAL]
    return (*child.teachers, *heads)


def pairings(moment: Moment) -> tuple[Pairing, ...]:
    """Each child with whom the conference is with; none as long as that is not known for all."""
    if known := booking(moment):
        return (Pairing(known.child_id, known.staff_id),)
    found = [_pairing(moment, child) for child in children(moment)]
    return tuple(pair for pair in found if pair) if all(found) else ()


def _pairing(moment: Moment, child: Child) -> Pairing | None:
    wanted = moment.slots.get("with", "")
    for who in moment.desk.staff(child.school):
        if str(who.id) == wanted:
            return Pairing(child.id, who.id)
    several = len(children(moment)) > 1
    teachers = [who for who in staff_for(moment, child) if who.role == TEACHER]
    if (several or wanted == TEACHER) and teachers and (several or len(teachers) == 1):
        return Pairing(child.id, teachers[0].id)
    return None


def member(moment: Moment, id: int) -> Staff | None:
    found = school(moment)
    staff = moment.desk.staff(found.id) if found else ()
    return next((who for who in staff if who.id == id), None)


def by_office(moment: Moment) -> bool:
    """Whether the office has to arrange it: the school does not know this parent yet, the parent
    wants it so, or there are no conferences with them now."""
    if booking(moment):
        return False
    if not children_of(moment) or moment.slots.get(OFFICE):
        return True
    chosen = pairings(moment)
    if not chosen:
        return False
    staff = [pair.staff for pair in chosen]
    return len(moment.desk.pools(staff)) < len(set(staff))


def details(moment: Moment) -> Details:
    """How the conferences will be held."""
    known = booking(moment)
    before = (
        Details(known.kind, known.way, known.interpreter, known.companions)
        if known
        else Details(kind(moment), "in_person")
    )
    code = moment.slots.get("interpreter", before.interpreter)
    return Details(
        before.kind,
        moment.slots.get("way", before.way),
        "" if code == NOBODY else code,
        int(moment.slots.get("companions", before.companions)),
    )


def kind(moment: Moment) -> str:
    """P1471, board policy, names three kinds; with a principal it is the third."""
    chosen = pairings(moment)
    first = member(moment, chosen[0].staff) if chosen else None
    if first and first.role == PRINCIPAL:
        return KINDS[2]
    return moment.slots.get("kind", KINDS[0])


@dataclass(frozen=True, slots=True)
class Times:
    """What can be booked: `plans` in order of time, in the school's `calendar`."""

    plans: tuple[Plan, ...]
    calendar: Calendar

    def begins(self, plan: Plan) -> datetime:
        return self.calendar.local(min(time.starts for time in plan))

    def days(self) -> list[date]:
        return list(dict.fromkeys(self.begins(plan).date() for plan in self.plans))

    def on(self, day: date) -> list[Plan]:
        return [plan for plan in self.plans if self.begins(plan).date() == day]


def times(moment: Moment) -> Times:
    """Every time at which all chosen conferences can be held, one after the other."""
    found = school(moment)
    if not found:
        return Times((), Calendar())
    travels = len(schools(children(moment))) > 1
    rules = found.rules
    gap = timedelta(minutes=rules.travel_minutes if travels else rules.gap_minutes)
    chosen = pairings(moment)
    wanted = details(moment)
    way = moment.slots.get("way")
    free = moment.desk.free([pair.staff for pair in chosen], gap, long=bool(wanted.interpreter))
    usable = [time for time in free if not way or way in time.ways]
    return Times(tuple(_of_each_day(chosen, usable, gap, found.calendar)), found.calendar)


def _of_each_day(
    chosen: Sequence[Pairing], free: Sequence[Free], gap: timedelta, calendar: Calendar
) -> list[Plan]:
    by_day: dict[date, list[Free]] = {}
    for time_ in free:
        by_day.setdefault(calendar.local(time_.starts).date(), []).append(time_)
    return [plan for of_day in by_day.values() for plan in plans(chosen, of_day, gap)]


def ways(moment: Moment) -> tuple[str, ...]:
    """In which ways all of them can be met."""
    free = moment.desk.free([pair.staff for pair in pairings(moment)], timedelta(), long=False)
    return tuple(dict.fromkeys(way for time_ in free for way in time_.ways))


def day(moment: Moment) -> date | None:
    chosen = moment.slots.get("day", "")
    return date.fromisoformat(chosen) if chosen else None


def wished(moment: Moment) -> When:
    """The days and hours that the parent named so far."""
    days = moment.slots.get("days", "")
    start, _, end = moment.slots.get("hours", "").partition("-")
    exact = bool(start) and start == end
    return When(
        tuple(map(date.fromisoformat, days.split(","))) if days else (),
        time.fromisoformat(start) if start else None,
        time.fromisoformat(end) if end and not exact else None,
        exact,
    )


def hours(when: When | None) -> str:
    """The value of the slot `hours`: 15:00-17:00, 15:00-, -12:00, or 15:30-15:30 for just then."""
    if when is None or (when.start is None and when.end is None):
        return ""
    start = f"{when.start:%H:%M}" if when.start else ""
    end = start if when.exact else (f"{when.end:%H:%M}" if when.end else "")
    return f"{start}-{end}"


def fitting(moment: Moment, found: Times, of_day: date) -> list[Plan]:
    """The plans of a day that begin when the parent wished."""
    wish = wished(moment)
    return [plan for plan in found.on(of_day) if wish.allows(found.begins(plan).time())]


def chosen_plan(moment: Moment) -> list[tuple[Pairing, int]]:
    """The pairings with the offerings of the slot `time`."""
    offerings = moment.slots.get("time", "")
    ids = [int(id) for id in offerings.split("+")] if offerings else []
    return list(zip(pairings(moment), ids, strict=False))


def value(plan: Plan) -> str:
    return "+".join(str(time_.offering) for time_ in plan)


def named_staff(parse: Parse, staff: Sequence[Staff]) -> Staff | None:
    """The one whose family name the message holds."""
    said = plain(parse.text).split()
    found = [who for who in staff if plain(who.family_name) in said]
    return found[0] if len(found) == 1 else None
