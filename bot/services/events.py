"""The school's side of volunteering: events with places, published from a file."""

from __future__ import annotations

from bot.domain.booking import Booking, Event
from bot.domain.booking_words import line, meeting
from bot.domain.messages import ByLanguage, Msg, Reply
from bot.domain.people import shortened
from bot.errors import Refused
from bot.services.bookings import Bookings
from bot.services.records import Records
from bot.services.waitlist import Waitlist
from bot.store import bookings, families, offerings

# The most characters of what stands on a button, in a message and in a calendar; and of places.
LONGEST = {"title": 60, "asks": 500}
LONGEST_PLACE = 300
MOST_PLACES = 500


class Events:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection
        self._waitlist = Waitlist(records)

    def publish(self, source: str, event: Event) -> int:
        """The id of the event. One that was published from the same `source` before is changed:
        words and room at once, other times are told to who signed up, a number of places that
        grew is offered to who waits."""
        values = {
            "title": dict(event.title), "asks": dict(event.asks), "room": event.room,
            "opens": event.opens, "closes": event.closes,
        }  # fmt: skip
        known = self.of(source)
        if known:
            offerings.describe(self._connection, known.id, values)
            if (known.starts, known.ends) != (event.starts, event.ends):
                with self._records.whole():
                    self._move(known.id, event)
            self.resize(known.id, event.capacity)
            return known.id
        added = offerings.add(self._connection, {
            **values, "school": event.school, "kind": "event", "pool": f"event:{source}",
            "staff_id": None, "ways": "in_person", "starts": event.starts, "ends": event.ends,
            "state": "open",
        }, event.capacity)  # fmt: skip
        if added is None:
            raise Refused(Msg("booking-gone"))
        self._records.note("published", "offering", added)
        return added

    def of(self, source: str) -> Event | None:
        """What was published from there, also if it is over or called off."""
        return offerings.event_of(self._connection, f"event:{source}")

    def _move(self, id: int, event: Event) -> None:
        """New times. What is kept for who waits is given back, to be offered anew."""
        taken = bookings.of_offerings(self._connection, [id])
        kept = [booking for booking in taken if booking.status != "booked"]
        for booking in kept:
            Bookings(self._records).release(booking)
        self._waitlist.back_in_line([booking.id for booking in kept])
        offerings.shift(self._connection, [(id, event.starts, event.ends)])
        self._records.note("moved", "offering", id)
        for booking in taken:
            if booking.status == "booked":
                moved = Bookings(self._records).reschedule(booking, event.starts, event.ends)
                self._tell(moved, Msg("booking-moved-by-school"))

    def resize(self, id: int, capacity: int) -> None:
        """More places go to who waits; `Refused` for fewer than are or were taken."""
        event = self._event(id)
        offerings.add_places(self._connection, id, event.capacity + 1, capacity)
        if not offerings.remove_places(self._connection, id, capacity):
            raise Refused(Msg("volunteering-too-few", count=event.taken))
        if capacity != event.capacity:
            self._records.note("resized", "offering", id, capacity=capacity)
        self._waitlist.serve(offerings.pool(self._connection, id))

    def cancel(self, id: int) -> list[Booking]:
        """Calls an event off: who signed up and who waits is told."""
        event = self._event(id)
        offerings.set_state(self._connection, [id], "open", "cancelled")
        self._records.note("cancelled", "offering", id)
        pool = offerings.pool(self._connection, id)
        calendar = self._records.calendar(event.school)
        day = calendar.local(event.starts).date()
        gone = Reply((Msg("volunteering-called-off", title=ByLanguage(event.title), day=day),))
        self._waitlist.close(pool, event.school, gone)
        ended = [self._end(b) for b in bookings.of_offerings(self._connection, [id])]
        return [booking for booking in ended if booking]

    def _end(self, booking: Booking) -> Booking | None:
        if booking.status != "booked":
            Bookings(self._records).release(booking)
            return None
        ended = Bookings(self._records).end(booking)
        self._tell(ended, Msg("booking-cancelled-by-school"))
        return ended

    def _tell(self, booking: Booking, said: Msg) -> None:
        school = self._records.school(booking.school)
        file = meeting(booking, school, self._records.now)
        reply = Reply((said, line(booking, school.calendar)), meetings=(file,))
        self._records.tell_when_awake(school.id, booking.family, reply)

    def _event(self, id: int) -> Event:
        event = offerings.event(self._connection, id)
        if event is None or event.state != "open":
            raise Refused(Msg("booking-gone"))
        return event

    def open(self, schools: tuple[str, ...]) -> list[Event]:
        """Where these schools look for volunteers now, in order of time."""
        now = self._records.now
        found = offerings.events(self._connection, schools, now)
        return [event for event in found if event.is_open(now)]

    def coming(self, school: str) -> list[Event]:
        """All that are still to come, also where one cannot sign up yet, or not any more."""
        return offerings.events(self._connection, [school], self._records.now)

    def get(self, id: int) -> Event | None:
        return offerings.event(self._connection, id)

    def signed_up(self, id: int) -> list[Booking]:
        taken = bookings.of_offerings(self._connection, [id])
        return [booking for booking in taken if booking.status == "booked"]

    def helpers(self, id: int) -> tuple[str, ...]:
        """The names of who helps, as each of them wants to be shown to others."""
        taken = bookings.of_offerings(self._connection, [id])
        names = families.names(self._connection, [b.family for b in taken])
        shown = {"full": lambda name: name, "short": shortened}
        return tuple(
            shown[b.shown](names[b.family])
            for b in taken
            if b.status == "booked" and b.shown in shown
        )
