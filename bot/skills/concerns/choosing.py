"""Which concern is meant, and the form in which something is done with it."""

from __future__ import annotations

from collections.abc import Callable

from bot.dialogue import readers
from bot.dialogue.forms import open_form, proceed
from bot.dialogue.moment import Form, Moment, Outcome, Slot
from bot.domain.concern_progress import Progress
from bot.domain.concern_reference import reference_in
from bot.domain.messages import Choice, Msg, Reply
from bot.errors import Refused
from bot.skills.concerns import saying
from bot.skills.concerns.asking import STOP
from bot.skills.concerns.facts import LONGEST_STORY
from bot.skills.concerns.status import GROUP, SHOWN, concern_status

# The verbs of buttons that open each form, and that its concern has to allow.
ADDS, WITHDRAWS, ESCALATES, REOPENS = (
    ("answer", "add"), ("withdraw",), ("escalate",), ("unsettled", "reopen"),
)  # fmt: skip


# ---- Which one ---------------------------------------------------------------------------------


def able(moment: Moment, verbs: tuple[str, ...]) -> list[Progress]:
    return [each for each in moment.desk.concerns.mine() if each.can & set(verbs)]


def concern(moment: Moment) -> Progress:
    return moment.desk.concerns.get(moment.slots["reference"])


def possible(moment: Moment, reference: str, verbs: tuple[str, ...]) -> bool:
    """`Refused` with the reason for a concern that this cannot be done with now, or that is not
    theirs."""
    found = moment.desk.concerns.get(reference)
    if found.can & set(verbs):
        return True
    if verbs == ESCALATES and found.next is None and "add" in found.can:
        raise Refused(Msg("concern-last-level", reference=reference))
    if verbs == REOPENS and found.state.status == "settled":
        raise Refused(Msg("concern-too-late", reference=reference))
    raise Refused(Msg("concern-not-now", reference=reference))


def which(verbs: tuple[str, ...]) -> Slot:
    """The concern; who has only one that it can be done with is not asked."""

    def ask(moment: Moment) -> Reply:
        found = able(moment, verbs)[:SHOWN]
        choices = [Choice(saying.label(each), f"fill:reference={each.reference}") for each in found]
        return Reply((Msg("concern-which-one"),), choices=tuple(choices))

    def infer(moment: Moment) -> str | None:
        found = able(moment, verbs)
        return found[0].reference if len(found) == 1 else None

    def accepts(moment: Moment, value: str) -> bool:
        return possible(moment, value, verbs)

    return Slot("reference", ask, _read_reference, accepts, infer=infer)


def _read_reference(moment: Moment) -> str | None:
    slot = moment.form.slot(moment.pending) if moment.form else None
    return None if slot and slot.words else reference_in(moment.inbound.text) or None


def beginning(form: Form, verbs: tuple[str, ...]) -> Callable[[Moment], Outcome]:
    """Opens the form; where it can be done with no concern, says how they stand."""

    def skill(moment: Moment) -> Outcome:
        if able(moment, verbs) or reference_in(moment.inbound.text):
            return open_form(moment, form)
        shown = concern_status(moment)
        none = not moment.desk.concerns.mine()
        return shown if none else shown.preceded_by(Reply((Msg("concern-not-possible"),)))

    return skill


def opening(form: Form, verbs: tuple[str, ...]) -> Callable[[Moment, str], Outcome]:
    """Begins a form about one concern."""

    def act(moment: Moment, reference: str) -> Outcome:
        possible(moment, reference, verbs)
        return proceed(moment.opening(form).filling(reference=reference), form)

    return act


# ---- What all of them share --------------------------------------------------------------------


def asking(ask: Callable[[Moment, Progress], Reply]) -> Callable[[Moment], Reply]:
    """A question about the concern, which may be this parent's no more."""

    def ask_about(moment: Moment) -> Reply:
        try:
            found = concern(moment)
        except Refused as refused:
            return Reply((refused.said,), choices=(STOP,))
        return ask(moment, found)

    return ask_about


def own_words(name: str, ask: Callable[[Moment, Progress], Reply]) -> Slot:
    return Slot(name, asking(ask), readers.words(name, LONGEST_STORY), words=True)


def ending(submit: Callable[[Moment], Outcome]) -> Callable[[Moment], Outcome]:
    """What the school did meanwhile may forbid it: then the form ends with the reason."""

    def end(moment: Moment) -> Outcome:
        try:
            return submit(moment)
        except Refused as refused:
            closed = moment.conversation.closing()
            return Outcome(closed, (Reply((refused.said,)),), GROUP, asked=True)

    return end


def done(moment: Moment, said: Msg, found: Progress) -> Outcome:
    """What was done, and who has it now."""
    reply = Reply((said, saying.line(found)), choices=saying.choices(found))
    return Outcome(moment.conversation.closing(), (reply,), GROUP, asked=True)
