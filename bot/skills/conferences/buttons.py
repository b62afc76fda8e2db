"""Buttons under what Puente tells families by itself: offers, reminders, what is booked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.dialogue.forms import proceed
from bot.dialogue.moment import Form, Moment, Outcome, Press
from bot.domain.messages import Msg, Reply
from bot.domain.understanding import passage_key
from bot.skills.common import cite
from bot.skills.conferences import book
from bot.skills.conferences.booked import CANCEL, CHANGE, is_own

_GROUP = CHANGE.group


def _numbered(act: Callable[[Moment, int], Reply]) -> Press:
    """A button whose value is the number of what it is about."""

    def press(moment: Moment, value: str) -> Outcome | None:
        if not value.isdecimal() or len(value) > 9:
            return None
        return Outcome(moment.conversation, (act(moment, int(value)),), _GROUP)

    return press


def accept(moment: Moment, waiting: int) -> Reply:
    return book.confirmation(moment, moment.desk.accept(waiting))


def decline(moment: Moment, waiting: int) -> Reply:
    moment.desk.decline(waiting)
    return Reply((Msg("waitlist-declined"),))


def _leave(moment: Moment, waiting: int) -> Reply:
    moment.desk.leave(waiting)
    return Reply((Msg("waitlist-left"),))


def _withdraw(moment: Moment, request: int) -> Reply:
    moment.desk.withdraw(request)
    return Reply((Msg("request-withdrawn", number=request),))


def _opening(form: Form) -> Press:
    """Begins a form about one booking."""

    def press(moment: Moment, value: str) -> Outcome | None:
        if not is_own(moment, value):
            return None
        return proceed(moment.opening(form).filling(booking=value), form)

    return press


def _prepare(moment: Moment, value: str) -> Outcome | None:
    """What the school's documents say a conference is for."""
    school = moment.world.organizations.get(value)
    names = school.prepare if school else ()
    passages = [moment.world.passage(passage_key(name)) for name in names]
    citations = tuple(cite(moment, passage) for passage in passages if passage)
    reply = Reply((Msg("conferences-prepare"),), citations)
    return Outcome(moment.conversation, (reply,), _GROUP)


BUTTONS: Mapping[str, Press] = {
    "offer-yes": _numbered(accept),
    "offer-no": _numbered(decline),
    "leave": _numbered(_leave),
    "withdraw": _numbered(_withdraw),
    "booking-change": _opening(CHANGE),
    "booking-cancel": _opening(CANCEL),
    "prepare": _prepare,
    "wait": book.press_wait,
    "later": book.press_later,
}
