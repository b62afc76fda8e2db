"""Who wrote each translation, and from which English: locales/<lang>/translations.csv.

A line a text: its id, the fingerprint of the English that it was translated from, its own
fingerprint, and who wrote it or has read it. So an English text that was changed later is found,
and a text that a person wrote is known from the machine's.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import Problem
from bot.tools.translations.texts import Text, fingerprint

NAME = "translations.csv"
MACHINE = "machine"
_COLUMNS = ("id", "english", "text", "by")


@dataclass(frozen=True, slots=True)
class Record:
    """`english` and `text` are fingerprints. `by`: a name, or MACHINE."""

    english: str
    text: str
    by: str
    line: int = field(default=0, compare=False)


Ledger = Mapping[str, Record]


def read_ledger(path: Path) -> tuple[dict[str, Record], list[Problem]]:
    """The records by id, and what is wrong with the file; none of both where there is no file."""
    if not path.exists():
        return {}, []
    records: dict[str, Record] = {}
    problems: list[Problem] = []
    right = "`puente translate record` writes this file"
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    rows = csv.reader(text.splitlines())
    try:
        for number, row in enumerate(rows, start=1):
            if len(row) != len(_COLUMNS) or (number > 1 and row[0] in records):
                wrong = f"is no line of {', '.join(_COLUMNS)}"
                problems.append(Problem(path, number, wrong, right))
            elif number > 1:
                records[row[0]] = Record(row[1], row[2], row[3], number)
    except csv.Error as error:
        problems.append(Problem(path, rows.line_num, f"is not CSV ({error})", right))
    return records, problems


def write_ledger(path: Path, ledger: Ledger, order: Iterable[str]) -> None:
    """The records of the ids of `order`, in that order."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(_COLUMNS)
        for id in order:
            if record := ledger.get(id):
                rows.writerow((id, record.english, record.text, record.by))


def recorded(text: Text, by: str) -> Record:
    return Record(fingerprint(text.english), fingerprint(text.translation), by)


def is_stale(text: Text, ledger: Ledger) -> bool:
    """Whether the English was changed after the translation was written."""
    record = ledger.get(text.id)
    return bool(text.translation and record and record.english != fingerprint(text.english))


def is_unrecorded(text: Text, ledger: Ledger) -> bool:
    """Whether the translation was written or changed by hand since."""
    record = ledger.get(text.id)
    return bool(text.translation) and (not record or record.text != fingerprint(text.translation))


def author(text: Text, ledger: Ledger) -> str:
    """Who wrote it; empty for a text that was edited by hand and not recorded, or is missing."""
    record = ledger.get(text.id)
    return record.by if record and text.translation and not is_unrecorded(text, ledger) else ""


def is_a_persons(text: Text, ledger: Ledger) -> bool:
    """Whether no machine may overwrite it: what is not the machine's own words is a person's."""
    return bool(text.translation) and author(text, ledger) != MACHINE


def record(
    texts: Mapping[str, Text], ledger: Ledger, by: str, *, reviewed: Collection[str] = ()
) -> dict[str, Record]:
    """The ledger with what was edited by hand since; `by` has also read the texts `reviewed`."""
    return {
        id: recorded(text, by) if is_unrecorded(text, ledger) or id in reviewed else ledger[id]
        for id, text in texts.items()
        if text.translation
    }


def check_ledger(
    path: Path, language: str, texts: Mapping[str, Text], *, reviewed: bool
) -> Iterator[Problem]:
    """`reviewed`: the language says of itself that a person has read every text."""
    ledger, problems = read_ledger(path)
    yield from problems
    for text in texts.values():
        if is_unrecorded(text, ledger):
            right = f"puente translate record {language} --by NAME"
            yield Problem(text.path, text.line, f"{text.id} was written by hand since", right)
        elif is_stale(text, ledger):
            right = f"translate it anew, then puente translate record {language} --by NAME"
            yield Problem(
                text.path, text.line, f"the English of {text.id} has changed since", right
            )
        elif reviewed and author(text, ledger) == MACHINE:
            right = "the status machine, until a person has read all"
            yield Problem(text.path, text.line, f"no person has read {text.id}", right)
    for id in ledger.keys() - texts.keys():
        yield Problem(path, ledger[id].line, f"there is no text {id}", "delete the line")
