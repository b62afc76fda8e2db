"""The schools' books, opened at any time: what lies behind today is written as it happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from bot.domain.calendar import Calendar
from bot.l10n.translate import SOURCE_LANGUAGE, Translator
from bot.office import Rulebook, open_records
from bot.services.desk import FrontDesk
from bot.services.records import Records
from bot.services.requests import Asker
from bot.store import Connection

# The channel of families whose replies nobody reads.
CHANNEL = "demo"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Books:
    connection: Connection
    translator: Translator
    rulebook: Rulebook
    now: datetime

    def records(self, at: datetime, actor: str = "office") -> Records:
        return open_records(self.connection, self.translator, self.rulebook, at, actor)

    def desk(self, family: int, at: datetime) -> FrontDesk:
        asker = Asker(CHANNEL, f"demo-{family}", SOURCE_LANGUAGE, family)
        return FrontDesk(self.records(at, f"family:{family}"), asker)

    def calendar(self, school: str) -> Calendar:
        return self.rulebook.organizations[school].calendar

    def coming(self, school: str, count: int) -> list[date]:
        """So many school days from tomorrow on."""
        return list(islice(self._school_days(school, _DAY), count))

    def past(self, school: str, count: int) -> list[date]:
        """So many school days before today, in order."""
        return list(islice(self._school_days(school, -_DAY), count))[::-1]

    def _school_days(self, school: str, step: timedelta) -> Iterator[date]:
        calendar = self.calendar(school)
        day = calendar.local(self.now).date()
        while True:
            day += step
            if calendar.is_school_day(day):
                yield day
