"""A message as people will read it: with sample values, once for each of its variants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from bot.datafiles import read_toml
from bot.domain.messages import LanguageCode, Value
from bot.errors import Problem, Unusable
from bot.l10n.catalogue import Entry
from bot.l10n.formats import written
from bot.l10n.translate import Translator
from bot.tools.patterns import Pattern, Samples

# Where the samples are, and what `Pattern.samples` says where any text will do.
NAME = "samples.toml"
ANY = "text"
_OTHERS = "other"
_LANGUAGE_CODES = ("language", "interpreter")


@dataclass(frozen=True, slots=True)
class Shown:
    """`values`: what chose this variant, as written in the language."""

    values: Mapping[str, str]
    text: str


def read_samples(locales: Path) -> dict[str, Value]:
    """Variable -> its sample."""
    problems: list[Problem] = []
    table = read_toml(locales / NAME, problems)
    return {name: _value(name, value) for name, value in table.items()}


def _value(name: str, value: object) -> Value:
    if isinstance(value, list):
        return tuple(map(str, value))
    if isinstance(value, date | time):
        return value
    return LanguageCode(value) if name in _LANGUAGE_CODES else str(value)


def languages_of(translator: Translator, id: str) -> list[str]:
    """Which languages have the message. Raises `Unusable` where none has."""
    entries = translator.catalogue.entries
    if found := [language for language in entries if id in entries[language]]:
        return found
    raise Unusable(f"There is no message {id}.")


def preview(
    translator: Translator, samples: Mapping[str, Value], id: str, language: str
) -> list[Shown]:
    """Each text that the message can become in the language; none twice. Raises `Unusable` for an
    id that it lacks."""
    entries = translator.catalogue.entries.get(language, {})
    if id not in entries:
        raise Unusable(f"{language} has no message {id}.")
    found: dict[str, Shown] = {}
    for values in _rounds(_variables(id, entries), samples):
        text, _ = translator.format(id, values, language)
        shown = {name: str(written(value, language)) for name, value in values.items()}
        found.setdefault(text or "", Shown(shown, text or ""))
    return list(found.values())


def _variables(id: str, entries: Mapping[str, Entry]) -> Samples:
    """Of the message and of those that it refers to."""
    pattern = Pattern(entries[id].node)
    found = dict(pattern.samples)
    for other in pattern.messages & entries.keys():
        found = {**_variables(other, entries), **found}
    return found


def _rounds(variables: Samples, samples: Mapping[str, Value]) -> Iterator[dict[str, Value]]:
    """All samples, then each other value of a variable beside the samples of the others."""
    choices = {name: _values(values, samples.get(name)) for name, values in variables.items()}
    first = {name: values[0] for name, values in choices.items()}
    yield first
    for name, values in choices.items():
        yield from ({**first, name: value} for value in values[1:])


def _values(values: tuple[str | int, ...], sample: Value | None) -> list[Value]:
    """The sample first, in place of any text and of what a variant for all others stands for."""
    if sample is None or ANY not in values:
        return list(values)
    return [sample, *(value for value in values if value not in (ANY, _OTHERS))]
