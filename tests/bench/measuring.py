"""What the tables share: times, shares, and how both are written."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Iterable, Sequence
from typing import ParamSpec, TypeVar

import numpy as np
from rich.table import Table

from bot.config import Settings
from bot.domain.folding import fold
from bot.kb.load import Library
from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrase, load
from tests.kb.questions import Asked

P = ParamSpec("P")
T = TypeVar("T")
K = TypeVar("K")


def timed(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> tuple[T, float]:
    """What `work` gives, and the milliseconds that it took."""
    start = time.perf_counter()
    result = work(*args, **kwargs)
    return result, (time.perf_counter() - start) * 1000


def share(flags: Iterable[bool]) -> float:
    """0 to 1; not a number if there is nothing to have a share of."""
    found = list(flags)
    return sum(found) / len(found) if found else math.nan


def percentile(values: Sequence[float], at: float) -> float:
    return float(np.percentile(values, at))


def grouped(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def known(library: Library, questions: Iterable[Asked]) -> int:
    """How many of the questions the knowledge base holds word for word: they are not held out."""
    held = {_words(question.text) for question in library.questions}
    return sum(_words(question.text) in held for question in questions)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", fold(text)))


def held_out(knowledge: Knowledge) -> list[Phrase]:
    """The phrases that measure, of the languages that are offered."""
    shipped = knowledge.nlu.shipped
    return [phrase for phrase in load(Settings().nlu_data).held_out if phrase.language in shipped]


def percent(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.1%}"


def table(
    title: str, columns: Sequence[str], cells: Iterable[Sequence[str]], caption: str = ""
) -> Table:
    found = Table(title=title, caption=caption, title_justify="left", caption_justify="left")
    for column in columns:
        found.add_column(column)
    for row in cells:
        found.add_row(*row)
    return found


def markdown(table: Table) -> str:
    headers = [str(column.header) for column in table.columns]
    rows = zip(*(column.cells for column in table.columns), strict=True)
    lines = [headers, ["---"] * len(headers), *(map(str, row) for row in rows)]
    written = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    return f"{table.title}\n\n{written}\n{table.caption}\n"
