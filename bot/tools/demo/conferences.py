"""Conferences around today: a window that is over, and one that is open and well booked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from random import Random

from bot.domain.booking import KINDS, WAYS, Details, Pairing
from bot.errors import Refused
from bot.services.slots import Slots, Window
from bot.store import Connection, offerings
from bot.tools.demo.books import Books
from bot.tools.demo.people import SCHOOLS, People, Talk

# The teacher who has no time left, and how many families wait for her.
FULL = "demo-teacher-sessions-09"
_WAIT = 2
# Of her slots, so many go to conferences that are interpreted and so take two.
_FULL_INTERPRETED = 20
_DAYS, _PAST_DAYS = 8, 3
_AFTERNOON, _EARLY = (time(14), time(17, 30)), (time(8), time(9))
_AHEAD = timedelta(days=400)
# How long before today the window was opened, and before a window of the past.
_OPENED = timedelta(days=9)
_OPENED_PAST = timedelta(days=14)


def is_open(connection: Connection, now: datetime) -> bool:
    """Whether there is a slot of the demo's schools still to come."""
    return any(offerings.slots(connection, school, now, now + _AHEAD) for school in SCHOOLS)


class Conferences:
    def __init__(self, books: Books, people: People, random: Random) -> None:
        self._books = books
        self._people = people
        self._random = random

    def hold(self) -> int:
        """How many conferences are booked in the window to come."""
        booked = 0
        for school in SCHOOLS:
            self._hold_past(school)
            booked += self._hold_coming(school)
        return booked

    def _hold_past(self, school: str) -> None:
        days = self._books.past(school, _PAST_DAYS)
        opened = self._books.calendar(school).instant(days[0], time(8)) - _OPENED_PAST
        rooms = self._people.rooms(school)
        slots = self._publish(school, rooms, Window(days[0], days[-1], time(14), time(16)), opened)
        for talk, details in self._wishes(school, dict.fromkeys(rooms, slots / len(rooms))):
            self._book(talk, details, opened)

    def _hold_coming(self, school: str) -> int:
        days = self._books.coming(school, _DAYS)
        first, last = days[0], days[-1]
        opened = self._books.now - _OPENED
        rooms, head = self._people.rooms(school), self._people.principal(school)
        slots = self._publish(school, rooms, Window(first, last, *_AFTERNOON), opened)
        capacity = dict.fromkeys(rooms, slots / len(rooms))
        capacity[head] = sum(
            self._publish(school, {head: "Office"}, Window(first, last, *hours), opened)
            for hours in (_AFTERNOON, _EARLY)
        )
        booked = self._fill(school, opened)
        wishes = list(self._wishes(school, capacity))
        for (talk, details), at in zip(wishes, _spread(len(wishes), opened, self._books.now)):
            booked += self._book(talk, details, at)
        return booked

    def _publish(
        self, school: str, rooms: Mapping[int, str], window: Window, at: datetime
    ) -> int:
        return Slots(self._books.records(at)).publish(school, rooms, window).slots
