"""Legal hold: families of which nothing is deleted, neither for its age nor on request."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, and_, delete, exists, insert, or_, select
from sqlalchemy.exc import IntegrityError

from bot.store.privacy_schema import family_hold
from bot.store.schema import conversation


def put(connection: Connection, family: int, now: datetime) -> bool:
    """False if there is one already."""
    try:
        with connection.begin_nested():
            connection.execute(insert(family_hold).values(family_id=family, since=now))
    except IntegrityError:
        return False
    return True


def lift(connection: Connection, family: int) -> bool:
    """False if there is none."""
    ended = delete(family_hold).where(family_hold.c.family_id == family)
    return connection.execute(ended).rowcount == 1


def is_held(connection: Connection, family: int) -> bool:
    found = exists().where(family_hold.c.family_id == family)
    return bool(connection.execute(select(found)).scalar_one())


def chat_is_held(connection: Connection, channel: str, peer: str) -> bool:
    """Whether it is a chat of such a family."""
    found = exists().where(
        conversation.c.channel == channel, conversation.c.peer == peer,
        holds(conversation.c.family_id),
    )  # fmt: skip
    return bool(connection.execute(select(found)).scalar_one())


def holds(family: Column[Any]) -> ColumnElement[bool]:
    """Whether the row of the family's column is such a family's."""
    return exists().where(family_hold.c.family_id == family)


def holds_either(
    family: Column[Any], channel: Column[Any], peer: Column[Any]
) -> ColumnElement[bool]:
    """Whether the row is such a family's, or came from a chat of one."""
    from_chat = exists().where(
        and_(
            conversation.c.channel == channel,
            conversation.c.peer == peer,
            family_hold.c.family_id == conversation.c.family_id,
        )
    )
    return or_(holds(family), from_chat)
