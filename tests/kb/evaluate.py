"""How well the search answers, and knows when it cannot. `python -m tests.kb.evaluate`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from bot.kb.load import load
from bot.kb.search import SURE, UNSURE, Search, fit
from tests.kb.questions import Asked, asked

COLUMNS = (
    "part", "lang", "ranked first", "in three", "answered first", "answered in three",
    "unanswerable offered", "unanswerable answered",
)  # fmt: skip
KNOWLEDGE = Path(__file__).parents[2] / "policies_kb"


def rows(search: Search, questions: Iterable[Asked]) -> Iterable[list[str]]:
    groups: dict[tuple[str, str], list[Asked]] = {}
    for question in questions:
        groups.setdefault((question.part, question.lang), []).append(question)
    for (part, lang), group in sorted(groups.items()):
        yield [part, lang, *_measures(search, group)]


def _measures(search: Search, group: list[Asked]) -> Iterable[str]:
    answerable = [question for question in group if question.answers]
    hopeless = [question for question in group if question.kind == "unanswerable"]
    places = np.array([_place(search, question) for question in answerable])
    found = [search.find(question.text, question.lang) for question in answerable]
    first = [f.verdict != "unknown" and p == 0 for f, p in zip(found, places, strict=True)]
    three = [f.verdict != "unknown" and p < 3 for f, p in zip(found, places, strict=True)]
    wrong = [search.find(question.text, question.lang).verdict for question in hopeless]
    for share in (places == 0, places < 3, first, three):
        yield f"{np.mean(share):.1%} of {len(answerable)}"
    for verdict in (["unsure", "sure"], ["sure"]):
        yield f"{np.mean([w in verdict for w in wrong]):.1%} of {len(hopeless)}"


def _place(search: Search, question: Asked) -> int:
    ranked = [passage.key for passage in search.rank(question.text, question.lang)]
    return next(i for i, key in enumerate(ranked) if key in question.answers)


def main() -> None:
    library = load(KNOWLEDGE)
    search = Search(library, fit(library))
    table = Table(title=f"Search, sure from {SURE}, offered from {UNSURE}")
    for column in COLUMNS:
        table.add_column(column)
    for row in rows(search, asked(library)):
        table.add_row(*row)
    Console(file=sys.stdout, width=140).print(table)


if __name__ == "__main__":
    main()
