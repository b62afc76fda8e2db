"""What was promised, and what was found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rich.table import Table

from tests.bench import measuring


class Promise(NamedTuple):
    what: str
    found: str
    wanted: str
    is_kept: bool


def none(what: str, found: int) -> Promise:
    """That it never happens."""
    return Promise(what, str(found), "0", found == 0)


def some(what: str, found: int) -> Promise:
    """That what was done was felt at all."""
    return Promise(what, f"{found:,}", "some", found > 0)


def all_of(what: str, found: int, wanted: int) -> Promise:
    return Promise(what, f"{found:,}", f"{wanted:,}", found == wanted)


def table(title: str, promises: Iterable[Promise], caption: str) -> Table:
    cells = [
        [each.what, each.found, each.wanted, "yes" if each.is_kept else "NO"] for each in promises
    ]
    return measuring.table(title, ("promise", "found", "promised", "kept"), cells, caption)
