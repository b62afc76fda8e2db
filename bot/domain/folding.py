"""How words are made alike before they are compared."""

from __future__ import annotations

import unicodedata

_INVISIBLE = ("Mn", "Cf", "Cc", "Co", "Cs")


def fold(text: str) -> str:
    """Lower case, compatibility forms, no accents or tone marks, no invisible or control characters
    (line breaks and tabs become spaces)."""
    spaced = text.translate({9: " ", 10: " ", 13: " "})
    # Compatibility forms may hold capitals, and lower case may hold accents: so both ways.
    lower = unicodedata.normalize("NFKD", spaced).casefold()
    decomposed = unicodedata.normalize("NFKD", lower)
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in _INVISIBLE)
    return unicodedata.normalize("NFC", kept.replace("đ", "d"))
