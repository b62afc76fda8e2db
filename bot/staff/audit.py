"""The log of accounts: who did what, the latest first."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

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
    subject = f"{entry.subject}:{entry.subject_id}"
    return {
        "when": desk.when(entry.at),
        "iso": entry.at.isoformat(),
        "actor": names.get(entry.actor, entry.actor),
        "what": whats.get(entry.what, entry.what),
        "subject": names.get(subject, subject),
        "organization": desk.own.get(entry.organization, entry.organization),
        "details": _details(desk, entry),
    }


def _details(desk: Desk, entry: audit.Entry) -> str:
    role = entry.details.get("role")
    return desk.role(role) if isinstance(role, str) else ""


PAGES = (
    Page("/staff/audit", log, "audit", menu="staff-menu-audit", about="staff-menu-audit-about"),
)
