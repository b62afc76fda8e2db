"""The school's own clock: its time zone, its school days, and the hours in which it is quiet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MONDAY_TO_FRIDAY = frozenset(range(5))
_DAY = timedelta(days=1)
# In a calendar without a school day for so long every day counts: what is due must be so some day.
_LONGEST_BREAK = 366


@dataclass(frozen=True, slots=True)
class Calendar:
    """`zone` is a name of the IANA time zone database; `weekdays` has 0 for Monday. Nothing that
    is not urgent is sent from `quiet_from` until `quiet_until`, local time.
    """

    zone: str = "America/Los_Angeles"
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    holidays: frozenset[date] = field(default_factory=frozenset)
    quiet_from: time = time(21)
    quiet_until: time = time(7)

    def local(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.zone))

    def instant(self, day: date, at: time) -> datetime:
        """UTC of a local time. Of the two when clocks go back, the first; a time that is left out
        when they go forward counts as one hour later (PEP 495, fold=0)."""
        return datetime.combine(day, at, ZoneInfo(self.zone)).astimezone(UTC)

    def is_school_day(self, day: date) -> bool:
        return day.weekday() in self.weekdays and day not in self.holidays

    def school_days_until(self, at: datetime, now: datetime) -> int:
        """How many school days lie between now and then, neither day counted: as many as a clock
        has left that stops now, and `after_school_days` is handed when it goes on."""
        first, last = self.local(now).date() + _DAY, self.local(at).date()
        days = (first + _DAY * n for n in range((last - first).days))
        return sum(map(self.is_school_day, days))

    def after_school_days(self, at: datetime, days: int) -> datetime:
        """The midnight that ends the nth school day after the day of `at`. With 0 the one that ends
        that day itself, or the next school day if it is none."""
        day = self.local(at).date()
        for _ in range(days):
            day = self._school_day(day + _DAY)
        return self.instant(self._school_day(day) + _DAY, time())

    def last_day(self, until: datetime) -> date:
        """The day that ends at the midnight at which something is due."""
        return self.local(until - timedelta(microseconds=1)).date()

    def _school_day(self, day: date) -> date:
        """The day itself or the first school day after it."""
        ahead = (day + _DAY * n for n in range(_LONGEST_BREAK))
        return next(filter(self.is_school_day, ahead), day)

    def is_quiet(self, at: datetime) -> bool:
        clock = self.local(at).time()
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= clock < self.quiet_until
        return clock >= self.quiet_from or clock < self.quiet_until

    def in_session(self, at: datetime) -> bool:
        """On a school day, outside the quiet hours."""
        return self.is_school_day(self.local(at).date()) and not self.is_quiet(at)

    def awake(self, at: datetime) -> datetime:
        """The time itself, or the end of the quiet hours that it falls into."""
        if not self.is_quiet(at):
            return at
        local = self.local(at)
        late = local.time() >= self.quiet_from and self.quiet_from > self.quiet_until
        return self.instant(local.date() + _DAY * late, self.quiet_until)

    def before_quiet(self, at: datetime) -> datetime:
        """The time itself, or the last minute before the quiet hours that it falls into."""
        if not self.is_quiet(at):
            return at
        local = self.local(at)
        early = local.time() < self.quiet_until and self.quiet_from > self.quiet_until
        return self.instant(local.date() - _DAY * early, self.quiet_from) - timedelta(minutes=1)
