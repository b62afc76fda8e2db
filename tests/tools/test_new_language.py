"""A scaffolded language is a draft without any problem, and nobody's work is overwritten."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.domain.when import When
from bot.errors import Unusable
from bot.nlu import data as nlu_data
from bot.nlu.dates import read
from bot.tools.check import check
from bot.tools.new_language import scaffold
from tests.tools.folders import copy_of_data


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path, Path]:
    root = copy_of_data(tmp_path, "en", "es")
    return root / "nlu_data", root / "locales", root / "policies_kb"


def test_a_new_language_is_a_draft_without_problems(copies: tuple[Path, Path, Path]) -> None:
    before = check(*copies)
    written = scaffold("sw", *copies)
    assert nlu_data.load(copies[0]).languages["sw"].status == "draft"
    assert {copies[1] / "sw" / "answers.ftl", copies[0] / "sw" / "harmless.yml"} <= set(written)
    assert check(*copies) == before


@pytest.mark.parametrize(
    ("code", "monday", "march"),
    [("sw", "Jumatatu", "Machi"), ("ja", "月曜日", "3月"), ("fa", "دوشنبه", "مارس")],
)
def test_a_new_language_knows_its_weekdays_and_months(
    code: str, monday: str, march: str, copies: tuple[Path, Path, Path]
) -> None:
    scaffold(code, *copies)
    words = nlu_data.load(copies[0]).dates[code]
    assert read(monday, words, date(2026, 11, 25)) == When((date(2026, 11, 30),))
    assert words.tokens(march)[0]["month"] == 3


def test_a_draft_that_was_only_recognised_gets_its_files(copies: tuple[Path, Path, Path]) -> None:
    register = (copies[0] / "languages.yml").read_bytes()
    assert copies[2] / "unanswered" / "pt.md" in scaffold("pt", *copies)
    assert (copies[0] / "languages.yml").read_bytes() == register


def test_a_language_that_is_offered_is_left_alone(copies: tuple[Path, Path, Path]) -> None:
    with pytest.raises(Unusable, match="es is offered"):
        scaffold("es", *copies)


@pytest.mark.parametrize("code", ["", "klingonisch", "../en", "VI", "und"])
def test_what_is_no_language_code_is_refused(code: str, copies: tuple[Path, Path, Path]) -> None:
    with pytest.raises(Unusable, match="no language code"):
        scaffold(code, *copies)


def test_files_of_a_translator_are_kept(copies: tuple[Path, Path, Path]) -> None:
    mine = copies[1] / "sw" / "answers.ftl"
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("answer-found = Hivi ndivyo ilivyoandikwa:\n", encoding="utf-8")
    assert mine not in scaffold("sw", *copies)
    assert "Hivi" in mine.read_text(encoding="utf-8")
