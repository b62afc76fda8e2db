"""The composition root: one message in, replies out."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

import structlog
from sqlalchemy import Engine

from bot.channels import Channel
from bot.dialogue import turn
from bot.dialogue.moment import Moment, Outcome
from bot.domain.conversation import Conversation
from bot.domain.messages import LONGEST, Inbound, Msg, Rendered, Reply
from bot.domain.understanding import NOTHING, Finding, Parse
from bot.errors import SendError, StaleVersion
from bot.knowledge import Knowledge
from bot.store import conversations, gaps, outbox
from bot.store.unit_of_work import reading, transaction

SOURCE_LANGUAGE = "en"
# How often a message is taken anew when another one of the same chat was faster. Each time one of
# them is done, so that as many may come at once.
_TRIES = 20
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Turn:
    """What was understood and what is said."""

    parse: Parse
    finding: Finding
    outcome: Outcome
    rendered: tuple[Rendered, ...]


class App:
    """Takes messages of all channels. `knowledge` may be replaced while it runs."""

    def __init__(self, knowledge: Knowledge, engine: Engine, now: Callable[[], datetime]) -> None:
        self.knowledge = knowledge
        self.engine = engine
        self.now = now
        self.channels: dict[str, Channel] = {}

    async def receive(self, inbound: Inbound) -> bool:
        """Takes one message and sends the replies; what cannot be sent now, the worker sends. False
        if it could not even be said that something went wrong: the message is to be sent again.
        """
        rows = await asyncio.to_thread(self.take, inbound)
        await self.deliver(rows or ())
        return rows is not None

    def take(self, inbound: Inbound) -> list[outbox.Row] | None:
        """The replies, committed to the outbox; none for a repeat. Whatever goes wrong is logged,
        and the parent is told that it did; None if not even that could be written.
        """
        for answer, failed in ((self._answer, "message_failed"), (self._sorry, "apology_failed")):
            try:
                return self._take(inbound, answer)
            except Exception as error:
                told = told_without_words(error)
                _log.error(failed, channel=inbound.channel, id=inbound.external_id, exception=told)
        return None

    def _take(
        self, inbound: Inbound, answer: Callable[[Inbound, Conversation], Turn]
    ) -> list[outbox.Row]:
        for _ in range(_TRIES):
            with suppress(StaleVersion):
                return self._commit(inbound, answer(inbound, self._conversation(inbound)))
        raise StaleVersion

    def _answer(self, inbound: Inbound, before: Conversation) -> Turn:
        return play(self.knowledge, inbound, before)

    def _sorry(self, inbound: Inbound, before: Conversation) -> Turn:
        language = before.language or _of_phone(inbound.locale, self.knowledge.world.languages)
        sorry = self.knowledge.translator.render(Reply((Msg("error-ours"),)), language)
        outcome = Outcome(replace(before, language=language), ())
        return Turn(Parse("", language, "", 0.0, "none"), NOTHING, outcome, (sorry,))

    def _conversation(self, inbound: Inbound) -> Conversation:
        with reading(self.engine) as connection:
            found = conversations.load(connection, inbound.channel, inbound.peer)
        return found or Conversation(inbound.channel, inbound.peer)

    def _commit(self, inbound: Inbound, done: Turn) -> list[outbox.Row]:
        now = self.now()
        after = done.outcome.conversation
        with transaction(self.engine) as connection:
            if not conversations.take(connection, inbound):
                return []
            id = conversations.save(connection, after, now)
            if done.outcome.abstained:
                topic = done.finding.topic
                gaps.count(connection, now.date(), topic, after.language, after.school)
            to = outbox.Address(id, inbound.channel, inbound.peer)
            return outbox.put(connection, to, done.rendered, now)

    def forget(self, channel: str, peer: str) -> None:
        """Deletes a chat with all that was said in it."""
        with transaction(self.engine) as connection:
            outbox.forget(connection, channel, peer)
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
        that failed, in the same chat, is given back to wait for it.
        """
        sent = 0
        stopped: set[tuple[str, str]] = set()
        waiting = []
        for row in rows:
            chat = (row.channel, row.peer)
            if chat in stopped:
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
            failure = SendError(type(error).__name__, permanent=False)
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


def play(knowledge: Knowledge, inbound: Inbound, before: Conversation, given: str = "") -> Turn:
    """One turn of a conversation as a value: nothing is read from or written to the store. `given`
    is the language of the message, where it is known.
    """
    inbound = replace(inbound, text=_whole(inbound.text))
    speaks, written = _languages(knowledge, inbound, before, given)
    conversation = replace(before, language=speaks)
    parse = _parse(knowledge, inbound, written)
    finding = NOTHING
    if parse.text:
        finding = knowledge.search.find(parse.text, written, before.school)
    moment = Moment(inbound, conversation, parse, finding, knowledge.world, knowledge.handbook)
    outcome = turn.take(moment)
    language = outcome.conversation.language
    rendered = tuple(knowledge.translator.render(reply, language) for reply in outcome.replies)
    return Turn(parse, finding, _offering(outcome, rendered), rendered)


def _languages(
    knowledge: Knowledge, inbound: Inbound, before: Conversation, given: str
) -> tuple[str, str]:
    """The language to answer in, and the one that the message is written in, which may be none of
    ours. What a parent plainly writes changes the language of the chat."""
    ours = knowledge.world.languages
    speaks = before.language or _of_phone(inbound.locale, ours)
    if given:
        return (given if given in ours else speaks), given
    if not _is_prose(inbound):
        return speaks, speaks
    detected = knowledge.detector.detect(inbound.text, speaks)
    if not detected.certain:
        return speaks, speaks
    return (detected.language if detected.language in ours else speaks), detected.language


def _whole(text: str) -> str:
    """Without halves of surrogate pairs, which nothing behind takes."""
    return text.encode("utf-8", "replace").decode()


def _is_prose(inbound: Inbound) -> bool:
    """Words to understand: no button, no command, not too long, with a letter or digit."""
    text = inbound.text
    if inbound.payload or text.startswith("/") or len(text) > LONGEST:
        return False
    return any(map(str.isalnum, text))


def _of_phone(locale: str, languages: Iterable[str]) -> str:
    primary = locale.replace("_", "-").partition("-")[0].lower()
    return next((code for code in languages if code.partition("-")[0] == primary), SOURCE_LANGUAGE)


def _parse(knowledge: Knowledge, inbound: Inbound, language: str) -> Parse:
    if _is_prose(inbound):
        return knowledge.engine.parse(inbound.text, language)
    return Parse("", language, "", 0.0, "none")


def _offering(outcome: Outcome, rendered: Sequence[Rendered]) -> Outcome:
    """Remembers the choices of the last reply that had any, so that a typed "2" picks one."""
    offered = next((reply.choices for reply in reversed(rendered) if reply.choices), ())
    return replace(outcome, conversation=replace(outcome.conversation, offered=offered))


def told_without_words(error: BaseException) -> str:
    """What may be logged of an error: the lines of code and its name. Its text and the variables
    could hold what a parent wrote."""
    return "".join([*traceback.format_tb(error.__traceback__), type(error).__name__])
