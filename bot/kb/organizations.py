"""Reads organizations.toml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.datafiles import among, line_of, tables, typed
from bot.domain.organization import Organization
from bot.errors import Problem

_KINDS = {
    "name": "text", "kind": "text", "place": "text", "within": "text",
    "aliases": "list of texts", "emergency": "list of texts", "contacts": "table of texts",
}  # fmt: skip
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
            lists = {key: tuple(kept.get(key, ())) for key in ("aliases", "emergency")}
            organizations[id] = Organization(id=id, **{**kept, **lists})
    for id, organization in organizations.items():
        if organization.within and organization.within not in organizations:
            line, wrong = line_of(path, f"[{id}]"), f"{id} is within unknown {organization.within}"
            problems.append(Problem(path, line, wrong, among(organizations)))
    return organizations
