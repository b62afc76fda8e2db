"""Buttons: a payload never goes through the NLU."""

from __future__ import annotations

from bot.dialogue.forms import fill_in, proceed, reopen
from bot.dialogue.moment import Moment, Outcome, Press, perform
from bot.dialogue.readers import next_slot
from bot.domain.messages import Msg, Reply

# What a channel sends when a parent opens the chat before writing anything.
HELLO = "hello"


def pressed(moment: Moment) -> Outcome | None:
    """A button's payload never goes through the NLU."""
    if not moment.inbound.payload:
        return None
    verb, _, value = moment.inbound.payload.partition(":")
    press = PAYLOADS.get(verb) or moment.handbook.buttons.get(verb)
    outcome = press(moment, value) if press else None
    return outcome or _gone(moment, Msg("button-expired"))


def _gone(moment: Moment, said: Msg) -> Outcome:
    """A button that does not work any more is no answer, and costs no patience."""
    if not moment.form:
        return moment.say(said)
    return proceed(moment, moment.form).preceded_by(Reply((said,)))


def _press_fill(moment: Moment, value: str) -> Outcome | None:
    form = moment.form
    name, _, content = value.partition("=")
    slot = form.slot(name) if form else None
    if not form or not slot:
        return None
    if not slot.accepts(moment, content):
        return _gone(moment, slot.gone)
    return fill_in(moment, form, {name: content})


def _press_change(moment: Moment, value: str) -> Outcome | None:
    """Another answer to a question of the open form, which has come so far already."""
    form = moment.form
    slot = form.slot(value) if form else None
    if not form or not slot or not slot.asked:
        return None
    missing = next_slot(moment)
    if missing and form.slots.index(slot) > form.slots.index(missing):
        return None
    return reopen(moment, form, slot)


def _press_intent(moment: Moment, value: str) -> Outcome | None:
    return perform(moment.to(value), value) if value in moment.handbook.skills else None


def _press_show(moment: Moment, value: str) -> Outcome | None:
    return _press_intent(moment, "ask_policy") if moment.world.passage(value) else None


def _press_language(moment: Moment, value: str) -> Outcome | None:
    return _press_intent(moment, "change_language") if value in moment.world.languages else None


def _press_hello(moment: Moment, value: str) -> Outcome:
    return perform(moment.to("greet"), "greet")


PAYLOADS: dict[str, Press] = {
    "fill": _press_fill,
    "change": _press_change,
    "intent": _press_intent,
    "show": _press_show,
    "language": _press_language,
    HELLO: _press_hello,
}
