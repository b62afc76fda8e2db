"""The queue: what is urgent first, what is asked for, page by page, and never more than is one's
own to see."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.domain.concern import Draft
from bot.office import open_records
from bot.services.parent_concerns import ParentConcerns
from bot.services.requests import Asker
from bot.store.concern_schema import concern
from bot.store.unit_of_work import transaction
from tests.conftest import Clock
from tests.staff.browser import DISTRICT, OTHER, OWN, Browser, text
from tests.staff.cast import Cast, page, references

QUEUE = "/staff/concerns"


def many(cast: Cast, number: int) -> list[str]:
    """For the teacher, in one transaction."""
    app, world = cast.console.app, cast.console.app.knowledge.world
    with transaction(app.engine) as connection:
        records = open_records(connection, app.knowledge.translator, world, app.now(), "parent")
        parent = ParentConcerns(records, Asker("web", "many", "en"))
        draft = Draft("concern", "child", OWN, closest=cast.staff["teacher"])
        return [parent.raise_(draft, "", 0).reference for _ in range(number)]


def every_page(browser: Browser, path: str) -> list[list[str]]:
    pages = []
    while path:
        answer = browser.get(path)
        pages.append(references(answer))
        following = re.search(r'href="(/staff/concerns\?[^"]*after=[^"]*)"', answer.text)
        path = following[1].replace("&amp;", "&") if following else ""
    return pages


def test_a_danger_that_nobody_took_stands_before_everything(cast: Cast, clock: Clock) -> None:
    calm = cast.raised()
    clock.forward(days=8)
    danger, taken = cast.raised("danger"), cast.raised("danger")
    cast.do("office", "acknowledge", taken)
    answer = cast.browser("principal").get(QUEUE)
    assert references(answer) == [danger, calm, taken]
    urgent, _, rest = answer.text.partition("</section>")
    assert cast.console.say("console-dangers") in urgent
    assert danger in urgent
    assert danger not in rest


def test_what_is_due_first_comes_first_and_what_is_late_says_so(cast: Cast, clock: Clock) -> None:
    late = cast.raised()
    clock.forward(days=3)
    soon = cast.raised()
    answer = cast.browser("teacher").get(QUEUE)
    assert references(answer) == [late, soon]
    assert "Overdue since March 4, 2026" in text(answer)
    assert "March 9, 2026" in text(answer)
    assert text(answer).count("Overdue since") == 1


def test_a_row_says_what_it_is_and_who_has_it(cast: Cast) -> None:
    cast.raised(topic="staff", language="es")
    shown = text(cast.browser("principal").get(QUEUE))
    for words in ("About a member of staff", "Grace Lee", "Not taken up yet", "Spanish",
                  "Staff member closest to it", "March 2, 2026"):  # fmt: skip
        assert words in shown, words
    browser = cast.browser("principal")
    browser.send("/staff/own/language", language="es")
    assert "Sobre alguien del personal" in text(browser.get(QUEUE))


@pytest.fixture
def some(cast: Cast, clock: Clock) -> dict[str, str]:
    """What it is -> its reference."""
    found = {"late": cast.raised()}
    clock.forward(days=8)
    found |= {
        "own": cast.up(cast.raised(), 1),
        "staff": cast.raised(topic="staff"),
        "spanish": cast.raised(language="es"),
        "taken": cast.at("acknowledged", cast.raised()),
        "asked": cast.at("asked", cast.raised()),
        "resolved": cast.at("resolved", cast.raised()),
        "settled": cast.at("settled", cast.raised()),
        "withdrawn": cast.at("withdrawn", cast.raised()),
    }
    return found


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "late own staff spanish taken"),
        ("status=waiting", "late own staff spanish taken"),
        ("status=asked", "asked"),
        ("status=resolved", "resolved"),
        ("status=ended", "withdrawn settled"),
        ("status=all", "withdrawn settled resolved asked taken spanish staff own late"),
        ("overdue=1", "late"),
        ("overdue=1&status=all", "late"),
        ("mine=1", "own"),
        ("topic=staff", "staff"),
        ("level=principal", "own"),
        ("level=equity", ""),
        ("language=es", "spanish"),
        (f"school={OWN}", "late own staff spanish taken"),
        ("search=grace", "late staff spanish taken"),
        ("search=LEE&status=asked", "asked"),
        ("search=%25", ""),
        ("search=Nobody", ""),
        ("topic=staff&language=es", ""),
        # What there is not is not asked for.
        ("status=open&topic=x&level=x&language=xx", "late own staff spanish taken"),
        (f"school={OTHER}", "late own staff spanish taken"),
        ("after=x&due=y", "late own staff spanish taken"),
        ("after=1&due=0001-01-01T00:00:00%2B14:00", "late own staff spanish taken"),
        ("after=99999999999&due=2026-03-10", "late own staff spanish taken"),
        ("search=" + "x" * 5000, ""),
        ("search=%00%F0%9F%92", ""),
    ],
)
def test_the_filters(cast: Cast, some: dict[str, str], query: str, expected: str) -> None:
    answer = cast.browser("principal").get(f"{QUEUE}?{query}")
    names = {reference: name for name, reference in some.items()}
    assert answer.status_code == 200
    assert [names[reference] for reference in references(answer)] == expected.split()


@pytest.mark.parametrize("write", [str, str.lower, lambda it: it[2:], lambda it: f"  {it} "])
def test_a_reference_is_found_whatever_became_of_it(
    cast: Cast, some: dict[str, str], write: Callable[[str], str]
) -> None:
    browser = cast.browser("principal")
    for reference in some.values():
        answer = browser.get(QUEUE, params={"search": write(reference)})
        assert references(answer) == [reference]


def test_a_reference_of_another_school_is_not_found(cast: Cast) -> None:
    other, danger = cast.raised(school=OTHER), cast.raised("danger")
    browser = cast.browser("principal")
    assert references(browser.get(f"{QUEUE}?search={other}")) == [danger]
    assert set(references(browser.get(f"{QUEUE}?search={danger}"))) == {danger}


def test_who_sees_several_schools_can_choose_one(cast: Cast) -> None:
    reference = cast.raised()
    boss = cast.browser("superintendent")
    assert f'<option value="{OWN}"' in boss.get(QUEUE).text
    assert references(boss.get(f"{QUEUE}?school={OWN}")) == [reference]
    assert references(boss.get(f"{QUEUE}?school={DISTRICT}")) == []
    assert f'<option value="{OWN}"' not in cast.browser("principal").get(QUEUE).text


@pytest.mark.parametrize("query", ["", "?status=all", "?overdue=1", "?search=Grace"])
def test_page_after_page_each_is_there_once(cast: Cast, clock: Clock, query: str) -> None:
    expected = set(many(cast, 60))
    clock.forward(days=8)
    pages = every_page(cast.browser("teacher"), f"{QUEUE}{query}")
    assert [len(found) for found in pages] == [25, 25, 10]
    assert {reference for found in pages for reference in found} == expected


def test_what_is_added_meanwhile_moves_no_page(cast: Cast, clock: Clock) -> None:
    expected, browser = many(cast, 30), cast.browser("teacher")
    first = browser.get(QUEUE)
    with transaction(cast.console.engine) as connection:  # one of the first page is given away
        moved = update(concern).where(concern.c.reference == expected[3])
        connection.execute(moved.values(due=clock() + timedelta(days=30)))
    following = re.search(r'href="(/staff/concerns\?[^"]*after=[^"]*)"', first.text)
    assert following
    second = references(browser.get(following[1].replace("&amp;", "&")))
    assert second == [*expected[25:], expected[3]]


def test_nobody_counts_beyond_a_hundred(cast: Cast) -> None:
    reference = many(cast, 100)[0]
    browser = cast.browser("teacher")
    assert "Waiting at school (100)" in text(browser.get(QUEUE))
    many(cast, 1)
    assert "Waiting at school (100+)" in text(browser.get(QUEUE))
    cast.by_parent("withdraw", reference)
    shown = text(browser.get(QUEUE))
    assert "Waiting at school (100)" in shown
    assert "Ended (1)" in shown
    assert "Only overdue (0)" in shown


def test_who_is_in_no_roster_has_nothing_of_their_own(cast: Cast) -> None:
    """Nobody has it yet, as nobody of the staff is 0."""
    cast.raised(closest=0)
    browser = cast.console.person("principal")
    assert len(references(browser.get(QUEUE))) == 1
    assert references(browser.get(f"{QUEUE}?mine=1")) == []
    assert references(cast.console.person("teacher").get(QUEUE)) == []


def test_the_start_page_leads_there(cast: Cast) -> None:
    browser = cast.browser("teacher")
    assert f'href="{QUEUE}"' in browser.get("/staff/").text
    assert cast.console.say("console-queue-none") in text(browser.get(QUEUE))
    reference = cast.raised()
    assert page(reference) in browser.get(QUEUE).text
