"""Which of our organizations each line of orgs.csv is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from bot.datafiles import among
from bot.domain.folding import fold
from bot.domain.organization import Organization
from bot.tools.one_roster_rows import Row, Sheet

# OneRoster 1.1 CSV, orgs.csv, type.
TYPES = ("department", "school", "district", "local", "state", "national")
# None: not to be told, since a problem was found. Empty: none of ours.
Orgs = Mapping[str, str | None]


def read_orgs(sheet: Sheet, organizations: Mapping[str, Organization]) -> Orgs:
    """The id of our organization for each org's; a department's is that of the school it is in."""
    rows = dict(sheet.identified())
    own = {id: _own(sheet, row, organizations) for id, row in rows.items()}
    for row in rows.values():
        if row["parentSourcedId"]:
            sheet.is_there(row, "parentSourcedId", row["parentSourcedId"], sheet)
    _find_cycles(sheet, rows)
    return {id: _inherited(id, rows, own) for id in rows}


def _own(sheet: Sheet, row: Row, organizations: Mapping[str, Organization]) -> str | None:
    if not sheet.is_among(row, "type", TYPES):
        return None
    is_school = row["type"] == "school"
    ours = {id: one for id, one in organizations.items() if (one.kind == "school") == is_school}
    names = {fold(name): id for id, one in ours.items() for name in (*one.aliases, one.name)}
    for id in (row["identifier"], row["sourcedId"], names.get(fold(" ".join(row["name"].split())))):
        if id in ours:
            return id
    if not is_school or row.is_gone:
        return ""
    name, right = row["name"], _right(row["name"], ours)
    sheet.wrong(row, f"school {name!r} is not in organizations.toml", right)
    return None


def _right(name: str, ours: Iterable[str]) -> str:
    id = re.sub("[^a-z0-9]+", "-", fold(name))[:64].strip("-") or "our-school"
    called = json.dumps(name, ensure_ascii=False)
    return (
        f'add [{id}] with the lines name = {called} and kind = "school" there,'
        f" or write into identifier the id of one that is there, {among(ours)}"
    )


def _find_cycles(sheet: Sheet, rows: Mapping[str, Row]) -> None:
    settled: set[str] = set()
    for start in rows:
        chain = _chain(start, rows)
        if chain[-1] in chain[:-1] and not settled.intersection(chain):
            circle = chain[chain.index(chain[-1]) :]
            right = "take parentSourcedId out where the highest one is"
            sheet.wrong(rows[circle[0]], f"{' -> '.join(circle)} is within itself", right)
        settled.update(chain)


def _chain(id: str, rows: Mapping[str, Row]) -> list[str]:
    """The org and all that it is within; ends with one that is there already if it is a circle."""
    chain = [id]
    seen = {id}
    while (id := rows[id]["parentSourcedId"]) in rows:
        chain.append(id)
        if id in seen:
            break
        seen.add(id)
    return chain


def _inherited(id: str, rows: Mapping[str, Row], own: Mapping[str, str | None]) -> str | None:
    if rows[id]["type"] == "school":
        return own[id]
    return next((own[org] for org in _chain(id, rows) if own[org] != ""), "")
