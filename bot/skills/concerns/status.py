"""How a concern stands."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.concern_progress import Progress
from bot.domain.concern_reference import reference_in
from bot.domain.messages import Choice, Msg, Reply
from bot.skills.concerns import saying

GROUP = "concerns"
SHOWN = 8


def concern_status(moment: Moment) -> Outcome:
    """The one that was named, or the only one; several as a list to choose from."""
    if named := reference_in(moment.inbound.text):
        return look(moment, named)
    own = moment.desk.concerns.mine()
    if not own:
        raise_one = Choice(Msg("intent-raise-concern"), "intent:raise_concern")
        reply = Reply((Msg("concern-none"),), choices=(raise_one,))
        return Outcome(moment.conversation, (reply,))
    if len(own) == 1:
        return _overview(moment, own[0])
    shown = own[:SHOWN]
    choices = tuple(Choice(saying.label(each), f"concern:look={each.reference}") for each in shown)
    reply = Reply((Msg("concern-yours"), *map(saying.line, shown)), choices=choices)
    return Outcome(moment.conversation, (reply,))


def number_alone(moment: Moment) -> Outcome | None:
    """Nothing but the number of a concern."""
    reference = reference_in(moment.inbound.text)
    alone = reference and len(moment.inbound.text.split()) == 1
    return look(moment, reference) if alone else None


def look(moment: Moment, reference: str) -> Outcome:
    return _overview(moment, moment.desk.concerns.get(reference))


def _overview(moment: Moment, found: Progress) -> Outcome:
    return Outcome(moment.conversation, (saying.overview(moment, found),), GROUP)


def show(moment: Moment, reference: str) -> Outcome:
    """What was done so far."""
    reply = saying.steps(moment.desk.concerns.get(reference))
    return Outcome(moment.conversation, (reply,), GROUP)
