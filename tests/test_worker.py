"""What is left over is sent, in order and once; changed data are taken over."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from sqlalchemy import Row, select

from bot.app import App
from bot.config import Settings
from bot.domain.messages import Msg, Rendered
from bot.errors import SendError
from bot.kb import load as kb
from bot.knowledge import Knowledge, load
from bot.store import conversations, outbox, schema
from bot.store.unit_of_work import reading, transaction
from bot.worker import Worker
from tests.conftest import Clock
from tests.mailbox import AT, Mailbox, wrote

HOUR = 3600
PASSING = SendError("network", permanent=False)


@pytest.fixture
def mailbox(app: App) -> Mailbox:
    app.channels["test"] = Mailbox()
    return app.channels["test"]


@pytest.fixture
def worker(app: App, mailbox: Mailbox) -> Worker:
    return Worker(app, lambda: app.knowledge, ())


def leave(app: App, *replies: tuple[str, str], channel: str = "test") -> None:
    """Replies that a process wrote before it died, already anybody's."""
    with transaction(app.engine) as connection:
        for peer, text in replies:
            chat = conversations.load(connection, channel, peer)
            new = conversations.Conversation(channel, peer, "en")
            id = conversations.save(connection, chat or new, AT)
            to = outbox.Address(id, channel, peer)
            # Leased, unless an older one waits already.
            leased = outbox.put(connection, to, [Rendered(text, "en")], AT)
            outbox.give_back(connection, [row.id for row in leased])


def send(worker: Worker) -> int:
    return asyncio.run(worker.send_what_is_left())


def rows(app: App) -> list[Row]:
    with reading(app.engine) as connection:
        return list(connection.execute(select(schema.outbox).order_by(schema.outbox.c.id)))


def refusing(error: Exception, *refused: str) -> Callable[[str, str], None]:
    def refuse(peer: str, text: str) -> None:
        if text in refused:
            raise error

    return refuse


def test_what_a_crash_left_is_sent_when_its_lease_is_over(
    app: App, mailbox: Mailbox, worker: Worker, clock: Clock
) -> None:
    left = [("ana", row.message.text) for row in app.take(wrote("hello"))]
    assert send(worker) == 0
    clock.forward(seconds=61)
    assert send(worker) == len(left)
    assert mailbox.letters == left
    clock.forward(days=1)
    assert send(worker) == 0


def test_two_workers_send_a_reply_once(
    app: App, mailbox: Mailbox, worker: Worker, clock: Clock
) -> None:
    leave(app, ("ana", "one"), ("ana", "two"))
    other = Worker(App(app.knowledge, app.engine, clock), lambda: app.knowledge, ())
    other._app.channels.update(app.channels)
    sent_by_other = []

    async def meanwhile() -> None:
        sent_by_other.append(await other.send_what_is_left())

    mailbox.meanwhile = lambda peer, text: meanwhile()
    assert send(worker) == 2
    assert sent_by_other == [0, 0]
    assert mailbox.letters == [("ana", "one"), ("ana", "two")]


@pytest.mark.parametrize(
    ("retry_after", "due"), [(0, 2), (1, 2), (30, 30), (900, 900)], ids=lambda value: f"{value} s"
)
def test_a_reply_that_failed_goes_again_when_the_channel_allows_it(
    app: App, worker: Worker, clock: Clock, retry_after: int, due: int
) -> None:
    mailbox = app.channels["test"]
    leave(app, ("ana", "one"))
    error = SendError("too many messages", permanent=False, retry_after=retry_after)
    mailbox.meanwhile = refusing(error, "one")
    assert send(worker) == 0
    mailbox.meanwhile = lambda peer, text: None
    clock.forward(seconds=due - 0.5)
    assert send(worker) == 0
    clock.forward(seconds=0.5)
    assert send(worker) == 1


