"""Compares the English sheet of a document with its source: every word of each is in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from bot.errors import Problem
from bot.kb.markdown import Sheet

_MARKS = str.maketrans("", "", "●•*")
_WORD = re.compile(r"[^\W\d_]{3,}")


def bare(text: str) -> list[str]:
    """The words with their punctuation; marks of lists and italics are no words."""
    return [word for word in text.translate(_MARKS).split() if word != "-"]


class Source:
    """A document's text in one line. `left` is the same with blanks for what was quoted."""

    def __init__(self, text: str) -> None:
        lines = enumerate(text.splitlines(), start=1)
        found = [(word, number) for number, line in lines for word in bare(line)]
        self.text = self.left = " ".join(word for word, _ in found)
        self._lines = [number for word, number in found for _ in f"{word} "]

    def begin_at(self, title: str) -> None:
        """What stands before the title is not the document's, such as the menu of a web page."""
        self._blank(0, max(0, self.text.find(" ".join(bare(title)))))

    def quote(self, text: str) -> bool:
        """Whether the text stands here as it is; each place where it does counts as quoted."""
        pattern = rf"(?<!\w){re.escape(' '.join(bare(text)))}(?!\w)"
        places = [match.span() for match in re.finditer(pattern, self.text)]
        for start, end in places:
            self._blank(start, end)
        return bool(places)

    def _blank(self, start: int, end: int) -> None:
        self.left = self.left[:start] + " " * (end - start) + self.left[end:]

    def words_left(self) -> Iterator[tuple[int, str]]:
        """Lines and words, of three letters and more, that were not quoted."""
        for match in _WORD.finditer(self.left):
            yield self._lines[match.start()], match[0]


def check_quotes(own: Sheet, path: Path) -> Iterator[Problem]:
    """`own` is the sheet in the document's own words, `path` its source."""
    try:
        source = Source(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        yield Problem(path, 1, f"cannot be read ({error})", "the document's text in UTF-8")
        return
    source.begin_at(own.title)
    for line, text in _texts(own):
        if not source.quote(text):
            wrong = f"is not in {path.name} word for word"
            yield Problem(own.path, line, wrong, "copy it from there")
    for line, left in groupby(source.words_left(), key=lambda found: found[0]):
        wrong = f"{' '.join(word for _, word in left)!r} is in no statement of en.md"
        yield Problem(path, line, wrong, "write it there as a statement or heading")


def _texts(own: Sheet) -> list[tuple[int, str]]:
    headings = [(section.line, section.heading) for section in own.sections.values()]
    statements = [(statement.line, statement.text) for statement in own.statements.values()]
    return [(line, text) for line, text in [(1, own.title), *headings, *statements] if text]
