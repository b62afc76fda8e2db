"""Who looked at which concern: for who may see the concern. Who sees none learns only how often
somebody looked.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from starlette.responses import Response

from bot.domain.messages import Msg
from bot.staff.desk import Desk, whole
from bot.staff.pages import Page
from bot.store import accounts, disclosures

_ROWS = 50


def looks(desk: Desk) -> Response:
    return _all(desk) if desk.may("concerns") else _numbers(desk)


def _all(desk: Desk) -> Response:
    before = whole(desk.query.get("before", ""))
    found = disclosures.latest(desk.connection, desk.viewer, _ROWS + 1, before)
    shown = found[:_ROWS]
    names = _names(desk, (row.actor for row in shown))
    done = {
        "opened": desk.say(Msg("report-looks-opened")),
        "exported": desk.say(Msg("report-looks-exported")),
    }
    rows = [
        {
            "when": desk.when(row.at),
            "iso": row.at.isoformat(),
            "who": names.get(row.actor, row.actor),
            "what": done.get(row.what, row.what),
            "reference": row.reference,
        }
        for row in shown
    ]
    older = shown[-1].id if len(found) > _ROWS else 0
    return desk.page("disclosures.html", rows=rows, older=older)


def _numbers(desk: Desk) -> Response:
    found = disclosures.numbers(desk.connection, desk.viewer)
    names = _names(desk, (row.actor for row in found))
    rows: list[dict[str, Any]] = [
        {"who": names.get(row.actor, row.actor), "opened": row.opened, "exported": row.exported}
        for row in found
    ]
    return desk.page("disclosures_numbers.html", rows=rows)


def _names(desk: Desk, actors: Iterable[str]) -> dict[str, str]:
    """Also of those above, whom the viewer does not see otherwise: they looked here."""
    ids = {whole(actor.removeprefix("account:")) for actor in actors}
    found = accounts.names(desk.connection, ids)
    return {f"account:{id}": name for id, name in found.items()}


PAGES = (
    Page(
        "/staff/disclosures", looks, "audit",
        menu="report-looks-menu", about="report-looks-menu-about",
    ),
)  # fmt: skip
