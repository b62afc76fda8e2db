"""The tables on small slices: their shape, and numbers that can be true."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rich.table import Table

from bot.domain.folding import fold
from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrases
from bot.nlu.screen import DANGERS
from tests.bench import (
    abstention,
    bookings,
    engines,
    language,
    machine,
    queue,
    safety,
    search,
    turn,
    understanding,
)
from tests.bench.measuring import grouped, held_out, markdown, share
from tests.bench.understanding import calibration_error
from tests.kb.questions import Asked, asked

GROUPS = 16  # dev and test in eight languages


@pytest.fixture(scope="module")
def questions(knowledge: Knowledge) -> list[Asked]:
    """Some of dev and test in each language and kind, whatever their order in the file."""
    halves = [question for question in asked(knowledge.library) if question.part in ("dev", "test")]
    groups = grouped(halves, lambda question: (question.part, question.lang, question.kind))
    return [question for group in groups.values() for question in group[::4]]


def test_search_compares_all_engines_and_ours_is_ahead_of_plain_tfidf(
    knowledge: Knowledge, questions: list[Asked]
) -> None:
    found = search.rows(knowledge.library, knowledge.search, questions)
    assert len(found) == GROUPS * (2 * 3 + 1)
    demand_shares(value for row in found for value in (row.first, row.in_three))
    assert all(row.first <= row.in_three and row.ms > 0 for row in found)
    for lang in ("en", "es"):
        plain = first(found, "TF-IDF cosine", search.STATEMENTS, lang)
        assert first(found, search.OURS, search.WITH_QUESTIONS, lang) >= plain
    demand_rows(search.table(found), len(found))
    written = markdown(search.table(found)).splitlines()
    assert sum(line.startswith("|") for line in written) == len(found) + 2


def first(found: Iterable[search.Row], engine: str, entries: str, lang: str) -> float:
    wanted = (engine, entries, "dev", lang)
    return next(row.first for row in found if row[:4] == wanted)


def test_abstention_answers_more_of_what_has_an_answer(
    knowledge: Knowledge, questions: list[Asked]
) -> None:
    found = abstention.rows(knowledge.search, questions)
    assert len(found) == GROUPS
    demand_shares(value for row in found for value in (*row[3:5], *row[6:]))
    assert all(row.first <= row.in_three and row.answered <= row.offered for row in found)
    assert all(row.in_three > row.answered and row.area > 0.5 for row in found)
    demand_rows(abstention.table(found), GROUPS)


def test_understanding_is_measured_for_each_language(knowledge: Knowledge) -> None:
    found = understanding.rows(knowledge.engine, held_out(knowledge)[::6])
    assert [row.lang for row in found] == sorted(knowledge.nlu.shipped)
    demand_shares(value for row in found for value in row[2:7])
    assert all(0 < row.p50 <= row.p99 for row in found)
    demand_rows(understanding.table(found, "some"), len(found))


def test_engines_are_compared_on_the_same_phrases(knowledge: Knowledge) -> None:
    phrases = [p for p in held_out(knowledge) if p.intent not in DANGERS][::4]
    phrases += [p for p in understanding.unseen() if p.intent not in DANGERS][::4]
    seen = engines.ask(knowledge.engine, phrases)
    rows = list(engines.rows_of(knowledge, engines.EMBEDDED, seen))
    languages = len(knowledge.nlu.shipped)
    assert len(rows) == languages
    demand_shares(value for row in rows for value in row[2:6])
    assert all(row.roc > 0.8 and row.entity_f1 > 0.5 for row in rows)
    votes = engines.vote(seen, seen)
    assert [vote.agree for vote in votes] == [1] * languages
    assert all(vote.right == vote.alone for vote in votes)
    machine_row = engines.Machine(engines.EMBEDDED, 1, 2, 3)
    first, second, third = engines.tables(engines.Found(rows, [machine_row], {"same": votes}))
    for table, length in ((first, languages), (second, 1), (third, languages)):
        demand_rows(table, length)


def test_a_disagreement_counts_for_nobody(knowledge: Knowledge) -> None:
    phrase = understanding.unseen()[0]
    parse = knowledge.engine.parse(phrase.text, phrase.language)
    ours = engines.Seen(phrase, parse, 1)
    theirs = engines.Seen(phrase, replace(parse, intent="another"), 1)
    [vote] = engines.vote([ours, ours], [ours, theirs])
    assert vote.agree == 0.5


def test_calibration_error_is_the_distance_of_confidence_from_accuracy() -> None:
    always = np.ones(10)
    assert calibration_error(always, always == 1) == 0
    assert calibration_error(always, np.arange(10) < 4) == pytest.approx(0.6)
    in_two_bins = calibration_error(np.array([0.25, 0.25, 0.75]), np.array([True, False, True]))
    assert in_two_bins == pytest.approx(0.25)


def test_dangers_are_seen_more_often_than_their_look_alikes(knowledge: Knowledge) -> None:
    rows = safety.rows(knowledge)
    for row in rows:
        share = row.alarms / row.messages
        assert share >= 0.8 if row.kind in DANGERS else share <= 0.2
        assert row.right <= row.alarms <= row.messages
    demand_rows(safety.table(rows), 7 * len(knowledge.nlu.shipped))


@pytest.mark.parametrize("path", [safety.KNOWN, safety.UNSEEN], ids=["known", "unseen"])
def test_no_measured_danger_is_known_to_the_training(phrases: Phrases, path: Path) -> None:
    """Counted, not shown: nobody should learn what is measured."""
    learnt = (*phrases.training, *phrases.harmless)
    known = {(phrase.language, fold(phrase.text)) for phrase in learnt}
    assert sum((lang, fold(text)) in known for text, lang, _ in safety.messages(path)) == 0


def test_language_is_easier_with_more_words(knowledge: Knowledge) -> None:
    messages = [(phrase.language, phrase.text) for phrase in held_out(knowledge)[::3]]
    found = language.rows(knowledge.detector, messages)
    assert [row.prior for row in found] == [p for p in language.PRIORS for _ in language.LENGTHS]
    demand_shares(value for row in found for value in (row.right, *row.each.values()))
    without = {row.words: row.right for row in found if not row.prior}
    assert without["more"] >= without["1-2"]
    demand_rows(language.table(found), len(found))


def test_a_turn_is_timed_and_none_fails(knowledge: Knowledge) -> None:
    texts = {"en": ["hello", "when are conferences?"], "es": ["hola", "quiero ayudar"]}
    (found,) = turn.rows(knowledge, texts, turns=12, chats=4)
    assert (found.turns, found.chats, found.failed) == (12, 4, 0)
    assert 0 < found.p50 <= found.p90 <= found.p99
    demand_rows(turn.table([found]), 1)


def test_bookings_are_timed_beside_a_bare_insert() -> None:
    found = bookings.rows(each=3)
    assert {row.what for row in found} == {"bare INSERT", "booking"}
    assert all(row.done == 3 * bookings.WRITERS and 0 < row.p50 <= row.p99 for row in found)
    demand_rows(bookings.table(found), len(found))


def test_a_search_finds_every_free_time() -> None:
    found = bookings.searches(teachers=4, slots=10, times=3)
    assert all(row.found == 5 * row.teachers for row in found)
    demand_rows(bookings.search_table(found), len(found))


def test_the_queue_is_timed_for_each_role_and_filter(knowledge: Knowledge) -> None:
    found = list(queue.rows(knowledge, concerns=400, times=2))
    databases = {row.database for row in found}
    assert len(found) == len(databases) * 4 * len(queue.ASKED)
    assert all(0 < row.reads[0] <= row.reads[1] and row.page[0] > 0 for row in found)
    boss = [row for row in found if row.who == "superintendent" and row.asked == "all"]
    assert all(row.rows > 25 for row in boss)
    demand_rows(queue.table(found), len(found))


def test_the_machine_is_described_in_one_line_without_paths() -> None:
    assert "Python 3." in machine.line()
    assert not {"/", "\n"} & set(machine.line())


def test_a_share_of_nothing_is_no_number() -> None:
    assert math.isnan(share([]))
    assert share([True, False]) == 0.5


def demand_shares(values: Iterable[float]) -> None:
    assert all(0 <= value <= 1 for value in values)


def demand_rows(table: Table, count: int) -> None:
    assert table.row_count == count
    assert all(len(list(column.cells)) == count for column in table.columns)
