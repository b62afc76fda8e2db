"""The number by which a parent and the school speak of a concern, such as C-4F7K2M."""

from __future__ import annotations

import re

# Crockford's symbols without vowels: none looks like another, and none make a word or a name.
_SYMBOLS = "0123456789BCDFGHJKMNPQRSTVWXYZ"
_LENGTH = 6
_IN_TEXT = re.compile(rf"\bC[\W_]?([{_SYMBOLS}]{{{_LENGTH}}})\b", re.IGNORECASE)
_ALONE = re.compile(rf"(?:C-)?([{_SYMBOLS}]{{{_LENGTH}}})", re.IGNORECASE)


def reference_of(number: int) -> str:
    """The reference that the last digits of a large number give."""
    base = len(_SYMBOLS)
    return _reference("".join(_SYMBOLS[number // base**n % base] for n in range(_LENGTH)))


def reference_in(text: str) -> str:
    """The first one in the text, however it is typed; empty for none."""
    found = _IN_TEXT.search(text)
    return _reference(found[1]) if found else ""


def as_reference(text: str) -> str:
    """The one that the whole text is, its beginning left out or not; empty for none."""
    found = _ALONE.fullmatch(text)
    return _reference(found[1]) if found else ""


def _reference(symbols: str) -> str:
    return f"C-{symbols.upper()}"