def test_the_wait_grows_to_a_quarter_of_an_hour_and_ends(
    app: App, mailbox: Mailbox, worker: Worker, clock: Clock
) -> None:
    leave(app, ("ana", "one"))
    mailbox.meanwhile = refusing(PASSING, "one")
    waits = []
    while send(worker) == 0 and not rows(app)[0].failed:
        waits.append((rows(app)[0].due - clock()).total_seconds())
        clock.time = rows(app)[0].due
    assert waits[:11] == [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]
    assert max(waits) == 900
    assert timedelta(days=1) < timedelta(seconds=sum(waits)) < timedelta(hours=30)
    assert rows(app)[0].attempts == outbox.ATTEMPTS
    mailbox.meanwhile = lambda peer, text: None
    clock.forward(days=1)
    assert send(worker) == 0


def test_a_fault_of_ours_does_not_keep_a_chat_waiting_for_a_day(
    app: App, mailbox: Mailbox, worker: Worker, clock: Clock
) -> None:
    leave(app, ("ana", "one"), ("ana", "two"))
    mailbox.meanwhile = refusing(ValueError("a fault of the channel"), "one")
    began = clock()
    while not mailbox.letters:
        clock.forward(minutes=1)
        send(worker)
    assert mailbox.letters == [("ana", "two")]
    assert timedelta(minutes=30) < clock() - began < timedelta(hours=1)


def test_a_slow_channel_keeps_no_other_waiting(app: App, mailbox: Mailbox) -> None:
    async def run() -> None:
        arrived = asyncio.Event()
        mailbox.meanwhile = lambda peer, text: asyncio.Event().wait()
        quick = Mailbox(meanwhile=lambda peer, text: arrived.set())
        app.channels["quick"] = quick
        leave(app, ("ana", "slow"))
        leave(app, ("luis", "quick"), channel="quick")
        running = asyncio.create_task(Worker(app, lambda: app.knowledge, (), pause=0).run())
        async with asyncio.timeout(30):
            await arrived.wait()
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running

    asyncio.run(run())
    assert mailbox.letters == []


def test_what_a_slow_channel_leaves_no_time_for_is_given_back_before_its_lease_is_over(
    app: App, mailbox: Mailbox, worker: Worker, clock: Clock
) -> None:
    texts = [str(number) for number in range(10)]
    leave(app, *(("ana", text) for text in texts))
    mailbox.meanwhile = lambda peer, text: clock.forward(seconds=8)
    assert send(worker) == 4
    assert [row.leased_until for row in rows(app)[4:]] == [None] * 6
    while send(worker):
        pass
    assert mailbox.letters == [("ana", text) for text in texts]


def test_what_can_never_arrive_is_given_up_at_once(
    app: App, mailbox: Mailbox, worker: Worker, clock: Clock
) -> None:
    leave(app, ("ana", "one"), ("ana", "two"))
    mailbox.meanwhile = refusing(SendError("blocked " * 99, permanent=True), "one")
    send(worker)
    [first, second] = rows(app)
    assert (first.failed, first.sent, first.attempts) == (clock(), None, 1)
    assert first.error.startswith("blocked blocked")
    assert second.failed is None
    clock.forward(days=1)
    assert send(worker) == 1
    assert mailbox.letters == [("ana", "two")]


@pytest.mark.parametrize("error", [PASSING, ValueError("a fault of the channel")], ids=str)
def test_one_parents_replies_keep_their_order_and_others_do_not_wait(
    app: App, mailbox: Mailbox, worker: Worker, clock: Clock, error: Exception
) -> None:
    leave(app, ("ana", "one"), ("ana", "two"), ("luis", "uno"), ("ana", "three"))
    mailbox.meanwhile = refusing(error, "one")
    assert send(worker) == 1
    for _ in range(100):  # five minutes, in which the leases of "two" and "three" would be over
        clock.forward(seconds=3)
        assert send(worker) == 0
    assert mailbox.letters == [("luis", "uno")]
    mailbox.meanwhile = lambda peer, text: None
    clock.forward(seconds=HOUR)
    assert send(worker) == 3
    assert mailbox.letters[1:] == [("ana", "one"), ("ana", "two"), ("ana", "three")]


