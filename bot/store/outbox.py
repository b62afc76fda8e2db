"""What is to be sent: written with the change that it tells of, sent after the commit.

Rows are claimed by a lease, so that a row whose sender died is sent by another; one message may
then arrive twice, but none is lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Insert,
    and_,
    bindparam,
    case,
    delete,
    exists,
    insert,
    or_,
    select,
    update,
)

from bot.domain.messages import Button, File, Rendered, Source
from bot.errors import SendError
from bot.store.schema import conversation, outbox
from bot.store.secret import sealed, unsealed
from bot.store.unit_of_work import alone

LEASE = timedelta(seconds=60)
# Later than anybody leases or writes: such a row is of a clock that was ahead, and nobody waits
# until that time comes.
_AHEAD = 2 * LEASE
# A row that failed this often for a passing reason is given up: with waits that grow to a quarter
# of an hour, after a server was away for a whole day.
ATTEMPTS = 110
# What goes first: what somebody waits for, then what families are told, however many they are.
REPLY, NOTICE = 0, 1


@dataclass(frozen=True, slots=True)
class Address:
    conversation_id: int
    channel: str
    peer: str


@dataclass(frozen=True, slots=True)
class Row:
    """`parts`: how many parts of it have left."""

    id: int
    channel: str
    peer: str
    message: Rendered
    attempts: int
    urgency: int = REPLY
    parts: int = 0


def put(
    connection: Connection, to: Address, messages: Iterable[Rendered], now: datetime
) -> list[Row]:
    """Adds replies. They are leased to the caller, who sends them at once after the commit; but
    none overtakes an older one of its chat: then they wait for it, and none is returned.
    """
    rows: list[Row] = []
    until: datetime | None = now + LEASE
    for message in messages:
        how = _PUT if rows else _PUT_BEHIND
        row, until = _put(connection, to, message, now, statement=how, until=until)
        rows.append(row)
    return rows if until else []


def leave(
    connection: Connection, to: Address, messages: Iterable[Rendered], now: datetime, urgency: int
) -> None:
    """Adds messages for the worker to send."""
    for message in messages:
        _put(connection, to, message, now, statement=_PUT, urgency=urgency)


def _put(  # noqa: PLR0913 - a row
    connection: Connection,
    to: Address,
    message: Rendered,
    now: datetime,
    *,
    statement: Insert,
    urgency: int = REPLY,
    until: datetime | None = None,
) -> tuple[Row, datetime | None]:
    """The row, and until when it is leased to the caller."""
    values = {
        "conversation_id": to.conversation_id, "channel": to.channel, "peer": to.peer,
        "message": kept(connection, message), "created": now, "due": now, "attempts": 0,
        "urgency": urgency, "parts": 0, "until": until, "of_channel": to.channel,
        "of_peer": to.peer,
    }  # fmt: skip
    id, leased_until = connection.execute(statement, values).one()
    return Row(id, to.channel, to.peer, message, 0, urgency), leased_until


def forget(connection: Connection, channel: str, peer: str) -> None:
    """Deletes all that was said to one parent."""
    # What another transaction is just saying in the chat is waited for, so that it goes too.
    chat = select(conversation.c.id).where(
        conversation.c.channel == channel, conversation.c.peer == peer
    )
    connection.execute(chat.with_for_update())
    connection.execute(delete(outbox).where(_is_of(channel, peer)))


def _is_of(channel: str, peer: str) -> ColumnElement[bool]:
    return and_(outbox.c.channel == channel, outbox.c.peer == peer)


def waits(connection: Connection, now: datetime, channel: str, peer: str = "") -> bool:
    """Whether anything in the channel, or in one chat of it, is due and nobody's."""
    here = {"channel": channel, **_times(now)._asdict()} | ({"peer": peer} if peer else {})
    return bool(connection.scalar(_WAITS_IN_CHAT if peer else _WAITS, here))


def claim(
    connection: Connection, now: datetime, channels: Sequence[str], limit: int, peer: str = ""
) -> list[Row]:
    """The rows of the channels, or of one chat, that are due and nobody's, leased to the caller:
    the most urgent first, and of those the oldest. None goes before one of its chat that would go
    first, nor while one is being sent.
    """
    # Two at once could each take a part of one chat, and the later part might be sent first.
    alone(connection, "claim")
    at = _times(now)
    here = [outbox.c.peer == peer] if peer else []
    waiting = (
        select(outbox.c.id)
        .where(
            outbox.c.channel.in_(channels), *here, _is_open(outbox), _is_free(outbox, at),
            ~_is_behind(at),
        )
        .order_by(outbox.c.urgency, outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )  # fmt: skip
    ids = list(connection.execute(waiting).scalars())
    connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(leased_until=now + LEASE))
    found = select(outbox).where(outbox.c.id.in_(ids)).order_by(outbox.c.urgency, outbox.c.id)
    return [_row(connection, row) for row in connection.execute(found)]


def _is_behind(at: _Times) -> ColumnElement[bool]:
    """Another row of the chat is being sent, or waits and goes first."""
    other = outbox.alias()
    first = or_(
        other.c.urgency < outbox.c.urgency,
        and_(other.c.urgency == outbox.c.urgency, other.c.id < outbox.c.id),
    )
    return exists().where(
        other.c.channel == outbox.c.channel,
        other.c.peer == outbox.c.peer,
        _is_open(other),
        or_(_is_leased(other, at), and_(first, ~_is_due(other, at))),
    )


