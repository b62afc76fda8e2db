"""Trains all models from the data. Only who trains imports it: its libraries take a second to load,
and as much memory as a tenth of the bot.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from pathlib import Path

from bot.datafiles import line_of
from bot.errors import BadData, Problem
from bot.kb.load import Library
from bot.kb.search import LanguageModel
from bot.kb.training import fit as fit_search
from bot.models import in_parallel
from bot.nlu import phrases
from bot.nlu.data import NluData
from bot.nlu.embedded import without_names
from bot.nlu.language import LanguageDetector
from bot.nlu.linear import LinearModel
from bot.nlu.phrases import Counts, Phrases, counted
from bot.nlu.screen import DANGERS
from bot.nlu.training import EXAMPLES_AT_LEAST, Example, fit_intents, fit_screen

# How many questions of each statement train the intent ask_policy: enough to know their kind,
# not so many that they outweigh all other intents.
_QUESTIONS_EACH = 3


class Trainer:
    """`root`: the folder nlu_data, whose phrases are read when the first model needs them; each
    method raises `BadData` then, if they cannot be learnt from."""

    def __init__(self, root: Path, nlu: NluData, library: Library) -> None:
        self._root = root
        self._nlu = nlu
        self._library = library

    @cached_property
    def phrases(self) -> Phrases:
        found, problems = phrases.read(self._root, self._nlu)
        if problems := problems or list(self._too_few(found)):
            raise BadData(problems)
        return found

    def _too_few(self, found: Phrases) -> Iterator[Problem]:
        """A language that is offered needs a few phrases of every intent to be understood."""
        path = self._root / "languages.yml"
        counts = counted(found)
        for code in self._nlu.shipped or ("en",):
            for intent in self._nlu.intents or ("greet",):
                count, _ = counts.get((code, intent), (0, 0))
                if count < EXAMPLES_AT_LEAST:
                    wrong = f"{code} has {count} phrases of {intent}"
                    right = f"at least {EXAMPLES_AT_LEAST}, or status: draft"
                    yield Problem(path, line_of(path, f"  {code}:"), wrong, right)

    def search(self) -> dict[str, LanguageModel]:
        """Of the languages that have questions."""
        asked = {question.language for question in self._library.questions}
        languages = {language: language for language in self._nlu.shipped if language in asked}
        return in_parallel(partial(fit_search, self._library), languages)

    def intents(self) -> dict[str, LinearModel]:
        """Of all intents but those that the screen finds."""
        examples = {language: self._examples(language) for language in self._nlu.shipped}
        return in_parallel(fit_intents, examples)

    def _examples(self, language: str) -> list[Example]:
        return [
            *(
                (without_names(phrase.text, phrase.entities), phrase.intent)
                for phrase in self.phrases.training
                if phrase.language == language and phrase.intent not in DANGERS
            ),
            *((text, "ask_policy") for text in policy_questions(self._library, language)),
        ]

    def screen(self) -> LinearModel:
        """The harmless kinds are the groups of the other intents, and what only sounds alarming."""
        kinds = self._nlu.groups | {danger: danger for danger in DANGERS}
        found = (*self.phrases.training, *self.phrases.harmless)
        shipped = self._nlu.shipped
        questions = [text for code in shipped for text in policy_questions(self._library, code)]
        return fit_screen([
            *((p.text, kinds.get(p.intent, p.intent)) for p in found if p.language in shipped),
            *((text, kinds["ask_policy"]) for text in questions),
        ])  # fmt: skip

    def phrase_counts(self) -> Counts:
        return counted(self.phrases)

    def languages(self) -> LanguageDetector:
        texts: dict[str, list[str]] = {language: [] for language in self._nlu.shipped}
        for phrase in self.phrases.training:
            texts.get(phrase.language, []).append(phrase.text)
        for question in self._library.questions:
            texts.get(question.language, []).append(question.text)
        return LanguageDetector(texts)


def policy_questions(library: Library, language: str) -> Iterable[str]:
    """The first few questions of each statement and each unanswered topic."""
    taken: dict[object, int] = {}
    for question in library.questions:
        key = question.passage.key if question.passage else question.topic
        if question.language == language and taken.setdefault(key, 0) < _QUESTIONS_EACH:
            taken[key] += 1
            yield question.text
