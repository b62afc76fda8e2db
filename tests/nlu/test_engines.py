"""What every engine owes: on phrases that it never saw, and on what nobody should send."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge
from bot.nlu.embedded import without_names
from bot.nlu.engine import Engine
from bot.nlu.phrases import Phrase, Phrases, unmark
from bot.nlu.screen import DANGERS

LANGUAGES = ["en", "es", "zh-Hans", "vi", "ar", "ko", "fil", "so"]
HARSH = [
    "\x00\x07",
    "😀😀",
    "\u202eolleh",
    "\ud83d",
    "a" * 100_000,
    "<b>hi</b>",
    "[x](y)",
    "/greet",
    "?" * 500,
]


@pytest.fixture(params=["embedded", pytest.param("rasa", marks=pytest.mark.rasa)])
def nlu(request: pytest.FixtureRequest, knowledge: Knowledge) -> Engine:
    """Each of them, waited for as long as it takes."""
    if request.param == "embedded":
        return knowledge.engine
    return request.getfixturevalue("rasa_engine")


def _held_out(phrases: Phrases, language: str) -> list[Phrase]:
    """Without those that the safety screen finds before."""
    return [
        phrase
        for phrase in phrases.held_out
        if phrase.language == language and phrase.intent not in DANGERS
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_held_out_phrases_are_understood(nlu: Engine, phrases: Phrases, language: str) -> None:
    """And who is not right is not sure; to be shy costs but a question back."""
    found = _held_out(phrases, language)
    parses = [nlu.parse(phrase.text, language) for phrase in found]
    assert {parse.engine for parse in parses} == {nlu.name}
    right = sum(p.intent == phrase.intent for p, phrase in zip(parses, found, strict=True))
    assert right / len(found) >= 0.8
    mean = sum(parse.confidence for parse in parses) / len(parses)
    assert -0.2 <= mean - right / len(found) <= 0.05


@pytest.mark.parametrize("text", ["", " \n", *HARSH])
def test_anything_can_be_parsed(nlu: Engine, knowledge: Knowledge, text: str) -> None:
    parse = nlu.parse(text, "en")
    assert parse.engine == nlu.name if text.strip() else "embedded"
    assert parse.intent in knowledge.nlu.intents
    assert 0 <= parse.confidence <= 1
    assert parse.text in text


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
    nlu: Engine, text: str, language: str, entity: str, value: str
) -> None:
    parse = nlu.parse(text, language)
    assert parse.entity(entity) == value
    [found] = [e for e in parse.entities if e.name == entity][:1]
    assert text[found.start : found.end]


@pytest.mark.parametrize("language", LANGUAGES)
def test_marked_entities_are_found(nlu: Engine, phrases: Phrases, language: str) -> None:
    """As marked in the held-out phrases; a word may name one thing or another ("english")."""
    marked = [p for p in phrases.held_out if p.language == language and p.entities]
    there = [(p.text, (e.name, e.start, e.end)) for p in marked for e in p.entities]
    parsed = {p.text: nlu.parse(p.text, language).entities for p in marked}
    found = {
        text: {(e.name, e.start, e.end) for e in entities} for text, entities in parsed.items()
    }
    assert sum(entity in found[text] for text, entity in there) / len(there) >= 0.8


def test_in_korean_a_word_begins_where_it_begins(knowledge: Knowledge) -> None:
    assert knowledge.engine.parse("부교장 선생님", "ko").entity("staff_role") != "principal"


def test_a_language_without_a_model_is_read_as_english(nlu: Engine) -> None:
    assert nlu.parse("hello", "xx").intent == "greet"


def test_names_of_schools_do_not_decide() -> None:
    text, entities = unmark("we moved to [Chatsworth](school) in May")
    assert without_names(text, entities) == "we moved to  in May"
