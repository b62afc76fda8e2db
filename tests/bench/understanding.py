"""How well held-out phrases are understood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml
from rich.table import Table
from sklearn.metrics import f1_score

from bot.dialogue.turn import CONFIDENT
from bot.nlu.engine import Engine
from bot.nlu.phrases import Phrase
from tests.bench import measuring
from tests.bench.measuring import grouped, percent, percentile, share, timed

# Phrases by authors who saw only the list of intents.
UNSEEN = Path(__file__).parents[1] / "nlu" / "phrases_unseen.yml"
BINS = 10
COLUMNS = (
    "lang", "phrases", "accuracy", "macro F1", f"from {CONFIDENT} on", "accuracy there",
    "calibration error", "p50 ms", "p99 ms",
)  # fmt: skip


class Row(NamedTuple):
    lang: str
    phrases: int
    accuracy: float
    macro_f1: float
    confident: float
    accuracy_there: float
    calibration_error: float
    p50: float
    p99: float


def rows(engine: Engine, phrases: Iterable[Phrase]) -> list[Row]:
    groups = grouped(phrases, lambda phrase: phrase.language)
    return [_row(engine, lang, group) for lang, group in sorted(groups.items())]


def _row(engine: Engine, lang: str, group: Sequence[Phrase]) -> Row:
    engine.parse(group[0].text, lang)  # the first parse is slower than all others
    found = [timed(engine.parse, phrase.text, lang) for phrase in group]
    wanted, got = [phrase.intent for phrase in group], [parse.intent for parse, _ in found]
    right = np.equal(wanted, got)
    confidence = np.array([parse.confidence for parse, _ in found])
    times = [ms for _, ms in found]
    return Row(
        lang, len(group), share(right),
        float(f1_score(wanted, got, average="macro", zero_division=0)),
        share(confidence >= CONFIDENT), share(right[confidence >= CONFIDENT]),
        calibration_error(confidence, right), percentile(times, 50), percentile(times, 99),
    )  # fmt: skip


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """How far confidence and accuracy are apart in bins of equal width, weighed by their size
    (expected calibration error)."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    inside = [bins == number for number in np.unique(bins)]
    apart = (abs(confidence[here].mean() - right[here].mean()) * here.mean() for here in inside)
    return float(sum(apart))


def unseen() -> list[Phrase]:
    languages = yaml.safe_load(UNSEEN.read_text(encoding="utf-8"))
    return [
        Phrase(text, intent, lang, UNSEEN, 0)
        for lang, intents in languages.items()
        for intent, texts in intents.items()
        for text in texts
    ]


def table(rows: Iterable[Row], of: str) -> Table:
    """`of`: which phrases they are."""
    return measuring.table(f"Understanding of {of} phrases", COLUMNS, map(_cells, rows))


def _cells(row: Row) -> list[str]:
    return [
        row.lang, str(row.phrases), percent(row.accuracy), percent(row.macro_f1),
        percent(row.confident), percent(row.accuracy_there), f"{row.calibration_error:.3f}",
        f"{row.p50:.2f}", f"{row.p99:.2f}",
    ]  # fmt: skip
