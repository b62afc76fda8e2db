"""Fits the search of one language on the statements and the questions known."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.features import learn, scaled
from bot.kb.load import Library
from bot.kb.search import Calibration, LanguageModel, Reader, topics

# Weights below it change no answer and would take nine tenths of the memory.
_NEGLIGIBLE = 0.01


@dataclass(frozen=True, slots=True)
class _Entries:
    """What one language's models learn from; `asked` marks real questions among the entries."""

    tokens: list[list[str]] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    asked: list[bool] = field(default_factory=list)

    def add(self, found: list[str], label: int, *, asked: bool) -> None:
        self.tokens.append(found)
        self.labels.append(label)
        self.asked.append(asked)


def fit(library: Library, language: str) -> LanguageModel:
    """The models of a language, which has questions."""
    entries = _entries(library, language)
    order = np.argsort(entries.labels, kind="stable")
    labels, asked = np.array(entries.labels)[order], np.array(entries.asked)[order]
    texts = np.array(entries.tokens, dtype=object)[order]
    size = len(library.passages)
    whole = _fit_models(texts, labels, size)
    if (labels < size).all():
        return whole
    unseen = np.zeros((len(texts), 1))
    for train, test in StratifiedKFold(3, shuffle=True, random_state=0).split(texts, labels):
        part = _fit_models(texts[train], labels[train], size)
        unseen[test] = part.shares(part.scores(part.vector(texts[test])))
    curve = LogisticRegression(class_weight="balanced").fit(unseen[asked], labels[asked] < size)
    return replace(whole, calibration=Calibration(curve.coef_.item(), curve.intercept_.item()))


def _fit_models(texts: np.ndarray, labels: np.ndarray, size: int) -> LanguageModel:
    features = learn(texts, list)
    entries = scaled(features.rows(texts)).matrix()
    resembles = LinearSVC(C=0.5).fit(entries, labels)
    weights = np.where(np.abs(resembles.coef_) < _NEGLIGIBLE, 0, resembles.coef_)
    by_token = csr_matrix(weights.T.astype(np.float32))
    found, starts = np.unique(labels, return_index=True)
    return LanguageModel(
        features, entries.T.tocsr(), found, starts, by_token, resembles.intercept_, size
    )


def _entries(library: Library, language: str) -> _Entries:
    read = Reader(library)
    number = {passage.key: i for i, passage in enumerate(library.passages)}
    known = topics(library)
    entries = _Entries()
    for passage in library.passages:
        words = passage.in_language(language)
        context = f"{words.title} {words.heading} {words.lead} {words.text}"
        for text in (words.text, context):
            entries.add(read.tokens(text, language), number[passage.key], asked=False)
    for question in library.questions:
        if question.language == language:
            topic = len(number) + known.index(question.topic) if question.topic else 0
            label = number[question.passage.key] if question.passage else topic
            entries.add(read.tokens(question.text, language), label, asked=True)
    return entries
