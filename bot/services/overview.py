"""What the office looks at: how full the days are, and who comes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.booking import Booking
from bot.services.records import Records
from bot.store import bookings, families, offerings

# Later than any slot.
EVER = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Count:
    """The slots of a teacher on a day; `closed` were blocked."""

    day: date
    staff: str
    staff_id: int
    free: int
    booked: int
    closed: int


class Overview:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def booking(self, id: int) -> Booking | None:
        return bookings.get(self._connection, id)

    def conferences(self, school: str, first: datetime, last: datetime) -> list[Booking]:
        """What is booked to begin between two times, in order."""
        return bookings.on_days(self._connection, school, first, last, "conference")

    def days(self, school: str) -> list[date]:
        """On which slots are still to begin, in order."""
        calendar = self._records.calendar(school)
        slots = offerings.slots(self._connection, school, self._records.now, EVER)
        return list(dict.fromkeys(calendar.local(row.starts).date() for row in slots))

    def counts(
        self, school: str, first: datetime, last: datetime, staff: Sequence[int] = ()
    ) -> list[Count]:
        """Of all slots that begin between two times, in order of days and names; of these teachers
        if any are given."""
        slots = offerings.slots(self._connection, school, first, last, staff)
        taken: defaultdict[int, list[Booking]] = defaultdict(list)
        for booking in bookings.during(self._connection, school, first, last, staff):
            taken[booking.staff_id].append(booking)
        calendar = self._records.calendar(school)
        found = Counter(
            (calendar.local(row.starts).date(), row.staff_id, _state(row, taken)) for row in slots
        )
        names = families.staff_names(self._connection, {row.staff_id for row in slots})
        keys = sorted({(day, names[staff], staff) for day, staff, _ in found})
        states = ("free", "booked", "closed")
        return [
            Count(day, name, staff, *(found[day, staff, state] for state in states))
            for day, name, staff in keys
        ]


def _state(slot: Any, taken: Mapping[int, Sequence[Booking]]) -> str:
    theirs = taken.get(slot.staff_id, ())
    if any(booking.takes(slot.staff_id, slot.starts, slot.ends) for booking in theirs):
        return "booked"
    return "free" if slot.state == "open" else "closed"
