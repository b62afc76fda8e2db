"""The engine in this process: spaCy for tokens and entities, a linear model for the intent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from threading import Lock

import numpy as np
import spacy
from spacy.language import Language as Pipeline

from bot.domain.folding import fold
from bot.domain.understanding import Entity, Parse
from bot.nlu.linear import LinearModel

# Messages are short; what comes after so many characters changes no intent but costs time.
READ_AT_MOST = 1000
RANKED = 4
# Languages that spaCy has no tokeniser of its own for, or only with packages that we do not need.
_OTHER_TOKENISER = "xx"
_TOKENISERS = {"en", "es", "ar"}

Gazetteer = Mapping[tuple[str, str], Sequence[str]]


class EmbeddedEngine:
    """`models` and `gazetteers` by language; a language without a model is read as English."""

    name = "embedded"

    def __init__(
        self, models: Mapping[str, LinearModel], gazetteers: Mapping[str, Gazetteer]
    ) -> None:
        self._models = models
        self._one_at_a_time = Lock()
        self._pipelines = {code: _pipeline(code, words) for code, words in gazetteers.items()}

    def parse(self, text: str, language: str) -> Parse:
        text = text[:READ_AT_MOST]
        entities = tuple(self._entities(text, language))
        model = self._models.get(language) or self._models["en"]
        [chances] = model.probabilities([without_names(text, entities)])
        best = np.argsort(-chances)[:RANKED]
        ranking = tuple((model.labels[i], float(chances[i])) for i in best)
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
