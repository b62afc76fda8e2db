"""Filling in forms.

The next question is computed from what is missing, never stored, so that an interruption, a
correction or a deploy cannot lead to the wrong question.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.dialogue.moment import Form, Moment, Outcome, Slot, Slots
from bot.dialogue.readers import next_slot
from bot.domain.messages import Msg, Reply


def open_form(moment: Moment, form: Form) -> Outcome:
    """Begins the form with what the message says already."""
    opened = moment.opening(form)
    return fill_in(opened, form, read(form, opened))


def read(form: Form, moment: Moment) -> dict[str, str]:
    """Every slot that the message answers; a later answer to a filled slot is a correction."""
    found: dict[str, str] = {}
    for slot in form.slots:
        value = slot.read(moment)
        if value is not None and slot.accepts(moment, value):
            found[slot.name] = value
            moment = _filled(moment, slot, value)
    return found


def fill_in(moment: Moment, form: Form, found: Mapping[str, str]) -> Outcome:
    """Fills slots, and goes on with what is missing."""
    said: tuple[Msg, ...] = ()
    for slot in form.slots:
        if slot.name in found and moment.form is form:
            moment, more = slot.settle(_filled(moment, slot, found[slot.name]))
            said += more
    outcome = proceed(moment, form)
    return outcome.preceded_by(Reply(said)) if said else outcome


def _filled(moment: Moment, slot: Slot, value: str) -> Moment:
    if moment.slots.get(slot.name) != value:
        moment = moment.emptying(*slot.clears)
    return moment.filling(**{slot.name: value})


def proceed(moment: Moment, form: Form) -> Outcome:
    """Asks for what is missing and cannot be inferred, or submits."""
    if moment.form is not form:  # what was filled in last has ended it
        return Outcome(moment.conversation, (), skill=form.group, asked=True)
    moment = moment.with_conversation(replace(moment.conversation, slots=known(form, moment.slots)))
    slot = next_slot(moment)
    if slot is None:
        return form.submit(moment)
    inferred = slot.infer(moment)
    if inferred is not None and slot.accepts(moment, inferred):
        return fill_in(moment, form, {slot.name: inferred})
    return _ask(moment, form, slot)


def _ask(moment: Moment, form: Form, slot: Slot) -> Outcome:
    asking = replace(moment.conversation, asked=slot.name)
    return Outcome(asking, (slot.ask(moment),), skill=form.group, asked=True)


def reopen(moment: Moment, form: Form, slot: Slot) -> Outcome:
    """Asks for a slot anew, and for what hangs on it."""
    return _ask(moment.emptying(slot.name, *slot.clears, *slot.forgets), form, slot)


def known(form: Form, slots: Slots) -> dict[str, str]:
    """The slots that the form still has; others were saved by an older version of it."""
    names = {slot.name for slot in form.slots}
    return {name: value for name, value in slots.items() if name in names}
