"""All texts of one language with who wrote them, read from the data folders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.errors import BadData, Unusable
from bot.kb import load as kb
from bot.l10n import catalogue as l10n
from bot.nlu import data as nlu
from bot.tools.translations.ledger import NAME, Record, read_ledger, write_ledger
from bot.tools.translations.texts import SOURCE, Text, read_texts

# nlu_data, locales, policies_kb.
Folders = tuple[Path, Path, Path]


@dataclass(frozen=True, slots=True)
class Shelf:
    language: str
    folders: Folders
    texts: Mapping[str, Text]
    ledger: Mapping[str, Record]

    def write(self, records: Mapping[str, Record]) -> None:
        """Puts the records into the ledger, beside those that it has."""
        path = self.folders[1] / self.language / NAME
        write_ledger(path, {**self.ledger, **records}, self.texts)


def open_shelf(folders: Folders, language: str) -> Shelf:
    """Raises `Unusable` for a language that is not known, `BadData` for a ledger that is none."""
    nlu_data, locales, policies_kb = folders
    if language == SOURCE or language not in nlu.read(nlu_data)[0].languages:
        raise Unusable(f"{language} is no language that is translated into; puente new-language.")
    ledger, problems = read_ledger(locales / language / NAME)
    if problems:
        raise BadData(problems)
    texts = read_texts(l10n.read(locales)[0], kb.read(policies_kb)[0], language)
    return Shelf(language, folders, texts, ledger)
