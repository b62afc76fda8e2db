"""Telegram posts updates to the real program; our emulator of the Bot API repeats what fails."""

from __future__ import annotations

import asyncio
import functools
import json
import os
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from io import StringIO
from typing import Any

import httpx
import pytest
from sqlalchemy import Engine, func, select

from bot.app import App
from bot.channels.telegram_bot import ALLOWED
from bot.channels.telegram_webhook import WebhookChannel, address, secret
from bot.channels.webchat import WebChat
from bot.errors import Unusable
from bot.store import outbox, schema
from bot.store.unit_of_work import reading
from bot.web.hook import Hook
from bot.web.server import build
from tests.channels.emulator import PATIENCE, TOKEN, Emulator, Fault, Webhook
from tests.channels.test_telegram import ANA, sample, wrote
from tests.commands import Puente, Ran
from tests.conftest import KEY, ROOT

SECRET = secret(TOKEN)
HEADER = "X-Telegram-Bot-Api-Secret-Token"
SHOWN = {HEADER: SECRET}
# For a whole test with the starts of the program, so that none hangs.
SECONDS = 300
START_SECONDS = 200


def in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @functools.wraps(test)
    def run(*args: Any, **kwargs: Any) -> None:
        asyncio.run(asyncio.wait_for(test(*args, **kwargs), SECONDS))

    return run


def tapped(number: int, payload: str) -> dict[str, Any]:
    update = sample("button")
    update["update_id"] = number
    update["callback_query"]["data"] = payload
    return update


def environment(telegram: Emulator, engine: Engine, public_url: str) -> dict[str, str]:
    return {
        **os.environ,
        "PUENTE_DATABASE_URL": engine.url.render_as_string(hide_password=False),
        "PUENTE_SECRET_KEY": KEY,
        "PUENTE_TELEGRAM_API": telegram.address,
        "PUENTE_TELEGRAM_WEBHOOK": "on",
        "PUENTE_PUBLIC_URL": public_url,
        "TELEGRAM_BOT_TOKEN": TOKEN,
    }


class Program:
    """A running `puente serve`: where it listens, and all that it logged when it has ended."""

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self.process = process
        self.url = url
        self.log = ""

    async def end(self, *, by_force: bool = False) -> None:
        if self.process.returncode is None:
            self.process.kill() if by_force else self.process.terminate()
        _, log = await self.process.communicate()
        self.log += log.decode()


