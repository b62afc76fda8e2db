"""Conference slots and volunteer places under one idea: an offering has places, a booking takes
one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import permutations
from typing import Literal

OfferingKind = Literal["conference", "event"]
Way = Literal["in_person", "phone", "video"]
# The states of a booking in which it takes its place, and keeps family and staff busy.
ACTIVE = ("held", "offered", "booked")
Status = Literal["held", "offered", "booked", "cancelled", "expired", "released"]
# Named by the staff role whom the conference is with: P1471, board policy, first paragraph.
KINDS = ("parent_teacher", "parent_student_teacher", "parent_principal")
WAYS: tuple[Way, ...] = ("in_person", "phone", "video")
# How a volunteer's name is shown to other volunteers.
SHOWN = ("short", "full", "hidden")
# More children are planned by hand: every order of theirs is tried.
PLANNED_AT_ONCE = 5


@dataclass(frozen=True, slots=True)
class Rules:
    """How a school books. Times in minutes, hours or school days as named.

    `cut_off_hours`: until so long before it begins, a family changes and cancels by itself.
    `each_family`: conferences that one family may have with one school at a time. `gap_minutes`:
    between two conferences of a family, `travel_minutes` if they are at two schools. `companions`:
    the most a parent may bring (P1471, 3 a). `interpreter_days`: an interpreter asked for later
    than so many school days before is to be confirmed. `offer_minutes`: how long a place is kept
    for who waits for it.
    """

    cut_off_hours: int = 2
    each_family: int = 8
    gap_minutes: int = 5
    travel_minutes: int = 60
    companions: int = 3
    hold_minutes: int = 5
    offer_minutes: int = 120
    interpreter_days: int = 10


@dataclass(frozen=True, slots=True)
class Free:
    """A time that can be booked. `ends` is later where an interpreter needs a longer slot."""

    offering: int
    staff: int
    starts: datetime
    ends: datetime
    room: str = ""
    ways: tuple[str, ...] = WAYS


@dataclass(frozen=True, slots=True)
class Event:
    """Where volunteers help. `title` and `asks` (what is asked of a volunteer) are the school's own
    words by language; `opens` and `closes` bound the sign-up.
    """

    id: int
    school: str
    title: Mapping[str, str]
    asks: Mapping[str, str]
    room: str
    starts: datetime
    ends: datetime
    capacity: int
    taken: int = 0
    state: str = "open"
    opens: datetime | None = None
    closes: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        opened = self.opens is None or self.opens <= now
        return self.state == "open" and opened and now < (self.closes or self.starts)


@dataclass(frozen=True, slots=True)
class Booking:
    """A place that is taken. `sequence` counts the changes (RFC 5545, 3.8.7.4).

    `interpreter` is a language code; `confirmed` is false while the school has still to find one.
    """

    id: int
    uid: str
    status: Status
    kind: str
    way: str
    school: str
    offering: int
    family: int
    starts: datetime
    ends: datetime
    room: str = ""
    child: str = ""
    child_id: int = 0
    staff: str = ""
    staff_id: int = 0
    title: Mapping[str, str] = field(default_factory=dict)
    interpreter: str = ""
    confirmed: bool = True
    companions: int = 0
    shown: str = ""
    sequence: int = 0

    @property
    def is_conference(self) -> bool:
        return bool(self.staff_id)

    def takes(self, staff: int, starts: datetime, ends: datetime) -> bool:
        """Whether it keeps this person busy then: with an interpreter, it takes two slots."""
        return self.staff_id == staff and self.starts < ends and starts < self.ends

    def can_change(self, now: datetime, rules: Rules) -> bool:
        return now <= self.starts - timedelta(hours=rules.cut_off_hours)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A place in a waitlist, `ahead` families before it. `offer`: the time that is kept for it
    until `until`, if one is."""

    id: int
    ahead: int
    staff: str = ""
    child: str = ""
    title: Mapping[str, str] = field(default_factory=dict)
    offer: Booking | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """Whom one child's conference is with."""

    child: int
    staff: int


@dataclass(frozen=True, slots=True)
class Details:
    """What is the same for all conferences that are booked together."""

    kind: str
    way: str
    interpreter: str = ""
    companions: int = 0


Plan = tuple[Free, ...]


def plans(
    meetings: Sequence[Pairing], free: Iterable[Free], gap: timedelta = timedelta()
) -> list[Plan]:
    """One time for each meeting, in the order of `meetings`, without clash and with the gap between
    two of them: for each time to begin, the plan that is over first.
    """
    by_staff: dict[int, list[Free]] = {}
    for time in sorted(free, key=lambda time: (time.starts, time.offering)):
        by_staff.setdefault(time.staff, []).append(time)
    best: dict[datetime, Plan] = {}
    for order in permutations(range(len(meetings))):
        for first in by_staff.get(meetings[order[0]].staff, ()) if order else ():
            chosen = _chain(first, [meetings[i] for i in order[1:]], by_staff, gap)
            if len(chosen) == len(meetings):
                plan = tuple(chosen[order.index(i)] for i in range(len(order)))
                known = best.get(first.starts)
                if not known or _end(plan) < _end(known):
                    best[first.starts] = plan
    return [best[start] for start in sorted(best)]


def _chain(
    first: Free, rest: Sequence[Pairing], by_staff: Mapping[int, list[Free]], gap: timedelta
) -> list[Free]:
    chosen = [first]
    for meeting in rest:
        soonest = chosen[-1].ends + gap
        later = (time for time in by_staff.get(meeting.staff, ()) if time.starts >= soonest)
        time = min(later, key=lambda time: (time.ends, time.offering), default=None)
        if time is None:
            break
        chosen.append(time)
    return chosen


def _end(plan: Plan) -> datetime:
    return max(time.ends for time in plan)
