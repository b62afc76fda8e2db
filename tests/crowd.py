"""Many families that want something at the same time, each share of them in an own process."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TypeVar
from uuid import uuid4

from sqlalchemy import Engine, insert

from bot.domain.messages import Reply
from bot.services.records import Records
from bot.store import people_schema as people
from bot.store.secret import Cipher, sealed
from bot.store.unit_of_work import connect, transaction
from tests.books import SCHOOLS
from tests.keys import KEY

T = TypeVar("T")
S = TypeVar("S")


def crowd(engine: Engine, count: int) -> list[tuple[int, int]]:
    """So many families with a child each: their ids."""
    with transaction(engine) as connection:
        name = sealed(connection, "Ana Gomez")
        guardian = {"name": name, "code": None, "reminders": True, "active": True}
        child = {"name": name, "school": "sessions", "grade": "3", "active": True}
        ids = [
            connection.execute(
                insert(table).returning(table.c.id),
                [{**values, "source": f"crowd {number}"} for number in range(count)],
            ).scalars().all()
            for table, values in ((people.family, guardian), (people.child, child))
        ]  # fmt: skip
    return list(zip(*map(sorted, ids), strict=True))


@contextmanager
def records(engine: Engine, now: datetime, family: int) -> Iterator[Records]:
    """As `bot.office` opens them; what families are told in between is forgotten."""
    with transaction(engine) as connection:
        actor = f"family:{family}"
        yield Records(connection, now, SCHOOLS, _forget, lambda: str(uuid4()), actor)


def _forget(family: int, reply: Reply, at: datetime) -> None:
    """Nobody reads it."""


def open_engine(url: str) -> Engine:
    return connect(url, Cipher(KEY))


def at_once(work: Callable[[S], T], shares: Sequence[S]) -> list[T]:
    """Does the work on each share in a process of its own; none begins before all can."""
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(len(shares))
    with context.Pool(len(shares), ready.wait) as pool:
        return pool.map(work, shares, chunksize=1)
