"""How far a language is, file by file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.tools.tables import Table
from bot.tools.translations.ledger import MACHINE, author, is_stale, is_unrecorded
from bot.tools.translations.shelf import Shelf
from bot.tools.translations.texts import Text

COLUMNS = ("file", "texts", "missing", "stale", "by hand", MACHINE, "people")


@dataclass(frozen=True, slots=True)
class FileStatus:
    """Numbers of texts of one file. `stale`: the English has changed since; `by_hand`: edited and
    not recorded; `machine`: read by no person; `people`: name -> what each wrote or has read."""

    file: str
    texts: int
    missing: int
    stale: int
    by_hand: int
    machine: int
    people: dict[str, int]


def status(shelf: Shelf) -> list[FileStatus]:
    files: dict[str, list[Text]] = {}
    for text in shelf.texts.values():
        files.setdefault(f"{text.path.parent.name}/{text.path.name}", []).append(text)
    return [_of_file(name, texts, shelf) for name, texts in files.items()]


def _of_file(name: str, texts: Sequence[Text], shelf: Shelf) -> FileStatus:
    authors = Counter(author(text, shelf.ledger) for text in texts)
    return FileStatus(
        name, len(texts),
        missing=sum(not text.translation for text in texts),
        stale=sum(is_stale(text, shelf.ledger) for text in texts),
        by_hand=sum(is_unrecorded(text, shelf.ledger) for text in texts),
        machine=authors.pop(MACHINE, 0),
        people={person: count for person, count in authors.items() if person},
    )  # fmt: skip


def table(files: Iterable[FileStatus]) -> Table:
    return Table(COLUMNS, [_row(file) for file in files], "nothing to translate")


def _row(file: FileStatus) -> list[str]:
    people = ", ".join(f"{name} {count}" for name, count in file.people.items())
    counts = (file.texts, file.missing, file.stale, file.by_hand, file.machine)
    return [file.file, *(str(count or "") for count in counts), people]
