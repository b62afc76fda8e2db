"""Whose turn it is to send by a channel that takes only so much a second."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.channels import Channel
from bot.errors import SendError
from bot.store import Engine, outbox, pace
from bot.store.unit_of_work import reading, transaction

# A second has so many slots at most, since each is a transaction that others wait for: a channel
# that allows more gets several messages into one.
_SLOTS = 30
# A notice lines up only where the line is short, so that a reply never waits behind many.
_PATIENCE = {outbox.REPLY: timedelta(seconds=10), outbox.NOTICE: timedelta(seconds=0.5)}
_AGAIN_SECONDS = 0.25


@dataclass
class _Line:
    """`left`: messages that the slot which was taken last still has room for, before `over`."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    left: int = 0
    over: datetime = datetime(1, 1, 1, tzinfo=UTC)


class Pacing:
    def __init__(self, engine: Engine, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._now = now
        self._lines: defaultdict[tuple[str, int], _Line] = defaultdict(_Line)

    async def turn(self, channel: Channel, row: outbox.Row, until: datetime) -> None:
        """Waits until a part of the row may be sent. Raises `SendError` if that is not before
        `until`."""
        if not channel.per_second:
            return
        line = self._lines[row.channel, row.urgency]
        async with line.lock:
            begins = await self._place(line, channel, row, until)
        # No longer than anybody lines up: a clock that was set back meanwhile says hours.
        wait = min(begins - self._now(), _PATIENCE[row.urgency])
        await asyncio.sleep(max(wait.total_seconds(), 0))
        # At the end, for what happened meanwhile.
        await asyncio.to_thread(self._check, row)

    def _check(self, row: outbox.Row) -> None:
        now, chat = self._now(), (row.channel, row.peer)
        with reading(self._engine) as connection:
            free = pace.held(connection, row.channel, now)
            free = free or pace.crowded(connection, *chat, now)
        if free:
            raise _later(free - now)

    async def _place(
        self, line: _Line, channel: Channel, row: outbox.Row, until: datetime
    ) -> datetime:
        """When it is the row's turn."""
        while (now := self._now()) <= until:
            if line.left and now < line.over:
                line.left -= 1
                return now
            size = max(channel.per_second // _SLOTS, 1)
            length = timedelta(seconds=size / channel.per_second)
            if begins := await asyncio.to_thread(self._take, row, now, length):
                line.left, line.over = size - 1, begins + length
                return begins
            await asyncio.sleep(_AGAIN_SECONDS)
        raise _later(timedelta(0))

    def _take(self, row: outbox.Row, now: datetime, length: timedelta) -> datetime | None:
        with transaction(self._engine) as connection:
            return pace.take(connection, row.channel, now, length, _PATIENCE[row.urgency])


def _later(wait: timedelta) -> SendError:
    seconds = wait.total_seconds()
    return SendError("not yet", permanent=False, retry_after=seconds, tried=False)
