"""Checks policies_kb beyond what its loader refuses: quotes, translations, questions.

The rules are those of policies_kb/README.md. A language that is a draft may lack things; what it
has must be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.errors import Problem
from bot.kb.load import Document, Library
from bot.kb.markdown import Section, Sheet, Statement
from bot.kb.tokens import words
from bot.nlu.data import Language
from bot.tools.quotes import bare, check_quotes

QUESTIONS_EACH = 6
QUESTIONS_A_TOPIC = 3
# As long as a quote in an answer may be.
LONGEST_STATEMENT = 600
# A translation of more words than these that reads like the English text was forgotten.
SAME_IN_ALL_LANGUAGES = 3
_WORD = re.compile(r"[^\W\d_]+")


def check_kb(
    root: Path, read: tuple[Library, list[Problem]], languages: Mapping[str, Language]
) -> list[Problem]:
    """`read`: what the loader's `read(root)` gave; its problems are among the ones returned."""
    library, problems = read
    return [
        *problems,
        *_never_read(root),
        *_unknown_languages(root, library, languages),
        *(p for document in library.documents.values() for p in _document(document, languages)),
        *_topics(root, library, languages),
        *_repeated_questions(library),
    ]


def share(library: Library, language: str) -> float:
    """The part of the English statements that the language has, with enough questions."""
    ready = [
        _is_ready(original, document.statement(original.id, language))
        for document in library.documents.values()
        if (own := document.sheets.get("en"))
        for original in own.statements.values()
    ]
    return sum(ready) / len(ready) if ready else 0.0


def _is_ready(original: Statement, statement: Statement | None) -> bool:
    if not statement or not statement.text:
        return False
    return not _wants_questions(original) or len(statement.questions) >= QUESTIONS_EACH


def _wants_questions(original: Statement) -> bool:
    """A lead is no answer, unless English has questions for its whole list."""
    return not original.lead or bool(original.questions)


def _never_read(root: Path) -> Iterator[Problem]:
    for folder in sorted({path.parent for path in root.glob("*/*.md")} - {root / "unanswered"}):
        path = folder / "document.toml"
        if not path.exists():
            yield Problem(path, 1, "is missing, so the folder is not read", "see its neighbours")


def _unknown_languages(
    root: Path, library: Library, languages: Mapping[str, Language]
) -> Iterator[Problem]:
    paths = [root / "synonyms" / f"{language}.txt" for language in library.synonyms]
    for sheets in (library.unanswered, *(d.sheets for d in library.documents.values())):
        paths.extend(sheet.path for sheet in sheets.values())
    for path in paths:
        if path.stem not in languages:
            wrong = f"{path.stem} is no language of languages.yml"
            yield Problem(path, 1, wrong, f"one of {', '.join(languages)}")


def _document(document: Document, languages: Mapping[str, Language]) -> Iterator[Problem]:
    own = document.sheets.get("en")
    if not own or (own.problems and not own.statements):
        return  # The loader says what is wrong; all the rest would follow from it.
    yield from _own_words(document, own)
    for code, language in languages.items():
        sheet = document.sheets.get(code)
        if sheet:
            yield from _sheet(own, sheet)
        elif language.shipped and code != "en":
            yield Problem(document.folder / f"{code}.md", 1, "is missing", "translate en.md")
        if sheet and sheet is not own:
            yield from _translation(own, sheet)
        if sheet and language.shipped:
            if not sheet.title:
                yield Problem(sheet.path, 1, "has no title", "write `# Title` on the first line")
            yield from _missing(own, sheet)
            yield from _few_questions(own, sheet)


def _own_words(document: Document, own: Sheet) -> Iterator[Problem]:
    """What stands in `en.md` only: the document's words, and which statement leads which."""
    if own.title and document.title and own.title != document.title:
        yield Problem(own.path, 1, "another title than in document.toml", f"# {document.title}")
    for statement in own.statements.values():
        if statement.under and statement.under not in own.statements:
            wrong = f"{statement.id} is under unknown {statement.under}"
            yield Problem(own.path, statement.line, wrong, "the id of a statement of this file")
    yield from check_quotes(own, document.folder / document.source)


def _sheet(own: Sheet, sheet: Sheet) -> Iterator[Problem]:
    """What holds for every language, English too."""
    for section in sheet.sections.values():
        for line, _ in section.questions:
            yield Problem(sheet.path, line, "a question of no statement", "move it below one")
    for statement in sheet.statements.values():
        length = len(statement.text)
        if not 0 < length <= LONGEST_STATEMENT:
            wrong = f"{statement.id} has {length} characters"
            yield Problem(sheet.path, statement.line, wrong, f"1 to {LONGEST_STATEMENT}")


def _translation(own: Sheet, sheet: Sheet) -> Iterator[Problem]:
    yield from _unknown(own, sheet)
    yield from _order(own, sheet)
    for statement in sheet.statements.values():
        original = own.statements.get(statement.id)
        if original and _is_copy(original.text, statement.text):
            wrong = f"{statement.id} is the English text"
            yield Problem(sheet.path, statement.line, wrong, "translate it")
        if statement.lead or statement.under:
            wrong = f"{statement.id} has `lead` or `under=`"
            yield Problem(sheet.path, statement.line, wrong, "they stand in en.md only")


