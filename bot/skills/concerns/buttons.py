"""Buttons of concerns: `concern:<verb>=<reference>`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.dialogue.forms import fill_in, proceed
from bot.dialogue.moment import Moment, Outcome, Press
from bot.domain.booking_words import NONE
from bot.domain.messages import Msg, Reply
from bot.skills.concerns import facts, settling, status
from bot.skills.concerns.choosing import ADDS, ESCALATES, REOPENS, WITHDRAWS, opening
from bot.skills.concerns.following import ADD, ESCALATE, WITHDRAW
from bot.skills.concerns.raising import RAISE, REPORT, turn_into
from bot.skills.concerns.settling import REOPEN
from bot.skills.conferences import choosing
from bot.skills.conferences.book import BOOK

_FORMS = (facts.RAISE, facts.REPORT)


def _as_report(moment: Moment, reference: str) -> Outcome | None:
    return turn_into(moment, REPORT) if moment.form is RAISE else None


def _as_concern(moment: Moment, reference: str) -> Outcome | None:
    return turn_into(moment, RAISE) if moment.form is REPORT else None


def _take_as_told(moment: Moment, reference: str) -> Outcome | None:
    """What was told before the question what happened is the answer to it."""
    told = moment.slots.get("told", "")
    if moment.form is None or moment.conversation.form not in _FORMS or not told:
        return None
    return fill_in(moment, moment.form, {"happened": told})


def _words(moment: Moment, reference: str) -> Outcome | None:
    """Words for a first message, to be copied; with what was told so far."""
    if moment.form is None or moment.conversation.form not in _FORMS:
        return None
    slots, child, person = moment.slots, facts.child(moment), facts.person(moment)
    prepared = Msg(
        "concern-words",
        who=person.name if person else NONE,
        child=child.name if child else NONE,
        happened=slots.get("happened") or slots.get("told") or NONE,
        wish=slots.get("wish", NONE),
    )
    said = (Reply((Msg("concern-words-for-you"),)), Reply((prepared,)))
    return proceed(moment, moment.form).preceded_by(*said)


def _meeting(moment: Moment, reference: str) -> Outcome | None:
    """A conference with that person, as far as it is known who; the concern waits."""
    if moment.form is None or moment.conversation.form not in _FORMS:
        return None
    child, person = facts.child(moment), facts.person(moment)
    known = {"children": str(child.id)} if child else {}
    if child and person and person in choosing.staff_for(moment, child):
        known["with"] = str(person.id)
    return fill_in(moment.opening(BOOK), BOOK, known)


_ACTS: Mapping[str, Callable[[Moment, str], Outcome | None]] = {
    "look": status.look,
    "show": status.show,
    "answer": opening(ADD, ADDS),
    "add": opening(ADD, ADDS),
    "settle": settling.settle,
    "unsettled": opening(REOPEN, REOPENS),
    "reopen": opening(REOPEN, REOPENS),
    "escalate": opening(ESCALATE, ESCALATES),
    "withdraw": opening(WITHDRAW, WITHDRAWS),
    "rate": settling.ask_rating,
    "told": _take_as_told,
    "words": _words,
    "meeting": _meeting,
    "report": _as_report,
    "other": _as_concern,
}


def _press(moment: Moment, value: str) -> Outcome | None:
    verb, _, reference = value.partition("=")
    act = _ACTS.get(verb)
    return act(moment, reference) if act else None


BUTTONS: Mapping[str, Press] = {"concern": _press, "rate": settling.press_rate}
