"""A table as a file in which no spreadsheet sees anything but texts, numbers and times."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO, StringIO

import xlsxwriter

from bot.tools.tables import computing_nothing

Cell = str | int | datetime | None
Rows = Iterable[Sequence[Cell]]

_TEXT_ONLY = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
# The most characters that a cell of a workbook can hold.
_LONGEST = 32_767


def csv_file(rows: Rows) -> bytes:
    """With the mark by which Excel knows UTF-8."""
    file = StringIO(newline="")
    csv.writer(file).writerows([_harmless(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> str | int | None:
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return computing_nothing(cell) if isinstance(cell, str) else cell


def xlsx_file(rows: Rows) -> bytes:
    """The first row stays in sight. Texts that are too long for a cell are cut. No word of it lies
    in a file of this machine meanwhile."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file, {**_TEXT_ONLY, "in_memory": True})
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    time = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, datetime):
                sheet.write_datetime(number, column, cell, time)
            elif isinstance(cell, str):
                sheet.write_string(number, column, _cut(cell))
            elif cell is not None:
                sheet.write_number(number, column, cell)
    book.close()
    return file.getvalue()


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
