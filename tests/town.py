"""The situations that dialogues happen in: a school with two teachers and a principal, families,
and what is published and taken. All ids are the same each time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from hashlib import sha256

from sqlalchemy import Engine

from bot.domain.booking import Details, Pairing
from bot.services.bookings import Bookings
from bot.services.events import Events
from bot.services.slots import Slots, Window
from tests.books import PACIFIC, Books

# What the school handed out to Maria Gomez, mother of Ana and Leo.
CODE = "ABCD2-EFGH3"
# The week after the Monday on which dialogues begin: three slots an afternoon.
WEEK = Window(date(2026, 3, 9), date(2026, 3, 12), time(14), time(15))
CALL = Details("parent_teacher", "phone")


class Town(Books):
    """`lee` teaches Ana, `gomez` Leo, `park` is the principal; Omar is another child of Lee's."""

    def __init__(self, engine: Engine, now: datetime) -> None:
        super().__init__(engine, now)
        self.lee = self.teacher("Grace Lee")
        self.gomez = self.teacher("Luis Gomez")
        self.park = self.teacher("Ann Park", role="principal")
        hashed = sha256(CODE.replace("-", "").encode()).hexdigest()
        self.families = {
            "maria": self.family("Maria Gomez", hashed),
            "omar": self.family("Fadumo Omar"),
            "many": self.family("Rosa Diaz"),
        }
        self.ana = self.child("Ana", [self.families["maria"]], self.lee)
        self.leo = self.child("Leo", [self.families["maria"]], self.gomez)
        self.omar = self.child("Omar", [self.families["omar"]], self.lee)

    def arrange(self, situation: str) -> None:
        SITUATIONS[situation](self)

    def others_book(self, offering: int) -> None:
        """Another family takes a slot of Lee's."""
        with self.open("family:2") as records:
            pairing = Pairing(self.omar, self.lee)
            Bookings(records).book(self.families["omar"], [(pairing, offering)], CALL)

    def others_cancel(self) -> None:
        with self.open("family:2") as records:
            for booking in Bookings(records).of(self.families["omar"]):
                Bookings(records).cancel(self.families["omar"], booking.id)


def _week(town: Town) -> None:
    town.publish(town.lee, town.gomez, window=WEEK)


def _one_slot(town: Town) -> None:
    day = WEEK.first
    town.publish(town.lee, window=Window(day, day, time(14), time(14, 15)))


def _full(town: Town) -> None:
    _one_slot(town)
    town.others_book(1)


def _many_children(town: Town) -> None:
    _week(town)
    for number in range(1, 41):
        town.child(f"Kim {number}", [town.families["many"]], town.lee)


def _booked(town: Town) -> None:
    """Ana's conference is on Monday at two, Leo's on Tuesday at two."""
    _week(town)
    with town.open("family:1") as records:
        for child, staff, offering in ((town.ana, town.lee, 1), (town.leo, town.gomez, 16)):
            Bookings(records).book(
                town.families["maria"], [(Pairing(child, staff), offering)], CALL
            )


def _soon(town: Town) -> None:
    """Ana's conference begins in an hour: past the cut-off."""
    start = PACIFIC.local(town.now + timedelta(hours=1)).time().replace(second=0, microsecond=0)
    day = PACIFIC.local(town.now).date()
    end = (datetime.combine(day, start) + timedelta(minutes=15)).time()
    town.publish(town.lee, window=Window(day, day, start, end))
    with town.open("family:1") as records:
        Bookings(records).book(town.families["maria"], [(Pairing(town.ana, town.lee), 1)], CALL)


def _fair(town: Town) -> None:
    town.event(2)


def _full_fair(town: Town) -> None:
    event = town.event(1)
    with town.open("family:2") as records:
        Bookings(records).sign_up(town.families["omar"], event, "short")


def _helpers(town: Town) -> None:
    event = town.event(3)
    with town.open("family:2") as records:
        Bookings(records).sign_up(town.families["omar"], event, "short")


def move_monday(town: Town) -> None:
    """The school moves Monday to Friday."""
    with town.open() as records:
        Slots(records).move_day("sessions", WEEK.first, WEEK.first + timedelta(days=4))


def cancel_fair(town: Town) -> None:
    with town.open() as records:
        Events(records).cancel(1)


SITUATIONS: Mapping[str, Callable[[Town], None]] = {
    "week": _week,
    "one slot": _one_slot,
    "full": _full,
    "forty children": _many_children,
    "booked": _booked,
    "soon": _soon,
    "fair": _fair,
    "full fair": _full_fair,
    "fair with helpers": _helpers,
}
# What others do in the middle of a dialogue.
MEANWHILE: Mapping[str, Callable[[Town], None]] = {
    "another family books the slot": lambda town: town.others_book(1),
    "the other family cancels": Town.others_cancel,
    "the school moves monday to friday": move_monday,
    "the school calls the fair off": cancel_fair,
}
