"""What the yearly report of a school or district is made of: counts, and how long families wait.

How long is told as what half of them, and nine in ten, did not wait longer than: a mean hides the
few who wait for months.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import cached_property, lru_cache
from math import ceil
from operator import attrgetter
from typing import Any

from bot.domain.access import Viewer
from bot.domain.calendar import Calendar
from bot.domain.concern import ENDED
from bot.services.records import Records
from bot.store import concern_report, school_report
from bot.store.concern_report import Scope

# A report goes from hand to hand. Who may read the concerns knows the families; who is given the
# report does not, and a language that fewer than so many speak could tell who they are.
FEW = 5
OTHERS = ""
_YEAR = 12
_SCHOOL_YEAR = 7  # July
_DAY = timedelta(days=1)
_NOON = time(12)
# Pairs of days that many concerns have in common.
_REMEMBERED = 100_000


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months, the first of which begins on `first`."""

    first: date
    number: int = _YEAR

    @property
    def months(self) -> list[date]:
        """The first day of each."""
        return [_months_later(self.first, number) for number in range(self.number)]

    @property
    def after(self) -> date:
        """The first day that does not belong to it."""
        return _months_later(self.first, self.number)


def last_months(today: date) -> Period:
    """A year with the month of today as the last one."""
    return Period(_months_later(today.replace(day=1), 1 - _YEAR))


def school_year(year: int, today: date) -> Period:
    """The one that begins in the summer of the year, as far as its months have begun."""
    first = date(year, _SCHOOL_YEAR, 1)
    begun = (today.year - year) * _YEAR + today.month - _SCHOOL_YEAR + 1
    return Period(first, max(1, min(begun, _YEAR)))


def this_school_year(today: date) -> int:
    return today.year if today.month >= _SCHOOL_YEAR else today.year - 1


def _months_later(first: date, months: int) -> date:
    year, month = divmod(first.year * _YEAR + first.month - 1 + months, _YEAR)
    return date(year, month + 1, 1)


@dataclass(slots=True)
class Waits:
    """How long concerns took: school days -> how many of them. `pending` are those that still
    wait."""

    days: Counter[int] = field(default_factory=Counter)
    pending: int = 0

    def within(self, percent: int) -> int | None:
        """In how many school days so many in a hundred of those that are over were done (nearest
        rank); None if none is over."""
        rank = ceil(self.days.total() * percent / 100)
        for days in sorted(self.days):
            rank -= self.days[days]
            if rank <= 0:
                return days
        return None


@dataclass(slots=True)
class Timeliness:
    """Of how many concerns, how many were `late` at least once, and how long they waited for the
    first answer and for the solution."""

    number: int = 0
    late: int = 0
    first: Waits = field(default_factory=Waits)
    solved: Waits = field(default_factory=Waits)


class Report:
    """For one viewer, who sees no concern in it that they may not see elsewhere."""

    def __init__(
        self, records: Records, viewer: Viewer, organization: str, schools: Collection[str],
        period: Period,
    ) -> None:  # fmt: skip
        """`organization`: by whose clock months begin."""
        self._records = records
        self._connection = records.connection
        self._viewer = viewer
        calendar = records.calendar(organization)
        begins = [calendar.instant(day, time()) for day in (*period.months, period.after)]
        self._scope = Scope(schools, begins)

    # ---- Concerns ------------------------------------------------------------------------------

    @cached_property
    def _counts(self) -> list[Any]:
        return concern_report.counts(self._connection, self._viewer, self._scope)

    def concerns(self, *facts: str, dangers: bool = True) -> Counter[Any]:
        """How many have the same facts (`month`, `level` ...): the fact, or a tuple of them, ->
        number."""
        fact_of, found = attrgetter(*facts), Counter[Any]()
        for row in self._counts:
            if dangers or row.topic != "danger":
                found[fact_of(row)] += row.number
        return found

    @cached_property
    def timeliness(self) -> Mapping[str, Timeliness]:
        """Of each language that enough parents wrote in, most first; of all `OTHERS` together."""
        numbers = self.concerns("language", dangers=False)
        late = self.concerns("language", "late", dangers=False)
        kept = _without_few(numbers)
        found = {language: Timeliness(number) for language, number in kept.items()}
        for language in numbers:
            found[language if language in kept else OTHERS].late += late[language, 1]
        self._add_waits(found)
        return found

    def _add_waits(self, found: Mapping[str, Timeliness]) -> None:
        calendars = {school: self._records.calendar(school) for school in self._scope.schools}
        rows = concern_report.times(self._connection, self._viewer, self._scope)
        for school, language, status, raised, first_step, resolved in rows:
            calendar = calendars[school]
            begun = calendar.local(raised).date()
            part = found.get(language) or found[OTHERS]
            for waits, until in ((part.first, first_step), (part.solved, resolved)):
                if until:
                    waits.days[school_days(calendar, begun, calendar.local(until).date())] += 1
                elif status not in ENDED:
                    waits.pending += 1

    # ---- Everything else -----------------------------------------------------------------------

    @cached_property
    def families(self) -> tuple[int, int]:
        """How many there are in the roster today, and how many of them have a chat."""
        connection, schools = self._connection, self._scope.schools
        linked = school_report.families(connection, schools, linked=True)
        return school_report.families(connection, schools), linked

    @cached_property
    def chats(self) -> dict[str, int]:
        """By language, today."""
        return _without_few(school_report.chats(self._connection, self._scope.schools))

    @cached_property
    def requests(self) -> dict[str, int]:
        return school_report.requests(self._connection, self._scope)

    @cached_property
    def questions(self) -> int:
        return school_report.questions(self._connection, self._scope)

    @cached_property
    def conferences(self) -> Counter[tuple[int, str]]:
        """(month, kind) -> how many."""
        return Counter({(row.month, row.kind): row.number for row in self._conferences})

    @cached_property
    def interpreted(self) -> int:
        return sum(row.interpreted for row in self._conferences)

    @cached_property
    def _conferences(self) -> list[Any]:
        return school_report.conferences(self._connection, self._scope)

    @cached_property
    def volunteers(self) -> tuple[int, int]:
        """Places that are taken, and by how many families."""
        return school_report.volunteers(self._connection, self._scope)

    @cached_property
    def events(self) -> tuple[int, int]:
        """How many, and with how many places."""
        return school_report.events(self._connection, self._scope)


def together(parts: Iterable[Timeliness]) -> Timeliness:
    whole = Timeliness()
    for part in parts:
        whole.number += part.number
        whole.late += part.late
        for waits, more in ((whole.first, part.first), (whole.solved, part.solved)):
            waits.days += more.days
            waits.pending += more.pending
    return whole


@lru_cache(_REMEMBERED)
def school_days(calendar: Calendar, raised: date, until: date) -> int:
    """Counted as the chain counts its days: 0 on the day itself, 1 on the next school day."""
    begin, end = (calendar.instant(day, _NOON) for day in (raised, until + _DAY))
    return calendar.school_days_until(end, begin)


def _without_few(numbers: Mapping[str, int]) -> dict[str, int]:
    """The most first, those of fewer than `FEW` together as the last."""
    enough = {key: number for key, number in numbers.items() if number >= FEW}
    ordered = dict(sorted(enough.items(), key=lambda each: (-each[1], each[0])))
    others = sum(numbers.values()) - sum(ordered.values())
    return {**ordered, OTHERS: others} if others else ordered
