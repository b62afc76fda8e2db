"""The words of one language for days and times, and how its patterns are found in a message.

A message becomes a list of tokens. A token says what it may stand for: itself (`=word`) and the
slots that it may fill, each with its value. The patterns of a layer are a tree of such symbols;
what one means takes the place of its tokens, the longest first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from sys import intern
from typing import Any

from bot.domain.folding import fold

Token = Mapping[str, Any]
Slots = Mapping[str, list[Any]]
_Filled = tuple[tuple[str, Any], ...]
# What can be part of no pattern: a word that is not known; the end of a sentence.
UNKNOWN: Token = {}
STOP: Token = {}
YEARS = range(1900, 2200)
_LETTER = r"[^\W\d_]"
_ALIKE = str.maketrans({"’": "'", "،": ",", "(": " , ", ")": " , "})
# Beside one of these a word that mostly means something else is a day.
_TELLING = frozenset({"digits", "nth", "clock", "window", "date", "weekday", "month"})


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes since midnight; not `sure` where it may be meant twelve hours later."""

    minutes: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """The section and key of a pattern. `before` says what must follow: "" anything, "!" no word
    that is not known, "+" a day or time, if the message goes on."""

    section: str
    key: str
    before: str

    def fits(self, tokens: list[Token], end: int) -> bool:
        if not self.before:
            return True
        if end == len(tokens):
            return self.before == "!" or end == 1
        if self.before == "!" and (tokens[end] is STOP or "=," in tokens[end]):
            return True
        for token in tokens[end : end + 3]:
            if not token:
                return False
            if not _TELLING.isdisjoint(token):
                return True
        return False


@dataclass(slots=True)
class Node:
    """A place in a tree of patterns."""

    next: dict[str, Node] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()

    def add(self, symbols: Iterable[str], rule: Rule) -> None:
        node = self
        for symbol in map(intern, symbols):  # one string each for all the trees
            node = node.next.get(symbol) or node.next.setdefault(symbol, Node())
        node.rules += (rule,)


@dataclass(frozen=True, slots=True)
class DateWords:
    """`spell` puts what it stands for in the place of what is written. `layers`: the patterns, in
    the order in which they are looked for. `numeric` says how 3/4 is meant: mdy, dmy or ambiguous.
    """

    spell: Callable[[str], str]
    lexer: re.Pattern[str]
    lexicon: Mapping[str, Token]
    layers: Mapping[str, Node]
    numeric: str

    def tokens(self, text: str) -> list[Token]:
        plain = " ".join(fold(self.spell(text)).translate(_ALIKE).split())
        return [self._token(match) for match in self.lexer.finditer(plain)]

    def _token(self, match: re.Match[str]) -> Token:
        kind, text = match.lastgroup, match[0]
        if kind == "word":
            return self.lexicon[text]
        if kind in ("numeric", "clock"):
            numbers = tuple(map(int, re.findall(r"\d+", text)))
            return {"numeric": numbers} if kind == "numeric" else _clock(*numbers)
        if kind in ("nth", "number"):
            number = int(re.findall(r"\d+", text[:5])[0])
            return {"day": number, **({"nth": number} if kind == "nth" else _written(number))}
        return UNKNOWN if kind == "other" else STOP


def lower(text: str) -> str:
    return unicodedata.normalize("NFC", text.lower())


def speller(spelt: Mapping[str, str], spaces: bool) -> Callable[[str], str]:
    """Accents and tone marks count here: `spelt` may tell apart what is the same when folded."""
    if not spelt:
        return str
    before, after = _edges(spaces)
    written = re.compile(f"{before}(?:{_any(spelt)}){after}")
    return lambda text: written.sub(lambda found: spelt[found[0]], lower(text))


def _edges(spaces: bool) -> tuple[str, str]:
    return (f"(?<!{_LETTER})", f"(?!{_LETTER})") if spaces else ("", "")


