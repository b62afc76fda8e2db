"""Messages in the parent's language, and what happens where a language lacks one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.messages import Choice, Citation, Msg, Name, Reply
from bot.errors import BadData
from bot.knowledge import Knowledge
from bot.l10n import catalogue
from bot.l10n.formats import direction, written_date
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


def test_directions() -> None:
    assert [direction(code) for code in ("en", "ar", "zh-Hans")] == ["ltr", "rtl", "ltr"]
