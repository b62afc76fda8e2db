"""What was given up: it is set aside until somebody has looked at it. Its words are never read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select, update

from bot.store.schema import conversation, outbox
from bot.store.secret import unsealed
from bot.store.staff_schema import account


@dataclass(frozen=True, slots=True)
class Unsent:
    """`error` is the channel's. `name` is empty for a parent; `organization` for one who chose no
    school."""

    id: int
    channel: str
    name: str
    organization: str
    written: datetime
    failed: datetime
    attempts: int
    error: str


def listed(connection: Connection, organizations: Collection[str], limit: int) -> list[Unsent]:
    """Of these organizations and of parents who named none; the latest first."""
    found = _aside(organizations).order_by(outbox.c.id.desc()).limit(limit)
    return [_unsent(connection, row) for row in connection.execute(found)]


def load(connection: Connection, id: int, organizations: Collection[str]) -> Unsent | None:
    found = _aside(organizations).where(outbox.c.id == id)
    row = connection.execute(found.with_for_update(of=outbox)).one_or_none()
    return _unsent(connection, row) if row else None


def _aside(organizations: Collection[str]) -> Select[Any]:
    columns = (
        outbox.c[name] for name in ("id", "channel", "created", "failed", "attempts", "error")
    )
    seen = sorted(organizations)
    of_staff = account.c.organization.in_(seen)
    of_parent = account.c.id.is_(None) & conversation.c.school.in_([*seen, ""])
    return (
        select(*columns, conversation.c.school, account.c.name, account.c.organization)
        .join(conversation, conversation.c.id == outbox.c.conversation_id)
        .outerjoin(account, account.c.id == conversation.c.account_id)
        .where(outbox.c.failed.is_not(None), outbox.c.dismissed.is_(None), of_staff | of_parent)
    )


def _unsent(connection: Connection, row: Any) -> Unsent:
    return Unsent(
        row.id, row.channel, unsealed(connection, row.name) if row.name else "",
        row.organization or row.school, row.created, row.failed, row.attempts, row.error or "",
    )  # fmt: skip


def retry(connection: Connection, id: int, now: datetime) -> None:
    """As if it had just been written; the parts that have left are not sent again."""
    anew = {"failed": None, "error": None, "attempts": 0, "due": now, "leased_until": None}
    connection.execute(update(outbox).where(outbox.c.id == id).values(**anew))


def dismiss(connection: Connection, id: int, now: datetime) -> None:
    connection.execute(update(outbox).where(outbox.c.id == id).values(dismissed=now))
