"""Which texts of a language are meant, and noting who wrote or has read them."""

from __future__ import annotations

from bot.errors import Unusable
from bot.tools.translations.ledger import MACHINE, author, is_stale, record
from bot.tools.translations.shelf import Shelf
from bot.tools.translations.texts import Text


def select(shelf: Shelf, which: str) -> list[Text]:
    """`which`: all, missing, stale, or machine: what no person has read."""
    return [text for text in shelf.texts.values() if _is(text, shelf, which)]


def _is(text: Text, shelf: Shelf, which: str) -> bool:
    match which:
        case "missing":
            return not text.translation
        case "stale":
            return is_stale(text, shelf.ledger)
        case "machine":
            return author(text, shelf.ledger) == MACHINE
    return True


def record_texts(shelf: Shelf, by: str, file: str = "", *, reviewed: bool = False) -> int:
    """Notes `by` for what was edited by hand; with `reviewed` for every text. `file`: only in that
    one, by its name or with its folder. The number of texts. Raises `Unusable` for an unknown file.
    """
    here = {
        text.id: text
        for text in shelf.texts.values()
        if not file or file in (text.path.name, f"{text.path.parent.name}/{text.path.name}")
    }
    if not here:
        raise Unusable(f"{shelf.language} has no file {file}.")
    found = record(here, shelf.ledger, by, reviewed=here.keys() if reviewed else ())
    changed = {id: new for id, new in found.items() if new != shelf.ledger.get(id)}
    shelf.write(changed)
    return len(changed)
