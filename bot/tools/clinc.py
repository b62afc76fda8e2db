"""The classifier on CLINC150, a public set of 150 intents and of questions that have none of them
(Larson et al. 2019, An Evaluation Dataset for Intent Classification and Out-of-Scope Prediction).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.errors import BadData, Problem
from bot.nlu.linear import LinearModel
from bot.nlu.training import EXAMPLES_AT_LEAST, Example, fit_intents

# The parts of a file that are used, and the share of accuracy that the threshold may cost.
PARTS = ("train", "val", "test", "oos_test")
MAY_COST = 0.02


@dataclass(frozen=True, slots=True)
class Result:
    """Shares from 0 to 1. `accuracy`: on the questions that have an intent; `threshold`: the
    highest confidence to ask for that costs at most `MAY_COST` of the accuracy on the part `val`;
    with it, `kept` is the accuracy, and `recall` the share of the others that are told apart."""

    intents: int
    learnt: int
    accuracy: float
    threshold: float
    kept: float
    recall: float

    def as_text(self) -> str:
        return (
            f"{self.learnt} phrases of {self.intents} intents learnt\n"
            f"accuracy on the part test: {self.accuracy:.1%}\n"
            f"from a confidence of {self.threshold:.2f} on: accuracy {self.kept:.1%},"
            f" out of scope recognised {self.recall:.1%}\n"
        )


def measure(path: Path) -> Result:
    """Raises `BadData` for a file of another shape."""
    parts = _read(path)
    model = fit_intents(parts["train"])
    val, test, others = (_answers(model, parts[part]) for part in PARTS[1:])
    threshold = _threshold(*val)
    confidence, right = test
    return Result(
        len(model.labels), len(parts["train"]), float(right.mean()), threshold,
        float((right & (confidence >= threshold)).mean()),
        float((others[0] < threshold).mean()),
    )  # fmt: skip


def _answers(model: LinearModel, examples: Sequence[Example]) -> tuple[np.ndarray, np.ndarray]:
    """The confidence in each answer, and whether it is right."""
    texts, intents = zip(*examples, strict=True)
    chances = model.probabilities(texts)
    found = np.array(model.labels)[chances.argmax(axis=1)]
    return chances.max(axis=1), found == np.array(intents)


def _threshold(confidence: np.ndarray, right: np.ndarray) -> float:
    """Under it lies at most `MAY_COST` of all in right answers."""
    lost = int(MAY_COST * len(right))
    ascending = np.sort(confidence[right])
    return float(ascending[lost]) if lost < len(ascending) else 1.0


def _read(path: Path) -> dict[str, list[Example]]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _bad(path, f"cannot be read ({error.strerror})") from None
    except ValueError as error:
        raise _bad(path, f"is no JSON ({error})", getattr(error, "lineno", 1)) from None
    if not isinstance(found, Mapping):
        raise _bad(path, "is no JSON object")
    for part in PARTS:
        if not _is_part(found.get(part)):
            raise _bad(path, f"has no part {part}")
    parts = {part: [(text, intent) for text, intent in found[part]] for part in PARTS}
    _, counts = np.unique([intent for _, intent in parts["train"]], return_counts=True)
    if min(counts) < EXAMPLES_AT_LEAST or len(counts) < 2:
        raise _bad(path, f"has intents of fewer than {EXAMPLES_AT_LEAST} phrases, or only one")
    return parts


def _is_part(rows: object) -> bool:
    return (
        isinstance(rows, list)
        and bool(rows)
        and all(isinstance(row, list) and list(map(type, row)) == [str, str] for row in rows)
    )


def _bad(path: Path, wrong: str, line: int = 1) -> BadData:
    right = f'data_full.json of CLINC150: {{"{PARTS[0]}": [["text", "intent"], ...], ...}}'
    return BadData([Problem(path, line, wrong, right)])
