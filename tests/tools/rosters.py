"""Rosters in OneRoster 1.1 CSV as student systems export them: two schools of ours, or a district.

A roster is `Files`: rows by file name, cells by column; what is not given is blank.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from bot.domain.organization import Organization

Cells = dict[str, str]
Files = dict[str, list[Cells]]
# The columns of the standard, in its order.
COLUMNS: Mapping[str, Sequence[str]] = {
    "manifest": ["propertyName", "value"],
    "orgs": [
        "sourcedId", "status", "dateLastModified", "name", "type", "identifier", "parentSourcedId",
    ],
    "users": [
        "sourcedId", "status", "dateLastModified", "enabledUser", "orgSourcedIds", "role",
        "username", "userIds", "givenName", "familyName", "middleName", "identifier", "email",
        "sms", "phone", "agentSourcedIds", "grades", "password", "metadata.role",
    ],
    "classes": [
        "sourcedId", "status", "dateLastModified", "title", "grades", "courseSourcedId",
        "classCode", "classType", "location", "schoolSourcedId", "termSourcedIds", "subjects",
        "subjectCodes", "periods",
    ],
    "enrollments": [
        "sourcedId", "status", "dateLastModified", "classSourcedId", "schoolSourcedId",
        "userSourcedId", "role", "primary", "beginDate", "endDate",
    ],
}  # fmt: skip
OTHERS = (
    "academicSessions", "categories", "classResources", "courses", "courseResources",
    "demographics", "lineItems", "resources", "results",
)  # fmt: skip


def org(id: str, name: str, type: str = "school", identifier: str = "", within: str = "") -> Cells:
    return {
        "sourcedId": id, "name": name, "type": type, "identifier": identifier,
        "parentSourcedId": within,
    }  # fmt: skip


def user(id: str, role: str, name: str, orgs: str, **more: str) -> Cells:
    """`more`: agents, grade, staff_role."""
    given, _, family = name.partition(" ")
    return {
        "sourcedId": id, "role": role, "givenName": given, "familyName": family,
        "orgSourcedIds": orgs, "enabledUser": "true", "username": f"{id}@school.example",
        "email": f"{id}@school.example", "phone": "555-0100", "grades": more.get("grade", ""),
        "agentSourcedIds": more.get("agents", ""), "metadata.role": more.get("staff_role", ""),
    }  # fmt: skip


def classroom(id: str, title: str, school: str) -> Cells:
    return {"sourcedId": id, "title": title, "schoolSourcedId": school, "classType": "homeroom"}


def enrollment(id: str, class_id: str, user_id: str, role: str, school: str) -> Cells:
    return {
        "sourcedId": id, "classSourcedId": class_id, "userSourcedId": user_id, "role": role,
        "schoolSourcedId": school, "primary": "false",
    }  # fmt: skip


def manifest(mode: str = "bulk", **modes: str) -> list[Cells]:
    """`modes` of single files; the standard's others are absent."""
    ours = {name: modes.get(name, mode) for name in COLUMNS if name != "manifest"}
    values = {
        "manifest.version": "1.0",
        "oneroster.version": modes.get("version", "1.1"),
        **{f"file.{name}": of for name, of in ours.items()},
        **{f"file.{name}": "absent" for name in OTHERS},
    }
    return [{"propertyName": name, "value": value} for name, value in values.items()]


