"""Finds the passages that answer a question, or knows that none does.

Statements and unanswered topics compete for the question: by how near it is to each question known
(TF-IDF) and by whose questions it resembles (one-against-rest SVM). The share of the score that
falls to statements says whether the documents answer it. ARCHITECTURE.md, "Search", has the
measurements.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from bot.domain.folding import fold
from bot.domain.organization import lineage
from bot.domain.understanding import NOTHING, Finding, Hit, Passage, Verdict
from bot.features import Features, Rows, scaled, softmax
from bot.kb.load import Library
from bot.kb.tokens import tokens

# Thresholds on `Finding.confidence`, chosen on the development part of tests/kb/questions.jsonl
# with `python -m tests.bench abstention`.
SURE = 0.5
UNSURE = 0.4
AT_MOST = 3
# Questions are short; what comes after so many characters changes no answer but costs time.
READ_AT_MOST = 1000
# What a passage gains in the ranking if its organization is the parent's, or is named in the
# question.
_OWN = 0.5
_NAMED = 1.0
# How much the margin of the SVM counts beside the similarity.
_MARGIN = 1.5
_UNSEEN = -1.5
# A passage that is further behind the best one than this is not shown beside it.
_BESIDE = 1.0
# How sharply the best scores stand out when they are weighed against each other.
_SHARPNESS = 3.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic curve from the share that falls to passages (0 to 1) to a confidence."""

    slope: float
    intercept: float

    def confidence(self, share: float) -> float:
        return 1 / (1 + math.exp(-(self.slope * share + self.intercept)))


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """The models of one language.

    `labels`: what entries belong to, ascending: a passage by its number or, from `passages` on, an
    unanswered topic; `starts`: the first entry of each. `entries` (tokens x entries) and `weights`
    (tokens x labels) are laid out by token, since a question touches few of them.
    """

    features: Features
    entries: csr_matrix
    labels: np.ndarray
    starts: np.ndarray
    weights: csr_matrix
    intercepts: np.ndarray
    passages: int
    calibration: Calibration | None = None

    def vector(self, questions: Sequence[list[str]]) -> Rows:
        """A row a question, a column a token, rows of length one."""
        return scaled(self.features.rows(questions))

    def scores(self, vectors: Rows) -> np.ndarray:
        """(questions x labels): similarity to the nearest entry plus the margin."""
        nearest = np.maximum.reduceat(vectors.times(self.entries), self.starts, axis=1)
        margins = vectors.times(self.weights) + self.intercepts
        scores = np.full((len(margins), int(self.labels[-1]) + 1), _MARGIN * _UNSEEN)
        scores[:, self.labels] = nearest + _MARGIN * margins
        return scores

    def shares(self, scores: np.ndarray) -> np.ndarray:
        """(questions x 1): the share of the weight that falls to passages, not to topics."""
        weights = softmax(_SHARPNESS * scores)
        return weights[:, : self.passages].sum(axis=1, keepdims=True)

    def confidence(self, scores: np.ndarray) -> float:
        if self.calibration is None:
            return 1.0
        return self.calibration.confidence(float(self.shares(scores)[0, 0]))


def topics(library: Library) -> list[str]:
    return sorted({question.topic for question in library.questions if question.topic})


class Reader:
    """Reads a question: its tokens without names of organizations, and which ones it names."""

    def __init__(self, library: Library) -> None:
        self._synonyms = library.synonyms
        self._names = {
            fold(name): organization.id
            for organization in library.organizations.values()
            for name in (organization.name, *organization.aliases)
        }
        longest_first = sorted(self._names, key=len, reverse=True)
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")

    def tokens(self, text: str, language: str) -> list[str]:
        plain = self._pattern.sub(" ", fold(text)) if self._names else text
        return tokens(plain, self._synonyms.get(language, {}))

    def named(self, text: str) -> frozenset[str]:
        found = self._pattern.findall(fold(text)) if self._names else []
        return frozenset(self._names[name] for name in found)


class Search:
    """Answers `find` from a library and the models that were fitted on it."""

    def __init__(self, library: Library, models: Mapping[str, LanguageModel]) -> None:
        self._library = library
        self.models = models
        self._reader = Reader(library)
        self._topics = topics(library)
        # Where each passage comes from, as its place among those that there are.
        sources = [passage.organization for passage in library.passages]
        self._sources = sorted(set(sources))
        self._source_of = np.searchsorted(self._sources, sources)

    def find(self, text: str, language: str, school: str = "") -> Finding:
        """The passages that answer `text`, those of the parent's school first among equals."""
        text = text[:READ_AT_MOST]
        model = self.models.get(language) or self.models.get("en")
        found = self._reader.tokens(text, language)
        if model is None or not found:
            return NOTHING
        vector = model.vector([found])
        if not vector.columns.size:
            return NOTHING
        scores = model.scores(vector)
        confidence = model.confidence(scores)
        if confidence < UNSURE:
            return Finding("unknown", confidence, topic=self._topic(scores[0, model.passages :]))
        ranking = scores[0, : model.passages] + self._preference(text, school)
        verdict: Verdict = "sure" if confidence >= SURE else "unsure"
        return Finding(verdict, confidence, tuple(self._hits(ranking, confidence)))

    def rank(self, text: str, language: str, school: str = "") -> list[Passage]:
        """All passages, best first, whatever the confidence: for measurements."""
        model = self.models[language]
        scores = model.scores(model.vector([self._reader.tokens(text, language)]))
        ranking = scores[0, : model.passages] + self._preference(text, school)
        return [self._library.passages[i] for i in np.argsort(-ranking, kind="stable")]

    def _topic(self, scores: np.ndarray) -> str:
        """The unanswered topic that the question is most like."""
        return self._topics[int(scores.argmax())] if scores.size else ""

    def _preference(self, text: str, school: str) -> np.ndarray:
        own = lineage(school, self._library.organizations)
        named = self._reader.named(text)
        gains = [
            _NAMED * (source in named) + _OWN * (source in own) * (not named)
            for source in self._sources
        ]
        return np.array(gains)[self._source_of]

    def _hits(self, ranking: np.ndarray, confidence: float) -> Iterable[Hit]:
        best = float(ranking.max())
        near = np.flatnonzero(ranking >= best - _BESIDE)
        for i in near[np.argsort(-ranking[near], kind="stable")][:AT_MOST]:
            yield Hit(self._library.passages[i], confidence * math.exp(float(ranking[i]) - best))
