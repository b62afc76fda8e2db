"""What is counted, for Prometheus. Labels are names of ours: never a text, a person or a chat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric

from bot.app import Taken
from bot.play import Turn
from bot.store.backlog import Backlog

CONTENT_TYPE = CONTENT_TYPE_LATEST
# Seconds. A turn takes some milliseconds, or 0.3 seconds more where Rasa does not answer.
_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.5, 5.0, 10.0)
# When a counter was made says nothing that the process' start does not.
disable_created_metrics()


class Metrics:
    """Of one process; deploy/README.md has a line for each."""

    def __init__(self) -> None:
        self._all = CollectorRegistry()
        ProcessCollector(registry=self._all)
        self._taken = self._counter("turns", "Messages taken", "channel", "outcome")
        self._seconds = Histogram(
            "puente_turn_seconds", "From a message to its replies, committed", ["channel"],
            buckets=_BUCKETS, registry=self._all,
        )  # fmt: skip
        self._parses = self._counter("parses", "Messages understood", "engine", "language")
        self._missed = self._counter("rasa_missed", "Times that Rasa did not answer", "reason")
        self._abstained = self._counter("abstentions", "Questions without an answer", "language")
        self._alarms = self._counter("alarms", "Dangers found in messages", "language")

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"puente_{name}", what, labels, registry=self._all)

    def count(self, taken: Taken) -> None:
        self._taken.labels(taken.channel, taken.outcome).inc()
        if taken.outcome != "repeated":
            self._seconds.labels(taken.channel).observe(taken.seconds)
        if taken.turn and taken.outcome == "answered":
            self._count_turn(taken.turn)

    def _count_turn(self, turn: Turn) -> None:
        parse = turn.parse
        if parse.text:
            self._parses.labels(parse.engine, parse.language).inc()
        if parse.danger:
            self._alarms.labels(parse.language).inc()
        if turn.outcome.abstained:
            self._abstained.labels(turn.outcome.conversation.language).inc()

    def missed(self, reason: str) -> None:
        """Rasa did not answer, for one of few reasons."""
        self._missed.labels(reason).inc()

    def page(self, now: datetime, backlog: Backlog | None, round: datetime | None) -> bytes:
        """All as Prometheus reads it. `backlog` is empty where the database does not answer, and
        `round`, when the worker last kept the clock, where none runs here."""
        return generate_latest(_Page([*self._all.collect(), *_gauges(now, backlog, round)]))


@dataclass(frozen=True, slots=True)
class _Page:
    metrics: list[Metric]

    def collect(self) -> list[Metric]:
        return self.metrics


def _gauges(now: datetime, backlog: Backlog | None, round: datetime | None) -> Iterator[Metric]:
    """What is not known is left out, so that nobody takes it for none."""
    if round:
        at = round.timestamp()
        yield _gauge("worker_last_round_timestamp_seconds", "The worker kept the clock", at)
    yield _gauge("database_up", "The database answers", float(backlog is not None))
    if backlog:
        yield _gauge("concerns_overdue", "Concerns that are late", backlog.overdue)
        yield from _queues(now, backlog)


def _queues(now: datetime, backlog: Backlog) -> Iterator[Metric]:
    waiting = GaugeMetricFamily(
        "puente_outbox_waiting", "Replies that are to be sent", labels=["channel"]
    )
    age = GaugeMetricFamily(
        "puente_outbox_oldest_seconds", "Age of the oldest of them", labels=["channel"]
    )
    given_up = GaugeMetricFamily(
        "puente_outbox_given_up", "Replies that will not be sent", labels=["channel"]
    )
    for channel, queue in backlog.queues.items():
        waiting.add_metric([channel], queue.waiting)
        seconds = (now - queue.oldest).total_seconds() if queue.oldest else 0.0
        age.add_metric([channel], seconds)
        given_up.add_metric([channel], queue.given_up)
    yield from (waiting, age, given_up)


def _gauge(name: str, what: str, value: float) -> Metric:
    return GaugeMetricFamily(f"puente_{name}", what, value=value)
