"""The log of bookings: written in the transaction of the change, never changed afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from bot.store.booking_schema import booking_event


@dataclass(frozen=True, slots=True)
class Entry:
    """`what` was done, in the past tense, to the `subject` (its table) with this id. `details` hold
    no personal words."""

    at: datetime
    actor: str
    what: str
    subject: str
    subject_id: int
    details: Mapping[str, Any]


_NOTE = insert(booking_event)


def note(connection: Connection, entry: Entry) -> None:
    connection.execute(_NOTE, {
        "at": entry.at, "actor": entry.actor, "what": entry.what, "subject": entry.subject,
        "subject_id": entry.subject_id, "details": dict(entry.details),
    })  # fmt: skip


def history(connection: Connection, subject: str, id: int) -> list[tuple[str, str]]:
    """(actor, what) of all that was done to one thing, the oldest first."""
    rows = connection.execute(
        select(booking_event.c.actor, booking_event.c.what)
        .where(booking_event.c.subject == subject, booking_event.c.subject_id == id)
        .order_by(booking_event.c.id)
    )
    return [(row.actor, row.what) for row in rows]
