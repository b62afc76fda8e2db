"""Whether our search knows what it cannot answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isnan
from typing import NamedTuple

from rich.table import Table
from sklearn.metrics import roc_auc_score

from bot.domain.understanding import Finding
from bot.kb.search import SURE, UNSURE, Search
from tests.bench import measuring
from tests.bench.measuring import grouped, percent, share
from tests.kb.questions import Asked

COLUMNS = (
    "part", "lang", "answerable", "right first", "right in three", "unanswerable", "answered",
    "answered or offered", "area under ROC",
)  # fmt: skip
CAPTION = (
    f"Answered from {SURE} on, offered from {UNSURE} on; both thresholds were chosen on dev."
    " Right: answered or offered, and the passage is shown."
)


class Row(NamedTuple):
    """`first` and `in_three` of the answerable, `answered` and `offered` (or answered) of the
    unanswerable questions."""

    part: str
    lang: str
    answerable: int
    first: float
    in_three: float
    unanswerable: int
    answered: float
    offered: float
    area: float


def rows(search: Search, questions: Iterable[Asked]) -> list[Row]:
    groups = grouped(questions, lambda question: (question.part, question.lang))
    return [_row(search, part, lang, group) for (part, lang), group in sorted(groups.items())]


def _row(search: Search, part: str, lang: str, group: Sequence[Asked]) -> Row:
    found = [(question, search.find(question.text, lang)) for question in group]
    good = [(question, finding) for question, finding in found if question.answers]
    hopeless = [finding for question, finding in found if not question.answers]
    answerable = [bool(question.answers) for question, _ in found]
    return Row(
        part, lang,
        len(good), share(_right(question, finding, 1) for question, finding in good),
        share(_right(question, finding, 3) for question, finding in good),
        len(hopeless), share(finding.verdict == "sure" for finding in hopeless),
        share(finding.verdict != "unknown" for finding in hopeless),
        _area(answerable, [finding.confidence for _, finding in found]),
    )  # fmt: skip


def _area(answerable: list[bool], confidences: list[float]) -> float:
    """Not a number where all questions are of one kind."""
    if len(set(answerable)) < 2:
        return float("nan")
    return float(roc_auc_score(answerable, confidences))


def _right(question: Asked, finding: Finding, shown: int) -> bool:
    return any(hit.passage.key in question.answers for hit in finding.hits[:shown])


def table(rows: Iterable[Row], known: int = 0) -> Table:
    """`known`: how many of the questions are in the knowledge base word for word."""
    caption = f"{CAPTION} Questions that the knowledge base holds word for word: {known}."
    return measuring.table("Abstention", COLUMNS, map(_cells, rows), caption)


def _cells(row: Row) -> list[str]:
    return [
        row.part, row.lang, str(row.answerable), percent(row.first), percent(row.in_three),
        str(row.unanswerable), percent(row.answered), percent(row.offered),
        "–" if isnan(row.area) else f"{row.area:.3f}",
    ]  # fmt: skip
