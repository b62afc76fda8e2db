"""The engine in this process: spaCy for tokens and entities, scikit-learn for the intent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
import spacy
from scipy.optimize import minimize_scalar
from scipy.sparse import hstack
from scipy.special import log_softmax, softmax
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC
from spacy.language import Language as Pipeline

from bot.domain.folding import fold
from bot.domain.understanding import Entity, Parse

# Messages are short; what comes after so many characters changes no intent but costs time.
READ_AT_MOST = 1000
RANKED = 4
# As many as the calibration has folds.
PHRASES_AT_LEAST = 3
# Languages that spaCy has no tokeniser of its own for, or only with packages that we do not need.
_OTHER_TOKENISER = "xx"
_TOKENISERS = {"en", "es", "ar"}

_WORD = re.compile(r"\w+|[^\w\s]")

Example = tuple[str, str]
Gazetteer = Mapping[tuple[str, str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class IntentModel:
    """A linear classifier of one language: a vectorizer with its weights (features x intents) for
    words, and one for pieces of words. `sharpness` turns its margins into probabilities."""

    vectorizers: tuple[TfidfVectorizer, ...]
    weights: tuple[np.ndarray, ...]
    intercepts: np.ndarray
    intents: tuple[str, ...]
    sharpness: float

    def probabilities(self, text: str) -> np.ndarray:
        folded = [fold(text)]
        pairs = zip(self.vectorizers, self.weights, strict=True)
        margins = sum(vectorizer.transform(folded) @ weights for vectorizer, weights in pairs)
        return softmax(self.sharpness * (margins[0] + self.intercepts))


def fit(examples: Sequence[Example]) -> IntentModel:
    """Learns from (text, intent) pairs; every intent needs three of them at least."""
    texts, intents = zip(*examples, strict=True)
    folded = [fold(text) for text in texts]
    vectorizers = _vectorizers()
    parts = [vectorizer.fit_transform(folded) for vectorizer in vectorizers]
    matrix = hstack(parts).tocsr()
    classifier = _classifier().fit(matrix, intents)
    # Single precision: half the memory, the same answers.
    weights = np.ascontiguousarray(classifier.coef_.T, dtype=np.float32)
    return IntentModel(
        vectorizers,
        tuple(np.split(weights, [parts[0].shape[1]])),
        classifier.intercept_,
        tuple(map(str, classifier.classes_)),
        _sharpness(matrix, np.array(intents)),
    )


def _vectorizers() -> tuple[TfidfVectorizer, TfidfVectorizer]:
    alike = {"lowercase": False, "sublinear_tf": True, "dtype": np.float32}
    words = TfidfVectorizer(
        tokenizer=_WORD.findall, token_pattern=None, ngram_range=(1, 2), **alike
    )
    return words, TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), **alike)


def _classifier() -> LinearSVC:
    return LinearSVC(C=0.5, class_weight="balanced")


def _sharpness(matrix: object, intents: np.ndarray) -> float:
    """The factor under which margins of unseen phrases are the best probabilities (temperature
    scaling: Guo et al. 2017, On Calibration of Modern Neural Networks, section 4.2)."""
    folds = StratifiedKFold(PHRASES_AT_LEAST, shuffle=True, random_state=0)
    margins = cross_val_predict(
        _classifier(), matrix, intents, cv=folds, method="decision_function"
    )
    right = np.searchsorted(np.unique(intents), intents)

    def loss(sharpness: float) -> float:
        return -float(log_softmax(sharpness * margins, axis=1)[np.arange(len(right)), right].mean())

    return float(minimize_scalar(loss, bounds=(0.1, 20), method="bounded").x)


class EmbeddedEngine:
    """`models` and `gazetteers` by language; a language without a model is read as English."""

    name = "embedded"

    def __init__(
        self, models: Mapping[str, IntentModel], gazetteers: Mapping[str, Gazetteer]
    ) -> None:
        self._models = models
        self._one_at_a_time = Lock()
        self._pipelines = {code: _pipeline(code, words) for code, words in gazetteers.items()}

    def parse(self, text: str, language: str) -> Parse:
        text = text[:READ_AT_MOST]
        entities = tuple(self._entities(text, language))
        model = self._models.get(language) or self._models["en"]
        chances = model.probabilities(without_names(text, entities))
        best = np.argsort(-chances)[:RANKED]
        ranking = tuple((model.intents[i], float(chances[i])) for i in best)
        intent, confidence = ranking[0]
        return Parse(text, language, intent, confidence, self.name, ranking, entities)

    def _entities(self, text: str, language: str) -> Iterable[Entity]:
        pipeline = self._pipelines.get(language) or self._pipelines["en"]
        # spaCy would keep every word that it ever saw; a zone forgets them, one thread at a time.
        with self._one_at_a_time, pipeline.memory_zone():
            for span in pipeline(_aligned(text)).ents:
                yield Entity(span.label_, span.id_, span.start_char, span.end_char)


def without_names(text: str, entities: Iterable[Entity]) -> str:
    """The text without names of schools: which school it is does not say what is wanted."""
    for entity in sorted(entities, key=lambda entity: -entity.start):
        if entity.name == "school":
            text = text[: entity.start] + text[entity.end :]
    return text


def _pipeline(language: str, words: Gazetteer) -> Pipeline:
    pipeline = spacy.blank(language if language in _TOKENISERS else _OTHER_TOKENISER)
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([  # type: ignore[attr-defined]
        {"label": entity, "id": value, "pattern": _aligned(word)}
        for (entity, value), group in words.items()
        for word in group
    ])  # fmt: skip
    return pipeline


def _aligned(text: str) -> str:
    """Folded letter by letter, so that the spans found are the spans of the text."""
    return "".join((fold(letter) or letter)[0] for letter in text)
