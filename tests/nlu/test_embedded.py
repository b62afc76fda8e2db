"""The embedded engine on phrases that it never saw, and on what nobody should send."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge
from bot.nlu.data import Phrase, unmark
from bot.nlu.embedded import without_names
from bot.nlu.screen import DANGERS

HARSH = [
    "",
    " ",
    "\x00\x07",
    "😀😀",
    "\u202eolleh",
    "a" * 100_000,
    "<b>hi</b>",
    "[x](y)",
    "?" * 500,
]


def _held_out(knowledge: Knowledge, language: str) -> list[Phrase]:
    """Without those that the safety screen finds before."""
    return [
        phrase
        for phrase in knowledge.nlu.held_out
        if phrase.language == language and phrase.intent not in DANGERS
    ]


@pytest.mark.parametrize("language", ["en", "es"])
def test_held_out_phrases_are_understood(knowledge: Knowledge, language: str) -> None:
    phrases = _held_out(knowledge, language)
    right = sum(
        knowledge.engine.parse(phrase.text, language).intent == phrase.intent for phrase in phrases
    )
    assert right / len(phrases) >= 0.83


@pytest.mark.parametrize("language", ["en", "es"])
def test_confidence_means_what_it_says(knowledge: Knowledge, language: str) -> None:
    """The mean confidence is near the share that is right: within 5 points."""
    phrases = _held_out(knowledge, language)
    parses = [knowledge.engine.parse(phrase.text, language) for phrase in phrases]
    right = [parse.intent == phrase.intent for parse, phrase in zip(parses, phrases, strict=True)]
    mean = sum(parse.confidence for parse in parses) / len(parses)
    assert abs(mean - sum(right) / len(right)) <= 0.05


@pytest.mark.parametrize("text", HARSH)
def test_anything_can_be_parsed(knowledge: Knowledge, text: str) -> None:
    parse = knowledge.engine.parse(text, "en")
    assert parse.intent in knowledge.nlu.intents
    assert 0 <= parse.confidence <= 1


@pytest.mark.parametrize(
    ("text", "language", "entity", "value"),
    [
        ("can i meet the head of school", "en", "staff_role", "principal"),
        ("quiero hablar con la maestra", "es", "staff_role", "teacher"),
        ("write in SPANISH please", "en", "language", "es"),
        ("escríbame en ingles", "es", "language", "en"),
        ("we are at Kate Sessions now", "en", "school", "sessions"),
        ("somos de chatsworth park", "es", "school", "chatsworth"),
        ("我想见校长谈谈", "zh-Hans", "staff_role", "principal"),
        ("請寫中文", "zh-Hans", "language", "zh-Hans"),
        ("我们在Chatsworth上学", "zh-Hans", "school", "chatsworth"),
        ("교장선생님을 뵙고 싶어요", "ko", "staff_role", "principal"),
        ("베트남어로 써 주세요", "ko", "language", "vi"),
    ],
)
def test_entities_are_found_without_accents_and_capitals(
    knowledge: Knowledge, text: str, language: str, entity: str, value: str
) -> None:
    parse = knowledge.engine.parse(text, language)
    assert parse.entity(entity) == value
    [found] = [e for e in parse.entities if e.name == entity][:1]
    assert text[found.start : found.end]


@pytest.mark.parametrize("language", ["en", "es", "zh-Hans", "vi", "ar", "ko", "fil", "so"])
def test_marked_entities_are_found(knowledge: Knowledge, language: str) -> None:
    """As marked in the held-out phrases; a word may name one thing or another ("english")."""
    marked = [p for p in knowledge.nlu.held_out if p.language == language and p.entities]
    there = [(p.text, (e.name, e.start, e.end)) for p in marked for e in p.entities]
    parsed = {p.text: knowledge.engine.parse(p.text, language).entities for p in marked}
    found = {
        text: {(e.name, e.start, e.end) for e in entities} for text, entities in parsed.items()
    }
    assert sum(entity in found[text] for text, entity in there) / len(there) >= 0.8


def test_in_korean_a_word_begins_where_it_begins(knowledge: Knowledge) -> None:
    assert knowledge.engine.parse("부교장 선생님", "ko").entity("staff_role") != "principal"


def test_a_language_without_a_model_is_read_as_english(knowledge: Knowledge) -> None:
    assert knowledge.engine.parse("hello", "xx").intent == "greet"


def test_names_of_schools_do_not_decide() -> None:
    text, entities = unmark("we moved to [Chatsworth](school) in May")
    assert without_names(text, entities) == "we moved to  in May"
