"""Forms: facts to collect before something is done.

The next question is computed from what is missing, never stored, so that an interruption, a
correction or a deploy cannot lead to the wrong question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.dialogue.readers import Reader
from bot.domain.messages import Reply

if TYPE_CHECKING:
    from bot.dialogue.moment import Moment, Outcome

Slots = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Slot:
    """One fact: how it is asked, how an answer is read, whether it is needed given the others."""

    name: str
    ask: Callable[[Moment], Reply]
    read: Reader
    accepts: Callable[[Moment, str], bool] = lambda moment, value: bool(value)
    needed: Callable[[Slots], bool] = lambda slots: True


@dataclass(frozen=True, slots=True)
class Form:
    """`submit` is called when no slot is missing, with the slots in the moment's conversation.
    `group` names the skill that the form belongs to.
    """

    name: str
    group: str
    slots: tuple[Slot, ...]
    submit: Callable[[Moment], Outcome]

    def slot(self, name: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.name == name), None)


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
