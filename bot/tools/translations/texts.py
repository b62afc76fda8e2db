"""Every text that is translated, beside its English: messages of locales, titles, headings and
statements of policies_kb. What parents say (nlu_data) and ask is written anew in each language.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern

from bot.kb.load import Document, Library
from bot.kb.markdown import Sheet
from bot.l10n.catalogue import Catalogue, Entry

SOURCE = "en"
# Between a document and what stands in it.
IN = "#"


@dataclass(frozen=True, slots=True)
class Text:
    """`id`: that of a message, or document#id of a heading or statement, document# of a title.
    `path`: the file of the language that holds the text, or would. `translation` is empty where
    there is none; `line` is then that of the English.
    """

    id: str
    english: str
    translation: str
    note: str
    path: Path
    line: int


def fingerprint(text: str) -> str:
    """The same for texts that differ in white space only."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:8]


def read_texts(catalogue: Catalogue, library: Library, language: str) -> dict[str, Text]:
    """By id, in the order of the English files."""
    found = [*_messages(catalogue, language), *_of_documents(library, language)]
    return {text.id: text for text in found}


def pattern_of(node: ast.Message) -> str:
    """The value of a message as Fluent writes it, without the margin."""
    return textwrap.dedent(serialize_pattern(node.value)).strip() if node.value else ""


def _messages(catalogue: Catalogue, language: str) -> Iterator[Text]:
    own = catalogue.entries.get(language, {})
    for id, english in catalogue.entries.get(SOURCE, {}).items():
        yield text_of(english, own.get(id), language)


def text_of(english: Entry, entry: Entry | None, language: str) -> Text:
    """A message beside its English; `entry` is none where the language lacks it."""
    path = entry.path if entry else _beside(english, language)
    translation = pattern_of(entry.node) if entry else ""
    comment = english.node.comment
    note = comment.content or "" if comment else ""
    line = (entry or english).line
    return Text(english.id, pattern_of(english.node), translation, note, path, line)


def _beside(english: Entry, language: str) -> Path:
    return english.path.parents[1] / language / english.path.name


def _of_documents(library: Library, language: str) -> Iterator[Text]:
    for document in library.documents.values():
        if own := document.sheets.get(SOURCE):
            yield from _of_sheet(document, own, language)


def _of_sheet(document: Document, own: Sheet, language: str) -> Iterator[Text]:
    path = document.folder / f"{language}.md"
    translated = _parts(document.sheets.get(language, Sheet(path)))
    for id, (line, english) in _parts(own).items():
        there, translation = translated.get(id, (line, ""))
        yield Text(f"{document.id}{IN}{id}", english, translation, "", path, there)


def _parts(sheet: Sheet) -> dict[str, tuple[int, str]]:
    """Title (without an id), headings and statements, with their lines."""
    parts = [
        *((section.line, section.id, section.heading) for section in sheet.sections.values()),
        *((found.line, found.id, found.text) for found in sheet.statements.values()),
    ]
    return {"": (1, sheet.title)} | {id: (line, text) for line, id, text in sorted(parts)}
