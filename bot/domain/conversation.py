"""What Puente remembers of one chat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.domain.messages import Button

# No form waits.
_NOTHING: tuple[str, Mapping[str, str]] = ("", {})


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat between two messages; small, and tolerant of a deploy.

    `family` is the guardian whom the school knows this parent as, 0 before a code has linked them;
    `account` that of a member of staff, who gets the notices of the console here.
    `form` and `slots` are what is being filled in, `refusals` how often the last question was not
    answered, `asked` the slot that it was about, `offered` the choices of the last reply, so that
    "2" or a typed label picks one. `waiting` is a form with its slots that goes on when the open
    one is closed. `version` counts the saves.
    """

    channel: str
    peer: str
    language: str = ""
    school: str = ""
    family: int = 0
    account: int = 0
    greeted: bool = False
    form: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)
    refusals: int = 0
    asked: str = ""
    offered: tuple[Button, ...] = ()
    waiting: tuple[str, Mapping[str, str]] = _NOTHING
    version: int = 0

    def opening(self, form: str, *, keeping: bool = False) -> Conversation:
        """`keeping`: the form that is open waits until this one is closed."""
        waiting = (self.form, self.slots) if keeping else self.waiting
        return replace(self, form=form, slots={}, refusals=0, asked="", waiting=waiting)

    def filling(self, **slots: str) -> Conversation:
        return replace(self, slots={**self.slots, **slots}, refusals=0)

    def emptying(self, *names: str) -> Conversation:
        kept = {name: value for name, value in self.slots.items() if name not in names}
        return replace(self, slots=kept)

    def closing(self) -> Conversation:
        form, slots = self.waiting
        return replace(self, form=form, slots=slots, refusals=0, asked="", waiting=_NOTHING)
