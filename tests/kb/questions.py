"""The questions of questions.jsonl, with the passages that answer them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from bot.domain.understanding import Passage
from bot.kb.load import Library

FILE = Path(__file__).parent / "questions.jsonl"


@dataclass(frozen=True, slots=True)
class Asked:
    """`kind`: answerable, unanswerable or wrong_premise. `part`: dev, on which thresholds and
    weights were chosen; test, by the same author, only measured; paraphrases and faq, by a second
    author. `answers`: the keys of all passages that answer it.
    """

    text: str
    lang: str
    kind: str
    part: str
    answers: frozenset[str]


def asked(library: Library) -> list[Asked]:
    rows = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    return [
        Asked(
            row["text"], row["lang"], row["kind"], row["part"],
            frozenset(key for expected in row["expect"] for key in _keys(library, expected)),
        )
        for row in rows
    ]  # fmt: skip


def _keys(library: Library, expected: dict[str, str]) -> list[str]:
    def holds(passage: Passage) -> bool:
        same = passage.document == expected["document"]
        return same and plain(expected["words"]) in plain(passage.quote)

    return [passage.key for passage in library.passages if holds(passage)]


def plain(text: str) -> str:
    """Without list marks, emphasis and line breaks."""
    return " ".join(text.replace("●", " ").replace("•", " ").replace("*", "").split())
