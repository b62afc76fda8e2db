"""Taking a place: what a booking has from its offering, and whether it is to be had."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from bot.domain.booking import Details, Status
from bot.domain.booking_words import reminder_times
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.records import Records
from bot.store import bookings, offerings


@dataclass(frozen=True, slots=True)
class Wish:
    """Who wants a place, and how. `child` 0: it is for the family itself, as a volunteer whose name
    is `shown`."""

    family: int
    child: int
    details: Details
    shown: str = ""


def take(
    records: Records, offering: int, wish: Wish, status: Status, until: datetime | None = None
) -> int:
    """The id of the new booking. Raises `Refused` or `Forbidden` where the place is not to be had:
    call it within `Records.whole`."""
    id = bookings.add(records.connection, {
        **seat(records, offering, wish.details),
        "uid": records.new_uid(), "family_id": wish.family, "child_id": wish.child or None,
        "kind": wish.details.kind, "shown": wish.shown, "sequence": 0,
        "status": status, "held_until": until,
    })  # fmt: skip
    records.note(status, "booking", id, offering=offering)
    return id


def seat(records: Records, offering: int, details: Details) -> dict[str, Any]:
    """The columns of a booking that depend on its offering. Raises `Refused` where that cannot be
    booked."""
    row = _bookable(records, offering)
    calendar = records.calendar(row.school)
    day, hours = reminder_times(row.starts, calendar)
    return {
        "offering_id": row.id, "place": _place(records, row), "school": row.school,
        "pool": row.pool, "staff_id": row.staff_id, "starts": row.starts,
        "ends": _end(records, row, details), "way": details.way,
        "interpreter": details.interpreter, "companions": details.companions,
        "confirmed": _is_confirmed(records, row, details),
        # Who books so late was told just now.
        "day_reminded": records.now if day <= records.now else None,
        "hours_reminded": records.now if hours <= records.now else None,
    }  # fmt: skip


def _bookable(records: Records, offering: int) -> Any:
    row = next(iter(offerings.locked(records.connection, [offering])), None)
    if row is None or row.state != "open":
        raise Refused(Msg("booking-gone"))
    if row.starts <= records.now or (row.closes and row.closes <= records.now):
        raise Refused(Msg("booking-too-late"))
    if row.opens and row.opens > records.now:
        opens = records.calendar(row.school).local(row.opens)
        raise Refused(Msg("booking-too-early", day=opens.date()))
    return row


def _place(records: Records, row: Any) -> int:
    """A slot has one place, and the database says whether it is taken."""
    if row.staff_id:
        return 1
    place = offerings.free_place(records.connection, row.id)
    if place is None:
        raise Refused(Msg("booking-taken"))
    return place


def _end(records: Records, row: Any, details: Details) -> datetime:
    """Everything is said twice with an interpreter, so that such a meeting takes two slots."""
    if not details.interpreter or not row.staff_id:
        return cast(datetime, row.ends)
    latest = row.ends + offerings.BREAK + timedelta(seconds=1)
    found = offerings.slots(records.connection, row.school, row.ends, latest, [row.staff_id])
    following = next((slot for slot in found if slot.state == "open"), None)
    if following is None:
        raise Refused(Msg("booking-too-short"))
    return cast(datetime, following.ends)


def _is_confirmed(records: Records, row: Any, details: Details) -> bool:
    """Whether the school has the time that it needs to find an interpreter."""
    if not details.interpreter:
        return True
    days = records.calendar(row.school).school_days_until(row.starts, records.now)
    return days >= records.rules(row.school).interpreter_days
