"""Text to search tokens: folded words and their n-grams; CJK characters, alone and in pairs.

The tokeniser decides how good the search is, not the engine: n-grams see that "volunteering" and
"volunteers" belong together without a stemmer for each language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from bot.domain.folding import fold
from bot.domain.words import ARABIC, CJK, HANGUL

_WORD = re.compile(rf"[{CJK}]+|[^\W_{CJK}]+")
_IS_CJK = re.compile(f"[{CJK}]")
# Where a letter holds more, fewer of them make the stem of a word.
_GRAMS = ((re.compile(f"[{HANGUL}]"), (1, 2)), (re.compile(f"[{ARABIC}]"), (2, 3)))
_LATIN = (4,)
# A word of a synonym group has so many CJK characters at most.
_LONGEST_CJK = 4


def words(text: str) -> list[str]:
    """Folded words in their order; a run of CJK characters is one word."""
    plain = text.replace("’", "'").replace("'s ", " ").replace("'", "")
    return _WORD.findall(fold(plain))


def tokens(text: str, synonyms: Mapping[str, str]) -> list[str]:
    """The words, each replaced by the name of its synonym group, with their n-grams.

    Single words are marked `=word`, pairs of words `a_b`, n-grams `#gram`, so that a short word is
    not taken for a piece of a long one.
    """
    found = [_named(word, synonyms) for word in words(text)]
    return [token for word in found for token in _of_word(word)] + _pairs(found)


def _named(word: str, synonyms: Mapping[str, str]) -> str:
    """The name of its group; in a run of CJK characters, of each longest word of a group."""
    if word in synonyms or not _IS_CJK.match(word):
        return synonyms.get(word, word)
    named, start = "", 0
    while start < len(word):
        ends = range(min(start + _LONGEST_CJK, len(word)), start, -1)
        end = next((end for end in ends if word[start:end] in synonyms), start + 1)
        named += synonyms.get(word[start:end], word[start:end])
        start = end
    return named


def _of_word(word: str) -> Iterator[str]:
    if _IS_CJK.match(word):
        yield from map("=".__add__, word)
        yield from map("".join, pairwise(word))
        return
    yield f"={word}"
    padded = f"^{word}$"
    for length in next((lengths for script, lengths in _GRAMS if script.match(word)), _LATIN):
        if len(padded) > length:
            yield from (f"#{padded[i : i + length]}" for i in range(len(padded) - length + 1))


def _pairs(found: list[str]) -> list[str]:
    return [f"{a}_{b}" for a, b in pairwise(found)]
