"""Texts as rows of weighted features: hashed, so that no vocabulary is kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix

# A text -> its features, as often as it has them. It is stored with a model: a function of a
# module, or a partial of one.
Analyzer = Callable[[Any], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Features:
    """TF-IDF (logarithm of counts, smoothed document frequencies) over the features that were
    learnt (feature hashing: Weinberger et al. 2009, Feature Hashing for Large Scale Multitask
    Learning). `hashes`: which they are, ascending; `rarity`: the weight of each."""

    analyzer: Analyzer
    hashes: np.ndarray
    rarity: np.ndarray

    def rows(self, texts: Collection[Any]) -> csr_matrix:
        """A row a text, a column a feature; what was not learnt is left out."""
        found, counts, starts = _counted(self.analyzer, texts)
        places = np.searchsorted(self.hashes, found)
        known = np.take(self.hashes, places, mode="clip") == found
        columns = places[known]
        weights = (1 + np.log(counts[known])) * self.rarity[columns]
        ends = _running(known)[starts]
        return csr_matrix((weights, columns, ends), (len(texts), len(self.hashes)))


def learn(texts: Collection[Any], analyzer: Analyzer, seen_at_least: int = 1) -> Features:
    """The features that at least `seen_at_least` of the texts have."""
    found, _, _ = _counted(analyzer, texts)
    hashes, seen = np.unique(found, return_counts=True)
    enough = seen >= seen_at_least
    rarity = np.log((1 + len(texts)) / (1 + seen[enough])) + 1
    return Features(analyzer, hashes[enough], rarity.astype(np.float32))


def _counted(
    analyzer: Analyzer, texts: Collection[Any]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The hashes of all texts, each once a text, with their counts, and where each text begins. So
    few features fall together in 32 bits that it does not matter which hash it is."""
    each = [
        np.unique([crc32(feature.encode("utf-8", "surrogatepass")) for feature in analyzer(text)],
                  return_counts=True)
        for text in texts
    ]  # fmt: skip
    starts = np.cumsum([0, *(len(hashes) for hashes, _ in each)])
    hashes = np.concatenate([hashes for hashes, _ in each]).astype(np.uint32)
    return hashes, np.concatenate([counts for _, counts in each]).astype(np.float32), starts


def lengths(rows: csr_matrix) -> np.ndarray:
    """The Euclidean length of each row."""
    return np.sqrt(np.diff(_running(np.square(rows.data, dtype=float))[rows.indptr]))


def scaled(rows: csr_matrix, shortest: float = 1) -> csr_matrix:
    """Rows of length one; those that were shorter than `shortest` less in proportion. No row with a
    feature is shorter than 1."""
    scales = (1 / np.maximum(lengths(rows), shortest)).astype(np.float32)
    weights = rows.data * np.repeat(scales, np.diff(rows.indptr))
    return csr_matrix((weights, rows.indices, rows.indptr), rows.shape)


def _running(values: np.ndarray) -> np.ndarray:
    """The sums of the first none, one, two ... of them: several times faster for a message than
    what is made for large matrices."""
    return np.concatenate([[0], np.cumsum(values)])


def softmax(scores: np.ndarray) -> np.ndarray:
    """Each row as probabilities."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
