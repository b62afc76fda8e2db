"""The lines of a roster's file, and what is asked of a line of any file."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from bot.datafiles import among
from bot.errors import Problem

LONGEST_ID = 128
LONGEST_NAME = 300
# OneRoster 1.1 CSV: blank in bulk files.
STATUSES = ("active", "tobedeleted")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Row:
    """`line` is where it begins."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def parts(self, column: str) -> list[str]:
        return [part for item in self.cells[column].split(",") if (part := item.strip())]

    @property
    def is_gone(self) -> bool:
        return self.cells["status"] == "tobedeleted"


def read_rows(
    path: Path,
    content: bytes,
    needed: Sequence[str],
    optional: Sequence[str],
    problems: list[Problem],
) -> list[Row] | None:
    """The rows with these columns, nothing else is kept; what is optional is empty if it is not
    there. None if the file cannot be read at all.
    """
    text = _text(path, content, problems)
    if text is None:
        return None
    records = _records(path, text, problems)
    _, header = next(records, (1, []))
    missing = [column for column in needed if header.count(column) != 1]
    for column in missing:
        wrong = f"has {'no' if column not in header else 'more than one'} column {column}"
        right = f"write {column} into the first line once, letter by letter"
        problems.append(Problem(path, 1, wrong, right))
    if missing:
        return None
    places = {
        column: header.index(column) if column in header else None
        for column in (*needed, *optional)
    }
    return list(_rows(path, records, len(header), places, problems))


def _text(path: Path, content: bytes, problems: list[Problem]) -> str | None:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = len((error.object[: error.start] + b"x").splitlines())
        wrong = f"byte 0x{error.object[error.start]:02X} is not UTF-8"
        problems.append(Problem(path, line, wrong, "save the file as UTF-8"))
        return None


def _records(path: Path, text: str, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """The records that are no blank lines, each with the line on which it begins."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            right = 'put a cell with a quote between quotes, and write "" for each quote in it'
            problems.append(Problem(path, line, f"is not CSV ({error})", right))
        else:
            if record:
                yield line, record


def _rows(
    path: Path,
    records: Iterator[tuple[int, list[str]]],
    width: int,
    places: Mapping[str, int | None],
    problems: list[Problem],
) -> Iterator[Row]:
    for line, record in records:
        if len(record) != width:
            wrong, right = f"has {len(record)} fields", f"{width}, as the first line"
            problems.append(Problem(path, line, wrong, right))
        elif found := _CONTROL.search("".join(record)):
            wrong = f"holds the control character U+{ord(found[0]):04X}"
            problems.append(Problem(path, line, wrong, "leave it out"))
        else:
            cells = {
                column: "" if place is None else record[place].strip()
                for column, place in places.items()
            }
            yield Row(line, cells)


@dataclass(slots=True)
class Sheet:
    """One file while it is read. `whole`: all there is stands in it, so that it is wrong to refer
    to anything else. `lines`: where each id stands, as far as rows were asked for.
    """

    path: Path
    rows: Sequence[Row]
    whole: bool
    problems: list[Problem]
    lines: dict[str, int] = field(default_factory=dict)

    def wrong(self, row: Row, wrong: str, right: str) -> None:
        self.problems.append(Problem(self.path, row.line, wrong, right))

    def identified(self) -> Iterator[tuple[str, Row]]:
        """The rows with an id of their own and a status that is one."""
        for row in self.rows:
            id = row["sourcedId"]
            if not id:
                self.wrong(row, "has no sourcedId", "write the one of your student system")
            elif len(id) > LONGEST_ID:
                right = f"{LONGEST_ID} at most"
                self.wrong(row, f"has a sourcedId of {len(id)} characters", right)
            elif id in self.lines:
                wrong = f"sourcedId {id} stands on line {self.lines[id]} already"
                self.wrong(row, wrong, "write each once")
            else:
                self.lines[id] = row.line
                if self.is_among(row, "status", ("", *STATUSES)):
                    yield id, row

    def is_among(self, row: Row, column: str, values: Collection[str]) -> bool:
        if row[column] in values:
            return True
        self.wrong(row, f"unknown {column} {row[column]!r}", among(filter(None, values)))
        return False

    def refers(self, row: Row, column: str, other: Sheet) -> bool:
        """Whether the cell names something that is, or may be, in the other file."""
        if not row[column]:
            self.wrong(row, f"has no {column}", f"write a sourcedId of {other.path.name}")
            return False
        return self.is_there(row, column, row[column], other)

    def is_there(self, row: Row, column: str, id: str, other: Sheet) -> bool:
        if id in other.lines or not other.whole:
            return True
        right = f"add its line there, or take it out of {column}"
        self.wrong(row, f"{column} {id} is not in {other.path.name}", right)
        return False

    def name(self, row: Row, *columns: str) -> str:
        """The words of the columns as one name; empty, with a problem, where they are none."""
        name = " ".join(word for column in columns for word in row[column].split())
        called = " and ".join(columns)
        if not name:
            self.wrong(row, f"has no {called}", "write a name")
        elif len(name) > LONGEST_NAME:
            right = f"{LONGEST_NAME} at most"
            self.wrong(row, f"{len(name)} characters in {called}", right)
            return ""
        return name
