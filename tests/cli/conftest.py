"""A school whose office types commands: its roster is imported, and it is a Monday in November."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import Connection, select

from bot import cli, cli_setup
from bot.domain.conversation import Conversation
from bot.domain.messages import Rendered
from bot.store import conversations, outbox
from bot.store.people_schema import family
from bot.store.unit_of_work import transaction
from tests.commands import Ran, run
from tests.conftest import Clock
from tests.tools import rosters

# Nine o'clock in California.
MONDAY = datetime(2026, 11, 16, 17, 0, tzinfo=UTC)
WEEK = ("--from", "2026-12-01", "--to", "2026-12-04", "--hours", "14:00-15:00")


@dataclass
class Desk:
    """`puente` runs a command in this process, `done` one that goes well: its lines."""

    clock: Clock
    folder: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: Any

    def puente(self, *arguments: object) -> Ran:
        return run(self.monkeypatch, self.capsys, *arguments)

    def done(self, *arguments: object) -> list[str]:
        ran = self.puente(*arguments)
        assert (ran.code, ran.err) == (0, "")
        return ran.lines

    def refused(self, *arguments: object) -> str:
        """The one line that is said instead; nothing is printed else."""
        ran = self.puente(*arguments)
        assert (ran.code, ran.out) == (2, "")
        [line] = ran.err.splitlines()
        return line

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    @contextmanager
    def books(self) -> Iterator[Connection]:
        engine = cli_setup.database(cli_setup.settings())
        with transaction(engine) as connection:
            yield connection
        engine.dispose()

    def chat(self, source: str, language: str = "en") -> None:
        """The guardian is in a chat."""
        with self.books() as connection:
            found = connection.execute(select(family.c.id).where(family.c.source == source))
            chat = Conversation("web", source, language, family=found.scalar_one())
            conversations.save(connection, chat, self.clock())

    def told(self, source: str) -> list[Rendered]:
        """What waits to be sent to the guardian."""
        with self.books() as connection:
            return [row.message for row in outbox.since(connection, "web", source, 0)]


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder with the roster of two schools, to be copied."""
    folder = tmp_path_factory.mktemp("begun")
    roster = rosters.write(folder / "roster", rosters.two_schools())
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PUENTE_STATE", str(folder / "state"))
        for arguments in (["db", "upgrade"], ["import", str(roster)]):
            patched.setattr(sys, "argv", ["puente", *arguments])
            with pytest.raises(SystemExit) as end:
                cli.main()
            assert not end.value.code
    return folder / "state"


@pytest.fixture
def desk(
    begun: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Iterator[Desk]:
    clock.time = MONDAY
    shutil.copytree(begun, tmp_path / "state")
    monkeypatch.setenv("PUENTE_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr(cli_setup, "now", clock)
    yield Desk(clock, tmp_path, monkeypatch, capsys)
    structlog.reset_defaults()


@pytest.fixture
def week(desk: Desk) -> Desk:
    """Three slots an afternoon of Rosa Diaz and of the principal, Pat Green."""
    desk.done("slots", "publish", "--school", "sessions", *WEEK, "--room", "Room 4")
    return desk
