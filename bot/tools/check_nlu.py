"""Checks nlu_data beyond what its loader refuses: enough phrases, each in one place.

The rules are those of nlu_data/README.md. A language that is a draft may lack things; what it
has must be right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.dialogue.readers import plain
from bot.domain.folding import fold
from bot.errors import Problem
from bot.nlu.data import DATES, ENTITIES, Intent, NluData
from bot.nlu.phrases import HARMLESS, Counts, Phrase, Phrases

TRAINING = 40
TRAINING_SMALLTALK = 20
HELD_OUT = 10
LONGEST_PHRASE = 300
# Their words are not in entities.yml: organizations.toml names the schools.
NAMED_ELSEWHERE = {"school"}
# Folders of nlu_data that are no language: what Rasa is set up with.
NO_LANGUAGES = {"rasa"}


def check_nlu(
    root: Path, data: NluData, phrases: Phrases, problems: list[Problem]
) -> list[Problem]:
    """`problems`: what the loaders found wrong already; they are among the ones returned."""
    told = {problem.path for problem in problems}
    learnt = (*phrases.training, *phrases.harmless)
    return [
        *problems,
        *(p for p in _never_read(root, data) if p.path not in told),
        *(p for code in data.shipped for p in _incomplete(root, data, phrases, code)),
        *(p for phrase in (*phrases.training, *phrases.held_out) for p in _marked(data, phrase)),
        *(p for phrase in (*learnt, *phrases.held_out) for p in _phrase(phrase)),
        *_repeated(learnt),
        *_repeated(phrases.held_out),
        *_contradictions(learnt),
        *_leaks(learnt, phrases.held_out),
        *_ambiguous_words(root, data),
    ]


def share(data: NluData, counts: Counts, language: str) -> float:
    """The part of the intents that have enough phrases of both kinds in the language."""
    ready = []
    for intent in data.intents.values():
        training, held_out = counts.get((language, intent.name), (0, 0))
        ready.append(training >= _wanted(intent) and held_out >= HELD_OUT)
    return sum(ready) / len(ready) if ready else 0.0


def _by_intent(phrases: Iterable[Phrase], language: str) -> Mapping[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        if phrase.language == language:
            found[phrase.intent].append(phrase)
    return found


def _wanted(intent: Intent) -> int:
    return TRAINING_SMALLTALK if intent.group == "smalltalk" else TRAINING


def _never_read(root: Path, data: NluData) -> Iterator[Problem]:
    groups = sorted(filter(None, set(data.groups.values())))
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        if folder.name in NO_LANGUAGES or folder.name.startswith("."):
            continue
        if folder.name not in data.languages:
            yield Problem(folder, 1, "is no language of languages.yml", "write it there, as draft")
            continue
        read = {folder / ENTITIES, folder / DATES, folder / HARMLESS}
        read |= {home / f"{group}.yml" for group in groups for home in (folder, folder / "test")}
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            if path not in read and not path.name.startswith("."):
                right = f"one of {', '.join(groups)}, as .yml"
                yield Problem(path, 1, "is the file of no group of intents", right)


def _incomplete(root: Path, data: NluData, phrases: Phrases, language: str) -> Iterator[Problem]:
    folder = root / language
    if not folder.is_dir():
        yield Problem(folder, 1, "is missing, but the language is no draft", "write its phrases")
        return
    training, held_out = (_by_intent(p, language) for p in (phrases.training, phrases.held_out))
    for intent in (intent for intent in data.intents.values() if intent.group):
        wanted, file = _wanted(intent), f"{intent.group}.yml"
        yield from _too_few(folder / file, intent.name, training[intent.name], wanted)
        yield from _too_few(folder / "test" / file, intent.name, held_out[intent.name], HELD_OUT)
    harmless = [phrase for phrase in phrases.harmless if phrase.language == language]
    yield from _too_few(folder / HARMLESS, "harmless", harmless, TRAINING)
    yield from _unnamed_values(folder / ENTITIES, data, language)
    if language not in data.dates:
        wrong = "is missing or empty, so no day or time is understood"
        yield Problem(folder / DATES, 1, wrong, "write its words, see nlu_data/README.md")


def _too_few(path: Path, name: str, phrases: list[Phrase], wanted: int) -> Iterator[Problem]:
    if len(phrases) < wanted:
        line = min((phrase.line for phrase in phrases), default=1)
        yield Problem(path, line, f"{name} has {len(phrases)} phrases", f"at least {wanted}")


def _unnamed_values(path: Path, data: NluData, language: str) -> Iterator[Problem]:
    words = data.words.get(language, {})
    for entity, values in data.entities.items():
        for value in values:
            if entity not in NAMED_ELSEWHERE and not words.get((entity, value)):
                right = f"write `- synonym: {entity}/{value}` with examples"
                yield Problem(path, 1, f"no words for {entity}/{value}", right)


def _marked(data: NluData, phrase: Phrase) -> Iterator[Problem]:
    allowed = data.intents[phrase.intent].entities
    for entity in phrase.entities:
        if entity.name in data.entities and entity.name not in allowed:
            right = f"one of {', '.join(allowed)}" if allowed else "leave the mark out"
            wrong = f"{phrase.intent} has no entity {entity.name}"
            yield Problem(phrase.path, phrase.line, wrong, right)


def _phrase(phrase: Phrase) -> Iterator[Problem]:
    def problem(wrong: str, right: str) -> Problem:
        return Problem(phrase.path, phrase.line, wrong, right)

    if phrase.text in ("", "-"):
        yield problem("an empty phrase", "write it, or delete the line")
    if len(phrase.text) > LONGEST_PHRASE:
        yield problem(f"a phrase of {len(phrase.text)} characters", f"at most {LONGEST_PHRASE}")


def _same(text: str) -> str:
    """Equal for phrases that differ in capitals, accents and punctuation only."""
    return plain(text) or fold(text).strip()


def _repeated(phrases: Iterable[Phrase]) -> Iterator[Problem]:
    """Accents count here: with and without them a phrase is two ways to write it."""
    seen: dict[tuple[str, str, str], Phrase] = {}
    for phrase in phrases:
        text = " ".join(phrase.text.casefold().split())
        first = seen.setdefault((phrase.language, phrase.intent, text), phrase)
        if first is not phrase:
            yield _twice(phrase, first, "delete one of them")


def _contradictions(phrases: Iterable[Phrase]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Phrase] = {}
    for phrase in phrases:
        first = seen.setdefault((phrase.language, _same(phrase.text)), phrase)
        if first.intent != phrase.intent:
            yield _twice(phrase, first, f"{phrase.intent} or {first.intent}, not both")


def _leaks(learnt: Iterable[Phrase], held_out: Iterable[Phrase]) -> Iterator[Problem]:
    training = {(phrase.language, _same(phrase.text)): phrase for phrase in learnt}
    for phrase in held_out:
        same = training.get((phrase.language, _same(phrase.text)))
        if same:
            yield _twice(phrase, same, "hold out what no training phrase says")


def _twice(phrase: Phrase, other: Phrase, right: str) -> Problem:
    place = f"{other.path.name}:{other.line}, {other.intent}"
    return Problem(phrase.path, phrase.line, f"{phrase.text!r} stands in {place} too", right)


def _ambiguous_words(root: Path, data: NluData) -> Iterator[Problem]:
    for language, words in data.words.items():
        seen: dict[tuple[str, str], str] = {}
        for (entity, value), examples in words.items():
            for word in examples:
                first = seen.setdefault((entity, _same(word)), value)
                if first != value:
                    path = root / language / ENTITIES
                    line = _line_of_word(path, f"{entity}/{value}", word)
                    wrong = f"{word!r} means {entity}/{first} too"
                    yield Problem(path, line, wrong, "one value for each word")


def _line_of_word(path: Path, synonym: str, word: str) -> int:
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    start = lines.index(f"- synonym: {synonym}") if f"- synonym: {synonym}" in lines else 0
    return next((n + 1 for n in range(start, len(lines)) if lines[n] == f"- {word}"), start + 1)
