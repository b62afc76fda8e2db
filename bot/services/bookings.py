"""The one door through which a booking changes; its event is written in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.domain.booking import Booking, Details, Free, Pairing, Status
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.places import Wish, demand_room, give_back, locked, reminded, seat, take
from bot.services.records import Records
from bot.services.waitlist import Waitlist
from bot.store import bookings, free_times, offerings, waitlist

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
        search = free_times.Search(staff, now, now + AHEAD, family, long)
        found = free_times.find(self._connection, search)
        busy = bookings.busy(self._connection, family, now) if found else []
        return [
            time for time in found
            if all(time.ends + gap <= starts or ends + gap <= time.starts for starts, ends in busy)
        ]  # fmt: skip

    def hold(self, family: int, chosen: Chosen, details: Details) -> None:
        """Keeps the times for some minutes, in place of what the family held before."""
        self._take(family, chosen, details, "held")

    def book(
        self, family: int, chosen: Chosen, details: Details, *, by_office: bool = False
    ) -> list[Booking]:
        """Books all of it or nothing; `Refused` where a time is not to be had any more. The office
        may book more than a family may by itself."""
        ids = self._take(family, chosen, details, "booked", by_office=by_office)
        return bookings.existing(self._connection, ids)

    def _take(
        self, family: int, chosen: Chosen, details: Details, status: Status, *,
        by_office: bool = False,
    ) -> list[int]:  # fmt: skip
        before = bookings.standing(self._connection, family, self._records.now)
        if before.late:
            self._expire()
        rows = locked(self._records, [offering for _, offering in chosen])
        wishes = [(rows[offering], Wish(family, who.child, details)) for who, offering in chosen]
        with self._records.whole():
            given_back = self._release_held(family) if before.holds else []
            ids = [
                take(self._records, row, wish, status, self._until(row.school, status))
                for row, wish in wishes
            ]
            schools = {row.school for row in rows.values()}
            if not by_office:
                self._demand_room(family, schools, before.ahead + len(ids))
        for row, wish in wishes if before.waits and status == "booked" else ():
            self._waitlist.settle(row.pool, wish)
        self._serve(given_back)
        return ids

    def _demand_room(self, family: int, schools: Iterable[str], together: int) -> None:
        """`together`: how many conferences the family has with all schools by now. Where they are
        few, those with each school need not be counted."""
        for school in schools:
            if together > self._records.rules(school).each_family:
                demand_room(self._records, family, school)

    def _until(self, school: str, status: Status) -> datetime | None:
        hold = timedelta(minutes=self._records.rules(school).hold_minutes)
        return self._records.now + hold if status == "held" else None

    def sign_up(self, family: int, event: int, shown: str) -> Booking:
        """A volunteer's place, with the name shown to others as `shown` says."""
        self._expire()
        row = locked(self._records, [event])[event]
        wish = volunteer(family, shown)
        with self._records.whole():
            id = take(self._records, row, wish, "booked")
        self._waitlist.settle(row.pool, wish)
        return bookings.existing(self._connection, [id])[0]

    def release_held(self, family: int) -> None:
        """Frees what a family held and does not want after all."""
        self._serve(self._release_held(family))

    def _release_held(self, family: int) -> list[str]:
        """The pools in which there is a place more now."""
        ended = bookings.end(self._connection, "held", family, "released")
        for row in ended:
            self._records.note("released", "booking", row.id)
        return [row.pool for row in ended]

    def change(self, family: int, id: int, offering: int, details: Details) -> Booking:
        """Another time, or another way, for the same conference: the event in the family's calendar
        stays the same one. `Refused` after the cut-off, and where the time is not to be had."""
        self._expire()
        before = self._own(family, id)
        pool = offerings.pool(self._connection, before.offering)
        row = locked(self._records, [offering])[offering]
        with self._records.whole():
            given_back = self._release_held(family)
            values = seat(self._records, row, details)
            after = self._write(before, {**values, "kind": details.kind}, "changed")
        self._waitlist.settle(row.pool, Wish(family, before.child_id, details))
        self._serve([pool, *given_back])
        return after

    def cancel(self, family: int, id: int) -> Booking:
        """Gives the place back; `Refused` after the cut-off."""
        return self.end(self._own(family, id))

    def end(self, before: Booking) -> Booking:
        """Cancels a booking, and offers the place to who waits for it."""
        after = self._write(before, {"status": "cancelled"}, "cancelled")
        self._serve([offerings.pool(self._connection, before.offering)])
        return after

    def reschedule(self, before: Booking, starts: datetime, ends: datetime) -> Booking:
        """New times for a booking whose slot the school moved; reminders begin anew. Raises
        `Forbidden` where the family is elsewhere then: call it within `Records.whole`."""
        told = reminded(self._records, before.school, starts)
        return self._write(before, {"starts": starts, "ends": ends, **told}, "moved")

    def release(self, kept: Booking) -> None:
        """Ends what is kept for a family that has not booked it yet."""
        give_back(self._records, kept.id, kept.status)

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

    def _serve(self, pools: Iterable[str]) -> None:
        for pool in dict.fromkeys(pools):
            self._waitlist.serve(pool)

    def sweep(self) -> int:
        """Ends what was kept until now, and offers all that is free to who waits for it: also what
        became possible since, as a sign-up began or a family is not elsewhere any more. How many
        that ended."""
        ended = self._expire()
        self._serve(waitlist.servable(self._connection, self._records.now))
        return ended

    def _expire(self) -> int:
        ended = bookings.expire(self._connection, self._records.now)
        for row in ended:
            self._records.note("expired", "booking", row.id)
        self._waitlist.expired([row.id for row in ended])
        self._serve(row.pool for row in ended)
        return len(ended)


def volunteer(family: int, shown: str) -> Wish:
    return Wish(family, 0, Details("volunteer", "in_person"), shown)
