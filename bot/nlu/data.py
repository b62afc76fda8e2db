"""Reads nlu_data: the register, the languages, training and held-out phrases. `load()` is the only
door.

Phrases are in Rasa's training data format 3.1, so that Rasa's own tools read them too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.datafiles import among, line_of, read_text, tables
from bot.domain.understanding import Entity
from bot.errors import BadData, Problem
from bot.nlu.date_format import build
from bot.nlu.date_words import DateWords

ENTITIES = "entities.yml"
DATES = "dates.yml"
HARMLESS = "harmless.yml"
STATUSES = ("draft", "machine", "reviewed")
_MARKED = re.compile(r"\[([^\]]+)\]\(([^)]*)\)")


@dataclass(frozen=True, slots=True)
class Intent:
    name: str
    group: str
    means: str
    entities: tuple[str, ...]


# What harmless.yml holds stands there as if it were an intent.
_HARMLESS = {"harmless": Intent("harmless", "harmless", "no danger, whatever it sounds like", ())}


@dataclass(frozen=True, slots=True)
class Language:
    """`status`: draft (not offered yet), machine (no person has reviewed it), reviewed."""

    code: str
    name: str
    direction: str
    status: str
    lead: str | None

    @property
    def shipped(self) -> bool:
        return self.status != "draft"


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a parent may write, with its intent and where it stands."""

    text: str
    intent: str
    language: str
    path: Path
    line: int
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class NluData:
    """All of nlu_data. `harmless` are messages with alarming words, of any intent but a danger.
    `words` maps language -> (entity, value) -> the words for it, `dates` language -> its words for
    days and times."""

    intents: Mapping[str, Intent]
    entities: Mapping[str, tuple[str, ...]]
    languages: Mapping[str, Language]
    training: tuple[Phrase, ...]
    held_out: tuple[Phrase, ...]
    harmless: tuple[Phrase, ...]
    words: Mapping[str, Mapping[tuple[str, str], tuple[str, ...]]]
    dates: Mapping[str, DateWords]

    @property
    def groups(self) -> dict[str, str]:
        return {intent.name: intent.group for intent in self.intents.values()}

    @property
    def shipped(self) -> dict[str, Language]:
        return {code: found for code, found in self.languages.items() if found.shipped}


def load(root: Path) -> NluData:
    """All of nlu_data; raises `BadData` with every problem of every file."""
    data, problems = read(root)
    if problems:
        raise BadData(problems)
    return data


def read(root: Path) -> tuple[NluData, list[Problem]]:
    """The data as far as they can be read, and all that is wrong with them."""
    problems: list[Problem] = []
    intents, entities = _register(root / "register.yml", problems)
    languages = _languages(root / "languages.yml", problems)
    training: list[Phrase] = []
    held_out: list[Phrase] = []
    harmless: list[Phrase] = []
    words: dict[str, dict[tuple[str, str], tuple[str, ...]]] = {}
    dates: dict[str, DateWords] = {}
    for folder in sorted(path for path in root.iterdir() if path.name in languages):
        code = folder.name
        words[code] = dict(_entity_words(folder / ENTITIES, entities, problems))
        if (root_node := _nodes(folder / DATES, problems)) is not None:
            dates[code] = build(folder / DATES, root_node, problems)
        for phrases, pattern in ((training, "*.yml"), (held_out, "test/*.yml")):
            for path in sorted(folder.glob(pattern)):
                if path.name not in (ENTITIES, DATES, HARMLESS):
                    phrases.extend(_phrases(path, code, intents, entities, problems))
        harmless.extend(_phrases(folder / HARMLESS, code, _HARMLESS, {}, problems))
    phrases_read = (tuple(training), tuple(held_out), tuple(harmless))
    return NluData(intents, entities, languages, *phrases_read, words, dates), problems


def _yaml(path: Path, problems: list[Problem]) -> dict[str, Any]:
    found = _parsed(path, yaml.load, problems)
    if found is None or isinstance(found, dict):
        return found or {}
    problems.append(Problem(path, 1, "is not a YAML mapping", "see nlu_data/README.md"))
    return {}


def _nodes(path: Path, problems: list[Problem]) -> yaml.Node | None:
    return _parsed(path, yaml.compose, problems) if path.exists() else None


