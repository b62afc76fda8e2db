"""The pages over the core as parents and staff have them, and what was tried on them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.amount import IS_WHOLE, TRIED
from tests.staff.conftest import console  # noqa: F401  (fixture)
from tests.web.conftest import web  # noqa: F401  (fixture)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["tried"] = dict(TRIED)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    TRIED.update(getattr(node, "workeroutput", {}).get("tried", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if IS_WHOLE:
        for entry, tried in TRIED.most_common():
            terminalreporter.write_line(f"{tried:9,} {entry}")
        terminalreporter.write_line(f"{TRIED.total():9,} inputs in all")
