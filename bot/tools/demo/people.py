"""The invented people: their roster, taken over as a real one, and whom anybody may be."""

from __future__ import annotations

import csv
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.domain.organization import Organization
from bot.domain.people import PRINCIPAL
from bot.domain.roster import FILE, Kind, Roster
from bot.errors import Unusable
from bot.services.families import give, is_unused
from bot.services.roster import take_over
from bot.store import Connection
from bot.store.roster import stored
from bot.tools import one_roster

SCHOOLS = ("chatsworth", "sessions")
FOLDER = Path(__file__).parent
_ROSTER = FOLDER / "roster"
# All ids of the demo's roster begin so.
_OURS = "demo-"


@dataclass(frozen=True, slots=True)
class Guest:
    """A guardian whom anybody may be: the roster's id, the code, and who that is."""

    source: str
    code: str
    who: str


@dataclass(frozen=True, slots=True)
class Talk:
    """A conference that there may be; `language` is the guardian's."""

    family: int
    child: int
    staff: int
    language: str


@dataclass(frozen=True, slots=True)
class People:
    """The roster, with the ids in the database by kind and source."""

    roster: Roster
    ids: Mapping[Kind, Mapping[str, int]]
    languages: Mapping[str, str]

    def rooms(self, school: str) -> dict[int, str]:
        """Who teaches at the school, and in which room."""
        titles = {id: entry.values for id, entry in self.roster.entries["classroom"].items()}
        return {
            self.ids["staff"][teacher]: titles[room]["title"].partition(",")[0]
            for room, teacher in sorted(self.roster.links["teaching"])
            if titles[room]["school"] == school
        }

    def principal(self, school: str) -> int:
        wanted = {"school": school, "role": PRINCIPAL}
        staff = self.roster.entries["staff"].items()
        return next(
            self.ids["staff"][id] for id, of in staff if wanted.items() <= of.values.items()
        )

    def talks(self, school: str) -> dict[int, list[Talk]]:
        """What each guardian but the guests may talk about with each of the school's staff."""
        guardians = self._guardians()
        return {
            staff: [
                Talk(self.ids["family"][id], self.ids["child"][child], staff, self.languages[id])
                for child in children
                for id in guardians[child]
            ]
            for staff, children in self._children(school).items()
        }

    def _children(self, school: str) -> dict[int, list[str]]:
        """Those whom each of the staff is concerned with: the principal with all."""
        rooms, taught = self.roster.entries["classroom"], defaultdict(list)
        for room, child in sorted(self.roster.links["enrolment"]):
            taught[room].append(child)
        everybody = self.roster.entries["child"].items()
        found = {
            self.principal(school): [id for id, of in everybody if of.values["school"] == school]
        }
        for room, teacher in sorted(self.roster.links["teaching"]):
            if rooms[room].values["school"] == school:
                found[self.ids["staff"][teacher]] = taught[room]
        return found

    def _guardians(self) -> dict[str, list[str]]:
        found = defaultdict(list)
        invited = {guest.source for guest in guests()}
        for family, child in sorted(self.roster.links["guardianship"]):
            if family not in invited:
                found[child].append(family)
        return found


def guests() -> list[Guest]:
    table = tomllib.loads((FOLDER / "guests.toml").read_text(encoding="utf-8"))
    return [Guest(source, **values) for source, values in table.items()]


def awaited(connection: Connection) -> Iterator[Guest]:
    """The guests whose codes nobody has used."""
    return (guest for guest in guests() if is_unused(connection, guest.code))


def is_laid(connection: Connection) -> bool:
    """Whether any of the demo's people are in the database."""
    return any(source.startswith(_OURS) for source in stored(connection, "staff", ()))


def demand_own(connection: Connection) -> None:
    """Raises `Unusable` where a real school's people are: the demo's roster would end theirs."""
    known = (source for kind in FILE for source in stored(connection, kind, ()))
    if not all(source.startswith(_OURS) for source in known):
        raise Unusable(
            "The demo was not laid: this database holds the people of a real school. To try the"
            " demo, set PUENTE_STATE or PUENTE_DATABASE_URL to a place of its own."
        )


def take_in(
    connection: Connection,
    organizations: Mapping[str, Organization],
    staff_roles: Sequence[str],
    today: date,
) -> tuple[bool, People]:
    """Whether they are new, and all of them. Guests get their codes when they are new."""
    if missing := set(SCHOOLS) - set(organizations):
        raise Unusable(
            f"The demo was not laid: organizations.toml has no school {', '.join(sorted(missing))}."
        )
    roster = one_roster.load(_ROSTER, organizations, staff_roles, today)
    is_new = take_over(connection, roster).counts["family"].added > 0
    found: dict[Kind, dict[str, int]] = {
        kind: {source: row.id for source, row in stored(connection, kind, ()).items()}
        for kind in FILE
    }
    if is_new:
        for guest in guests():
            give(connection, found["family"][guest.source], guest.code)
    return is_new, People(roster, found, _languages())


def _languages() -> dict[str, str]:
    """The language of each guardian: no column of the standard's, so that the import leaves it."""
    with (_ROSTER / "users.csv").open(encoding="utf-8", newline="") as users:
        return {row["sourcedId"]: row["metadata.language"] for row in csv.DictReader(users)}
