"""Who looked at which concern: nobody learns from it of one that they may not see."""

from __future__ import annotations

import re

import pytest

from bot.store import disclosures
from bot.store.unit_of_work import transaction
from tests.staff.browser import DISTRICT, OTHER, Console, text
from tests.staff.cast import Cast, anonymous, references

LOOKS = "/staff/disclosures"


@pytest.fixture
def cast(console: Console) -> Cast:
    return Cast(console)


def look(cast: Cast, role: str, reference: str, what: str = "opened", times: int = 1) -> None:
    app = cast.console.app
    with transaction(app.engine) as connection:
        ids = [cast.case(reference).id] * times
        disclosures.note(connection, app.now(), f"account:{cast.accounts[role]}", what, ids)


def test_who_sees_the_concern_sees_who_looked_at_it_the_latest_first(cast: Cast) -> None:
    first, second = cast.raised(), cast.raised()
    look(cast, "teacher", first)
    look(cast, "principal", second, "exported")
    page = cast.browser("superintendent").get(LOOKS)
    assert references(page) == [second, first]
    rows = re.findall(r"<tr>\s*<td>.*?</tr>", page.text, re.DOTALL)
    assert "Ann Park" in rows[0]
    assert "Taken along in a file" in rows[0]
    assert "Grace Lee" in rows[1]
    assert "Opened" in rows[1]


def test_looks_at_what_one_may_not_see_are_not_there(cast: Cast) -> None:
    superintendent = cast.browser("superintendent")
    before = anonymous(superintendent.get(LOOKS))
    look(cast, "equity", cast.raised("discrimination", about=(cast.staff["superintendent"],)))
    look(cast, "administrator", cast.raised(about=(cast.staff["superintendent"],)))
    look(cast, "principal", cast.raised(school=OTHER, closest=0))
    assert anonymous(superintendent.get(LOOKS)) == before


def test_the_system_administrator_learns_how_often_and_not_at_which(cast: Cast) -> None:
    references = [cast.raised(), cast.raised("discrimination")]
    look(cast, "teacher", references[0], times=3)
    look(cast, "equity", references[1], "exported", times=2)
    look(cast, "equity", references[1])
    page = cast.browser("sysadmin").get(LOOKS)
    rows = re.findall(r'<th scope="row">(.*?)</th><td>(\d+)</td><td>(\d+)</td>', page.text)
    assert sorted(rows) == [("Eve Quinn", "1", "2"), ("Grace Lee", "3", "0")]
    assert not any(reference in page.text for reference in references)


def test_a_look_at_a_concern_about_the_system_administrator_is_not_counted(cast: Cast) -> None:
    browser = cast.browser("sysadmin")
    before = anonymous(browser.get(LOOKS))
    look(cast, "principal", cast.raised(about=(cast.staff["sysadmin"],)))
    look(cast, "principal", cast.raised(school=OTHER, closest=0))
    assert anonymous(browser.get(LOOKS)) == before


def test_a_school_counts_looks_of_those_above_it_by_their_names(cast: Cast) -> None:
    look(cast, "superintendent", cast.raised())
    page = cast.console.person("sysadmin").get(LOOKS)
    assert "Sue Blake 1 0" in text(page)


def test_all_are_there_page_by_page(cast: Cast) -> None:
    many = [cast.raised() for _ in range(3)]
    for reference in many * 40:
        look(cast, "teacher", reference)
    browser, path, seen = cast.browser("superintendent"), LOOKS, list[str]()
    while path:
        page = browser.get(path)
        seen += references(page)
        older = re.search(rf'href="({LOOKS}\?before=\d+)"', page.text)
        path = older[1] if older else ""
    assert seen == list(reversed(many * 40))


@pytest.mark.parametrize("before", ["x", "-1", "0", "9" * 30])
def test_a_place_that_is_none_is_the_beginning(cast: Cast, before: str) -> None:
    look(cast, "teacher", cast.raised())
    page = cast.console.person("superintendent", DISTRICT).get(f"{LOOKS}?before={before}")
    assert len(references(page)) == 1
