"""The situations that dialogues happen in: a school with two teachers and those above them,
families, what is published and taken, and how far concerns have come. All ids are the same each
time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Engine

from bot.domain.booking import Details, Pairing
from bot.domain.concern import Draft
from bot.services.bookings import Bookings
from bot.services.events import Events
from bot.services.parent_concerns import ParentConcerns
from bot.services.records import Records
from bot.services.requests import Asker
from bot.services.slots import Slots, Window
from bot.services.staff_concerns import StaffConcerns
from bot.store import holds
from tests.books import PACIFIC, Books

# What the school handed out to Maria Gomez, mother of Ana and Leo.
CODE = "ABCD2-EFGH3"
# The week after the Monday on which dialogues begin: three slots an afternoon.
WEEK = Window(date(2026, 3, 9), date(2026, 3, 12), time(14), time(15))
CALL = Details("parent_teacher", "phone")


class Town(Books):
    """`lee` teaches Ana, `gomez` Leo, `park` is the principal, `hill` the administrator, `reed` the
    superintendent; Omar is another child of Lee's. `concerns` are those of the chat's parent.
    """

    def __init__(self, engine: Engine, now: datetime) -> None:
        super().__init__(engine, now)
        self.lee = self.teacher("Grace Lee")
        self.gomez = self.teacher("Luis Gomez")
        self.park = self.teacher("Ann Park", role="principal")
        self.hill = self.teacher("Joan Hill", role="administrator")
        self.reed = self.teacher("Sam Reed", role="superintendent")
        self.concerns: list[str] = []
        hashed = sha256(CODE.replace("-", "").encode()).hexdigest()
        self.families = {
            "maria": self.family("Maria Gomez", hashed),
            "omar": self.family("Fadumo Omar"),
            "many": self.family("Rosa Diaz"),
        }
        self.ana = self.child("Ana", [self.families["maria"]], self.lee)
        self.leo = self.child("Leo", [self.families["maria"]], self.gomez)
        self.omar = self.child("Omar", [self.families["omar"]], self.lee)
        self.accounts = {
            self.lee: self.account("Grace Lee", "teacher", staff=self.lee),
            self.park: self.account("Ann Park", "principal", staff=self.park),
            self.hill: self.account("Joan Hill", "administrator", staff=self.hill),
            self.reed: self.account("Sam Reed", "superintendent", staff=self.reed),
        }

    def arrange(self, situation: str) -> None:
        SITUATIONS[situation](self)

    def raises(self, topic: str = "child", **draft: Any) -> None:
        """Maria, in the chat of the dialogue, about Ana and what is nearest to Lee."""
        known: dict[str, Any] = {"closest": self.lee, "words": {"happened": "Nobody plays."}}
        with self.open() as records:
            new = Draft("concern", topic, "sessions", **(known | draft))
            case = self._parent(records).raise_(new, "", self.ana)
        self.concerns.append(case.reference)

    def _parent(self, records: Records) -> ParentConcerns:
        return ParentConcerns(records, Asker("test", "test", "en", self.families["maria"]))

    def goes_on(self, levels: int = 1) -> None:
        with self.open() as records:
            for _ in range(levels):
                self._parent(records).escalate(self.concerns[-1], {"reason": "Nothing changed."})

    def settles(self) -> None:
        with self.open() as records:
            self._parent(records).settle(self.concerns[-1])

    def works(self, act: Callable[[StaffConcerns, str], object]) -> None:
        """Whoever has the concern does something."""
        with self.open() as records:
            newest = self._parent(records).mine()[0]
        holder = self.accounts[newest.state.holder]
        with self.open(f"account:{holder.account}") as records:
            act(StaffConcerns(records, holder), newest.reference)

    def others_book(self, offering: int) -> None:
        """Another family takes a slot of Lee's."""
        with self.open("family:2") as records:
            pairing = Pairing(self.omar, self.lee)
            Bookings(records).book(self.families["omar"], [(pairing, offering)], CALL)

    def others_cancel(self) -> None:
        with self.open("family:2") as records:
            for booking in Bookings(records).of(self.families["omar"]):
                Bookings(records).cancel(self.families["omar"], booking.id)


def _concern(town: Town) -> None:
    town.raises()


def _takes_up(town: Town) -> None:
    town.works(lambda desk, reference: desk.acknowledge(reference))


def _taken_up(town: Town) -> None:
    town.raises()
    _takes_up(town)


def _asks(town: Town) -> None:
    town.works(lambda desk, reference: desk.ask(reference, "Since when is it so?", "en"))


def _replies(town: Town) -> None:
    town.works(lambda desk, reference: desk.reply(reference, "I talked with the class.", "en"))


def _resolves(town: Town) -> None:
    town.works(lambda desk, reference: desk.resolve(reference, "She has a table now.", "en"))


def _asked(town: Town) -> None:
    town.raises()
    _asks(town)


def _resolved(town: Town) -> None:
    town.raises()
    _resolves(town)


def _settled(town: Town) -> None:
    _resolved(town)
    town.settles()


def _legal_hold(town: Town) -> None:
    _settled(town)
    with town.open() as records:
        holds.put(records.connection, town.families["maria"], town.now)


def _last_level(town: Town) -> None:
    town.raises()
    town.goes_on(3)


def _resolved_at_last(town: Town) -> None:
    _last_level(town)
    _resolves(town)


def _two_concerns(town: Town) -> None:
    town.raises()
    town.raises("policy", closest=0, words={"happened": "The bus comes too late."})


def _of_another(town: Town) -> None:
    """The first concern of this school is Omar's family's."""
    town.concern(peer="omar", family=town.families["omar"], child=town.omar, closest=town.lee)


def _of_the_family(town: Town) -> None:
    """Maria raised it in another chat."""
    town.concern(family=town.families["maria"], child=town.ana, closest=town.lee)


def _same_name(town: Town) -> None:
    town.teacher("Nina Gomez")


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
    "concern": _concern,
    "concern taken up": _taken_up,
    "concern asked about": _asked,
    "concern resolved": _resolved,
    "concern settled": _settled,
    "legal hold": _legal_hold,
    "concern at the last level": _last_level,
    "concern resolved at the last level": _resolved_at_last,
    "two concerns": _two_concerns,
    "concern of another family": _of_another,
    "concern of the family": _of_the_family,
    "two teachers of one name": _same_name,
}
# What others do in the middle of a dialogue.
MEANWHILE: Mapping[str, Callable[[Town], None]] = {
    "another family books the slot": lambda town: town.others_book(1),
    "the other family cancels": Town.others_cancel,
    "the school moves monday to friday": move_monday,
    "the school calls the fair off": cancel_fair,
    "the school takes it up": _takes_up,
    "the school asks": _asks,
    "the school replies": _replies,
    "the school resolves it": _resolves,
}
