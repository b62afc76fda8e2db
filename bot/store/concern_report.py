"""The numbers of a report about concerns: only of those that its reader may see, so that nobody
finds the one about themselves in a count.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Subquery,
    and_,
    case,
    func,
    or_,
    select,
)

from bot.domain.access import Viewer
from bot.store.concern_access import seen_by
from bot.store.concern_schema import concern, concern_event

# What the clock does to a concern that nobody took up, or answered, in the school's time for it.
_FOR_LATE = ("escalated", "reminded", "alerted")
_MARKS = ("late", "reopened")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is about: the schools, and when each of its months begins, with the end of the
    last one."""

    schools: Collection[str]
    months: Sequence[datetime]


def month(column: Column[Any], months: Sequence[datetime]) -> ColumnElement[int]:
    """In which of the months a time is, from 0. Databases know no school's time zone."""
    ends = enumerate(months[1:])
    return case(*((column < end, number) for number, end in ends), else_=len(months) - 1)


def counts(connection: Connection, viewer: Viewer, scope: Scope) -> list[Any]:
    """Rows with how many concerns (`number`) have the same `month`, `language`, `level`, `topic`
    (or kind, where it is no ordinary concern), `status` and `rating`, and were `late` or `reopened`
    (1) or not (0)."""
    marks = _marks()
    each = (
        select(
            month(concern.c.raised, scope.months).label("month"),
            concern.c.language, concern.c.level, _topic().label("topic"), concern.c.status,
            concern.c.rating, *(func.coalesce(marks.c[name], 0).label(name) for name in _MARKS),
        )
        .outerjoin(marks, marks.c.concern_id == concern.c.id)
        .where(_within(viewer, scope))
        .subquery()
    )  # fmt: skip
    found = select(*each.c, func.count().label("number")).group_by(*each.c)
    return list(connection.execute(found))


def times(connection: Connection, viewer: Viewer, scope: Scope) -> list[Any]:
    """A row for each concern: school, language, status, and when it was raised, first taken up and
    resolved; without dangers, which are answered by the minute."""
    found = select(
        concern.c.school, concern.c.language, concern.c.status, concern.c.raised,
        concern.c.first_step, concern.c.resolved,
    )  # fmt: skip
    which = and_(_within(viewer, scope), concern.c.kind != "danger")
    return list(connection.execute(found.where(which)))


def _within(viewer: Viewer, scope: Scope) -> ColumnElement[bool]:
    return and_(
        seen_by(viewer),
        concern.c.school.in_(sorted(scope.schools)),
        concern.c.raised >= scope.months[0],
        concern.c.raised < scope.months[-1],
    )


def _topic() -> ColumnElement[str]:
    return case((concern.c.kind == "concern", concern.c.topic), else_=concern.c.kind)


def _marks() -> Subquery:
    """What once happened to a concern, from its log, which is read once for all of them."""
    late = and_(concern_event.c.actor == "clock", concern_event.c.what.in_(_FOR_LATE))
    marks = {"late": late, "reopened": concern_event.c.what == "reopened"}
    found = select(
        concern_event.c.concern_id,
        *(func.max(case((mark, 1), else_=0)).label(name) for name, mark in marks.items()),
    )
    happened = found.where(or_(*marks.values()))
    return happened.group_by(concern_event.c.concern_id).subquery()
