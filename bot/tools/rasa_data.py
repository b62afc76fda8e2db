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
from bot.domain.words import CJK, HANGUL
from bot.errors import BadData
from bot.kb.load import Library
from bot.knowledge import gazetteers, read
from bot.nlu import phrases as nlu_phrases
from bot.nlu.data import NluData
from bot.nlu.phrases import Phrases
from bot.nlu.screen import DANGERS
from bot.tools.check_nlu import check_nlu
from bot.training import policy_questions

_CJK = re.compile(f"[{CJK}]")
_HANGUL = re.compile(f"[{HANGUL}]")
# Of a script with spaces between its words.
_OF_A_WORD = rf"[^\W{CJK}{HANGUL}]"
Words = Mapping[str, Mapping[tuple[str, str], Sequence[str]]]


def write(settings: Settings, folder: Path) -> int:
    """`domain.yml`, `data/nlu.yml`, `data/rules.yml` and `test/<language>.yml` in the folder; the
    number of phrases to learn from. The dangers are not among them: the screen finds those before
    any engine. Raises `BadData` with every problem of every file; nothing is written then."""
    library, nlu, _ = read(settings)
    phrases, problems = nlu_phrases.read(settings.nlu_data, nlu)
    if problems := check_nlu(settings.nlu_data, nlu, phrases, problems):
        raise BadData(problems)
    words = gazetteers(nlu, library)
    learnt = _learnt(phrases, nlu, library)
    intents = [intent for intent in nlu.intents if intent not in DANGERS]
    names = {"intents": intents, "entities": list(nlu.entities)}
    _save(folder / "domain.yml", yaml.safe_dump(names))
    blocks = (*_phrases(learnt.values()), *_patterns(words))
    _save(folder / "data" / "nlu.yml", "nlu:\n", *blocks)
    _save(folder / "data" / "rules.yml", "rules:\n", *map(_rule, intents))
    for code in nlu.shipped:
        held_out = _held_out(phrases, code, learnt)
        _save(folder / "test" / f"{code}.yml", "nlu:\n", *_phrases(held_out))
    return len(learnt)


def _learnt(phrases: Phrases, nlu: NluData, library: Library) -> dict[str, tuple[str, str]]:
    """Plain text -> marked text and intent. One model reads all languages: what two of them mean by
    the same words, the first of languages.yml says."""
    found: dict[str, tuple[str, str]] = {}
    for language in nlu.shipped:
        for phrase in phrases.training:
            if phrase.language == language and phrase.intent not in DANGERS:
                text = marked(phrase.text, phrase.entities)
                found.setdefault(_plain(phrase.text), (text, phrase.intent))
        for text in policy_questions(library, language):
            found.setdefault(_plain(text), (aligned(text), "ask_policy"))
    return found


def _rule(intent: str) -> str:
    """Rasa would say of an intent without a rule that it is not used: it only listens."""
    steps = f"  - intent: {intent}\n  - action: action_listen\n"
    return f"- rule: {intent}\n  steps:\n{steps}"


def _held_out(phrases: Phrases, language: str, known: Collection[str]) -> list[tuple[str, str]]:
    """One model reads all languages: what another language teaches is known to it."""
    return [
        (marked(phrase.text, phrase.entities), phrase.intent)
        for phrase in phrases.held_out
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
    """Korean words end in particles, so that only their beginning counts."""
    if _CJK.search(word):
        return re.escape(word)
    if _HANGUL.search(word):
        return f"(?<![{HANGUL}]){re.escape(word)}"
    return f"(?<!{_OF_A_WORD}){re.escape(word)}(?!{_OF_A_WORD})"


def _block(kind: str, name: str, lines: Iterable[str]) -> str:
    examples = "".join(f"    - {line}\n" for line in lines if line)
    return f"- {kind}: {name}\n  examples: |\n{examples}"


def _save(path: Path, *blocks: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(['version: "3.1"\n', *blocks]), encoding="utf-8")
