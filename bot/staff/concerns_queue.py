"""The queue of concerns: what waits, and for whom."""

from __future__ import annotations

from collections.abc import Container
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from bot.domain.chain import CONTACT, LEVELS, TOPICS
from bot.domain.concern import EQUITY, SAFETY
from bot.staff.concerns_words import day, due, language
from bot.staff.desk import Desk, Fields, whole
from bot.staff.pages import Page
from bot.store.concern_queue import GROUPS, MOST, Filter, Line, Place, Queue
from bot.store.families import staff_names

QUEUE = "/staff/concerns"
LEVELS_OF_ALL = (*LEVELS, CONTACT, EQUITY, SAFETY)
_ROWS = 25
_LONGEST_SEARCH = 100
# What is asked for where nothing is, and what is asked for in place of one group.
_FIRST, _ALL = "waiting", "all"
_FILTERS = ("status", "topic", "level", "school", "language", "search", "mine", "overdue")


def queue(desk: Desk) -> Response:
    asked, book = wanted(desk, desk.query), Queue(desk.connection, desk.viewer, desk.now)
    found = book.page(asked, _place(desk.query, asked), _ROWS + 1)
    dangers, lines = book.untaken(_ROWS), found[:_ROWS]
    names = staff_names(desk.connection, {line.holder for line in (*dangers, *lines)})
    return desk.page(
        "concerns.html",
        dangers=[_row(desk, line, names) for line in dangers],
        rows=[_row(desk, line, names) for line in lines],
        asked=asked,
        kept=kept(desk.query),
        counts=_capped(book.counts()),
        levels=LEVELS_OF_ALL,
        topics=TOPICS,
        next=_next(desk.query, asked, lines[-1]) if len(found) > _ROWS else "",
    )


def wanted(desk: Desk, fields: Fields) -> Filter:
    """What the fields ask for; nothing where they ask for what there is not."""

    def known(name: str, values: Container[str]) -> str:
        value = fields.get(name, "")
        return value if value in values else ""

    is_all = fields.get("status", "") == _ALL
    return Filter(
        group="" if is_all else known("status", GROUPS) or _FIRST,
        topic=known("topic", TOPICS),
        level=known("level", LEVELS_OF_ALL),
        school=known("school", desk.viewer.organizations),
        language=known("language", desk.knowledge.world.languages),
        search=fields.get("search", "").strip()[:_LONGEST_SEARCH],
        mine=bool(fields.get("mine", "")),
        overdue=bool(fields.get("overdue", "")),
    )


def kept(fields: Fields) -> list[tuple[str, str]]:
    """The filters, to ask for them once more."""
    return [(name, value) for name in _FILTERS if (value := fields.get(name, ""))]


def _capped(counts: dict[str, int]) -> dict[str, str]:
    return {name: f"{MOST}+" if count > MOST else str(count) for name, count in counts.items()}


def _row(desk: Desk, line: Line, names: dict[int, str]) -> dict[str, Any]:
    return {
        "line": line,
        "path": f"{QUEUE}/{line.reference}",
        "holder": names.get(line.holder, ""),
        "school": desk.own.get(line.school, ""),
        "raised": day(desk, line.raised, line.school),
        "due": due(desk, line.school, line.level, line.due),
        "late": line.due is not None and line.due <= desk.now,
        "language": language(desk, line.language),
    }


def _next(query: Fields, asked: Filter, last: Line) -> str:
    at = last.due.isoformat() if asked.by_due and last.due else ""
    return f"{QUEUE}?{urlencode([*kept(query), ('due', at), ('after', str(last.id))])}"


def _place(query: Fields, asked: Filter) -> Place | None:
    """Where the page before ended; None for the first page, and for what is no place."""
    id, at = whole(query.get("after", "")), _moment(query.get("due", ""))
    if not id or (asked.by_due and at is None):
        return None
    return at or datetime.min.replace(tzinfo=UTC), id


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


PAGES = (
    Page(
        QUEUE, queue, "concerns", menu="console-menu-concerns", about="console-menu-concerns-about"
    ),
)