def _is_open(rows: FromClause) -> ColumnElement[bool]:
    return and_(rows.c.sent.is_(None), rows.c.failed.is_(None))


class _Times(NamedTuple):
    """Now, and the time after which nothing can be that was written by a clock that went right."""

    now: Any
    ahead: Any


def _times(now: datetime) -> _Times:
    return _Times(now, now + _AHEAD)


def _is_free(rows: FromClause, at: _Times) -> ColumnElement[bool]:
    return and_(_is_due(rows, at), or_(rows.c.leased_until.is_(None), ~_is_leased(rows, at)))


def _is_due(rows: FromClause, at: _Times) -> ColumnElement[bool]:
    return or_(rows.c.due <= at.now, rows.c.created > at.ahead)


def _is_leased(rows: FromClause, at: _Times) -> ColumnElement[bool]:
    return rows.c.leased_until.between(*at)


# What every message needs, put together once.
_HERE = (outbox.c.channel == bindparam("channel"), _is_open(outbox))
_OF_CHAT = outbox.c.peer == bindparam("peer")
_IS_FREE = _is_free(
    outbox, _Times(*(bindparam(name, type_=outbox.c.due.type) for name in _Times._fields))
)
_WAITS = select(exists().where(*_HERE, _IS_FREE))
_WAITS_IN_CHAT = select(exists().where(*_HERE, _OF_CHAT, _IS_FREE))
_UNTIL = bindparam("until", type_=outbox.c.leased_until.type)
_PUT = insert(outbox).values(leased_until=_UNTIL).returning(outbox.c.id, outbox.c.leased_until)
_REPLY_WAITS = exists().where(
    outbox.c.channel == bindparam("of_channel"), outbox.c.peer == bindparam("of_peer"),
    _is_open(outbox), outbox.c.urgency == REPLY,
)  # fmt: skip
# Leased only where nothing older waits.
_PUT_BEHIND = _PUT.values(leased_until=case((~_REPLY_WAITS, _UNTIL)))
_MARK_SENT = update(outbox).where(outbox.c.id == bindparam("of_id"), outbox.c.sent.is_(None))


def give_back(connection: Connection, ids: Sequence[int]) -> None:
    """Ends the leases of rows that were not tried."""
    connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(leased_until=None))


def mark_sent(connection: Connection, id: int, now: datetime) -> None:
    connection.execute(_MARK_SENT, {"of_id": id, "sent": now})


def mark_part(connection: Connection, id: int, parts: int) -> None:
    """So many parts have left; the others are still to be sent."""
    connection.execute(update(outbox).where(outbox.c.id == id).values(parts=parts))


def mark_failed(connection: Connection, row: Row, error: SendError, now: datetime) -> None:
    """Gives the row up, or back: due again when the channel allows it, later each time."""
    attempts = row.attempts + error.tried
    over = error.permanent or attempts >= ATTEMPTS
    delay = max(error.retry_after, min(2.0**attempts, 900.0) if error.tried else 0.0)
    connection.execute(
        update(outbox)
        .where(outbox.c.id == row.id, outbox.c.sent.is_(None))
        .values(
            attempts=attempts,
            error=str(error)[:200] if error.tried else outbox.c.error,
            failed=now if over else None,
            due=now + timedelta(seconds=delay),
            leased_until=None,
        )
    )


def give_up(connection: Connection, channel: str, peer: str, reason: str, now: datetime) -> None:
    """Nothing that waits in a chat is tried any more; nor need anybody look at it."""
    waiting = (_is_of(channel, peer), outbox.c.sent.is_(None), outbox.c.dismissed.is_(None))
    values = {"failed": now, "dismissed": now, "error": reason[:200], "leased_until": None}
    connection.execute(update(outbox).where(*waiting).values(**values))


def since(connection: Connection, channel: str, peer: str, after: int) -> list[Row]:
    """All that was said to one parent after the row `after`, sent or not."""
    found = connection.execute(
        select(outbox).where(_is_of(channel, peer), outbox.c.id > after).order_by(outbox.c.id)
    )
    return [_row(connection, row) for row in found]


def _row(connection: Connection, row: Any) -> Row:
    said = message(connection, row.message)
    return Row(row.id, row.channel, row.peer, said, row.attempts, row.urgency, row.parts)


def kept(connection: Connection, message: Rendered) -> str:
    """A message as it is stored: it may quote what a parent wrote."""
    return sealed(connection, json.dumps(message, default=_fields))


def _fields(part: Any) -> dict[str, Any]:
    """Not by `asdict`, which copies all that is within."""
    return {field.name: getattr(part, field.name) for field in fields(part)}


def message(connection: Connection, kept: str | dict[str, Any]) -> Rendered:
    """A message out of the store; of a version that did not seal it, as it is."""
    stored = kept if isinstance(kept, dict) else json.loads(unsealed(connection, kept))
    parts = {
        "citations": tuple(Source(**citation) for citation in stored["citations"]),
        "choices": tuple(Button(**choice) for choice in stored["choices"]),
        # Rows of older versions have none.
        "files": tuple(File(**file) for file in stored.get("files", ())),
    }
    return Rendered(**{**stored, **parts})
