"""The one door through which a booking changes; its event is written in the same transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.domain.booking import Booking, Details, Free, Pairing, Status
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.places import Wish, seat, take
from bot.services.records import Records
from bot.services.waitlist import Waitlist
from bot.store import bookings, offerings

# So far ahead a family sees free times.
AHEAD = timedelta(days=120)

# A child with a teacher, and the offering that was chosen for the two.
Chosen = Sequence[tuple[Pairing, int]]


class Bookings:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection
        self._waitlist = Waitlist(records)

    def of(self, family: int) -> list[Booking]:
        return bookings.of_family(self._connection, family, self._records.now)

    def held(self, family: int) -> list[Booking]:
        """What a family keeps while it makes up its mind."""
        return bookings.held_by(self._connection, family, self._records.now)

    def free(
        self, family: int, staff: Sequence[int], gap: timedelta = timedelta(), *, long: bool = False
    ) -> list[Free]:
        """The free times of these teachers at which the family is not elsewhere, nor closer than
        the gap to where it is."""
        now = self._records.now
        search = offerings.Search(staff, now, now + AHEAD, family, long)
        found = offerings.free(self._connection, search)
        busy = bookings.busy(self._connection, family, now) if found else []
        return [
            time for time in found
            if all(time.ends + gap <= starts or ends + gap <= time.starts for starts, ends in busy)
        ]  # fmt: skip

    def hold(self, family: int, chosen: Chosen, details: Details) -> None:
        """Keeps the times for some minutes, in place of what the family held before."""
        self._take(family, chosen, details, "held")

    def book(self, family: int, chosen: Chosen, details: Details) -> list[Booking]:
        """Books all of it or nothing; `Refused` where a time is not to be had any more."""
        return bookings.existing(self._connection, self._take(family, chosen, details, "booked"))

    def _take(self, family: int, chosen: Chosen, details: Details, status: Status) -> list[int]:
        self.sweep()
        hold = timedelta(minutes=self._records.rules(self._school(chosen)).hold_minutes)
        until = self._records.now + hold if status == "held" else None
        with self._records.whole():
            self.release_held(family)
            ids = [
                take(self._records, offering, _wish(family, pairing, details), status, until)
                for pairing, offering in chosen
            ]
            self._demand_limit(family, self._school(chosen))
        return ids

    def sign_up(self, family: int, event: int, shown: str) -> Booking:
        """A volunteer's place, with the name shown to others as `shown` says."""
        self.sweep()
        with self._records.whole():
            id = take(self._records, event, volunteer(family, shown), "booked")
        return bookings.existing(self._connection, [id])[0]

    def release_held(self, family: int) -> None:
        """Frees what a family held and does not want after all."""
        for id in bookings.end(self._connection, "held", family, "released"):
            self._records.note("released", "booking", id)

    def _school(self, chosen: Chosen) -> str:
        return offerings.school(self._connection, chosen[0][1])

    def _demand_limit(self, family: int, school: str) -> None:
        limit = self._records.rules(school).each_family
        now = self._records.now
        if bookings.count_conferences(self._connection, family, school, now) > limit:
            raise Refused(Msg("booking-limit", count=limit))

    def change(self, family: int, id: int, offering: int, details: Details) -> Booking:
        """Another time, or another way, for the same conference: the event in the family's calendar
        stays the same one. `Refused` after the cut-off, and where the time is not to be had."""
        self.sweep()
        before = self._own(family, id)
        with self._records.whole():
            self.release_held(family)
            values = seat(self._records, offering, details)
            after = self._write(before, {**values, "kind": details.kind}, "changed")
        self._serve(before.offering)
        return after

    def cancel(self, family: int, id: int) -> Booking:
        """Gives the place back; `Refused` after the cut-off."""
        return self.end(self._own(family, id))

    def end(self, before: Booking) -> Booking:
        """Cancels a booking, and offers the place to who waits for it."""
        after = self._write(before, {"status": "cancelled"}, "cancelled")
        self._serve(before.offering)
        return after

    def reschedule(self, before: Booking, starts: datetime, ends: datetime) -> Booking:
        """New times for a booking whose slot the school moved; reminders begin anew."""
        values = {"starts": starts, "ends": ends, "day_reminded": None, "hours_reminded": None}
        return self._write(before, values, "moved")

    def release(self, kept: Booking) -> None:
        """Ends what is kept for a family that has not booked it yet."""
        bookings.change(self._connection, kept.id, kept.status, {"status": "released"})
        self._records.note("released", "booking", kept.id)

    def _own(self, family: int, id: int) -> Booking:
        found = bookings.lock(self._connection, id)
        if found is None or found.family != family or found.status != "booked":
            raise Refused(Msg("booking-not-there"))
        rules = self._records.rules(found.school)
        if not found.can_change(self._records.now, rules):
            raise Refused(Msg("booking-cut-off", hours=rules.cut_off_hours))
        return found

    def _write(self, before: Booking, values: dict[str, Any], what: str) -> Booking:
        sequence = before.sequence + 1
        written = {**values, "sequence": sequence}
        if not bookings.change(self._connection, before.id, "booked", written):
            raise Refused(Msg("booking-not-there"))
        self._records.note(what, "booking", before.id, sequence=sequence)
        return bookings.existing(self._connection, [before.id])[0]

    def _serve(self, offering: int) -> None:
        self._waitlist.serve(offerings.pool(self._connection, offering))

    def sweep(self) -> int:
        """Ends what was kept until now, and offers it to the next in line; how many that were."""
        ended = bookings.expire(self._connection, self._records.now)
        for row in ended:
            self._records.note("expired", "booking", row.id)
        self._waitlist.expired([row.id for row in ended])
        for pool in dict.fromkeys(row.pool for row in ended):
            self._waitlist.serve(pool)
        return len(ended)


def volunteer(family: int, shown: str) -> Wish:
    return Wish(family, 0, Details("volunteer", "in_person"), shown)


def _wish(family: int, pairing: Pairing, details: Details) -> Wish:
    return Wish(family, pairing.child, details)
