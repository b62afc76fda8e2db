"""`puente demo`, as `make run` calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge import Knowledge
from bot.tools.demo import people
from tests.cli.conftest import Desk


def test_the_demo_is_laid_once_and_tells_the_codes_each_time(
    desk: Desk, knowledge: Knowledge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.knowledge.load", lambda settings, report=None: knowledge)
    monkeypatch.setenv("PUENTE_STATE", str(tmp_path / "fresh"))
    desk.done("db", "upgrade")
    first, second = desk.puente("demo"), desk.puente("demo")
    assert (first.code, second.code, second.err) == (0, 0, "")
    assert "are booked" in first.err
    assert first.lines == second.lines
    *codes, doors = first.lines
    assert [line.rpartition(" ")[2] for line in codes] == [guest.code for guest in people.guests()]
    assert "principal@sessions.example" in doors


def test_the_demo_is_not_laid_where_a_real_school_is(desk: Desk) -> None:
    assert "this database holds the people of a real school" in desk.refused("demo")
