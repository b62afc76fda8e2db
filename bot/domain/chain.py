"""Who a concern goes to: the levels of a chain, where it begins, where it goes next, and why.

Alexandria's policy 909, section V: the staff member closest, then the principal, at the district
the administrator closest to the issue, then the superintendent.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.domain.organization import Organization, lineage

# From the one closest to the occurrence up.
LEVELS = ("staff", "principal", "administrator", "superintendent")
RANKS: Mapping[str, int] = {level: rank for rank, level in enumerate(LEVELS)}
TOPICS = ("child", "staff", "policy")
# No level of the chain: whom an organization names for what no level may be given.
CONTACT = "contact"
# The rank of nobody, and of a role that holds no level.
NOBODY = -1

# Why a concern is at a level. `closest`: it is best resolved where it occurred. `district`: so are
# matters of the district. `tried`: those below were. `last`: all were, and there is none above.
# `conflict`: it is about somebody there. `cannot_face`: the parent asked for the next level.
# `not_resolved`: it came from the level below.
Why = Literal["closest", "district", "tried", "last", "conflict", "cannot_face", "not_resolved"]


@dataclass(frozen=True, slots=True)
class Level:
    """`roles` are values of the entity staff_role; `statement` (document#id) is what the level
    rests on, empty for the contact. A concern is acknowledged within `acknowledge_days` school
    days, and from then answered within `answer_days`.
    """

    id: str
    roles: tuple[str, ...]
    statement: str
    acknowledge_days: int
    answer_days: int


@dataclass(frozen=True, slots=True)
class Topic:
    """What a concern is about; it begins at the level `first`, as `statement` says."""

    id: str
    first: str
    statement: str


@dataclass(frozen=True, slots=True)
class Chain:
    """The chain of an organization and all within it; where `organization` is empty, of all that
    have none. `levels` go up in rank; `beyond` is the contact. `anonymous`: a concern may come
    without a name.

    A concern that was resolved counts as settled when the parent says nothing for `settle_days`
    school days; it can be reopened for `reopen_days` days of the calendar.
    """

    id: str
    organization: str
    levels: tuple[Level, ...]
    topics: tuple[Topic, ...]
    beyond: Level
    anonymous: bool = False
    settle_days: int = 5
    reopen_days: int = 14

    def level(self, id: str) -> Level:
        """What the chain no longer has is at the next level above."""
        return (id != CONTACT and self.above(RANKS[id] - 1)) or self.beyond

    def topic(self, id: str) -> Topic:
        return {each.id: each for each in self.topics}[id]

    def rank(self, role: str) -> int:
        """Of the level that the role holds."""
        held = (RANKS[level.id] for level in self.levels if role in level.roles)
        return next(held, NOBODY)

    def above(self, rank: int) -> Level | None:
        return next((level for level in self.levels if RANKS[level.id] > rank), None)


@dataclass(frozen=True, slots=True)
class Step:
    """A level, or `CONTACT`, and why a concern is there."""

    level: str
    why: Why


def first_step(
    chain: Chain, topic: str, tried: Collection[str], about: int, cannot_face: bool
) -> Step:
    """Where a concern begins. `tried`: the levels that were asked without result; `about`: the rank
    of the person whom it is about, who can neither be given it nor read it; `cannot_face`: the
    parent cannot face whoever is at the level where it would begin.

    Of reasons that lead to the same level the first is given.
    """
    begins = RANKS[chain.topic(topic).first]
    not_above: dict[Why, int] = {
        "tried": max((RANKS[level] for level in tried), default=NOBODY),
        "conflict": about,
        "cannot_face": begins if cannot_face else NOBODY,
    }
    why, passed = max(not_above.items(), key=lambda reason: reason[1])
    if passed < begins:
        at_district = begins >= RANKS["administrator"]
        return Step(LEVELS[begins], "district" if at_district else "closest")
    level = chain.above(passed)
    return Step(level.id, why) if level else _at_the_end(chain, begins, about, cannot_face)


def next_step(chain: Chain, level: str, about: int) -> Step | None:
    """Where a concern goes that was not resolved at the level; None beyond the last."""
    if level == CONTACT:
        return None
    following, allowed = chain.above(RANKS[level]), chain.above(max(RANKS[level], about))
    if allowed:
        return Step(allowed.id, "not_resolved" if allowed is following else "conflict")
    return Step(CONTACT, "conflict") if not chain.above(about) else None


def chain_of(
    organization: str, organizations: Mapping[str, Organization], chains: Mapping[str, Chain]
) -> Chain:
    """The chain of the organization, else of the nearest that it belongs to, else the general one.
    `chains` by organization."""
    holders = (*lineage(organization, organizations), "")
    return next(chains[each] for each in holders if each in chains)


def _at_the_end(chain: Chain, begins: int, about: int, cannot_face: bool) -> Step:
    """No level is invented above the last: it has the concern once more, unless it may not."""
    if not chain.above(about):
        return Step(CONTACT, "conflict")
    if cannot_face and not chain.above(begins):
        return Step(CONTACT, "cannot_face")
    return Step(chain.levels[-1].id, "last")
