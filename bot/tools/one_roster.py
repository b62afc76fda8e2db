"""Reads a school's roster in the CSV binding of OneRoster 1.1 (1EdTech).

Nothing is taken over while anything is wrong; all that is wrong is told at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.datafiles import among
from bot.domain.organization import Organization
from bot.domain.roster import Entry, LinkKind, Pair, Roster
from bot.errors import BadData, Problem
from bot.tools.one_roster_files import NAMES, Delivery, Mode, modes, read_files
from bot.tools.one_roster_orgs import Orgs, read_orgs
from bot.tools.one_roster_rows import Row, Sheet, read_rows
from bot.tools.one_roster_users import ROLES, STAFF_ROLE, Users, UsersReader

# What must be in the first line of each file, and what may be; the other columns are not read.
NEEDED = {
    "orgs": ("sourcedId", "name", "type", "identifier", "parentSourcedId"),
    "users": (
        "sourcedId", "orgSourcedIds", "role", "givenName", "familyName", "agentSourcedIds",
        "grades",
    ),
    "classes": ("sourcedId", "title", "schoolSourcedId"),
    "enrollments": ("sourcedId", "classSourcedId", "schoolSourcedId", "userSourcedId", "role"),
}  # fmt: skip
OPTIONAL = {"users": (STAFF_ROLE,), "classes": ("classType",), "enrollments": ("endDate",)}
# OneRoster 1.1 CSV, classes.csv, classType.
CLASS_TYPES = ("homeroom", "scheduled")
# What a role in a class makes of a user; others have no part in it here.
_IN_CLASS: Mapping[str, LinkKind] = {"student": "enrolment", "teacher": "teaching"}


def load(
    path: Path,
    organizations: Mapping[str, Organization],
    staff_roles: Collection[str],
    today: date,
) -> Roster:
    """The roster in the folder or zip; raises `BadData` with every problem of every file.

    An enrollment that ended before `today` is none.
    """
    roster, problems = read(path, organizations, staff_roles, today)
    if problems or roster is None:
        raise BadData(problems)
    return roster


def read(
    path: Path,
    organizations: Mapping[str, Organization],
    staff_roles: Collection[str],
    today: date,
) -> tuple[Roster | None, list[Problem]]:
    """The roster as far as it can be read, and all that is wrong with it."""
    problems: list[Problem] = []
    delivery = read_files(path, problems)
    if delivery is None:
        return None, problems
    found = modes(delivery, problems)
    sheets = {name: _sheet(delivery, name, found[name], problems) for name in NAMES}
    orgs = read_orgs(sheets["orgs"], organizations)
    schools = {id for id, one in organizations.items() if one.kind == "school"}
    users = UsersReader(sheets["users"], sheets["orgs"], orgs, schools, staff_roles).read()
    classes = dict(_classes(sheets["classes"], sheets["orgs"], orgs))
    enrollments = _enrollments(sheets, users, classes, today)
    roster = _roster(sheets, orgs, users, classes, enrollments)
    return roster, sorted(problems, key=lambda problem: (problem.path, problem.line))


def _sheet(delivery: Delivery, name: str, mode: Mode | None, problems: list[Problem]) -> Sheet:
    path, rows, before = delivery.path(name), None, len(problems)
    if mode in ("bulk", "delta"):
        optional = ("status", *OPTIONAL.get(name, ()))
        needed = NEEDED[name]
        if mode == "delta":
            needed, optional = (*needed, "status"), optional[1:]
        rows = read_rows(path, delivery.contents[name], needed, optional, problems)
    # Schools are not stored with their ids, so that orgs.csv has to name them each time.
    is_sure = rows is not None and len(problems) == before
    return Sheet(path, rows or (), is_sure and (mode == "bulk" or name == "orgs"), problems)


def _classes(sheet: Sheet, orgs_sheet: Sheet, orgs: Orgs) -> Iterator[tuple[str, Entry]]:
    for id, row in sheet.identified():
        if row.is_gone:
            continue
        title = sheet.name(row, "title")
        if row["classType"]:
            sheet.is_among(row, "classType", CLASS_TYPES)
        if sheet.refers(row, "schoolSourcedId", orgs_sheet):
            school = orgs.get(row["schoolSourcedId"])
            if school == "":
                wrong = f"schoolSourcedId {row['schoolSourcedId']} is no school"
                sheet.wrong(row, wrong, "write the sourcedId of a school of orgs.csv")
            if school and title:
                yield id, Entry(row.line, {"school": school, "title": title})


@dataclass(frozen=True, slots=True)
class _Enrollments:
    links: dict[LinkKind, dict[Pair, int]]
    ended: set[Pair]


def _enrollments(
    sheets: Mapping[str, Sheet], users: Users, classes: Collection[str], today: date
) -> _Enrollments:
    sheet = sheets["enrollments"]
    found = _Enrollments({"teaching": {}, "enrolment": {}}, set())
    for _, row in sheet.identified():
        in_class = sheet.refers(row, "classSourcedId", sheets["classes"])
        of_user = sheet.refers(row, "userSourcedId", sheets["users"])
        if row["schoolSourcedId"]:
            sheet.is_there(row, "schoolSourcedId", row["schoolSourcedId"], sheets["orgs"])
        is_over, pair = _is_over(sheet, row, today), (row["classSourcedId"], row["userSourcedId"])
        if not (in_class and of_user):
            continue
        if is_over:
            found.ended.add(pair)
        elif sheet.is_among(row, "role", ROLES) and (kind := _IN_CLASS.get(row["role"])):
            is_known = pair[0] in classes or pair[0] not in sheets["classes"].lines
            if _takes_part(sheet, row, users, sheets["users"]) and is_known:
                found.links[kind][pair] = row.line
    return found


def _is_over(sheet: Sheet, row: Row, today: date) -> bool:
    if row["endDate"]:
        try:
            return row.is_gone or date.fromisoformat(row["endDate"]) < today
        except ValueError:
            wrong = f"endDate {row['endDate']!r} is no date"
            sheet.wrong(row, wrong, "write it as 2026-06-12")
    return row.is_gone


def _takes_part(sheet: Sheet, row: Row, users: Users, users_sheet: Sheet) -> bool:
    """Whether the user is what the enrollment says, as far as users.csv tells."""
    id = row["userSourcedId"]
    if id not in users_sheet.lines:
        return True
    kind = users.kinds.get(id)
    if kind is None or kind == ROLES[row["role"]]:
        return kind is not None
    wrong = f"user {id} is no {row['role']} in users.csv"
    sheet.wrong(row, wrong, f"write one of the roles that users.csv gives, {among(_IN_CLASS)}")
    return False


def _roster(
    sheets: Mapping[str, Sheet],
    orgs: Orgs,
    users: Users,
    classes: Mapping[str, Entry],
    enrollments: _Enrollments,
) -> Roster:
    of_classes = frozenset(entry.values["school"] for entry in classes.values())
    told_of = users.schools | of_classes
    bulk = {name: sheet.whole for name, sheet in sheets.items()}
    return Roster(
        at=sheets["orgs"].path.parent,
        schools=frozenset(filter(None, orgs.values())),
        entries={**users.entries, "classroom": classes},
        links={"guardianship": users.guardianship, **enrollments.links},
        whole={
            "users": users.schools if bulk["users"] else frozenset(),
            "classes": told_of if bulk["classes"] else frozenset(),
            "enrollments": told_of if bulk["enrollments"] else frozenset(),
        },
        told={
            "users": frozenset(sheets["users"].lines),
            "classes": frozenset(sheets["classes"].lines),
        },
        listed=frozenset() if bulk["users"] else frozenset(users.listed),
        ended=frozenset(enrollments.ended),
    )
