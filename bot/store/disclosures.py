"""Who looked at which concern."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, func, insert, select

from bot.domain.access import Viewer
from bot.store.concern_access import is_about, seen_by
from bot.store.concern_schema import concern, disclosure


def note(
    connection: Connection, at: datetime, actor: str, what: str, concerns: Iterable[int]
) -> None:
    """`what`: `opened` or `exported`."""
    key = {"at": at, "actor": actor, "what": what}
    if rows := [{**key, "concern_id": id} for id in concerns]:
        connection.execute(insert(disclosure), rows)


def of(connection: Connection, id: int) -> list[Any]:
    """Rows with at, actor and what, the newest first."""
    found = select(disclosure).where(disclosure.c.concern_id == id).order_by(disclosure.c.id.desc())
    return list(connection.execute(found))


def latest(connection: Connection, viewer: Viewer, limit: int, before: int = 0) -> list[Any]:
    """The newest of all concerns that the viewer may see, with their references, older than the row
    `before` if given."""
    found = (
        select(disclosure, concern.c.reference)
        .join(concern, concern.c.id == disclosure.c.concern_id)
        .where(seen_by(viewer))
        .order_by(disclosure.c.id.desc())
        .limit(limit)
    )
    if before:
        found = found.where(disclosure.c.id < before)
    return list(connection.execute(found))


def numbers(connection: Connection, viewer: Viewer) -> list[Any]:
    """For who sees no concerns: rows with an `actor`, and how often they `opened` or `exported` one
    of the viewer's organizations, who did so most first. A concern about the viewer is not
    counted."""
    opened, exported = (
        func.count(case((disclosure.c.what == what, 1))) for what in ("opened", "exported")
    )
    found = (
        select(disclosure.c.actor, opened.label("opened"), exported.label("exported"))
        .join(concern, concern.c.id == disclosure.c.concern_id)
        .where(concern.c.school.in_(sorted(viewer.organizations)), ~is_about(viewer))
        .group_by(disclosure.c.actor)
        .order_by(func.count().desc(), disclosure.c.actor)
    )
    return list(connection.execute(found))
