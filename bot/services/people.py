"""Whom the office speaks of: staff, guardians, and which families it reaches in a chat."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.domain.people import Family, Staff
from bot.services.records import Records
from bot.store import codes, families


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

    def without_chat(self, ids: Iterable[int]) -> list[str]:
        """The names of those whom nothing reaches that Puente writes."""
        alone = [id for id in set(ids) if not families.chats(self._connection, id)]
        return sorted(self.names(alone).values())