@asynccontextmanager
async def serving(
    telegram: Emulator, engine: Engine, *, worker: bool = True, **settings: str
) -> AsyncIterator[Program]:
    found = {**environment(telegram, engine, "http://127.0.0.1"), **settings}
    words = ["-m", "bot", "serve", "--port", "0", *([] if worker else ["--no-worker"])]
    process = await asyncio.create_subprocess_exec(
        sys.executable, *words, cwd=ROOT, env=found, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr
    program = Program(process, "")
    try:
        async with asyncio.timeout(START_SECONDS):
            while not program.url:
                line = (await process.stderr.readline()).decode()
                program.log += line
                if found_url := re.search(r"http://127\.0\.0\.1:\d+", line):
                    program.url = found_url.group()
                assert line, program.log
        yield program
    finally:
        await program.end()
        assert "Traceback" not in program.log
        assert TOKEN not in program.log
        assert SECRET not in program.log


@asynccontextmanager
async def posting(engine: Engine, **settings: Any) -> AsyncIterator[tuple[Emulator, Program]]:
    """Telegram posts to the program, as after `puente telegram set`."""
    async with Emulator() as telegram, serving(telegram, engine, **settings) as program:
        await telegram.set_webhook({"url": f"{program.url}/telegram", "secret_token": SECRET})
        yield telegram, program


async def eventually(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(2 * PATIENCE):
        while not true():
            await asyncio.sleep(0.02)


def count(engine: Engine, table: Any) -> int:
    with reading(engine) as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


# From the first word to the answer


@pytest.mark.usefixtures("knowledge")  # trained
@in_loop
async def test_a_parent_is_answered_by_webhook(engine: Engine) -> None:
    async with posting(engine) as (telegram, _):
        await telegram.deliver(wrote(1, "/start"))
        await telegram.until(lambda: len(telegram.sent) == 2)
        await telegram.deliver(tapped(2, "fill:school=sessions"))
        await telegram.until(lambda: len(telegram.sent) == 3)
        assert "Sessions Elementary School" in telegram.sent[-1].text
        await telegram.until(lambda: bool(telegram.called("answerCallbackQuery")))
        assert telegram.webhook.posts == [(1, 200), (2, 200)]
        assert not telegram.called("getUpdates")
        assert telegram.called("setMyCommands")


@pytest.mark.usefixtures("knowledge")
@in_loop
async def test_what_is_repeated_or_comes_in_another_order_is_answered_once(engine: Engine) -> None:
    async with posting(engine) as (telegram, _):
        for update in (wrote(7, "/privacy"), wrote(5, "/help"), wrote(7, "/privacy")):
            assert await telegram.post(update) == 200
        await eventually(lambda: len(telegram.sent) == count(engine, schema.outbox))
        await asyncio.sleep(1.5)  # in which the worker would find what is left
        assert len(telegram.sent) == count(engine, schema.outbox)
        assert count(engine, schema.inbound) == 2


@pytest.mark.usefixtures("knowledge")
@in_loop
async def test_what_was_taken_before_a_crash_is_sent_by_another_and_what_was_not_is_posted_again(
    engine: Engine,
) -> None:
    async with Emulator() as telegram:
        telegram.fail("sendMessage", *[Fault(delay=30)] * 2)
        async with serving(telegram, engine) as first:
            await telegram.set_webhook({"url": f"{first.url}/telegram", "secret_token": SECRET})
            await telegram.deliver(wrote(1, "/privacy"))
            await telegram.until(lambda: (1, 200) in telegram.webhook.posts)
            await first.end(by_force=True)
        await telegram.deliver(wrote(2, "/help"))
        await telegram.until(lambda: (2, 0) in telegram.webhook.posts)
        assert telegram.unconfirmed() == [2]
        telegram._faults.clear()
        with engine.begin() as connection:  # as if the minute of the lease were over
            connection.execute(schema.outbox.update().values(leased_until=None))
        async with serving(telegram, engine) as second:
            await telegram.set_webhook({"url": f"{second.url}/telegram", "secret_token": SECRET})
            await telegram.until(lambda: not telegram.unconfirmed())
            await eventually(lambda: count(engine, schema.outbox) == len(telegram.sent))


# What is posted by others


PRIVATE = {"id": ANA, "type": "private"}


def message(**changed: Any) -> dict[str, Any]:
    whole = {"message_id": 1, "date": 1790000000, "chat": PRIVATE, "text": "hello"}
    return {"update_id": 1, "message": {**whole, **changed}}


MALFORMED = [
    b"", b"{", b"\xff\xfe", b"null", b"[]", b"5", b"[" * 100_000, b"{}",
    *(json.dumps(update).encode() for update in (
        {"update_id": "one"}, {"update_id": None}, {"update_id": 10**40}, {"message": {}},
        {"update_id": 1, "message": 5}, {"update_id": 1, "message": []},
        {"update_id": 1, "message": {}}, message(date=10**30), message(date="today"),
        message(text=5), message(text=["x"]), message(chat={"id": "x", "type": "private"}),
        message(chat=[1]), message(entities=5),
        {"update_id": 1, "callback_query": {"id": "1"}},
    )),
]  # fmt: skip


@asynccontextmanager
async def door(app: App) -> AsyncIterator[httpx.AsyncClient]:
    channel = WebhookChannel(TOKEN, "http://127.0.0.1:1", {}, "http://127.0.0.1", now=app.now)
    web = build(app, WebChat(), [Hook(app, channel).route])
    transport = httpx.ASGITransport(web)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client


@pytest.mark.parametrize("body", MALFORMED, ids=lambda body: body[:40].decode(errors="replace"))
@in_loop
async def test_what_is_no_update_is_refused_and_nothing_is_taken(
    app: App, engine: Engine, body: bytes, log: StringIO
) -> None:
    async with door(app) as client:
        answer = await client.post("/telegram", content=body, headers=SHOWN)
    assert answer.status_code == 400
    assert answer.content == b""
    assert count(engine, schema.inbound) == 0
    assert log.getvalue() == ""


@pytest.mark.parametrize("shown", [None, "", SECRET[:-1], SECRET + "x", TOKEN, "é"])
@in_loop
async def test_who_does_not_know_the_secret_is_not_read(app: App, shown: str | None) -> None:
    headers = {} if shown is None else {HEADER: shown.encode()}
    async with door(app) as client:
        answer = await client.post("/telegram", json=wrote(1, "hello"), headers=headers)
    assert answer.status_code == 403
    assert count(app.engine, schema.inbound) == 0


@in_loop
async def test_a_body_that_no_update_can_have_is_not_read_to_its_end(app: App) -> None:
    async with door(app) as client:
        body = b"x" * 1_000_001
        answer = await client.post("/telegram", content=body, headers=SHOWN)
    assert answer.status_code == 413


@in_loop
async def test_what_is_not_of_a_private_chat_is_done_with(app: App) -> None:
    unknown = {"update_id": 3, "something_new": {"id": 1}}
    async with door(app) as client:
        for update in (sample("button_in_group"), unknown):
            answer = await client.post("/telegram", json=update, headers=SHOWN)
            assert answer.status_code == 200
    assert count(app.engine, schema.inbound) == 0


@in_loop
async def test_what_could_not_be_written_is_to_be_posted_again(app: App) -> None:
    app.take = lambda inbound: None  # type: ignore[method-assign]
    async with door(app) as client:
        answer = await client.post("/telegram", json=wrote(1, "hi"), headers=SHOWN)
    assert answer.status_code == 503


@in_loop
async def test_there_is_no_door_without_the_setting(app: App) -> None:
    web = httpx.ASGITransport(build(app, WebChat()))
    async with httpx.AsyncClient(transport=web, base_url="http://127.0.0.1") as client:
        answer = await client.post("/telegram", json=wrote(1, "hi"), headers=SHOWN)
    assert answer.status_code in (404, 405)


# Commands


@asynccontextmanager
async def commanding(
    puente: Puente, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Emulator, Callable[[str], Awaitable[Ran]]]]:
    async with Emulator() as telegram:
        monkeypatch.setenv("PUENTE_PUBLIC_URL", "https://puente.example.org/")
        monkeypatch.setenv("PUENTE_TELEGRAM_API", telegram.address)
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
        yield telegram, lambda command: asyncio.to_thread(puente, "telegram", command)


@in_loop
async def test_the_webhook_is_set_and_unset_and_drops_nothing(
    puente: Puente, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with commanding(puente, monkeypatch) as (telegram, run):
        assert (await run("set")).out == "Telegram posts to https://puente.example.org/telegram\n"
        [told] = telegram.called("setWebhook")
        assert told["secret_token"] == SECRET
        assert re.fullmatch("[A-Za-z0-9_-]{1,256}", SECRET)
        assert told["max_connections"] == 40
        assert "callback_query" in told["allowed_updates"]
        assert told.get("drop_pending_updates", "false") == "false"
        checked = await run("check")
        assert (checked.code, checked.lines[0]) == (
            0, "webhook: https://puente.example.org/telegram"
        )  # fmt: skip
        assert (await run("unset")).code == 0
        [told] = telegram.called("deleteWebhook")
        assert told.get("drop_pending_updates", "false") == "false"
        assert TOKEN not in checked.out
        assert SECRET not in checked.out


@pytest.mark.parametrize(
    ("url", "error", "advice"),
    [
        ("", "", "should be https://puente.example.org/telegram: run `puente telegram set`"),
        ("https://old.example.org/telegram", "", "should be https://puente"),
        ("https://puente.example.org/telegram", "Wrong response: 403 Forbidden", "the secret"),
        ("https://puente.example.org/telegram", "Connection refused", "leads to `puente serve`"),
    ],
)
def test_what_is_wrong_with_the_webhook_is_told_with_what_to_do(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, url: str, error: str, advice: str
) -> None:
    async def check() -> Ran:
        async with commanding(puente, monkeypatch) as (telegram, run):
            telegram.webhook = Webhook(url, allowed_updates=list(ALLOWED), error=error)
            return await run("check")

    ran = asyncio.run(check())
    assert ran.code == 1
    assert advice in ran.lines[-1]
    assert error in ran.out


@pytest.mark.parametrize("command", ["set", "check", "unset"])
@pytest.mark.parametrize(
    ("fault", "advice"),
    [
        (Fault(401, "Unauthorized"), "Telegram refuses this bot token"),
        (Fault(400, "Bad Request: bad webhook: HTTPS url must be provided"), "Telegram refuses"),
        (Fault(500), "Telegram cannot be reached"),
    ],
    ids=["token", "address", "outage"],
)
def test_what_telegram_refuses_is_told_without_a_traceback(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, command: str, fault: Fault, advice: str
) -> None:
    async def run() -> Ran:
        async with commanding(puente, monkeypatch) as (telegram, run):
            for method in ("setWebhook", "deleteWebhook", "getWebhookInfo"):
                telegram.fail(method, fault)
            return await run(command)

    ran = asyncio.run(run())
    assert ran.code == 2
    assert advice in ran.err
    assert TOKEN not in ran.err


@pytest.mark.parametrize(
    ("url", "own", "fits"),
    [
        ("https://puente.example.org", False, True),
        ("https://puente.example.org:8443", False, True),
        ("https://puente.example.org:8000", False, False),
        ("http://puente.example.org", False, False),
        ("", False, False),
        ("https://", False, False),
        ("https://x:y", False, False),
        ("http://127.0.0.1:8000", True, True),
        ("ftp://127.0.0.1", True, False),
        ("", True, False),
    ],
)
def test_an_address_that_telegram_does_not_post_to_is_refused(
    url: str, own: bool, fits: bool
) -> None:
    if fits:
        assert address(url, is_own_server=own) == f"{url}/telegram"
    else:
        with pytest.raises(Unusable, match="PUENTE_PUBLIC_URL"):
            address(url, is_own_server=own)


# Several replicas


# Whoever writes on SQLite is alone.
@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
@pytest.mark.usefixtures("knowledge", "backend")
@in_loop
async def test_what_one_chat_sends_to_four_replicas_at_once_is_answered_once_and_in_order(
    any_engine: Engine,
) -> None:
    engine = any_engine
    async with Emulator() as telegram, AsyncExitStack() as stack:
        programs = await asyncio.gather(
            *(stack.enter_async_context(serving(telegram, engine)) for _ in range(4))
        )
        hooks = [f"{program.url}/telegram" for program in programs]
        async with httpx.AsyncClient(timeout=60) as client:
            answers = await asyncio.gather(
                *(
                    client.post(hooks[number % 4], json=wrote(number, "/privacy"), headers=SHOWN)
                    for number in range(20)
                )
            )
        assert {answer.status_code for answer in answers} == {200}
        assert count(engine, schema.inbound) == 20
        said = count(engine, schema.outbox)
        assert said >= 20
        async with asyncio.timeout(START_SECONDS):
            while len(telegram.sent) < said:
                await asyncio.sleep(0.1)
        with reading(engine) as connection:
            found = connection.execute(select(schema.outbox).order_by(schema.outbox.c.id)).all()
            texts = [outbox.message(connection, row.message).text for row in found]
        assert [sent.text for sent in telegram.sent] == texts
        assert "message_failed" not in "".join(program.log for program in programs)
