"""The small school of `tests.books` with somebody in each role, and what is done to concerns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Engine

from bot.domain.calendar import Calendar
from bot.services.concern_clock import ConcernClock
from bot.services.parent_concerns import ParentConcerns
from bot.services.requests import Asker
from bot.services.staff_concerns import StaffConcerns
from bot.store import concerns as store
from bot.store.concerns import Case
from bot.store.unit_of_work import reading
from tests.books import PACIFIC, SCHOOLS, Books

PEOPLE = {
    "teacher": ("Grace Lee", "sessions"),
    "office": ("Olga Ruiz", "sessions"),
    "principal": ("Ann Park", "sessions"),
    "administrator": ("Adam Stone", "town"),
    "superintendent": ("Sue Blake", "town"),
    "equity": ("Eve Quinn", "town"),
    "sysadmin": ("Sam Ives", "town"),
}
MARIA = Asker("web", "maria", "en")


class Staffed(Books):
    """`staff` and `accounts` by role."""

    def __init__(self, engine: Engine, now: datetime) -> None:
        super().__init__(engine, now)
        self.staff = {role: self.teacher(name, at, role) for role, (name, at) in PEOPLE.items()}
        self.accounts = {
            role: self.account(name, role, at, self.staff[role])
            for role, (name, at) in PEOPLE.items()
        }
        self._roles = {who.account: role for role, who in self.accounts.items()}

    def raised(self, kind: str = "concern", topic: str = "child", **draft: Any) -> str:
        """The reference; with the teacher, if nothing else is said."""
        given = {"closest": self.staff["teacher"], **draft}
        return self.concern(kind, topic, **given).reference

    @contextmanager
    def parent(self) -> Iterator[ParentConcerns]:
        with self.open() as records:
            yield ParentConcerns(records, MARIA)

    @contextmanager
    def as_staff(self, role: str) -> Iterator[StaffConcerns]:
        who = self.accounts[role]
        with self.open(f"account:{who.account}") as records:
            yield StaffConcerns(records, who)

    def do(self, who: str, what: str, reference: str, *given: Any, **more: Any) -> Case:
        """`who`: `parent`, or a role; `what`: the method of the service."""
        with self.parent() if who == "parent" else self.as_staff(who) as concerns:
            found: Case = getattr(concerns, what)(reference, *given, **more)
            return found

    def tick(self) -> int:
        with self.open("clock") as records:
            return ConcernClock(records).tick()

    def at(self, day: date, clock: time = time(12)) -> int:
        """Local time, and what the clock does then."""
        self.now = PACIFIC.instant(day, clock)
        return self.tick()

    def later(self, **by: float) -> int:
        self.now += timedelta(**by)
        return self.tick()

    def case(self, reference: str) -> Case:
        with reading(self.engine) as connection:
            found = (each for each in store.every(connection) if each.reference == reference)
            return next(found)

    def log(self, reference: str) -> list[str]:
        with reading(self.engine) as connection:
            return [each.what for each in store.events(connection, self.case(reference).id)]

    def told_roles(self) -> dict[str, str]:
        """Role -> what staff were told last; forgotten after that."""
        told = {self._roles[who]: reply.say[0].id for who, reply, _ in self.told_staff}
        self.told_staff.clear()
        return told

    def told_parent(self) -> list[str]:
        told = [reply.say[0].id for _, reply, _ in self.told_chats]
        self.told_chats.clear()
        return told


@contextmanager
def calendar(**changed: Any) -> Iterator[Calendar]:
    """The school has another calendar meanwhile."""
    before = SCHOOLS["sessions"]
    SCHOOLS["sessions"] = replace(before, calendar=replace(PACIFIC, **changed))
    try:
        yield SCHOOLS["sessions"].calendar
    finally:
        SCHOOLS["sessions"] = before
