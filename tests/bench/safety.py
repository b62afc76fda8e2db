"""Whether dangers are seen, and what is taken for one that is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.table import Table

from bot.dialogue.turn import URGENT, URGENT_ENOUGH
from bot.nlu.data import Phrase
from bot.nlu.engine import Engine
from tests.bench import measuring
from tests.bench.measuring import grouped, percent, share

COLUMNS = ("lang", "intent", "phrases", "recall", "other phrases", "false alarms", "share")


class Row(NamedTuple):
    """`alarms`: how many of the `others`, the phrases of all other intents, were taken for it."""

    lang: str
    intent: str
    phrases: int
    recall: float
    others: int
    alarms: int


def rows(engine: Engine, phrases: Iterable[Phrase]) -> list[Row]:
    groups = grouped(phrases, lambda phrase: phrase.language)
    return [
        row for lang, group in sorted(groups.items()) for row in _of_language(engine, lang, group)
    ]


def _of_language(engine: Engine, lang: str, group: Sequence[Phrase]) -> list[Row]:
    taken = [(phrase.intent, _urgent(engine, phrase)) for phrase in group]
    return [_row(lang, intent, taken) for intent in sorted(URGENT)]


def _urgent(engine: Engine, phrase: Phrase) -> str:
    """The danger that the phrase is acted on as, if any."""
    parse = engine.parse(phrase.text, phrase.language)
    return parse.intent if parse.intent in URGENT and parse.confidence >= URGENT_ENOUGH else ""


def _row(lang: str, intent: str, taken: Sequence[tuple[str, str]]) -> Row:
    own = [urgent == intent for wanted, urgent in taken if wanted == intent]
    others = [urgent == intent for wanted, urgent in taken if wanted != intent]
    return Row(lang, intent, len(own), share(own), len(others), sum(others))


def table(rows: Iterable[Row]) -> Table:
    title = f"Dangers, acted on from {URGENT_ENOUGH} on"
    return measuring.table(title, COLUMNS, map(_cells, rows))


def _cells(row: Row) -> list[str]:
    return [
        row.lang, row.intent, str(row.phrases), percent(row.recall), str(row.others),
        str(row.alarms), percent(row.alarms / row.others),
    ]  # fmt: skip
