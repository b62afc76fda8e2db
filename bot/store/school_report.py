"""The numbers of a report about everything else that Puente keeps: families and chats, conferences,
events, questions. None of them is about a person.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, and_, distinct, func, select

from bot.store.booking_schema import booking, offering, place, request
from bot.store.concern_report import Scope, month
from bot.store.people_schema import child, family, guardianship
from bot.store.schema import conversation, unanswered

_IS_BOOKED = and_(booking.c.status == "booked", offering.c.id == booking.c.offering_id)


def families(connection: Connection, schools: Collection[str], *, linked: bool = False) -> int:
    """How many the roster names that have a child at one of the schools; `linked`: and a chat."""
    there = (
        select(func.count(distinct(family.c.id)))
        .join(guardianship, guardianship.c.family_id == family.c.id)
        .join(child, child.c.id == guardianship.c.child_id)
        .where(family.c.active, child.c.active, child.c.school.in_(sorted(schools)))
    )
    if linked:
        there = there.join(conversation, conversation.c.family_id == family.c.id)
    return int(connection.execute(there).scalar_one())


def chats(connection: Connection, schools: Collection[str]) -> dict[str, int]:
    """Language -> how many chats of parents there are in which one of the schools was chosen."""
    found = (
        select(conversation.c.language, func.count())
        .where(conversation.c.school.in_(sorted(schools)), conversation.c.account_id.is_(None))
        .group_by(conversation.c.language)
    )
    return {row[0]: row[1] for row in connection.execute(found)}


def conferences(connection: Connection, scope: Scope) -> list[Any]:
    """Rows with how many conferences (`number`) that are booked have the same `month` and `kind`,
    and for how many of them an interpreter is `interpreted`."""
    in_month = month(booking.c.starts, scope.months).label("month")
    each = (
        select(in_month, booking.c.kind, booking.c.interpreter)
        .where(_IS_BOOKED, offering.c.kind == "conference", _during(booking.c.starts, scope))
        .where(booking.c.school.in_(sorted(scope.schools)))
        .subquery()
    )
    found = select(
        each.c.month, each.c.kind, func.count().label("number"),
        func.count(func.nullif(each.c.interpreter, "")).label("interpreted"),
    )  # fmt: skip
    return list(connection.execute(found.group_by(each.c.month, each.c.kind)))


def volunteers(connection: Connection, scope: Scope) -> tuple[int, int]:
    """How many places at events are taken, and by how many families."""
    found = (
        select(func.count(), func.count(distinct(booking.c.family_id)))
        .where(_IS_BOOKED, offering.c.kind == "event", _during(booking.c.starts, scope))
        .where(booking.c.school.in_(sorted(scope.schools)))
    )
    taken, by = connection.execute(found).one()
    return taken, by


def events(connection: Connection, scope: Scope) -> tuple[int, int]:
    """How many events for volunteers there are, and with how many places, without those that were
    called off."""
    found = (
        select(func.count(distinct(offering.c.id)), func.count())
        .join(place, place.c.offering_id == offering.c.id)
        .where(offering.c.kind == "event", offering.c.state == "open")
        .where(_during(offering.c.starts, scope), offering.c.school.in_(sorted(scope.schools)))
    )
    held, places = connection.execute(found).one()
    return held, places


def requests(connection: Connection, scope: Scope) -> dict[str, int]:
    """Kind -> how often the office was asked to arrange something, but for what was taken back."""
    found = select(request.c.kind, func.count()).where(
        request.c.status != "withdrawn",
        request.c.school.in_(sorted(scope.schools)), _during(request.c.created, scope),
    )  # fmt: skip
    return {row[0]: row[1] for row in connection.execute(found.group_by(request.c.kind))}


def questions(connection: Connection, scope: Scope) -> int:
    """How often something was asked that no document answers."""
    first, after = (at.date() for at in (scope.months[0], scope.months[-1]))
    found = select(func.coalesce(func.sum(unanswered.c.count), 0)).where(
        unanswered.c.school.in_(sorted(scope.schools)),
        unanswered.c.day >= first, unanswered.c.day < after,
    )  # fmt: skip
    return int(connection.execute(found).scalar_one())


def _during(column: Column[Any], scope: Scope) -> ColumnElement[bool]:
    return and_(column >= scope.months[0], column < scope.months[-1])
