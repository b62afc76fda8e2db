"""What a message means, and what the knowledge base holds about it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.domain.when import When


@dataclass(frozen=True, slots=True)
class Entity:
    """A span of the message (`start` to `end`, in characters) that means `value`."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parse:
    """What was understood. `confidence` is a probability, 0 to 1; `ranking`: best first. `when`:
    the days and times that the message names, if it does. `danger`: the intent that the screen
    found in the message, before which everything else waits; empty for none."""

    text: str
    language: str
    intent: str
    confidence: float
    engine: str
    ranking: tuple[tuple[str, float], ...] = ()
    entities: tuple[Entity, ...] = ()
    when: When | None = None
    danger: str = ""

    def entity(self, name: str) -> str | None:
        return next((entity.value for entity in self.entities if entity.name == name), None)


@dataclass(frozen=True, slots=True)
class Words:
    """A passage in one language; `lead` is the sentence that introduces it, often empty."""

    title: str
    heading: str
    lead: str
    text: str


def passage_key(name: str) -> str:
    """`name`: document#id."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Passage:
    """One statement of a document, or a list with its introduction. `quote` is the document's own
    text to the letter; `words` has it for reading in every language.
    """

    document: str
    section: str
    id: str
    organization: str
    years: str
    quote: str
    words: Mapping[str, Words]

    @property
    def key(self) -> str:
        """Short and stable, to travel in a button."""
        return passage_key(f"{self.document}#{self.id}")

    def in_language(self, language: str) -> Words:
        return self.words.get(language, self.words["en"])


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that may answer, with the probability (0 to 1) that it does."""

    passage: Passage
    score: float


Verdict = Literal["sure", "unsure", "unknown"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What the knowledge base has for a question: `hits` best first, at most three, none if
    unknown.

    `confidence` is the probability (0 to 1) that the documents answer it; `topic` names the
    unanswered topic that the question belongs to, if any.
    """

    verdict: Verdict
    confidence: float
    hits: tuple[Hit, ...] = ()
    topic: str = ""


NOTHING = Finding("unknown", 0.0)
