"""Texts as rows of weighted features: hashed, so that no vocabulary is kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix

# A text -> its features, as often as it has them. It is stored with a model: a function of a
# module, or a partial of one.
Analyzer = Callable[[Any], Sequence[str]]


class Rows(NamedTuple):
    """A text a row, a feature a column; row n has those from `starts[n]` to `starts[n + 1]`. For a
    message several times faster than a matrix of scipy, made for large ones."""

    weights: np.ndarray
    columns: np.ndarray
    starts: np.ndarray
    width: int

    def matrix(self) -> csr_matrix:
        shape = (len(self.starts) - 1, self.width)
        return csr_matrix((self.weights, self.columns, self.starts), shape)

    def times(self, by_feature: np.ndarray | csr_matrix) -> np.ndarray:
        """(texts x labels), by what each label gets of a feature (features x labels)."""
        product = _times_sparse if isinstance(by_feature, csr_matrix) else _times_dense
        ranges = pairwise(self.starts)
        return np.stack([product(self.weights[a:b], self.columns[a:b], by_feature)
                         for a, b in ranges])  # fmt: skip


# Of an array that lies on disk (numpy.memmap) it takes twice as long to choose as of a plain view.


def _times_dense(weights: np.ndarray, columns: np.ndarray, by_feature: np.ndarray) -> np.ndarray:
    return np.asarray(weights @ np.asarray(by_feature)[columns])


def _times_sparse(weights: np.ndarray, columns: np.ndarray, by_feature: csr_matrix) -> np.ndarray:
    data, labels, first = map(np.asarray, (by_feature.data, by_feature.indices, by_feature.indptr))
    starts = first[columns]
    counts = first[columns + 1] - starts
    ends = counts.cumsum()
    places = np.arange(counts.sum()) + (starts - ends + counts).repeat(counts)
    return np.bincount(labels[places], data[places] * weights.repeat(counts), by_feature.shape[1])


@dataclass(frozen=True, slots=True)
class Features:
    """TF-IDF (logarithm of counts, smoothed document frequencies) over the features that were
    learnt (feature hashing: Weinberger et al. 2009, Feature Hashing for Large Scale Multitask
    Learning). `hashes`: which they are, ascending; `rarity`: the weight of each."""

    analyzer: Analyzer
    hashes: np.ndarray
    rarity: np.ndarray

    def rows(self, texts: Collection[Any]) -> Rows:
        """What was not learnt is left out."""
        found, counts, starts = _counted(self.analyzer, texts)
        hashes = np.asarray(self.hashes)
        places = hashes.searchsorted(found)
        known = hashes.take(places, mode="clip") == found
        columns = places[known]
        weights = (1 + np.log(counts[known])) * np.asarray(self.rarity)[columns]
        return Rows(weights, columns, _running(known)[starts], len(hashes))


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


def lengths(rows: Rows) -> np.ndarray:
    """The Euclidean length of each row."""
    return np.sqrt(np.diff(_running(np.square(rows.weights, dtype=float))[rows.starts]))


def scaled(rows: Rows, shortest: float = 1) -> Rows:
    """Rows of length one; those that were shorter than `shortest` less in proportion. No row with a
    feature is shorter than 1."""
    scales = (1 / np.maximum(lengths(rows), shortest)).astype(np.float32)
    return rows._replace(weights=rows.weights * np.repeat(scales, np.diff(rows.starts)))


def _running(values: np.ndarray) -> np.ndarray:
    """The sums of the first none, one, two ... of them."""
    return np.concatenate([[0], np.cumsum(values)])


def softmax(scores: np.ndarray) -> np.ndarray:
    """Each row as probabilities."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
