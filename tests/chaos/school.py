"""A school with as many families as a test wants, whose chats it knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Table, insert

from bot.domain.conversation import Conversation
from bot.services.slots import Window
from bot.store import conversations
from bot.store import people_schema as people
from bot.store.secret import sealed
from bot.store.unit_of_work import transaction
from tests.books import PACIFIC, Books

CHANNEL = "telegram"
SCHOOL = "sessions"
LANGUAGES = ("en", "es")
# The slots of one teacher, five days of eight hours.
SLOTS_EACH = 5 * 24
_FIRST_CHAT = 700_000


@dataclass(frozen=True, slots=True)
class Home:
    """A family with the chat that it is linked in."""

    family: int
    children: tuple[int, int]
    chat: int
    language: str


def lay(engine: Engine, now: datetime, families: int, bookings: int) -> list[Home]:
    """So many families with two children each, and more than twice as many slots as they want."""
    books = Books(engine, now)
    for role in ("principal", "administrator", "superintendent"):
        books.teacher(f"Ann {role.title()}", role=role)
    teachers = [books.teacher(f"Grace Lee {n}") for n in range(max(2, bookings // 50))]
    with transaction(engine) as connection:
        homes = list(_homes(connection, families, teachers, now))
    books.publish(*teachers, window=week(now))
    return homes


def week(now: datetime) -> Window:
    """The first whole week that begins at least a week from now."""
    day = PACIFIC.local(now).date() + timedelta(days=7)
    monday = day + timedelta(days=-day.weekday() % 7)
    return Window(monday, monday + timedelta(days=4), time(8), time(16))


def _homes(
    connection: Connection, families: int, teachers: Sequence[int], now: datetime
) -> list[Home]:
    rooms = _add(
        connection, people.classroom, len(teachers), school=SCHOOL, title="Room", active=True
    )
    hidden = sealed(connection, "Ana Gomez")
    guardians = _add(
        connection, people.family, families, name=hidden, code=None, reminders=True, active=True
    )
    children = _add(
        connection, people.child, 2 * families, school=SCHOOL, name=hidden, grade="3", active=True
    )
    taught = [(rooms[n % len(rooms)], child) for n, child in enumerate(children)]
    homes = [
        Home(family, (children[2 * n], children[2 * n + 1]), _FIRST_CHAT + n, LANGUAGES[n % 2])
        for n, family in enumerate(guardians)
    ]
    _link(
        connection, people.teaching, "classroom_id", "staff_id", zip(rooms, teachers, strict=True)
    )
    _link(connection, people.enrolment, "classroom_id", "child_id", taught)
    own = [(home.family, child) for home in homes for child in home.children]
    _link(connection, people.guardianship, "family_id", "child_id", own)
    for home in homes:
        known = Conversation(
            CHANNEL, str(home.chat), home.language, SCHOOL, home.family, greeted=True
        )
        conversations.save(connection, known, now)
    return homes


def _add(connection: Connection, table: Table, count: int, **values: Any) -> list[int]:
    rows = [{**values, "source": f"chaos {table.name} {n}"} for n in range(count)]
    return sorted(connection.execute(insert(table).returning(table.c.id), rows).scalars())


def _link(connection: Connection, table: Table, one: str, other: str, pairs: Any) -> None:
    connection.execute(insert(table), [{one: first, other: second} for first, second in pairs])
