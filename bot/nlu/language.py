"""Which language a short chat message is in.

Scripts decide where they can; words that families of a language write decide next; py3langid, weak
on one or two words, decides what is left. The chat's language so far counts as evidence.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from bot.domain.folding import fold

# Scripts that one language of our families uses, by the first word of Unicode's character names.
_SCRIPTS = {
    "HANGUL": "ko", "CJK": "zh-Hans", "ARABIC": "ar", "CYRILLIC": "ru", "HIRAGANA": "ja",
    "KATAKANA": "ja", "DEVANAGARI": "hi", "THAI": "th", "KHMER": "km", "ETHIOPIC": "am",
    "HEBREW": "he", "ARMENIAN": "hy", "BENGALI": "bn", "MYANMAR": "my",
}  # fmt: skip
# Who mixes in Latin words wants the language of the other script: a letter of it outweighs so many
# Latin ones, more where a letter holds more.
_WEIGHT = {"CJK": 5, "HIRAGANA": 5, "KATAKANA": 5, "HANGUL": 4, "ARABIC": 2}
_IN_LANGID = {"fil": "tl", "zh-Hans": "zh"}
_WORD = re.compile(r"[^\W\d_]+")
# The language that was spoken so far is this much likelier (natural logarithm of the odds); another
# one is believed when it is this much likelier all the same, and this much likelier than a third.
_PRIOR = 1.5
_THIRD = 1.0
# A whole phrase of one language, of so few words that these alone may mislead, is believed unless
# another language is this much likelier by its words.
_PHRASE_WORDS = 4
_PHRASE = 0.5
# A language that is not spoken here is believed on this probability, and a message of so many
# words.
_FOREIGN_ENOUGH = 0.95
_FOREIGN_WORDS = 3
# ... and only if at most this share of its words is known in any one language that is spoken.
_KNOWN_AT_MOST = 0.5


@dataclass(frozen=True, slots=True)
class Detected:
    """`certain`: enough to change the language of a chat that was in another one."""

    language: str
    certain: bool


class LanguageDetector:
    """Learns from `texts`: shipped language -> what people write in it. At least one language."""

    def __init__(self, texts: Mapping[str, Iterable[str]]) -> None:
        phrases: dict[str, set[str]] = {}
        self._counts: dict[str, Counter[str]] = {}
        for language, group in texts.items():
            said = [_WORD.findall(fold(text)) for text in group]
            for words in said:
                if len(words) <= _PHRASE_WORDS:
                    phrases.setdefault(" ".join(words), set()).add(language)
            self._counts[language] = Counter(word for words in said for word in words)
        self._phrases = {text: only for text, (only, *more) in phrases.items() if not more}
        self._totals = {code: sum(counts.values()) for code, counts in self._counts.items()}
        self._words = {word for counts in self._counts.values() for word in counts}
        self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        # An array of numpy stays on disk when this is read from there, one of Python does not.
        self._identifier.tk_nextmove = np.asarray(self._identifier.tk_nextmove)

    def detect(self, text: str, prior: str) -> Detected:
        """`prior` is the chat's language so far, the phone's at first; it is also the answer for
        a message without letters."""
        if by_script := _script(text):
            return Detected(by_script, certain=True)
        said = _WORD.findall(fold(text))
        if not said:
            return Detected(prior, certain=False)
        if known := self._language_of_phrase(said):
            return Detected(known, certain=True)
        if foreign := self._foreign_language(text, said):
            return Detected(foreign, certain=True)
        return self._spoken_language(said, prior)

    def _language_of_phrase(self, said: list[str]) -> str | None:
        """Where people write just this in one language only."""
        only = self._phrases.get(" ".join(said))
        if only is None:
            return None
        likeliest = max(self._likelihood(said, code) for code in self._counts)
        return only if likeliest - self._likelihood(said, only) <= _PHRASE else None

    def _foreign_language(self, text: str, said: list[str]) -> str | None:
        known = max(sum(word in counts for word in said) for counts in self._counts.values())
        if len(said) < _FOREIGN_WORDS or known > _KNOWN_AT_MOST * len(said):
            return None
        code, chance = self._identifier.classify(text)
        code = {langid: ours for ours, langid in _IN_LANGID.items()}.get(code, code)
        return code if chance >= _FOREIGN_ENOUGH and code not in self._counts else None

    def _spoken_language(self, said: list[str], prior: str) -> Detected:
        scores = {code: self._likelihood(said, code) for code in self._counts}
        if prior in scores:
            scores[prior] += _PRIOR
        best = max(scores, key=lambda code: scores[code])
        ahead = {code: scores[best] - score for code, score in scores.items() if code != best}
        enough = all(lead > (_PRIOR if code == prior else _THIRD) for code, lead in ahead.items())
        return Detected(best, certain=best == prior or enough)

    def _likelihood(self, said: list[str], language: str) -> float:
        """Naive Bayes over words, each seen half a time more often than it was. A word of no
        language tells nothing: else the one with the fewest phrases would gain by it."""
        counts, total = self._counts[language], self._totals[language] + len(self._words) / 2
        return sum(math.log((counts[word] + 0.5) / total) for word in said if word in self._words)


def _script(text: str) -> str | None:
    """The language of the script that outweighs the others; none for Latin letters."""
    scripts: Counter[str] = Counter()
    for letter in filter(str.isalpha, text[:400]):
        name = unicodedata.name(letter, "").partition(" ")[0]
        scripts[_SCRIPTS.get(name, "")] += _WEIGHT.get(name, 1)
    if scripts.get("ja") and scripts.get("zh-Hans"):
        return "ja"
    best, _ = max(scripts.items(), key=lambda item: item[1], default=("", 0))
    return best or None