def _parsed(path: Path, parse: Callable[..., Any], problems: list[Problem]) -> Any:
    """What YAML's `parse` makes of the file; None where it holds nothing or is not YAML."""
    text = read_text(path, problems)
    try:
        return parse(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        why = str(getattr(error, "problem", None) or error).splitlines()[0]
        line = mark.line + 1 if mark else 1
        problems.append(Problem(path, line, f"is not YAML ({why})", "see its neighbours"))
        return None


def _register(
    path: Path, problems: list[Problem]
) -> tuple[dict[str, Intent], dict[str, tuple[str, ...]]]:
    table = _yaml(path, problems)
    entities = dict(_entities(path, table.get("entities"), problems))
    intents: dict[str, Intent] = {}
    for name, row in tables(table, "intents", path, problems).items():
        line = line_of(path, f"  {name}:")
        used = tuple(row.get("entities") or ())
        if not row.get("group") or not row.get("means"):
            problems.append(Problem(path, line, f"{name} lacks group or means", "write both"))
        for entity in used:
            if entity not in entities:
                problems.append(Problem(path, line, f"unknown entity {entity}", among(entities)))
        intents[name] = Intent(name, row.get("group", ""), row.get("means", ""), used)
    return intents, entities


def _entities(
    path: Path, found: object, problems: list[Problem]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, values in found.items() if isinstance(found, dict) else ():
        if values is None or isinstance(values, list):
            yield name, tuple(map(str, values or ()))
        else:
            line = line_of(path, f"  {name}:")
            problems.append(Problem(path, line, f"{name} has no list of values", "[a, b]"))


def _languages(path: Path, problems: list[Problem]) -> dict[str, Language]:
    found: dict[str, Language] = {}
    for code, row in tables(_yaml(path, problems), "languages", path, problems).items():
        status = row.get("status", "")
        if status not in STATUSES:
            line = line_of(path, f"  {code}:")
            problems.append(Problem(path, line, f"unknown status {status!r}", among(STATUSES)))
        found[code] = Language(
            code, row.get("name", code), row.get("direction", "ltr"), status, row.get("lead")
        )
    return found


def _blocks(path: Path, kind: str, problems: list[Problem]) -> Iterator[tuple[str, list[str]]]:
    """The blocks `- intent: x` or `- synonym: x` of a file with the lines of their examples."""
    blocks = _yaml(path, problems).get("nlu") or []
    for block in blocks if isinstance(blocks, list) else [blocks]:
        if not isinstance(block, dict) or kind not in block or "examples" not in block:
            problems.append(
                Problem(
                    path, 1, f"a block that is no {kind} with examples", "see nlu_data/README.md"
                )
            )
            continue
        yield (
            str(block[kind]),
            [line for line in str(block["examples"]).splitlines() if line.strip()],
        )


def _entity_words(
    path: Path, entities: Mapping[str, tuple[str, ...]], problems: list[Problem]
) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    if not path.exists():
        return
    for name, lines in _blocks(path, "synonym", problems):
        entity, _, value = name.partition("/")
        if value not in entities.get(entity, ()):
            line = line_of(path, f"- synonym: {name}")
            problems.append(Problem(path, line, f"unknown value {name}", "a value of the register"))
            continue
        yield (entity, value), tuple(line.strip().removeprefix("- ") for line in lines)


def _phrases(
    path: Path,
    language: str,
    intents: Mapping[str, Intent],
    entities: Mapping[str, tuple[str, ...]],
    problems: list[Problem],
) -> Iterator[Phrase]:
    if not path.exists():
        return
    source = path.read_text(encoding="utf-8", errors="replace").splitlines()
    position = 0
    for intent, lines in _blocks(path, "intent", problems):
        position = _find(source, position, f"intent: {intent}")
        if intent not in intents:
            problems.append(Problem(path, position, f"unknown intent {intent}", among(intents)))
            continue
        if intents[intent].group != path.stem:
            right = f"move it to {intents[intent].group}.yml"
            problems.append(Problem(path, position, f"{intent} is of another group", right))
        for raw in lines:
            position = _find(source, position, raw.strip())
            text, marked = unmark(raw.strip().removeprefix("- ").strip())
            unknown = {entity.name for entity in marked} - set(entities)
            if unknown or re.search(r"\]\(|^\[[^\]]*$", text):
                wrong = f"entity {', '.join(unknown)} unknown" if unknown else "entity not closed"
                problems.append(Problem(path, position, wrong, "[words](entity of the register)"))
            yield Phrase(text, intent, language, path, position, marked)


def unmark(phrase: str) -> tuple[str, tuple[Entity, ...]]:
    """`[principal](staff_role)` -> the plain text and the entities; their value is the words."""
    plain, found, end = "", list[Entity](), 0
    for match in _MARKED.finditer(phrase):
        plain += phrase[end : match.start()]
        found.append(Entity(match[2], match[1], len(plain), len(plain) + len(match[1])))
        plain += match[1]
        end = match.end()
    return plain + phrase[end:], tuple(found)


def _find(source: list[str], start: int, text: str) -> int:
    """The number (from 1) of the first line after `start` that holds the text."""
    return next((n for n in range(start, len(source)) if text in source[n]), max(start - 1, 0)) + 1
