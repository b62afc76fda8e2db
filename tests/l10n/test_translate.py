"""Messages in the parent's language, and what happens where a language lacks one."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from bot.domain.messages import (
    ByLanguage,
    Choice,
    Citation,
    LanguageCode,
    Msg,
    Name,
    Reply,
    Value,
)
from bot.errors import BadData
from bot.knowledge import Knowledge
from bot.l10n import catalogue
from bot.l10n.formats import direction, written, written_date
from bot.l10n.translate import QUOTE_LIMIT, Translator


def _translator(root: Path, **files: str) -> Translator:
    for language, text in files.items():
        (root / language).mkdir()
        (root / language / "a.ftl").write_text(text, encoding="utf-8")
    return Translator(catalogue.load(root), {})


def test_what_a_language_lacks_is_said_in_english(tmp_path: Path) -> None:
    translator = _translator(tmp_path, en="a = Hello\n", es="b = Hola\n")
    assert translator.say(Msg("a"), "es") == "Hello"


def test_a_broken_translation_is_said_in_english_and_never_half(tmp_path: Path) -> None:
    translator = _translator(tmp_path, en="a = Hello { $name }\n", es="a = Hola { $nombre }\n")
    assert translator.say(Msg("a", name="Ana"), "es") == "Hello Ana"


def test_a_message_that_nobody_wrote_is_a_fault_of_the_code(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        _translator(tmp_path, en="a = Hello\n").say(Msg("nothing"), "en")


def test_junk_is_reported_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadData) as caught:
        _translator(tmp_path, en="a = Hello\n\nthis is no message\n")
    [problem] = caught.value.problems
    assert (problem.path.name, problem.line) == ("a.ftl", 3)


def test_a_source_has_the_words_of_both_languages(knowledge: Knowledge) -> None:
    passage = knowledge.library.passages[0]
    reply = Reply((Msg("answer-found"),), (Citation(passage, "other"),))
    [source] = knowledge.translator.render(reply, "es").citations
    assert source.answer == passage.words["es"].text
    assert source.quote == passage.quote
    assert source.note
    assert source.original
    assert source.path == f"/policy/{passage.document}?lang=es#{passage.section}"


def test_in_english_the_words_are_not_shown_twice(knowledge: Knowledge) -> None:
    reply = Reply((Msg("answer-found"),), (Citation(knowledge.library.passages[0], "own"),))
    [source] = knowledge.translator.render(reply, "en").citations
    assert (source.original, source.note) == ("", "")


def test_every_quote_and_label_fits(knowledge: Knowledge) -> None:
    for language in knowledge.world.languages:
        for passage in knowledge.library.passages:
            choice = Choice(passage, f"show:{passage.key}")
            reply = Reply((Msg("answer-unsure"),), (Citation(passage, "own"),), (choice,))
            rendered = knowledge.translator.render(reply, language)
            assert 0 < len(rendered.citations[0].quote) <= QUOTE_LIMIT
            assert len(rendered.choices[0].payload.encode()) <= 64


def test_names_are_the_same_in_every_language(knowledge: Knowledge) -> None:
    reply = Reply((Msg("school-ask"),), choices=(Choice(Name("Kate Sessions"), "x"),))
    labels = {
        knowledge.translator.render(reply, language).choices[0].label for language in ("en", "es")
    }
    assert labels == {"Kate Sessions"}


@pytest.mark.parametrize(
    ("date", "language", "written"),
    [
        ("1992-06-15", "en", "June 15, 1992"),
        ("1992-06-15", "es", "15 de junio de 1992"),
        ("2011-06", "en", "June 2011"),
        ("2011-06", "es", "junio de 2011"),
    ],
)
def test_dates_are_as_exact_as_the_document(date: str, language: str, written: str) -> None:
    assert written_date(date, language) == written


DAY = date(2026, 12, 1)
NAMES = ("Ana", "Luis", "Kate")


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        (DAY, "en", "Tuesday, December 1"),
        (DAY, "es", "martes, 1 de diciembre"),
        (DAY, "ru", "вторник, 1 декабря"),
        (DAY, "zh-Hans", "12月1日星期二"),
        (DAY, "vi", "Thứ Ba, 1 tháng 12"),
        (time(15, 30), "en", "3:30 PM"),
        (time(8), "en", "8:00 AM"),
        (time(15, 30), "es", "3:30 p.m."),
        (time(15, 30), "vi", "15:30"),
        (NAMES, "en", "Ana, Luis, and Kate"),
        (NAMES, "es", "Ana, Luis y Kate"),
        (NAMES[:2], "en", "Ana and Luis"),
        (NAMES[:1], "es", "Ana"),
        ((), "en", ""),
        ("3:30", "es", "3:30"),
        (ByLanguage(en="Book fair", es="Feria del libro"), "es", "Feria del libro"),
        (ByLanguage(es="Feria del libro", en="Book fair"), "vi", "Book fair"),
        (ByLanguage(es="Feria del libro"), "en", "Feria del libro"),
        (LanguageCode("es"), "es", "español"),
        (LanguageCode("zh-Hans"), "en", "Simplified Chinese"),
        (LanguageCode("mix"), "en", "mix"),
    ],
)
def test_a_value_is_written_as_the_language_writes_it(
    tmp_path: Path, value: Value, language: str, text: str
) -> None:
    files = dict.fromkeys(("en", language), "a = { $value }\n")
    assert _translator(tmp_path, **files).say(Msg("a", value=value), language) == text


def test_a_number_stays_one_for_its_plural(tmp_path: Path) -> None:
    assert (type(written(1, "es")), written(1, "es")) == (int, 1)
    message = "a = { $count ->\n    [one] one day\n   *[other] { $count } days\n }\n"
    translator = _translator(tmp_path, en=message)
    assert [translator.say(Msg("a", count=count), "en") for count in (1, 2)] == [
        "one day", "2 days",
    ]  # fmt: skip


def test_what_is_said_in_english_instead_has_english_values(tmp_path: Path) -> None:
    translator = _translator(tmp_path, en="a = On { $day }\n", es="b = Hola\n")
    assert translator.say(Msg("a", day=DAY), "es") == "On Tuesday, December 1"


def test_directions() -> None:
    assert [direction(code) for code in ("en", "ar", "zh-Hans")] == ["ltr", "rtl", "ltr"]
