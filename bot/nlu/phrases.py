"""Reads the phrases of nlu_data: what training and checks need, and a running bot does not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.datafiles import among
from bot.domain.understanding import Entity
from bot.errors import BadData, Problem
from bot.nlu.data import DATES, ENTITIES, Intent, NluData, blocks, folders
from bot.nlu.data import load as load_data

HARMLESS = "harmless.yml"
_MARKED = re.compile(r"\[([^\]]+)\]\(([^)]*)\)")

# What harmless.yml holds stands there as if it were an intent.
_HARMLESS = {"harmless": Intent("harmless", "harmless", "no danger, whatever it sounds like", ())}


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
class Phrases:
    """`harmless` are messages with alarming words, of any intent but a danger."""

    training: tuple[Phrase, ...]
    held_out: tuple[Phrase, ...]
    harmless: tuple[Phrase, ...]


# (language, intent) -> how many phrases teach it, and how many are held out.
Counts = Mapping[tuple[str, str], tuple[int, int]]


def counted(phrases: Phrases) -> Counts:
    training, held_out = (
        Counter((phrase.language, phrase.intent) for phrase in group)
        for group in (phrases.training, phrases.held_out)
    )
    return {key: (training[key], held_out[key]) for key in training | held_out}


def load(root: Path) -> Phrases:
    """Raises `BadData` with every problem of every file."""
    phrases, problems = read(root, load_data(root))
    if problems:
        raise BadData(problems)
    return phrases


def read(root: Path, data: NluData) -> tuple[Phrases, list[Problem]]:
    """The phrases as far as they can be read, and all that is wrong with them."""
    problems: list[Problem] = []
    training: list[Phrase] = []
    held_out: list[Phrase] = []
    harmless: list[Phrase] = []
    for folder in folders(root, data.languages):
        for phrases, pattern in ((training, "*.yml"), (held_out, "test/*.yml")):
            for path in sorted(folder.glob(pattern)):
                if path.name not in (ENTITIES, DATES, HARMLESS):
                    phrases.extend(_phrases(path, folder, data.intents, data.entities, problems))
        harmless.extend(_phrases(folder / HARMLESS, folder, _HARMLESS, (), problems))
    return Phrases(tuple(training), tuple(held_out), tuple(harmless)), problems


def _phrases(
    path: Path,
    folder: Path,
    intents: Mapping[str, Intent],
    entities: Collection[str],
    problems: list[Problem],
) -> Iterator[Phrase]:
    if not path.exists():
        return
    source = path.read_text(encoding="utf-8", errors="replace").splitlines()
    position = 0
    for intent, lines in blocks(path, "intent", problems):
        position = _find(source, position, f"intent: {intent}")
        if intent not in intents:
            problems.append(Problem(path, position, f"unknown intent {intent}", among(intents)))
            continue
        if intents[intent].group not in {path.stem, ""}:
            right = f"move it to {intents[intent].group}.yml"
            problems.append(Problem(path, position, f"{intent} is of another group", right))
        for raw in lines:
            position = _find(source, position, raw.strip())
            text, marked = unmark(raw.strip().removeprefix("- ").strip())
            unknown = {entity.name for entity in marked} - set(entities)
            if unknown or re.search(r"\]\(|^\[[^\]]*$", text):
                wrong = f"entity {', '.join(unknown)} unknown" if unknown else "entity not closed"
                problems.append(Problem(path, position, wrong, "[words](entity of the register)"))
            yield Phrase(text, intent, folder.name, path, position, marked)


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
