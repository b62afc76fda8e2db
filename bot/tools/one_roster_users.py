"""The people of users.csv. Least data: of students only the given name and the grade are kept, of
staff and guardians only the name.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.domain.roster import Entry, Kind, Pair
from bot.tools.one_roster_orgs import Orgs
from bot.tools.one_roster_rows import Row, Sheet

# OneRoster 1.1 CSV, users.csv, role. Aides and proctors are left out.
ROLES: Mapping[str, Kind | None] = {
    "student": "child",
    "guardian": "family", "parent": "family", "relative": "family",
    "teacher": "staff", "administrator": "staff",
    "aide": None, "proctor": None,
}  # fmt: skip
# Our column for what the standard has no role for.
STAFF_ROLE = "metadata.role"
LONGEST_GRADE = 20


@dataclass(slots=True)
class Users:
    """`kinds`: what each id is; None for one that is left out, or whose line is wrong. `listed`:
    whose line names guardians or children.
    """

    entries: dict[Kind, dict[str, Entry]] = field(
        default_factory=lambda: {"staff": {}, "child": {}, "family": {}}
    )
    kinds: dict[str, Kind | None] = field(default_factory=dict)
    guardianship: dict[Pair, int] = field(default_factory=dict)
    listed: set[str] = field(default_factory=set)

    @property
    def schools(self) -> frozenset[str]:
        people = (*self.entries["staff"].values(), *self.entries["child"].values())
        return frozenset(entry.values["school"] for entry in people)


class UsersReader:
    def __init__(
        self, sheet: Sheet, orgs_sheet: Sheet, orgs: Orgs, schools: Collection[str],
        staff_roles: Collection[str],
    ) -> None:  # fmt: skip
        self._sheet = sheet
        self._orgs_sheet = orgs_sheet
        self._orgs = orgs
        self._schools = schools
        self._staff_roles = staff_roles
        self._users = Users()

    def read(self) -> Users:
        rows = dict(self._sheet.identified())
        for id, row in rows.items():
            if not row.is_gone:
                self._take(id, row)
        for id, row in rows.items():
            if self._users.kinds.get(id) in ("child", "family"):
                self._take_agents(id, row)
        return self._users

    def _take(self, id: str, row: Row) -> None:
        values = self._values(row) if self._sheet.is_among(row, "role", ROLES) else None
        kind = ROLES[row["role"]] if values else None
        self._users.kinds[id] = kind
        if kind and values:
            self._users.entries[kind][id] = Entry(row.line, values)

    def _values(self, row: Row) -> Mapping[str, str] | None:
        kind, school = ROLES[row["role"]], self._school(row)
        if kind == "family":
            return {"name": self._sheet.name(row, "givenName", "familyName")}
        # Who works for a district that is none of ours is nobody whom families ask for here.
        if kind is None or (row["role"] == "administrator" and school == ""):
            return None
        if school == "":
            right = "write the sourcedId of a school of orgs.csv into orgSourcedIds"
            self._sheet.wrong(row, f"{row['role']} is of no school", right)
        own = self._of_child(row) if kind == "child" else self._of_staff(row)
        return {"school": school, **own} if school else None

    def _of_child(self, row: Row) -> dict[str, str]:
        grade = next(iter(row.parts("grades")), "")
        if len(grade) > LONGEST_GRADE:
            wrong = f"grades has {len(grade)} characters"
            self._sheet.wrong(row, wrong, "write a grade such as 03 or KG")
        return {"name": self._sheet.name(row, "givenName"), "grade": grade}

    def _of_staff(self, row: Row) -> dict[str, str]:
        role = row[STAFF_ROLE]
        if role:
            self._sheet.is_among(row, STAFF_ROLE, self._staff_roles)
        name = self._sheet.name(row, "givenName", "familyName")
        return {"name": name, "role": role or row["role"]}

    def _school(self, row: Row) -> str | None:
        """The first school of ours that the user is of, else the first other organization; empty
        if there is none, None if a problem with it was told.
        """
        for org in row.parts("orgSourcedIds"):
            if not self._sheet.is_there(row, "orgSourcedIds", org, self._orgs_sheet):
                return None
        found = [self._orgs.get(org) for org in row.parts("orgSourcedIds")]
        ours = sorted(filter(None, found), key=lambda id: id not in self._schools)
        return ours[0] if ours else None if None in found else ""

    def _take_agents(self, id: str, row: Row) -> None:
        """OneRoster 1.1 CSV, users.csv, agentSourcedIds: guardians of a student, or children of a
        guardian; student systems write one, the other, or both.
        """
        child = self._users.kinds[id] == "child"
        for agent in row.parts("agentSourcedIds"):
            self._users.listed.add(id)
            kind = self._users.kinds.get(agent)
            if agent == id:
                self._sheet.wrong(row, f"{id} is an agent of itself", "take it out")
            elif child and kind == "child":
                wrong = f"agent {agent} of a student is a student"
                self._sheet.wrong(row, wrong, "name only guardians of students")
            elif not self._sheet.is_there(row, "agentSourcedIds", agent, self._sheet):
                continue
            elif kind == ("family" if child else "child") or agent not in self._sheet.lines:
                self._users.guardianship[(agent, id) if child else (id, agent)] = row.line
