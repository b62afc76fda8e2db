"""What a member of staff may do with a concern that may be seen at all: see
`store/concern_access.py` for who sees which.
"""

from __future__ import annotations

from bot.domain.access import Viewer
from bot.domain.chain import CONTACT, NOBODY, RANKS
from bot.domain.concern import EQUITY, SAFETY, STAFF, TRANSITIONS, Concern, allows

_OWN = frozenset({
    "acknowledged", "replied", "asked", "noted", "assigned", "named", "escalated", "resolved",
    "reopened",
})  # fmt: skip
# Who is above the level looks after it: may give it to another or move it on, but does not answer
# in the place of who has it.
_OVERSEEN = frozenset({"noted", "assigned", "named", "escalated", "reopened"})
_TO_GIVE = frozenset({"noted", "assigned", "named"})
_HOLDS = frozenset({"held", "released"})
_ROLES = {"staff": "principal", CONTACT: "office", EQUITY: "equity"}


def rank(role: str) -> int:
    """The level that the role stands for."""
    return RANKS.get(role, NOBODY)


def in_charge(concern: Concern) -> str:
    """The role that takes up what was given to nobody in person."""
    return _ROLES.get(concern.level, concern.level)


def has(viewer: Viewer, concern: Concern) -> bool:
    """Whether it is the viewer's to answer."""
    if concern.level == SAFETY:
        return True
    if concern.holder:
        return concern.holder == viewer.staff
    return viewer.role == in_charge(concern)


def actions(viewer: Viewer, concern: Concern) -> frozenset[str]:
    """Exactly what the viewer may do to it now, by the names of events."""
    able: frozenset[str] = frozenset()
    if has(viewer, concern):
        able |= _OWN
    if rank(viewer.role) > RANKS.get(concern.level, NOBODY):
        able |= _OVERSEEN
    if viewer.role == "office":
        able |= _TO_GIVE
    if rank(viewer.role) >= RANKS["administrator"] or viewer.role == "equity":
        able |= _HOLDS - {"held" if concern.hold else "released"}
    if concern.kind != "concern":
        able -= {"assigned"}
    if concern.level in (SAFETY, CONTACT):
        able -= {"escalated"}
    return frozenset(what for what in able if allows(concern, what, STAFF))


def is_action(what: str) -> bool:
    return what in TRANSITIONS and STAFF in TRANSITIONS[what].by
