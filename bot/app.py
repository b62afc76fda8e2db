"""The composition root: one message in, replies out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from weakref import WeakValueDictionary

import structlog
from sqlalchemy import Engine

from bot.channels import Channel
from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound
from bot.errors import SendError, StaleVersion, told_without_words
from bot.knowledge import Knowledge
from bot.office import open_desk, open_records
from bot.play import Turn, answer, apologize, understand
from bot.services.bookings import Bookings
from bot.services.concern_clock import ConcernClock
from bot.services.privacy import Privacy
from bot.services.reminders import Reminders
from bot.services.waitlist import Waitlist
from bot.store import Connection, conversations, gaps, notices, outbox
from bot.store.unit_of_work import reading, transaction

# How often a message is taken anew when another one of the same chat was faster. Each time one of
# them is done, so that as many may come at once.
_TRIES = 20
_BATCH = 200
# After so many a fault of ours does not pass by itself, and what waits behind it goes on.
_FAULTS = 11
_log = structlog.get_logger()


class App:
    """Takes messages of all channels. `knowledge` may be replaced while it runs."""

    def __init__(self, knowledge: Knowledge, engine: Engine, now: Callable[[], datetime]) -> None:
        self.knowledge = knowledge
        self.engine = engine
        self.now = now
        self.channels: dict[str, Channel] = {}
        # Of the chats in which a message is being taken.
        self._chats: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    async def receive(self, inbound: Inbound) -> bool:
        """Takes one message and sends the replies; what cannot be sent now, the worker sends. False
        if it could not even be said that something went wrong: the message is to be sent again.
        """
        rows = await self.accept(inbound)
        await self.deliver(rows or ())
        return rows is not None

    async def accept(self, inbound: Inbound) -> list[outbox.Row] | None:
        """As `take`, the messages of a chat one after the other."""
        chat = (inbound.channel, inbound.peer)
        async with self._chats.setdefault(chat, asyncio.Lock()):
            return await asyncio.to_thread(self.take, inbound)

    def take(self, inbound: Inbound) -> list[outbox.Row] | None:
        """The replies, committed to the outbox; none for a repeat. Whatever goes wrong is logged,
        and the parent is told that it did; None if not even that could be written.
        """
        for way, failed in ((self._answer, "message_failed"), (self._sorry, "apology_failed")):
            try:
                return self._take(inbound, way)
            except Exception as error:
                told = told_without_words(error)
                _log.error(failed, channel=inbound.channel, id=inbound.external_id, exception=told)
        return None

    def _take(
        self, inbound: Inbound, way: Callable[[Inbound, Conversation], list[outbox.Row]]
    ) -> list[outbox.Row]:
        for _ in range(_TRIES):
            with suppress(StaleVersion):
                return way(inbound, self._conversation(inbound))
        raise StaleVersion

    def _answer(self, inbound: Inbound, before: Conversation) -> list[outbox.Row]:
        """The message is understood before the transaction begins, and answered within it: what it
        changes, it changes once."""
        knowledge, now = self.knowledge, self.now()
        understood = understand(knowledge, inbound, before)
        with transaction(self.engine) as connection:
            if not conversations.take(connection, inbound):
                return []
            chat = understood.conversation
            desk = open_desk(connection, knowledge, now, chat, self.channels)
            return self._write(connection, inbound, answer(knowledge, understood, desk), now)

    def _sorry(self, inbound: Inbound, before: Conversation) -> list[outbox.Row]:
        done = apologize(self.knowledge, inbound, before)
        with transaction(self.engine) as connection:
            if not conversations.take(connection, inbound):
                return []
            return self._write(connection, inbound, done, self.now())

    def _conversation(self, inbound: Inbound) -> Conversation:
        with reading(self.engine) as connection:
            found = conversations.load(connection, inbound.channel, inbound.peer)
        return found or Conversation(inbound.channel, inbound.peer)

    def _write(
        self, connection: Connection, inbound: Inbound, done: Turn, now: datetime
    ) -> list[outbox.Row]:
        after = done.outcome.conversation
        id = conversations.save(connection, after, now)
        if done.outcome.abstained:
            topic = done.finding.topic
            gaps.count(connection, now.date(), topic, after.language, after.school)
        to = outbox.Address(id, inbound.channel, inbound.peer)
        return outbox.put(connection, to, done.rendered, now)

    def tick(self) -> int:
        """What the clock does with the books: ends what was kept too long, reminds, hands over what
        is to be said now. How many things that were."""
        now = self.now()
        with transaction(self.engine) as connection:
            translator, world = self.knowledge.translator, self.knowledge.world
            records = open_records(
                connection, translator, world, now, "clock", channels=self.channels
            )
            ended = Bookings(records).sweep()
            ended += Waitlist(records).end_over()
            told = Reminders(records).send_due() + ConcernClock(records).tick()
            told += Privacy(records).tick()
            return ended + told + notices.hand_over(connection, now, _BATCH)

    def forget(self, channel: str, peer: str) -> None:
        """Deletes a chat with all that was said in it."""
        with transaction(self.engine) as connection:
            outbox.forget(connection, channel, peer)
            notices.forget(connection, channel, peer)
            conversations.forget(connection, channel, peer)

    def knows(self, channel: str, peer: str) -> bool:
        with reading(self.engine) as connection:
            return conversations.load(connection, channel, peer) is not None

    def said(self, channel: str, peer: str, after: int) -> list[outbox.Row]:
        """All that was said to one parent after the row `after` of the outbox."""
        with reading(self.engine) as connection:
            return outbox.since(connection, channel, peer, after)

    async def deliver(self, rows: Iterable[outbox.Row]) -> int:
        """Sends rows of the outbox, notes how it went and says how many went. What follows a reply
        that failed, in the same chat, is given back to wait for it; so is all that a slow channel
        leaves no time for, before others may take it.
        """
        until = self.now() + outbox.LEASE / 2
        sent = 0
        stopped: set[tuple[str, str]] = set()
        waiting = []
        for row in rows:
            chat = (row.channel, row.peer)
            if chat in stopped or self.now() > until:
                waiting.append(row.id)
            elif await self._send(row):
                sent += 1
            else:
                stopped.add(chat)
        if waiting:
            await asyncio.to_thread(self._give_back, waiting)
        return sent

    async def _send(self, row: outbox.Row) -> bool:
        channel = self.channels.get(row.channel)
        if channel is None:
            return False
        try:
            await channel.send(row.peer, row.message)
        except SendError as error:
            failure = error
        except Exception as error:  # a fault of ours: other parents' replies must not wait for it
            _log.error("channel_failed", channel=row.channel, exception=told_without_words(error))
            failure = SendError(type(error).__name__, permanent=row.attempts >= _FAULTS)
        else:
            await asyncio.to_thread(self._note_sent, row)
            return True
        _log.warning("send_failed", channel=row.channel, row=row.id, reason=str(failure))
        await asyncio.to_thread(self._note_failure, row, failure)
        return False

    def _give_back(self, ids: list[int]) -> None:
        with transaction(self.engine) as connection:
            outbox.give_back(connection, ids)

    def _note_sent(self, row: outbox.Row) -> None:
        with transaction(self.engine) as connection:
            outbox.mark_sent(connection, row.id, self.now())

    def _note_failure(self, row: outbox.Row, error: SendError) -> None:
        with transaction(self.engine) as connection:
            outbox.mark_failed(connection, row, error, self.now())
