"""The log of accounts and of what was done with a family's data: who did what, the latest first."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from bot.domain.kept import ERASE_REASONS
from bot.domain.messages import Msg
from bot.staff.desk import Desk, whole
from bot.staff.pages import Page
from bot.store import accounts, audit

_ROWS = 50
_WHATS = "staff-did-"


def log(desk: Desk) -> Response:
    actor, what = desk.query.get("actor", ""), desk.query.get("what", "")
    which = audit.Filter(actor, what, whole(desk.query.get("before", "")))
    entries = audit.page(desk.connection, desk.viewer.organizations, which, _ROWS + 1)
    people = accounts.listed(desk.connection, desk.viewer.organizations)
    names = {f"account:{one.id}": one.name for one in people}
    names["command"] = desk.say(Msg("staff-actor-command"))
    names["nobody"] = desk.say(Msg("staff-actor-nobody"))
    whats = _whats(desk)
    older = ""
    if len(entries) > _ROWS:
        kept = {"actor": actor, "what": what, "before": entries[_ROWS - 1].id}
        older = f"/staff/audit?{urlencode(kept)}"
    return desk.page(
        "audit.html",
        rows=[_row(desk, entry, names, whats) for entry in entries[:_ROWS]],
        names=names,
        whats=whats,
        actor=actor,
        what=what,
        older=older,
    )


def _whats(desk: Desk) -> dict[str, str]:
    """What can stand in the log -> how it is said."""
    ids = [id for id in desk.translator.ids() if id.startswith(_WHATS)]
    whats = [id.removeprefix(_WHATS) for id in ids]
    return {what.replace("-", "_"): desk.say(Msg(f"staff-did-{what}")) for what in whats}


def _row(
    desk: Desk, entry: audit.Entry, names: dict[str, str], whats: dict[str, str]
) -> dict[str, Any]:
    """Who is of another organization, such as the command line, is named by what they are."""
    return {
        "when": desk.when(entry.at),
        "iso": entry.at.isoformat(),
        "actor": names.get(entry.actor, entry.actor),
        "what": whats.get(entry.what, entry.what),
        "subject": _subject(desk, entry, names),
        "organization": desk.own.get(entry.organization, entry.organization),
        "details": _details(desk, entry),
    }


def _subject(desk: Desk, entry: audit.Entry, names: dict[str, str]) -> str:
    """A family has no name in the log."""
    if entry.subject == "family":
        return desk.say(Msg("families-number", number=str(entry.subject_id)))
    subject = f"{entry.subject}:{entry.subject_id}"
    return names.get(subject, subject)


def _details(desk: Desk, entry: audit.Entry) -> str:
    match entry.details:
        case {"role": str(role)}:
            return desk.role(role)
        case {"reason": str(reason)} if reason in ERASE_REASONS:
            return desk.say(Msg("families-erase-reason", reason=reason))
        case {"reason": str(reason)}:
            return desk.say(Msg("families-hold-reason", reason=reason))
    return ""


PAGES = (
    Page("/staff/audit", log, "audit", menu="staff-menu-audit", about="staff-menu-audit-about"),
)
