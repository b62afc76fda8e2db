"""The log of what was deleted: written in the transaction of the deletion, never changed
afterwards."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from bot.store.privacy_schema import deletion


@dataclass(frozen=True, slots=True)
class Deleted:
    """So many (`count`) of `what`, of an organization or of none (empty). `why`: `age`, with all
    that was older than `until`, or `request`."""

    at: datetime
    what: str
    organization: str
    count: int
    why: str
    until: datetime | None = None
    id: int = 0


def note(connection: Connection, deleted: Iterable[Deleted]) -> None:
    rows = [
        {
            "at": each.at, "what": each.what, "organization": each.organization,
            "count": each.count, "until": each.until, "why": each.why,
        }
        for each in deleted
    ]  # fmt: skip
    if rows:
        connection.execute(insert(deletion), rows)


def page(
    connection: Connection, organizations: Collection[str], before: int, limit: int
) -> list[Deleted]:
    """The latest first, and what is of no organization; those older than the row `before`, if it
    is given."""
    older = [deletion.c.id < before] if before else []
    found = (
        select(deletion)
        .where(deletion.c.organization.in_([*organizations, ""]), *older)
        .order_by(deletion.c.id.desc())
        .limit(limit)
    )
    return [Deleted(**row) for row in connection.execute(found).mappings()]
