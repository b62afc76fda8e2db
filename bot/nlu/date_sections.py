"""The sections of dates.yml and the patterns of every language; see nlu_data/README.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

POINTS = ("time", "date", "window")


def _keys(first: int, last: int) -> tuple[str, ...]:
    return tuple(map(str, range(first, last + 1)))


WORDS: Mapping[str, tuple[str, ...]] = {
    "weekdays": _keys(1, 7),
    "short_weekdays": _keys(1, 7),
    "months": _keys(1, 12),
    "numbers": _keys(1, 60),
    "ordinals": _keys(1, 31),
    "units": ("day", "week", "month"),
}
LISTS = ("counted", "numbered", "join", "ignored", "endings")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "numeric": ("mdy", "dmy", "ambiguous"),
    "spaces": ("yes", "no"),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """A section of patterns: its layer, its keys (none: it is a list), slots of which each pattern
    needs one, and slots that it may have."""

    layer: str
    keys: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    may_have: tuple[str, ...] = ()


_SPANS = ("at", "around", "after", "before", "until", "between", "moved")
_WEEKDAYS = ("bare", "this", "coming", "next", "after_next", "last")
_OF_WEEKS = ("last_week", "this_week", "next_week", "week_after_next")
_PARTS = ("morning", "afternoon", "evening", "early", "before_school", "after_school")
_THIS = ("this_morning", "this_afternoon", "this_evening")
_DAY = ("day", "nth", "number", "ordinal", "later_ordinal")
_ANY_POINT = ("point", *POINTS, "clock")
PATTERNS: Mapping[str, Shape] = {
    "clock": Shape("numbers", _keys(-59, 59), ("hour",), ("minute",)),
    "times": Shape("numbers", tuple(f"{n // 60:02}:{n % 60:02}" for n in range(0, 1440, 15))),
    "halves": Shape("halves", ("am", "pm"), ("time", "clock")),
    "parts": Shape("parts", (*_PARTS, *_THIS)),
    "in_days": Shape("days", _keys(-31, 31)),
    "in_weeks": Shape("days", _keys(-4, 4)),
    "in_weekends": Shape("days", _keys(-4, 4)),
    "in_months": Shape("days", _keys(-4, 4)),
    "weekday": Shape("days", (*_WEEKDAYS, *_OF_WEEKS), ("weekday",)),
    "date": Shape("days", (), _DAY, ("weekday", "month", "month_number", "year", "join")),
    "dates_between": Shape("days", (), (*_DAY, "weekday"), ("month", "month_number", "year")),
    "month": Shape("days", (), ("month", "month_number")),
    "in": Shape("days", (), ("unit",), ("number",)),
    "ago": Shape("days", (), ("unit",), ("number",)),
    "any_day": Shape("days"),
    "week_of": Shape("later", (), ("date",)),
    "later": Shape("later", (), ("date",), ("number", "unit")),
    "spans": Shape("spans", _SPANS, _ANY_POINT),
    "not": Shape("not", (), _ANY_POINT, ("any",)),
}
PAIRS = ("between", "moved")
# Their patterns may name more days than one.
OPEN = ("date", "not")
SPOKEN = (*WORDS, *LISTS[:-1])
SECTIONS = (*CHOICES, *WORDS, *LISTS, "spelt", *PATTERNS)
LAYERS = ("numbers", "halves", "parts", "days", "pairs", "later", "unmeasured")
# These know which parts of the day the message names.
LAST_LAYERS = ("spans", "lists", "not")
# The patterns of every language: (section, layer, pattern).
COMMON = (
    ("nothing", "numbers", "[{number}|{nth}|{ordinal}] {counted}"),
    ("nothing", "numbers", "[{number}|{nth}|{ordinal}] [{join}|-] [{number}|{nth}] {counted}"),
    ("nothing", "numbers", "{numeric} {counted}"),
    ("nothing", "numbers", "{numbered} [{number}|{nth}]"),
    ("nothing", "numbers", "{numbered} {number} [{join}|-] {number}"),
    ("numeric", "days", "{numeric}"),
    ("weekday", "days", "{long}"),
    ("weekday", "days", "{short}+"),
    ("pair", "pairs", "{date} (,) {date}"),
    ("nothing", "unmeasured", "{number} {unit}"),
    ("nothing", "unmeasured", "{number} [{join}|-] {number} {unit}"),
    ("nothing", "unmeasured", "{numeric} {unit}"),
    ("list", "lists", "{date} {join} {date}"),
    ("list", "lists", "{date} {join} {short}"),
    ("beside", "lists", "{date} {hour}!"),
)
