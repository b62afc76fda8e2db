"""A concern, from the day it is raised to the day it is settled.

What happened to it is a list of events that never change; what it is now is their `fold`. The
stages rest on policy 909, V ("Expressing matters of concern"); discrimination and danger go their
own ways, which no stage comes before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import reduce
from typing import Any, Literal

Kind = Literal["concern", "discrimination", "danger"]
Status = Literal["open", "acknowledged", "asked", "resolved", "settled", "withdrawn"]
# Who has what no level of a chain comes before: the person in charge of equal treatment, and all
# who are told of a danger.
EQUITY, SAFETY = "equity", "safety"
# Who acts, the first word of an actor such as `account:3`.
PARENT, STAFF, CLOCK = "parent", "account", "clock"

# The words of staff that are meant for the parent, by name; all others stay within the school.
FOR_PARENT = frozenset({"reply", "question", "solution"})
# Somebody at school has to do something.
WAITING: frozenset[Status] = frozenset({"open", "acknowledged"})
ACTIVE: frozenset[Status] = WAITING | {"asked"}
UNENDED: frozenset[Status] = ACTIVE | {"resolved"}
ENDED: frozenset[Status] = frozenset({"settled", "withdrawn"})
EVERY: frozenset[Status] = UNENDED | ENDED


class NotAllowed(Exception):
    """The concern's state allows no such event; nothing is changed."""


@dataclass(frozen=True, slots=True)
class Transition:
    """Who may do it (`by`) in which statuses, which status it leads to (None: it stays), and which
    facts of the concern its event gives a new value."""

    before: frozenset[Status]
    after: Status | None
    by: frozenset[str]
    sets: tuple[str, ...] = ()


_BY_PARENT, _BY_STAFF, _BY_CLOCK = (frozenset({who}) for who in (PARENT, STAFF, CLOCK))
_BY_ALL = _BY_PARENT | _BY_STAFF | _BY_CLOCK
_MOVED = ("level", "holder", "due", "left", "closes")

