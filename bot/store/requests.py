"""What the office is asked to arrange."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update

from bot.store.booking_schema import request
from bot.store.people_schema import staff
from bot.store.secret import sealed, unsealed


@dataclass(frozen=True, slots=True)
class Request:
    """`words`: what the parent said, by the names of the form's slots."""

    id: int
    kind: str
    school: str
    channel: str
    peer: str
    family: int
    staff: str
    language: str
    words: Mapping[str, str]
    status: str
    created: datetime


def add(connection: Connection, words: Mapping[str, str], values: Mapping[str, Any]) -> int:
    text = sealed(connection, json.dumps(dict(words), ensure_ascii=False))
    added = insert(request).values(**values, words=text).returning(request.c.id)
    return connection.execute(added).scalar_one()


def find(connection: Connection, *which: ColumnElement[bool], **where: Any) -> list[Request]:
    """The requests whose columns have these values, the oldest first."""
    found = (
        select(request, staff.c.name.label("staff_name"))
        .outerjoin(staff, staff.c.id == request.c.staff_id)
        .where(*which, *(request.c[name] == value for name, value in where.items()))
        .order_by(request.c.id)
    )
    return [_request(connection, row) for row in connection.execute(found)]


def _request(connection: Connection, row: Any) -> Request:
    words = json.loads(unsealed(connection, row.words))
    return Request(
        row.id, row.kind, row.school, row.channel, row.peer, row.family_id or 0,
        row.staff_name or "", row.language, words, row.status, row.created,
    )  # fmt: skip


def set_status(connection: Connection, id: int, before: str, after: str) -> bool:
    """False if the request is no longer `before`."""
    changed = connection.execute(
        update(request).where(request.c.id == id, request.c.status == before).values(status=after)
    )
    return changed.rowcount == 1
