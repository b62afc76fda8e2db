"""The engine in this process: spaCy for tokens and entities, a linear model for the intent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from threading import Lock

import numpy as np
import spacy
from spacy.language import Language as Pipeline
from spacy.util import compile_infix_regex

from bot.domain.folding import aligned
from bot.domain.understanding import Entity, Parse
from bot.domain.words import CJK, HANGUL
from bot.nlu.engine import RANKED, READ_AT_MOST
from bot.nlu.linear import LinearModel

# Languages that spaCy has no tokeniser of its own for, or only with packages that we do not need.
_OTHER_TOKENISER = "xx"
_TOKENISERS = {"en", "es", "ar"}

# Chinese has no spaces, and Korean words end in particles: each character is a token, and in
# Korean what is found begins a word.
_BETWEEN = (rf"(?<=[{CJK}{HANGUL}])(?=\w)", rf"(?<=\w)(?=[{CJK}{HANGUL}])")
_INSIDE = re.compile(f"[{HANGUL}]{{2}}")

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
            for span in pipeline(aligned(text)).ents:
                if not (span.start_char and _INSIDE.match(text, span.start_char - 1)):
                    yield Entity(span.label_, span.id_, span.start_char, span.end_char)


def without_names(text: str, entities: Iterable[Entity]) -> str:
    """The text without names of schools: which school it is does not say what is wanted."""
    for entity in sorted(entities, key=lambda entity: -entity.start):
        if entity.name == "school":
            text = text[: entity.start] + text[entity.end :]
    return text


def _pipeline(language: str, words: Gazetteer) -> Pipeline:
    pipeline = spacy.blank(language if language in _TOKENISERS else _OTHER_TOKENISER)
    infixes = [*pipeline.Defaults.infixes, *_BETWEEN]  # type: ignore[misc]
    pipeline.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer  # type: ignore[union-attr]
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([  # type: ignore[attr-defined]
        {"label": entity, "id": value, "pattern": aligned(word)}
        for (entity, value), group in words.items()
        for word in group
    ])  # fmt: skip
    return pipeline
