"""Reads organizations.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.datafiles import among, line_of, tables, typed
from bot.domain.booking import Rules
from bot.domain.calendar import Calendar
from bot.domain.organization import Organization, Retention, Safety
from bot.errors import Problem

_KINDS = {
    "name": "text", "kind": "text", "place": "text", "within": "text",
    "aliases": "list of texts", "emergency": "list of texts", "contacts": "table of texts",
    "calendar": "table", "conferences": "table", "prepare": "list of texts",
    "safety": "table", "retention": "table",
}  # fmt: skip
_CALENDAR = {
    "zone": "text", "weekdays": "list of texts", "holidays": "list of texts", "quiet": "text",
}  # fmt: skip
_RULES = {each.name: "number" for each in fields(Rules)}
_SAFETY = {"alert": "list of texts", "repeat_minutes": "number above 0"}
_RETENTION = {each.name: "number above 0" for each in fields(Retention)}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OF = ("school", "district", "state")


def read_organizations(
    path: Path, found: dict[str, Any], problems: list[Problem]
) -> dict[str, Organization]:
    """The organizations of the file, whose content is `found`, that hold all that is needed."""
    organizations: dict[str, Organization] = {}
    for id, table in tables({"all": found}, "all", path, problems).items():
        line = line_of(path, f"[{id}]")
        kept = typed(table, _KINDS, path, lambda key, line=line: line, problems)  # type: ignore[misc]
        for key in sorted({"name", "kind"} - set(table)):
            problems.append(Problem(path, line, f"{id} has no {key}", f"write {key} = ..."))
        if kept.get("kind") not in (None, *_OF):
            problems.append(Problem(path, line, f"unknown kind {kept['kind']}", among(_OF)))
        if {"name", "kind"} <= set(kept):
            lists = {key: tuple(kept.get(key, ())) for key in ("aliases", "emergency", "prepare")}
            parts = {
                "calendar": _calendar(id, kept.pop("calendar", {}), path, problems),
                "rules": _rules(id, kept.pop("conferences", {}), path, problems),
                "safety": _safety(id, kept.pop("safety", {}), path, problems),
                "retention": _retention(id, kept.pop("retention", {}), path, problems),
            }
            organizations[id] = Organization(id=id, **{**kept, **lists, **parts})
    for id, organization in organizations.items():
        if organization.within and organization.within not in organizations:
            line, wrong = line_of(path, f"[{id}]"), f"{id} is within unknown {organization.within}"
            problems.append(Problem(path, line, wrong, among(organizations)))
    return organizations


def _rules(id: str, table: dict[str, Any], path: Path, problems: list[Problem]) -> Rules:
    line = line_of(path, f"[{id}.conferences]")
    return Rules(**typed(table, _RULES, path, lambda key: line, problems))


def _retention(id: str, table: dict[str, Any], path: Path, problems: list[Problem]) -> Retention:
    line = line_of(path, f"[{id}.retention]")
    return Retention(**typed(table, _RETENTION, path, lambda key: line, problems))


def _safety(id: str, table: dict[str, Any], path: Path, problems: list[Problem]) -> Safety:
    line = line_of(path, f"[{id}.safety]")
    kept = typed(table, _SAFETY, path, lambda key: line, problems)
    if kept.get("alert") == []:
        problems.append(Problem(path, line, "alert names nobody", 'alert = ["principal"]'))
    if "alert" in kept:
        kept["alert"] = tuple(kept["alert"])
    return Safety(**kept)


def _calendar(id: str, table: dict[str, Any], path: Path, problems: list[Problem]) -> Calendar:
    """The calendar of the table; what is wrong in it is a problem, and left out."""
    line = line_of(path, f"[{id}.calendar]")
    kept = typed(table, _CALENDAR, path, lambda key: line, problems)
    found: dict[str, Any] = {}
    for key, value in kept.items():
        try:
            found.update(_READERS[key](value))
        except (ValueError, KeyError, OSError):
            problems.append(Problem(path, line, f"{key} is not understood", _RIGHT[key]))
    return Calendar(**found)


def _zone(name: str) -> dict[str, Any]:
    return {"zone": ZoneInfo(name).key}


def _weekdays(names: list[str]) -> dict[str, Any]:
    if not names:
        raise ValueError(names)
    return {"weekdays": frozenset(map(_WEEKDAYS.index, names))}


def _holidays(spans: list[str]) -> dict[str, Any]:
    return {"holidays": frozenset(day for span in spans for day in _days(span))}


def _days(span: str) -> Iterator[date]:
    first, _, last = span.partition("..")
    day, end = date.fromisoformat(first), date.fromisoformat(last or first)
    if not 0 <= (end - day).days < 366:
        raise ValueError(span)
    while day <= end:
        yield day
        day += timedelta(days=1)


def _quiet(span: str) -> dict[str, Any]:
    start, end = map(time.fromisoformat, span.split("-"))
    return {"quiet_from": start, "quiet_until": end}


_READERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "zone": _zone,
    "weekdays": _weekdays,
    "holidays": _holidays,
    "quiet": _quiet,
}
_RIGHT = {
    "zone": 'a name such as "America/Chicago"',
    "weekdays": among(_WEEKDAYS),
    "holidays": 'days or spans such as "2026-12-21..2027-01-01", the first one first',
    "quiet": 'hours such as "21:00-07:00"',
}
