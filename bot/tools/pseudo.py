"""Two languages that nobody speaks, made of the English messages: what a pseudo-language does not
change is hard-coded, and what its longer texts break is too narrow.

`en-XA` has accented letters and is half as long again; `ar-XB` runs from right to left.
"""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Callable, Mapping

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.l10n.catalogue import Catalogue, Entry

_SOURCE = "en"
_ACCENTS = str.maketrans(
    "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "áçéğĥíĵķĺñóŕšťúŵýžÁÇÉĞĤÍĴĶĹÑÓŔŠŤÚŴÝŽ"
)
_OTHERS = str.maketrans("bdfmpqvxBDFMPQVX", "ƀđƒɱƥʠṽẋɃĐƑⱮƤɊṼẊ")
# An Arabic letter for each Latin one, so that the script decides the direction as in real texts.
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابچدعفگهيجكلمنوپقرستثڤطخشز")


def with_pseudo(catalogue: Catalogue) -> Catalogue:
    """The catalogue with both pseudo-languages."""
    bundles, entries = dict(catalogue.bundles), dict(catalogue.entries)
    for language, change in PSEUDO.items():
        entries[language] = {
            id: _changed(entry, change) for id, entry in entries.get(_SOURCE, {}).items()
        }
        bundles[language] = _bundle(language, entries[language])
    return Catalogue(bundles, entries, catalogue.terms)


def _accented(text: str) -> str:
    """A word more for every two."""
    longer = " ".join(["lorem"] * (len(text.split()) // 2))
    spaced = f"{text} {longer}" if longer and not text.endswith(" ") else text
    return spaced.translate(_ACCENTS).translate(_OTHERS)


def _mirrored(text: str) -> str:
    return text.lower().translate(_ARABIC)


PSEUDO: Mapping[str, Callable[[str], str]] = {"en-XA": _accented, "ar-XB": _mirrored}


def is_pseudo(text: str) -> bool:
    """Whether no letter of plain English is left in the text."""
    return not any(unicodedata.name(c, "").startswith("LATIN") and c.isascii() for c in text)


def _changed(entry: Entry, change: Callable[[str], str]) -> Entry:
    return Entry(entry.id, entry.path, entry.line, _Words(change).visit(copy.deepcopy(entry.node)))


class _Words(Transformer):
    """Changes the words alone: not what is filled in, nor what chooses."""

    def __init__(self, change: Callable[[str], str]) -> None:
        self._change = change

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = self._change(node.value)
        return node


def _bundle(language: str, entries: Mapping[str, Entry]) -> FluentBundle:
    """Counts as English does."""
    bundle = FluentBundle([language.partition("-")[0]], use_isolating=False)
    written = [FluentSerializer().serialize_entry(entry.node) for entry in entries.values()]
    bundle.add_resource(FluentResource("\n".join(written)))
    return bundle
