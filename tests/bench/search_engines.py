"""Search engines as they come, with their own default settings, to compare ours with.

All of them get the same tokens of the same entries.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import bm25s
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.kb.load import Library
from bot.kb.search import Reader

# The tokens of a question -> the score of each entry, 0 for those that share none of them.
Scorer = Callable[[list[str]], np.ndarray]


@dataclass(frozen=True, slots=True)
class Entries:
    """What is searched. `labels`: the place in `keys` of the passage that an entry belongs to."""

    tokens: Sequence[list[str]]
    labels: np.ndarray
    keys: Sequence[str]

    def best_first(self, scores: np.ndarray) -> list[str]:
        """The passages that have a token of the question, by the score of their best entry."""
        best = np.zeros(len(self.keys))
        np.maximum.at(best, self.labels, scores)
        return [self.keys[i] for i in np.argsort(-best, kind="stable") if best[i] > 0]


def entries(library: Library, language: str, *, questions: bool) -> Entries:
    """The bare statements, with or without the questions that each of them answers."""
    read = Reader(library)
    keys = [passage.key for passage in library.passages]
    number = {key: i for i, key in enumerate(keys)}
    texts = [(p.in_language(language).text, number[p.key]) for p in library.passages]
    if questions:
        texts += [
            (question.text, number[question.passage.key])
            for question in library.questions
            if question.passage and question.language == language
        ]
    tokens = [read.tokens(text, language) for text, _ in texts]
    return Entries(tokens, np.array([label for _, label in texts]), keys)


def _bm25s(entries: Entries) -> Scorer:
    index = bm25s.BM25()
    index.index(list(entries.tokens), show_progress=False)

    def scores(tokens: list[str]) -> np.ndarray:
        # It fails on a question without tokens.
        return np.asarray(index.get_scores(tokens)) if tokens else np.zeros(len(entries.tokens))

    return scores


def _fts5(entries: Entries) -> Scorer:
    """In memory. The tokens hold signs that FTS5 would split at, so numbers stand for them."""
    vocabulary = sorted({token for found in entries.tokens for token in found})
    name = {token: f"t{i}" for i, token in enumerate(vocabulary)}
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE entries USING fts5(body)")
    connection.executemany(
        "INSERT INTO entries (rowid, body) VALUES (?, ?)",
        ((i, " ".join(name[token] for token in found)) for i, found in enumerate(entries.tokens)),
    )

    def scores(tokens: list[str]) -> np.ndarray:
        found = np.zeros(len(entries.tokens))
        query = " OR ".join(f'"{name[token]}"' for token in tokens if token in name)
        if query:
            # FTS5 gives the best entry the lowest number.
            sql = "SELECT rowid, -bm25(entries) FROM entries WHERE entries MATCH ?"
            rows, values = zip(*connection.execute(sql, (query,)), strict=True)
            found[list(rows)] = values
        return found

    return scores


def _tfidf(entries: Entries) -> Scorer:
    vectorizer = TfidfVectorizer(analyzer=lambda tokens: tokens)
    matrix = vectorizer.fit_transform(entries.tokens).T.tocsr()

    def scores(tokens: list[str]) -> np.ndarray:
        # The vectors have length 1, so that their product is the cosine.
        return np.asarray((vectorizer.transform([tokens]) @ matrix).toarray()[0])

    return scores


ENGINES: dict[str, Callable[[Entries], Scorer]] = {
    "bm25s": _bm25s,
    "SQLite FTS5": _fts5,
    "TF-IDF cosine": _tfidf,
}
