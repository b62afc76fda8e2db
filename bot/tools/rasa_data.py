"""What Rasa is trained and tested on, from the same data as the embedded engine: domain, phrases,
words of the entities, and the held-out phrases of each language."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from bot.config import Settings
from bot.domain.folding import aligned
from bot.domain.understanding import Entity
from bot.domain.words import CJK
from bot.kb.load import Library
from bot.knowledge import gazetteers, policy_questions, read
from bot.nlu.data import NluData, unmark
from bot.nlu.screen import DANGERS

_CJK = re.compile(f"[{CJK}]")
Words = Mapping[str, Mapping[tuple[str, str], Sequence[str]]]


def write(settings: Settings, folder: Path) -> int:
    """`domain.yml`, `data/nlu.yml` and `test/<language>.yml` in the folder; the number of phrases
    to learn from. The dangers are not among them: the screen finds those before any engine. Raises
    `BadData` with every problem of every file; nothing is written then."""
    library, nlu, _ = read(settings)
    words = gazetteers(nlu, library)
    learnt = list(_learnt(nlu, library))
    intents = [intent for intent in nlu.intents if intent not in DANGERS]
    names = {"intents": intents, "entities": list(nlu.entities)}
    _save(folder / "domain.yml", yaml.safe_dump(names))
    blocks = (*_phrases(learnt), *_synonyms(words), *_patterns(words))
    _save(folder / "data" / "nlu.yml", "nlu:\n", *blocks)
    known = {_plain(unmark(text)[0]) for text, _ in learnt}
    for code in nlu.shipped:
        _save(folder / "test" / f"{code}.yml", "nlu:\n", *_phrases(_held_out(nlu, code, known)))
    return len(learnt)


def _learnt(nlu: NluData, library: Library) -> Iterator[tuple[str, str]]:
    for phrase in nlu.training:
        if phrase.language in nlu.shipped and phrase.intent not in DANGERS:
            yield marked(phrase.text, phrase.entities), phrase.intent
    for language in nlu.shipped:
        for text in policy_questions(library, language):
            yield aligned(text), "ask_policy"


def _held_out(nlu: NluData, language: str, known: Collection[str]) -> list[tuple[str, str]]:
    """One model reads all languages: what another language teaches is known to it."""
    return [
        (marked(phrase.text, phrase.entities), phrase.intent)
        for phrase in nlu.held_out
        if phrase.language == language
        and phrase.intent not in DANGERS
        and _plain(phrase.text) not in known
    ]


def marked(text: str, entities: Iterable[Entity]) -> str:
    """The folded text with its entities as Rasa marks them."""
    text = aligned(text)
    for entity in sorted(entities, key=lambda entity: -entity.start):
        words = f"[{text[entity.start : entity.end]}]({entity.name})"
        text = text[: entity.start] + words + text[entity.end :]
    return text


def _phrases(found: Iterable[tuple[str, str]]) -> Iterator[str]:
    by_intent: dict[str, dict[str, None]] = {}
    for text, intent in found:
        by_intent.setdefault(intent, {})[_plain(text)] = None
    for intent, texts in by_intent.items():
        yield _block("intent", intent, texts)


def _plain(text: str) -> str:
    return " ".join(aligned(text).split())


def _synonyms(words: Words) -> Iterator[str]:
    by_value: dict[str, dict[str, None]] = {}
    for group in words.values():
        for (entity, value), known in group.items():
            by_value.setdefault(f"{entity}/{value}", {}).update(dict.fromkeys(map(aligned, known)))
    for name, alike in by_value.items():
        yield _block("synonym", name, alike)


def _patterns(words: Words) -> Iterator[str]:
    """Whole words, but where a script has no spaces."""
    by_entity: dict[str, set[str]] = {}
    for group in words.values():
        for (entity, _), known in group.items():
            by_entity.setdefault(entity, set()).update(map(aligned, known))
    for entity, alike in by_entity.items():
        longest_first = sorted(alike, key=lambda word: (-len(word), word))
        # One pattern for all: thousands would take longer than the rest of a parse.
        yield _block("regex", entity, ["|".join(map(_pattern, longest_first))])


def _pattern(word: str) -> str:
    return re.escape(word) if _CJK.search(word) else rf"\b{re.escape(word)}\b"


def _block(kind: str, name: str, lines: Iterable[str]) -> str:
    examples = "".join(f"    - {line}\n" for line in lines if line)
    return f"- {kind}: {name}\n  examples: |\n{examples}"


def _save(path: Path, *blocks: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(['version: "3.1"\n', *blocks]), encoding="utf-8")
