"""What a school's office has to do with: teachers, families, times, bookings, events, requests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from itertools import count

from bot.domain.booking import Booking, Details, Pairing
from bot.services.bookings import Bookings
from bot.services.requests import Asker, Requests
from bot.services.slots import Window
from bot.store import bookings, offerings
from bot.store.booking_schema import booking_event
from bot.store.unit_of_work import reading
from tests.books import PACIFIC, Books
from tests.staff.browser import OWN, Browser, Console

_ROSTERS = count(1)
# A Monday, a week after the clock's; three slots: 14:00, 14:20, 14:40.
DAY = date(2026, 3, 9)
WINDOW = Window(DAY, DAY, time(14), time(15))
CALL = Details("parent_teacher", "phone")


@dataclass
class Office:
    """A school with one teacher, and one family with one child of hers."""

    console: Console
    school: str = OWN
    name: str = "Grace Lee"

    def __post_init__(self) -> None:
        now, number = self.console.app.now(), next(_ROSTERS)
        # Ids and the names of bookings are those of no other office in the same database.
        ids = count(number * 1000)
        self.books = Books(self.console.engine, now, f"roster {number}", _ids=ids)
        self.teacher = self.books.teacher(self.name, self.school)
        self.family = self.books.family("Maria Gomez")
        self.child = self.books.child("Ana", [self.family], self.teacher, self.school)

    def publish(self, *teachers: int, window: Window = WINDOW) -> None:
        self.books.publish(*(teachers or (self.teacher,)), window=window, school=self.school)

    def slots(self, teacher: int = 0, day: date = DAY) -> list[int]:
        """The ids of a teacher's slots of the day."""
        first, last = PACIFIC.instant(day, time()), PACIFIC.instant(day, time(23, 59))
        with reading(self.console.engine) as connection:
            found = offerings.slots(connection, self.school, first, last, [teacher or self.teacher])
        return [row.id for row in found]

    def states(self, teacher: int = 0, day: date = DAY) -> list[str]:
        first, last = PACIFIC.instant(day, time()), PACIFIC.instant(day, time(23, 59))
        with reading(self.console.engine) as connection:
            found = offerings.slots(connection, self.school, first, last, [teacher or self.teacher])
        return [f"{PACIFIC.local(row.starts):%H:%M} {row.state}" for row in found]

    def book(
        self, offering: int = 0, family: int = 0, child: int = 0, details: Details = CALL
    ) -> int:
        chosen = [(Pairing(child or self.child, self.teacher), offering or self.slots()[0])]
        with self.books.open() as records:
            [booked] = Bookings(records).book(family or self.family, chosen, details)
        return booked.id

    def booking(self, id: int) -> Booking:
        with reading(self.console.engine) as connection:
            found = bookings.get(connection, id)
        assert found
        return found

    def ask(
        self, words: dict[str, str] | None = None, kind: str = "interpreter", peer: str = "maria",
        family: int = 0, school: str | None = None, language: str = "es",
    ) -> int:  # fmt: skip
        where = self.school if school is None else school
        with self.books.open("parent") as records:
            asker = Asker("web", peer, language, family)
            return Requests(records).ask(asker, kind, where, words or {"wish": "Por favor"})

    def actors(self, what: str) -> list[str]:
        """Who did such a thing."""
        with reading(self.console.engine) as connection:
            rows = connection.execute(
                booking_event.select().where(booking_event.c.what == what)
            ).all()
        return [row.actor for row in rows]


def a_day(console: Console, organization: str) -> dict[str, object]:
    return {"school": organization, "day": DAY}


def a_family(console: Console, organization: str) -> dict[str, object]:
    return {"id": Office(console, organization).family}


def a_booking(console: Console, organization: str) -> dict[str, object]:
    office = Office(console, organization)
    office.publish()
    return {"id": office.book()}


def an_event(console: Console, organization: str) -> dict[str, object]:
    return {"id": Office(console, organization).books.event(3, school=organization)}


def a_request(console: Console, organization: str) -> dict[str, object]:
    return {"id": Office(console, organization).ask()}


def fields_with_errors(page: str) -> set[str]:
    """The fields that the summary of a page points at."""
    return set(re.findall(r'<li><a href="#([\w-]+)"', page))


def options(browser: Browser, path: str, name: str) -> list[str]:
    """The values of the boxes or circles of that name on a page."""
    return re.findall(rf'name="{name}" value="([^"]*)"', browser.get(path).text)