# What may happen to a concern that was raised.
TRANSITIONS: Mapping[str, Transition] = {
    "acknowledged": Transition(frozenset({"open"}), "acknowledged", _BY_STAFF, ("due",)),
    "replied": Transition(WAITING, "acknowledged", _BY_STAFF, ("due",)),
    "asked": Transition(WAITING, "asked", _BY_STAFF, ("due", "left")),
    "answered": Transition(frozenset({"asked"}), "acknowledged", _BY_PARENT, ("due", "left")),
    "added": Transition(UNENDED - {"asked"}, None, _BY_PARENT),
    "noted": Transition(EVERY, None, _BY_STAFF),
    "assigned": Transition(WAITING, "open", _BY_STAFF, ("holder", "due")),
    "named": Transition(ACTIVE, None, _BY_STAFF, ("about", "about_rank", "holder")),
    "escalated": Transition(UNENDED, "open", _BY_ALL, _MOVED),
    "reminded": Transition(WAITING, None, _BY_CLOCK, ("reminded",)),
    "alerted": Transition(frozenset({"open"}), None, _BY_CLOCK, ("reminded", "alerts")),
    "resolved": Transition(ACTIVE, "resolved", _BY_STAFF, ("due", "left", "closes")),
    "settled": Transition(frozenset({"resolved"}), "settled", _BY_PARENT | _BY_CLOCK, ("closes",)),
    "reopened": Transition(
        frozenset({"resolved", "settled"}), "open", _BY_PARENT | _BY_STAFF, _MOVED
    ),
    "withdrawn": Transition(UNENDED, "withdrawn", _BY_PARENT, ("due", "left", "closes")),
    "rated": Transition(frozenset({"resolved", *ENDED}), None, _BY_PARENT, ("rating",)),
    "held": Transition(EVERY, None, _BY_STAFF, ("hold",)),
    "released": Transition(EVERY, None, _BY_STAFF, ("hold",)),
    "erased": Transition(EVERY, None, _BY_ALL, ("erased",)),
}
_RAISED = (
    "kind", "topic", "school", "chain", "level", "holder", "due", "about", "about_rank",
    "anonymous",
)  # fmt: skip
_TIMES = frozenset({"due", "closes", "reminded"})
# What the school does for the parent; to note or to pass on is no answer yet.
_ANSWERS = frozenset({"acknowledged", "replied", "asked", "resolved"})


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a concern's log: the `seq`th, from 1. `details` are JSON and hold no personal
    words; `statement` is the policy's (document#id) that a step rests on."""

    seq: int
    at: datetime
    actor: str
    what: str
    details: Mapping[str, Any] = field(default_factory=dict)
    statement: str = ""

    @property
    def by(self) -> str:
        return self.actor.partition(":")[0]

    @property
    def account(self) -> int:
        """Of the member of staff who acts, 0 for everybody else."""
        return int(self.actor.partition(":")[2]) if self.by == STAFF else 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What a parent brings, before it is a concern.

    `about`: the members of staff whom it is about; `about_role`: what that person is, where no name
    is known. `closest`: who is closest to it, 0 for whoever the school finds. `tried`: the levels
    that the parent has been to already. `cannot_face`: the parent does not want to speak with the
    employee. `words`: in the parent's own words, by name.
    """

    kind: Kind
    topic: str
    school: str
    about: tuple[int, ...] = ()
    about_role: str = ""
    closest: int = 0
    tried: tuple[str, ...] = ()
    cannot_face: bool = False
    anonymous: bool = False
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Concern:
    """What a concern is now.

    `holder` is the member of staff (roster) who has it, 0 for nobody yet. `about` are those whom it
    is about, `about_rank` the rank of the highest of them, -1 for nobody: none of them is given
    it or may read it. `due`: until when the school is to acknowledge or answer; while the parent is
    asked, the clock stands and `left` keeps the school days. `closes`: until when the parent may
    still say that it is not settled; `reminded`: when somebody is reminded again, at the
    earliest. `first_step`: when somebody at school first took it up.
    """

    kind: Kind
    topic: str
    school: str
    chain: str
    level: str
    raised: datetime
    status: Status = "open"
    holder: int = 0
    about: tuple[int, ...] = ()
    about_rank: int = -1
    anonymous: bool = False
    due: datetime | None = None
    left: int | None = None
    closes: datetime | None = None
    reminded: datetime | None = None
    alerts: int = 0
    rating: int | None = None
    hold: bool = False
    erased: bool = False
    first_step: datetime | None = None
    resolved: datetime | None = None
    ended: datetime | None = None
    seq: int = 1


def allows(concern: Concern, what: str, by: str) -> bool:
    transition = TRANSITIONS.get(what)
    return bool(transition and concern.status in transition.before and by in transition.by)


def apply(concern: Concern | None, event: Event) -> Concern:
    """The concern after the event. Raises `NotAllowed` for one that its state does not allow, that
    is not the next, or that does not say all that it changes."""
    if event.what == "raised":
        return _raise(concern, event)
    if concern is None or event.seq != concern.seq + 1 or not allows(concern, event.what, event.by):
        raise NotAllowed(event.what)
    transition = TRANSITIONS[event.what]
    after = transition.after or concern.status
    return replace(
        concern,
        **{**_told(event, transition.sets), **_milestones(concern, event, after)},
        status=after,
        seq=event.seq,
    )


def _raise(concern: Concern | None, event: Event) -> Concern:
    if concern is not None or event.seq != 1 or event.by not in (PARENT, STAFF):
        raise NotAllowed(event.what)
    return Concern(raised=event.at, **_told(event, _RAISED))


def _told(event: Event, sets: Iterable[str]) -> dict[str, Any]:
    missing = [name for name in sets if name not in event.details]
    if missing:
        raise NotAllowed(f"{event.what} does not say {', '.join(missing)}")
    return {name: _value(name, event.details[name]) for name in sets}


def _value(name: str, told: Any) -> Any:
    if name == "about":
        return tuple(told)
    return datetime.fromisoformat(told) if name in _TIMES and told else told


def _milestones(concern: Concern, event: Event, after: Status) -> dict[str, Any]:
    """The times by which the school is measured. A concern that is taken up again has no end."""
    times: dict[str, Any] = {}
    if event.what in _ANSWERS:
        times["first_step"] = concern.first_step or event.at
    if after == "resolved" and concern.status != after:
        times["resolved"] = event.at
    if after in ACTIVE:
        times["resolved"] = None
    if after in ENDED:
        times["ended"] = concern.ended or event.at
    else:
        times["ended"] = None
    return times


def fold(events: Iterable[Event]) -> Concern:
    """Raises `NotAllowed` for a log that is none, or that has a gap."""
    state: Concern | None = reduce(apply, events, None)
    if state is None:
        raise NotAllowed("nothing was raised")
    return state
