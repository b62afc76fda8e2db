"""How a concern stands, as its parent may see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.chain import Step
from bot.domain.concern import Concern

# What a parent may do to a concern, by the verbs of its buttons.
VERBS = ("answer", "add", "settle", "unsettled", "reopen", "escalate", "withdraw", "rate")


@dataclass(frozen=True, slots=True)
class Stage:
    """What happened on a day. `what` and `by` are those of the event; from then on it was at the
    `level`; `who` has it since, or said the `words` to the parent: empty for nobody."""

    what: str
    by: str
    day: date
    level: str
    who: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """`holder` has it now, empty for nobody yet, at a level for the reason `why`, which rests on
    the `statement` (document#id). On `day` something is due, or until then the parent may come
    back. `next` is where it goes if it is not resolved; `can`: the verbs that its state allows."""

    reference: str
    state: Concern
    holder: str
    day: date | None
    why: str
    statement: str
    next: Step | None
    stages: tuple[Stage, ...]
    can: frozenset[str]


@dataclass(frozen=True, slots=True)
class Alarm:
    """A danger that the school is told of. `reached`: there is somebody who is told."""

    reference: str
    reached: bool
