"""How words are made alike before they are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from opencc import OpenCC

_INVISIBLE = ("Mn", "Cf", "Cc", "Co", "Cs")
# What people write for one another, and Unicode does not decompose: Vietnamese; Arabic, also as
# typed on Persian and Urdu keyboards.
_VARIANTS = str.maketrans("đٱىةکیے", "dايهكيي", "ـ")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_HALF = re.compile("[\ud800-\udfff]")
_TO_SIMPLIFIED = OpenCC("t2s")


class _Visible(dict[int, int | None]):
    """Every character as itself or nothing; each is looked up once."""

    def __missing__(self, code: int) -> int | None:
        found = None if unicodedata.category(chr(code)) in _INVISIBLE else code
        self[code] = found
        return found


_VISIBLE = _Visible()


def fold(text: str) -> str:
    """Lower case, compatibility forms, no accents or tone marks, no invisible or control characters
    (line breaks and tabs become spaces); one form of each Arabic letter, simplified Chinese
    characters, digits of any script as 0 to 9."""
    spaced = text.translate({9: " ", 10: " ", 13: " "})
    if spaced.isascii() and spaced.isprintable():
        return spaced.lower()
    # Compatibility forms may hold capitals, and lower case may hold accents: so both ways.
    lower = unicodedata.normalize("NFKD", spaced).casefold()
    decomposed = unicodedata.normalize("NFKD", lower)
    return _one_form(unicodedata.normalize("NFC", decomposed.translate(_VISIBLE)))


def aligned(text: str) -> str:
    """Folded letter by letter, so that spans found in it are spans of the text. Halves of
    characters, as phones send them at the end of a cut text, have a sign in their place."""
    return "".join(map(_letter, _HALF.sub("\ufffd", text)))


@cache
def _letter(letter: str) -> str:
    return (fold(letter) or letter)[0]


def _one_form(text: str) -> str:
    if text.isascii():
        return text
    alike = _HAN.sub(lambda found: _simplified(found[0]), text.translate(_VARIANTS))
    return re.sub(r"\d", lambda digit: str(unicodedata.decimal(digit[0])), alike)


@cache
def _simplified(character: str) -> str:
    return _TO_SIMPLIFIED.convert(character)