def lexer(words: Iterable[str], endings: Iterable[str], spaces: bool) -> re.Pattern[str]:
    """Cuts folded text. Without `spaces` between words they are found wherever they stand."""
    before, after = _edges(spaces)
    known = f"(?:{_grouped(words, before, after)})"
    # "3pm" is a number and a word, "3B" is neither.
    number = rf"\d+(?!\d)(?:(?!{_LETTER})|(?={known}))" if spaces else r"\d+"
    nth = f"|(?P<nth>\\d{{1,2}}(?:{_any(endings)}){after})" if endings else ""
    return re.compile(
        f"(?P<word>{known})"
        r"|(?P<numeric>(?<!\d)(?:19|2[01])\d\d-\d{1,2}-\d{1,2}(?!\d)"
        r"|(?<!\d)\d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)(?:20)?\d\d(?!\d)"
        r"|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/]))"
        r"|(?P<clock>(?<!\d)\d{1,2}[:.]\d\d(?!\d))"
        rf"{nth}|(?P<number>{number})|(?P<other>\d*{_LETTER}{'+' if spaces else ''})"
        r"|(?P<stop>[^\w\s])"
    )


def _grouped(words: Iterable[str], before: str, after: str) -> str:
    """One alternative for each first character: the engine passes over the others at once."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return "|".join(
        (before if first.isalpha() else r"(?<!\d)" if first.isdigit() else "")
        + f"(?:{_any(group, after)})"
        for first, group in groups.items()
    )


def _any(words: Iterable[str], after: str = "") -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) + _end(word[-1], after) for word in longest_first)


def _end(last: str, after: str) -> str:
    return after if last.isalpha() else r"(?!\d)" if last.isdigit() else ""


def _clock(hour: int, minute: int) -> Token:
    if hour > 23 or minute > 59:
        return UNKNOWN
    time = Clock(hour * 60 + minute, not 1 <= hour <= 12)
    return {"time": time, "clock": time}


def _written(number: int) -> dict[str, Any]:
    return {**standing_for(number), "digits": number, f"={number}": None}


def standing_for(number: int) -> dict[str, Any]:
    """The slots that a number may fill."""
    kinds: dict[str, Any] = {"number": number}
    if 1 <= number <= 23:
        kinds |= {"hour": number, "time": Clock(number * 60, number > 12)}
    if 1 <= number <= 12:
        kinds["month_number"] = number
    if number < 60:
        kinds["minute"] = number
    if number in YEARS:
        kinds["year"] = number
    return kinds


def reduce(tokens: list[Token], root: Node, mean: Callable[[Rule, Slots], Token | None]) -> None:
    """Puts what each match means into its place; where it means nothing, the next best one's. The
    longest is best, then the one with the most words of its own."""
    at = 0
    while at < len(tokens):
        if root.next.keys().isdisjoint(tokens[at]) or not _replaced(tokens, at, root, mean):
            at += 1


def _replaced(
    tokens: list[Token], at: int, root: Node, mean: Callable[[Rule, Slots], Token | None]
) -> bool:
    found = sorted(_matches(root, tokens, at, ()), key=lambda match: (-match[1], len(match[2])))
    for rule, end, filled in found:
        slots: dict[str, list[Any]] = {}
        for name, value in filled:
            slots.setdefault("time" if name == "clock" else name, []).append(value)
        made = mean(rule, slots)
        if made is not None:
            tokens[at:end] = [made]
            return True
    return False


def _matches(
    node: Node, tokens: list[Token], at: int, filled: _Filled
) -> Iterator[tuple[Rule, int, _Filled]]:
    yield from ((rule, at, filled) for rule in node.rules if rule.fits(tokens, at))
    if at < len(tokens):
        for symbol, value in tokens[at].items():
            if child := node.next.get(symbol):
                more = () if symbol.startswith("=") else ((symbol, value),)
                yield from _matches(child, tokens, at + 1, filled + more)
