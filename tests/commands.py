"""The commands, run in this process."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import structlog

from bot import cli
from bot.knowledge import Knowledge


class Ran(NamedTuple):
    """Exit code, output, errors."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]


Puente = Callable[..., Ran]


def run(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *arguments: object,
    typed: bytes = b"",
) -> Ran:
    """Runs a command. `typed` is what comes in."""
    monkeypatch.setattr(sys, "argv", ["puente", *map(str, arguments)])
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(typed), encoding="utf-8"))
    with pytest.raises(SystemExit) as end:
        cli.main()
    printed = capsys.readouterr()
    assert "Traceback" not in printed.err
    return Ran(int(end.value.code or 0), printed.out, printed.err)


@pytest.fixture
def puente(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Iterator[Puente]:
    """Runs a command in a state folder of its own."""
    monkeypatch.setenv("PUENTE_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    yield partial(run, monkeypatch, capsys)
    structlog.reset_defaults()


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch, knowledge: Knowledge) -> None:
    """Spares the commands to read and train."""
    monkeypatch.setattr("bot.knowledge.load", lambda settings, *tell: knowledge)
