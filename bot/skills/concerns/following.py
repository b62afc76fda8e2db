"""What a parent does with a concern that was raised: add to it, take it back, take it on."""

from __future__ import annotations

from bot.dialogue.moment import Form, Moment, Outcome, Slot
from bot.domain.concern_progress import Progress
from bot.domain.concern_reference import reference_in
from bot.domain.messages import Choice, Msg, Reply
from bot.skills.common import cited, policy_beside
from bot.skills.concerns import facts, raising, saying
from bot.skills.concerns.asking import STOP
from bot.skills.concerns.choosing import (
    ADDS,
    ESCALATES,
    WITHDRAWS,
    able,
    beginning,
    concern,
    done,
    ending,
    own_words,
    which,
)
from bot.skills.concerns.facts import NONE
from bot.skills.concerns.status import GROUP, concern_status

# ---- Adding, answering -------------------------------------------------------------------------


def _ask_added(moment: Moment, found: Progress) -> Reply:
    if "answer" in found.can:
        question = next(each.words for each in reversed(found.stages) if each.what == "asked")
        return Reply((Msg("concern-answer-ask", words=question),), choices=(STOP,))
    return Reply((Msg("concern-add-ask", reference=found.reference),), choices=(STOP,))


def _submit_added(moment: Moment) -> Outcome:
    name = "answer" if "answer" in concern(moment).can else "added"
    words = {name: moment.slots["added"]}
    found = moment.desk.concerns.add(moment.slots["reference"], words)
    return done(moment, Msg("concern-added", reference=found.reference), found)


ADD = Form(
    "add_to_concern", GROUP, (which(ADDS), own_words("added", _ask_added)), ending(_submit_added)
)
add_to_concern = beginning(ADD, ADDS)


# ---- Taking back -------------------------------------------------------------------------------


def _ask_sure(moment: Moment) -> Reply:
    choices = (
        Choice(Msg("concern-yes-withdraw"), "fill:sure=yes"),
        Choice(Msg("review-keep"), "fill:sure=no"),
    )
    return Reply((Msg("concern-sure", reference=moment.slots["reference"]),), choices=choices)


def _read_sure(moment: Moment) -> str | None:
    answers = {"affirm": "yes", "deny": "no"}
    return answers.get(moment.parse.intent) if moment.pending == "sure" else None


def _submit_withdrawn(moment: Moment) -> Outcome:
    reference = moment.slots["reference"]
    if moment.slots["sure"] == "no":
        return done(moment, Msg("concern-kept"), concern(moment))
    moment.desk.concerns.withdraw(reference)
    said = Reply((Msg("concern-withdrawn", reference=reference),))
    replies = (said, saying.ask_rating(reference))
    return Outcome(moment.conversation.closing(), replies, GROUP, asked=True)


WITHDRAW = Form(
    "withdraw_concern",
    GROUP,
    (
        which(WITHDRAWS),
        Slot("sure", _ask_sure, _read_sure, lambda moment, value: value in ("yes", "no")),
    ),
    ending(_submit_withdrawn),
)
withdraw_concern = beginning(WITHDRAW, WITHDRAWS)


# ---- To the next level -------------------------------------------------------------------------


def escalate_concern(moment: Moment) -> Outcome:
    """Who has raised nothing here yet is told who comes next, and can raise it here, at the level
    after those who were asked."""
    own = moment.desk.concerns.mine()
    if not own and not reference_in(moment.inbound.text):
        opened, beside = raising.raise_concern(moment), policy_beside(moment)
        return opened.preceded_by(Reply((Msg("answer-found"),), beside)) if beside else opened
    at_end = [each for each in own if each.next is None and "add" in each.can]
    if at_end and not able(moment, ESCALATES):
        said = Msg("concern-last-level", reference=at_end[0].reference)
        return concern_status(moment).preceded_by(Reply((said,)))
    return _escalate(moment)


def ask_reason(moment: Moment, found: Progress) -> Reply:
    """What the next level is, and where that is written."""
    level = found.next.level if found.next else NONE
    statement = facts.statement(moment, found.state.school, level)
    said = (Msg("concern-next-is", level=level), Msg("concern-reason"))
    return Reply(said, cited(moment, statement), (STOP,))


def submit_escalated(moment: Moment) -> Outcome:
    reference = moment.slots["reference"]
    found = moment.desk.concerns.escalate(reference, {"reason": moment.slots["reason"]})
    return done(moment, Msg("concern-escalated", reference=reference), found)


ESCALATE = Form(
    "escalate_concern",
    GROUP,
    (which(ESCALATES), own_words("reason", ask_reason)),
    ending(submit_escalated),
)
_escalate = beginning(ESCALATE, ESCALATES)
