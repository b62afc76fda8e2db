"""What parents write about days and times, as the data of this repository have it read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.config import Settings
from bot.domain.when import When
from bot.nlu import data as nlu
from bot.nlu.date_words import DateWords
from bot.nlu.dates import read
from tests.tools.folders import lay, told

TABLES = sorted(Path(__file__).parent.glob("dates/*.yml"))
LANGUAGES = [path.stem for path in TABLES]


@cache
def words(language: str) -> DateWords:
    return nlu.load(Settings().nlu_data).dates[language]


def _rows() -> Iterator[Any]:
    for path in TABLES:
        # As text: YAML would take 15:30 for a number of minutes.
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader):
            for row in [*block["understood"], *({"says": s} for s in block.get("nothing", ()))]:
                name = f"{path.stem}-{block['today']}-{row['says']}"
                yield pytest.param(path.stem, block["today"], row, id=name)


ROWS = list(_rows())


def _expected(row: dict[str, str]) -> When | None:
    if row.keys() == {"says"}:
        return None
    return When(
        tuple(day for part in row.get("days", "").split() for day in _stretch(part)),
        _clock(row.get("at") or row.get("start")),
        _clock(row.get("end")),
        "at" in row,
        row.get("doubt", ""),  # type: ignore[arg-type]
    )


def _stretch(part: str) -> list[date]:
    first, _, last = part.partition("..")
    days = date.fromisoformat(last or first) - (start := date.fromisoformat(first))
    return [start + timedelta(n) for n in range(days.days + 1)]


def _clock(text: str | None) -> time | None:
    return time(*map(int, text.split(":"))) if text else None


@pytest.mark.parametrize(("language", "today", "row"), ROWS)
def test_a_message_is_read_as_a_clerk_reads_it(
    language: str, today: str, row: dict[str, str]
) -> None:
    assert read(row["says"], words(language), date.fromisoformat(today)) == _expected(row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_long_enough_to_say_something(language: str) -> None:
    rows = [param.values[2] for param in ROWS if param.values[0] == language]
    assert len(rows) >= 130
    assert sum(_expected(row) is None for row in rows) >= 25
