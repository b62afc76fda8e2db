"""The pages over the core as parents and staff have them, and what was tried on them."""

from __future__ import annotations

import pytest

from tests.fuzz.amount import PROFILE, TRIED
from tests.staff.conftest import console  # noqa: F401  (fixture)
from tests.web.conftest import web  # noqa: F401  (fixture)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if PROFILE == "fuzz":
        for entry, tried in TRIED.most_common():
            terminalreporter.write_line(f"{tried:9,} {entry}")
        terminalreporter.write_line(f"{TRIED.total():9,} inputs in all")
