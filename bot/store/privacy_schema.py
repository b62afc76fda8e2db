"""The tables of what is kept and what is not: what must stay, what was deleted, and who is to look
for what is old.

That nothing in the log of deletions is changed is kept by triggers, which migration 0007 makes.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from bot.store.schema import Utc, metadata

# A family of which nothing is deleted, by nobody. Who said so and why stands in `audit`.
family_hold = Table(
    "family_hold",
    metadata,
    Column("family_id", ForeignKey("family.id"), primary_key=True),
    Column("since", Utc, nullable=False),
)

# How many of what were deleted, and of which organization (empty: of none). `why`: for their age,
# and then all that was older than `until`; or on request. No persons. Append-only.
deletion = Table(
    "deletion",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("what", String(16), nullable=False),
    Column("organization", String(64), nullable=False),
    Column("count", Integer, nullable=False),
    Column("until", Utc),
    Column("why", String(12), nullable=False),
    Index(None, "organization", "id"),
)

# What one process does for all of them now and then: when it is to be done again.
duty = Table(
    "duty",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("due", Utc, nullable=False),
)
