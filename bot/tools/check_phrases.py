"""Which held-out phrases the trained bot does not understand: what needs more phrases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from bot.errors import Problem
from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrase
from bot.nlu.screen import DANGERS

# What a language has to reach before it is offered; held-out phrases are among the harder ones.
ENOUGH = 0.8


def misunderstood(
    knowledge: Knowledge, held_out: Iterable[Phrase]
) -> Iterator[tuple[str, Problem]]:
    """Language -> a phrase of it that is read as another intent. Languages have to be trained."""
    for phrase in held_out:
        intent, chance = understood(knowledge, phrase)
        if intent != phrase.intent:
            wrong = f"{phrase.text!r} is read as {intent} ({chance:.2f})"
            right = f"more phrases of {phrase.intent} in other words; see those of {intent}"
            yield phrase.language, Problem(phrase.path, phrase.line, wrong, right)


def understood(knowledge: Knowledge, phrase: Phrase) -> tuple[str, float]:
    """The danger that the screen finds, else the intent; each with its chance."""
    if (alarm := knowledge.screen.look(phrase.text)).danger in DANGERS:
        return alarm.danger, alarm.chance
    parse = knowledge.engine.parse(phrase.text, phrase.language)
    return parse.intent, parse.confidence


def shares(held_out: Iterable[Phrase], found: Iterable[tuple[str, Problem]]) -> Mapping[str, float]:
    """Language -> the part of its held-out phrases that is understood."""
    wrong = Counter(language for language, _ in found)
    counts = Counter(phrase.language for phrase in held_out)
    return {code: 1 - wrong[code] / count for code, count in counts.items()}
