"""Reads dates.yml; its format stands in nlu_data/README.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from bot.datafiles import among
from bot.domain.folding import fold
from bot.errors import Problem
from bot.nlu.date_sections import (
    CHOICES,
    COMMON,
    LAST_LAYERS,
    LAYERS,
    OPEN,
    PAIRS,
    PATTERNS,
    POINTS,
    SECTIONS,
    SPOKEN,
    WORDS,
    Shape,
)
from bot.nlu.date_words import DateWords, Node, Rule, lexer, lower, speller, standing_for

_EXAMPLE = "see nlu_data/README.md"
_OPTION = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
_SLOT = re.compile(r"\{(\w*)\}")
# A slip of two letters is found in words of so many letters; shorter ones become other words.
_SLIPS_FROM = 5


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
    chosen = {row.section: row.text for row in rows if row.section in CHOICES}
    spaces = chosen.get("spaces") != "no"
    spelt = {word: row.key for row in rows if row.section == "spelt" for word in _words(row)}
    spell = speller(spelt, spaces)
    rows += [replace(row, text=spell(row.text)) for row in rows if spell(row.text) != row.text]
    layers = {layer: Node() for layer in (*LAYERS, *LAST_LAYERS)}
    lexicon = _lexicon(rows, layers)
    endings = [fold(row.text) for row in rows if row.section == "endings"]
    known = lexer([word for word in lexicon if not word.isdecimal()], endings, spaces)
    return DateWords(spell, known, lexicon, layers, chosen.get("numeric", "ambiguous"))


def _lexicon(rows: Iterable[_Row], layers: Mapping[str, Node]) -> dict[str, dict[str, Any]]:
    """What each word may stand for. Puts the patterns into the trees of their layers."""
    lexicon: dict[str, dict[str, Any]] = {",": {"=,": None}}
    for row in rows:
        if row.section in PATTERNS:
            _add(layers[PATTERNS[row.section].layer], row.section, row.key, row.text, lexicon)
        elif row.section in SPOKEN:
            for word in variants(row.text):
                lexicon.setdefault(word, {}).update(_kinds(row.section, row.key))
    for section, layer, text in COMMON:
        _add(layers[layer], section, "bare", text, lexicon)
    _add_slips(rows, lexicon)
    return lexicon


def variants(text: str, alike: Callable[[str], str] = fold) -> Set[str]:
    """`(x)` may be left out, `[x|y]` is one of them: all that is meant, folded."""
    return _spelt_out(alike(text))


def _spelt_out(text: str) -> Set[str]:
    option = _OPTION.search(text)
    if not option:
        return {" ".join(text.split())}
    choices = [*option[1].split("|"), ""] if option[1] is not None else option[2].split("|")
    head, tail = text[: option.start()], text[option.end() :]
    return {variant for choice in choices for variant in _spelt_out(head + choice + tail)}


def _words(row: _Row) -> Set[str]:
    return variants(row.text, lower if row.section == "spelt" else fold)


def _add(node: Node, section: str, key: str, text: str, lexicon: dict[str, dict[str, Any]]) -> None:
    before = text[-1] if text[-1] in "!+" else ""
    rule = Rule(section, key, before)
    for point in POINTS if "{point}" in text else ("",):
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
        elif section == "spelt":
            for key, below, _ in _pairs(path, section, node, problems):
                yield from _list(path, section, key, below, problems)
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
    wanted = 2 if row.key in PAIRS or row.section == "dates_between" else 1
    for variant in variants(row.text) if shape.needs else ():
        count = sum(slot in shape.needs for slot in _SLOT.findall(variant))
        if count < wanted or (count > wanted and row.section not in OPEN):
            return f"needs {wanted} slot{'s' * (wanted > 1)}", among(shape.needs)
    return None


def _twice(path: Path, rows: Iterable[_Row], problems: list[Problem]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for row in rows:
        for word in _words(row) if row.section not in CHOICES else ():
            first = seen.setdefault((row.section, word), row.key)
            if first != row.key:
                wrong = f"{word!r} is {row.section} {first} too"
                problems.append(Problem(path, row.line, wrong, "one meaning for each word"))