def _is_copy(original: str, text: str) -> bool:
    return bare(original) == bare(text) and len(_WORD.findall(text)) > SAME_IN_ALL_LANGUAGES


def _ids(sheet: Sheet) -> dict[str, int]:
    """Sections and statements with their lines, in the order of the file."""
    sections = [(section.line, f"section {section.id}") for section in sheet.sections.values()]
    statements = [(found.line, f"statement {found.id}") for found in sheet.statements.values()]
    return {name: line for line, name in sorted(sections + statements)}


def _unknown(own: Sheet, sheet: Sheet) -> Iterator[Problem]:
    original = _ids(own)
    for name, line in _ids(sheet).items():
        if name not in original:
            yield Problem(sheet.path, line, f"{name} is not in en.md", "use the ids of en.md")


def _missing(own: Sheet, sheet: Sheet) -> Iterator[Problem]:
    """Points to what stands before the gap."""
    found, line = _ids(sheet), 1
    for name, original in _ids(own).items():
        line = found.get(name, line)
        if name not in found:
            yield Problem(
                sheet.path, line, f"{name} is missing after this", f"see en.md:{original}"
            )


def _order(own: Sheet, sheet: Sheet) -> Iterator[Problem]:
    """The first one that is out of order: the ones after it mostly follow from it."""
    found, original = _ids(sheet), _ids(own)
    here = [name for name in found if name in original]
    there = [name for name in original if name in found]
    for name, expected in zip(here, there, strict=True):
        if name != expected:
            yield Problem(sheet.path, found[name], f"{name} is out of order", f"{expected} first")
            return


def _few_questions(own: Sheet, sheet: Sheet) -> Iterator[Problem]:
    for statement in sheet.statements.values():
        original, count = own.statements.get(statement.id), len(statement.questions)
        if original and _wants_questions(original) and count < QUESTIONS_EACH:
            wrong = f"{statement.id} has {count} questions"
            yield Problem(sheet.path, statement.line, wrong, f"at least {QUESTIONS_EACH}")


def _topics(root: Path, library: Library, languages: Mapping[str, Language]) -> Iterator[Problem]:
    own = library.unanswered.get("en", Sheet(root / "unanswered" / "en.md"))
    for code, language in languages.items():
        sheet = library.unanswered.get(code)
        if sheet:
            yield from _unknown(own, sheet)
            yield from _topic_statements(sheet)
        elif language.shipped and own.sections:
            path = root / "unanswered" / f"{code}.md"
            yield Problem(path, 1, "is missing", "the topics of en.md in this language")
        if sheet and language.shipped:
            if not sheet.title:
                yield Problem(sheet.path, 1, "has no title", "write `# Title` on the first line")
            yield from _missing(own, sheet)
            yield from _small_topics(sheet)


def _topic_statements(sheet: Sheet) -> Iterator[Problem]:
    for statement in sheet.statements.values():
        wrong = f"statement {statement.id} among questions that nothing answers"
        yield Problem(sheet.path, statement.line, wrong, "move it to a document")


def _small_topics(sheet: Sheet) -> Iterator[Problem]:
    for topic in sheet.sections.values():
        if len(topic.questions) < QUESTIONS_A_TOPIC:
            wrong = f"{topic.id} has {len(topic.questions)} questions"
            yield Problem(sheet.path, topic.line, wrong, f"at least {QUESTIONS_A_TOPIC}")


def _repeated_questions(library: Library) -> Iterator[Problem]:
    """Within a document, or in one and among the unanswered. Two documents may answer the same
    question: each holds for its own families."""
    for sheet in library.unanswered.values():
        yield from _asked_before(sheet, {})
    for document in library.documents.values():
        for language, sheet in document.sheets.items():
            topics = library.unanswered.get(language)
            yield from _asked_before(sheet, _asked(topics) if topics else {})


Asked = dict[str, tuple[Path, int]]


def _asked(sheet: Sheet) -> Asked:
    return {key: (sheet.path, line) for line, key in _questions(sheet)}


def _asked_before(sheet: Sheet, asked: Asked) -> Iterator[Problem]:
    for line, key in _questions(sheet):
        path, first = asked.setdefault(key, (sheet.path, line))
        if (path, first) != (sheet.path, line):
            wrong = f"the question stands in {path.parent.name}/{path.name}:{first} too"
            yield Problem(sheet.path, line, wrong, "keep it in one place")


def _questions(sheet: Sheet) -> list[tuple[int, str]]:
    """Each question with its line, as folded words."""
    holders: list[Statement | Section] = [*sheet.statements.values(), *sheet.sections.values()]
    found = [question for holder in holders for question in holder.questions]
    return [(line, " ".join(words(text))) for line, text in sorted(found)]
