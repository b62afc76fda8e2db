"""The commands, run in this process."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import cli
from bot.knowledge import Knowledge


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Puente = Callable[..., Ran]


@pytest.fixture
def puente(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Iterator[Puente]:
    """Runs a command in this process, in a state folder of its own. `typed` is what comes in."""
    monkeypatch.setenv("PUENTE_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)

    def run(*arguments: object, typed: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["puente", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(typed), encoding="utf-8"))
        with pytest.raises(SystemExit) as end:
            cli.main()
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err
        return Ran(int(end.value.code or 0), printed.out, printed.err)

    yield run
    structlog.reset_defaults()


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch, knowledge: Knowledge) -> None:
    """Spares the commands to read and train."""
    monkeypatch.setattr("bot.knowledge.load", lambda settings, report=None: knowledge)
