"""The tables of offerings and bookings.

That no place is given twice, that neither a family nor a teacher is in two places at a time, and
that nothing in the log is changed, is kept by the database: by the constraints here, and by
migration 0002 with exclusion constraints on PostgreSQL and triggers on SQLite.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
    literal_column,
    text,
)

from bot.domain.booking import ACTIVE
from bot.store.schema import Utc, metadata

_ACTIVE = text("status in ('held', 'offered', 'booked')")
_HELD = text("status in ('held', 'offered')")
_WAITS = text("status in ('waiting', 'offered')")
_WAITS_ALONE = text("status in ('waiting', 'offered') and child_id is null")

# What can be booked: a slot of a teacher, or an event that needs volunteers. `pool` is what one
# waits for: all slots of a teacher in one conference window, or the one event.
offering = Table(
    "offering",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("school", String(64), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("pool", String(80), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("title", JSON, nullable=False),
    Column("asks", JSON, nullable=False),
    Column("room", String(300), nullable=False),
    Column("ways", String(40), nullable=False),
    Column("starts", Utc, nullable=False),
    Column("ends", Utc, nullable=False),
    Column("opens", Utc),
    Column("closes", Utc),
    Column("state", String(12), nullable=False),
    CheckConstraint("starts < ends", name="ck_offering_times"),
    Index(None, "staff_id", "starts"),
    Index(None, "school", "kind", "starts"),
    Index(None, "pool"),
)

# An offering has as many places as it has rows here, numbered from 1.
place = Table(
    "place",
    metadata,
    Column("offering_id", ForeignKey("offering.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
)

# A place that is taken, or was. `school`, `staff_id` and `pool` are those of the offering.
booking = Table(
    "booking",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(36), nullable=False, unique=True),
    Column("offering_id", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    Column("school", String(64), nullable=False),
    Column("pool", String(80), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("family_id", ForeignKey("family.id"), nullable=False),
    Column("child_id", ForeignKey("child.id")),
    Column("kind", String(24), nullable=False),
    Column("way", String(12), nullable=False),
    Column("starts", Utc, nullable=False),
    Column("ends", Utc, nullable=False),
    Column("status", String(12), nullable=False),
    Column("held_until", Utc),
    Column("interpreter", String(16), nullable=False),
    Column("confirmed", Boolean, nullable=False),
    Column("companions", Integer, nullable=False),
    Column("shown", String(8), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("day_reminded", Utc),
    Column("hours_reminded", Utc),
    Column("thanked", Utc),
    ForeignKeyConstraint(["offering_id", "place"], ["place.offering_id", "place.number"]),
    CheckConstraint("starts < ends", name="ck_booking_times"),
    Index(
        "uq_booking_place", "offering_id", "place",
        unique=True, sqlite_where=_ACTIVE, postgresql_where=_ACTIVE,
    ),
    # One conference of a family about a child with a teacher in a window.
    Index(
        "uq_booking_pool", "family_id", "child_id", "pool",
        unique=True, sqlite_where=_ACTIVE, postgresql_where=_ACTIVE,
    ),
    Index("ix_booking_held", "held_until", sqlite_where=_HELD, postgresql_where=_HELD),
    Index("ix_booking_staff", "staff_id", "starts", sqlite_where=_ACTIVE, postgresql_where=_ACTIVE),
    Index(
        "ix_booking_family", "family_id", "starts", sqlite_where=_ACTIVE, postgresql_where=_ACTIVE
    ),
    Index("ix_booking_starts", "starts", sqlite_where=_ACTIVE, postgresql_where=_ACTIVE),
    # All that there ever was of a family.
    Index(None, "family_id"),
)  # fmt: skip

# Who waits for a pool, first come by `id`. `booking_id` is the place that is kept for an offer.
waiting = Table(
    "waiting",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("pool", String(80), nullable=False),
    Column("school", String(64), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("family_id", ForeignKey("family.id"), nullable=False),
    Column("child_id", ForeignKey("child.id")),
    Column("kind", String(24), nullable=False),
    Column("way", String(12), nullable=False),
    Column("interpreter", String(16), nullable=False),
    Column("companions", Integer, nullable=False),
    Column("shown", String(8), nullable=False),
    Column("status", String(12), nullable=False),
    Column("booking_id", ForeignKey("booking.id")),
    Column("created", Utc, nullable=False),
    Index(
        "uq_waiting_child", "pool", "family_id", "child_id",
        unique=True, sqlite_where=_WAITS, postgresql_where=_WAITS,
    ),
    Index(
        "uq_waiting_family", "pool", "family_id",
        unique=True, sqlite_where=_WAITS_ALONE, postgresql_where=_WAITS_ALONE,
    ),
    Index("ix_waiting_pool", "pool", "id", sqlite_where=_WAITS, postgresql_where=_WAITS),
    Index(None, "family_id"),
    Index(None, "booking_id"),
    sqlite_autoincrement=True,
)  # fmt: skip

# What the office is asked to arrange. `words` is sealed JSON of what the parent said.
request = Table(
    "request",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(24), nullable=False),
    Column("school", String(64), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("peer", String(128), nullable=False),
    Column("family_id", ForeignKey("family.id")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("language", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("status", String(12), nullable=False),
    Column("created", Utc, nullable=False),
    Index(None, "school", "status", "id"),
    Index(None, "family_id"),
    Index(None, "channel", "peer"),
)

# The log: what was done to a booking, an offering, a waiting family or a request, and by whom
# (`family:7`, `office`, `clock`). Append-only.
booking_event = Table(
    "booking_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("what", String(24), nullable=False),
    Column("subject", String(12), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("details", JSON, nullable=False),
    Index(None, "subject", "subject_id"),
)


def _written_out(column: Column[str], values: Sequence[str]) -> ColumnElement[bool]:
    """As the partial indexes have it, instead of with parameters: only then SQLite sees that all
    the rows are in the index, and does not read the whole table."""
    return column.in_([literal_column(f"'{value}'") for value in values])


IS_ACTIVE = _written_out(booking.c.status, ACTIVE)
IS_KEPT = _written_out(booking.c.status, ("held", "offered"))
IS_IN_LINE = _written_out(waiting.c.status, ("waiting", "offered"))
