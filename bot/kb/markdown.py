"""Reads the sheets of the knowledge base: `<document>/<lang>.md` and `unanswered/<lang>.md`.

The form is described in policies_kb/README.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bot.datafiles import read_text
from bot.errors import Problem

_MARK = re.compile(r"\s*\{#(?P<id>[a-z0-9][a-z0-9.-]*)(?P<attributes>[^}]*)\}\s*$")


@dataclass(slots=True)
class Statement:
    """A sentence or bullet with the questions that it answers, and the line where it stands."""

    id: str
    section: str
    text: str
    line: int
    lead: bool = False
    under: str = ""
    questions: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Section:
    id: str
    heading: str
    line: int
    questions: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Sheet:
    """One file: its title, sections by id and statements by id, in the order of the file."""

    path: Path
    title: str = ""
    sections: dict[str, Section] = field(default_factory=dict)
    statements: dict[str, Statement] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def complain(self, line: int, wrong: str, right: str) -> None:
        self.problems.append(Problem(self.path, line, wrong, right))


def plain(text: str) -> str:
    """Without the marks of italics, which a document may have and a chat does not show."""
    return text.replace("*", "")


def read_sheet(path: Path) -> Sheet:
    """The sheet with all its problems collected; it never raises for what the file holds."""
    problems: list[Problem] = []
    text = read_text(path, problems)
    sheet = parse_sheet(path, text)
    sheet.problems[:0] = problems
    return sheet


def parse_sheet(path: Path, text: str) -> Sheet:
    """The sheet that `text` is, as if it stood in `path`."""
    sheet = Sheet(path)
    for line, block in _blocks(text):
        _take(sheet, line, block)
    return sheet


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Headings and questions are blocks of one line; other lines join into paragraphs; lines that
    start with `>` are notes for translators."""
    start, paragraph = 0, list[str]()
    for number, line in enumerate([*text.splitlines(), ""], start=1):
        single = line.startswith(("#", "- ", ">"))
        if paragraph and (single or not line.strip()):
            yield start, " ".join(paragraph)
            paragraph = []
        if single and not line.startswith(">"):
            yield number, line.strip()
        elif line.strip() and not single:
            start = start if paragraph else number
            paragraph.append(line.strip())


def _take(sheet: Sheet, line: int, block: str) -> None:
    if block.startswith("# "):
        sheet.title = block[2:].strip()
    elif block.startswith("## "):
        _take_section(sheet, line, block[3:])
    elif block.startswith("- "):
        _take_question(sheet, line, block[2:].strip())
    else:
        _take_statement(sheet, line, block)


def _take_section(sheet: Sheet, line: int, block: str) -> None:
    mark = _MARK.search(block)
    if not mark:
        sheet.complain(line, "section without id", "end the heading with {#section-id}")
    elif mark["id"] in sheet.sections:
        sheet.complain(line, f"section {mark['id']} stands twice", "give each its own id")
    else:
        sheet.sections[mark["id"]] = Section(mark["id"], block[: mark.start()].strip(), line)


def _take_question(sheet: Sheet, line: int, question: str) -> None:
    # The newest of each; they stand in the order of their lines.
    last: list[Statement | Section] = [
        *islice(reversed(sheet.statements.values()), 1),
        *islice(reversed(sheet.sections.values()), 1),
    ]
    if not last:
        sheet.complain(line, "question before any statement", "move it below its statement")
        return
    max(last, key=lambda item: item.line).questions.append((line, question))


def _take_statement(sheet: Sheet, line: int, block: str) -> None:
    mark = _MARK.search(block)
    if not mark:
        sheet.complain(line, "statement without id", "end the paragraph with {#section.name}")
        return
    if not sheet.sections:
        sheet.complain(line, "statement before any section", "put `## Heading {#id}` above it")
        return
    if mark["id"] in sheet.statements:
        sheet.complain(line, f"statement {mark['id']} stands twice", "give each its own id")
        return
    section = next(reversed(sheet.sections))
    statement = Statement(mark["id"], section, block[: mark.start()].strip(), line)
    for attribute in mark["attributes"].split():
        _take_attribute(sheet, statement, attribute)
    sheet.statements[statement.id] = statement


def _take_attribute(sheet: Sheet, statement: Statement, attribute: str) -> None:
    name, _, value = attribute.partition("=")
    if attribute == "lead":
        statement.lead = True
    elif name == "under" and value:
        statement.under = value
    else:
        sheet.complain(statement.line, f"unknown attribute {attribute}", "`lead` or `under=ID`")
