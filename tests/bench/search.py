"""Which search finds the right passage: three engines as they come, and ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.table import Table

from bot.kb.load import Library
from bot.kb.search import Reader, Search
from tests.bench import measuring
from tests.bench.measuring import grouped, percent, percentile, share, timed
from tests.bench.search_engines import ENGINES, Entries, Scorer, entries
from tests.kb.questions import Asked

OURS = "bot.kb.search"
STATEMENTS = "statements"
WITH_QUESTIONS = "statements + questions"
COLUMNS = ("engine", "entries", "part", "lang", "questions", "first", "in three", "ms (median)")
CAPTION = (
    "All questions that have an answer, wrong premises too; nobody abstains. ms: from the text to"
    " the ranking. Engines with their defaults; ours also reads titles, headings and the questions"
    " of unanswered topics."
)

# A question -> the keys of the passages, best first.
Ranker = Callable[[str], list[str]]


class Row(NamedTuple):
    engine: str
    entries: str
    part: str
    lang: str
    questions: int
    first: float
    in_three: float
    ms: float


def rows(library: Library, search: Search, questions: Iterable[Asked]) -> list[Row]:
    answerable = [question for question in questions if question.answers]
    languages = sorted({question.lang for question in answerable})
    rankers = {code: dict(_rankers(library, search, code)) for code in languages}
    groups = grouped(answerable, lambda question: (question.part, question.lang))
    return [
        Row(*name, part, lang, len(group), *_measures(rank, group))
        for (part, lang), group in sorted(groups.items())
        for name, rank in rankers[lang].items()
    ]


def _rankers(
    library: Library, search: Search, language: str
) -> Iterator[tuple[tuple[str, str], Ranker]]:
    read = Reader(library)
    for label, questions in ((STATEMENTS, False), (WITH_QUESTIONS, True)):
        found = entries(library, language, questions=questions)
        for name, build in ENGINES.items():
            yield (name, label), _ranker(read, language, found, build(found))
    yield (OURS, WITH_QUESTIONS), lambda text: [p.key for p in search.rank(text, language)]


def _ranker(read: Reader, language: str, found: Entries, score: Scorer) -> Ranker:
    return lambda text: found.best_first(score(read.tokens(text, language)))


def _measures(rank: Ranker, group: Sequence[Asked]) -> tuple[float, float, float]:
    rank(group[0].text)  # the first call of some engines is slower than all others
    found = [timed(rank, question.text) for question in group]

    def right(best: int) -> float:
        pairs = zip(group, found, strict=True)
        return share(not question.answers.isdisjoint(keys[:best]) for question, (keys, _) in pairs)

    return right(1), right(3), percentile([ms for _, ms in found], 50)


def table(rows: Iterable[Row], known: int = 0) -> Table:
    """`known`: how many of the questions are in the knowledge base word for word."""
    caption = f"{CAPTION} Questions that the knowledge base holds word for word: {known}."
    return measuring.table("Search", COLUMNS, map(_cells, rows), caption)


def _cells(row: Row) -> list[str]:
    return [
        row.engine, row.entries, row.part, row.lang, str(row.questions),
        percent(row.first), percent(row.in_three), f"{row.ms:.2f}",
    ]  # fmt: skip
