"""Text to search tokens: folded words, their 4-grams, pairs of CJK characters.

The tokeniser decides how good the search is, not the engine: n-grams see that "volunteering" and
"volunteers" belong together without a stemmer for each language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from bot.domain.folding import fold

_CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+")
_IS_CJK = re.compile(f"[{_CJK}]")
GRAM = 4


def words(text: str) -> list[str]:
    """Folded words in their order; a run of CJK characters is one word."""
    plain = text.replace("’", "'").replace("'s ", " ").replace("'", "")
    return _WORD.findall(fold(plain))


def tokens(text: str, synonyms: Mapping[str, str]) -> list[str]:
    """The words, each replaced by the name of its synonym group, with their n-grams.

    Single words are marked `=word`, pairs of words `a_b`, n-grams `#gram`, so that a short word is
    not taken for a piece of a long one.
    """
    found = [synonyms.get(word, word) for word in words(text)]
    return [token for word in found for token in _of_word(word)] + _pairs(found)


def _of_word(word: str) -> Iterator[str]:
    if _IS_CJK.match(word):
        yield from (word[i : i + 2] for i in range(max(1, len(word) - 1)))
        return
    yield f"={word}"
    padded = f"^{word}$"
    if len(padded) > GRAM:
        yield from (f"#{padded[i : i + GRAM]}" for i in range(len(padded) - GRAM + 1))


def _pairs(found: list[str]) -> list[str]:
    return [f"{a}_{b}" for a, b in pairwise(found)]
