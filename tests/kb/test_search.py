"""The search on questions that it never saw: tests/kb/questions.jsonl, the part "test"."""

from __future__ import annotations

import pytest

from bot.domain.understanding import NOTHING
from bot.kb.tokens import words
from bot.knowledge import Knowledge
from tests.kb.questions import Asked, asked


def _part(knowledge: Knowledge, lang: str) -> list[Asked]:
    return [q for q in asked(knowledge.library) if q.part == "test" and q.lang == lang]


def test_every_expected_sentence_is_in_the_knowledge_base(knowledge: Knowledge) -> None:
    lost = [q.text for q in asked(knowledge.library) if q.kind != "unanswerable" and not q.answers]
    assert lost == []


def test_no_question_is_known_to_the_knowledge_base(knowledge: Knowledge) -> None:
    known = {(q.language, tuple(words(q.text))) for q in knowledge.library.questions}
    questions = asked(knowledge.library)
    assert [q.text for q in questions if (q.lang, tuple(words(q.text))) in known] == []


def test_the_questions_are_enough_to_measure_with(knowledge: Knowledge) -> None:
    questions = asked(knowledge.library)
    for lang in ("en", "es"):
        kinds = [q.kind for q in questions if q.lang == lang]
        assert kinds.count("answerable") >= 75
        assert kinds.count("unanswerable") >= 40
        assert kinds.count("wrong_premise") >= 10


@pytest.mark.parametrize("lang", ["en", "es"])
def test_unseen_questions_are_answered_by_the_right_statement(
    knowledge: Knowledge, lang: str
) -> None:
    questions = [q for q in _part(knowledge, lang) if q.answers]
    ranked = [[p.key for p in knowledge.search.rank(q.text, lang)[:3]] for q in questions]
    first = sum(keys[0] in q.answers for q, keys in zip(questions, ranked, strict=True))
    three = sum(bool(q.answers & set(keys)) for q, keys in zip(questions, ranked, strict=True))
    assert first / len(questions) >= 0.75
    assert three / len(questions) >= 0.92


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_no_document_answers_is_not_answered(knowledge: Knowledge, lang: str) -> None:
    questions = [q for q in _part(knowledge, lang) if q.kind == "unanswerable"]
    verdicts = [knowledge.search.find(q.text, lang).verdict for q in questions]
    assert verdicts.count("sure") / len(questions) <= 0.1
    assert verdicts.count("unknown") / len(questions) >= 0.85


def test_a_question_attached_to_a_statement_finds_it(knowledge: Knowledge) -> None:
    """Nearly: a few questions stand in two documents, whose answers are alike."""
    shipped = knowledge.nlu.shipped
    asked = [q for q in knowledge.library.questions if q.passage and q.language in shipped]
    questions = asked[::25]
    found = [knowledge.search.rank(q.text, q.language)[0] for q in questions]
    right = sum(p is q.passage for p, q in zip(found, questions, strict=True))
    assert right / len(questions) >= 0.97


def test_the_parents_school_comes_first_among_equals(knowledge: Knowledge) -> None:
    """Questions that the documents of several schools answer, asked by a parent of each of them."""
    passages = knowledge.library.by_key
    own = [
        knowledge.search.rank(q.text, q.lang, school)[0].organization == school
        for q in asked(knowledge.library)
        if len(schools := {passages[key].organization for key in q.answers}) > 1
        for school in schools
    ]
    strangers = [
        knowledge.search.rank(q.text, q.lang)[0].organization == school
        for q in asked(knowledge.library)
        if len(schools := {passages[key].organization for key in q.answers}) > 1
        for school in schools
    ]
    assert sum(own) > 1.3 * sum(strangers)
    assert sum(own) / len(own) >= 0.6


def test_a_school_that_is_named_comes_first(knowledge: Knowledge) -> None:
    hit = knowledge.search.find("who approves the compact at chatsworth", "en", "sessions").hits[0]
    assert hit.passage.organization == "chatsworth"


@pytest.mark.parametrize("text", ["", " ", "?!", "😀", "\x00", "qqqq" * 300, "§" * 5000])
def test_what_holds_no_known_word_finds_nothing(knowledge: Knowledge, text: str) -> None:
    assert knowledge.search.find(text, "en").verdict == NOTHING.verdict


def test_an_unanswered_question_has_a_topic(knowledge: Knowledge) -> None:
    topics = {section.id for section in knowledge.library.unanswered["en"].sections.values()}
    finding = knowledge.search.find("what time does the school bus come", "en")
    assert finding.topic in topics
    assert any(word in finding.topic for word in ("bus", "transport"))
