"""A translator at work with the commands alone, on a copy of the data folders."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from tests.commands import Puente
from tests.tools.folders import DATA, copy_of_data
from tests.tools.translations import ES, edit, school


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the commands find their data from now on."""
    root = tmp_path / "data"
    for name in DATA:
        monkeypatch.setenv(f"PUENTE_{name.upper()}", str(root / name))
    return root


def test_texts_go_out_are_translated_and_come_in(puente: Puente, folders: Path) -> None:
    school(folders)
    file = folders / "es.csv"
    assert puente("translate", "export", "es", file).out.endswith("7 texts\n")
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(text.replace("Adiós", "Hasta luego"), encoding="utf-8")
    assert puente("translate", "import", "es", file, "--by", "Ana Ruiz").out == "1 texts written\n"
    assert "bye = Hasta luego" in (folders / ES).read_text(encoding="utf-8")
    assert "Ana Ruiz 1" in puente("translate", "status", "es").out
    assert puente("translate", "status", "es", "--json").rows[0][0]["people"] == {"Ana Ruiz": 1}
    shown = puente("translate", "preview", "bye").out
    assert shown.splitlines()[:2] == ["[en] Good bye", "[es] Hasta luego"]


def test_what_is_to_be_done_goes_out_alone(puente: Puente, folders: Path) -> None:
    school(folders, (ES, "bye = Adiós\n", ""))
    file = folders / "es.csv"
    puente("translate", "export", "es", file, "--only", "missing")
    rows = list(csv.DictReader(StringIO(file.read_text(encoding="utf-8-sig"))))
    assert [(row["id"], row["english"], row["translation"]) for row in rows] == [
        ("bye", "Good bye", "")
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["status", "xx"], "xx is no language"),
        (["status", "en"], "en is no language that is translated into"),
        (["record", "es", "--by", " "], "--by is a name"),
        (["record", "es", "--by", "Ana", "--file", "no.ftl"], "es has no file no.ftl"),
        (["export", "es", "texts.doc"], "neither a .po nor a .csv"),
        (["import", "es", "gone.po", "--by", "Ana"], "gone.po cannot be read"),
        (["preview", "nothing"], "There is no message nothing"),
        (["preview", "bye", "--lang", "vi"], "vi has no message bye"),
    ],
)
def test_mistakes_are_told_in_a_line(
    puente: Puente,
    folders: Path,
    arguments: list[str],
    said: str,
) -> None:
    school(folders)
    ran = puente("translate", *arguments)
    assert (ran.code, said in ran.err) == (2, True)


def test_an_import_with_a_mistake_names_its_line(puente: Puente, folders: Path) -> None:
    school(folders)
    file = folders / "es.csv"
    puente("translate", "export", "es", file)
    edit(file, "Hola { $name }", "Hola { $name")
    ran = puente("translate", "import", "es", file, "--by", "Ana")
    assert (ran.code, "es.csv:2: hello is not Fluent" in ran.err) == (1, True)


def test_a_new_language_from_the_scaffold_to_all_its_messages(
    puente: Puente,
    folders: Path,
) -> None:
    """Portuguese, with Spanish words, which count as it does: what a translator is told first, and
    what is left once the texts came in."""
    copy_of_data(folders, "en", "es")
    before = puente("check")
    assert puente("new-language", "pt").code == 0
    assert puente("check").out == before.out  # a draft is no problem
    register = folders / "nlu_data" / "languages.yml"
    edit(register, "Português, direction: ltr, status: draft",
         "Português, direction: ltr, status: machine")  # fmt: skip
    told = puente("check")
    lines = [line for line in told.out.splitlines() if "/pt" in line]
    assert told.code == 1
    assert all(re.match(r"\S+/pt[./]\S*:\d+: .+; .+", line) for line in lines)
    for wanted in (
        "pt/safety.yml:1: emergency has 0 phrases; at least 40",
        "pt/test/smalltalk.yml:1: greet has 0 phrases; at least 10",
        "pt/entities.yml:1: no words for staff_role/teacher;",
        "pt/safety.ftl:1: message safety-emergency is missing after this; translate en/safety.ftl:",
        "alexandria-909/pt.md:1: section purpose is missing after this; see en.md:",
        "unanswered/pt.md:1:",
    ):
        assert any(wanted in line for line in lines), wanted
    file, spanish = folders / "pt.csv", folders / "es.csv"
    puente("translate", "export", "pt", file, "--only", "missing")
    puente("translate", "export", "es", spanish)
    count = _fill_in(file, spanish)
    assert (
        puente("translate", "import", "pt", file, "--by", "Rui").out == f"{count} texts written\n"
    )
    left = [line for line in puente("check").out.splitlines() if "/pt" in line]
    assert not [line for line in left if "locales" in line]
    assert all("phrases" in line or "questions" in line or "words" in line or "unanswered" in line
               or "dates.yml" in line for line in left)  # fmt: skip


def _fill_in(file: Path, spanish: Path) -> int:
    """How many texts it has."""
    known = csv.DictReader(StringIO(spanish.read_text(encoding="utf-8-sig"), newline=""))
    translations = {row["id"]: row["translation"] for row in known}
    rows = list(csv.DictReader(StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    for row in rows:
        row["translation"] = translations[row["id"]]
    with file.open("w", encoding="utf-8", newline="") as written:
        writer = csv.DictWriter(written, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


@pytest.fixture
def english_only(folders: Path) -> Path:
    """Little to train: English, with three questions below each statement."""
    copy_of_data(folders, "en")
    for sheet in (folders / "policies_kb").glob("*/*.md"):
        shortened = re.sub(r"((?:^- .*\n){3})(?:^- .*\n)+", r"\1", sheet.read_text(), flags=re.M)
        sheet.write_text(shortened, encoding="utf-8")
    return folders


def test_a_new_phrase_is_understood_after_one_command(
    puente: Puente,
    english_only: Path,
) -> None:
    asked: Callable[[], str] = lambda: str(  # noqa: E731
        puente("ask", "brimborium pleasel", "--json").rows[0]["intent"]
    )
    assert asked() != "observe_classroom"
    phrases = english_only / "nlu_data" / "en" / "volunteering.yml"
    text = phrases.read_text(encoding="utf-8")
    start = text.index("\n    - ", text.index("- intent: observe_classroom"))
    added = "\n    - brimborium pleasel\n    - my brimborium pleasel\n    - brimborium now"
    phrases.write_text(text[:start] + added + text[start:], encoding="utf-8")
    assert asked() == "observe_classroom"
