"""What a school's roster tells: people, classes and who belongs to whom. Keys are the roster's own
ids, `source` in the tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

# The tables that a roster fills.
Kind = Literal["staff", "child", "family", "classroom"]
LinkKind = Literal["guardianship", "teaching", "enrolment"]
# The files that it comes in.
File = Literal["users", "classes", "enrollments"]
FILE: Mapping[Kind, File] = {
    "staff": "users", "child": "users", "family": "users", "classroom": "classes",
}  # fmt: skip
# What a link joins, and whose school is the link's.
ENDS: Mapping[LinkKind, tuple[Kind, Kind, Kind]] = {
    "guardianship": ("family", "child", "child"),
    "teaching": ("classroom", "staff", "classroom"),
    "enrolment": ("classroom", "child", "classroom"),
}
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of a line: `values` by column."""

    line: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Roster:
    """`schools` are all that it names: nothing of another school is changed by it.

    `whole` are by file the schools of which the file tells all: what it does not name is no longer
    there. `told` are by file the ids that it names, also those to be deleted. `links` have the line
    that says so. Of files that are not whole, `listed` are the users whose line names all their
    guardians or children; `ended` are the pairs of class and user that a line ends.
    """

    at: Path
    schools: frozenset[str]
    entries: Mapping[Kind, Mapping[str, Entry]]
    links: Mapping[LinkKind, Mapping[Pair, int]]
    whole: Mapping[File, frozenset[str]]
    told: Mapping[File, frozenset[str]]
    listed: frozenset[str] = frozenset()
    ended: frozenset[Pair] = frozenset()

    def path(self, file: File) -> Path:
        return self.at / f"{file}.csv"


@dataclass(slots=True)
class Counts:
    """What an import did to the rows of a table."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    deactivated: int = 0

    @property
    def nothing(self) -> bool:
        return not (self.added or self.changed or self.deactivated)


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did, by table; of links, `deactivated` are those that ended."""

    counts: Mapping[str, Counts] = field(default_factory=dict)

    @property
    def nothing(self) -> bool:
        return all(counts.nothing for counts in self.counts.values())
