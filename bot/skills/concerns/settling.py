"""Whether a concern is settled, and how it went."""

from __future__ import annotations

from bot.dialogue import readers
from bot.dialogue.moment import Form, Moment, Outcome, Slot
from bot.domain.concern_progress import Progress
from bot.domain.messages import Choice, Msg, Reply
from bot.skills.concerns import saying
from bot.skills.concerns.asking import STOP
from bot.skills.concerns.choosing import (
    ESCALATES,
    REOPENS,
    able,
    asking,
    done,
    ending,
    opening,
    own_words,
    which,
)
from bot.skills.concerns.facts import NONE
from bot.skills.concerns.following import ask_reason, submit_escalated
from bot.skills.concerns.status import GROUP

# ---- Settled, or not ---------------------------------------------------------------------------


def settle(moment: Moment, reference: str) -> Outcome:
    found = moment.desk.concerns.settle(reference)
    said = Msg("concern-settled", reference=reference, day=found.day or NONE)
    replies = (Reply((said,)), saying.ask_rating(reference))
    return Outcome(moment.conversation, replies, GROUP)


def is_settled(moment: Moment, *, yes: bool) -> Outcome | None:
    """A typed yes or no to the question whether the only resolved concern is settled."""
    found = able(moment, ("unsettled",))
    if len(found) != 1:
        return None
    return (settle if yes else opening(REOPEN, REOPENS))(moment, found[0].reference)


def _ask_how(moment: Moment, found: Progress) -> Reply:
    level = found.next.level if found.next else NONE
    choices = (
        Choice(Msg("concern-same-again"), "fill:how=same"),
        Choice(Msg("concern-go-higher", level=level), "fill:how=next"),
        STOP,
    )
    return Reply((Msg("concern-how"),), choices=choices)


def _infer_how(moment: Moment) -> str | None:
    """At the last level, and once it was settled, it can be opened again only where it was."""
    reference = moment.slots["reference"]
    higher = [each.reference for each in able(moment, ESCALATES)]
    return None if reference in higher else "same"


def _ask_why(moment: Moment, found: Progress) -> Reply:
    """What the next level is, where it goes there, or that there is none."""
    if moment.slots.get("how") == "next":
        return ask_reason(moment, found)
    last = found.next is None and found.state.status == "resolved"
    said = (Msg("concern-is-last"),) if last else ()
    return Reply((*said, Msg("concern-reason")), choices=(STOP,))


def _submit_reopened(moment: Moment) -> Outcome:
    reference, words = moment.slots["reference"], {"reason": moment.slots["reason"]}
    if moment.slots["how"] == "next":
        return submit_escalated(moment)
    found = moment.desk.concerns.reopen(reference, words)
    return done(moment, Msg("concern-reopened", reference=reference), found)


REOPEN = Form(
    "reopen_concern",
    GROUP,
    (
        which(REOPENS),
        Slot(
            "how", asking(_ask_how), readers.nothing,
            lambda moment, value: value in ("same", "next"), infer=_infer_how,
        ),
        own_words("reason", _ask_why),
    ),
    ending(_submit_reopened),
)  # fmt: skip


# ---- Rating ------------------------------------------------------------------------------------


def ask_rating(moment: Moment, reference: str) -> Outcome:
    found = moment.desk.concerns.get(reference)
    return Outcome(moment.conversation, (saying.ask_rating(found.reference),), GROUP)


def press_rate(moment: Moment, value: str) -> Outcome | None:
    """`value`: 5=C-..., or 0 for no rating."""
    number, _, reference = value.partition("=")
    if number == "0":
        return Outcome(moment.conversation, (Reply((Msg("concern-not-rated"),)),), GROUP)
    if number not in map(str, range(1, len(saying.RATINGS) + 1)):
        return None
    moment.desk.concerns.rate(reference, int(number))
    return Outcome(moment.conversation, (Reply((Msg("concern-rated"),)),), GROUP)
