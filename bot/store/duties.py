"""What one of all processes does now and then, whichever comes first."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, exists, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.privacy_schema import duty


def is_due(connection: Connection, name: str, now: datetime) -> bool:
    """Whether it was never done, or is to be done again."""
    waits = exists().where(duty.c.name == name, duty.c.due > now)
    return not connection.execute(select(waits)).scalar_one()


def claim(connection: Connection, name: str, now: datetime, until: datetime) -> bool:
    """Whether it is the caller's: nobody else gets it before `until`, when it is due again unless
    it is `put_off` by then."""
    due = update(duty).where(duty.c.name == name, duty.c.due <= now).values(due=until)
    if connection.execute(due).rowcount:
        return True
    if not is_due(connection, name, now):
        return False
    try:
        with connection.begin_nested():
            connection.execute(insert(duty).values(name=name, due=until))
    except IntegrityError:  # somebody else was first
        return False
    return True


def put_off(connection: Connection, name: str, until: datetime) -> None:
    connection.execute(update(duty).where(duty.c.name == name).values(due=until))
