"""The school's side of conferences: publish slots, block them, move a whole day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.domain.booking import WAYS, Booking
from bot.domain.booking_words import line, meeting
from bot.domain.calendar import Calendar
from bot.domain.messages import Msg, Reply
from bot.errors import Refused
from bot.services.bookings import Bookings
from bot.services.records import Records
from bot.services.waitlist import Waitlist
from bot.store import bookings, offerings

_DAY = timedelta(days=1)
# A longer window is a slip of the pen: conferences are held within weeks. In days.
LONGEST_WINDOW = 62
# In characters.
LONGEST_ROOM = 100


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

    def fault(self, calendar: Calendar, now: datetime) -> str:
        """Why nothing can be published so; empty where it can: `order` of the days, too many
        `days`, `no_school`, `over`, too few `hours` for a slot, `opens` or `closes` (nobody could
        book)."""
        days, end = (self.last - self.first).days + 1, calendar.instant(self.last, self.end)
        minutes = _minutes(self.end) - _minutes(self.start)
        faults = {
            "order": days < 1,
            "days": days > LONGEST_WINDOW,
            "no_school": 0 < days <= LONGEST_WINDOW and not self._has_school(calendar, days),
            "over": end <= now,
            "hours": minutes < self.minutes,
            "opens": self.opens is not None and self.opens >= end,
            "closes": self.closes is not None and self.closes <= now,
        }
        return next((fault for fault, found in faults.items() if found), "")

    def _has_school(self, calendar: Calendar, days: int) -> bool:
        return any(calendar.is_school_day(self.first + _DAY * n) for n in range(days))


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
        """Slots for these teachers (id -> room). What overlaps a slot that is there already, open
        or blocked, is left out, so that it is safe to repeat."""
        added = 0
        for staff, room in rooms.items():
            pool = f"conference:{staff}:{window.name}"
            for timed in self._still_empty(school, staff, window):
                slot = {"school": school, "staff_id": staff, "room": room, "pool": pool}
                id = offerings.add(self._connection, {**slot, **timed}, 1)
                if id is not None:
                    added += 1
                    self._records.note("published", "offering", id)
            self._waitlist.serve(pool)
        return Done(added)

    def _still_empty(self, school: str, staff: int, window: Window) -> Iterator[dict[str, Any]]:
        first, last = self._bounds(school, window.first)[0], self._bounds(school, window.last)[1]
        there = offerings.slots(self._connection, school, first - _DAY, last, [staff])
        for starts in _starts(window, self._records, school):
            timed = _timed(starts, window)
            if not any(row.starts < timed["ends"] and starts < row.ends for row in there):
                yield timed

    def block(self, school: str, staff: Sequence[int], first: datetime, last: datetime) -> Done:
        """Closes what is free of the slots that reach into this time; what is booked is left, and
        told."""
        slots = self._reaching(school, staff, first, last)
        taken = bookings.during(self._connection, school, first, last, staff)
        free = [
            row.id for row in slots
            if not any(booking.takes(row.staff_id, row.starts, row.ends) for booking in taken)
        ]  # fmt: skip
        blocked = offerings.set_state(self._connection, free, "open", "blocked")
        return Done(self._note("blocked", blocked), tuple(taken))

    def unblock(self, school: str, staff: Sequence[int], first: datetime, last: datetime) -> Done:
        """Opens what was blocked; who waits is asked first. What was published over it stays
        instead."""
        found = self._reaching(school, staff, first, last)
        opened = self._note("open", offerings.reopen(self._connection, [row.id for row in found]))
        for pool in dict.fromkeys(row.pool for row in found):
            self._waitlist.serve(pool)
        return Done(opened)

    def _reaching(
        self, school: str, staff: Sequence[int], first: datetime, last: datetime
    ) -> list[Any]:
        """The slots that are not over before the first of two times, and begin before the last;
        nobody books one of them until the transaction ends."""
        found = offerings.slots(self._connection, school, first - _DAY, last, staff)
        ids = [row.id for row in found if row.ends > first]
        return offerings.locked(self._connection, ids)

    def _note(self, what: str, ids: Sequence[int]) -> int:
        for id in ids:
            self._records.note(what, "offering", id)
        return len(ids)

    def cancel(self, id: int) -> Booking:
        """Takes a booking back for the school; the family is told."""
        found = bookings.lock(self._connection, id)
        if found is None or found.status != "booked":
            raise Refused(Msg("booking-not-there"))
        ended = Bookings(self._records).end(found)
        self._tell(ended, Msg("booking-cancelled-by-school"))
        return ended

    def move_fault(self, school: str, day: date, to: date) -> str:
        """Why a day cannot be moved there; empty where it may be: `past` or `no_school`."""
        calendar = self._records.calendar(school)
        if to == day or to <= calendar.local(self._records.now).date():
            return "past"
        return "" if calendar.is_school_day(to) else "no_school"

    def move_day(self, school: str, day: date, to: date) -> Done:
        """Moves all slots of a day, with what is booked, to the same hours of another day; the
        families are told. `Refused`, and nothing moved, where a teacher or a family is busy then.
        """
        first, last = self._bounds(school, day)
        found = offerings.slots(self._connection, school, first, last)
        rows = offerings.locked(self._connection, [row.id for row in found])
        active = bookings.of_offerings(self._connection, [row.id for row in rows])
        kept = [booking for booking in active if booking.status != "booked"]
        taken = [booking for booking in active if booking.status == "booked"]
        with self._records.whole():
            for booking in kept:
                Bookings(self._records).release(booking)
            self._shift(school, rows, to)
            moved = [self._move(booking, to) for booking in taken]
        for booking in moved:
            self._tell(booking, Msg("booking-moved-by-school"))
        self._waitlist.back_in_line([booking.id for booking in kept])
        for pool in dict.fromkeys(row.pool for row in rows):
            self._waitlist.serve(pool)
        return Done(len(rows), tuple(taken))

    def _shift(self, school: str, rows: Sequence[Any], to: date) -> None:
        calendar = self._records.calendar(school)

        def moved(at: datetime) -> datetime:
            return calendar.instant(to, calendar.local(at).time())

        moves = [(row.id, moved(row.starts), moved(row.ends)) for row in rows]
        if not offerings.shift(self._connection, moves):
            raise Refused(Msg("slots-day-taken", day=to))
        self._note("moved", [row.id for row in rows])

    def _move(self, booking: Booking, to: date) -> Booking:
        calendar = self._records.calendar(booking.school)
        starts, ends = (
            calendar.instant(to, calendar.local(at).time()) for at in (booking.starts, booking.ends)
        )
        return Bookings(self._records).reschedule(booking, starts, ends)

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


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _starts(window: Window, records: Records, school: str) -> Iterator[datetime]:
    """When the slots begin, in UTC; none in the past."""
    calendar = records.calendar(school)
    for n in range((window.last - window.first).days + 1):
        day = window.first + _DAY * n
        if not calendar.is_school_day(day):
            continue
        at, end = calendar.instant(day, window.start), calendar.instant(day, window.end)
        while at + timedelta(minutes=window.minutes) <= end:
            # Where clocks go back, an hour comes twice, and families could not tell which is meant.
            times = (calendar.local(at), calendar.local(at + timedelta(minutes=window.minutes)))
            if at > records.now and not any(local.fold for local in times):
                yield at
            at += timedelta(minutes=window.minutes + window.pause)


def _timed(starts: datetime, window: Window) -> dict[str, Any]:
    return {
        "kind": "conference", "title": {}, "asks": {}, "ways": ",".join(window.ways),
        "starts": starts, "ends": starts + timedelta(minutes=window.minutes),
        "opens": window.opens, "closes": window.closes, "state": "open",
    }  # fmt: skip
