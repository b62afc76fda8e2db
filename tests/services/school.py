"""The small school of `tests.books` with what its families and its office do there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

import pytest
from sqlalchemy import select

from bot.domain.booking import Booking, Details, Pairing, Rules, Waiting
from bot.errors import Refused
from bot.services.bookings import Bookings, volunteer
from bot.services.places import Wish
from bot.services.reminders import Reminders
from bot.services.slots import Window
from bot.services.waitlist import Waitlist
from bot.store import offerings
from bot.store.booking_schema import booking, offering, waiting
from bot.store.events import history
from bot.store.unit_of_work import reading
from tests.books import PACIFIC, SCHOOLS, Books

MORNING = datetime(2026, 3, 2, 15, tzinfo=UTC)  # seven o'clock in Los Angeles
CALL = Details("parent_teacher", "phone")
IN_FARSI = replace(CALL, interpreter="fa")
# The Monday after: slots of fifteen minutes at 14:00, 14:20 and 14:40.
DAY = date(2026, 3, 9)
AFTERNOON = Window(DAY, DAY, time(14), time(15))
ONE_SLOT = Window(DAY, DAY, time(14), time(14, 15))
TUESDAY = replace(ONE_SLOT, first=date(2026, 3, 10), last=date(2026, 3, 10))


class Parent(NamedTuple):
    """A family with one child, and the child's teacher."""

    family: int
    child: int
    teacher: int


class School(Books):
    def parent(self, teacher: int, name: str = "Maria Gomez", child: str = "Ana") -> Parent:
        family = self.family(name)
        return Parent(family, self.child(child, [family], teacher), teacher)

    def slots(self, teacher: int) -> list[int]:
        """The teacher's slots in order of time."""
        with reading(self.engine) as connection:
            found = select(offering.c.id).where(offering.c.staff_id == teacher)
            return list(connection.execute(found.order_by(offering.c.starts)).scalars())

    def teacher_with_slots(self, name: str = "Grace Lee", window: Window = AFTERNOON) -> int:
        teacher = self.teacher(name)
        self.publish(teacher, window=window)
        return teacher

    @contextmanager
    def bookings(self, family: int) -> Iterator[Bookings]:
        with self.open(f"family:{family}") as records:
            yield Bookings(records)

    @contextmanager
    def waitlist(self, family: int) -> Iterator[Waitlist]:
        with self.open(f"family:{family}") as records:
            yield Waitlist(records)

    def book(self, who: Parent, slot: int, details: Details = CALL) -> Booking:
        with self.bookings(who.family) as bookings:
            return bookings.book(who.family, [(Pairing(who.child, who.teacher), slot)], details)[0]

    def hold(self, who: Parent, slot: int, details: Details = CALL) -> Booking:
        with self.bookings(who.family) as bookings:
            bookings.hold(who.family, [(Pairing(who.child, who.teacher), slot)], details)
            return bookings.held(who.family)[0]

    def cancel(self, booked: Booking) -> Booking:
        with self.bookings(booked.family) as bookings:
            return bookings.cancel(booked.family, booked.id)

    def change(self, booked: Booking, slot: int, details: Details = CALL) -> Booking:
        with self.bookings(booked.family) as bookings:
            return bookings.change(booked.family, booked.id, slot, details)

    def of(self, who: Parent) -> list[Booking]:
        return self.of_family(who.family)

    def of_family(self, family: int) -> list[Booking]:
        with self.bookings(family) as bookings:
            return bookings.of(family)

    def free(self, who: Parent, gap: int = 0, *, long: bool = False) -> list[int]:
        with self.bookings(who.family) as bookings:
            found = bookings.free(who.family, [who.teacher], timedelta(minutes=gap), long=long)
            return [each.offering for each in found]

    def sign_up(self, family: int, event: int, shown: str = "short") -> Booking:
        with self.bookings(family) as bookings:
            return bookings.sign_up(family, event, shown)

    def wait(self, who: Parent, details: Details = CALL) -> Waiting:
        with self.waitlist(who.family) as waitlist:
            pool = self.pool(self.slots(who.teacher)[0])
            wish = Wish(who.family, who.child, details)
            return waitlist.join(pool, "sessions", who.teacher, wish)

    def wait_for_event(self, family: int, event: int) -> Waiting:
        with self.waitlist(family) as waitlist:
            return waitlist.join(self.pool(event), "sessions", 0, volunteer(family, "short"))

    def pool(self, id: int) -> str:
        with reading(self.engine) as connection:
            return offerings.pool(connection, id)

    def waiting(self, family: int) -> list[Waiting]:
        with self.waitlist(family) as waitlist:
            return waitlist.of(family)

    def accept(self, family: int, id: int) -> Booking:
        with self.waitlist(family) as waitlist:
            return waitlist.accept(family, id)

    def decline(self, family: int, id: int) -> None:
        with self.waitlist(family) as waitlist:
            waitlist.decline(family, id)

    def leave(self, family: int, id: int) -> None:
        with self.waitlist(family) as waitlist:
            waitlist.leave(family, id)

    def tick(self) -> int:
        """As `App.tick` does, without the outbox."""
        with self.open("clock") as records:
            ended = Bookings(records).sweep() + Waitlist(records).end_over()
            return ended + Reminders(records).send_due()

    def later(self, **by: float) -> int:
        """So much later, and what the clock does then."""
        self.now += timedelta(**by)
        return self.tick()

    def at(self, day: date, clock: time) -> None:
        """Local time."""
        self.now = PACIFIC.instant(day, clock)

    def said_to(self, family: int) -> list[str]:
        """The first message of each reply that a family got; forgotten after that."""
        said = [reply.say[0].id for who, reply, _ in self.told if who == family]
        self.told = [each for each in self.told if each[0] != family]
        return said

    def status(self, id: int) -> str:
        return self._column(booking.c.status, booking.c.id == id)

    def waits_as(self, id: int) -> str:
        return self._column(waiting.c.status, waiting.c.id == id)

    def _column(self, column: Any, where: Any) -> Any:
        with reading(self.engine) as connection:
            return connection.execute(select(column).where(where)).scalar_one()

    def history(self, subject: str, id: int) -> list[tuple[str, str]]:
        with reading(self.engine) as connection:
            return history(connection, subject, id)

    def done_to(self, subject: str, id: int) -> list[str]:
        return [what for _, what in self.history(subject, id)]


@contextmanager
def refused(said: str) -> Iterator[None]:
    with pytest.raises(Refused) as told:
        yield
    assert told.value.said.id == said


@contextmanager
def rules(**changed: Any) -> Iterator[None]:
    """The school books by other rules meanwhile."""
    before = SCHOOLS["sessions"]
    SCHOOLS["sessions"] = replace(before, rules=replace(Rules(), **changed))
    try:
        yield
    finally:
        SCHOOLS["sessions"] = before


def local(instants: Sequence[datetime]) -> list[time]:
    return [PACIFIC.local(at).time() for at in instants]
