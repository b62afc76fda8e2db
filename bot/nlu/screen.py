"""The screen in front of everything: whether a message tells of a danger or of discrimination.

One model reads all languages, so that neither a wrongly recognised language nor a message in two
languages hides a danger. A danger counts wherever it stands: the message is read as a whole and in
parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from bot.domain.messages import LONGEST
from bot.domain.words import stretches
from bot.nlu.linear import Example, LinearModel
from bot.nlu.linear import fit as fit_linear

# In this order: who is in danger needs help before anything else.
DANGERS = ("emergency", "report_discrimination")
# From these probabilities on, by DANGERS, a message and a part of it are one (ARCHITECTURE.md,
# "Understanding"). A report of unequal treatment that is none costs a parent one tap.
ENOUGH = (0.45, 0.35)
ENOUGH_IN_PART = (0.5, 0.5)
# In the shortest quarter of the messages a word ("they") says no more than it would in longer ones.
SHORT = 0.25

_SENTENCE = re.compile(r"[.;!?¡¿…\n。！？；؛؟]+")
# Of a sentence without an end, stretches of so many words are read, each half in the next.
_STRETCH = 24


@dataclass(frozen=True, slots=True)
class Alarm:
    """`danger` is one of DANGERS, empty for none; `chance` (0 to 1) that it is one."""

    danger: str
    chance: float


class Screen:
    def __init__(self, model: LinearModel) -> None:
        self._model = model
        self._columns = [model.labels.index(danger) for danger in DANGERS]

    def look(self, text: str) -> Alarm:
        """Reads as much of the text as a message may hold."""
        parts = [text[:LONGEST], *_parts(text[:LONGEST])]
        chances = self._model.probabilities(parts)[:, self._columns]
        enough = np.array([ENOUGH] + [ENOUGH_IN_PART] * (len(parts) - 1))
        alarming = np.where(chances >= enough, chances, 0).max(axis=0)
        if not alarming.any():
            return Alarm("", float(chances[0].sum()))
        return Alarm(DANGERS[int(alarming.nonzero()[0][0])], float(alarming.max()))


def fit(examples: Iterable[Example]) -> LinearModel:
    """Learns from (text, label) pairs of all languages together; whatever label is none of DANGERS
    stands for harmless messages of one kind."""
    return fit_linear(list(examples), seen_at_least=2, short=SHORT, balanced=False)


def _parts(text: str) -> Iterator[str]:
    """The sentences of a message, long ones in stretches too; none of a short sentence alone."""
    sentences = [part.strip() for part in _SENTENCE.split(text) if any(map(str.isalpha, part))]
    if len(sentences) > 1:
        yield from sentences
    for sentence in sentences:
        yield from stretches(sentence, _STRETCH)
