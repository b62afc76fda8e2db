"""What the safety screen finds, on the whole way of a message: dangers that it should, and messages
that are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import yaml
from rich.table import Table

from bot.knowledge import Knowledge
from bot.nlu.screen import DANGERS
from bot.tools.ask import ask
from tests.bench import measuring
from tests.bench.measuring import grouped, held_out, percent

_FOLDER = Path(__file__).parents[1] / "nlu"
# By these the screen was chosen ...
KNOWN = _FOLDER / "dangers.yml"
# ... and by these it is only measured.
UNSEEN = _FOLDER / "dangers_unseen.yml"
# How a file may call an intent.
_SHORT = {"discrimination": "report_discrimination"}
# The held-out phrases of all other intents.
OTHERS = "other intents"
COLUMNS = ("messages", "lang", "about", "number", "alarms", "share", "of the right kind")

# Its text, its language and what it is about: a danger, "harmless" or OTHERS.
Message = tuple[str, str, str]


class Row(NamedTuple):
    """`alarms`: how many messages were found to be a danger, of which `right` the one they are."""

    source: str
    lang: str
    kind: str
    messages: int
    alarms: int
    right: int


def rows(knowledge: Knowledge) -> list[Row]:
    phrases = [(p.text, p.language, p.intent) for p in held_out(knowledge)]
    others = [(text, lang, OTHERS) for text, lang, intent in phrases if intent not in DANGERS]
    sources = {KNOWN.stem: messages(KNOWN), UNSEEN.stem: messages(UNSEEN), "held out": others}
    return [
        row
        for source, found in sources.items()
        for lang, group in grouped(found, lambda message: message[1]).items()
        for row in _rows(knowledge, source, lang, group)
    ]


def messages(path: Path) -> list[Message]:
    languages = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [
        (text, lang, _SHORT.get(kind, kind))
        for lang, kinds in languages.items()
        for kind, texts in kinds.items()
        for text in texts
    ]


def _rows(knowledge: Knowledge, source: str, lang: str, group: list[Message]) -> Iterator[Row]:
    found = [(kind, ask(knowledge, text, lang).parse.danger) for text, _, kind in group]
    for kind, dangers in grouped(found, lambda message: message[0]).items():
        alarms = [danger for _, danger in dangers if danger]
        yield Row(source, lang, kind, len(dangers), len(alarms), alarms.count(kind))


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("The safety screen", COLUMNS, map(_cells, rows))


def _cells(row: Row) -> list[str]:
    right = str(row.right) if row.kind in DANGERS else ""
    share = percent(row.alarms / row.messages)
    return [row.source, row.lang, row.kind, str(row.messages), str(row.alarms), share, right]
