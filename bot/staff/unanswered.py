"""What parents asked and no document answers: how often, never by whom, nor in which words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from starlette.responses import Response

from bot.domain.messages import LanguageCode, Msg
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.staff.desk import Desk, whole
from bot.staff.pages import Page
from bot.store import gaps
from bot.store.gaps import Gap

# In days.
PERIODS = (7, 30, 365)


def unanswered(desk: Desk) -> Response:
    days = whole(desk.query.get("days", ""))
    days = days if days in PERIODS else PERIODS[1]
    first = desk.now.date() - timedelta(days=days - 1)
    found = gaps.since(desk.connection, first, desk.viewer.organizations)
    periods = [(period, desk.say(Msg("office-last-days", count=period))) for period in PERIODS]
    return desk.page(
        "unanswered.html", rows=[_row(desk, gap) for gap in found], days=days, periods=periods,
        total=sum(gap.count for gap in found),
    )  # fmt: skip


def _row(desk: Desk, gap: Gap) -> dict[str, Any]:
    return {
        "topic": _topic(desk, gap.topic),
        "language": Msg("office-language", language=LanguageCode(gap.language)),
        "school": desk.own.get(gap.school, ""),
        "count": gap.count,
    }


def _topic(desk: Desk, topic: str) -> str:
    """Its heading in the viewer's language; empty for a question of no topic that is known."""
    sheets = desk.knowledge.library.unanswered
    for language in (desk.viewer.language, SOURCE_LANGUAGE):
        if language in sheets and topic in sheets[language].sections:
            return sheets[language].sections[topic].heading
    return topic


PAGES = (
    Page(
        "/staff/unanswered",
        unanswered,
        "unanswered",
        menu="office-menu-unanswered",
        about="office-menu-unanswered-about",
    ),
)
