"""What waits to be sent or done, of all schools together: numbers for who watches over Puente."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, case, func, select

from bot.store.concern_schema import IS_WAITING, concern
from bot.store.schema import outbox


@dataclass(frozen=True, slots=True)
class Queue:
    """One channel's rows of the outbox that were not sent. `oldest`: when the oldest one that still
    waits was written."""

    waiting: int
    oldest: datetime | None
    given_up: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """`queues` by channel; `overdue`: concerns that wait at school longer than they may."""

    queues: Mapping[str, Queue]
    overdue: int


def read(connection: Connection, now: datetime) -> Backlog:
    late = select(func.count()).where(IS_WAITING, concern.c.due <= now)
    return Backlog(_queues(connection), connection.execute(late).scalar_one())


def _queues(connection: Connection) -> dict[str, Queue]:
    """By the index of what is not sent, so that all that was sent costs nothing."""
    waits = outbox.c.failed.is_(None)
    found = (
        select(
            outbox.c.channel,
            func.count(case((waits, 1))),
            func.min(case((waits, outbox.c.created)), type_=outbox.c.created.type),
            func.count(outbox.c.failed),
        )
        .where(outbox.c.sent.is_(None))
        .group_by(outbox.c.channel)
    )
    return {channel: Queue(*row) for channel, *row in connection.execute(found)}
