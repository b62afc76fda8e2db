"""What a school's office does at the command line: takes its roster over, hands out codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TextIO

from bot.config import Settings
from bot.domain.organization import Organization
from bot.domain.roster import Roster, Summary
from bot.errors import BadData, Problem, Unusable
from bot.kb import load as kb
from bot.nlu import data as nlu_data
from bot.services.families import Handout
from bot.tools import one_roster
from bot.tools.tables import Table, write_csv

COLUMNS = ("guardian", "children", "grade", "code")


def read_roster(settings: Settings, path: Path, today: date) -> Roster:
    """The roster of schools that we know; raises `BadData`."""
    data, problems = nlu_data.read(settings.nlu_data)
    _refuse(problems, "register.yml")
    roles = data.entities.get("staff_role", ())
    return one_roster.load(path, read_organizations(settings), roles, today)


def spoken(settings: Settings) -> tuple[str, ...]:
    """The codes of the languages for which an interpreter can be asked."""
    data, problems = nlu_data.read(settings.nlu_data)
    _refuse(problems, "register.yml")
    return data.entities.get("language", ())


def read_organizations(settings: Settings) -> Mapping[str, Organization]:
    library, problems = kb.read(settings.policies_kb)
    _refuse(problems, "organizations.toml")
    return library.organizations


def _refuse(problems: Iterable[Problem], file: str) -> None:
    """Raises what is wrong with the file; nothing else matters here."""
    if of_it := [problem for problem in problems if problem.path.name == file]:
        raise BadData(of_it)


def told(summary: Summary) -> Iterator[str]:
    """What an import did, a line a table."""
    for name, counts in summary.counts.items():
        yield (
            f"{name}: {counts.added} added, {counts.changed} changed,"
            f" {counts.unchanged} unchanged, {counts.deactivated} no longer there\n"
        )
    if summary.nothing:
        yield "Nothing has changed.\n"


def must_exist(organizations: Mapping[str, Organization], school: str) -> None:
    if school not in organizations:
        known = ", ".join(sorted(organizations))
        raise Unusable(f"There is no school {school}; there are {known}.")


def write_codes(to: TextIO, handouts: Iterable[Handout]) -> None:
    """A line for each guardian, a grade's together."""
    lines = sorted(map(_row, handouts), key=lambda line: (line[2], line[1]))
    write_csv(to, Table(COLUMNS, lines))


def _row(given: Handout) -> list[str]:
    names = ", ".join(name for name, _ in given.children)
    grades = ", ".join(grade for _, grade in given.children)
    return [given.guardian, names, grades, given.code]
