"""Unanswered questions in the console: counts, and nothing that anybody wrote."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.store import gaps
from bot.store.unit_of_work import transaction
from tests.staff.browser import OTHER, OWN, Console, text

UNANSWERED = "/staff/unanswered"
TODAY = date(2026, 3, 2)  # the clock's


def asked(
    console: Console, topic: str, ago: int = 0, school: str = OWN, language: str = "en",
    times: int = 1,
) -> None:  # fmt: skip
    with transaction(console.engine) as connection:
        for _ in range(times):
            gaps.count(connection, TODAY - timedelta(days=ago), topic, language, school)


def test_topics_are_counted_by_language_and_school_the_most_frequent_first(
    console: Console,
) -> None:
    asked(console, "meals", times=2)
    asked(console, "bus", times=5, language="es")
    asked(console, "bus", ago=3, times=2, language="es")
    asked(console, "", school="")
    page = text(console.person("office").get(UNANSWERED))
    assert "10 questions, the most frequent topic first" in page
    assert "Bus and transportation 7 Spanish Sessions Elementary School" in page
    assert "Another topic 1 English No school chosen" in page
    assert page.index("Bus and transportation 7") < page.index("School meals 2")


@pytest.mark.parametrize(
    ("query", "count"),
    [("", 3), ("?days=7", 2), ("?days=30", 3), ("?days=365", 4), ("?days=8", 3), ("?days=x", 3)],
)
def test_only_questions_of_the_period_are_counted(console: Console, query: str, count: int) -> None:
    for ago in (0, 6, 7, 30):
        asked(console, "bus", ago)
    page = text(console.person("principal").get(f"{UNANSWERED}{query}"))
    assert f"{count} questions, the most" in page


def test_the_questions_of_another_school_are_not_counted(console: Console) -> None:
    asked(console, "bus", school=OTHER)
    page = text(console.person("office").get(UNANSWERED))
    assert "No question without an answer in this period." in page
    assert "Bus" not in page


def test_topics_are_named_in_the_viewers_language_and_unknown_ones_by_their_id(
    console: Console,
) -> None:
    asked(console, "bus")
    asked(console, "<b>old</b>")
    answer = console.person("office", language="es").get(UNANSWERED)
    spanish = console.app.knowledge.library.unanswered["es"].sections["bus"].heading
    assert f"{spanish} 1 inglés" in text(answer)
    assert "&lt;b&gt;old&lt;/b&gt;" in answer.text


def test_the_page_says_how_a_school_answers_them(console: Console) -> None:
    page = console.person("office").get(UNANSWERED).text
    assert 'href="#how"' in page
    assert 'id="how"' in page
    assert "policies_kb/README.md" in page
