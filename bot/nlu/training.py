"""Fits the linear classifier of short texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import hstack
from scipy.special import log_softmax
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC

from bot.domain.folding import fold
from bot.features import learn, lengths, scaled
from bot.nlu.linear import LinearModel, pieces, words

# As many as the calibration has folds.
EXAMPLES_AT_LEAST = 3

# A piece that only one text has says no more than the words of that text.
_PIECES = 2

Example = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Recipe:
    """`pieces`: how many letters they have; `c`: how much a wrong answer costs (LinearSVC). Words
    and pieces that fewer than `seen_at_least` of the texts have are left out; of the share `short`
    (0 to 1) of the texts each word says no more than it would in a longer one; `balanced`: rare
    labels count as much as frequent ones."""

    pieces: range
    c: float
    seen_at_least: int
    short: float
    balanced: bool


# Chosen in cross-validation over the training phrases of four languages (ARCHITECTURE.md,
# "Understanding").
_INTENTS = _Recipe(range(1, 5), c=1, seen_at_least=1, short=0, balanced=True)
# In the shortest quarter of the messages a word ("they") says no more about a danger than it would
# in longer ones.
_SCREEN = _Recipe(range(2, 6), c=0.5, seen_at_least=2, short=0.25, balanced=False)


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
    matrix = hstack(list(map(scaled, parts, shortest))).tocsr()
    classifier = LinearSVC(C=recipe.c, class_weight="balanced" if recipe.balanced else None)
    classifier.fit(matrix, labels)
    # Single precision: half the memory, the same answers.
    weights = np.ascontiguousarray(classifier.coef_.T, dtype=np.float32)
    return LinearModel(
        features,
        tuple(shortest),
        tuple(np.split(weights, [parts[0].shape[1]])),
        classifier.intercept_,
        tuple(map(str, classifier.classes_)),
        _sharpness(classifier, matrix, np.array(labels)),
    )


def _sharpness(classifier: LinearSVC, matrix: object, labels: np.ndarray) -> float:
    """The factor under which margins of unseen texts are the best probabilities (temperature
    scaling: Guo et al. 2017, On Calibration of Modern Neural Networks, section 4.2)."""
    folds = StratifiedKFold(EXAMPLES_AT_LEAST, shuffle=True, random_state=0)
    margins = cross_val_predict(classifier, matrix, labels, cv=folds, method="decision_function")
    right = np.searchsorted(np.unique(labels), labels)

    def loss(sharpness: float) -> float:
        return -float(log_softmax(sharpness * margins, axis=1)[np.arange(len(right)), right].mean())

    return float(minimize_scalar(loss, bounds=(0.1, 20), method="bounded").x)
