"""The words of a message, in every script."""

from __future__ import annotations

import math
import re

from bot.domain.folding import fold

# Characters of scripts, as inside the brackets of a regular expression.
CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
HANGUL = "\uac00-\ud7a3"
ARABIC = "\u0600-\u06ff"
# A name in Latin letters is a word of its own, also where no space parts it from the next.
_WORD = re.compile(rf"[{CJK}]+|[{HANGUL}]+|[^\W{CJK}{HANGUL}]+")
_DENSE = re.compile(f"[{CJK}{HANGUL}]")
# How many English words a character of Chinese is, and a word that holds its articles, pronouns or
# particles: Korean, Arabic.
_OF_A_CHARACTER = 0.5
_OF_A_FULL_WORD = 1.5
_FULL = re.compile(f"[{HANGUL}{ARABIC}]")


def parted(text: str) -> list[str]:
    """Folded; a run of Chinese or Japanese characters is one word."""
    return _WORD.findall(fold(text))


def length(text: str) -> int:
    """About how many words it would have in English."""
    return math.ceil(sum(map(_weight, _WORD.findall(text))))


def _weight(word: str) -> float:
    if re.match(f"[{CJK}]", word):
        return len(word) * _OF_A_CHARACTER
    return _OF_A_FULL_WORD if _FULL.match(word) else 1


def tells(word: str) -> bool:
    """Whether it is long enough to stand for a name or title that holds it."""
    return len(word) > (1 if _DENSE.match(word) else 3)


def stretches(text: str, size: int) -> list[str]:
    """The text in pieces of `size` words, each half in the next; none of a text that is no longer.
    Of Chinese every two characters are a word."""
    units = [match.span() for match in re.finditer(rf"[{CJK}]{{1,2}}|[^\s{CJK}]+", text)]
    if len(units) <= size:
        return []
    starts = range(0, len(units) - size // 2, size // 2)
    pieces = (units[start : start + size] for start in starts)
    return [text[piece[0][0] : piece[-1][1]] for piece in pieces]
