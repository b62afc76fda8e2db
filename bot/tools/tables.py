"""What is printed in columns: for people, or as CSV for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

from rich.console import Console
from rich.table import Table as Printed

# With these a spreadsheet takes a cell for something to compute (OWASP, CSV injection).
_COMPUTED = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Table:
    """`empty`: what is said where there are no rows."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    empty: str = ""


def write_csv(to: TextIO, table: Table) -> None:
    rows = csv.writer(to, lineterminator="\n")
    rows.writerow(table.columns)
    rows.writerows([computing_nothing(text) for text in row] for row in table.rows)
    to.flush()


def computing_nothing(text: str) -> str:
    return f"'{text}" if text.startswith(_COMPUTED) else text


def show(to: TextIO, table: Table) -> None:
    if not table.rows:
        to.write(f"{table.empty}\n")
        return
    printed = Printed(*table.columns)
    for row in table.rows:
        printed.add_row(*map(_plain, row))
    Console(file=to, markup=False, emoji=False, highlight=False).print(printed)


def _plain(text: str) -> str:
    """Without what would steer the terminal: parents' words stand in cells."""
    return "".join(symbol if symbol.isprintable() or symbol == "\n" else " " for symbol in text)
