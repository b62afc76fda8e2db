"""Which days and times a parent's words name, counted from the school's own today.

The words are data (nlu_data/<lang>/dates.yml); `MEANINGS` says what each section of them means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import partial
from typing import Any

from bot.domain.when import Doubt, When
from bot.nlu import date_words
from bot.nlu.date_days import DAYS, Days, Now, days_from, stretch
from bot.nlu.date_sections import LAST_LAYERS, LAYERS
from bot.nlu.date_words import UNKNOWN, Clock, DateWords, Rule, Slots, Token

# What comes after so many characters names no day, but costs time.
READ_AT_MOST = 1000
# "Any day but Friday" or "after the 9th" has no end; so many days are enough to find a time.
OPEN_DAYS = 28
LONGEST_SPAN = 366
AROUND = 30
NOON = 12 * 60
LAST_MINUTE = 2 * NOON - 1
# An hour without "am" or "pm" is one at which a school has people: 7 to 11, 12 to 6.
FIRST_HOUR = 7 * 60
FIRST_IN_THE_MORNING = 5 * 60


@dataclass(frozen=True, slots=True)
class Window:
    """Minutes since midnight, the last one included; a point in time where both are the same."""

    start: int | None = None
    end: int | None = None


PARTS = {
    "morning": Window(None, NOON - 1),
    "afternoon": Window(NOON, 17 * 60),
    "evening": Window(17 * 60, 21 * 60),
    "early": Window(None, 9 * 60),
    "before_school": Window(None, 8 * 60),
    "after_school": Window(14 * 60 + 30, None),
}


def read(text: str, words: DateWords, today: date) -> When | None:
    """The days and times that the text names; None where it names none."""
    tokens = words.tokens(text[:READ_AT_MOST])
    now = Now(today, words.numeric)
    for layer in LAYERS:
        date_words.reduce(tokens, words.layers[layer], partial(_meaning, now))
    now = replace(now, half=_half(tokens))
    for layer in LAST_LAYERS:
        date_words.reduce(tokens, words.layers[layer], partial(_meaning, now))
    days, doubt = _days(now, _all(tokens, "date"), _all(tokens, "excluded"))
    windows = [token["window"] for token in tokens if "window" in token]
    windows += [_at(now, token["clock"]) for token in tokens if "clock" in token]
    window = _common(windows)
    exact = window.start is not None and window.start == window.end
    end = None if exact else window.end
    found = When(days, _time(window.start), _time(end), exact, doubt)
    return None if found == When() else found


def _meaning(now: Now, rule: Rule, slots: Slots) -> Token | None:
    """What takes the place of the words; None if they mean nothing so."""
    if rule.section in DAYS:
        found = DAYS[rule.section](now, rule.key, slots)
        return {"date": found} if found else None
    return TIMES[rule.section](now, rule.key, slots)


def _all(tokens: Iterable[Token], kind: str) -> list[Days]:
    return [item for token in tokens for item in token.get(kind, ())]


def _half(tokens: Iterable[Token]) -> str:
    """am or pm, if all parts of the day that the message names are of that half."""
    windows = [token["window"] for token in tokens if "window" in token]
    halves = {"pm" if window.start is not None else "am" for window in windows}
    return halves.pop() if len(halves) == 1 else ""


# All days that were named, together.


def _days(
    now: Now, items: Sequence[Days], excluded: Sequence[Days]
) -> tuple[tuple[date, ...], Doubt]:
    # Who tells what was yesterday and asks for Friday wants Friday.
    items = [item for item in items if item.doubt != "past"] or items
    excluded = [item for item in excluded if item.doubt != "past"]
    stretches = [set(item.days) for item in items if item.whole]
    within = (
        set[date].intersection(*stretches) or set[date].union(*stretches) if stretches else set()
    )
    named = [_narrowed(item, within) for item in items if not item.whole]
    days = {day for item in named for day in item.days}
    if days.isdisjoint(within):
        days |= within
    if excluded and not items:
        days = {now.later(n) for n in range(OPEN_DAYS)}
    days = {day for day in days if not any(_named(day, item) for item in excluded)}
    return tuple(sorted(days)), _doubt(items, named, len(days))


def _narrowed(item: Days, within: set[date]) -> Days:
    """Of "Tuesday" and "next week" the Tuesday of next week."""
    days = tuple(day for day in sorted(within) if day.isoweekday() == item.weekday)
    return Days(days) if days else item


def _named(day: date, item: Days) -> bool:
    return day.isoweekday() == item.weekday if item.weekday else day in item.days


def _doubt(items: Iterable[Days], named: Iterable[Days], left: int) -> Doubt:
    doubts = {item.doubt for item in named} | {item.doubt for item in items if item.whole}
    if "impossible" in doubts:
        return "impossible"
    if "past" in doubts:
        return "past"
    return "ambiguous" if "ambiguous" in doubts and left > 1 else ""


# All times that were named, together.


def _common(windows: Sequence[Window]) -> Window:
    """What all of them allow. Otherwise what each of them allows, but for points in time among
    spans: who gets off at 6 and can come after 6:30 has named no time to come with the first."""
    spans = [window for window in windows if window.start is None or window.start != window.end]
    start = max((w.start for w in windows if w.start is not None), default=None)
    end = min((w.end for w in windows if w.end is not None), default=None)
    if start is None or end is None or start <= end:
        return Window(start, end)
    if 0 < len(spans) < len(windows):
        return _common(spans)
    starts, ends = [w.start or 0 for w in windows], [w.end or LAST_MINUTE for w in windows]
    return Window(min(starts) or None, max(ends) if max(ends) < LAST_MINUTE else None)


def _time(minutes: int | None) -> time | None:
    return None if minutes is None else time(*divmod(max(0, min(minutes, LAST_MINUTE)), 60))


# What one expression means.


def _clock(_: Now, key: str, slots: Slots) -> Token:
    hour = slots["hour"][0]
    minutes = hour * 60 + int(key) + slots.get("minute", [0])[0]
    return _told(Clock(minutes % (2 * NOON), hour > 12))


def _times(_: Now, key: str, __: Slots) -> Token:
    hour, minute = key.split(":")
    return _told(Clock(int(hour) * 60 + int(minute), sure=True))


def _halves(_: Now, key: str, slots: Slots) -> Token:
    clock = slots["time"][0]
    minutes = clock.minutes % NOON + (NOON if key == "pm" else 0)
    return _told(clock if clock.sure else Clock(minutes, sure=True))


def _told(clock: Clock) -> Token:
    return {"clock": clock, "time": clock}


def _minutes(now: Now, clock: Clock) -> int:
    if clock.sure:
        return clock.minutes
    minutes = clock.minutes % NOON
    first = {"pm": NOON, "am": FIRST_IN_THE_MORNING}.get(now.half, FIRST_HOUR)
    return minutes if minutes >= first else minutes + NOON


def _at(now: Now, clock: Clock) -> Window:
    minutes = _minutes(now, clock)
    return Window(minutes, minutes)


def _parts(now: Now, key: str, _: Slots) -> Token:
    part = {"window": PARTS[key.removeprefix("this_")]}
    return part | {"date": (Days((now.today,)),)} if key.startswith("this_") else part


def _spans(now: Now, key: str, slots: Slots) -> Token | None:
    if key == "moved":
        return _moved(*next(iter(slots.items())))
    if "date" in slots:
        return _span_of_days(now, key, slots["date"])
    clocks = slots.get("time", [])
    if len(clocks) != (2 if key == "between" else 1):
        return None
    if key == "between":
        window = _between(now, *clocks)
        return {"window": window} if window else None
    at = _minutes(now, clocks[0])
    windows = {
        "at": Window(at, at),
        "around": Window(at - AROUND, at + AROUND),
        "after": Window(at, None),
        "before": Window(None, at - 1),
        "until": Window(None, at),
    }
    return {"window": windows[key]}


def _moved(kind: str, points: Sequence[Any]) -> Token:
    """ "From Monday to Tuesday", of what is to be moved, is Tuesday."""
    return _told(points[-1]) if kind == "time" else {kind: points[-1]}


def _between(now: Now, one: Clock, other: Clock) -> Window | None:
    """ "7-8pm" are both in the evening, "10-2pm" are not."""
    start, end = _minutes(now, one), _minutes(now, other)
    if other.sure and not one.sure:
        later = one.minutes % NOON + NOON
        start = later if later <= end else one.minutes % NOON
    if end < start and not other.sure:
        end = other.minutes % NOON + NOON
    return Window(start, end) if start <= end else None


def _span_of_days(now: Now, key: str, points: Sequence[tuple[Days, ...]]) -> Token | None:
    items = [item for point in points for item in point]
    doubtful = tuple(item for item in items if item.doubt in ("past", "impossible"))
    if doubtful:
        return {"date": doubtful}
    first, last = items[0].days[0], items[-1].days[-1]
    if key == "between" and items[-1].weekday:
        last = first + timedelta((items[-1].weekday - first.isoweekday()) % 7)
    ends = {
        "after": (items[0].days[-1 if items[0].whole else 0] + timedelta(1), None),
        "before": (now.today, first - timedelta(1)),
        "until": (now.today, last if items[-1].whole else first),
        "between": (first, last),
    }
    start, end = ends.get(key, (now.today, date.min))
    days = days_from(start, end or start + timedelta(OPEN_DAYS - 1))[:LONGEST_SPAN]
    return {"date": (stretch(now, days),)} if days else None


def _not(_: Now, __: str, slots: Slots) -> Token:
    """The last day that is named. Times that do not suit are passed over: which do is not said."""
    *kept, excluded = slots.get("date") or [()]
    return {"date": tuple(item for items in kept for item in items), "excluded": excluded}


def _beside(now: Now, _: str, slots: Slots) -> Token:
    hour = slots["hour"][0]
    return {"date": slots["date"][0], "window": _at(now, Clock(hour * 60, hour > 12))}


TIMES: Mapping[str, Callable[[Now, str, Slots], Token | None]] = {
    "nothing": lambda *_: UNKNOWN,
    "any_day": lambda *_: {"any": None},
    "clock": _clock,
    "times": _times,
    "halves": _halves,
    "parts": _parts,
    "spans": _spans,
    "beside": _beside,
    "not": _not,
}
