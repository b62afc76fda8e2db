"""Turns that depend on how sure the search and the engine are; tests/dialogues has the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from bot.dialogue.moment import Moment
from bot.dialogue.turn import take
from bot.domain.conversation import Conversation
from bot.domain.messages import Button, Inbound
from bot.domain.understanding import NOTHING, Finding, Hit, Parse, Verdict
from bot.knowledge import Knowledge
from bot.office import open_desk
from bot.store.unit_of_work import transaction


@pytest.fixture
def moment(knowledge: Knowledge, engine: Engine) -> Iterator[Moment]:
    """A message that nothing is known about, in a chat that has begun."""
    inbound = Inbound("test", "test", "1", datetime(2026, 3, 2, tzinfo=UTC), "some words")
    ranking = (("greet", 0.2), ("volunteer", 0.15), ("cancel", 0.1), ("privacy", 0.1))
    parse = Parse("some words", "en", "greet", 0.2, "test", ranking)
    conversation = Conversation("test", "test", "en", greeted=True)
    with transaction(engine) as connection:
        desk = open_desk(connection, knowledge, inbound.at, conversation)
        yield Moment(
            inbound, conversation, parse, NOTHING, knowledge.world, knowledge.handbook, desk
        )


def _finding(knowledge: Knowledge, verdict: Verdict) -> Finding:
    hits = tuple(Hit(passage, 0.4) for passage in knowledge.library.passages[:3])
    return Finding(verdict, 0.45, hits)


def _asks(moment: Moment, intent: str, confidence: float) -> Moment:
    ranking = ((intent, confidence), ("greet", 0.05))
    parse = replace(moment.parse, intent=intent, confidence=confidence, ranking=ranking)
    return replace(moment, parse=parse)


def test_middle_confidence_offers_the_likeliest_sections(
    moment: Moment, knowledge: Knowledge
) -> None:
    finding = _finding(knowledge, "unsure")
    outcome = take(replace(_asks(moment, "ask_policy", 0.9), finding=finding))
    [reply] = outcome.replies
    assert [msg.id for msg in reply.say] == ["answer-unsure"]
    assert [choice.payload for choice in reply.choices] == [
        *(f"show:{hit.passage.key}" for hit in finding.hits),
        "intent:talk_to_staff",
    ]
    assert [citation.passage for citation in reply.citations] == [h.passage for h in finding.hits]


def test_a_section_that_was_picked_by_its_number_is_shown(
    moment: Moment, knowledge: Knowledge
) -> None:
    passage = knowledge.library.passages[1]
    offered = (Button("one", "show:000000000000"), Button("two", f"show:{passage.key}"))
    picked = replace(
        moment,
        inbound=replace(moment.inbound, text="2"),
        conversation=replace(moment.conversation, offered=offered),
    )
    [reply] = take(picked).replies
    assert [citation.passage for citation in reply.citations] == [passage]


@pytest.mark.parametrize(
    ("intent", "confidence", "verdict", "skill"),
    [
        ("book_conference", 0.9, "sure", "conferences"),
        ("book_conference", 0.6, "sure", "answers"),
        ("book_conference", 0.6, "unsure", "conferences"),
        ("book_conference", 0.6, "unknown", "conferences"),
        ("book_conference", 0.4, "sure", "answers"),
        ("book_conference", 0.4, "unknown", "smalltalk"),
        ("ask_policy", 0.2, "unknown", "answers"),
        ("greet", 0.2, "unsure", "smalltalk"),
    ],
)
def test_who_answers(
    moment: Moment,
    knowledge: Knowledge,
    intent: str,
    confidence: float,
    verdict: Verdict,
    skill: str,
) -> None:
    finding = _finding(knowledge, verdict) if verdict != "unknown" else NOTHING
    outcome = take(replace(_asks(moment, intent, confidence), finding=finding))
    assert outcome.skill == skill


def test_an_unclear_message_is_asked_back_with_the_likeliest_meanings(moment: Moment) -> None:
    [reply] = take(moment).replies
    assert [choice.payload for choice in reply.choices] == [
        "intent:volunteer",
        "intent:privacy",
        "intent:talk_to_staff",
    ]


@pytest.mark.parametrize("verdict", ["sure", "unsure", "unknown"])
def test_danger_is_answered_before_the_first_greeting_whatever_the_documents_say(
    moment: Moment, knowledge: Knowledge, verdict: Verdict
) -> None:
    stranger = moment.with_conversation(Conversation("test", "test", "en"))
    parse = replace(stranger.parse, danger="emergency")
    outcome = take(replace(stranger, parse=parse, finding=_finding(knowledge, verdict)))
    assert next(msg.id for reply in outcome.replies for msg in reply.say) == "safety-emergency"


def test_every_intent_has_a_turn_of_its_own(moment: Moment) -> None:
    for intent in moment.handbook.skills:
        outcome = take(_asks(moment, intent, 0.95))
        assert outcome.replies
        assert outcome.skill == moment.handbook.groups[intent]
