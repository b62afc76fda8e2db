"""The waitlist: first come, a place is kept for a set time, then it goes to the next in line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from bot.domain.booking import Booking, Details, Free, Waiting
from bot.domain.booking_words import line
from bot.domain.messages import Choice, Msg, Reply
from bot.errors import Refused
from bot.services.places import Wish, demand_room, give_back, locked, take
from bot.services.records import Records
from bot.store import bookings, free_times, offerings, waitlist
from bot.store.unit_of_work import alone

# Farther ahead than any conference window.
_FAR = timedelta(days=400)


class Waitlist:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def join(self, pool: str, school: str, staff: int, wish: Wish) -> Waiting:
        """A place in the line of a pool; `Refused` for who is in it already, or need not or cannot
        get in."""
        self._alone(pool)
        self._demand_use(pool, school, wish)
        details = wish.details
        id = waitlist.join(self._connection, {
            "pool": pool, "school": school, "staff_id": staff or None, "family_id": wish.family,
            "child_id": wish.child or None, "kind": details.kind, "way": details.way,
            "interpreter": details.interpreter, "companions": details.companions,
            "shown": wish.shown, "status": "waiting", "created": self._records.now,
        })  # fmt: skip
        if id is None:
            raise Refused(Msg("waitlist-twice"))
        self._records.note("joined", "waiting", id, pool=pool)
        self.serve(pool)
        return next(w for w in self.of(wish.family) if w.id == id)

    def _alone(self, pool: str) -> None:
        """Nobody joins a line while it is served, and places in it are given one after another:
        else who joins could be overlooked while the last place becomes free."""
        alone(self._connection, f"line {pool}")

    def _demand_use(self, pool: str, school: str, wish: Wish) -> None:
        """Refuses to let a family wait for what it cannot have."""
        if not offerings.lies_ahead(self._connection, pool, self._records.now):
            raise Refused(Msg("booking-gone"))
        if bookings.has(self._connection, pool, wish.family, wish.child or None):
            raise Refused(Msg("booking-twice") if wish.child else Msg("volunteering-already"))
        if wish.child:
            demand_room(self._records, wish.family, school, more=1)

    def of(self, family: int) -> list[Waiting]:
        return waitlist.of_family(self._connection, family, self._records.now)

    def accept(self, family: int, id: int) -> Booking:
        """Books the place that is kept; `Refused` if it no longer is."""
        row = self._offered(family, id)
        wanted = {"status": "booked", "held_until": None}
        now = self._records.now
        if not bookings.change(self._connection, row.booking_id, "offered", wanted, kept_at=now):
            raise Refused(Msg("waitlist-offer-over"))
        waitlist.set_status(self._connection, id, ["offered"], "booked", row.booking_id)
        self._records.note("booked", "booking", row.booking_id)
        self._records.note("booked", "waiting", id)
        booked = bookings.get(self._connection, row.booking_id)
        if booked is None:
            raise Refused(Msg("waitlist-offer-over"))
        return booked

    def decline(self, family: int, id: int) -> None:
        """Gives the place to the next in line."""
        row = self._offered(family, id)
        self._end(row, "declined")
        self.serve(row.pool)

    def leave(self, family: int, id: int) -> None:
        """Leaves the line; what was kept goes to the next."""
        row = waitlist.get(self._connection, id, family)
        if row is None or row.status not in waitlist.WAITS:
            raise Refused(Msg("waitlist-not-in-line"))
        self._end(row, "left")
        self.serve(row.pool)

    def _offered(self, family: int, id: int) -> Any:
        row = waitlist.get(self._connection, id, family)
        if row is None or row.status != "offered":
            raise Refused(Msg("waitlist-offer-over"))
        return row

    def _end(self, row: Any, status: str) -> None:
        if row.booking_id:
            give_back(self._records, row.booking_id, "offered")
        waitlist.set_status(self._connection, row.id, waitlist.WAITS, status, None)
        self._records.note(status, "waiting", row.id)

    def settle(self, pool: str, wish: Wish) -> None:
        """Takes a family out of the line that has booked there by itself."""
        for id in waitlist.settle(self._connection, pool, wish.family, wish.child or None):
            self._records.note("booked", "waiting", id)

    def serve(self, pool: str) -> None:
        """Offers what is free in a pool to who waits for it, the first in line first."""
        self._alone(pool)
        free = {False: self._free(pool, long=False)}
        for row in waitlist.line(self._connection, pool) if free[False] else ():
            long = bool(row.interpreter)
            if long not in free:
                free[long] = self._free(pool, long=True)
            if self._offer_one_of(free[long], row):
                free = {False: self._free(pool, long=False)}
                if not free[False]:
                    return

    def _free(self, pool: str, *, long: bool) -> Sequence[Free]:
        now = self._records.now
        staff = offerings.staff(self._connection, pool)
        if staff:
            search = free_times.Search([staff], now, now + _FAR, long=long, pool=pool)
            return free_times.find(self._connection, search)
        event = offerings.event_of(self._connection, pool)
        if event is None or event.taken >= event.capacity or not event.is_open(now):
            return ()
        return (Free(event.id, 0, event.starts, event.ends, ways=("in_person",)),)

    def _offer_one_of(self, free: Iterable[Free], row: Any) -> bool:
        """The first time that suits the family; False if none does."""
        busy = bookings.busy(self._connection, row.family_id, self._records.now)
        for time in free:
            elsewhere = any(time.starts < ends and starts < time.ends for starts, ends in busy)
            if row.way not in time.ways or elsewhere:
                continue
            with suppress(Refused), self._records.whole():
                self._offer(row, time.offering)
                return True
        return False

    def _offer(self, row: Any, offering: int) -> None:
        details = Details(row.kind, row.way, row.interpreter, row.companions)
        wish = Wish(row.family_id, row.child_id or 0, details, row.shown)
        told_at = self._records.calendar(row.school).awake(self._records.now)
        patience = timedelta(minutes=self._records.rules(row.school).offer_minutes)
        place = locked(self._records, [offering])[offering]
        booking_id = take(self._records, place, wish, "offered", told_at + patience)
        booking = bookings.get(self._connection, booking_id)
        if booking is None or booking.starts <= told_at:
            raise Refused(Msg("booking-too-late"))
        if booking.is_conference:
            demand_room(self._records, booking.family, booking.school)
        until = min(told_at + patience, booking.starts)
        bookings.change(self._connection, booking_id, "offered", {"held_until": until})
        waitlist.set_status(self._connection, row.id, ["waiting"], "offered", booking_id)
        self._records.note("offered", "waiting", row.id, booking=booking_id)
        self._records.tell(row.family_id, self._offer_reply(row.id, booking, until), told_at)

    def _offer_reply(self, id: int, booking: Booking, until: datetime) -> Reply:
        calendar = self._records.calendar(booking.school)
        local = calendar.local(until)
        return Reply(
            (
                Msg("waitlist-offer", day=local.date(), time=local.time()),
                line(booking, calendar),
            ),
            choices=(
                Choice(Msg("waitlist-accept"), f"offer-yes:{id}"),
                Choice(Msg("waitlist-decline"), f"offer-no:{id}"),
            ),
        )

    def expired(self, booking_ids: list[int]) -> None:
        """Tells those whose kept places were not taken in time."""
        for row in waitlist.offered(self._connection, booking_ids):
            waitlist.set_status(self._connection, row.id, ["offered"], "expired", None)
            self._records.note("expired", "waiting", row.id)
            said = Reply((Msg("waitlist-offer-ended"),))
            self._records.tell_when_awake(row.school, row.family_id, said)

    def back_in_line(self, booking_ids: list[int]) -> None:
        """Those for whom these bookings were kept wait again, where they were in the line."""
        for row in waitlist.offered(self._connection, booking_ids):
            waitlist.set_status(self._connection, row.id, ["offered"], "waiting", None)
            self._records.note("waiting", "waiting", row.id)
            said = Reply((Msg("waitlist-offer-over"),))
            self._records.tell_when_awake(row.school, row.family_id, said)

    def end_over(self) -> int:
        """Ends the waiting for what has begun; those families are told, and how many they are."""
        over = waitlist.over(self._connection, self._records.now)
        for row in over:
            self._records.note("over", "waiting", row.id)
            said = Reply((Msg("waitlist-over"),))
            self._records.tell_when_awake(row.school, row.family_id, said)
        return len(over)

    def close(self, pool: str, school: str, reply: Reply) -> None:
        """Sends all who wait away, and tells them why."""
        for row in waitlist.close(self._connection, pool):
            self._records.note("closed", "waiting", row.id)
            self._records.tell_when_awake(school, row.family_id, reply)