def test_replies_of_other_channels_are_left_alone(app: App, worker: Worker) -> None:
    leave(app, ("ana", "one"))
    app.channels["another"] = app.channels.pop("test")
    assert send(worker) == 0
    assert rows(app)[0].leased_until is None


def test_a_step_that_fails_does_not_stop_the_others(
    app: App, mailbox: Mailbox, tmp_path: Path, log: StringIO
) -> None:
    private = "words of a parent"

    def fail() -> Knowledge:
        raise RuntimeError(private)

    async def run() -> None:
        arrived = asyncio.Event()
        mailbox.meanwhile = lambda peer, text: arrived.set() if text == "two" else None
        worker = Worker(app, fail, [tmp_path], pause=0)
        (tmp_path / "new.yml").touch()
        leave(app, ("ana", "one"))
        running = asyncio.create_task(worker.run())
        async with asyncio.timeout(30):
            while "worker_step_failed" not in log.getvalue():
                await asyncio.sleep(0)
            leave(app, ("ana", "two"))
            await arrived.wait()
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running

    asyncio.run(run())
    assert "take_over_changes" in log.getvalue()
    assert "RuntimeError" in log.getvalue()
    assert private not in log.getvalue()


def write(folder: Path) -> None:
    (folder / "a.yml").write_text("something else")


def add(folder: Path) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "c.yml").touch()


def remove(folder: Path) -> None:
    (folder / "b.yml").unlink()


def rename(folder: Path) -> None:
    (folder / "b.yml").rename(folder / "c.yml")


@pytest.mark.parametrize("change", [write, add, remove, rename])
def test_a_change_of_the_data_is_taken_over_once(
    app: App, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("a.yml", "b.yml"):
        (folder / name).write_text("something")
    new = replace(app.knowledge)
    loaded = []
    worker = Worker(app, lambda: loaded.append(new) or new, [folder])
    assert not asyncio.run(worker.take_over_changes())
    assert loaded == []
    change(folder)
    assert asyncio.run(worker.take_over_changes())
    assert app.knowledge is new
    assert not asyncio.run(worker.take_over_changes())
    assert len(loaded) == 1


def test_a_broken_file_is_named_and_the_old_knowledge_serves_on(
    app: App, tmp_path: Path, log: StringIO
) -> None:
    folder = tmp_path / "policies_kb"
    shutil.copytree(Settings().policies_kb, folder)
    old, mended = app.knowledge, replace(app.knowledge)

    def read() -> Knowledge:
        kb.load(folder)
        return mended

    worker = Worker(app, read, [folder])
    path = folder / "organizations.toml"
    whole = path.read_text(encoding="utf-8")
    path.write_text(f"\n\n[broken\n{whole}", encoding="utf-8")
    assert not asyncio.run(worker.take_over_changes())
    assert app.knowledge is old
    assert f"{path}:3: is not TOML" in log.getvalue()
    assert app.take(wrote("hello"))
    path.write_text(whole, encoding="utf-8")
    assert asyncio.run(worker.take_over_changes())
    assert app.knowledge is mended


def test_new_words_of_the_language_files_are_said_without_a_restart(
    app: App, tmp_path: Path
) -> None:
    folder = tmp_path / "locales"
    shutil.copytree(Settings().locales, folder)
    settings = Settings(locales=folder)
    worker = Worker(app, lambda: load(settings), [folder])
    path = folder / "en" / "smalltalk.ftl"
    old = app.knowledge.translator.say(Msg("thanks"), "en")
    path.write_text(path.read_text(encoding="utf-8").replace(old, "Any time!"), encoding="utf-8")
    assert asyncio.run(worker.take_over_changes())
    app.take(wrote("hello", id="1"))
    app.take(wrote("thank you", id="2"))
    assert "Any time!" in [row.message.text for row in app.said("test", "ana", 0)]
