"""Texts as rows of weighted features: hashed, so that no vocabulary is kept in memory."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import HashingVectorizer

# As many as there can be: two features that fall together are too rare to matter.
_HASHES = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Features:
    """TF-IDF (logarithm of counts, smoothed document frequencies) over the features that were
    learnt (feature hashing: Weinberger et al. 2009, Feature Hashing for Large Scale Multitask
    Learning). `hashes`: which they are, ascending; `rarity`: the weight of each."""

    hasher: HashingVectorizer
    hashes: np.ndarray
    rarity: np.ndarray

    def rows(self, texts: Collection[Any]) -> csr_matrix:
        """A row a text, a column a feature; what was not learnt is left out."""
        counts = self.hasher.transform(texts)
        places = np.searchsorted(self.hashes, counts.indices)
        known = np.take(self.hashes, places, mode="clip") == counts.indices
        rows = np.repeat(np.arange(len(texts)), np.diff(counts.indptr))[known]
        columns = places[known]
        weights = (1 + np.log(counts.data[known])) * self.rarity[columns]
        return csr_matrix((weights, (rows, columns)), (len(texts), len(self.hashes)))


def learn(texts: Collection[Any], seen_at_least: int = 1, **analyzed: Any) -> Features:
    """The features that at least `seen_at_least` of the texts have; `analyzed`: how scikit-learn's
    HashingVectorizer takes a text apart."""
    hasher = HashingVectorizer(
        n_features=_HASHES, alternate_sign=False, norm=None, dtype=np.float32, lowercase=False,
        **analyzed,
    )  # fmt: skip
    hashes, seen = np.unique(hasher.transform(texts).indices, return_counts=True)
    enough = seen >= seen_at_least
    rarity = np.log((1 + len(texts)) / (1 + seen[enough])) + 1
    return Features(hasher, hashes[enough], rarity.astype(np.float32))
