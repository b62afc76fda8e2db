"""Fits the linear classifier of short texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
# In the shortest quarter of the messages a word ("they") says no more about a danger than it would
# in longer ones.
_SHORT = 0.25

Example = tuple[str, str]


def fit_intents(examples: Sequence[Example]) -> LinearModel:
    """Learns from (text, intent) pairs of one language; every intent needs three of them at
    least, and rare ones count as much as frequent ones."""
    return _fit(examples, seen_at_least=1, short=0, balanced=True)


def fit_screen(examples: Iterable[Example]) -> LinearModel:
    """Learns from (text, label) pairs of all languages together; whatever label is none of DANGERS
    stands for harmless messages of one kind."""
    return _fit(list(examples), seen_at_least=2, short=_SHORT, balanced=False)


def _fit(
    examples: Sequence[Example], seen_at_least: int, short: float, balanced: bool
) -> LinearModel:
    """Words and pieces that fewer than `seen_at_least` of the texts have are left out; of the share
    `short` (0 to 1) of the texts each word says no more than it would in a longer one; `balanced`:
    rare labels count as much as frequent ones."""
    texts, labels = zip(*examples, strict=True)
    folded = [fold(text) for text in texts]
    features = (
        learn(folded, words, seen_at_least),
        learn(folded, pieces, max(seen_at_least, _PIECES)),
    )
    parts = [of_kind.rows(folded) for of_kind in features]
    shortest = [max(float(np.quantile(lengths(part), short)), 1) for part in parts]
    matrix = hstack(list(map(scaled, parts, shortest))).tocsr()
    classifier = LinearSVC(C=0.5, class_weight="balanced" if balanced else None)
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
