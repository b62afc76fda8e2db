"""What parents write about days and times, as the data of this repository have it read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
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
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader):  # noqa: S506
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


TUESDAY, THURSDAY = date(2026, 12, 1), date(2026, 11, 26)
_WEEK = tuple(_stretch("2026-11-30..2026-12-06"))
OTHERS = {
    "zh-Hans": """
spaces: no
weekdays: {2: [周二, 星期二]}
numbers: {3: [三], 10: [十]}
in_days: {1: [明天]}
in_weeks: {1: [下 周]}
weekday: {next_week: ["下{weekday}"]}
clock: {0: ["{hour}点"], 30: ["{hour}点半"], 1: []}
halves: {pm: ["下午{time}"]}
date: ["{month_number}月{day}[日|号]"]
spans: {after: ["{point}以后"], between: ["{point}到{point}"]}
not: ["{date}不行"]
""",
    "ar": """
weekdays: {2: [الثلاثاء], 4: [الخميس]}
join: [أو]
spans: {after: ["بعد الساعة {point}"], at: ["الساعة {time}"]}
""",
    "ko": """
spaces: no
weekdays: {2: [화요일]}
in_weeks: {1: [다음 주]}
clock: {0: ["{hour}시"], 30: ["{hour}시 반"]}
halves: {pm: ["오후 {time}"]}
date: ["{month_number}월 {day}일"]
spans: {after: ["{point} 이후"]}
""",
}


@pytest.mark.parametrize(
    ("language", "says", "expected"),
    [
        ("zh-Hans", "我下周二下午三点以后可以", When((TUESDAY,), time(15))),
        ("zh-Hans", "12月14日三点半", When((date(2026, 12, 14),), time(15, 30), exact=True)),
        ("zh-Hans", "下周", When(_WEEK)),
        ("zh-Hans", "下周，周二不行", When(tuple(d for d in _WEEK if d != TUESDAY))),
        ("zh-Hans", "明天下午２点到４点", When((THURSDAY,), time(14), time(16))),
        ("zh-Hans", "我有三个孩子", None),
        ("ar", "الثلاثاء أو الخميس بعد الساعة ٣", When((THURSDAY, TUESDAY), time(15))),
        ("ko", "다음 주 화요일에 오후 3시 반 이후", When((TUESDAY,), time(15, 30))),
        ("ko", "12월 14일에 갈게요", When((date(2026, 12, 14),))),
    ],
)  # fmt: skip
def test_a_language_without_spaces_or_with_other_digits_needs_data_only(
    language: str, says: str, expected: When | None, tmp_path: Path
) -> None:
    assert (
        read(says, _loaded(tmp_path, OTHERS[language]).dates["xx"], date(2026, 11, 25)) == expected
    )


def _loaded(folder: Path, dates: str) -> nlu.NluData:
    return nlu.load(lay(folder, {**_REST, "xx/dates.yml": dates}, []))


_REST = {
    "register.yml": "intents: {}\nentities: {}\n",
    "languages.yml": "languages:\n  xx: {name: X, status: draft}\n",
}


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("weekdays:\n  1: [monday]\n  8: [someday]\n", ["3: unknown key weekdays: 8"]),
        ("weekday:\n  soon: ['{weekday}']\n", ["2: unknown key weekday: soon"]),
        ("months:\n  one: [january]\n", ["2: unknown key months: one"]),
        ("colours: [red]\n", ["1: unknown key colours"]),
        ("weekdays: [monday]\n", ["1: weekdays is no table"]),
        ("join: or\n", ["1: join is no list"]),
        ("join:\n- or\n- [and]\n", ["3: join holds what is no text"]),
        ("- monday\n", ["1: the file is no table"]),
        ("spelt: [x]\n", ["1: spelt is no table"]),
        ("spelt:\n  four: [4, Vier]\n  five: [vier]\n", ["3: 'vier' is spelt four too"]),
        ("spans:\n  moved: ['to {date}']\n", ["2: 'to {date}' needs 2 slots"]),
        ("numeric: ymd\n", ["1: 'ymd' is no numeric"]),
        ("months:\n  3: [mar]\n  5: [may, Mär]\n", ["3: 'mar' is months 3 too"]),
        ("halves:\n  am: ['{time} m']\n  pm: ['{time} m']\n", ["3: '{time} m' is halves am too"]),
        ("date:\n- the {dey}\n", ["2: 'the {dey}' has an unknown slot {dey}"]),
        ("date:\n- the {month}\n", ["2: 'the {month}' needs 1 slot"]),
        ("spans:\n  between:\n  - from {point}\n", ["3: 'from {point}' needs 2 slots"]),
        ("spans:\n  between: ['{point} (to {point})']\n", [
            "2: '{point} (to {point})' needs 2 slots"
        ]),
        ("week_of: ['{date} {date}']\n", ["1: '{date} {date}' needs 1 slot"]),
        ("ignored: ['{day}']\n", ["1: '{day}' has an unknown slot {day}"]),
        ("ignored: ['(good morning']\n", ["1: '(good morning' has an open bracket"]),
        ("join: [no, on, yes]\nspaces: yes\n", []),
        ("weekdays: {1: [monday\n", ["2: is not YAML (did not find expected ',' or ']')"]),
        ("numeric: x\nspaces: x\njoin: x\n", [
            "1: 'x' is no numeric", "2: 'x' is no spaces", "3: join is no list"
        ]),
    ],
)  # fmt: skip
def test_what_is_wrong_in_dates_yml_is_told_with_its_line(
    dates: str, expected: list[str], tmp_path: Path
) -> None:
    root = lay(tmp_path, {**_REST, "xx/dates.yml": dates}, [])
    assert told(nlu.read(root)[1], root) == [f"xx/dates.yml:{line}" for line in expected]


def test_a_language_without_the_file_has_no_words(tmp_path: Path) -> None:
    root = lay(tmp_path, {**_REST, "xx/entities.yml": "nlu: []\n"}, [])
    assert nlu.load(root).dates == {}


_SCRAPS = """
next last this tuesday or the first 14th 31st 32 february november may sat 3 3:30 pm at after before
until from to between not any day but week weeks in ago of a noon 11/14 2/29/28 99/99 2026-13-40
2199-12-31 9999-12-31 morning tonight , . ? - / ! el próximo martes que viene mañana por la de hoy
en ocho 14 febrero las y media menos cuarto no o antes después del entre semana hace días dentro
"""
_DAYS = st.dates(date(1970, 1, 1), date(2200, 12, 31))
_CORNERS = [date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2027, 2, 28)]


def _scraps(language: str) -> list[str]:
    """Words of every language and of its table."""
    rows = [param.values[2]["says"] for param in ROWS if param.values[0] == language]
    return [*_SCRAPS.split(), *" ".join(rows).split()]


def _said(language: str) -> st.SearchStrategy[str]:
    scraps = st.lists(st.sampled_from(_scraps(language)), max_size=20)
    return st.text(max_size=200) | scraps.map(" ".join) | scraps.map("".join)


_SAID = {language: _said(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)  # the words are read in the first call
@given(data=st.data(), today=_DAYS | st.sampled_from(_CORNERS))
def test_any_text_on_any_day_gives_days_in_order_that_do_not_lie_behind(
    language: str, data: st.DataObject, today: date
) -> None:
    text = data.draw(_SAID[language])
    found = read(text, words(language), today)
    if found is not None:
        assert list(found.days) == sorted(set(found.days))
        assert found.doubt == "past" or all(day >= today for day in found.days)
        assert found != When()
        assert found.end is None or found.start is None or found.start <= found.end


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "junk", ["1 ", "the ", "next tuesday or ", "3/4 ", "from 3 to ", "a", "((", "٣"]
)
def test_a_very_long_message_is_read_as_far_as_it_matters(language: str, junk: str) -> None:
    text = (junk * 4096)[:4096]
    today = date(2026, 11, 25)
    assert read(text, words(language), today) == read(text[:1000], words(language), today)
