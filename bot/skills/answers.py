"""Questions that the documents answer, and the honest answer where they do not."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Choice, Msg, Reply
from bot.domain.understanding import Passage
from bot.skills.common import at_the_office, cite, whom_to_ask


def ask_policy(moment: Moment) -> Outcome:
    chosen = _chosen(moment)
    if chosen:
        return _answer(moment, (chosen,), Msg("answer-found"))
    passages = tuple(hit.passage for hit in moment.finding.hits)
    if moment.finding.verdict == "sure":
        return _answer(moment, passages, Msg("answer-found"))
    if moment.finding.verdict == "unsure":
        return _offer(moment, passages)
    return abstain(moment)


def child_progress(moment: Moment) -> Outcome:
    """The bot cannot see grades: it says so, and names who does."""
    return at_the_office(moment, Msg("child-progress"))


def abstain(moment: Moment) -> Outcome:
    """Says that no document answers this, and who does."""
    reply = Reply((Msg("answer-unknown"), whom_to_ask(moment)))
    return Outcome(moment.conversation, (reply,), abstained=True)


def _chosen(moment: Moment) -> Passage | None:
    verb, _, key = moment.inbound.payload.partition(":")
    return moment.world.passage(key) if verb == "show" else None


def _answer(moment: Moment, passages: tuple[Passage, ...], intro: Msg) -> Outcome:
    citations = tuple(cite(moment, passage) for passage in passages)
    return Outcome(moment.conversation, (Reply((intro,), citations),))


def _offer(moment: Moment, passages: tuple[Passage, ...]) -> Outcome:
    """Middle confidence: the likeliest sections to choose from, with their words."""
    choices = [Choice(passage, f"show:{passage.key}") for passage in passages]
    choices.append(Choice(Msg("intent-talk-to-staff"), "intent:talk_to_staff"))
    citations = tuple(cite(moment, passage) for passage in passages)
    reply = Reply((Msg("answer-unsure"),), citations, tuple(choices))
    return Outcome(moment.conversation, (reply,))
