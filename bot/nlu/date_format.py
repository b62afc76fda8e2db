"""Reads dates.yml; its format stands in nlu_data/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.datafiles import among
from bot.domain.folding import fold
from bot.errors import Problem
from bot.nlu.date_words import DateWords, Node, Rule, lexer, standing_for

_EXAMPLE = "see nlu_data/README.md"
_OPTION = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
_SLOT = re.compile(r"\{(\w*)\}")
_POINTS = ("time", "date", "window")
# A slip of two letters is found in words of so many letters; shorter ones become other words.
_SLIPS_FROM = 5


def _keys(first: int, last: int) -> tuple[str, ...]:
    return tuple(map(str, range(first, last + 1)))


WORDS: Mapping[str, tuple[str, ...]] = {
    "weekdays": _keys(1, 7),
    "short_weekdays": _keys(1, 7),
    "months": _keys(1, 12),
    "numbers": _keys(1, 60),
    "ordinals": _keys(1, 31),
    "units": ("day", "week", "month"),
    # What is written, by what it stands for.
    "spelt": (),
}
LISTS = ("counted", "numbered", "join", "ignored", "endings")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "numeric": ("mdy", "dmy", "ambiguous"),
    "spaces": ("yes", "no"),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """A section of patterns: its layer, its keys (none: it is a list), slots of which each pattern
    needs one, and slots that it may have."""

    layer: str
    keys: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    may_have: tuple[str, ...] = ()


_SPANS = ("at", "around", "after", "before", "until", "between", "moved")
_WEEKDAYS = ("bare", "this", "coming", "next", "after_next", "last")
_OF_WEEKS = ("last_week", "this_week", "next_week", "week_after_next")
_PARTS = ("morning", "afternoon", "evening", "early", "before_school", "after_school")
_THIS = ("this_morning", "this_afternoon", "this_evening")
_DAY = ("day", "nth", "number", "ordinal", "later_ordinal")
_ANY_POINT = ("point", *_POINTS, "clock")
PATTERNS: Mapping[str, Shape] = {
    "clock": Shape("numbers", _keys(-59, 59), ("hour",), ("minute",)),
    "times": Shape("numbers", tuple(f"{n // 60:02}:{n % 60:02}" for n in range(0, 1440, 15))),
    "halves": Shape("halves", ("am", "pm"), ("time",)),
    "parts": Shape("parts", (*_PARTS, *_THIS)),
    "in_days": Shape("days", _keys(-31, 31)),
    "in_weeks": Shape("days", _keys(-4, 4)),
    "in_weekends": Shape("days", _keys(-4, 4)),
    "in_months": Shape("days", _keys(-4, 4)),
    "weekday": Shape("days", (*_WEEKDAYS, *_OF_WEEKS), ("weekday",)),
    "date": Shape("days", (), _DAY, ("weekday", "month", "month_number", "year", "join")),
    "dates_between": Shape("days", (), (*_DAY, "weekday"), ("month", "month_number", "year")),
    "month": Shape("days", (), ("month", "month_number")),
    "in": Shape("days", (), ("unit",), ("number",)),
    "ago": Shape("days", (), ("unit",), ("number",)),
    "any_day": Shape("days"),
    "week_of": Shape("later", (), ("date",)),
    "later": Shape("later", (), ("date",), ("number", "unit")),
    "spans": Shape("spans", _SPANS, _ANY_POINT),
    "not": Shape("not", (), _ANY_POINT, ("any",)),
}
# Their patterns may name more days than one.
_OPEN = ("date", "not")
_SPOKEN = (*WORDS, *LISTS[:-1])
SECTIONS = (*CHOICES, *WORDS, *LISTS, *PATTERNS)
LAYERS = ("numbers", "halves", "parts", "days", "pairs", "later", "unmeasured")
# These know which parts of the day the message names.
LAST_LAYERS = ("spans", "lists", "not")
# The patterns of every language: (section, layer, pattern).
_COMMON = (
    ("nothing", "numbers", "[{number}|{nth}|{ordinal}] {counted}"),
    ("nothing", "numbers", "[{number}|{nth}|{ordinal}] [{join}|-] [{number}|{nth}] {counted}"),
    ("nothing", "numbers", "{numeric} {counted}"),
    ("nothing", "numbers", "{numbered} [{number}|{nth}]"),
    ("nothing", "numbers", "{numbered} {number} [{join}|-] {number}"),
    ("numeric", "days", "{numeric}"),
    ("weekday", "days", "{long}"),
    ("weekday", "days", "{short}+"),
    ("pair", "pairs", "{date} (,) {date}"),
    ("nothing", "unmeasured", "{number} {unit}"),
    ("nothing", "unmeasured", "{number} [{join}|-] {number} {unit}"),
    ("nothing", "unmeasured", "{numeric} {unit}"),
    ("list", "lists", "{date} {join} {date}"),
    ("list", "lists", "{date} {join} {short}"),
    ("beside", "lists", "{date} {hour}!"),
)


@dataclass(frozen=True, slots=True)
class _Row:
    """One text of the file: a word, a pattern or a choice."""

    section: str
    key: str
    text: str
    line: int


def build(path: Path, root: yaml.Node, problems: list[Problem]) -> DateWords:
    """`root`: the file as YAML nodes, which know their lines and for which `no` is a word."""
    rows = [row for row in _rows(path, root, problems) if _is_right(path, row, problems)]
    _twice(path, rows, problems)
    lexicon: dict[str, dict[str, Any]] = {",": {"=,": None}}
    layers = {layer: Node() for layer in (*LAYERS, *LAST_LAYERS)}
    for row in rows:
        if row.section in PATTERNS:
            _add(layers[PATTERNS[row.section].layer], row.section, row.key, row.text, lexicon)
        elif row.section in _SPOKEN:
            for word in variants(row.text):
                lexicon.setdefault(word, {}).update(_kinds(row.section, row.key))
    for section, layer, text in _COMMON:
        _add(layers[layer], section, "bare", text, lexicon)
    _add_slips(rows, lexicon)
    chosen = {row.section: row.text for row in rows if row.section in CHOICES}
    endings = [fold(row.text) for row in rows if row.section == "endings"]
    pattern = lexer(
        [word for word in lexicon if not word.isdecimal()], endings, chosen.get("spaces") != "no"
    )
    return DateWords(pattern, lexicon, layers, chosen.get("numeric", "ambiguous"))


def variants(text: str) -> set[str]:
    """`(x)` may be left out, `[x|y]` is one of them: all that is meant, folded."""
    option = _OPTION.search(text)
    if not option:
        return {" ".join(fold(text).split())}
    choices = [*option[1].split("|"), ""] if option[1] is not None else option[2].split("|")
    head, tail = text[: option.start()], text[option.end() :]
    return {variant for choice in choices for variant in variants(head + choice + tail)}


def _add(node: Node, section: str, key: str, text: str, lexicon: dict[str, dict[str, Any]]) -> None:
    before = text[-1] if text[-1] in "!+" else ""
    rule = Rule(section, key, before)
    for point in _POINTS if "{point}" in text else ("",):
        for variant in variants(text.removesuffix(before).replace("{point}", f"{{{point}}}")):
            symbols = list(_symbols(variant))
            node.add(symbols, rule)
            for symbol in symbols:
                if symbol.startswith("="):
                    lexicon.setdefault(symbol[1:], {})[symbol] = None


def _symbols(pattern: str) -> Iterator[str]:
    """Slots by their names, words with `=` in front."""
    for number, piece in enumerate(_SLOT.split(pattern)):
        yield from [piece] if number % 2 else (f"={word}" for word in piece.split())


def _kinds(section: str, key: str) -> dict[str, Any]:
    """The slots that a word of the section may fill."""
    if section == "numbers":
        return standing_for(int(key))
    if section == "ordinals":
        number = int(key)
        # The first three count things more often than days.
        return {"ordinal": number} | ({"later_ordinal": number} if number > 3 else {})
    if section in ("weekdays", "short_weekdays"):
        return {"weekday": int(key), "long" if section == "weekdays" else "short": int(key)}
    if section == "months":
        return {"month": int(key)}
    return {"units": {"unit": key}, "ignored": {}}.get(section, {section: None})


def _add_slips(rows: Iterable[_Row], lexicon: dict[str, dict[str, Any]]) -> None:
    """Weekdays and months with two letters the wrong way round, unless that is another word."""
    for row in rows:
        if row.section in ("weekdays", "months"):
            for word in variants(row.text):
                for n in range(len(word) - 1 if len(word) >= _SLIPS_FROM else 0):
                    slip = word[:n] + word[n + 1] + word[n] + word[n + 2 :]
                    if word.isalpha():
                        lexicon.setdefault(slip, _kinds(row.section, row.key))


def _rows(path: Path, root: yaml.Node, problems: list[Problem]) -> Iterator[_Row]:
    for section, node, line in _pairs(path, "the file", root, problems):
        if section not in SECTIONS:
            problems.append(Problem(path, line, f"unknown key {section}", among(SECTIONS)))
        elif section in CHOICES:
            yield from _texts(path, section, "", [node], problems)
        elif keys := WORDS.get(section) or (section in PATTERNS and PATTERNS[section].keys):
            for key, below, line_below in _pairs(path, section, node, problems):
                if key in keys:
                    yield from _list(path, section, key, below, problems)
                else:
                    wrong = f"unknown key {section}: {key}"
                    right = f"{keys[0]} to {keys[-1]}" if keys[-1].isdigit() else among(keys)
                    problems.append(Problem(path, line_below, wrong, right))
        else:
            yield from _list(path, section, "", node, problems)


def _pairs(
    path: Path, name: str, node: yaml.Node, problems: list[Problem]
) -> Iterator[tuple[str, yaml.Node, int]]:
    if isinstance(node, yaml.MappingNode):
        yield from ((str(key.value), value, _line(key)) for key, value in node.value)
    else:
        problems.append(Problem(path, _line(node), f"{name} is no table", _EXAMPLE))


def _list(
    path: Path, section: str, key: str, node: yaml.Node, problems: list[Problem]
) -> Iterator[_Row]:
    if isinstance(node, yaml.SequenceNode):
        yield from _texts(path, section, key, node.value, problems)
    else:
        name = f"{section}: {key}" if key else section
        problems.append(Problem(path, _line(node), f"{name} is no list", "[..., ...]"))


def _texts(
    path: Path, section: str, key: str, nodes: Iterable[yaml.Node], problems: list[Problem]
) -> Iterator[_Row]:
    for node in nodes:
        if isinstance(node, yaml.ScalarNode) and fold(node.value).strip():
            yield _Row(section, key, node.value, _line(node))
        else:
            problems.append(
                Problem(path, _line(node), f"{section} holds what is no text", _EXAMPLE)
            )


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1


def _is_right(path: Path, row: _Row, problems: list[Problem]) -> bool:
    wrong = _wrong(row)
    if wrong:
        problems.append(Problem(path, row.line, f"{row.text!r} {wrong[0]}", wrong[1]))
    return not wrong


def _wrong(row: _Row) -> tuple[str, str] | None:
    """What is wrong with the text, and what would be right."""
    if row.section in CHOICES:
        right = among(CHOICES[row.section])
        return None if row.text in CHOICES[row.section] else (f"is no {row.section}", right)
    if re.search(r"[()\[\]]", min(variants(row.text))):
        return "has an open bracket", "(may be left out) or [one|of these]"
    if "" in variants(row.text.rstrip("!+" if row.section in PATTERNS else "")):
        return "may be left out altogether", "one word at least that is not in (brackets)"
    return _wrong_slots(row, PATTERNS.get(row.section, Shape("")))


def _wrong_slots(row: _Row, shape: Shape) -> tuple[str, str] | None:
    for slot in _SLOT.findall(row.text):
        if slot not in (*shape.needs, *shape.may_have):
            right = among([*shape.needs, *shape.may_have]) if shape.needs else "words only"
            return f"has an unknown slot {{{slot}}}", right
    wanted = 2 if "between" in (row.key, row.section.removeprefix("dates_")) else 1
    for variant in variants(row.text) if shape.needs else ():
        count = sum(slot in shape.needs for slot in _SLOT.findall(variant))
        if count < wanted or (count > wanted and row.section not in _OPEN):
            return f"needs {wanted} slot{'s' * (wanted > 1)}", among(shape.needs)
    return None


def _twice(path: Path, rows: Iterable[_Row], problems: list[Problem]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for row in rows:
        for word in variants(row.text) if row.section not in CHOICES else ():
            first = seen.setdefault((row.section, word), row.key)
            if first != row.key:
                wrong = f"{word!r} is {row.section} {first} too"
                problems.append(Problem(path, row.line, wrong, "one meaning for each word"))
