"""The log of what was done to accounts: written in the transaction of the change, never changed
afterwards.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from bot.store.staff_schema import audit


@dataclass(frozen=True, slots=True)
class Entry:
    """`what` was done, in the past tense, to the `subject` (its table) with this id, which is of
    `organization`. `details` hold no personal words."""

    at: datetime
    actor: str
    what: str
    subject: str
    subject_id: int
    organization: str
    details: Mapping[str, Any]
    id: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """Empty where all are wanted; `before`: those older than this entry."""

    actor: str = ""
    what: str = ""
    before: int = 0


def note(connection: Connection, entry: Entry) -> None:
    connection.execute(insert(audit).values(
        at=entry.at, actor=entry.actor, what=entry.what, subject=entry.subject,
        subject_id=entry.subject_id, organization=entry.organization, details=dict(entry.details),
    ))  # fmt: skip


def page(
    connection: Connection, organizations: Collection[str], which: Filter, limit: int
) -> list[Entry]:
    """The latest first."""
    wanted = [
        *([audit.c.actor == which.actor] if which.actor else []),
        *([audit.c.what == which.what] if which.what else []),
        *([audit.c.id < which.before] if which.before else []),
    ]
    found = select(audit).where(audit.c.organization.in_(organizations), *wanted)
    return _entries(connection.execute(found.order_by(audit.c.id.desc()).limit(limit)).all())


def of(connection: Connection, subject: str, id: int) -> list[Entry]:
    """All that was done to one thing, the oldest first."""
    found = select(audit).where(audit.c.subject == subject, audit.c.subject_id == id)
    return _entries(connection.execute(found.order_by(audit.c.id)).all())


def _entries(rows: Sequence[Any]) -> list[Entry]:
    return [
        Entry(
            row.at, row.actor, row.what, row.subject, row.subject_id, row.organization,
            row.details, row.id,
        )
        for row in rows
    ]  # fmt: skip
