"""Held-out phrases that are misunderstood are named, by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge import Knowledge
from bot.tools.check_phrases import ENOUGH, misunderstood, of, shares
from tests.conftest import ROOT


def test_a_phrase_that_means_something_else_is_told_by_line(knowledge: Knowledge) -> None:
    phrase = next(p for p in of(knowledge, "en") if p.intent == "greet")
    wrong = replace(phrase, text="i want to book a conference", line=7)
    nlu = replace(knowledge.nlu, held_out=(wrong,))
    [(language, problem)] = misunderstood(replace(knowledge, nlu=nlu), ["en"])
    assert language == "en"
    assert str(problem.path.relative_to(ROOT)) == "nlu_data/en/test/smalltalk.yml"
    assert (problem.line, "is read as book_conference" in problem.wrong) == (7, True)
    assert shares(replace(knowledge, nlu=nlu), ["en"], [(language, problem)]) == {"en": 0}


def test_every_language_understands_enough(knowledge: Knowledge) -> None:
    languages = list(knowledge.nlu.shipped)
    found = shares(knowledge, languages, list(misunderstood(knowledge, languages)))
    assert found.keys() == set(languages)
    assert min(found.values()) >= ENOUGH


@pytest.mark.parametrize("danger", ["emergency", "report_discrimination"])
def test_dangers_are_read_by_the_screen(knowledge: Knowledge, danger: str) -> None:
    phrases = tuple(p for p in of(knowledge, "vi") if p.intent == danger)
    nlu = replace(knowledge.nlu, held_out=phrases)
    found = list(misunderstood(replace(knowledge, nlu=nlu), ["vi"]))
    assert len(found) <= 0.3 * len(phrases)
