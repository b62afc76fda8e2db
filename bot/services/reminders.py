"""What the clock says to families: reminders before a booking, thanks after helping.

Each is bound to the booking as it is at the moment of sending: it is marked as told in the same
transaction, and only if the booking still stands and was not changed meanwhile.
"""

from __future__ import annotations

from datetime import timedelta

from bot.domain.booking import Booking
from bot.domain.booking_words import line, reminder_times
from bot.domain.messages import ByLanguage, Choice, Msg, Reply
from bot.services.records import Records
from bot.store import bookings, families

# No quiet hours move a reminder by more than a day.
_AHEAD = timedelta(days=2)
# Thanks that come later than so long after helping are left out.
_THANKS = timedelta(days=2)


class Reminders:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def send_due(self) -> int:
        """Puts all that is due into the outbox; how many families were written to."""
        return self._remind("hours_reminded") + self._remind("day_reminded") + self._thank()

    def _remind(self, what: str) -> int:
        now = self._records.now
        found = bookings.untold(self._connection, what, now, now + _AHEAD)
        return sum(self._tell(booking, what) for booking in found if self._is_due(booking, what))

    def _is_due(self, booking: Booking, what: str) -> bool:
        now, calendar = self._records.now, self._records.calendar(booking.school)
        day, hours = reminder_times(booking.starts, calendar)
        # What the clock missed while it stood still is not made up for at night.
        return (day if what == "day_reminded" else hours) <= now and not calendar.is_quiet(now)

    def _tell(self, booking: Booking, what: str) -> bool:
        now = self._records.now
        if not bookings.mark(self._connection, booking.id, what, now, sequence=booking.sequence):
            return False
        if what == "hours_reminded":  # the day before is over then
            bookings.mark(
                self._connection, booking.id, "day_reminded", now, sequence=booking.sequence
            )
        family = families.load(self._connection, booking.family)
        if family is None or not family.reminders:
            return False
        self._records.note("reminded", "booking", booking.id, reminder=what)
        self._records.tell(booking.family, self._reminder(booking), now)
        return True

    def _reminder(self, booking: Booking) -> Reply:
        school = self._records.school(booking.school)
        choices = [
            Choice(Msg("reminders-stop"), "intent:notifications"),
        ]
        if booking.can_change(self._records.now, school.rules):
            choices.insert(0, Choice(Msg("booking-change"), f"booking-change:{booking.id}"))
            choices.insert(1, Choice(Msg("booking-cancel"), f"booking-cancel:{booking.id}"))
        said = (Msg("reminder"), line(booking, school.calendar))
        return Reply(said, choices=tuple(choices))

    def _thank(self) -> int:
        now = self._records.now
        found = bookings.untold(self._connection, "thanked", now - _THANKS, now)
        return sum(self._thank_for(booking) for booking in found if self._is_over(booking))

    def _is_over(self, booking: Booking) -> bool:
        now = self._records.now
        quiet = self._records.calendar(booking.school).is_quiet(now)
        return not booking.is_conference and booking.ends <= now and not quiet

    def _thank_for(self, booking: Booking) -> bool:
        sequence = booking.sequence
        now = self._records.now
        if not bookings.mark(self._connection, booking.id, "thanked", now, sequence=sequence):
            return False
        said = Reply((Msg("volunteering-thanks", title=ByLanguage(booking.title)),))
        self._records.tell(booking.family, said, now)
        return True
