"""What all tests share: the real data, loaded once, and a fresh database for each test."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import Engine
from xdist.scheduler import LoadScopeScheduling

from bot.app import App
from bot.config import Settings
from bot.knowledge import Knowledge, load
from bot.nlu.phrases import Phrases
from bot.nlu.phrases import load as load_phrases
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from bot.store.upgrade import upgrade
from tests import postgres as postgresql
from tests.commands import puente, trained  # noqa: F401  (fixtures)
from tests.keys import KEY

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite tests/dialogues/*.yml")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    return OneWorkerForRasa(config, log)


class OneWorkerForRasa(LoadScopeScheduling):
    """One server is enough, and training it takes minutes; it comes first, being the largest."""

    def _split_scope(self, nodeid: str) -> str:
        return "rasa" if "rasa" in nodeid else nodeid


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what did not run and why; by itself pytest says only how many."""
    skipped = terminalreporter.stats.get("skipped", ())
    for reason, times in Counter(report.longrepr[2] for report in skipped).items():
        terminalreporter.write_line(f"{times} tests: {reason}", yellow=True)


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


@pytest.fixture(scope="session")
def phrases() -> Phrases:
    return load_phrases(Settings().nlu_data)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file to copy: quicker than to upgrade one for each test."""
    folder = tmp_path_factory.mktemp("tables")
    with _upgraded(_sqlite(folder)):
        pass
    return folder / "puente.db"


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """A database with the tables; on SQLite, in tests/store on PostgreSQL too."""
    return sqlite_engine


@pytest.fixture
def sqlite_engine(tmp_path: Path, empty_tables: Path) -> Iterator[Engine]:
    shutil.copy(empty_tables, tmp_path / "puente.db")
    with _connected(_sqlite(tmp_path)) as engine:
        yield engine


def _sqlite(folder: Path) -> str:
    return f"sqlite:///{folder / 'puente.db'}"


@contextmanager
def _connected(url: str) -> Iterator[Engine]:
    engine = connect(url, Cipher(KEY))
    yield engine
    engine.dispose()


@contextmanager
def _upgraded(url: str) -> Iterator[Engine]:
    with _connected(url) as engine:
        upgrade(engine)
        yield engine


@pytest.fixture(scope="session")
def postgres() -> Iterator[postgresql.Server]:
    if not postgresql.available():
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up(
            "No PostgreSQL, so the tests of the store ran on SQLite only: install Debian's"
            " postgresql, or set PUENTE_TEST_DATABASE_URL to a server to make databases on."
        )
    with postgresql.serving() as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def backend(request: pytest.FixtureRequest) -> str:
    """Whatever asks for this, or for what is made with it, runs once on each of them."""
    return str(request.param)


@pytest.fixture
def empty_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables."""
    if backend == "sqlite":
        yield _sqlite(tmp_path / "deep" / "folder")
    else:
        with request.getfixturevalue("postgres").database(empty=True) as url:
            yield url


@pytest.fixture
def any_engine(backend: str, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """As `engine`, on both; a conftest.py may put it in its place."""
    if backend == "sqlite":
        yield request.getfixturevalue("sqlite_engine")
    else:
        with (
            request.getfixturevalue("postgres").database() as url,
            _upgraded(url) as engine,
        ):
            yield engine


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
