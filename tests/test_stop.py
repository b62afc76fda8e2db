"""A process that is told to stop in the middle of its work: each message is answered, and once."""

from __future__ import annotations

import asyncio
import secrets
import signal
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Engine, func, select

from bot.app import App
from bot.domain.conversation import Conversation
from bot.parts import Part, run
from bot.store import conversations, outbox, schema
from bot.store.unit_of_work import reading, transaction
from bot.web.server import COOKIE
from bot.worker import Worker
from tests.channels.emulator import DATE, Emulator, Fault
from tests.conftest import Clock
from tests.mailbox import AT, Mailbox
from tests.program import PATIENCE, Program, serving
from tests.test_worker import leave

PARENTS = 60
# Seconds between two of them.
GAP = 0.05


@dataclass
class Page:
    """Sends one message until it is taken, as a parent does who taps "try again"."""

    program: Program
    peer: str

    async def say(self, text: str) -> None:
        async with asyncio.timeout(2 * PATIENCE), httpx.AsyncClient(trust_env=False) as client:
            while not await self._sent(client, text):
                await asyncio.sleep(1)

    async def _sent(self, client: httpx.AsyncClient, text: str) -> bool:
        with suppress(httpx.HTTPError):
            answer = await client.post(
                f"{self.program.address}/chat/messages",
                json={"id": "1", "text": text},
                headers={"Cookie": f"{COOKIE}={self.peer}"},
            )
            assert answer.status_code in (202, 503)
            return answer.status_code == 202
        return False


def _update(parent: int) -> dict[str, Any]:
    chat = {"id": 7000 + parent, "first_name": "Ana", "type": "private"}
    who = {**chat, "is_bot": False, "language_code": "en"}
    message = {"message_id": parent, "from": who, "chat": chat, "date": DATE, "text": "/privacy"}
    return {"update_id": parent, "message": message}


def _know(engine: Engine, channel: str, peers: list[str]) -> None:
    """Chats that were greeted, so that each message has one reply."""
    with transaction(engine) as connection:
        for peer in peers:
            known = Conversation(channel, peer, "en", greeted=True)
            conversations.save(connection, known, AT)


def _replies(engine: Engine) -> Counter[tuple[str, str]]:
    """How many each parent got."""
    rows = select(schema.outbox.c.channel, schema.outbox.c.peer).where(
        schema.outbox.c.sent.is_not(None)
    )
    with reading(engine) as connection:
        return Counter((row.channel, row.peer) for row in connection.execute(rows))


def _leased(engine: Engine) -> int:
    unsent = select(func.count()).where(
        schema.outbox.c.sent.is_(None), schema.outbox.c.leased_until.is_not(None)
    )
    with reading(engine) as connection:
        return int(connection.execute(unsent).scalar_one())


async def _seen_stopping(program: Program) -> bool:
    """Whether it says that nothing should be sent to it, while it ends."""
    async with httpx.AsyncClient(trust_env=False) as client:
        with suppress(httpx.HTTPError):
            while True:
                answer = await client.get(f"{program.address}/readyz")
                if answer.status_code == 503:
                    return bool(answer.json()["reasons"] == ["stopping"])
                await asyncio.sleep(0.02)
    return False


