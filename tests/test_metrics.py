"""What is counted of turns and of what waits, and that nothing of it tells who said what."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.app import App
from bot.config import Settings
from bot.errors import SendError
from bot.health import Health
from bot.knowledge import Knowledge, load
from bot.metrics import Metrics
from bot.serve import tell
from bot.store import outbox
from bot.store.unit_of_work import transaction
from bot.worker import Worker
from tests.books import Books
from tests.conftest import Clock
from tests.mailbox import Mailbox, wrote
from tests.nlu.rasa_server import PARSED, pretending, says
from tests.test_worker import leave

WORDS = "Zacarías Quuxington of flat 7741 has a purple giraffe"


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    return any_engine


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
def app(knowledge: Knowledge, engine: Engine, clock: Clock, metrics: Metrics) -> App:
    made = App(knowledge, engine, clock, partial(tell, metrics))
    made.channels["test"] = Mailbox()
    return made


def page(app: App, metrics: Metrics, worker: Worker | None = None) -> dict[str, float]:
    """Series -> value, of ours."""
    health = Health(app, worker)
    text = metrics.page(app.now(), asyncio.run(health.backlog()), health.last_round).decode()
    found = re.findall(r"^(puente_.+) (\S+)$", text, re.MULTILINE)
    return {series: float(value) for series, value in found}


def test_each_message_is_counted_once_with_the_engine_that_understood_it(
    app: App, metrics: Metrics
) -> None:
    app.take(wrote(id="1", payload="hello"))
    app.take(wrote("When are parent-teacher conferences held?", id="2"))
    app.take(wrote("When are parent-teacher conferences held?", id="2"))
    app.take(wrote("¿Cuándo son las conferencias de padres?", id="3"))
    found = page(app, metrics)
    assert found['puente_turns_total{channel="test",outcome="answered"}'] == 3
    assert found['puente_turns_total{channel="test",outcome="repeated"}'] == 1
    assert found['puente_turn_seconds_count{channel="test"}'] == 3
    assert 0 < found['puente_turn_seconds_sum{channel="test"}'] < 10
    parses = {series: value for series, value in found.items() if "parses" in series}
    assert parses == {
        'puente_parses_total{engine="embedded",language="en"}': 1,
        'puente_parses_total{engine="embedded",language="es"}': 1,
    }


def test_what_was_not_known_and_dangers_are_counted_by_language(app: App, metrics: Metrics) -> None:
    app.take(wrote(id="1", payload="hello"))
    app.take(wrote(id="2", payload="fill:school=none"))
    app.take(wrote("how much does school lunch cost", id="3"))
    app.take(wrote("hay un hombre con una pistola en la escuela", id="4", peer="eva"))
    found = page(app, metrics)
    assert found['puente_abstentions_total{language="en"}'] == 1
    assert found['puente_alarms_total{language="es"}'] == 1


def test_what_failed_is_counted_as_such(app: App, metrics: Metrics, tmp_path: Path) -> None:
    whole = app.knowledge
    app.knowledge = replace(whole, engine=None)  # type: ignore[arg-type]
    app.take(wrote("hello", id="1"))
    app.knowledge = replace(whole, engine=None, translator=None)  # type: ignore[arg-type]
    app.take(wrote("hello", id="2"))
    found = page(app, metrics)
    assert found['puente_turns_total{channel="test",outcome="apologized"}'] == 1
    assert found['puente_turns_total{channel="test",outcome="lost"}'] == 1
    assert not any("parses" in series for series in found)


@pytest.mark.usefixtures("knowledge")  # trained
def test_the_engine_that_answered_is_counted_and_why_rasa_did_not(
    engine: Engine, clock: Clock, metrics: Metrics
) -> None:
    with pretending(says(PARSED)) as server:
        settings = Settings(nlu="rasa", rasa_url=server.url)
        app = App(load(settings, missed=metrics.missed), engine, clock, partial(tell, metrics))
        app.take(wrote("hello", id="0"))
        server.answer = says({}, status=500)
        for id in range(1, 6):
            app.take(wrote("hello", id=str(id)))
    found = page(app, metrics)
    assert found['puente_parses_total{engine="rasa",language="en"}'] == 1
    assert found['puente_parses_total{engine="embedded",language="en"}'] == 5
    assert found['puente_rasa_missed_total{reason="status 500"}'] == 3
    assert found['puente_rasa_missed_total{reason="left alone"}'] == 2


def test_what_waits_is_read_from_the_database(app: App, metrics: Metrics, clock: Clock) -> None:
    assert not any("outbox" in series for series in page(app, metrics))
    leave(app, ("ana", "one"), ("ana", "two"), ("luis", "three"))
    clock.forward(seconds=90)
    with transaction(app.engine) as connection:
        [first, *_] = outbox.claim(connection, clock(), ["test"], 1)
        outbox.mark_failed(connection, first, SendError("gone", permanent=True), clock())
    books = Books(app.engine, clock() - timedelta(days=60))
    books.concern("concern", "child")
    found = page(app, metrics)
    assert found["puente_database_up"] == 1
    assert found['puente_outbox_waiting{channel="test"}'] == 2
    assert found['puente_outbox_oldest_seconds{channel="test"}'] >= 90
    assert found['puente_outbox_given_up{channel="test"}'] == 1
    assert found["puente_concerns_overdue"] == 1


def test_the_round_of_the_worker_is_told_where_one_runs(
    app: App, metrics: Metrics, clock: Clock
) -> None:
    series = "puente_worker_last_round_timestamp_seconds"
    worker = Worker(app, lambda: app.knowledge, ())
    assert series not in page(app, metrics, worker)
    asyncio.run(worker.keep_the_clock())
    assert page(app, metrics, worker)[series] == clock().timestamp()


def test_nothing_that_was_said_and_nobody_who_said_it_is_in_the_metrics(
    app: App, metrics: Metrics
) -> None:
    app.take(wrote(WORDS, id="1", peer="peer-of-zacarias"))
    app.take(wrote(WORDS, id="1", peer="peer-of-zacarias"))
    text = metrics.page(app.now(), None, None).decode().lower()
    assert 'puente_turns_total{channel="test"' in text
    for word in [*WORDS.lower().split(), "peer-of"]:
        assert len(word) < 4 or word not in text
