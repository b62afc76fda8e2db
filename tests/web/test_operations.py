"""Is it there, is it ready, what does it count: for who runs Puente, and nobody else."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from bot import health
from bot.app import App
from bot.channels.webchat import WebChat
from bot.config import Settings
from bot.knowledge import Knowledge
from bot.metrics import Metrics
from bot.serve import listen, operations
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect, transaction
from bot.web.server import build
from bot.worker import Worker
from tests.conftest import KEY, Clock
from tests.mailbox import wrote
from tests.postgres import Server

TOKEN = "a-token-of-the-operator"  # noqa: S105
Ask = Callable[..., httpx.Response]


@pytest.fixture
def worker(app: App) -> Worker:
    return Worker(app, lambda: app.knowledge, ())


@pytest.fixture
def ask(app: App, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> Ask:
    monkeypatch.setattr(health, "FRESH", 0.0)
    return asking(app, worker)


def asking(app: App, worker: Worker) -> Ask:
    """Asks as somebody at an address, of a process with the token or without."""
    pages = {
        token: build(
            app, WebChat(), operations(Settings(metrics_token=token), app, Metrics(), worker).routes
        )
        for token in ("", TOKEN)
    }

    def get(path: str, at: str = "127.0.0.1", token: str = "", **headers: str) -> httpx.Response:
        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(pages[token], client=(at, 5000))
            async with httpx.AsyncClient(
                transport=transport, base_url="http://school.test"
            ) as client:
                return await client.get(path, headers=headers)

        return asyncio.run(asked())

    return get


def reasons(answer: httpx.Response) -> Any:
    assert answer.status_code == (503 if answer.json()["reasons"] else 200)
    assert answer.json()["ready"] is not bool(answer.json()["reasons"])
    return answer.json()["reasons"]


@pytest.mark.parametrize("at", ["127.0.0.1", "127.8.9.1", "::1"])
def test_the_metrics_are_for_this_machine(ask: Ask, at: str) -> None:
    answer = ask("/metrics", at)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=")
    assert "puente_database_up 1.0" in answer.text


@pytest.mark.parametrize("at", ["10.0.0.7", "192.168.1.2", "203.0.113.5", "2001:db8::1", "", "x"])
def test_without_a_token_nobody_else_gets_them(ask: Ask, at: str) -> None:
    answer = ask("/metrics", at, authorization=f"Bearer {TOKEN}")
    assert (answer.status_code, answer.text) == (401, "")


@pytest.mark.parametrize("header", ["x-forwarded-for", "forwarded", "x-real-ip", "via"])
def test_who_comes_by_a_balancer_on_this_machine_is_not_of_this_machine(
    ask: Ask, header: str
) -> None:
    assert ask("/metrics", **{header: "127.0.0.1"}).status_code == 401


@pytest.mark.parametrize(
    ("given", "status"),
    [
        (f"Bearer {TOKEN}", 200), (f"bearer  {TOKEN}", 200), ("", 401), ("Bearer", 401),
        (f"Basic {TOKEN}", 401), (TOKEN, 401), (f"Bearer {TOKEN}x", 401), ("Bearer é", 401),
    ],
)  # fmt: skip
def test_with_a_token_it_alone_counts(ask: Ask, given: str, status: int) -> None:
    for at in ("10.0.0.7", "127.0.0.1"):
        headers: Any = {"authorization": given.encode()} if given else {}
        assert ask("/metrics", at, TOKEN, **headers).status_code == status


def test_that_it_is_alive_needs_no_database(ask: Ask, app: App, tmp_path: Path) -> None:
    app.engine.dispose()
    (tmp_path / "puente.db").unlink()
    answer = ask("/healthz", "203.0.113.5")
    assert (answer.status_code, answer.json()) == (200, {"alive": True})


def test_it_is_ready(ask: Ask) -> None:
    answer = ask("/readyz", "203.0.113.5")
    assert reasons(answer) == []
    assert answer.headers["cache-control"] == "no-store"


def test_a_worker_that_hangs_is_told_and_one_that_only_fails_is_not(
    ask: Ask, app: App, worker: Worker, clock: Clock
) -> None:
    clock.forward(minutes=3)
    assert reasons(ask("/readyz")) == ["the worker hangs"]
    whole, app.knowledge = app.knowledge, None  # type: ignore[assignment]
    with pytest.raises(AttributeError):
        asyncio.run(worker.keep_the_clock())
    app.knowledge = whole
    assert reasons(ask("/readyz")) == []
    assert worker.last_round is None


def test_a_database_of_another_version_is_told(ask: Ask, app: App) -> None:
    with transaction(app.engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'of a later one'"))
    assert reasons(ask("/readyz")) == ["the database is not of this version: puente db upgrade"]


@pytest.mark.postgres
def test_who_had_no_database_for_a_while_is_ready_again_without_help(
    postgres: Server, knowledge: Knowledge, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "FRESH", 0.0)
    with postgres.database() as url:
        app = App(knowledge, connect(url, Cipher(KEY)), clock)
        worker = Worker(app, lambda: knowledge, ())
        ask = asking(app, worker)
        assert reasons(ask("/readyz")) == []
        with postgres.away(url):
            assert reasons(ask("/readyz")) == ["the database cannot be used"]
            assert "puente_database_up 0.0" in ask("/metrics").text
            assert ask("/healthz").status_code == 200
            assert app.take(wrote("hello", id="1")) is None
        assert reasons(ask("/readyz")) == []
        assert "puente_database_up 1.0" in ask("/metrics").text
        assert app.take(wrote("hello", id="1"))
        app.engine.dispose()


def test_who_asks_often_costs_one_look(app: App, worker: Worker) -> None:
    looks: list[int] = []
    glance = health.Glance(lambda: looks.append(1))

    async def many() -> None:
        await asyncio.gather(*(glance() for _ in range(50)))

    asyncio.run(many())
    assert looks == [1]


def test_nobody_waits_for_a_database_that_does_not_answer(
    app: App, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "PATIENCE", 0.1)
    answers = threading.Event()
    monkeypatch.setattr(health, "is_current", lambda engine: answers.wait(30))
    told = asking(app, worker)("/readyz")
    answers.set()
    assert reasons(told) == ["the database does not answer in time"]


def test_a_small_answer_leaves_at_once() -> None:
    """It would wait 40 ms for the browser to confirm the one before (RFC 896, RFC 1122)."""

    async def option() -> int:
        found = asyncio.get_running_loop().create_future()

        async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            accepted = writer.get_extra_info("socket")
            found.set_result(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        listening = listen("127.0.0.1", 0)
        async with await asyncio.start_server(answer, sock=listening):
            _, writer = await asyncio.open_connection(*listening.getsockname())
            writer.close()
            return int(await found)

    assert asyncio.run(option())
