"""Reads policies_kb: documents, organizations, chains, synonyms, unanswered topics. `load()` is the
only door; the bot, the checkers and the tests all come through it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.datafiles import among, line_of, read_text, read_toml, typed
from bot.domain.chain import Chain
from bot.domain.organization import Organization
from bot.domain.understanding import Passage, Words
from bot.errors import BadData, Problem
from bot.kb.chains import read_chains
from bot.kb.markdown import Section, Sheet, Statement, plain, read_sheet
from bot.kb.organizations import read_organizations
from bot.kb.tokens import words

_DATES = ("adopted", "renumbered", "revised", "updated")
_TEXTS = (
    "title", "organization", "kind", "number", "years", "in_force", "source", "list_mark",
)  # fmt: skip
_DOCUMENT_KEYS = {**dict.fromkeys(_TEXTS, "text"), **dict.fromkeys(_DATES, "list of dates")}


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its sheets by language. `years` labels it in citations; `dates` (adopted,
    revised ...) are written YYYY-MM-DD or YYYY-MM, as exactly as the document gives them;
    `list_mark` is what stands before each point of its lists.
    """

    id: str
    title: str
    organization: str
    years: str
    folder: Path
    dates: Mapping[str, tuple[str, ...]]
    source: str
    list_mark: str
    sheets: Mapping[str, Sheet]

    def statement(self, id: str, language: str) -> Statement | None:
        sheet = self.sheets.get(language)
        return sheet.statements.get(id) if sheet else None


@dataclass(frozen=True, slots=True)
class Question:
    """A question as parents write it: what it asks for is a passage, or an unanswered topic."""

    text: str
    language: str
    passage: Passage | None
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """All that the bot knows."""

    documents: Mapping[str, Document]
    organizations: Mapping[str, Organization]
    chains: Mapping[str, Chain]
    passages: tuple[Passage, ...]
    questions: tuple[Question, ...]
    synonyms: Mapping[str, Mapping[str, str]]
    unanswered: Mapping[str, Sheet]
    by_key: Mapping[str, Passage] = field(default_factory=dict)


def load(root: Path) -> Library:
    """The whole knowledge base; raises `BadData` with every problem of every file."""
    library, problems = read(root)
    if problems:
        raise BadData(problems)
    return library


def read(root: Path) -> tuple[Library, list[Problem]]:
    """The library as far as it can be read, and all that is wrong with it."""
    problems: list[Problem] = []
    path = root / "organizations.toml"
    organizations = read_organizations(path, read_toml(path, problems), problems)
    folders = sorted(path.parent for path in root.glob("*/document.toml"))
    documents = {folder.name: _document(folder, organizations, problems) for folder in folders}
    unanswered = {path.stem: read_sheet(path) for path in sorted(root.glob("unanswered/*.md"))}
    synonyms = {
        path.stem: _synonyms(path, problems) for path in sorted(root.glob("synonyms/*.txt"))
    }
    for sheet in [
        *unanswered.values(),
        *(s for d in documents.values() for s in d.sheets.values()),
    ]:
        problems.extend(sheet.problems)
    passages = [passage for document in documents.values() for passage in _passages(document)]
    questions = [*_questions(documents, passages), *_topics(unanswered)]
    names = {f"{passage.document}#{passage.id}" for passage in passages}
    problems.extend(_unknown_passages(path, organizations, names))
    chains = read_chains(root / "chains", organizations, names, problems)
    keys = {passage.key: passage for passage in passages}
    library = Library(
        documents, organizations, chains, tuple(passages), tuple(questions), synonyms, unanswered,
        keys,
    )  # fmt: skip
    return library, problems


def _unknown_passages(
    path: Path, organizations: Mapping[str, Organization], known: Collection[str]
) -> Iterator[Problem]:
    for organization in organizations.values():
        for name in organization.prepare:
            if name not in known:
                line = line_of(path, f"[{organization.id}]")
                yield Problem(path, line, f"prepare names unknown {name}", "<document>#<id>")


