"""Checks locales beyond what its loader refuses: messages are used, translated, and can be said.

A language that is a draft may lack messages; those that it has must be right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from pathlib import Path

from babel import UnknownLocaleError
from fluent.runtime import FluentBundle

from bot.errors import Problem
from bot.l10n.catalogue import Catalogue, Entry
from bot.l10n.formats import locale
from bot.nlu.data import Language
from bot.tools.patterns import Pattern, Samples, is_plural, names
from bot.tools.translations.ledger import NAME as LEDGER
from bot.tools.uses import Use

# A translation of more words than these that reads like the English text was forgotten.
SAME_IN_ALL_LANGUAGES = 3
# How the messages begin that name the intents: the bot asks back with any of them.
INTENT = "intent-"
OWN_NAME = "Puente"
_WORD = re.compile(r"[^\W\d_]+")
Entries = Mapping[str, Entry]
# By the id of the message.
Uses = Mapping[str, Sequence[Use]]


def check_locales(
    root: Path,
    read: tuple[Catalogue, list[Problem]],
    languages: Mapping[str, Language],
    intents: Collection[str],
    uses: Sequence[Use],
) -> list[Problem]:
    """`read`: what the loader's `read(root)` gave; its problems are among the ones returned.
    `uses`: where the messages are said."""
    catalogue, problems = read
    own = catalogue.entries.get("en", {})
    by_id = {id: [use for use in uses if use.says(id)] for id in own}
    folders = sorted({*catalogue.entries, *(c for c, found in languages.items() if found.shipped)})
    return [
        *problems,
        *_unwritten(own, uses, intents),
        *_orphans(own, by_id, intents),
        *(p for name in folders for p in _language(root / name, languages, catalogue, by_id)),
    ]


def share(catalogue: Catalogue, language: str) -> float:
    """The part of the English messages that the language has."""
    own, entries = catalogue.entries.get("en", {}), catalogue.entries.get(language, {})
    return len(own.keys() & entries.keys()) / len(own) if own else 0.0


def _intent_ids(intents: Collection[str]) -> set[str]:
    return {INTENT + intent.replace("_", "-") for intent in intents}


def _unwritten(own: Entries, uses: Sequence[Use], intents: Collection[str]) -> Iterator[Problem]:
    for use in uses:
        wanted = {use.id}
        if use.computed:
            written = {id for id in own if use.says(id)}
            wanted = _intent_ids(intents) if use.id == INTENT else written or {f"{use.id}..."}
        for id in sorted(wanted - own.keys()):
            wrong = f"message {id} is not in English"
            yield Problem(use.path, use.line, wrong, "write it in locales/en")


def _orphans(own: Entries, uses: Uses, intents: Collection[str]) -> Iterator[Problem]:
    referred = {id for entry in own.values() for id in Pattern(entry.node).messages}
    named = _intent_ids(intents)
    for id, entry in own.items():
        used = any(use.id != INTENT or id in named for use in uses[id])
        if not used and id not in referred:
            yield Problem(entry.path, entry.line, f"nothing says message {id}", "delete it")


def _language(
    folder: Path, languages: Mapping[str, Language], catalogue: Catalogue, uses: Uses
) -> Iterator[Problem]:
    code, own = folder.name, catalogue.entries.get("en", {})
    entries = catalogue.entries.get(code)
    if entries is None:
        yield Problem(
            folder, 1, "is missing, but the language is no draft", "translate the files of en"
        )
    elif code not in languages or not _is_known(code):
        yield Problem(folder, 1, "is no language of languages.yml and CLDR", "the code of one")
    else:
        yield from _never_read(folder)
        yield from _unknown(own, entries)
        if languages[code].shipped:
            yield from _missing(folder, own, entries)
        for entry in entries.values():
            pattern = Pattern(entry.node)
            yield from _words(code, entry, pattern, own)
            yield from _plurals(code, entry, pattern)
            lost = list(_lost_references(entry, pattern, entries, catalogue.terms[code]))
            yield from lost or _values(
                catalogue.bundles[code], entry, pattern, entries, uses.get(entry.id, ())
            )


def _is_known(code: str) -> bool:
    try:
        locale(code)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _never_read(folder: Path) -> Iterator[Problem]:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.parent != folder or (path.suffix != ".ftl" and path.name != LEDGER):
            yield Problem(path, 1, "is never read", f"an .ftl file in {folder.name}")


def _unknown(own: Entries, entries: Entries) -> Iterator[Problem]:
    for id, entry in entries.items():
        if id not in own:
            yield Problem(entry.path, entry.line, f"English has no message {id}", "use its ids")


def _missing(folder: Path, own: Entries, entries: Entries) -> Iterator[Problem]:
    """Points to the message before the gap."""
    path, line = folder, 1
    for id, original in own.items():
        if path.name != original.path.name:
            path, line = folder / original.path.name, 1
        if id not in entries:
            place = f"en/{original.path.name}:{original.line}"
            yield Problem(path, line, f"message {id} is missing after this", f"translate {place}")
        elif entries[id].path == path:
            line = entries[id].line


def _words(code: str, entry: Entry, pattern: Pattern, own: Entries) -> Iterator[Problem]:
    if entry.node.attributes:
        yield _problem(entry, "has attributes, which nothing reads", "a message for each")
    original = Pattern(own[entry.id].node).text if code != "en" and entry.id in own else ""
    if pattern.text == original and len(_WORD.findall(original)) > SAME_IN_ALL_LANGUAGES:
        yield _problem(entry, "is the English text", "translate it")
    letters = [c for c in pattern.text.replace(OWN_NAME, "") if c.isalpha()]
    if letters and not _scripts(code).intersection(map(_script, letters)):
        yield _problem(entry, f"has no letter that {code} is written in", "translate it")


def _scripts(code: str) -> set[str]:
    """What the language writes its own name in."""
    found = {_script(c) for c in locale(code).get_language_name() or "" if c.isalpha()}
    return found | {"HIRAGANA", "KATAKANA"} if code == "ja" else found


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _plurals(code: str, entry: Entry, pattern: Pattern) -> Iterator[Problem]:
    wanted = {*locale(code).plural_form.tags, "other"}
    for select in filter(is_plural, pattern.selects):
        if set(names(select)) != wanted:
            wrong = f"has the variants {', '.join(names(select))}"
            yield _problem(entry, wrong, f"{code} counts with {', '.join(sorted(wanted))}")


def _lost_references(
    entry: Entry, pattern: Pattern, entries: Entries, terms: Set[str]
) -> Iterator[Problem]:
    for term in sorted(pattern.terms - terms):
        yield _problem(entry, f"uses unknown term -{term}", "write the term in this language")
    for id in sorted(pattern.messages - entries.keys()):
        yield _problem(entry, f"uses unknown message {id}", "write the message in this language")


def _values(
    bundle: FluentBundle, entry: Entry, pattern: Pattern, entries: Entries, uses: Sequence[Use]
) -> Iterator[Problem]:
    """What the code passes is enough, and what it may pass does not break the message."""
    samples = _samples(pattern, entries, frozenset({entry.id}))
    for name in sorted(samples):
        if use := next((use for use in uses if name not in use.variables), None):
            wrong = f"uses ${name}, which {use.path.name}:{use.line} does not pass"
            passed = ", ".join(f"${given}" for given in sorted(use.variables))
            yield _problem(entry, wrong, f"it passes {passed or 'none'}")
    for error in sorted(_errors(bundle, entry, samples)):
        yield _problem(entry, f"cannot be said ({error})", "see projectfluent.org/fluent/guide")


def _samples(pattern: Pattern, entries: Entries, seen: frozenset[str]) -> Samples:
    """With those of the messages that it refers to."""
    found = dict(pattern.samples)
    for id in pattern.messages - seen:
        if id in entries:
            referred = Pattern(entries[id].node)
            found = {**_samples(referred, entries, seen | {id}), **found}
    return found


def _errors(bundle: FluentBundle, entry: Entry, samples: Samples) -> set[str]:
    value = bundle.get_message(entry.id).value
    first = {name: values[0] for name, values in samples.items()}
    rounds = [{**first, name: value} for name, values in samples.items() for value in values]
    return {
        str(next(iter(error.args), error))
        for args in rounds or [first]
        for error in (bundle.format_pattern(value, args)[1] if value else ())
    }


def _problem(entry: Entry, wrong: str, right: str) -> Problem:
    return Problem(entry.path, entry.line, f"{entry.id} {wrong}", right)
