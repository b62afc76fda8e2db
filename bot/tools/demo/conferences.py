"""Conferences around today: a window that is over, and one that is open and well booked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, time, timedelta
from random import Random

from bot.domain.booking import KINDS, WAYS, Details, Pairing
from bot.errors import Refused
from bot.services.slots import Slots, Window
from bot.store import Connection, offerings
from bot.tools.demo.books import Books
from bot.tools.demo.people import SCHOOLS, People, Talk

_Wish = tuple[Talk, Details]
# The teacher who has no time left: so many of her conferences are interpreted, and so many families
# wait for her.
FULL = "demo-teacher-sessions-09"
_FULL_INTERPRETED, _WAIT = 20, 2
# How much of the others' slots is booked, from little to much.
_SHARES = (0.4, 0.55)
# How often a second guardian of a child comes apart, and an interpreter is needed.
_APART, _INTERPRETED = 0.2, 0.6
_DAYS, _PAST_DAYS = 8, 3
_AFTERNOON, _EARLY, _SHORT = (time(14), time(17, 30)), (time(8), time(9)), (time(14), time(15, 30))
# How long before today the window that is to come was opened.
_OPENED = timedelta(days=9)
# How long before its first day that of the past was opened, and how long one could book: it is
# closed before the next one is opened, so that nobody then books what is over today.
_OPENED_PAST, _PATIENCE = timedelta(days=14), timedelta(days=4)
# Farther than any window.
_FAR = timedelta(days=400)


def is_open(connection: Connection, now: datetime) -> bool:
    """Whether a slot of the demo's schools is still to come."""
    return any(offerings.slots(connection, school, now, now + _FAR) for school in SCHOOLS)


class Conferences:
    def __init__(self, books: Books, people: People, random: Random) -> None:
        self._books = books
        self._people = people
        self._random = random

    def hold(self) -> int:
        """How many conferences are booked in the window to come."""
        for school in SCHOOLS:
            self._hold_past(school)
        return sum(map(self._hold_coming, SCHOOLS))

    def _hold_past(self, school: str) -> int:
        days = self._books.past(school, _PAST_DAYS)
        opened = self._books.calendar(school).instant(days[0], time(8)) - _OPENED_PAST
        teachers = self._people.rooms(school)
        window = Window(days[0], days[-1], *_SHORT, closes=opened + _PATIENCE)
        slots = self._publish(school, teachers, window, opened)
        wishes = self._wishes(school, dict.fromkeys(teachers, slots))
        return self._book_all(wishes, opened, opened + _PATIENCE)

    def _hold_coming(self, school: str) -> int:
        first, *_, last = self._books.coming(school, _DAYS)
        opened = self._books.now - _OPENED
        teachers, head = self._people.rooms(school), self._people.principal(school)
        everybody = {**teachers, head: "Office"}
        slots = self._publish(school, everybody, Window(first, last, *_AFTERNOON), opened)
        early = self._publish(school, {head: "Office"}, Window(first, last, *_EARLY), opened)
        capacity = {**dict.fromkeys(teachers, slots), head: slots + early}
        full = capacity.pop(self._people.ids["staff"][FULL], 0)
        booked = self._fill(school, opened) if full else 0
        wishes = self._wishes(school, capacity)
        return booked + self._book_all(wishes, opened, self._books.now)

    def _publish(self, school: str, rooms: Mapping[int, str], window: Window, at: datetime) -> int:
        """How many slots each of them has."""
        done = Slots(self._books.records(at)).publish(school, rooms, window)
        return done.slots // len(rooms)

    def _fill(self, school: str, at: datetime) -> int:
        """Books all that one teacher has; those who come last wait."""
        talks = self._people.talks(school)[self._people.ids["staff"][FULL]]
        once = list({talk.child: talk for talk in talks}.values())
        foreign = [talk for talk in once if talk.language != "en"][:_FULL_INTERPRETED]
        wishes = [(talk, self._details(talk, 1)) for talk in foreign]
        wishes += [(talk, self._details(talk, 0)) for talk in once if talk not in foreign]
        late = [wish for wish in wishes if not self._book(*wish, at)]
        self._wait(late, at)
        return len(wishes) - len(late)

    def _wait(self, late: Iterable[_Wish], at: datetime) -> None:
        waiting = 0
        for talk, details in late:
            if waiting < _WAIT:
                with suppress(Refused):
                    self._books.desk(talk.family, at).wait(Pairing(talk.child, talk.staff), details)
                    waiting += 1

    def _wishes(self, school: str, capacity: Mapping[int, int]) -> list[_Wish]:
        """Of all families, in any order, as much as these staff are to be booked."""
        found: list[_Wish] = []
        talks = self._people.talks(school)
        for staff, slots in capacity.items():
            left = slots * self._random.uniform(*_SHARES)
            found += self._until(left, self._random.sample(talks[staff], len(talks[staff])))
        self._random.shuffle(found)
        return found

    def _until(self, slots: float, talks: Iterable[Talk]) -> Iterator[_Wish]:
        known: set[int] = set()
        for talk in talks:
            if talk.child in known and self._random.random() > _APART:
                continue
            details = self._details(talk, _INTERPRETED)
            slots -= 2 if details.interpreter else 1
            if slots < 0:
                return
            known.add(talk.child)
            yield talk, details

    def _details(self, talk: Talk, interpreted: float) -> Details:
        choose = self._random.choices
        head = talk.staff in map(self._people.principal, SCHOOLS)
        kind = KINDS[2] if head else choose(KINDS[:2], (8, 2))[0]
        way = choose(WAYS, (70, 18, 12))[0]
        foreign = talk.language != "en" and self._random.random() < interpreted
        more = choose(range(3), (75, 20, 5))[0] if way == "in_person" else 0
        return Details(kind, way, talk.language if foreign else "", more)

    def _book_all(self, wishes: Sequence[_Wish], first: datetime, last: datetime) -> int:
        """One after the other between two times."""
        step = (last - first) / max(len(wishes), 1)
        return sum(
            self._book(talk, details, first + step * n) for n, (talk, details) in enumerate(wishes)
        )

    def _book(self, talk: Talk, details: Details, at: datetime) -> bool:
        """Any time that both are free; False if there is none."""
        desk = self._books.desk(talk.family, at)
        free = desk.free([talk.staff], timedelta(), long=bool(details.interpreter))
        if not free:
            return False
        offering = self._random.choice(free).offering
        try:
            desk.book([(Pairing(talk.child, talk.staff), offering)], details)
        except Refused:  # such as the most that the school lets a family have
            return False
        return True
