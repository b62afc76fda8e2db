"""The report: the six standards, the numbers of whom one may see, on the page and as a file."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from html import unescape
from io import StringIO

import httpx
import pytest

from bot.domain.messages import Msg
from bot.l10n.translate import Translator
from bot.skills.concerns.saying import RATINGS
from bot.staff import report_figures as figures
from bot.staff.report_standards import STANDARDS
from tests.conftest import Clock
from tests.staff.browser import DISTRICT, OTHER, OWN, Console, text
from tests.staff.cast import Cast, anonymous

REPORT, FILE = "/staff/report", "/staff/report/csv"
# Of policy 909, III, in its order.
HEADINGS = {
    "en": [
        "Standard 1: Welcoming all families into the school community",
        "Standard 2: Communicating effectively",
        "Standard 3: Supporting student success",
        "Standard 4: Speaking up for every child",
        "Standard 5: Sharing power",
        "Standard 6: Collaborating with community",
    ],
    "es": [
        "Estándar 1: Dar la bienvenida a todas las familias en la comunidad escolar",
        "Estándar 2: Comunicarse de manera efectiva",
        "Estándar 3: Apoyar el éxito de los estudiantes",
        "Estándar 4: Alzar la voz por cada niño",
        "Estándar 5: Compartir el poder",
        "Estándar 6: Colaborar con la comunidad",
    ],
}


@pytest.fixture
def cast(console: Console) -> Cast:
    return Cast(console)


def table(answer: httpx.Response, id: str) -> dict[str, list[str]]:
    """The numbers below a heading of the page, by the label of their row."""
    [card] = re.findall(rf'<h3 id="{id}">.*?</article>', answer.text, re.DOTALL)
    rows = re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', card)
    return {unescape(label): re.findall("<td>(.*?)</td>", cells) for label, cells in rows}


def lines(answer: httpx.Response) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(answer.content.decode("utf-8-sig"))))


@pytest.mark.parametrize("language", HEADINGS)
def test_the_headings_are_the_six_standards_each_with_its_source(
    console: Console, language: str
) -> None:
    browser = console.person("principal", language=language)
    page = browser.get(REPORT).text
    assert (
        re.findall(r'<h2 id="[\w-]+">((?:Standard|Estándar).*?)</h2>', page) == HEADINGS[language]
    )
    links = re.findall(r'<footer><a href="(.*?)">', page)
    assert len(links) == len(STANDARDS)
    for link in links:
        path, _, id = unescape(link).partition("#")
        assert f'id="{id}"' in browser.get(path).text


def test_where_the_policy_is_not_kept_the_standards_have_their_names_alone(
    console: Console,
) -> None:
    world = replace(console.app.knowledge.world, passages={})
    console.app.knowledge = replace(console.app.knowledge, world=world)
    page = console.person("principal").get(REPORT).text
    headings = re.findall(
        r'<section class="standard".*?<h2 id="[\w-]+">(.*?)</h2>', page, re.DOTALL
    )
    assert headings == [console.say(standard.name.id) for standard in STANDARDS]
    assert "<blockquote" not in page


def test_what_happened_to_concerns_is_in_the_tables(cast: Cast, clock: Clock) -> None:
    quick = cast.raised()
    cast.do("teacher", "resolve", quick, "We talked.", "en")
    cast.by_parent("rate", quick, 4)
    cast.raised(topic="policy")
    clock.forward(days=1)
    page = cast.browser("superintendent").get(f"{REPORT}?school={OWN}")
    assert table(page, "topics") == {
        "A child": ["1"], "Staff": ["0"], "Policy or district": ["1"], "Discrimination": ["0"],
        "Danger": ["0"],
    }  # fmt: skip
    assert table(page, "levels")["March 2026"] == ["1", "1"]
    assert table(page, "first")["same day"] == ["1"]
    assert table(page, "first")["not yet"] == ["1"]
    assert table(page, "ratings")["Well"] == ["1"]
    assert table(page, "languages") == {"Other languages": ["2", "0", "0", "0"]}


@pytest.mark.parametrize("role", ["principal", "administrator", "superintendent", "equity"])
@pytest.mark.parametrize("kind", ["concern", "discrimination", "danger"])
def test_a_concern_changes_no_number_of_whom_it_is_about(cast: Cast, role: str, kind: str) -> None:
    browser = cast.browser(role)
    before = [anonymous(browser.get(path)) for path in (REPORT, FILE)]
    cast.raised(kind, about=(cast.staff[role],))
    assert [anonymous(browser.get(path)) for path in (REPORT, FILE)] == before


def test_another_school_is_in_no_number(cast: Cast) -> None:
    cast.raised()
    elsewhere = cast.console.signed_in(cast.elsewhere)
    for asked in ("", f"?school={OWN}", f"?school={DISTRICT}", "?school=nowhere"):
        page = elsewhere.get(REPORT + asked)
        assert OTHER.title() in text(page)
        assert table(page, "topics") == {}


def test_who_is_of_a_district_chooses_a_school_or_all_of_them(cast: Cast) -> None:
    cast.raised()
    cast.raised(school=DISTRICT, topic="policy", closest=0)
    browser = cast.browser("superintendent")
    numbers = {
        asked: table(browser.get(f"{REPORT}?school={asked}"), "topics") for asked in (OWN, DISTRICT)
    }
    assert numbers[OWN]["Policy or district"] == ["0"]
    assert (numbers[DISTRICT]["A child"], numbers[DISTRICT]["Policy or district"]) == (["1"], ["1"])


@pytest.mark.parametrize(
    ("asked", "span", "found"),
    [
        ("", "April 1, 2025 to March 3, 2026", True),
        ("2025", "July 1, 2025 to March 3, 2026", True),
        ("2024", "July 1, 2024 to June 30, 2025", False),
        ("1999", "April 1, 2025 to March 3, 2026", True),
        ("99999999999", "April 1, 2025 to March 3, 2026", True),
        ("x", "April 1, 2025 to March 3, 2026", True),
    ],
)
def test_a_period_is_a_school_year_or_the_last_months(
    cast: Cast, clock: Clock, asked: str, span: str, found: bool
) -> None:
    cast.raised()
    clock.forward(days=1)
    page = cast.browser("superintendent").get(f"{REPORT}?period={asked}")
    assert span in text(page)
    assert bool(table(page, "topics")) == found


def test_every_chart_has_its_numbers_as_a_table(cast: Cast) -> None:
    cast.raised()
    page = cast.browser("superintendent").get(REPORT).text
    cards = re.findall(r'<article class="card figure".*?</article>', page, re.DOTALL)
    drawn = [card for card in cards if 'role="img"' in card]
    assert drawn
    for card in drawn:
        assert "<table" in card
        sums = re.findall(r'<text x="[\d.]+" y="\d+">(\d+)</text>', card)
        rows = re.findall(r'<th scope="row">.*?</th>(.*?)</tr>', card)
        assert [int(each) for each in sums] == [
            sum(map(int, re.findall(r"<td>(\d+)</td>", row))) for row in rows
        ]


def test_the_page_needs_no_script_and_no_style_of_its_own(cast: Cast) -> None:
    cast.raised()
    page = cast.browser("superintendent").get(REPORT).text
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", page)
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_file_has_every_number_of_the_page(cast: Cast, language: str) -> None:
    for topic in ("child", "child", "policy"):
        cast.raised(topic=topic)
    browser = cast.console.person("superintendent", DISTRICT, language=language)
    page, answer = browser.get(REPORT), browser.get(FILE)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer.headers["content-disposition"]
    assert answer.headers["cache-control"] == "no-store"
    title = cast.console.say("report-topics", language)
    column = {name: cast.console.say(f"report-{name}", language) for name in
              ("figure", "row", "number")}  # fmt: skip
    found = {
        line[column["row"]]: [line[column["number"]]]
        for line in lines(answer)
        if line[column["figure"]] == title
    }
    assert found == table(page, "topics")
    assert sum(int(number) for [number] in found.values()) == 3


def test_no_cell_of_the_file_is_something_to_compute(cast: Cast) -> None:
    cast.raised()
    answer = cast.browser("superintendent").get(FILE)
    for row in csv.reader(StringIO(answer.content.decode("utf-8-sig"))):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("half", "most"), [(0, 0), (0, 1), (1, 5), (2, 21)])
@pytest.mark.parametrize("done", ["answered", "resolved"])
def test_waits_are_said_in_whole_sentences(
    console: Console, language: str, half: int, most: int, done: str
) -> None:
    translator: Translator = console.app.knowledge.translator
    said = translator.say(Msg("report-within", half=half, most=most, done=done), language)
    assert said.endswith(".")
    assert "{" not in said
    assert (str(half) in said) == (half > 0)


def test_ratings_are_those_that_parents_press() -> None:
    assert figures.RATINGS == RATINGS
