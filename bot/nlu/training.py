"""Fits the linear classifier of short texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from scipy.special import log_softmax
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.domain.folding import fold
from bot.features import learn, lengths, scaled
from bot.nlu.linear import LinearModel, pieces, words

# As many as the calibration has folds.
EXAMPLES_AT_LEAST = 3

# A piece that only one text has says no more than the words of that text.
_PIECES = 2
# Of the logistic regression: what a wrong answer costs it, and how exact it has to be.
_LOGISTIC_C = 10
_TOLERANCE = 0.1

Example = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Recipe:
    """`pieces`: how many letters they have; `c`: how much a wrong answer costs (LinearSVC);
    `logistic`: so many times the logarithmic chances of a logistic regression are added to the
    margins. Words and pieces that fewer than `seen_at_least` of the texts have are left out; of the
    share `short` (0 to 1) of the texts each word says no more than it would in a longer one;
    `balanced`: rare labels count as much as frequent ones."""

    pieces: range
    c: float
    logistic: float
    seen_at_least: int
    short: float
    balanced: bool


# Chosen in cross-validation over the training phrases (ARCHITECTURE.md, "Understanding").
_INTENTS = _Recipe(range(1, 5), c=1, logistic=0.3, seen_at_least=1, short=0, balanced=True)
# In the shortest quarter of the messages a word ("they") says no more about a danger than it would
# in longer ones.
_SCREEN = _Recipe(range(2, 6), c=0.5, logistic=0, seen_at_least=2, short=0.25, balanced=False)


def fit_intents(examples: Sequence[Example]) -> LinearModel:
    """Learns from (text, intent) pairs of one language; every intent needs three of them at
    least."""
    return _fit(examples, _INTENTS)


def fit_screen(examples: Sequence[Example]) -> LinearModel:
    """Learns from (text, label) pairs of all languages together; whatever label is none of DANGERS
    stands for harmless messages of one kind."""
    return _fit(examples, _SCREEN)


def _fit(examples: Sequence[Example], recipe: _Recipe) -> LinearModel:
    texts, labels = zip(*examples, strict=True)
    folded = [fold(text) for text in texts]
    features = (
        learn(folded, words, recipe.seen_at_least),
        learn(folded, partial(pieces, recipe.pieces), max(recipe.seen_at_least, _PIECES)),
    )
    parts = [of_kind.rows(folded) for of_kind in features]
    shortest = [max(float(np.quantile(lengths(part), recipe.short)), 1) for part in parts]
    matrix = hstack([part.matrix() for part in map(scaled, parts, shortest)]).tocsr()
    line = _line(recipe, matrix, labels)
    # Single precision: half the memory, the same answers.
    weights = np.ascontiguousarray(line.weights, dtype=np.float32)
    return LinearModel(
        features,
        tuple(shortest),
        tuple(np.split(weights, [parts[0].width])),
        line.intercepts,
        tuple(map(str, np.unique(labels))),
        _sharpness(recipe, matrix, np.array(labels)),
    )


class _Line(NamedTuple):
    """Features x labels, and a number for each label."""

    weights: np.ndarray
    intercepts: np.ndarray

    def margins(self, matrix: csr_matrix) -> np.ndarray:
        return np.asarray(matrix @ self.weights + self.intercepts)


def _line(recipe: _Recipe, matrix: csr_matrix, labels: Sequence[str]) -> _Line:
    """Of several labels one answers for each alone, the other for all together; what they say is
    added up, so that there is one model."""
    weight = "balanced" if recipe.balanced else None
    alone = LinearSVC(C=recipe.c, class_weight=weight).fit(matrix, labels)
    if not recipe.logistic:
        return _Line(alone.coef_.T, alone.intercept_)
    together = LogisticRegression(
        C=_LOGISTIC_C, class_weight=weight, solver="sag", tol=_TOLERANCE, random_state=0
    ).fit(matrix, labels)
    return _Line(
        (alone.coef_ + recipe.logistic * together.coef_).T,
        alone.intercept_ + recipe.logistic * together.intercept_,
    )


def _sharpness(recipe: _Recipe, matrix: csr_matrix, labels: np.ndarray) -> float:
    """The factor under which margins of unseen texts are the best probabilities (temperature
    scaling: Guo et al. 2017, On Calibration of Modern Neural Networks, section 4.2)."""
    names, right = np.unique(labels, return_inverse=True)
    margins = np.empty((len(labels), len(names)))
    folds = StratifiedKFold(EXAMPLES_AT_LEAST, shuffle=True, random_state=0)
    for others, held_out in folds.split(matrix, labels):
        line = _line(recipe, matrix[others], labels[others])
        margins[held_out] = line.margins(matrix[held_out])

    def loss(sharpness: float) -> float:
        return -float(log_softmax(sharpness * margins, axis=1)[np.arange(len(right)), right].mean())

    return float(minimize_scalar(loss, bounds=(0.1, 20), method="bounded").x)
