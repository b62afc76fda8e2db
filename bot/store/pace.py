"""How fast a channel is sent to, by all replicas together."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.schema import outbox, pace

# More than anybody reserves ahead: such a row was written by a machine whose clock is ahead.
_LONGEST = timedelta(minutes=1)
# A chat gets one message a second in the long run, and so many in a row: Telegram allows short
# bursts, and the messages of one answer should not wait for each other.
_BURST = 10
_SPAN = timedelta(seconds=_BURST)


def take(
    connection: Connection, channel: str, now: datetime, length: timedelta, within: timedelta
) -> datetime | None:
    """Reserves a slot of this length for the caller, and says when it begins; None if it would
    not begin `within` this time."""
    row = _locked(connection, channel, now)
    begins = max(row.next, now)
    if begins - now > _LONGEST:
        begins = now
    if begins - now > within:
        return None
    connection.execute(update(pace).where(pace.c.channel == channel).values(next=begins + length))
    return begins


def _locked(connection: Connection, channel: str, now: datetime) -> Any:
    found = select(pace).where(pace.c.channel == channel).with_for_update()
    if row := connection.execute(found).one_or_none():
        return row
    try:
        with connection.begin_nested():
            connection.execute(insert(pace).values(channel=channel, next=now))
    except IntegrityError:
        pass  # somebody else was first
    return connection.execute(found).one()


def hold(connection: Connection, channel: str, until: datetime, now: datetime) -> None:
    """Nobody sends to the channel before."""
    _locked(connection, channel, now)
    later = (pace.c.not_before.is_(None)) | (pace.c.not_before < until)
    connection.execute(
        update(pace).where(pace.c.channel == channel, later).values(not_before=until)
    )


def held(connection: Connection, channel: str, now: datetime) -> datetime | None:
    """Until when nobody may send; None if anybody may."""
    found = select(pace.c.not_before).where(pace.c.channel == channel, pace.c.not_before > now)
    return connection.execute(found).scalar_one_or_none()


def crowded(connection: Connection, channel: str, peer: str, now: datetime) -> datetime | None:
    """When a chat may be sent to again that got a whole burst just now; None if it did not."""
    latest = (
        select(outbox.c.sent)
        .where(outbox.c.channel == channel, outbox.c.peer == peer)
        .order_by(outbox.c.id.desc())
        .limit(2 * _BURST)
    )
    times = connection.execute(latest).scalars()
    sent = sorted(at for at in times if at and now - _SPAN < at < now + _LONGEST)
    return sent[-_BURST] + _SPAN if len(sent) >= _BURST else None
