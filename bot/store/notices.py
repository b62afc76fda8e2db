"""What is to be said later, outside the quiet hours: it goes to the outbox when it is due."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from bot.domain.messages import Rendered
from bot.store import outbox
from bot.store.schema import notice


def put(
    connection: Connection, to: outbox.Address, messages: Iterable[Rendered], due: datetime
) -> None:
    rows = [
        {**asdict(to), "message": outbox.kept(connection, message), "due": due}
        for message in messages
    ]
    if rows:
        connection.execute(insert(notice), rows)


def hand_over(connection: Connection, now: datetime, limit: int) -> int:
    """Gives what is due to the outbox, the oldest first; how many that were."""
    due = select(notice).where(notice.c.due <= now).order_by(notice.c.id).limit(limit)
    rows = list(connection.execute(due.with_for_update(skip_locked=True)))
    for row in rows:
        to = outbox.Address(row.conversation_id, row.channel, row.peer)
        said = [outbox.message(connection, row.message)]
        outbox.leave(connection, to, said, now, outbox.NOTICE)
    connection.execute(delete(notice).where(notice.c.id.in_([row.id for row in rows])))
    return len(rows)


def forget(connection: Connection, channel: str, peer: str) -> None:
    connection.execute(delete(notice).where(notice.c.channel == channel, notice.c.peer == peer))
