"""Text in parts that fit into a message."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import takewhile

WORD = re.compile(r"\s+")
BORDERS = (
    re.compile(r"\n[^\S\n]*\n\s*"),  # paragraphs
    re.compile(r"\s*\n\s*"),  # lines
    re.compile(r"(?<=[.!?…؟۔।])\s+|(?<=[。！？])\s*"),  # sentences
    WORD,
)


def split(text: str, limit: int, measure: Callable[[str], int] = len) -> list[str]:
    """Parts of at most `limit` as `measure` counts, which must hold the widest character.

    Cuts at the best border there is; only white space at a cut is lost, and a blank text has no
    parts.
    """
    parts = []
    while measure(text) > limit:
        head, text = _cut(text, _reach(text, limit, measure), BORDERS)
        parts.append(head)
    return [part for part in (*parts, text) if part.strip()]


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word with an ellipsis."""
    if len(text) <= limit:
        return text
    return _cut(text, _reach(text, limit - 1, len), (WORD,))[0] + "…"


def _cut(text: str, reach: int, borders: Sequence[re.Pattern[str]]) -> tuple[str, str]:
    for border in borders:
        found = list(takewhile(lambda match: match.start() <= reach, border.finditer(text)))
        if found and text[: found[-1].start()].strip():
            return text[: found[-1].start()], text[found[-1].end() :]
    return text[:reach], text[reach:]


def _reach(text: str, limit: int, measure: Callable[[str], int]) -> int:
    """How many characters fit, at least one, and never a letter without its marks."""
    fitting = bisect_right(range(len(text)), limit, key=lambda end: measure(text[:end])) - 1
    reach = fitting
    while reach > 0 and unicodedata.category(text[reach]).startswith("M"):
        reach -= 1
    return max(reach or fitting, 1)
