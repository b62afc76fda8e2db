from pathlib import Path

import pytest

from bot.tools.check import check
from tests.tools.folders import DATA, ROOT


def test_problems_come_by_file_and_line_and_each_language_has_its_shares() -> None:
    report = check(*(ROOT / name for name in DATA))
    places = [(problem.path, problem.line) for problem in report.problems]
    assert places == sorted(places)
    assert report.coverage["en"] == pytest.approx(dict.fromkeys(DATA, 1))


def test_folders_that_are_not_there_are_problems(tmp_path: Path) -> None:
    report = check(*(tmp_path / name for name in DATA))
    assert [problem.path.name for problem in report.problems] == list(DATA)
    assert report.coverage == {}
