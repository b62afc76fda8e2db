"""The languages in the console: what each has, and who has read it."""

from __future__ import annotations

import re
from dataclasses import replace
from time import perf_counter

from bot.tools.check import check
from tests.conftest import ROOT
from tests.staff.browser import Console, text

LANGUAGES = "/staff/languages"


def test_every_language_is_shown_with_its_state_and_what_it_has(console: Console) -> None:
    page = text(console.person("teacher").get(LANGUAGES))
    assert "English en machine-written, not reviewed nobody yet 100 % 100 % 100 %" in page
    assert "Français fr not offered yet nobody yet 0 % 0 % 0 %" in page
    rows = re.findall(r'<th scope="row">', console.person("teacher").get(LANGUAGES).text)
    assert len(rows) == len(console.app.knowledge.nlu.languages)


def test_who_looks_after_a_reviewed_language_is_named(console: Console) -> None:
    known = console.app.knowledge
    reviewed = replace(known.nlu.languages["es"], status="reviewed", lead="Ana <Ruiz>")
    languages = {**known.nlu.languages, "es": reviewed}
    console.app.knowledge = replace(known, nlu=replace(known.nlu, languages=languages))
    answer = console.person("teacher").get(LANGUAGES)
    assert "Español es reviewed by a person Ana <Ruiz> 100 %" in text(answer)
    assert "Ana &lt;Ruiz&gt;" in answer.text


def test_a_part_that_is_missing_never_counts_as_whole(console: Console) -> None:
    """Shares are rounded down."""
    known = console.app.knowledge
    es = dict(known.translator.catalogue.entries["es"])
    es.pop("office-nobody")
    entries = {**known.translator.catalogue.entries, "es": es}
    translator = type(known.translator)(
        replace(known.translator.catalogue, entries=entries), known.world.organizations
    )
    console.app.knowledge = replace(known, translator=translator)
    page = text(console.person("teacher").get(LANGUAGES))
    assert "Español es machine-written, not reviewed nobody yet 100 % 99 % 100 %" in page


def test_the_shares_are_those_of_the_check_and_take_no_time(console: Console) -> None:
    browser = console.person("teacher")
    began = perf_counter()
    page = text(browser.get(LANGUAGES))
    assert perf_counter() - began < 1
    report = check(ROOT / "nlu_data", ROOT / "locales", ROOT / "policies_kb")
    for language, shares in report.coverage.items():
        shown = " ".join(f"{int(share * 100)} %" for share in shares.values())
        assert re.search(rf" {language} [a-z, -]+ {shown} ", page)
