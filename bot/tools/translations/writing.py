"""Puts translations into the files where they belong, and leaves all else there as it is."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.kb.markdown import Sheet, parse_sheet, read_sheet
from bot.tools.translations.texts import IN, SOURCE, Text

_PARSER = FluentParser(with_spans=True)


def parse_pattern(id: str, text: str) -> ast.Message | None:
    """The message `id` with this text; none if it is no Fluent."""
    try:
        entry = _PARSER.parse_entry(f"{id} =\n{textwrap.indent(text, '    ')}\n")
    except RecursionError:  # braces within braces without end
        return None
    if isinstance(entry, ast.Message) and entry.value and not entry.attributes:
        return entry
    return None


def put(changes: Mapping[str, str], texts: Mapping[str, Text]) -> None:
    """Writes new translations, by id, into their files. Messages have to be Fluent."""
    for path in {texts[id].path for id in changes}:
        here = {id: changes[id] for id in texts if id in changes and texts[id].path == path}
        path.parent.mkdir(parents=True, exist_ok=True)
        content = path.read_text(encoding="utf-8") if path.exists() else ""
        if path.suffix == ".md":
            content = _with_parts(path, content, here)
        else:
            content = _with_messages(path, content, here)
        path.write_text(content, encoding="utf-8")


def _with_messages(path: Path, content: str, here: Mapping[str, str]) -> str:
    written = {id: _message(id, text) for id, text in here.items()}
    spans = _spans(content)
    for id in sorted(here.keys() & spans.keys(), key=lambda id: -spans[id][0]):
        start, end = spans[id]
        content = content[:start] + written[id] + content[end:]
    if missing := [id for id in here if id not in spans]:
        order = [*_spans((path.parents[1] / SOURCE / path.name).read_text(encoding="utf-8"))]
        for id in missing:
            content = _with_message(content, id, written[id], order[: order.index(id)])
    return content


def _message(id: str, text: str) -> str:
    message = parse_pattern(id, text)
    if message is None:
        raise ValueError(f"{id} is no Fluent")
    return FluentSerializer().serialize_entry(message).strip()


def _spans(content: str) -> dict[str, tuple[int, int]]:
    """Where each message stands, without its comment."""
    return {
        node.id.name: (node.id.span.start, node.span.end)
        for node in _PARSER.parse(content).body
        if isinstance(node, ast.Message) and node.id.span and node.span
    }


def _with_message(content: str, id: str, written: str, before: Sequence[str]) -> str:
    """In the place of its English, where that stands as a note; else behind the nearest of those
    that stand `before` it in English."""
    if note := re.search(rf"^# {re.escape(id)} =.*(\n#    .*)*", content, re.MULTILINE):
        return content[: note.start()] + written + content[note.end() :]
    spans = _spans(content)
    end = next((spans[other][1] for other in reversed(before) if other in spans), None)
    if end is None:
        return f"{content}{written}\n"
    return f"{content[:end]}\n{written}{content[end:]}"


def _with_parts(path: Path, content: str, here: Mapping[str, str]) -> str:
    own = read_sheet(path.with_name(f"{SOURCE}.md"))
    for id, translation in here.items():
        text = " ".join(translation.split())
        content = _with_part(content, id.partition(IN)[2], text, own)
    return content


def _with_part(content: str, part: str, translation: str, own: Sheet) -> str:
    lines = content.splitlines()
    heading = "## " if part in own.sections else ""
    written = f"{heading}{translation} {{#{part}}}" if part else f"# {translation}"
    start, end = _block(lines, part, [*_ids(own)]) if part else (0, _title_end(lines))
    between = [written] if start < end else ["", written, ""]
    joined = "\n".join([*lines[:start], *between, *lines[end:]])
    return re.sub(r"\n{3,}", "\n\n", joined).strip("\n") + "\n"


def _title_end(lines: Sequence[str]) -> int:
    """1 if the first line is the title, or its English as a note."""
    return int(bool(lines) and re.match(r"(> )?# ", lines[0]) is not None)


def _ids(sheet: Sheet) -> dict[str, int]:
    """Headings and statements with their lines, in their order."""
    parts = {id: section.line for id, section in sheet.sections.items()}
    parts |= {id: statement.line for id, statement in sheet.statements.items()}
    return dict(sorted(parts.items(), key=lambda part: part[1]))


def _block(lines: Sequence[str], part: str, order: Sequence[str]) -> tuple[int, int]:
    """First line and the one after the last, from 0: of the part, of its English as a note, or an
    empty stretch where it would be in the English order."""
    known = _ids(parse_sheet(Path(), "\n".join(lines)))
    if part in known:
        return known[part] - 1, _end(lines, known[part] - 1)
    for number, line in enumerate(lines):
        if line.startswith("> ") and line.endswith(f"{{#{part}}}"):
            return number, number + 1
    later = [known[id] - 1 for id in order[order.index(part) :] if id in known]
    start = min(later, default=len(lines))
    return start, start


def _end(lines: Sequence[str], start: int) -> int:
    """Paragraphs end at an empty line, a heading, a question or a note."""
    if lines[start].startswith("#"):
        return start + 1
    rest = range(start + 1, len(lines))
    ends = (n for n in rest if not lines[n].strip() or lines[n].startswith(("#", "- ", ">")))
    return next(ends, len(lines))