async def _sent(telegram: Emulator, count: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while len(telegram.sent) < count:
            await asyncio.sleep(0.02)


async def _paced(all: Sequence[Any], stopping: asyncio.Event) -> AsyncIterator[Any]:
    """Half of them before it is told to stop, the others from then on."""
    for number, one in enumerate(all):
        if number == len(all) // 2:
            await stopping.wait()
        yield one
        await asyncio.sleep(GAP)


async def _write(telegram: Emulator, parents: range, stopping: asyncio.Event) -> None:
    async for parent in _paced(parents, stopping):
        await telegram.deliver(_update(parent))


async def _say(pages: list[Page], stopping: asyncio.Event) -> None:
    saying = [asyncio.create_task(page.say("/privacy")) async for page in _paced(pages, stopping)]
    await asyncio.gather(*saying)


@pytest.mark.usefixtures("knowledge")  # trained
def test_each_message_is_answered_once_though_it_is_stopped_in_the_middle(
    any_engine: Engine, tmp_path: Path
) -> None:
    peers = [secrets.token_urlsafe(24) for _ in range(PARENTS)]
    parents = range(1, PARENTS + 1)
    _know(any_engine, "web", peers)
    _know(any_engine, "telegram", [str(7000 + n) for n in parents])

    async def talk() -> None:
        async with Emulator() as telegram:
            log = tmp_path / "server.log"
            async with serving(telegram, any_engine, log) as program:
                telegram.fail("sendMessage", *[Fault(delay=0.2)] * PARENTS)
                stopping, pages = asyncio.Event(), [Page(program, peer) for peer in peers]
                writing = asyncio.create_task(_write(telegram, parents, stopping))
                saying = asyncio.create_task(_say(pages, stopping))
                await _sent(telegram, PARENTS // 4)
                stopping.set()
                seen = asyncio.create_task(_seen_stopping(program))
                await program.stop(signal.SIGTERM)
                assert await seen
                assert _leased(any_engine) == 0
                assert PARENTS // 4 <= len(telegram.sent) < PARENTS
                assert not saying.done()
                await program.start()
                await asyncio.gather(writing, saying)
                await _sent(telegram, PARENTS)
                await asyncio.sleep(2)  # for what comes twice
                await program.stop(signal.SIGINT)
            chats = Counter(sent.chat for sent in telegram.sent)
            assert chats == Counter({7000 + n: 1 for n in parents})
            assert telegram.unconfirmed() == []

    asyncio.run(talk())
    replies = _replies(any_engine)
    assert {peer: replies["web", peer] for peer in peers} == dict.fromkeys(peers, 1)


def test_what_was_leased_and_not_sent_is_given_back_at_once(
    any_engine: Engine, knowledge: Any, clock: Clock
) -> None:
    """Another process need not wait for the end of the lease."""
    app, other = (App(knowledge, any_engine, clock) for _ in range(2))
    letters = Mailbox(meanwhile=lambda peer, text: app.stop())
    app.channels["test"] = letters
    other.channels["test"] = rest = Mailbox()
    leave(app, ("ana", "one"), ("ana", "two"), ("ana", "three"))
    sent = asyncio.run(Worker(app, lambda: knowledge, ()).send_what_is_left())
    assert (sent, letters.letters) == (1, [("ana", "one")])
    assert other.sending.claim(["test"]) == []
    app.sending.release()
    asyncio.run(Worker(other, lambda: knowledge, ()).send_what_is_left())
    assert rest.letters == [("ana", "two"), ("ana", "three")]


def test_what_another_took_over_meanwhile_stays_with_it(
    any_engine: Engine, knowledge: Any, clock: Clock
) -> None:
    app, other, third = (App(knowledge, any_engine, clock) for _ in range(3))
    leave(app, ("ana", "one"))
    assert len(app.sending.claim(["test"])) == 1
    clock.forward(seconds=outbox.LEASE.total_seconds() + 1)
    assert len(other.sending.claim(["test"])) == 1
    app.sending.release()
    assert third.sending.claim(["test"]) == []


def test_a_part_that_ends_by_a_fault_ends_the_others_in_order() -> None:
    ended: list[str] = []

    async def lasts(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(name)

    async def fails() -> None:
        await asyncio.sleep(0.01)
        raise ZeroDivisionError

    async def all_of_them() -> None:
        tasks = [asyncio.create_task(one) for one in (lasts("first"), fails(), lasts("last"))]
        await run([Part(task, task.cancel) for task in tasks], lambda: ended.append("stopping"))

    with pytest.raises(ZeroDivisionError):
        asyncio.run(all_of_them())
    assert ended == ["stopping", "first", "last"]


def test_a_part_that_does_not_end_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.parts.END_WITHIN", 0.05)

    async def deaf() -> None:
        await asyncio.Event().wait()

    async def both() -> None:
        short = asyncio.create_task(asyncio.sleep(0))
        long = asyncio.create_task(deaf())
        await run([Part(short, lambda: None), Part(long, lambda: None)], lambda: None)
        assert long.cancelled()

    asyncio.run(both())
