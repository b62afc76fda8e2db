"""A small school with its books: teachers, families, slots, accounts, concerns. Tests begin with
it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine, insert

from bot.domain.access import Account, Viewer
from bot.domain.booking import Event
from bot.domain.calendar import Calendar
from bot.domain.concern import Draft
from bot.domain.messages import Reply
from bot.domain.organization import Organization
from bot.kb import load as kb
from bot.services.accounts import Accounts
from bot.services.parent_concerns import ParentConcerns
from bot.services.records import Records
from bot.services.requests import Asker
from bot.services.sign_in import viewer
from bot.services.slots import Slots, Window
from bot.store import Connection, accounts
from bot.store import people_schema as people
from bot.store.concerns import Case
from bot.store.secret import sealed
from bot.store.unit_of_work import transaction

PACIFIC = Calendar("America/Los_Angeles")
SCHOOLS: dict[str, Organization] = {
    "town": Organization("town", "Town District", "district", calendar=PACIFIC),
    **{
        id: Organization(id, f"{id.title()} School", "school", within="town", calendar=PACIFIC)
        for id in ("sessions", "chatsworth")
    },
}
# A Monday; the clock of `tests.conftest.Clock` stands on it in the morning.
MONDAY = date(2026, 3, 2)
# Every school day of the week after, in the afternoon: six slots a day.
WEEK = Window(date(2026, 3, 9), date(2026, 3, 13), time(14), time(16))


@cache
def library() -> kb.Library:
    """The shipped documents and chains."""
    return kb.load(Path(__file__).parents[1] / "policies_kb")


@dataclass
class Books:
    """All that anybody was let know: `told`, (family, reply, not before); `told_chats`, (peer,
    ...); `told_staff`, (account, ...). `district` begins the roster's ids, which no two schools of
    one database share."""

    engine: Engine
    now: datetime
    district: str = "town"
    told: list[tuple[int, Reply, datetime]] = field(default_factory=list)
    told_chats: list[tuple[str, Reply, datetime]] = field(default_factory=list)
    told_staff: list[tuple[int, Reply, datetime]] = field(default_factory=list)
    _ids: Iterator[int] = field(default_factory=lambda: count(1))

    @contextmanager
    def open(self, actor: str = "office") -> Iterator[Records]:
        with transaction(self.engine) as connection:
            yield Records(
                connection, self.now, SCHOOLS, _Tell(self), self._uid, actor, library().chains,
                library().by_key,
            )  # fmt: skip

    def _source(self, kind: str) -> str:
        return f"{self.district} {kind} {next(self._ids)}"

    def _uid(self) -> str:
        return f"00000000-0000-4000-8000-{next(self._ids):012}"

    def teacher(self, name: str, school: str = "sessions", role: str = "teacher") -> int:
        return self._add(
            people.staff, source=self._source("staff"), school=school, name=name, role=role,
            active=True,
        )  # fmt: skip

    def family(self, name: str = "Maria Gomez", code: str | None = None) -> int:
        with transaction(self.engine) as connection:
            hidden = sealed(connection, name)
        return self._add(
            people.family, source=self._source("family"), name=hidden, code=code,
            reminders=True, active=True,
        )  # fmt: skip

    def child(
        self, name: str, families: Sequence[int], teacher: int, school: str = "sessions"
    ) -> int:
        with transaction(self.engine) as connection:
            hidden = sealed(connection, name)
        id = self._add(people.child, source=self._source("child"), school=school,
                       name=hidden, grade="3", active=True)  # fmt: skip
        room = self._add(people.classroom, source=self._source("class"), school=school,
                         title="Room", active=True)  # fmt: skip
        self._link(people.teaching, classroom_id=room, staff_id=teacher)
        self._link(people.enrolment, classroom_id=room, child_id=id)
        for family in families:
            self._link(people.guardianship, family_id=family, child_id=id)
        return id

    def _add(self, table, **values):  # type: ignore[no-untyped-def]
        with transaction(self.engine) as connection:
            added = insert(table).values(**values).returning(table.c.id)
            return connection.execute(added).scalar_one()

    def _link(self, table, **values):  # type: ignore[no-untyped-def]
        with transaction(self.engine) as connection:
            connection.execute(insert(table).values(**values))

    def account(
        self, name: str, role: str, organization: str = "sessions", staff: int = 0,
        language: str = "en",
    ) -> Viewer:  # fmt: skip
        """Who can sign in; `staff` is the roster's id of whoever is in it."""
        login = f"{next(self._ids)}@{organization}.example"
        new = Account(0, login, name, role, organization, staff, language, True, False)
        with transaction(self.engine) as connection:
            made = _accounts(connection, self.now).create(new)
            account = accounts.load(connection, made)
        assert account
        return viewer(account, SCHOOLS, language)

    def concern(
        self, kind: str = "concern", topic: str = "child", school: str = "sessions", *,
        peer: str = "maria", language: str = "en", family: int = 0, name: str = "", child: int = 0,
        **draft: Any,
    ) -> Case:  # fmt: skip
        """Raised by a parent; `draft` is what else a `Draft` says."""
        asker = Asker("web", peer, language, family)
        with self.open() as records:
            raised = Draft(kind, topic, school, **draft)  # type: ignore[arg-type]
            return ParentConcerns(records, asker).raise_(raised, name, child)

    def publish(self, *teachers: int, window: Window = WEEK, school: str = "sessions") -> None:
        with self.open() as records:
            Slots(records).publish(school, dict.fromkeys(teachers, "Room 4"), window)

    def event(self, capacity: int, day: date = date(2026, 3, 20), school: str = "sessions") -> int:
        from bot.services.events import Events

        starts, ends = (PACIFIC.instant(day, time(hour)) for hour in (9, 11))
        event = Event(
            0, school, {"en": "Book fair", "es": "Feria del libro"}, {"en": "Sell books."},
            "Library", starts, ends, capacity,
        )  # fmt: skip
        with self.open() as records:
            return Events(records).publish(f"fair {next(self._ids)}", event)


@dataclass(frozen=True, slots=True)
class _Tell:
    """Keeps what is told instead of sending it."""

    books: Books

    def __call__(self, family: int, reply: Reply, at: datetime) -> None:
        self.books.told.append((family, reply, at))

    def to_chat(self, channel: str, peer: str, reply: Reply, at: datetime) -> bool:
        self.books.told_chats.append((peer, reply, at))
        return True

    def to_account(self, account: int, reply: Reply, at: datetime) -> None:
        self.books.told_staff.append((account, reply, at))


def _accounts(connection: Connection, now: datetime) -> Accounts:
    return Accounts(connection, now, SCHOOLS, Random(0), "command")  # noqa: S311
