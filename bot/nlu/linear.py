"""A linear classifier of short texts by words and pieces of words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, diags, hstack
from scipy.sparse.linalg import norm
from scipy.special import log_softmax, softmax
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC

from bot.domain.folding import fold
from bot.domain.words import CJK
from bot.features import Features, learn

# As many as the calibration has folds.
EXAMPLES_AT_LEAST = 3

# A piece that only one text has says no more than the words of that text.
_PIECES = 2

# Chinese and Japanese have no spaces: each character is a word.
_WORD = re.compile(rf"[{CJK}]|[^\W{CJK}]+|[^\w\s]")

Example = tuple[str, str]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Features with the length of a short text and their weights (features x labels): of words, and
    of pieces of words. `sharpness` turns margins into probabilities."""

    features: tuple[Features, ...]
    shortest: tuple[float, ...]
    weights: tuple[np.ndarray, ...]
    intercepts: np.ndarray
    labels: tuple[str, ...]
    sharpness: float

    def probabilities(self, texts: Sequence[str]) -> np.ndarray:
        """A row a text, a column a label."""
        folded = [fold(text) for text in texts]
        kinds = zip(self.features, self.shortest, self.weights, strict=True)
        margins = sum(
            _scaled(features.rows(folded), shortest) @ weights
            for features, shortest, weights in kinds
        )
        return softmax(self.sharpness * (margins + self.intercepts), axis=1)


def fit(
    examples: Sequence[Example], seen_at_least: int = 1, short: float = 0, balanced: bool = True
) -> LinearModel:
    """Learns from (text, label) pairs; every label needs three of them at least. Words and pieces
    that fewer than `seen_at_least` of the texts have are left out; of the share `short` (0 to 1) of
    the texts each word says no more than it would in a longer one; `balanced`: rare labels count as
    much as frequent ones."""
    texts, labels = zip(*examples, strict=True)
    folded = [fold(text) for text in texts]
    features = (
        learn(folded, seen_at_least, tokenizer=_WORD.findall, token_pattern=None,
              ngram_range=(1, 2)),
        learn(folded, max(seen_at_least, _PIECES), analyzer="char_wb", ngram_range=(2, 5)),
    )  # fmt: skip
    parts = [of_kind.rows(folded) for of_kind in features]
    shortest = [float(np.quantile(norm(part, axis=1), short)) for part in parts]
    matrix = hstack(list(map(_scaled, parts, shortest))).tocsr()
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


def _scaled(matrix: csr_matrix, shortest: float) -> csr_matrix:
    """Rows of length one; those that were shorter than `shortest` less in proportion."""
    lengths = np.maximum(norm(matrix, axis=1), max(shortest, 1))
    return diags((1 / lengths).astype(np.float32)) @ matrix


def _sharpness(classifier: LinearSVC, matrix: object, labels: np.ndarray) -> float:
    """The factor under which margins of unseen texts are the best probabilities (temperature
    scaling: Guo et al. 2017, On Calibration of Modern Neural Networks, section 4.2)."""
    folds = StratifiedKFold(EXAMPLES_AT_LEAST, shuffle=True, random_state=0)
    margins = cross_val_predict(classifier, matrix, labels, cv=folds, method="decision_function")
    right = np.searchsorted(np.unique(labels), labels)

    def loss(sharpness: float) -> float:
        return -float(log_softmax(sharpness * margins, axis=1)[np.arange(len(right)), right].mean())

    return float(minimize_scalar(loss, bounds=(0.1, 20), method="bounded").x)
