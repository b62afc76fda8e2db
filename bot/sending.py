"""Rows of the outbox on their way: in order within a chat, and as fast as the channel allows."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import takewhile

import structlog

from bot.channels import Channel
from bot.errors import SendError, told_without_words
from bot.pacing import Pacing
from bot.store import Connection, Engine, conversations, notices, outbox, pace
from bot.store.unit_of_work import reading, singly, transaction

# After so many a fault of ours does not pass by itself, and what waits behind it goes on.
_FAULTS = 11
# Nothing is begun in the second half of a lease, and what is begun ends before it is over.
_BEGIN = outbox.LEASE / 2
_PART_SECONDS = 25.0
_BATCH = 20
# Replies that are marked as sent at a time.
_MARKS = 2
_log = structlog.get_logger()


class Sending:
    """`channels` may be added to later."""

    def __init__(
        self, engine: Engine, now: Callable[[], datetime], channels: Mapping[str, Channel]
    ) -> None:
        self._engine = engine
        self._now = now
        self._channels = channels
        self._pacing = Pacing(engine, now)
        # Who dies between a message and its mark sends it twice: no mark waits behind turns.
        self._marks = ThreadPoolExecutor(_MARKS, "marks")
        # From then on only what is in work is sent.
        self.stopping = False
        # Chats in which something waited when the last reply had gone.
        self._behind: set[tuple[str, str]] = set()
        # Rows that are leased to this process, and until when.
        self._leased: dict[int, datetime] = {}

    def lease(self, rows: Iterable[outbox.Row], until: datetime) -> None:
        """Notes rows that were leased to this process."""
        self._leased.update({row.id: until for row in rows})

    def release(self) -> None:
        """Gives back at once what was not sent, so that nobody waits for its lease to end."""
        ours = [id for id, until in [*self._leased.items()] if until > self._now()]
        try:
            self._give_back(ours)
        except Exception as error:
            _log.error("leases_kept", rows=len(ours), exception=told_without_words(error))

    def _give_back(self, ids: list[int]) -> None:
        with transaction(self._engine) as connection:
            outbox.give_back(connection, ids)
        for id in ids:
            self._leased.pop(id, None)

    async def follow(self, channel: str, peer: str, rows: Sequence[outbox.Row]) -> None:
        """Sends the replies that the caller was leased, and what waited for them in the chat."""
        while rows or (rows := await asyncio.to_thread(self._claim_chat, channel, peer)):
            if await self.deliver(rows) < len(rows) or (channel, peer) not in self._behind:
                return
            rows = ()

    def _claim_chat(self, channel: str, peer: str) -> list[outbox.Row]:
        with singly(self._engine) as connection:
            if self.stopping or not outbox.waits(connection, self._now(), channel, peer):
                return []
        return self._claimed([channel], peer)

    async def round(self, *channels: str) -> int:
        """Sends what is due and nobody's in these channels, or in all, to many chats at a time;
        says how many went."""
        rows = await asyncio.to_thread(self.claim, channels or tuple(self._channels))
        chats = defaultdict(list)
        for row in rows:
            chats[row.channel, row.peer].append(row)
        return sum(await asyncio.gather(*map(self._deliver_until_stop, chats.values())))

    async def _deliver_until_stop(self, rows: Iterable[outbox.Row]) -> int:
        """What is left then is released."""
        return await self.deliver(takewhile(lambda _: not self.stopping, rows))

    def claim(self, channels: Sequence[str]) -> list[outbox.Row]:
        """Some of what is due and nobody's in channels that may send, leased to this process."""
        now = self._now()
        with reading(self._engine) as connection:
            waiting = [
                name
                for name in channels
                if outbox.waits(connection, now, name) and not pace.held(connection, name, now)
            ]
        if not waiting or self.stopping:
            return []
        return self._claimed(waiting)

    def _claimed(self, channels: Sequence[str], peer: str = "") -> list[outbox.Row]:
        now = self._now()
        with transaction(self._engine) as connection:
            rows = outbox.claim(connection, now, channels, _BATCH, peer)
        self.lease(rows, now + outbox.LEASE)
        return rows

    async def deliver(self, rows: Iterable[outbox.Row]) -> int:
        """Sends rows of the outbox, notes how it went and says how many went. What follows a reply
        that failed, in the same chat, is given back to wait for it; so is all that a slow channel
        leaves no time for, before others may take it.
        """
        until = self._now() + _BEGIN
        sent = 0
        stopped: set[tuple[str, str]] = set()
        waiting = []
        for row in rows:
            chat = (row.channel, row.peer)
            if chat in stopped or self._now() > until:
                waiting.append(row.id)
                continue
            went = await self._send(row, until)
            self._leased.pop(row.id, None)
            sent += went
            if not went:
                stopped.add(chat)
        if waiting:
            await asyncio.to_thread(self._give_back, waiting)
        return sent

    async def _send(self, row: outbox.Row, until: datetime) -> bool:
        channel = self._channels.get(row.channel)
        if channel is None:
            return False
        began = self._now()
        try:
            await self._send_parts(channel, row, until)
        except SendError as error:
            failure = error
        except TimeoutError:
            failure = SendError("it took too long", permanent=False)
        except Exception as error:  # a fault of ours: other parents' replies must not wait for it
            _log.error("channel_failed", channel=row.channel, exception=told_without_words(error))
            failure = SendError(type(error).__name__, permanent=row.attempts >= _FAULTS)
        else:
            await asyncio.get_running_loop().run_in_executor(self._marks, self._note_sent, row)
            return True
        await self._note_failure(channel, row, failure)
        if failure.gone:
            await self._note(_give_up, row, str(failure), began, self._now())
        return False

    def _note_sent(self, row: outbox.Row) -> None:
        """It looks afterwards what waits: who came before left it to be sent."""
        now, chat = self._now(), (row.channel, row.peer)
        with singly(self._engine) as connection:
            outbox.mark_sent(connection, row.id, now)
            waits = outbox.waits(connection, now, *chat)
        (self._behind.add if waits else self._behind.discard)(chat)

    async def _send_parts(self, channel: Channel, row: outbox.Row, until: datetime) -> None:
        """Those that have not left yet; each is noted, so that it is not sent again with others."""
        parts = channel.parts(row.message)
        for number in range(row.parts, len(parts)):
            await self._pacing.turn(channel, row, until)
            async with asyncio.timeout(_PART_SECONDS):
                await channel.send(row.peer, parts[number])
            if number + 1 < len(parts):
                await self._note(outbox.mark_part, row.id, number + 1)

    async def _note_failure(self, channel: Channel, row: outbox.Row, error: SendError) -> None:
        now = self._now()
        if error.tried:
            _log.warning("send_failed", channel=row.channel, row=row.id, reason=str(error))
            if channel.per_second and error.retry_after:
                until = now + timedelta(seconds=error.retry_after)
                await self._note(pace.hold, row.channel, until, now)
        await self._note(outbox.mark_failed, row, error, now)

    async def _note(self, change: Callable[..., None], *what: object) -> None:
        def write() -> None:
            with transaction(self._engine) as connection:
                change(connection, *what)

        await asyncio.to_thread(write)


def _give_up(
    connection: Connection, row: outbox.Row, reason: str, began: datetime, now: datetime
) -> None:
    """Nothing reaches this chat, unless its parent wrote since."""
    if conversations.block(connection, row.channel, row.peer, began, now):
        outbox.give_up(connection, row.channel, row.peer, reason, now)
        notices.forget(connection, row.channel, row.peer)
