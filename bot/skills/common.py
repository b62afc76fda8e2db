"""What several skills say: whom to ask, and what the documents say beside it."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Citation, Msg, Origin, Reply
from bot.domain.organization import lineage
from bot.domain.understanding import Passage, passage_key

# Where no school is chosen: the numbers that hold in the whole United States (emergency; crisis
# line).
EVERYWHERE = ("911", "988")


def at_the_office(moment: Moment, *said: Msg) -> Outcome:
    """What Puente cannot do, who can, and what the documents surely say about it."""
    reply = Reply((*said, whom_to_ask(moment)), policy_beside(moment))
    return Outcome(moment.conversation, (reply,))


def whom_to_ask(moment: Moment) -> Msg:
    """The office of the parent's school, with its number if the school gave one."""
    school = moment.world.organizations.get(moment.conversation.school)
    if not school:
        return Msg("people-ask-office")
    office = school.contacts.get("office")
    if not office:
        return Msg("people-ask-office-of", organization=school.name)
    return Msg("people-office-contact", organization=school.name, contact=office)


def emergency_numbers(moment: Moment) -> tuple[str, str]:
    """In danger, and for who thinks of suicide."""
    school = moment.world.organizations.get(moment.conversation.school)
    own = school.emergency[:2] if school else ()
    call, crisis = (*own, *EVERYWHERE[len(own) :])
    return call, crisis


def policy_beside(moment: Moment) -> tuple[Citation, ...]:
    """What the documents surely say about a message that wants something done."""
    if moment.finding.verdict != "sure":
        return ()
    return tuple(cite(moment, hit.passage) for hit in moment.finding.hits)


def with_policy(moment: Moment, outcome: Outcome) -> Outcome:
    """The outcome, with what the documents surely say about the message under its first reply."""
    first, *rest = outcome.replies
    return replace(outcome, replies=(replace(first, citations=policy_beside(moment)), *rest))


def cited(moment: Moment, statement: str) -> tuple[Citation, ...]:
    """`statement`: document#id, empty for none."""
    passage = moment.world.passage(passage_key(statement)) if statement else None
    return (cite(moment, passage),) if passage else ()


def cite(moment: Moment, passage: Passage) -> Citation:
    return Citation(passage, _origin(moment, passage))


def _origin(moment: Moment, passage: Passage) -> Origin:
    school = moment.conversation.school
    if not school:
        return "unknown"
    own = lineage(school, moment.world.organizations)
    return "own" if passage.organization in own else "other"
