"""The composition root: one message in, replies out."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Literal
from weakref import WeakValueDictionary

import structlog
from sqlalchemy import Engine
from structlog.contextvars import bound_contextvars

from bot.channels import Channel
from bot.domain.concern import PARENT
from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound
from bot.errors import StaleVersion, told_without_words
from bot.knowledge import Knowledge
from bot.office import open_desk, open_records
from bot.play import Turn, answer, apologize, understand
from bot.sending import Sending
from bot.services.bookings import Bookings
from bot.services.concern_clock import ConcernClock
from bot.services.erasure import Erasure
from bot.services.keeping import Keeping
from bot.services.records import Records
from bot.services.reminders import Reminders
from bot.services.waitlist import Waitlist
from bot.store import Connection, conversations, duties, gaps, notices, outbox
from bot.store.unit_of_work import reading, singly, transaction, unhurried

# How often a message is taken anew, alone in its chat: once is enough, but for who deletes the chat
# or waits for the same place as somebody else at that moment.
_TRIES = 5
# Turns of different chats: some may wait for the database, or for who holds a place there; more
# would only take the processor from each other, and from replies that are on their way.
_AT_A_TIME = 4
_BATCH = 200
_RETENTION = "retention"
# So long who deletes what is old is left alone with it.
_TURN = timedelta(minutes=10)
_log = structlog.get_logger()

Outcome = Literal["answered", "repeated", "apologized", "lost"]


@dataclass(frozen=True, slots=True)
class Taken:
    """How it went with one message, without a word of it. `seconds`: until the replies were
    committed; `turn` is empty where there was none."""

    channel: str
    outcome: Outcome
    seconds: float
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class _Played:
    """`rows`: what is to be sent; None where nothing could be written."""

    outcome: Outcome
    rows: list[outbox.Row] | None
    turn: Turn | None = None


# Answers a message in a transaction, or raises `StaleVersion`.
_Finish = Callable[[Connection], _Played]
_Way = Callable[[Inbound, Conversation], _Finish]


class App:
    """Takes messages of all channels. `knowledge` may be replaced while it runs; `tell` hears of
    each message, in the thread that took it.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        engine: Engine,
        now: Callable[[], datetime],
        tell: Callable[[Taken], None] = lambda taken: None,
    ) -> None:
        self.knowledge = knowledge
        self.engine = engine
        self.now = now
        self.channels: dict[str, Channel] = {}
        self.sending = Sending(engine, now, self.channels)
        self._tell = tell
        self._turns = ThreadPoolExecutor(_AT_A_TIME, "turns")
        # Of the chats in which a message is being taken.
        self._chats: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    async def receive(self, inbound: Inbound) -> bool:
        """Takes one message and sends the replies; what cannot be sent now, the worker sends. False
        if it could not even be said that something went wrong: the message is to be sent again.
        """
        rows = await self.accept(inbound)
        if rows is not None:
            await self.sending.follow(inbound.channel, inbound.peer, rows)
        return rows is not None

    async def accept(self, inbound: Inbound) -> list[outbox.Row] | None:
        """As `take`, the messages of a chat one after the other."""
        chat = (inbound.channel, inbound.peer)
        async with self._chats.setdefault(chat, asyncio.Lock()):
            # Whatever is logged on the way is found together again.
            with bound_contextvars(turn=secrets.token_hex(6), channel=inbound.channel):
                work = partial(copy_context().run, self.take, inbound)
                return await asyncio.get_running_loop().run_in_executor(self._turns, work)

    def take(self, inbound: Inbound) -> list[outbox.Row] | None:
        """The replies, committed to the outbox; none for a repeat. Whatever goes wrong is logged,
        and the parent is told that it did; None if not even that could be written.
        """
        start, until = time.perf_counter(), self.now() + outbox.LEASE
        played = self._play(inbound)
        self.sending.lease(played.rows or (), until)
        seconds = time.perf_counter() - start
        self._tell(Taken(inbound.channel, played.outcome, seconds, played.turn))
        return played.rows

    def _play(self, inbound: Inbound) -> _Played:
        for way, failed in ((self._answer, "message_failed"), (self._sorry, "apology_failed")):
            try:
                return self._take(inbound, way)
            except Exception as error:
                told = told_without_words(error)
                _log.error(failed, channel=inbound.channel, id=inbound.external_id, exception=told)
        return _Played("lost", None)

    def _take(self, inbound: Inbound, way: _Way) -> _Played:
        with suppress(StaleVersion):
            # Understood before the transaction begins, so that it is short.
            with singly(self.engine) as connection:
                before = _conversation(connection, inbound)
            finish = way(inbound, before)
            with transaction(self.engine) as connection:
                return finish(connection)
        for _ in range(_TRIES):
            # Now the other way round: in a chat where others are faster nobody can be any more.
            with suppress(StaleVersion), transaction(self.engine) as connection:
                conversations.alone_in(connection, inbound)
                return way(inbound, _conversation(connection, inbound))(connection)
        raise StaleVersion

    def _answer(self, inbound: Inbound, before: Conversation) -> _Finish:
        """What the message changes, it changes once."""
        knowledge, now = self.knowledge, self.now()
        understood = understand(knowledge, inbound, before)

        def finish(connection: Connection) -> _Played:
            if not conversations.take(connection, inbound, now):
                return _Played("repeated", [])
            chat = understood.conversation
            desk = open_desk(connection, knowledge, now, chat, self.channels)
            done = answer(knowledge, understood, desk)
            return _Played("answered", self._write(connection, inbound, done, now), done)

        return finish

    def _sorry(self, inbound: Inbound, before: Conversation) -> _Finish:
        done, now = apologize(self.knowledge, inbound, before), self.now()

        def finish(connection: Connection) -> _Played:
            if not conversations.take(connection, inbound, now):
                return _Played("repeated", [])
            rows = self._write(connection, inbound, done, now)
            return _Played("apologized", rows, done)

        return finish

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
            records = self._records(connection, now, "clock")
            ended = Bookings(records).sweep()
            ended += Waitlist(records).end_over()
            told = Reminders(records).send_due() + ConcernClock(records).tick()
            return ended + told + notices.hand_over(connection, now, _BATCH)

    def _records(self, connection: Connection, now: datetime, actor: str) -> Records:
        translator, world = self.knowledge.translator, self.knowledge.world
        return open_records(connection, translator, world, now, actor, channels=self.channels)

    def delete_what_is_old(self) -> int:
        """Once a day, whichever process comes first, batch by batch; how many things that were. If
        it dies, another goes on when its turn is over."""
        now = self.now()
        with reading(self.engine) as connection:
            if not duties.is_due(connection, _RETENTION, now):
                return 0
        with transaction(self.engine) as connection:
            if not duties.claim(connection, _RETENTION, now, now + _TURN):
                return 0
        done = 0
        while not self.stopping:
            with transaction(self.engine) as connection:
                unhurried(connection)
                batch = Keeping(self._records(connection, now, "clock")).batch()
                if not batch:
                    duties.put_off(connection, _RETENTION, now + timedelta(days=1))
                    break
            done += batch
        return done

    @property
    def stopping(self) -> bool:
        return self.sending.stopping

    def stop(self) -> None:
        """From now on nothing new is begun."""
        self.sending.stopping = True

    def forget(self, channel: str, peer: str) -> bool:
        """Deletes a chat with all that was said in it; False if its family is under legal hold."""
        with transaction(self.engine) as connection:
            return Erasure(self._records(connection, self.now(), PARENT), PARENT).forget(
                (channel, peer)
            )

    def knows(self, channel: str, peer: str) -> bool:
        with reading(self.engine) as connection:
            return conversations.load(connection, channel, peer) is not None

    def said(self, channel: str, peer: str, after: int) -> list[outbox.Row]:
        """All that was said to one parent after the row `after` of the outbox."""
        with reading(self.engine) as connection:
            return outbox.since(connection, channel, peer, after)


def _conversation(connection: Connection, inbound: Inbound) -> Conversation:
    found = conversations.load(connection, inbound.channel, inbound.peer)
    return found or Conversation(inbound.channel, inbound.peer)
