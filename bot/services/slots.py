"""The school's side of conferences: publish slots, block them, move a whole day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.domain.booking import WAYS, Booking
from bot.domain.booking_words import line, meeting
from bot.domain.messages import Msg, Reply
from bot.errors import Refused
from bot.services.bookings import Bookings
from bot.services.records import Records
from bot.services.waitlist import Waitlist
from bot.store import bookings, offerings

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Window:
    """When a school holds conferences. `days` from first to last, of which only school days count;
    slots of `minutes` from `start` to `end`, local time, with a `pause` between them. `opens` and
    `closes` bound the booking.
    """

    first: date
    last: date
    start: time
    end: time
    minutes: int = 15
    pause: int = 5
    ways: tuple[str, ...] = WAYS
    opens: datetime | None = None
    closes: datetime | None = None

    @property
    def name(self) -> str:
        return f"{self.first}..{self.last}"


@dataclass(frozen=True, slots=True)
class Done:
    """What became of slots: how many were changed, and the bookings that stood in the way or came
    along."""

    slots: int
    bookings: tuple[Booking, ...] = field(default=())


class Slots:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection
        self._waitlist = Waitlist(records)

    def publish(self, school: str, rooms: Mapping[int, str], window: Window) -> Done:
        """Slots for these teachers (id -> room). What overlaps a slot that is there already is left
        out, so that it is safe to repeat."""
        added = 0
        for staff, room in rooms.items():
            pool = f"conference:{staff}:{window.name}"
            for starts in _starts(window, self._records, school):
                slot = {"school": school, "staff_id": staff, "room": room, "pool": pool}
                values = {**slot, **_timed(starts, window)}
                id = offerings.add(self._connection, values, 1)
                if id is not None:
                    added += 1
                    self._records.note("published", "offering", id)
            self._waitlist.serve(pool)
        return Done(added)

    def block(self, school: str, staff: Sequence[int], first: datetime, last: datetime) -> Done:
        """Closes what is free between two times; what is booked is left, and told."""
        found = offerings.slots(self._connection, school, first, last, staff)
        taken = bookings.of_offerings(self._connection, [row.id for row in found])
        free = [row.id for row in found if row.id not in {b.offering for b in taken}]
        return Done(self._set_state(free, "open", "blocked"), tuple(taken))

    def unblock(self, school: str, staff: Sequence[int], first: datetime, last: datetime) -> Done:
        """Opens what was blocked; who waits is asked first."""
        found = offerings.slots(self._connection, school, first, last, staff)
        opened = self._set_state([row.id for row in found], "blocked", "open")
        for pool in dict.fromkeys(row.pool for row in found):
            self._waitlist.serve(pool)
        return Done(opened)

    def _set_state(self, ids: Sequence[int], before: str, after: str) -> int:
        changed = offerings.set_state(self._connection, ids, before, after)
        for id in changed:
            self._records.note(after, "offering", id)
        return len(changed)

    def cancel(self, id: int) -> Booking:
        """Takes a booking back for the school; the family is told."""
        found = bookings.lock(self._connection, id)
        if found is None or found.status != "booked":
            raise Refused(Msg("booking-not-there"))
        ended = Bookings(self._records).end(found)
        self._tell(ended, Msg("booking-cancelled-by-school"))
        return ended

    def move_day(self, school: str, day: date, to: date) -> Done:
        """Moves all slots of a day, with what is booked, to the same hours of another day; the
        families are told. `Refused`, and nothing moved, where a teacher or a family is busy then.
        """
        first, last = self._bounds(school, day)
        rows = offerings.slots(self._connection, school, first, last)
        with self._records.whole():
            taken = self._booked_only(rows)
            self._shift(school, rows, to)
            for booking in taken:
                self._move(booking, to)
        for pool in dict.fromkeys(row.pool for row in rows):
            self._waitlist.serve(pool)
        return Done(len(rows), tuple(taken))

    def _booked_only(self, rows: Sequence[Any]) -> list[Booking]:
        """What is booked; what is only kept for somebody is given back first."""
        active = bookings.of_offerings(self._connection, [row.id for row in rows])
        kept = [booking for booking in active if booking.status != "booked"]
        for booking in kept:
            Bookings(self._records).release(booking)
        self._waitlist.back_in_line([booking.id for booking in kept])
        return [booking for booking in active if booking.status == "booked"]

    def _shift(self, school: str, rows: Sequence[Any], to: date) -> None:
        calendar = self._records.calendar(school)

        def moved(at: datetime) -> datetime:
            return calendar.instant(to, calendar.local(at).time())

        moves = [(row.id, moved(row.starts), moved(row.ends)) for row in rows]
        if not offerings.shift(self._connection, moves):
            raise Refused(Msg("slots-day-taken", day=to))
        for row in rows:
            self._records.note("moved", "offering", row.id)

    def _move(self, booking: Booking, to: date) -> None:
        calendar = self._records.calendar(booking.school)
        starts, ends = (
            calendar.instant(to, calendar.local(at).time()) for at in (booking.starts, booking.ends)
        )
        moved = Bookings(self._records).reschedule(booking, starts, ends)
        self._tell(moved, Msg("booking-moved-by-school"))

    def _bounds(self, school: str, day: date) -> tuple[datetime, datetime]:
        calendar = self._records.calendar(school)
        return calendar.instant(day, time()), calendar.instant(day + _DAY, time())

    def _tell(self, booking: Booking, said: Msg) -> None:
        school = self._records.school(booking.school)
        file = meeting(booking, school, self._records.now)
        reply = Reply((said, line(booking, school.calendar)), meetings=(file,))
        self._records.tell_when_awake(school.id, booking.family, reply)

    def day(self, school: str, day: date) -> list[Booking]:
        """What is booked at the school that day, in order of time."""
        first, last = self._bounds(school, day)
        return bookings.on_days(self._connection, school, first, last)


def _starts(window: Window, records: Records, school: str) -> Iterator[datetime]:
    """When the slots begin, in UTC; none in the past."""
    calendar = records.calendar(school)
    for n in range((window.last - window.first).days + 1):
        day = window.first + _DAY * n
        if not calendar.is_school_day(day):
            continue
        at, end = calendar.instant(day, window.start), calendar.instant(day, window.end)
        while at + timedelta(minutes=window.minutes) <= end:
            if at > records.now:
                yield at
            at += timedelta(minutes=window.minutes + window.pause)


def _timed(starts: datetime, window: Window) -> dict[str, Any]:
    return {
        "kind": "conference", "title": {}, "asks": {}, "ways": ",".join(window.ways),
        "starts": starts, "ends": starts + timedelta(minutes=window.minutes),
        "opens": window.opens, "closes": window.closes, "state": "open",
    }  # fmt: skip
