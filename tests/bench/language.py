"""Whether the language of a message is recognised, by its length and what was spoken before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from rich.table import Table

from bot.domain.words import length
from bot.nlu.language import LanguageDetector
from tests.bench import measuring
from tests.bench.measuring import grouped, percent, share

PRIORS = ("en", "es", "")
LENGTHS = ("1-2", "3-5", "more")

# The language of a message, and the message.
Message = tuple[str, str]


class Row(NamedTuple):
    """`each`: the share of messages in each language that were recognised."""

    prior: str
    words: str
    messages: int
    right: float
    each: Mapping[str, float]


def rows(detector: LanguageDetector, messages: Iterable[Message]) -> list[Row]:
    groups = grouped(messages, lambda message: _length(message[1]))
    return [
        _row(detector, prior, words, groups[words])
        for prior in PRIORS
        for words in LENGTHS
        if words in groups
    ]


def _length(text: str) -> str:
    words = length(text)
    return LENGTHS[0] if words <= 2 else LENGTHS[1] if words <= 5 else LENGTHS[2]


def _row(detector: LanguageDetector, prior: str, words: str, group: Sequence[Message]) -> Row:
    found = [(lang, detector.detect(text, prior).language == lang) for lang, text in group]
    languages = grouped(found, lambda pair: pair[0])
    each = {lang: share(right for _, right in pairs) for lang, pairs in sorted(languages.items())}
    return Row(prior, words, len(group), share(right for _, right in found), each)


def table(rows: Sequence[Row]) -> Table:
    languages = sorted({lang for row in rows for lang in row.each})
    columns = ("spoken before", "words", "messages", "right", *(f"of {lang}" for lang in languages))
    cells = (
        [
            row.prior or "nothing", row.words, str(row.messages), percent(row.right),
            *(percent(row.each[lang]) if lang in row.each else "–" for lang in languages),
        ]
        for row in rows
    )  # fmt: skip
    return measuring.table("Language of a message", columns, cells)
