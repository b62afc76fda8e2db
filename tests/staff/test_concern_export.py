"""Concerns as a file: what it holds, what a spreadsheet makes of it, and that it is noted."""

from __future__ import annotations

import csv
import re
from datetime import datetime, timedelta
from html import unescape
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import httpx
import pytest

from bot.domain.access import ROLES
from bot.staff.spreadsheet import Cell, csv_file, xlsx_file
from tests.conftest import Clock
from tests.staff.browser import OTHER, Browser, text
from tests.staff.cast import HAPPENED, WISH, Cast

PATH = "/staff/concerns/export"
COLUMNS = [
    "Number", "Kind", "Topic", "School or district", "With", "Status", "Raised", "First step",
    "Resolved", "Ended", "School days to the first step", "School days to the resolution",
    "Overdue", "Language", "Rating (1 to 5)",
]  # fmt: skip
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=cmd|"/C calc"!A0')
SCRIPT = "<script>alert(1)</script>"


def taken(browser: Browser, **form: str) -> list[list[str]]:
    answer = browser.send(PATH, **{"format": "csv", "status": "all", **form})
    assert answer.status_code == 200
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(answer.content.decode("utf-8-sig"), newline="")))


def cells(content: bytes) -> list[list[str]]:
    """What stands in the first sheet of a workbook, read as it is stored."""
    with ZipFile(BytesIO(content)) as book:
        assert not [name for name in book.namelist() if "external" in name or "vba" in name]
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        stored = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    texts = [unescape(t) for t in re.findall(r"<si><t[^>]*>(.*?)</t></si>", stored, re.DOTALL)]
    rows = re.findall(r"<row .*?</row>", sheet, re.DOTALL)
    found = [re.findall(r"<c ([^>]*)><v>(.*?)</v></c>", row) for row in rows]
    return [[texts[int(v)] if 't="s"' in kind else v for kind, v in row] for row in found]


def test_it_tells_the_facts_and_how_long_it_took(cast: Cast, clock: Clock) -> None:
    reference = cast.raised(language="es")
    clock.forward(days=1)
    cast.do("teacher", "acknowledge", reference)
    clock.forward(days=6)  # over a weekend
    cast.do("teacher", "resolve", reference, "Done.", "en")
    cast.by_parent("settle", reference)
    cast.by_parent("rate", reference, 4)
    head, row = taken(cast.browser("principal"))
    assert head == COLUMNS
    assert row == [
        reference, "Concern", "About a child", "Sessions Elementary School",
        "Staff member closest to it", "Settled", "2026-03-02 07:00", "2026-03-03 07:00",
        "2026-03-09 08:00", "2026-03-09 08:00", "1", "5", "no", "Spanish", "4",
    ]  # fmt: skip


def test_it_is_in_the_language_of_who_takes_it(cast: Cast, clock: Clock) -> None:
    cast.raised()
    clock.forward(days=8)
    browser = cast.browser("principal")
    browser.send("/staff/own/language", language="es")
    head, row = taken(browser)
    assert head[0] == "Número"
    assert (row[1], row[12], row[13]) == ("Queja", "sí", "inglés")


def test_words_are_there_only_if_asked_for(cast: Cast) -> None:
    cast.raised()
    browser = cast.browser("principal")
    assert HAPPENED not in browser.send(PATH, format="csv").text
    head, row = taken(browser, words="1")
    assert head == [*COLUMNS, "What happened", "What would put it right"]
    assert row[-2:] == [HAPPENED, WISH]


def test_the_filters_choose_what_is_taken(cast: Cast) -> None:
    asked, waiting = cast.at("asked", cast.raised()), cast.raised(language="es")
    browser = cast.browser("principal")
    assert [row[0] for row in taken(browser, status="asked")[1:]] == [asked]
    assert [row[0] for row in taken(browser, status="")[1:]] == [waiting]
    assert [row[0] for row in taken(browser, language="es")[1:]] == [waiting]
    assert [row[0] for row in taken(browser, search=asked)[1:]] == [asked]
    page = browser.get("/staff/concerns?status=asked&search=lee").text
    form = page.partition(f'action="{PATH}"')[2]
    assert '<input type="hidden" name="status" value="asked">' in form
    assert '<input type="hidden" name="search" value="lee">' in form


