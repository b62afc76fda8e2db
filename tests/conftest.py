"""What all tests share: the real data, loaded once, and a fresh database for each test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
import structlog
from sqlalchemy import Engine

from bot.app import App
from bot.config import Settings
from bot.knowledge import Knowledge, load
from bot.store.unit_of_work import connect
from bot.store.upgrade import upgrade

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite tests/dialogues/*.yml")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += timedelta(**by)


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The shipped data with the models in the state folder, trained if they are not there."""
    return load(Settings())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = connect(f"sqlite:///{tmp_path / 'puente.db'}")
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def app(knowledge: Knowledge, engine: Engine, clock: Clock) -> App:
    return App(knowledge, engine, clock)


@pytest.fixture
def log() -> Iterator[StringIO]:
    """All that is logged, as an operator reads it."""
    written = StringIO()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(written))
    yield written
    structlog.reset_defaults()
