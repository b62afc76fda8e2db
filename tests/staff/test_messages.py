"""The page on which translators see every message as it looks on a phone."""

from __future__ import annotations

import re

import pytest

from tests.staff.browser import Console, text

MESSAGES = "/staff/messages"


def test_messages_are_shown_with_samples_in_the_direction_of_the_language(console: Console) -> None:
    answer = console.person("teacher").get(f"{MESSAGES}?language=ar&file=people")
    assert '<div class="phone" lang="ar" dir="rtl">' in answer.text
    assert '<div class="phone" lang="en" dir="ltr">' in answer.text
    page = text(answer)
    assert "people-ask-office-of" in page
    assert "The office of Sessions Elementary School can help you." in page


def test_a_message_by_itself_has_all_its_variants(console: Console) -> None:
    browser = console.person("teacher")
    few = browser.get(f"{MESSAGES}?language=ar&file=bookings").text
    link = re.search(r'href="(/staff/messages\?language=ar&amp;id=waitlist-joined)"', few)
    assert link
    page = browser.get(link[1].replace("&amp;", "&")).text
    assert page.count('class="bubble"') >= 5 + 3


def test_who_wrote_a_message_is_said(console: Console) -> None:
    page = text(console.person("teacher").get(f"{MESSAGES}?language=vi&file=errors"))
    assert "Written by a machine; no person has read it yet" in page


def test_the_own_language_comes_first_and_english_needs_no_second_column(console: Console) -> None:
    page = console.person("teacher").get(MESSAGES).text
    assert '<div class="phone" lang="en" dir="ltr">' in page
    assert "no person has read it yet" not in page


@pytest.mark.parametrize("query", ["language=xx", "file=nothing", "id=nothing"])
def test_what_there_is_not_is_missing(query: str, console: Console) -> None:
    assert console.person("teacher").get(f"{MESSAGES}?{query}").status_code == 404


def test_every_message_of_every_language_can_be_shown(console: Console) -> None:
    browser = console.person("teacher")
    catalogue = console.app.knowledge.translator.catalogue
    files = {entry.path.stem for entry in catalogue.entries["en"].values()}
    for language in console.app.knowledge.nlu.shipped:
        for file in files:
            page = browser.get(f"{MESSAGES}?language={language}&file={file}")
            assert page.status_code == 200
            assert 'class="bubble"' in page.text
