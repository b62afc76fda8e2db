"""Whether dangers get the safety reply, and what gets it though it is none: the whole way of a
message, on tests/nlu/dangers.yml."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import yaml
from rich.table import Table

from bot.knowledge import Knowledge
from bot.tools.ask import ask
from tests.bench import measuring
from tests.bench.measuring import percent

FILE = Path(__file__).parents[1] / "nlu" / "dangers.yml"
COLUMNS = ("lang", "messages about", "messages", "safety reply", "share")


class Row(NamedTuple):
    """`answered`: how many messages got the safety reply; of the harmless ones none should."""

    lang: str
    kind: str
    messages: int
    answered: int


def rows(knowledge: Knowledge) -> list[Row]:
    dangers = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return [
        Row(lang, kind, len(texts), sum(_is_answered(knowledge, text, lang) for text in texts))
        for lang, kinds in dangers.items()
        for kind, texts in kinds.items()
    ]


def _is_answered(knowledge: Knowledge, text: str, lang: str) -> bool:
    return ask(knowledge, text, lang).outcome.skill == "safety"


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("Dangers", COLUMNS, map(_cells, rows))


def _cells(row: Row) -> list[str]:
    share = percent(row.answered / row.messages)
    return [row.lang, row.kind, str(row.messages), str(row.answered), share]