def two_schools() -> Files:
    """Sessions with Maria and Omar, Chatsworth with Lin. Ana is Maria's and Lin's mother, Luis is
    Maria's father; Omar's aunt stands on her own line only, as some systems write it.
    """
    return {
        "manifest": manifest(),
        "orgs": [
            org("o1", "Our district", "district"),
            org("o2", "Sessions Elementary", within="o1"),
            org("o3", "The Magnet", identifier="chatsworth", within="o1"),
        ],
        "users": [
            user("t1", "teacher", "Rosa Diaz", "o2"),
            user("t2", "teacher", "Sam Lee", "o3"),
            user("t3", "administrator", "Pat Green", "o2", staff_role="principal"),
            user("t4", "aide", "Kim Park", "o2"),
            user("s1", "student", "Maria Gomez", "o2", grade="03", agents="g1,g2"),
            user("s2", "student", "Omar Ali", "o2", grade="04"),
            user("s3", "student", "Lin Gomez", "o3", grade="KG", agents="g1"),
            user("g1", "parent", "Ana Gomez", "o2,o3", agents="s1,s3"),
            user("g2", "guardian", "Luis Gomez", "o2"),
            user("g3", "relative", "Amina Ali", "o2", agents="s2"),
        ],
        "classes": [
            classroom("c1", "Room 12", "o2"),
            classroom("c2", "Kindergarten", "o3"),
        ],
        "enrollments": [
            enrollment("e1", "c1", "t1", "teacher", "o2"),
            enrollment("e2", "c1", "s1", "student", "o2"),
            enrollment("e3", "c1", "s2", "student", "o2"),
            enrollment("e4", "c2", "t2", "teacher", "o3"),
            enrollment("e5", "c2", "s3", "student", "o3"),
        ],
    }


def delta(**rows: list[Cells]) -> Files:
    """What has changed: `users`, `classes`, `enrollments`; the schools stand in it always."""
    files = {name: rows.get(name, []) for name in ("users", "classes", "enrollments")}
    return {"manifest": manifest("delta"), "orgs": two_schools()["orgs"], **files}


def gone(row: Cells) -> Cells:
    return {**row, "status": "tobedeleted"}


def row(files: Files, id: str) -> Cells:
    """The row of this id, to be changed."""
    return next(
        cells for name, rows in files.items() if name != "manifest"
        for cells in rows if cells["sourcedId"] == id
    )  # fmt: skip


def without(files: Files, *ids: str) -> Files:
    return {
        name: [cells for cells in rows if cells.get("sourcedId") not in ids]
        for name, rows in files.items()
    }


def district(schools: int, students: int) -> tuple[Files, dict[str, Organization]]:
    """So many schools of so many students, each with two guardians and six classes; with the
    organizations that they are.
    """
    files: Files = {name: [] for name in COLUMNS if name != "manifest"}
    organizations = {}
    for number in range(schools):
        id = f"school-{number}"
        organizations[id] = Organization(id, f"School {number}", "school")
        files["orgs"].append(org(id, f"School {number}"))
        _fill(files, id, students)
    return files, organizations


def _fill(files: Files, school: str, students: int) -> None:
    rooms = max(students // 20, 6)
    for room in range(rooms):
        teacher, class_id = f"{school}-t{room}", f"{school}-c{room}"
        files["users"].append(user(teacher, "teacher", f"Teacher Number{room}", school))
        files["classes"].append(classroom(class_id, f"Room {room}", school))
        files["enrollments"].append(
            enrollment(f"{class_id}-t", class_id, teacher, "teacher", school)
        )
    for number in range(students):
        child, guardians = f"{school}-s{number}", [f"{school}-g{number}{of}" for of in "ab"]
        agents = {"grade": f"{number % 6:02}", "agents": ",".join(guardians)}
        files["users"].append(user(child, "student", f"Child{number} Family", school, **agents))
        for guardian in guardians:
            files["users"].append(
                user(guardian, "guardian", f"Guardian {number}", school, agents=child)
            )
        for part in range(6):
            class_id = f"{school}-c{(number + part) % rooms}"
            files["enrollments"].append(
                enrollment(f"{child}-e{part}", class_id, child, "student", school)
            )


def text(name: str, rows: Sequence[Cells]) -> str:
    written = StringIO()
    table = csv.DictWriter(written, COLUMNS[name], restval="")
    table.writeheader()
    table.writerows(rows)
    return written.getvalue()


def write(folder: Path, files: Files) -> Path:
    """The files in a folder, in place of what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in COLUMNS:
        (folder / f"{name}.csv").unlink(missing_ok=True)
        if name in files:
            (folder / f"{name}.csv").write_bytes(text(name, files[name]).encode())
    return folder


def zipped(path: Path, folder: Path, top: str = "") -> Path:
    """The files of the folder as a zip, in a folder of the zip if `top` is given as `name/`."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for file in sorted(folder.glob("*.csv")):
            archive.write(file, f"{top}{file.name}")
    return path
