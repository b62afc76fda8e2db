"""Takes translations in again: all of a file or nothing, and never over what a person wrote here
meanwhile."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.errors import BadData, Problem
from bot.tools.check import check
from bot.tools.translations.exchange import Row
from bot.tools.translations.ledger import MACHINE, Record, is_a_persons
from bot.tools.translations.shelf import Folders, Shelf, open_shelf
from bot.tools.translations.texts import IN, Text, fingerprint
from bot.tools.translations.writing import parse_pattern, put


@dataclass(frozen=True, slots=True)
class Imported:
    """`written`: ids whose text is new; `kept`: ids of a person's texts that a machine's did not
    replace."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


def import_rows(
    shelf: Shelf, file: Path, rows: Sequence[Row], by: str, prefer: str = ""
) -> Imported:
    """Writes what the file changed. Where a text was changed both in the file and here since it
    went out, `prefer` says which stays: "file" or "here"; without it that is a problem. Raises
    `BadData` with every line that cannot be taken; nothing is written then."""
    problems = list(_unreadable(shelf.texts, file, rows))
    changed = [row for row in rows if row.id in shelf.texts and _is_changed(row, shelf.texts)]
    crossed = {row.id for row in changed if _is_crossed(row, shelf.texts[row.id])}
    if not prefer:
        problems.extend(
            _conflicts(shelf.texts, file, [row for row in changed if row.id in crossed])
        )
    kept = {
        row.id
        for row in changed
        if (by == MACHINE and is_a_persons(shelf.texts[row.id], shelf.ledger))
        or (prefer == "here" and row.id in crossed)
    }
    taken = {row.id: row for row in changed if row.id not in kept}
    if not problems:
        problems.extend(_found_wrong(shelf, file, taken, by))
    if problems:
        raise BadData(sorted(problems, key=lambda problem: problem.line))
    _write(shelf, taken, by)
    return Imported(tuple(taken), tuple(sorted(kept)))


def _unreadable(texts: Mapping[str, Text], file: Path, rows: Sequence[Row]) -> Iterator[Problem]:
    for row in rows:
        if row.id not in texts:
            yield Problem(file, row.line, f"there is no text {row.id}", "export the texts anew")
        elif IN not in row.id and row.translation and not parse_pattern(row.id, row.translation):
            right = "keep every { ... } as it is in English"
            yield Problem(file, row.line, f"{row.id} is not Fluent", right)


def _is_changed(row: Row, texts: Mapping[str, Text]) -> bool:
    """Whether the file says something new; a text that came back empty was not translated."""
    new = fingerprint(row.translation)
    went_out = row.exported or fingerprint("")
    return bool(row.translation) and new not in (
        went_out, fingerprint(texts[row.id].translation),
    )  # fmt: skip


def _is_crossed(row: Row, text: Text) -> bool:
    """Whether the text was changed here too since it went out."""
    return fingerprint(text.translation) != (row.exported or fingerprint(""))


def _conflicts(texts: Mapping[str, Text], file: Path, rows: Sequence[Row]) -> Iterator[Problem]:
    for row in rows:
        text = texts[row.id]
        wrong = f"{row.id} was changed in {text.path.name}:{text.line} too since it was exported"
        yield Problem(file, row.line, wrong, "decide: --prefer file or --prefer here")


def _write(shelf: Shelf, taken: Mapping[str, Row], by: str) -> None:
    put({id: row.translation for id, row in taken.items()}, shelf.texts)
    shelf.write({
        id: Record(fingerprint(row.english), fingerprint(row.translation), by)
        for id, row in taken.items()
    })  # fmt: skip


def _found_wrong(shelf: Shelf, file: Path, taken: Mapping[str, Row], by: str) -> Iterator[Problem]:
    """What `puente check` would newly find if these texts were written; tried on a copy."""
    before = _problems(shelf)
    with TemporaryDirectory() as folder:
        copy = open_shelf(_copied(shelf, Path(folder)), shelf.language)
        _write(copy, taken, by)
        copy = open_shelf(copy.folders, shelf.language)
        lines = {(text.path, text.line): id for id, text in copy.texts.items()}
        for problem in check(*copy.folders).problems:
            id = lines.get((problem.path, problem.line), "")
            if id in taken and (id, problem.wrong) not in before:
                yield Problem(file, taken[id].line, problem.wrong, problem.right)


def _problems(shelf: Shelf) -> set[tuple[str, str]]:
    lines = {(text.path, text.line): id for id, text in shelf.texts.items()}
    found = check(*shelf.folders).problems
    return {(lines.get((found.path, found.line), ""), found.wrong) for found in found}


def _copied(shelf: Shelf, to: Path) -> Folders:
    """With the language as a draft, which may lack things: what it has must be right."""
    nlu_data, locales, policies_kb = (
        Path(shutil.copytree(folder, to / folder.name)) for folder in shelf.folders
    )
    register = nlu_data / "languages.yml"
    offered = rf"(?m)^(  {re.escape(shelf.language)}: .*status: )\w+"
    text = re.sub(offered, r"\1draft", register.read_text(encoding="utf-8"))
    register.write_text(text, encoding="utf-8")
    return nlu_data, locales, policies_kb
