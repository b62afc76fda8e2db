"""Held-out phrases that are misunderstood are named, by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrases
from bot.tools.check_phrases import ENOUGH, misunderstood, shares
from tests.conftest import ROOT


def test_a_phrase_that_means_something_else_is_told_by_line(
    knowledge: Knowledge, phrases: Phrases
) -> None:
    phrase = next(p for p in phrases.held_out if (p.language, p.intent) == ("en", "greet"))
    wrong = replace(phrase, text="i want to book a conference", line=7)
    [(language, problem)] = misunderstood(knowledge, [wrong])
    assert language == "en"
    assert str(problem.path.relative_to(ROOT)) == "nlu_data/en/test/smalltalk.yml"
    assert (problem.line, "is read as book_conference" in problem.wrong) == (7, True)
    assert shares([wrong], [(language, problem)]) == {"en": 0}


def test_every_language_understands_enough(knowledge: Knowledge, phrases: Phrases) -> None:
    held_out = [p for p in phrases.held_out if p.language in knowledge.nlu.shipped]
    found = shares(held_out, misunderstood(knowledge, held_out))
    assert found.keys() == knowledge.nlu.shipped.keys()
    assert min(found.values()) >= ENOUGH


@pytest.mark.parametrize("danger", ["emergency", "report_discrimination"])
def test_dangers_are_read_by_the_screen(
    knowledge: Knowledge, phrases: Phrases, danger: str
) -> None:
    held_out = [p for p in phrases.held_out if (p.language, p.intent) == ("vi", danger)]
    assert len(list(misunderstood(knowledge, held_out))) <= 0.3 * len(held_out)
