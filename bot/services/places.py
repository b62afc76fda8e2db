"""Taking a place: what a booking has from its offering, and whether it is to be had."""

from __future__ import annotations

from collections.abc import Collection
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


def locked(records: Records, ids: Collection[int]) -> dict[int, Any]:
    """The rows of these offerings, nobody else's until the transaction ends; `Refused` if one is
    not there. Who wants more than one asks for all at once: two families with the same wishes
    could wait for each other otherwise."""
    rows = {row.id: row for row in offerings.locked(records.connection, ids)}
    if rows.keys() != set(ids):
        raise Refused(Msg("booking-gone"))
    return rows


def take(
    records: Records, row: Any, wish: Wish, status: Status, until: datetime | None = None
) -> int:
    """The id of the new booking. Raises `Refused` or `Forbidden` where the place is not to be had:
    call it within `Records.whole`."""
    id = bookings.add(records.connection, {
        **seat(records, row, wish.details),
        "uid": records.new_uid(), "family_id": wish.family, "child_id": wish.child or None,
        "kind": wish.details.kind, "shown": wish.shown, "sequence": 0,
        "status": status, "held_until": until,
    })  # fmt: skip
    records.note(status, "booking", id, offering=row.id)
    return id


def give_back(records: Records, id: int, status: str) -> None:
    """Ends what is kept for a family that has not booked it yet."""
    if bookings.change(records.connection, id, status, {"status": "released"}):
        records.note("released", "booking", id)


def seat(records: Records, row: Any, details: Details) -> dict[str, Any]:
    """The columns of a booking that depend on its offering, the row that is `locked`. Raises
    `Refused` where that cannot be booked."""
    _demand_bookable(records, row, details)
    return {
        "offering_id": row.id, "place": _place(records, row), "school": row.school,
        "pool": row.pool, "staff_id": row.staff_id, "starts": row.starts,
        "ends": _end(records, row, details), "way": details.way,
        "interpreter": details.interpreter, "companions": details.companions,
        "confirmed": _is_confirmed(records, row, details),
        **reminded(records, row.school, row.starts),
    }  # fmt: skip


def reminded(records: Records, school: str, starts: datetime) -> dict[str, datetime | None]:
    """Which reminders are as good as sent: who is told of a time so late needs them no more."""
    now = records.now
    day, hours = reminder_times(starts, records.calendar(school))
    return {
        "day_reminded": now if day <= now else None,
        "hours_reminded": now if hours <= now else None,
    }


def demand_room(records: Records, family: int, school: str, more: int = 0) -> None:
    """`Refused` where a family has more conferences than the school lets it have, with `more` that
    it wishes for."""
    limit = records.rules(school).each_family
    have = bookings.count_conferences(records.connection, family, school, records.now)
    if have + more > limit:
        raise Refused(Msg("booking-limit", count=limit))


def _demand_bookable(records: Records, row: Any, details: Details) -> None:
    if row.state != "open" or details.way not in row.ways.split(","):
        raise Refused(Msg("booking-gone"))
    if row.starts <= records.now or (row.closes and row.closes <= records.now):
        raise Refused(Msg("booking-too-late"))
    if row.opens and row.opens > records.now:
        opens = records.calendar(row.school).local(row.opens)
        raise Refused(Msg("booking-too-early", day=opens.date()))


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
