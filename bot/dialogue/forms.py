"""Filling in forms.

The next question is computed from what is missing, never stored, so that an interruption, a
correction or a deploy cannot lead to the wrong question.
"""

from __future__ import annotations

from bot.dialogue.moment import Form, Moment, Slot, Slots


def next_slot(form: Form, slots: Slots) -> Slot | None:
    """The first slot that is needed and empty."""
    return next((s for s in form.slots if not slots.get(s.name) and s.needed(slots)), None)


def fill(form: Form, moment: Moment) -> dict[str, str]:
    """Every slot that the message answers; a later answer to a filled slot is a correction."""
    found: dict[str, str] = {}
    for slot in form.slots:
        value = slot.read(moment.parse)
        if value is not None and slot.accepts(moment, value):
            found[slot.name] = value
    return found


def known(form: Form, slots: Slots) -> dict[str, str]:
    """The slots that the form still has; others were saved by an older version of it."""
    names = {slot.name for slot in form.slots}
    return {name: value for name, value in slots.items() if name in names}
