"""Who is signed in, and how often it was tried in vain."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from bot.domain.access import Account
from bot.store.accounts import told
from bot.store.secret import mark, marks
from bot.store.staff_schema import account, attempt, session


@dataclass(frozen=True, slots=True)
class Session:
    id: int
    account: Account
    seen: datetime


def begin(
    connection: Connection, account_id: int, hash: str, now: datetime, lasts: timedelta
) -> None:
    values = {"token": hash, "account_id": account_id, "created": now, "seen": now}
    connection.execute(insert(session).values(**values, expires=now + lasts))


def find(connection: Connection, hash: str, now: datetime, idle: timedelta) -> Session | None:
    """The session, unless it is over or its account cannot sign in any more."""
    found = (
        select(session.c.id.label("session_id"), session.c.seen, account)
        .join(account, account.c.id == session.c.account_id)
        .where(session.c.token == hash, session.c.expires > now, session.c.seen > now - idle)
        .where(account.c.active)
    )
    row = connection.execute(found).one_or_none()
    return Session(row.session_id, told(connection, row), row.seen) if row else None


def touch(connection: Connection, id: int, now: datetime) -> None:
    connection.execute(update(session).where(session.c.id == id).values(seen=now))


def end(connection: Connection, hash: str) -> None:
    connection.execute(delete(session).where(session.c.token == hash))


def end_all(connection: Connection, account_id: int, but: str = "") -> None:
    """All sessions of the account, `but` the one whose hash is given."""
    ended = delete(session).where(session.c.account_id == account_id, session.c.token != but)
    connection.execute(ended)


def sweep(connection: Connection, now: datetime, window: timedelta) -> None:
    """What counts no more."""
    connection.execute(delete(session).where(session.c.expires <= now))
    connection.execute(delete(attempt).where(attempt.c.at <= now - window))


def attempts(connection: Connection, who: str, since: datetime) -> Sequence[datetime]:
    """When it was tried, the latest first."""
    found = select(attempt.c.at).where(attempt.c.who.in_(marks(connection, who)))
    latest = found.where(attempt.c.at > since).order_by(attempt.c.at.desc())
    return connection.execute(latest).scalars().all()


def note_attempt(connection: Connection, who: str, now: datetime) -> int:
    tried = insert(attempt).values(who=mark(connection, who), at=now).returning(attempt.c.id)
    return int(connection.execute(tried).scalar_one())


def forget_attempts(connection: Connection, ids: Collection[int]) -> None:
    connection.execute(delete(attempt).where(attempt.c.id.in_(ids)))
