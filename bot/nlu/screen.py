"""The screen in front of everything: whether a message tells of a danger or of discrimination.

One model reads all languages, so that neither a wrongly recognised language nor a message in two
languages hides a danger. A danger counts wherever it stands: the message is read as a whole and in
parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bot.domain.messages import LONGEST
from bot.domain.words import stretches
from bot.nlu.linear import LinearModel

# In this order: who is in danger needs help before anything else.
DANGERS = ("emergency", "report_discrimination")
# From these probabilities on, by DANGERS, a message and a part of it are one (ARCHITECTURE.md,
# "Understanding"). A report of unequal treatment that is none costs a parent one tap.
ENOUGH = (0.45, 0.35)
ENOUGH_IN_PART = (0.5, 0.5)

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


def _parts(text: str) -> Iterator[str]:
    """The sentences of a message, long ones in stretches too; none of a short sentence alone."""
    sentences = [part.strip() for part in _SENTENCE.split(text) if any(map(str.isalpha, part))]
    if len(sentences) > 1:
        yield from sentences
    for sentence in sentences:
        yield from stretches(sentence, _STRETCH)
