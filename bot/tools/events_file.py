"""The file of volunteer events that a school edits. README.md, "For staff", shows one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any

from bot.datafiles import among, read_text, read_toml
from bot.domain.booking import Event
from bot.domain.organization import Organization
from bot.errors import Problem
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services.events import LONGEST, LONGEST_PLACE, MOST_PLACES
from bot.tools import typed
from bot.tools.typed import Mistyped

KEYS = ("id", "school", "title", "asks", "place", "day", "start", "end", "needed")
OPTIONAL = ("opens", "closes")
# School and id together are the name of a pool: 80 characters with what stands before them.
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_LONGEST_SOURCE = 74
_EVENT = re.compile(r"\s*\[\[\s*event\s*\]\]")
_KEY = re.compile(r"\s*(?:\[\s*event\s*\.\s*)?([a-z]+)\s*[=.\]]")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as it stands in the file; `source` is the same each time the file is read."""

    source: str
    event: Event
    path: Path
    lines: Mapping[str, int]

    def problem(self, key: str, wrong: str, right: str) -> Problem:
        return Problem(self.path, self.lines.get(key, self.lines[""]), wrong, right)


def read(
    path: Path, organizations: Mapping[str, Organization], languages: Collection[str]
) -> tuple[list[Draft], list[Problem]]:
    """The events that are right, and all that is wrong with the others."""
    problems: list[Problem] = []
    found = read_toml(path, problems)
    tables = found.get("event")
    if problems:
        return [], problems
    if not isinstance(tables, list) or not tables or len(found) > 1:
        return [], [Problem(path, 1, "has not only events", "begin each one with [[event]]")]
    places = list(_places(read_text(path, problems)))
    places += [{"": 1}] * (len(tables) - len(places))
    drafts = []
    for table, lines in zip(tables, places, strict=False):
        reader = _Reader(path, lines, organizations, languages, problems)
        if (draft := reader.draft(table)) is not None:
            drafts.append(draft)
    problems.extend(_twice(drafts))
    return drafts, problems


def _places(text: str) -> Iterator[dict[str, int]]:
    """The line of each event, as that of no key, and those of its keys."""
    lines: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if _EVENT.match(line):
            if lines:
                yield lines
            lines = {"": number}
        elif lines and (key := _KEY.match(line)):
            lines.setdefault(key[1], number)
    if lines:
        yield lines


def _twice(drafts: Collection[Draft]) -> Iterator[Problem]:
    known: dict[str, int] = {}
    for draft in drafts:
        line = draft.lines.get("id", draft.lines[""])
        if draft.source in known:
            wrong = f"id stands on line {known[draft.source]} already"
            yield draft.problem("id", wrong, "give each event of a school its own")
        known.setdefault(draft.source, line)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one table; whatever is wrong is noted, and None is read instead."""

    path: Path
    lines: Mapping[str, int]
    organizations: Mapping[str, Organization]
    languages: Collection[str]
    problems: list[Problem]

    def _wrong(self, key: str, wrong: str, right: str) -> None:
        line = self.lines.get(key, self.lines[""])
        self.problems.append(Problem(self.path, line, wrong, right))

    def draft(self, table: object) -> Draft | None:
        before = len(self.problems)
        if not isinstance(table, dict):
            self._wrong("", "is no event", "begin each one with [[event]]")
            return None
        for key in sorted(set(table) - {*KEYS, *OPTIONAL}):
            self._wrong(key, f"unknown key {key}", among((*KEYS, *OPTIONAL)))
        for key in (key for key in KEYS if key not in table):
            self._wrong("", f"has no {key}", f"write {key} = ...")
        values = {key: self._value(key, value) for key, value in table.items()}
        school = self.organizations.get(values.get("school") or "")
        if len(self.problems) > before or school is None:
            return None
        source = f"{school.id}/{values['id']}"
        if len(source) > _LONGEST_SOURCE:
            self._wrong("id", "is too long", f"{_LONGEST_SOURCE} characters with the school's")
            return None
        event = self._event(school, values)
        return Draft(source, event, self.path, self.lines) if event else None

    def _value(self, key: str, value: Any) -> Any:
        try:
            return _READERS[key](self, value) if key in _READERS else None
        except Mistyped as error:
            self._wrong(key, f"{key}: {error.wrong}", error.right)
            return None

    def id(self, value: object) -> str:
        if not isinstance(value, str) or not _ID.fullmatch(value):
            raise Mistyped(f"{value} is no id", 'write a short one such as "book-fair-2026"')
        return value

    def school(self, value: object) -> str:
        if not isinstance(value, str) or value not in self.organizations:
            raise Mistyped(f"unknown school {value}", among(self.organizations))
        return value

    def words(self, value: object, key: str) -> dict[str, str]:
        if not isinstance(value, dict) or SOURCE_LANGUAGE not in value:
            raise Mistyped("has no English words", f'write {key} = {{en = "...", es = "..."}}')
        for language, text in value.items():
            if language not in self.languages:
                raise Mistyped(f"unknown language {language}", among(self.languages))
            _text(text, LONGEST[key])
        return {language: " ".join(text.split()) for language, text in value.items()}

    def _event(self, school: Organization, values: Mapping[str, Any]) -> Event | None:
        calendar = school.calendar
        day, start, end = (values[key] for key in ("day", "start", "end"))
        if end <= start:
            self._wrong("end", "end is not after start", "write the earlier time as start")
            return None
        starts, ends = calendar.instant(day, start), calendar.instant(day, end)
        try:
            opens, closes = typed.opening(
                values.get("opens", ""), values.get("closes", ""), calendar
            )
            if opens and opens >= starts:
                raise Mistyped("opens after the event begins", "choose an earlier day")
        except Mistyped as error:
            self._wrong("opens", error.wrong, error.right)
            return None
        return Event(
            0, school.id, values["title"], values["asks"], values["place"], starts, ends,
            values["needed"], opens=opens, closes=closes,
        )  # fmt: skip


def _text(value: object, longest: int) -> str:
    if not isinstance(value, str) or not value.strip():
        raise Mistyped("is no text", 'write "..."')
    if len(value) > longest:
        raise Mistyped(f"has {len(value)} characters", f"{longest} at most")
    return " ".join(value.split())


def _day(value: object) -> date:
    return typed.day(str(value))


def _clock(value: object) -> time:
    """TOML writes a time without quotes with its seconds."""
    return typed.clock(f"{value:%H:%M}" if isinstance(value, time) else str(value))


def _needed(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST_PLACES:
        raise Mistyped(f"{value} is no number of volunteers", f"write 1 to {MOST_PLACES}")
    return value


_READERS: Mapping[str, Any] = {
    "id": _Reader.id,
    "school": _Reader.school,
    "title": lambda reader, value: reader.words(value, "title"),
    "asks": lambda reader, value: reader.words(value, "asks"),
    "place": lambda reader, value: _text(value, LONGEST_PLACE),
    "day": lambda reader, value: _day(value),
    "start": lambda reader, value: _clock(value),
    "end": lambda reader, value: _clock(value),
    "needed": lambda reader, value: _needed(value),
    "opens": lambda reader, value: str(_day(value)),
    "closes": lambda reader, value: str(_day(value)),
}
