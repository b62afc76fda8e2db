"""A linear classifier of short texts by words and pieces of words; `bot.nlu.training` fits it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from bot.domain.folding import fold
from bot.domain.words import CJK
from bot.features import Features, scaled, softmax

# Chinese and Japanese have no spaces: each character is a word.
_WORD = re.compile(rf"[{CJK}]|[^\W{CJK}]+|[^\w\s]")


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
            scaled(features.rows(folded), shortest).times(weights)
            for features, shortest, weights in kinds
        )
        return softmax(self.sharpness * (margins + self.intercepts))


def words(text: str) -> list[str]:
    """The words of a folded text, and its pairs of words."""
    found = _WORD.findall(text)
    return [*found, *map(" ".join, pairwise(found))]


def pieces(lengths: range, text: str) -> list[str]:
    """The runs of so many letters in each word of a folded text, whose edges count as letters."""
    return [piece for word in text.split() for piece in _of_word(f" {word} ", lengths)]


def _of_word(word: str, lengths: range) -> Iterator[str]:
    for length in lengths:
        yield from (word[i : i + length] for i in range(max(len(word) - length, 0) + 1))
        if length >= len(word):
            return
