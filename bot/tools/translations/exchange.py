"""Translations as a file that goes to a translator and comes back: PO for the tools of the trade,
CSV for a spreadsheet. Each text travels with the fingerprint of the translation as it went out, so
that on its return one sees who changed what meanwhile.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from bot.errors import BadData, Problem, Unusable
from bot.l10n.formats import locale
from bot.tools.translations.texts import Text, fingerprint

# How the comment begins that carries the fingerprint.
_WENT_OUT = "exported: "
_COLUMNS = ("id", "english", "translation", "note", "exported")


@dataclass(frozen=True, slots=True)
class Row:
    """A text of the file. `exported`: the fingerprint of the translation when it went out."""

    id: str
    english: str
    translation: str
    exported: str
    line: int


def write_file(path: Path, language: str, texts: Iterable[Text], stale: Collection[str]) -> None:
    """`stale`: the ids of texts whose English has changed, marked as fuzzy in a PO file."""
    path.write_bytes(_format(path)[1](language, list(texts), stale))


def read_file(path: Path) -> list[Row]:
    """Raises `BadData` with every line that cannot be read, `Unusable` where there is no file."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unusable(f"{path} cannot be read ({error.strerror}).") from None
    problems: list[Problem] = []
    rows = list(_format(path)[0](path, content, problems))
    seen: dict[str, int] = {}
    for row in rows:
        if seen.setdefault(row.id, row.line) != row.line:
            wrong = f"{row.id} stands in line {seen[row.id]} too"
            problems.append(Problem(path, row.line, wrong, "delete one of them"))
    if problems:
        raise BadData(problems)
    return rows


Reader = Callable[[Path, bytes, list[Problem]], Iterator[Row]]
Writer = Callable[[str, list[Text], Collection[str]], bytes]


def _format(path: Path) -> tuple[Reader, Writer]:
    formats = {".po": (_read_po, _write_po), ".csv": (_read_csv, _write_csv)}
    if path.suffix not in formats:
        raise Unusable(f"{path} is neither a .po nor a .csv file.")
    return formats[path.suffix]


def _write_po(language: str, texts: list[Text], stale: Collection[str]) -> bytes:
    catalog = Catalog(locale(language), project="Puente", fuzzy=False, header_comment="# Puente")
    for text in texts:
        catalog.add(
            text.english, text.translation, context=text.id,
            auto_comments=[*text.note.splitlines(), f"{_WENT_OUT}{fingerprint(text.translation)}"],
            locations=[(f"{text.path.parent.name}/{text.path.name}", text.line)],
            flags=("fuzzy",) if text.id in stale else (),
        )  # fmt: skip
    written = BytesIO()
    write_po(written, catalog, width=0)
    return written.getvalue()


def _read_po(path: Path, content: bytes, problems: list[Problem]) -> Iterator[Row]:
    try:
        catalog = read_po(BytesIO(content), abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        problems.append(Problem(path, line, f"is no PO ({error})", "save it as PO in UTF-8"))
        return
    problems.extend(_repeated(path, content))
    for message in catalog:
        if message.id:
            comments = [text for text in message.auto_comments if text.startswith(_WENT_OUT)]
            exported = comments[0].removeprefix(_WENT_OUT).strip() if comments else ""
            string, line = str(message.string or ""), message.lineno or 1
            yield Row(message.context or "", str(message.id), string, exported, line)


def _repeated(path: Path, content: bytes) -> Iterator[Problem]:
    """Babel would take the first and drop the others."""
    seen: dict[str, int] = {}
    for number, line in enumerate(content.decode("utf-8").splitlines(), start=1):
        if line.startswith("msgctxt ") and seen.setdefault(line, number) != number:
            wrong = f"{line} stands in line {seen[line]} too"
            yield Problem(path, number, wrong, "delete one of them")


def _write_csv(language: str, texts: list[Text], stale: Collection[str]) -> bytes:
    written = StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    for text in texts:
        out = fingerprint(text.translation)
        rows.writerow((text.id, text.english, text.translation, text.note, out))
    # The mark of UTF-8 in front, without which spreadsheets garble other scripts.
    return written.getvalue().encode("utf-8-sig")


def _read_csv(path: Path, content: bytes, problems: list[Problem]) -> Iterator[Row]:
    try:
        yield from _csv_rows(path, content.decode("utf-8-sig"), problems)
    except UnicodeDecodeError as error:
        problems.append(Problem(path, 1, f"is not UTF-8 ({error})", "save it as CSV UTF-8"))
    except csv.Error as error:
        problems.append(Problem(path, 1, f"is not CSV ({error})", "save it as CSV UTF-8"))


def _csv_rows(path: Path, text: str, problems: list[Problem]) -> Iterator[Row]:
    separator = ";" if re.match(r"\"?id\"?;", text) else ","
    rows = csv.DictReader(StringIO(text, newline=""), delimiter=separator)
    if missing := set(_COLUMNS) - set(rows.fieldnames or ()):
        wrong = f"lacks the column {', '.join(sorted(missing))}"
        problems.append(Problem(path, 1, wrong, f"the columns {', '.join(_COLUMNS)}"))
        return
    for row in rows:
        values = [(row[name] or "").replace("\r\n", "\n") for name in _COLUMNS]
        id, english, translation, _, exported = values
        yield Row(id, english, translation, exported, rows.line_num)
