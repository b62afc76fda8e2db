"""Several processes send by one bot: our emulator of the Bot API counts, and refuses."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Engine, select

from bot import pacing
from bot.channels import telegram_bot
from bot.channels.telegram import TelegramChannel
from bot.domain.conversation import Conversation
from bot.domain.messages import File, Rendered
from bot.sending import Sending
from bot.store import conversations, notices, outbox, pace, schema
from bot.store.unit_of_work import reading, transaction
from tests.channels.emulator import TOKEN, Call, Emulator, Fault
from tests.channels.test_telegram_webhook import in_loop
from tests.crowd import at_once, open_engine

PER_SECOND = 20
PROCESSES = 3
# What a busy machine may add to a second's messages: they leave on time and arrive late.
LATE = 1.5
# Seconds after which nobody waits for Telegram's answer any more.
TOO_LATE = 8.0
NOTICE = outbox.NOTICE


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    return any_engine


def now() -> datetime:
    return datetime.now(UTC)


class Share(NamedTuple):
    url: str
    api: str


@asynccontextmanager
async def sending_for(engine: Engine, api: str) -> AsyncIterator[Sending]:
    channel = TelegramChannel(TOKEN, api, {}, per_second=PER_SECOND, now=now)
    await channel._bot.initialize()
    try:
        yield Sending(engine, now, {channel.name: channel})
    finally:
        await channel._bot.shutdown()


def send_all(share: Share) -> int:
    """What a worker does, until nothing is left."""
    telegram_bot.READ_SECONDS = TOO_LATE / 2
    engine = open_engine(share.url)
    sent = asyncio.run(_send_all(engine, share.api))
    engine.dispose()
    return sent


async def _send_all(engine: Engine, api: str) -> int:
    sent = 0
    async with asyncio.timeout(200), sending_for(engine, api) as sending:
        while _open(engine):
            sent += await sending.round()
            await asyncio.sleep(0.05)
    return sent


def _open(engine: Engine) -> bool:
    with reading(engine) as connection:
        states = connection.execute(select(schema.outbox.c.sent, schema.outbox.c.failed)).all()
    return any(row.sent is None and row.failed is None for row in states)


def leave(engine: Engine, chat: int, *texts: str, urgency: int = NOTICE) -> None:
    with transaction(engine) as connection:
        found = conversations.load(connection, "telegram", str(chat))
        known = found or Conversation("telegram", str(chat))
        to = outbox.Address(conversations.save(connection, known, now()), "telegram", str(chat))
        said = [Rendered(text, "en") for text in texts]
        outbox.leave(connection, to, said, now(), urgency)


def rows(engine: Engine) -> list[Any]:
    with reading(engine) as connection:
        return list(connection.execute(select(schema.outbox).order_by(schema.outbox.c.id)))


async def by_processes(engine: Engine, telegram: Emulator, count: int = PROCESSES) -> int:
    url = engine.url.render_as_string(hide_password=False)
    shares = [Share(url, telegram.address)] * count
    return sum(await asyncio.to_thread(at_once, send_all, shares))


def busiest(calls: Sequence[Call]) -> int:
    """The most calls in any second."""
    times = [call.at for call in calls]
    return max(sum(start <= at < start + 1 for at in times) for start in times)


def test_processes_share_the_rate_and_lose_nothing_to_faults(engine: Engine) -> None:
    chats = range(1, 61)
    for chat in chats:
        leave(engine, chat, f"to {chat}")
    faults = [
        Fault(500, "Internal Server Error"), Fault(delay=TOO_LATE), Fault(502, "Bad Gateway"),
        Fault(403, "Forbidden: bot was blocked by the user"), Fault(),
        Fault(429, "Too Many Requests: retry after 2", retry_after=2),
    ]  # fmt: skip

    async def run() -> Emulator:
        async with Emulator() as telegram:
            telegram.fail("sendMessage", *faults)
            await by_processes(engine, telegram)
            return telegram

    telegram = asyncio.run(run())
    calls = [call for call in telegram.calls if call.method == "sendMessage"]
    blocked, flooded = calls[3].parameters["chat_id"], calls[5]
    arrived = Counter(sent.chat for sent in telegram.sent)
    assert set(arrived) == set(chats) - {blocked}
    # What came too late was delivered all the same, and is sent again.
    assert sum(arrived.values()) <= len(chats) + 3
    assert {row.peer for row in rows(engine) if row.failed} == {str(blocked)}
    assert busiest(calls) <= PER_SECOND * LATE
    # What was on its way arrives, and then nothing for two seconds, from no process.
    assert [call for call in calls if flooded.at + 0.5 < call.at < flooded.at + 1.9] == []


def test_a_chat_keeps_its_order_and_gets_short_bursts_only(engine: Engine) -> None:
    texts = [str(number) for number in range(15)]
    leave(engine, 1, *texts)
    leave(engine, 2, "another")

    async def run() -> Emulator:
        async with Emulator() as telegram:
            await by_processes(engine, telegram)
            return telegram

    telegram = asyncio.run(run())
    assert [sent.text for sent in telegram.sent if sent.chat == 1] == texts
    calls = [call for call in telegram.calls if call.parameters.get("chat_id") == 1]
    assert calls[10].at - calls[0].at > 8
    [other] = [call for call in telegram.calls if call.parameters.get("chat_id") == 2]
    assert other.at < calls[10].at


@in_loop
async def test_a_reply_goes_before_notices_that_were_there_first(engine: Engine) -> None:
    for chat in range(1, 41):
        leave(engine, chat, "notice")
    leave(engine, 7, "reply", urgency=outbox.REPLY)
    async with Emulator() as telegram, sending_for(engine, telegram.address) as sending:
        await sending.round()
        texts = [sent.text for sent in telegram.sent]
        assert "reply" in texts[:2]
        before = [sent.text for sent in telegram.sent if sent.chat == 7]
        assert before == ["reply", "notice"]


@in_loop
async def test_what_is_written_while_many_are_told_is_answered_at_once(engine: Engine) -> None:
    for chat in range(1, 41):
        leave(engine, chat, "notice")
    async with (
        Emulator() as telegram,
        sending_for(engine, telegram.address) as broadcast,
        sending_for(engine, telegram.address) as answering,
    ):
        rounds = asyncio.create_task(broadcast.round())
        await telegram.until(lambda: len(telegram.sent) > 2)
        with transaction(engine) as connection:
            chat = Conversation("telegram", "99")
            to = outbox.Address(conversations.save(connection, chat, now()), "telegram", "99")
            replies = outbox.put(connection, to, [Rendered("reply", "en")], now())
        before = len(telegram.sent)
        await answering.follow("telegram", "99", replies)
        assert [sent.text for sent in telegram.sent[before:]].index("reply") < PER_SECOND
        await rounds


@in_loop
async def test_a_part_that_has_left_is_not_sent_again(engine: Engine) -> None:
    file = File("a.ics", "text/calendar", "BEGIN:VCALENDAR\r\n", "calendar")
    reply = Rendered("booked", "en", files=(file,))
    with transaction(engine) as connection:
        chat = Conversation("telegram", "1")
        to = outbox.Address(conversations.save(connection, chat, now()), "telegram", "1")
        outbox.leave(connection, to, [reply], now(), outbox.REPLY)
    async with Emulator() as telegram:
        telegram.fail("sendDocument", Fault(500, "Internal Server Error"))
        await _send_all(engine, telegram.address)
        assert [sent.text for sent in telegram.sent] == ["booked", "calendar"]
        assert len(telegram.called("sendDocument")) == 2


@in_loop
async def test_what_takes_too_long_is_given_up_before_its_lease_is_over(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.sending._PART_SECONDS", 0.2)
    leave(engine, 1, "one")
    async with Emulator() as telegram, sending_for(engine, telegram.address) as sending:
        telegram.fail("sendMessage", Fault(delay=5))
        assert await sending.round() == 0
    [row] = rows(engine)
    assert (row.attempts, row.error, row.leased_until) == (1, "it took too long", None)


@in_loop
async def test_what_was_not_even_tried_has_no_attempt_less(engine: Engine) -> None:
    leave(engine, 1, "one")
    with transaction(engine) as connection:
        [row] = outbox.claim(connection, now(), ["telegram"], 9)
        pace.hold(connection, "telegram", now() + timedelta(seconds=60), now())
    async with Emulator() as telegram, sending_for(engine, telegram.address) as sending:
        assert await sending.deliver([row]) == 0
        assert await sending.round() == 0
        assert telegram.called("sendMessage") == []
    [kept] = rows(engine)
    assert (kept.attempts, kept.error, kept.leased_until) == (0, None, None)
    assert kept.due > now() + timedelta(seconds=50)


def test_the_clock_of_one_machine_that_is_ahead_stops_nobody_for_long(engine: Engine) -> None:
    second = timedelta(seconds=1)
    with transaction(engine) as connection:
        ahead = now() + timedelta(hours=1)
        assert pace.take(connection, "telegram", ahead, second, second) == ahead
        at = now()
        assert pace.take(connection, "telegram", at, second, second) == at
        assert pace.take(connection, "telegram", at, second, second) == at + second
        assert pace.take(connection, "telegram", at, second, second) is None


def test_a_clock_that_is_set_back_keeps_no_chat_waiting(engine: Engine) -> None:
    leave(engine, 1, *"0123456789")
    with transaction(engine) as connection:
        at = now()
        connection.execute(schema.outbox.update().values(sent=at))
        assert pace.crowded(connection, "telegram", "1", at)
        assert pace.crowded(connection, "telegram", "1", at - timedelta(hours=1)) is None


@in_loop
async def test_a_clock_that_is_set_back_keeps_no_sender_asleep(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pacing._PATIENCE, NOTICE, timedelta(seconds=0.1))
    leave(engine, 1, "one")
    async with Emulator() as telegram, sending_for(engine, telegram.address) as sending:
        [row] = sending.claim(["telegram"])
        at = now()
        begun = iter([at])
        turns = pacing.Pacing(engine, lambda: next(begun, at - timedelta(hours=1)))
        async with asyncio.timeout(5):
            await turns.turn(sending._channels["telegram"], row, at)


def conversation(engine: Engine, chat: int) -> Any:
    with reading(engine) as connection:
        found = select(schema.conversation).where(schema.conversation.c.peer == str(chat))
        return connection.execute(found).one()


@in_loop
async def test_who_blocked_the_bot_is_left_alone_until_they_write_again(engine: Engine) -> None:
    leave(engine, 1, "one", "two")
    with transaction(engine) as connection:
        to = outbox.Address(conversation(engine, 1).id, "telegram", "1")
        notices.put(connection, to, [Rendered("tomorrow", "en")], now() + timedelta(days=1))
    async with Emulator() as telegram, sending_for(engine, telegram.address) as sending:
        telegram.fail("sendMessage", Fault(403, "Forbidden: bot was blocked by the user"))
        await sending.round()
        await sending.round()
        assert len(telegram.called("sendMessage")) == 1
    assert [(row.failed, row.dismissed) for row in rows(engine)] != []
    assert all(row.failed and row.dismissed and "blocked" in row.error for row in rows(engine))
    assert conversation(engine, 1).blocked
    with transaction(engine) as connection:
        assert conversations.chat(connection, "telegram", "1") is None
        assert notices.hand_over(connection, now() + timedelta(days=2), 9) == 0
        known = conversations.load(connection, "telegram", "1")
        assert known
        conversations.save(connection, known, now())
        assert conversations.chat(connection, "telegram", "1") is not None


@in_loop
async def test_who_wrote_while_a_message_was_refused_is_not_taken_for_gone(
    engine: Engine,
) -> None:
    leave(engine, 1, "one")
    async with Emulator() as telegram, sending_for(engine, telegram.address) as sending:
        telegram.fail("sendMessage", Fault(403, "Forbidden: bot was blocked", delay=1))
        sent = asyncio.create_task(sending.round())
        await telegram.until(lambda: bool(telegram.called("sendMessage")))
        leave(engine, 1, "two")  # as after a message of theirs
        await sent
    assert conversation(engine, 1).blocked is None
    assert [bool(row.failed) for row in rows(engine)] == [True, False]
