"""Who of the staff may do what: the one table of permissions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.organization import Organization, lineage

# `teacher` is everybody of the level closest to a child: coaches, counselors, nurses too.
ROLES = (
    "teacher", "office", "principal", "administrator", "superintendent", "equity", "sysadmin",
)  # fmt: skip
_ALL = frozenset(ROLES)
_OFFICE = frozenset({"office", "principal"})
_REPORT = frozenset({"principal", "administrator", "superintendent", "equity"})
_ABOVE = frozenset({"administrator", "superintendent"})

PERMISSIONS: Mapping[str, frozenset[str]] = {
    "own": _ALL,
    "concerns": _ALL - {"sysadmin"},
    "report": _REPORT,
    "export": _REPORT,
    "conferences": frozenset({"teacher", "office", "principal", "administrator"}),
    "publish_slots": _OFFICE,
    "book_for": _OFFICE,
    "volunteers": _OFFICE,
    "requests": _OFFICE,
    "families": _OFFICE | _ABOVE,
    "legal_hold": _ABOVE,
    "unanswered": _OFFICE | _ABOVE,
    "languages": _ALL,
    "users": frozenset({"sysadmin"}),
    "unsent": frozenset({"sysadmin"}),
    "audit": frozenset({"sysadmin", "superintendent"}),
}


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks at a page. `account` is 0 for who is not signed in, `staff` (the roster's) 0 for
    who is not in it. `organizations` are the own one and all within it: nothing of another is
    shown.
    """

    account: int
    staff: int
    role: str
    organizations: frozenset[str]
    language: str
    name: str
    organization: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can sign in. `login` is the e-mail address, `staff` 0 for who is not in the
    roster. `ready`: a password was set. `invited_until`: an invitation waits to be used.
    """

    id: int
    login: str
    name: str
    role: str
    organization: str
    staff: int
    language: str
    active: bool
    ready: bool
    invited_until: datetime | None = None


def may(viewer: Viewer, permission: str) -> bool:
    """False for a permission that does not exist."""
    return viewer.role in PERMISSIONS.get(permission, ())


def reach(organization: str, organizations: Mapping[str, Organization]) -> frozenset[str]:
    """The organization and all within it; empty for an unknown one."""
    return frozenset(id for id in organizations if organization in lineage(id, organizations))
