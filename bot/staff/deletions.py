"""The log of deletions: how many of what, for their age or on request, and no persons."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from starlette.responses import Response

from bot.domain.messages import Msg
from bot.l10n.formats import written_date
from bot.staff.desk import Desk, whole
from bot.staff.pages import Page
from bot.store import deletions
from bot.store.deletions import Deleted

_ROWS = 50


def log(desk: Desk) -> Response:
    before = whole(desk.query.get("before", ""))
    found = deletions.page(desk.connection, desk.viewer.organizations, before, _ROWS + 1)
    shown = found[:_ROWS]
    return desk.page(
        "deletions.html",
        rows=[_row(desk, each) for each in shown],
        older=shown[-1].id if len(found) > _ROWS else 0,
    )


def _row(desk: Desk, each: Deleted) -> dict[str, Any]:
    return {
        "when": desk.when(each.at),
        "iso": each.at.isoformat(),
        "what": desk.say(Msg("deletions-what", what=each.what)),
        "count": each.count,
        "organization": desk.own.get(each.organization, ""),
        "why": desk.say(Msg("deletions-why", why=each.why)),
        "until": _day(desk, each.until) if each.until else "",
    }


def _day(desk: Desk, at: datetime) -> str:
    return written_date(desk.local(at).date().isoformat(), desk.viewer.language)


PAGES = (
    Page("/staff/deletions", log, "audit", menu="deletions-menu", about="deletions-menu-about"),
)
