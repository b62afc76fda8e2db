"""Dates, times, lists and scripts as a language writes them."""

from __future__ import annotations

from datetime import date as date_type
from datetime import datetime, time
from functools import cache
from typing import Literal

from babel import Locale
from babel.dates import (
    DateTimePattern,
    format_date,
    format_skeleton,
    format_time,
    match_skeleton,
    parse_pattern,
    tokenize_pattern,
    untokenize_pattern,
)
from babel.lists import format_list

from bot.domain.messages import ByLanguage, LanguageCode, Value

# CLDR's plain Spanish is that of Spain, where it is 15:30; families in the US read 3:30 p.m.
# The pseudo-languages write dates and numbers as the languages that they are made like.
REGIONS = {"es": "es-US", "en-XA": "en", "ar-XB": "ar"}
# Babel joins "3:30" and "PM" by a narrow space that nobody types.
_PLAIN_SPACES = str.maketrans("\u202f\xa0", "  ")


def direction(language: str) -> Literal["ltr", "rtl"]:
    return "rtl" if locale(language).text_direction == "rtl" else "ltr"


def written_date(date: str, language: str) -> str:
    """YYYY-MM-DD or YYYY-MM as the language writes it: June 15, 1992; junio de 2011."""
    if len(date) == len("YYYY-MM"):
        return format_skeleton("yMMMM", datetime.strptime(date, "%Y-%m"), locale=locale(language))  # noqa: DTZ007
    return format_date(date_type.fromisoformat(date), format="long", locale=locale(language))


def written(value: Value, language: str) -> str | int:
    """A variable of a message: a date as Tuesday, December 1; a time as 3:30 PM; names as a list;
    a language by its name. Numbers stay numbers, for their plural forms.
    """
    match value:
        case date_type():
            return _written_day(value, language)
        case time():
            text = format_time(value, "short", locale=locale(language))
            return text.translate(_PLAIN_SPACES)
        case tuple():
            return format_list(value, locale=locale(language))
        case ByLanguage():
            return value.get(language) or value.get("en") or next(iter(value.values()), "")
        case LanguageCode():
            return str(locale(language).languages.get(value.replace("-", "_"), value))
    return value


def _written_day(day: date_type, language: str) -> str:
    """Weekday, day and month by the language's own pattern without the year, in full: Babel picks
    the pattern but does not widen its fields, as CLDR wants (UTS 35, "Matching Skeletons").
    """
    return _day_pattern(language).apply(day, locale(language)).translate(_PLAIN_SPACES)


@cache
def _day_pattern(language: str) -> DateTimePattern:
    patterns = locale(language).datetime_skeletons
    tokens = tokenize_pattern(str(patterns[match_skeleton("MMMMEEEEd", patterns)]))
    wide = [(kind, _in_full(*part) if kind == "field" else part) for kind, part in tokens]
    return parse_pattern(untokenize_pattern(wide))


def _in_full(field: str, width: int) -> tuple[str, int]:
    """Names get their full length; a month in figures stays one."""
    is_name = field == "E" or (field in "cLM" and width >= 3)
    return (field, 4) if is_name else (field, width)


@cache
def locale(language: str) -> Locale:
    return Locale.parse(REGIONS.get(language, language), sep="-")
