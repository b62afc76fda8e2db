"""Reads nlu_data but for the phrases: the register, the languages, words of entities and dates.

Files are in Rasa's training data format 3.1, so that Rasa's own tools read them too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.datafiles import among, line_of, read_text, tables, typed
from bot.errors import BadData, Problem
from bot.nlu.date_format import build
from bot.nlu.date_words import DateWords

ENTITIES = "entities.yml"
DATES = "dates.yml"
STATUSES = ("draft", "machine", "reviewed")
_INTENT = {"group": "text", "means": "text", "entities": "list of texts"}
_LANGUAGE = dict.fromkeys(("name", "direction", "status", "lead"), "text")


@dataclass(frozen=True, slots=True)
class Intent:
    name: str
    group: str
    means: str
    entities: tuple[str, ...]


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
class NluData:
    """`words` maps language -> (entity, value) -> the words for it, `dates` language -> its words
    for days and times."""

    intents: Mapping[str, Intent]
    entities: Mapping[str, tuple[str, ...]]
    languages: Mapping[str, Language]
    words: Mapping[str, Mapping[tuple[str, str], tuple[str, ...]]]
    dates: Mapping[str, DateWords]

    @property
    def groups(self) -> dict[str, str]:
        return {intent.name: intent.group for intent in self.intents.values()}

    @property
    def shipped(self) -> dict[str, Language]:
        return {code: found for code, found in self.languages.items() if found.shipped}


def load(root: Path) -> NluData:
    """Raises `BadData` with every problem of every file."""
    data, problems = read(root)
    if problems:
        raise BadData(problems)
    return data


def read(root: Path) -> tuple[NluData, list[Problem]]:
    """The data as far as they can be read, and all that is wrong with them."""
    problems: list[Problem] = []
    intents, entities = _register(root / "register.yml", problems)
    languages = _languages(root / "languages.yml", problems)
    words: dict[str, dict[tuple[str, str], tuple[str, ...]]] = {}
    dates: dict[str, DateWords] = {}
    for folder in folders(root, languages):
        words[folder.name] = dict(_entity_words(folder / ENTITIES, entities, problems))
        if (root_node := _nodes(folder / DATES, problems)) is not None:
            dates[folder.name] = build(folder / DATES, root_node, problems)
    return NluData(intents, entities, languages, words, dates), problems


def folders(root: Path, languages: Mapping[str, Language]) -> list[Path]:
    """Those of the languages that have one."""
    return sorted(path for path in root.iterdir() if path.name in languages)


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
    # A day that does not exist is a ValueError to YAML's reader.
    except (yaml.YAMLError, ValueError, RecursionError) as error:
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
        kept = _typed(row, _INTENT, path, line, problems)
        used = tuple(kept.get("entities", ()))
        if not row.get("group") or not row.get("means"):
            problems.append(Problem(path, line, f"{name} lacks group or means", "write both"))
        for entity in used:
            if entity not in entities:
                problems.append(Problem(path, line, f"unknown entity {entity}", among(entities)))
        intents[name] = Intent(name, kept.get("group", ""), kept.get("means", ""), used)
    return intents, entities


def _typed(
    row: Mapping[str, Any], kinds: Mapping[str, str], path: Path, line: int, problems: list[Problem]
) -> dict[str, Any]:
    """Nothing is as good as no key."""
    given = {str(key): value for key, value in row.items() if value is not None}
    return typed(given, kinds, path, lambda key: line, problems)


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
        line = line_of(path, f"  {code}:")
        kept = _typed(row, _LANGUAGE, path, line, problems)
        status = kept.get("status", "")
        if status not in STATUSES:
            problems.append(Problem(path, line, f"unknown status {status!r}", among(STATUSES)))
        found[code] = Language(
            code, kept.get("name", code), kept.get("direction", "ltr"), status, kept.get("lead")
        )
    return found


def blocks(path: Path, kind: str, problems: list[Problem]) -> Iterator[tuple[str, list[str]]]:
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
    for name, lines in blocks(path, "synonym", problems):
        entity, _, value = name.partition("/")
        if value not in entities.get(entity, ()):
            line = line_of(path, f"- synonym: {name}")
            problems.append(Problem(path, line, f"unknown value {name}", "a value of the register"))
            continue
        yield (entity, value), tuple(line.strip().removeprefix("- ") for line in lines)
