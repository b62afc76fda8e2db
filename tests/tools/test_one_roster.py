"""What a student system exports is read, whatever it looks like; what is wrong is pointed at."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.domain.organization import Organization
from bot.domain.roster import Roster
from bot.tools import one_roster, one_roster_files
from tests.tools import rosters
from tests.tools.folders import told
from tests.tools.rosters import Files

TODAY = date(2026, 3, 2)
STAFF_ROLES = ("teacher", "principal", "counselor", "administrator", "office")
OURS = {
    one.id: one
    for one in (
        Organization(
            "sessions", "Sessions Elementary School", "school", aliases=("Sessions Elementary",)
        ),
        Organization("chatsworth", "Chatsworth Park", "school"),
        Organization("alexandria", "Alexandria Public Schools", "district"),
    )
}


def load(path: Path) -> Roster:
    return one_roster.load(path, OURS, STAFF_ROLES, TODAY)


def problems(path: Path) -> list[str]:
    return told(one_roster.read(path, OURS, STAFF_ROLES, TODAY)[1], path)


def names(roster: Roster, kind: str) -> dict[str, dict[str, str]]:
    return {id: dict(entry.values) for id, entry in roster.entries[kind].items()}  # type: ignore[index]


# ---- What is read


def test_only_what_is_needed_of_each_person_is_kept(tmp_path: Path) -> None:
    roster = load(rosters.write(tmp_path, rosters.two_schools()))
    assert roster.schools == {"sessions", "chatsworth"}
    assert names(roster, "staff") == {
        "t1": {"school": "sessions", "name": "Rosa Diaz", "role": "teacher"},
        "t2": {"school": "chatsworth", "name": "Sam Lee", "role": "teacher"},
        "t3": {"school": "sessions", "name": "Pat Green", "role": "principal"},
    }
    assert names(roster, "child") == {
        "s1": {"school": "sessions", "name": "Maria", "grade": "03"},
        "s2": {"school": "sessions", "name": "Omar", "grade": "04"},
        "s3": {"school": "chatsworth", "name": "Lin", "grade": "KG"},
    }
    assert names(roster, "family") == {
        "g1": {"name": "Ana Gomez"},
        "g2": {"name": "Luis Gomez"},
        "g3": {"name": "Amina Ali"},
    }
    assert names(roster, "classroom")["c1"] == {"school": "sessions", "title": "Room 12"}


def test_a_guardian_is_named_by_the_child_or_the_other_way_round(tmp_path: Path) -> None:
    roster = load(rosters.write(tmp_path, rosters.two_schools()))
    assert set(roster.links["guardianship"]) == {
        ("g1", "s1"), ("g2", "s1"), ("g1", "s3"), ("g3", "s2"),
    }  # fmt: skip
    assert set(roster.links["teaching"]) == {("c1", "t1"), ("c2", "t2")}
    assert set(roster.links["enrolment"]) == {("c1", "s1"), ("c1", "s2"), ("c2", "s3")}


def test_a_zip_a_zip_with_a_folder_and_a_folder_say_the_same(tmp_path: Path) -> None:
    folder = rosters.write(tmp_path / "roster", rosters.two_schools())
    entries = load(folder).entries
    assert load(rosters.zipped(tmp_path / "a.zip", folder)).entries == entries
    assert load(rosters.zipped(tmp_path / "b.zip", folder, "export/")).entries == entries


def _bom(folder: Path) -> None:
    for path in folder.glob("*.csv"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())


def _unix(folder: Path) -> None:
    for path in folder.glob("*.csv"):
        path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n"))


def _other_columns(folder: Path) -> None:
    """In another order, with one more, as metadata."""
    for path in folder.glob("*.csv"):
        if path.name != "manifest.csv":
            lines = [line.replace('","', "\0") for line in path.read_text().splitlines()]
            head, *rest = [f"metadata.x,{line}" for line in lines]
            path.write_text("\n".join([head, *rest, "", ""]).replace("\0", '","'))


def _no_manifest(folder: Path) -> None:
    (folder / "manifest.csv").unlink()
    (folder / "demographics.csv").write_bytes(b"\xff is not read")


def _no_status(folder: Path) -> None:
    path = folder / "users.csv"
    path.write_text(path.read_text().replace("status", "metadata.status", 1))


@pytest.mark.parametrize("change", [_bom, _unix, _other_columns, _no_manifest, _no_status])
def test_the_form_of_a_file_does_not_matter(tmp_path: Path, change: Callable[[Path], None]) -> None:
    folder = rosters.write(tmp_path, rosters.two_schools())
    before = load(folder)
    change(folder)
    assert names(load(folder), "child") == names(before, "child")
    assert set(load(folder).links["guardianship"]) == set(before.links["guardianship"])


@pytest.mark.parametrize(
    "name", ['Ana "Nita" O\'Neil', "王 小明", "محمد علي", "a,b c;d", "=1+1 @x", "é" * 300]
)
def test_names_may_be_of_any_script_and_length(tmp_path: Path, name: str) -> None:
    files = rosters.two_schools()
    rosters.row(files, "g1")["givenName"] = name
    rosters.row(files, "g1")["familyName"] = ""
    rosters.row(files, "s1")["givenName"] = name
    roster = load(rosters.write(tmp_path, files))
    assert roster.entries["family"]["g1"].values["name"] == name
    assert roster.entries["child"]["s1"].values["name"] == name


def test_a_line_break_in_a_cell_is_a_space_and_moves_the_lines_below(tmp_path: Path) -> None:
    files = rosters.two_schools()
    rosters.row(files, "g1")["givenName"] = "Ana\r\nMaria\n"
    rosters.row(files, "g2")["role"] = "boss"
    folder = rosters.write(tmp_path, files)
    assert problems(folder)[0].startswith("users.csv:12: unknown role 'boss'")
    rosters.row(files, "g2")["role"] = "parent"
    roster = load(rosters.write(tmp_path, files))
    assert roster.entries["family"]["g1"].values["name"] == "Ana Maria Gomez"


def test_forty_children_of_one_guardian_are_hers(tmp_path: Path) -> None:
    files = rosters.two_schools()
    children = [f"x{number}" for number in range(40)]
    files["users"] += [rosters.user(id, "student", f"Child {id}", "o2") for id in children]
    rosters.row(files, "g2")["agentSourcedIds"] = ", ".join(children)
    links = load(rosters.write(tmp_path, files)).links["guardianship"]
    assert {("g2", id) for id in children} <= set(links)


def test_a_department_is_its_school_and_a_district_may_be_ours(tmp_path: Path) -> None:
    files = rosters.two_schools()
    files["orgs"] += [
        rosters.org("o4", "Third grade", "department", within="o2"),
        rosters.org("o5", "Alexandria Public Schools", "district"),
    ]
    rosters.row(files, "t1")["orgSourcedIds"] = "o4"
    files["users"] += [
        rosters.user("t5", "administrator", "Kay Doe", "o5,o1"),
        rosters.user("t6", "administrator", "Not Ours", "o1"),
        rosters.user("t7", "teacher", "Both Of", "o1,o5,o3,o2"),
    ]
    staff = load(rosters.write(tmp_path, files)).entries["staff"]
    schools = {id: entry.values["school"] for id, entry in staff.items()}
    assert schools == {
        "t1": "sessions", "t2": "chatsworth", "t3": "sessions", "t5": "alexandria",
        "t7": "chatsworth",
    }  # fmt: skip


@pytest.mark.parametrize(("end", "is_in"), [("2026-03-01", False), ("2026-03-02", True)])
def test_an_enrollment_that_is_over_is_none(tmp_path: Path, end: str, is_in: bool) -> None:
    files = rosters.two_schools()
    rosters.row(files, "e2")["endDate"] = end
    links = load(rosters.write(tmp_path, files)).links["enrolment"]
    assert (("c1", "s1") in links) is is_in


def test_who_is_not_taken_may_be_enrolled_and_be_an_agent(tmp_path: Path) -> None:
    files = rosters.two_schools()
    files["enrollments"].append(rosters.enrollment("e9", "c1", "t4", "teacher", "o2"))
    rosters.row(files, "s1")["agentSourcedIds"] += ",t4,t1"
    rosters.row(files, "g2")["agentSourcedIds"] = "g1"
    roster = load(rosters.write(tmp_path, files))
    assert ("c1", "t4") not in roster.links["teaching"]
    assert {pair[0] for pair in roster.links["guardianship"]} == {"g1", "g2", "g3"}


def test_a_delta_may_refer_to_what_was_told_before(tmp_path: Path) -> None:
    files = rosters.delta(
        users=[rosters.user("s9", "student", "Noor Ali", "o2", agents="g3")],
        enrollments=[rosters.enrollment("e9", "c1", "s9", "student", "o2")],
    )
    files["manifest"] = rosters.manifest("delta", orgs="bulk", classes="absent")
    del files["classes"]
    roster = load(rosters.write(tmp_path, files))
    assert set(roster.links["guardianship"]) == {("g3", "s9")}
    assert set(roster.links["enrolment"]) == {("c1", "s9")}
    assert not any(roster.whole.values())


# ---- What is wrong

Break = Callable[[Files], object]


def set_(id: str, **cells: str) -> Break:
    return lambda files: rosters.row(files, id).update(cells)


def add(name: str, cells: rosters.Cells) -> Break:
    return lambda files: files[name].append(cells)


def mode(**modes: str) -> Break:
    return lambda files: files.update(manifest=rosters.manifest(**modes))


BROKEN: list[tuple[Break, list[str]]] = [
    (set_("s1", role="boss"), ["users.csv:6: unknown role 'boss'"]),
    (set_("e2", role="boss"), ["enrollments.csv:3: unknown role 'boss'"]),
    (set_("o2", type="temple"), ["orgs.csv:3: unknown type 'temple'"]),
    (set_("c1", classType="club"), ["classes.csv:2: unknown classType 'club'"]),
    (set_("s1", status="inactive"), ["users.csv:6: unknown status 'inactive'"]),
    (set_("t3", **{"metadata.role": "king"}), ["users.csv:4: unknown metadata.role 'king'"]),
    (set_("g3", sourcedId=""), ["users.csv:11: has no sourcedId"]),
    (set_("g2", sourcedId="x" * 129), [
        "users.csv:10: has a sourcedId of 129 characters",
        "users.csv:6: agentSourcedIds g2 is not in users.csv",
    ]),
    (add("users", rosters.user("t1", "teacher", "A B", "o2")),
        ["users.csv:12: sourcedId t1 stands on line 2 already"]),
    (set_("c2", sourcedId="c1"), [
        "classes.csv:3: sourcedId c1 stands on line 2 already",
        "enrollments.csv:5: classSourcedId c2 is not in classes.csv",
        "enrollments.csv:6: classSourcedId c2 is not in classes.csv",
    ]),
    (set_("e2", userSourcedId="s9"), ["enrollments.csv:3: userSourcedId s9 is not in users.csv"]),
    (set_("e2", userSourcedId=""), ["enrollments.csv:3: has no userSourcedId"]),
    (set_("e2", classSourcedId="c9"),
        ["enrollments.csv:3: classSourcedId c9 is not in classes.csv"]),
    (set_("e2", schoolSourcedId="o9"),
        ["enrollments.csv:3: schoolSourcedId o9 is not in orgs.csv"]),
    (set_("e2", role="teacher"), ["enrollments.csv:3: user s1 is no teacher in users.csv"]),
    (set_("e2", endDate="soon"), ["enrollments.csv:3: endDate 'soon' is no date"]),
    (set_("c1", schoolSourcedId="o9"), ["classes.csv:2: schoolSourcedId o9 is not in orgs.csv"]),
    (set_("c1", schoolSourcedId="o1"), ["classes.csv:2: schoolSourcedId o1 is no school"]),
    (set_("c1", title=" "), ["classes.csv:2: has no title"]),
    (set_("s1", orgSourcedIds="o9"), ["users.csv:6: orgSourcedIds o9 is not in orgs.csv"]),
    (set_("s1", orgSourcedIds=""), ["users.csv:6: student is of no school"]),
    (set_("t1", orgSourcedIds="o1"), ["users.csv:2: teacher is of no school"]),
    (set_("s1", agentSourcedIds="g9"), ["users.csv:6: agentSourcedIds g9 is not in users.csv"]),
    (set_("s1", agentSourcedIds="g1,s1"), ["users.csv:6: s1 is an agent of itself"]),
    (set_("s1", agentSourcedIds="s2"), ["users.csv:6: agent s2 of a student is a student"]),
    (set_("s1", givenName=" \n "), ["users.csv:6: has no givenName"]),
    (set_("g1", givenName="", familyName=""), ["users.csv:9: has no givenName and familyName"]),
    (set_("s1", givenName="x" * 301), ["users.csv:6: 301 characters in givenName"]),
    (set_("s1", grades="x" * 21), ["users.csv:6: grades has 21 characters"]),
    (set_("t1", givenName="Ro\x00sa"), ["users.csv:2: holds the control character U+0000"]),
    (set_("o3", identifier=""), ["orgs.csv:4: school 'The Magnet' is not in organizations.toml"]),
    (set_("o3", parentSourcedId="o9"), ["orgs.csv:4: parentSourcedId o9 is not in orgs.csv"]),
    (set_("o1", parentSourcedId="o3"), ["orgs.csv:2: o1 -> o3 -> o1 is within itself"]),
    (set_("o1", parentSourcedId="o1"), ["orgs.csv:2: o1 -> o1 is within itself"]),
    (mode(version="1.2"), ["manifest.csv:3: oneroster.version is 1.2"]),
    (mode(users="whole"), ["manifest.csv:5: unknown value 'whole' of file.users"]),
    (mode(users="absent"), ["manifest.csv:5: says that users.csv is absent, but it is there"]),
    (lambda files: files.pop("classes"),
        ["manifest.csv:6: says that classes.csv is bulk, but it is not there"]),
    (lambda files: (files.pop("classes"), files.pop("manifest")), ["classes.csv:1: is not there"]),
    (lambda files: (files.pop("orgs"), files.update(manifest=rosters.manifest(orgs="absent"))),
        ["manifest.csv:4: says that orgs.csv is absent"]),
    (lambda files: files["manifest"].pop(3), ["manifest.csv:1: has no file.users"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"), BROKEN, ids=[expected[0] for _, expected in BROKEN]
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, change: Break, expected: list[str]
) -> None:
    files = rosters.two_schools()
    change(files)
    found = problems(rosters.write(tmp_path, files))
    for line, start in zip(found, sorted(expected), strict=True):
        assert line.startswith(start)


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_lines(tmp_path: Path) -> None:
    files = rosters.two_schools()
    for change in (mode(version="1.2"), *(set_(id, type="temple") for id in ("o1", "o3"))):
        change(files)
    for cells in files["users"]:
        cells.update({"role": "boss"} if cells["sourcedId"] != "t2" else {"givenName": "x" * 301})
    for id in ("e1", "e5"):
        set_(id, userSourcedId="nobody", classSourcedId="")(files)
    found = one_roster.read(rosters.write(tmp_path, files), OURS, STAFF_ROLES, TODAY)[1]
    assert [f"{problem.path.stem}:{problem.line}" for problem in found] == [
        *(f"enrollments:{line}" for line in (2, 2, 6, 6)),
        "manifest:3",
        *(f"orgs:{line}" for line in (2, 4)),
        *(f"users:{line}" for line in range(2, 12)),
    ]


def test_a_school_that_we_do_not_know_is_told_with_what_to_write(tmp_path: Path) -> None:
    files = rosters.two_schools()
    rosters.row(files, "o3").update(identifier="", name='Lincoln "Abe" Elementary')
    found = one_roster.read(rosters.write(tmp_path, files), OURS, STAFF_ROLES, TODAY)[1]
    [right] = [problem.right for problem in found]
    assert "[lincoln-abe-elementary]" in right
    assert r'name = "Lincoln \"Abe\" Elementary" and kind = "school"' in right
    assert "one of chatsworth, sessions" in right


def text(old: str, new: str, file: str = "users") -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        path = folder / f"{file}.csv"
        content = path.read_bytes()
        assert old.encode() in content
        path.write_bytes(content.replace(old.encode(), new.encode("latin-1"), 1))

    return change


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (text("Rosa", "Ros\xe1"), "users.csv:2: byte 0xE1 is not UTF-8"),
        (text("sourcedId", "\xff\xfes\0", "orgs"), "orgs.csv:1: byte 0xFF is not UTF-8"),
        (text("role", "Role"), "users.csv:1: has no column role"),
        (text("sms", "role"), "users.csv:1: has more than one column role"),
        (text("t2,", "t2,,"), "users.csv:3: has 20 fields"),
        (text("t2,,", "t2,"), "users.csv:3: has 18 fields"),
        (text("Rosa", '"Rosa"x'), "users.csv:2: is not CSV"),
        (text("Amina", '"Amina'), "users.csv:11: is not CSV (unexpected end of data)"),
        (lambda folder: (folder / "users.csv").write_bytes(b""), "users.csv:1: has no column"),
    ],
)
def test_what_is_no_csv_of_the_standard_is_told_with_its_line(
    tmp_path: Path, change: Callable[[Path], object], expected: str
) -> None:
    folder = rosters.write(tmp_path, rosters.two_schools())
    change(folder)
    found = problems(folder)
    assert found[0].startswith(expected) or found[-1].startswith(expected)
    assert {line.partition(":")[0] for line in found} <= {
        expected.partition(":")[0], "enrollments.csv",
    }  # fmt: skip


def test_a_file_that_cannot_be_read_brings_no_problems_of_others(tmp_path: Path) -> None:
    for name in ("orgs", "users", "classes"):
        folder = rosters.write(tmp_path, rosters.two_schools())
        (folder / f"{name}.csv").write_bytes(b"\xff")
        assert problems(folder) == [f"{name}.csv:1: byte 0xFF is not UTF-8"]


def test_a_delta_needs_to_say_what_is_to_be_deleted(tmp_path: Path) -> None:
    folder = rosters.write(tmp_path, rosters.delta())
    _no_status(folder)
    assert problems(folder) == ["users.csv:1: has no column status"]


# ---- Zips


def test_a_problem_in_a_zip_names_the_zip_and_the_file(tmp_path: Path) -> None:
    files = rosters.two_schools()
    rosters.row(files, "s1")["role"] = "boss"
    folder = rosters.write(tmp_path / "roster", files)
    path = rosters.zipped(tmp_path / "roster.zip", folder, "export/")
    assert problems(path) == ["export/users.csv:6: unknown role 'boss'"]
    path = rosters.zipped(tmp_path / "roster.zip", folder)
    assert told(one_roster.read(path, OURS, (), TODAY)[1], tmp_path)[-1].startswith(
        "roster.zip/users.csv:6: "
    )


def test_a_zip_that_holds_too_much_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bomb.zip"
    with ZipFile(path, "w", compression=8) as archive:
        archive.writestr("users.csv", bytes(3_000_000))
        archive.writestr("orgs.csv", bytes(3_000_000))
    monkeypatch.setattr(one_roster_files, "MOST", 5_000_000)
    assert problems(path) == [".:1: holds 6 MB"]


def test_members_of_a_zip_with_odd_places_are_left_alone(tmp_path: Path) -> None:
    folder = rosters.write(tmp_path / "roster", rosters.two_schools())
    path = rosters.zipped(tmp_path / "a.zip", folder)
    with ZipFile(path, "a") as archive:
        for name in ("../users.csv", "/users.csv", "a/b/users.csv", "../../../etc/x"):
            archive.writestr(name, "evil")
    before = sorted(tmp_path.rglob("*"))
    assert len(load(path).entries["child"]) == 3
    assert sorted(tmp_path.rglob("*")) == before


def _two_tops(path: Path, folder: Path) -> None:
    with ZipFile(rosters.zipped(path, folder, "a/"), "a") as archive:
        archive.writestr("b/users.csv", "")


def _twice(path: Path, folder: Path) -> None:
    with (
        ZipFile(rosters.zipped(path, folder), "a") as archive,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        archive.writestr("users.csv", (folder / "users.csv").read_bytes())


def _cut(path: Path, folder: Path) -> None:
    path.write_bytes(rosters.zipped(path, folder).read_bytes()[:-40])


def _damaged(path: Path, folder: Path) -> None:
    content = bytearray(rosters.zipped(path, folder).read_bytes())
    content[60:70] = os.urandom(10)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_two_tops, ".:1: holds files of rosters in 2 folders"),
        (_twice, "users.csv:1: is 2 times in the zip"),
        (_cut, ".:1: cannot be read (File is not a zip file)"),
        (_damaged, ".:1: cannot be read ("),
        (lambda path, _: path.write_bytes(b"text"), ".:1: cannot be read (File is not a zip"),
        (lambda path, _: None, ".:1: cannot be read (No such file or directory)"),
    ],
)
def test_a_zip_that_cannot_be_used_is_told(
    tmp_path: Path, change: Callable[[Path, Path], object], expected: str
) -> None:
    folder = rosters.write(tmp_path / "roster", rosters.two_schools())
    change(tmp_path / "roster.zip", folder)
    assert problems(tmp_path / "roster.zip")[0].startswith(expected)
