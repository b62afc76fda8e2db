"""The commands of a school's office."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.commands import Puente
from tests.tools import rosters


@pytest.fixture
def puente(puente: Puente) -> Puente:
    """With a database."""
    puente("db", "upgrade")
    return puente


def test_a_roster_is_imported_and_again_without_a_change(puente: Puente, tmp_path: Path) -> None:
    folder = rosters.write(tmp_path / "roster", rosters.two_schools())
    code, out, err = puente("import", rosters.zipped(tmp_path / "roster.zip", folder))
    assert (code, err) == (0, "")
    assert "child: 3 added, 0 changed, 0 unchanged, 0 no longer there\n" in out
    code, out, err = puente("import", folder)
    assert (code, err) == (0, "")
    assert "child: 0 added, 0 changed, 3 unchanged, 0 no longer there\n" in out
    assert out.endswith("Nothing has changed.\n")


def test_what_is_wrong_with_a_roster_is_printed_up_to_a_bound(
    puente: Puente, tmp_path: Path
) -> None:
    files = rosters.two_schools()
    files["users"] += [rosters.user(f"x{number}", "boss", "A B", "o2") for number in range(300)]
    folder = rosters.write(tmp_path / "roster", files)
    code, out, err = puente("import", folder)
    lines = err.splitlines()
    assert (code, out) == (1, "")
    assert lines[0].startswith(f"{folder}/users.csv:12: unknown role 'boss'; one of administrator")
    assert (len(lines), lines[-1]) == (201, "... and 100 more")
    assert puente("codes", "--school", "sessions")[1] == "guardian,children,grade,code\n"


def test_what_to_write_for_an_unknown_school_is_printed_as_it_is(
    puente: Puente, tmp_path: Path
) -> None:
    files = rosters.two_schools()
    rosters.row(files, "o2")["name"] = "Lincoln"
    _, _, err = puente("import", rosters.write(tmp_path / "roster", files))
    assert 'add [lincoln] with the lines name = "Lincoln" and kind = "school"' in err


def test_codes_are_printed_to_be_handed_out_once(puente: Puente, tmp_path: Path) -> None:
    files = rosters.two_schools()
    rosters.row(files, "g2").update(givenName="=1+1", familyName="")
    rosters.row(files, "s2").update(givenName="@Omar")
    rosters.row(files, "s2").update(grades="-1")
    puente("import", rosters.write(tmp_path / "roster", files))
    code, out, err = puente("codes", "--school", "sessions")
    rows = list(csv.reader(out.splitlines()))
    assert (code, err) == (0, "")
    assert rows[0] == ["guardian", "children", "grade", "code"]
    assert sorted(row[:3] for row in rows[1:]) == [
        ["'=1+1", "Maria", "03"],
        ["Amina Ali", "'@Omar", "'-1"],
        ["Ana Gomez", "Maria", "03"],
    ]
    assert puente("codes", "--school", "sessions")[1] == "guardian,children,grade,code\n"
    again = puente("codes", "--school", "sessions", "--again", "g1")[1].splitlines()
    assert again[1].startswith("Ana Gomez,Maria,03,")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--school", "nowhere"], "There is no school nowhere; there are alexandria, "),
        (["--school", "sessions", "--again", "g9"], "There is no guardian g9 of a child"),
    ],
)
def test_codes_for_nobody_are_told(puente: Puente, arguments: list[str], told: str) -> None:
    code, out, err = puente("codes", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(told)


def test_a_path_that_is_not_there_is_told(puente: Puente, tmp_path: Path) -> None:
    code, out, err = puente("import", tmp_path / "nothing.zip")
    assert (code, out) == (1, "")
    assert err.startswith(f"{tmp_path}/nothing.zip:1: cannot be read (No such file or directory)")
