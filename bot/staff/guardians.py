"""The guardians of a school's children, to choose one: their names can only be searched where they
can be read."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from bot.domain.folding import fold
from bot.services.people import People
from bot.staff.desk import Desk, whole
from bot.store.codes import Guardian

_ROWS = 25


def listed(desk: Desk, path: str) -> dict[str, Any]:
    """What `guardians.html` shows: each leads to its page below `path`."""
    school = desk.query.get("school", "")
    if school not in desk.own:
        school = next((id for id in desk.own if desk.organizations[id].kind == "school"), "")
    people = People(desk.records)
    teacher, who = whole(desk.query.get("teacher", "")), desk.query.get("who", "")
    found = [one for one in people.guardians(school, teacher) if _is_meant(one, who)]
    start = whole(desk.query.get("from", ""))
    after = start + _ROWS
    kept = {"school": school, "teacher": teacher or "", "who": who, "from": after}
    return {
        "path": path, "school": school, "schools": _schools(desk), "teacher": teacher, "who": who,
        "staff": [(each.id, each.name) for each in people.staff(school)], "count": len(found),
        "found": found[start:after], "children": _children,
        "more": f"{path}?{urlencode(kept)}" if len(found) > after else "",
    }  # fmt: skip


def _schools(desk: Desk) -> list[tuple[str, str]]:
    return [(id, name) for id, name in desk.own.items() if desk.organizations[id].kind == "school"]


def _is_meant(guardian: Guardian, who: str) -> bool:
    """By the roster's id, or a part of the guardian's or a child's name."""
    called, names = fold(who).strip(), [guardian.name, *(name for name, _ in guardian.children)]
    return guardian.source == who.strip() or any(called in fold(name) for name in names)


def _children(guardian: Guardian) -> tuple[str, ...]:
    return tuple(name for name, _ in guardian.children)