def test_each_that_is_taken_is_written_down_and_no_other(cast: Cast) -> None:
    asked = cast.at("asked", cast.raised())
    cast.raised()
    browser = cast.browser("principal")
    for form in ({"format": "csv"}, {"format": "xlsx"}):
        browser.send(PATH, status="asked", **form)
    entry = (f"account:{cast.accounts['principal']}", "exported", cast.case(asked).id)
    assert cast.disclosed() == [entry, entry]
    assert "took it away in a file" in text(browser.get(f"/staff/concerns/{asked}"))


@pytest.mark.parametrize("role", ROLES)
def test_nobody_takes_what_is_not_theirs(cast: Cast, role: str) -> None:
    own = cast.staff[role]
    kinds: tuple[dict[str, Any], ...] = (
        {"topic": "staff", "about": (own,)},
        {"kind": "discrimination", "topic": "staff", "about": (own,)},
        {"kind": "danger", "about": (own,)},
        {"school": OTHER},
    )
    hidden = [cast.raised(**kind) for kind in kinds]
    browser = cast.browser(role)
    answer = browser.send(PATH, format="csv", status="all", words="1")
    allowed = role in {"principal", "administrator", "superintendent", "equity"}
    assert answer.status_code == (200 if allowed else 403)
    assert not [reference for reference in hidden if reference in answer.text]
    assert HAPPENED not in answer.text
    assert cast.disclosed() == []


def test_there_is_no_page_of_that_name(cast: Cast) -> None:
    assert cast.browser("principal").get(PATH).status_code == 404
    assert f'action="{PATH}"' not in cast.browser("teacher").get("/staff/concerns").text


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_formula_of_a_parent_is_one_in_a_spreadsheet(cast: Cast, formula: str) -> None:
    cast.raised(words={"happened": formula, "wish": f"line\n{formula}"})
    browser = cast.browser("principal")
    assert taken(browser, words="1")[1][-2] == f"'{formula}"
    book = browser.send(PATH, format="xlsx", words="1")
    assert cells(book.content)[1][-2] == formula.replace("\r", "_x000D_")


LONG = SCRIPT * 2000  # 50,000 characters


def test_long_words_and_scripts_are_words(cast: Cast) -> None:
    cast.raised(words={"happened": LONG, "wish": "half \ud83d of one, http://x.test, 007"})
    browser = cast.browser("principal")
    assert taken(browser, words="1")[1][-2:] == [LONG, "half ? of one, http://x.test, 007"]
    book = cells(browser.send(PATH, format="xlsx", words="1").content)
    assert book[1][-2:] == [f"{LONG[:32766]}…", "half ? of one, http://x.test, 007"]


def test_a_workbook_holds_the_same(cast: Cast, clock: Clock) -> None:
    reference = cast.raised()
    clock.forward(hours=1)
    cast.do("teacher", "acknowledge", reference)
    answer = cast.browser("principal").send(PATH, format="xlsx")
    assert told(answer) == (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        'attachment; filename="concerns-2026-03-02.xlsx"',
        "no-store",
    )
    head, row = cells(answer.content)
    assert head == COLUMNS
    assert row[0] == reference
    raised = datetime(1899, 12, 30) + timedelta(days=float(row[6]), seconds=1)  # noqa: DTZ001
    assert raised.isoformat(" ", "minutes") == "2026-03-02 07:00"
    assert row[8] == "0", "school days are numbers"


@pytest.mark.parametrize("format", ["", "pdf", "../x", 'csv"\r\nX: 1'])
def test_an_unknown_format_is_a_plain_one(cast: Cast, format: str) -> None:
    answer = cast.browser("principal").send(PATH, format=format)
    assert told(answer)[1] == 'attachment; filename="concerns-2026-03-02.csv"'
    assert "X" not in answer.headers


def told(answer: httpx.Response) -> tuple[str, str, str]:
    names = ("content-type", "content-disposition", "cache-control")
    return tuple(answer.headers[name] for name in names)  # type: ignore[return-value]


def test_numbers_and_times_stay_what_they_are() -> None:
    rows: list[list[Cell]] = [["n", 7, None, datetime(2026, 3, 2, 7, 5), "-7"]]  # noqa: DTZ001
    assert csv_file(rows).decode("utf-8-sig") == "n,7,,2026-03-02 07:05,'-7\r\n"
    assert cells(xlsx_file(rows))[0][:2] == ["n", "7"]
