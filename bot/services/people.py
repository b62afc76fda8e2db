"""Whom the office speaks of: staff, guardians, and which families it reaches in a chat."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.domain.booking import Booking
from bot.domain.folding import fold
from bot.domain.people import Family, Staff
from bot.services.records import Records
from bot.store import codes, conversations, families
from bot.store.codes import Guardian


class People:
    def __init__(self, records: Records) -> None:
        self._connection = records.connection

    def staff(self, school: str, roles: Sequence[str] = ()) -> list[Staff]:
        return families.staff_of(self._connection, school, roles)

    def sources(self, school: str) -> Mapping[int, str]:
        """The roster's own ids of the staff."""
        return families.staff_sources(self._connection, school)

    def guardian(self, school: str, source: str) -> Family | None:
        """The guardian of a child at the school, by the roster's id."""
        found = codes.guardian(self._connection, school, source)
        return families.load(self._connection, found.id) if found else None

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        return families.names(self._connection, sorted(set(ids)))

    def guardians(self, school: str, teacher: int = 0) -> list[Guardian]:
        """Of the children at the school, or of those whom a teacher teaches; in order of names."""
        found = codes.guardians(self._connection, school, teacher)
        return sorted(found, key=lambda guardian: fold(guardian.name))

    def told(self, taken: Iterable[Booking]) -> tuple[int, list[str]]:
        """How many of these families Puente's words reach, and the names of those whom they do
        not."""
        ids = {booking.family for booking in taken}
        alone = [id for id in ids if not conversations.of_family(self._connection, id)]
        return len(ids) - len(alone), sorted(self.names(alone).values())