def _document(
    folder: Path, organizations: Mapping[str, Organization], problems: list[Problem]
) -> Document:
    path = folder / "document.toml"
    table = typed(
        read_toml(path, problems), _DOCUMENT_KEYS, path, lambda key: line_of(path, key), problems
    )
    for key in ("title", "organization"):
        if key not in table:
            problems.append(Problem(path, 1, f"has no {key}", f'write {key} = "..."'))
    organization = str(table.get("organization", ""))
    if organization and organization not in organizations:
        line = line_of(path, "organization")
        problems.append(
            Problem(path, line, f"unknown organization {organization}", among(organizations))
        )
    dates = {key: tuple(table.get(key, ())) for key in _DATES}
    sheets = {sheet.stem: read_sheet(sheet) for sheet in sorted(folder.glob("*.md"))}
    if "en" not in sheets:
        problems.append(
            Problem(folder / "en.md", 1, "is missing", "write the document's own words")
        )
    return Document(
        id=folder.name,
        title=str(table.get("title", "")),
        organization=organization,
        years=_years(table),
        folder=folder,
        dates=dates,
        source=str(table.get("source", "source.txt")),
        list_mark=str(table.get("list_mark", "•")),
        sheets=sheets,
    )


def _years(table: Mapping[str, Any]) -> str:
    """The school years, else the year of the latest date that the document gives."""
    dates = [date for key in _DATES for date in table.get(key, ())]
    return str(table.get("years") or max(dates, default="")[:4])


def _passages(document: Document) -> Iterable[Passage]:
    own = document.sheets.get("en")
    if own is None:
        return
    for statement in own.statements.values():
        if not statement.lead or statement.questions:
            yield Passage(
                document=document.id,
                section=statement.section,
                id=statement.id,
                organization=document.organization,
                years=document.years,
                quote=_text(document, own, statement),
                words={
                    language: found
                    for language, sheet in document.sheets.items()
                    if (found := _words(document, sheet, statement))
                },
            )


def _words(document: Document, sheet: Sheet, original: Statement) -> Words | None:
    statement = sheet.statements.get(original.id)
    section = sheet.sections.get(original.section)
    if not statement or not section:
        return None
    lead = sheet.statements.get(original.under)
    text = plain(_text(document, sheet, original))
    return Words(sheet.title, section.heading, plain(lead.text) if lead else "", text)


def _text(document: Document, sheet: Sheet, original: Statement) -> str:
    """The statement; a lead with all that it introduces, since it is asked for as a list."""
    lines = [sheet.statements[original.id].text]
    for statement in document.sheets["en"].statements.values() if original.lead else ():
        if statement.under == original.id and statement.id in sheet.statements:
            lines.append(f"{document.list_mark} {sheet.statements[statement.id].text}")
    return "\n".join(lines)


def _questions(
    documents: Mapping[str, Document], passages: Iterable[Passage]
) -> Iterable[Question]:
    for passage in passages:
        for language in passage.words:
            statement = documents[passage.document].statement(passage.id, language)
            for _, text in statement.questions if statement else ():
                yield Question(text, language, passage)


def _topics(unanswered: Mapping[str, Sheet]) -> Iterable[Question]:
    def of(language: str, section: Section) -> Iterable[Question]:
        return (Question(text, language, None, section.id) for _, text in section.questions)

    for language, sheet in unanswered.items():
        for section in sheet.sections.values():
            yield from of(language, section)


def _synonyms(path: Path, problems: list[Problem]) -> dict[str, str]:
    """Each word of a group to the group's first word; words are folded, phrases are no words."""
    found: dict[str, str] = {}
    for number, line in enumerate(read_text(path, problems).splitlines(), start=1):
        group = [words(word) for word in line.partition("#")[0].split(",") if word.strip()]
        for word in group:
            if len(word) == len(group[0]) == 1 and word[0] not in found:
                found[word[0]] = group[0][0]
            else:
                wrong = f"{' '.join(word)!r} is no word of one group only"
                problems.append(Problem(path, number, wrong, "single words, each in one group"))
    return found
