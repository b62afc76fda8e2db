"""The days that one expression names; `DAYS` says what each section of dates.yml means."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import zip_longest

from bot.domain.when import Doubt
from bot.nlu.date_words import YEARS, Slots

# A day that lies less far behind was meant so; of one that lies further, the next year's is meant.
JUST_PAST = timedelta(days=60)
LONGEST_WAIT = 400
# Who writes "the 32nd" means a day, though there is none; "the 50th" is none.
LAST_SAID = 39
_WEEK = timedelta(weeks=1)
_YEAR = timedelta(days=366)
_WEEKS = {"last_week": -1, "this_week": 0, "next_week": 1, "week_after_next": 2}
_DAY_SLOTS = ("day", "nth", "number", "ordinal", "later_ordinal")


@dataclass(frozen=True, slots=True)
class Days:
    """What one expression names. `weekday`: which, if nothing else was said (another word may say
    of which week); `whole`: a week or another stretch, of which weekdays may be chosen; `of_week`:
    a weekday of a week that was said; `counted` from today, which no weekday makes another day."""

    days: tuple[date, ...]
    doubt: Doubt = ""
    weekday: int = 0
    whole: bool = False
    of_week: bool = False
    counted: bool = False


_NO_DAY = Days((), "impossible")


@dataclass(frozen=True, slots=True)
class Now:
    """What words are read against. `half`: am or pm, where the message names a part of the day."""

    today: date
    numeric: str
    half: str = ""

    def later(self, days: int) -> date:
        return self.today + timedelta(days)


def _in_days(now: Now, key: str, _: Slots) -> tuple[Days]:
    return (Days((now.later(int(key)),), "past" if int(key) < 0 else "", counted=True),)


def _in_weeks(now: Now, key: str, _: Slots) -> tuple[Days]:
    return (stretch(now, _week(now.later(7 * int(key)))),)


def _in_weekends(now: Now, key: str, _: Slots) -> tuple[Days]:
    return (stretch(now, _week(now.later(7 * int(key)))[5:]),)


def _in_months(now: Now, key: str, _: Slots) -> tuple[Days]:
    first = _shifted(now.today.replace(day=1), int(key), "month")
    return (stretch(now, _month_of(first.year, first.month)),)


def _month(now: Now, _: str, slots: Slots) -> tuple[Days]:
    month = slots.get("month", slots.get("month_number", [1]))[0]
    years = (now.today.year + n for n in (-1, 0, 1))
    months = (_month_of(year, month) for year in years)
    return (stretch(now, next(m for m in months if m[-1] > now.today - JUST_PAST)),)


def _in(now: Now, _: str, slots: Slots) -> tuple[Days] | None:
    count = slots.get("number", [1])[0]
    if count > LONGEST_WAIT:
        return None
    return (Days((_shifted(now.today, count, slots["unit"][0]),)),)


def _ago(now: Now, _: str, slots: Slots) -> tuple[Days] | None:
    count = slots.get("number", [1])[0]
    if not 0 < count <= LONGEST_WAIT:
        return None
    return (Days((_shifted(now.today, -count, slots["unit"][0]),), "past"),)


def _weekday(now: Now, key: str, slots: Slots) -> tuple[Days]:
    weekday = next(iter(slots.values()))[0]
    if key in _WEEKS:
        return (_of_week(now, now.later(7 * _WEEKS[key]), weekday),)
    coming = _coming(now, weekday)
    is_today = coming == now.today + _WEEK
    plain = Days((coming,), "", weekday)
    meant = {
        "bare": Days((now.today, coming), "ambiguous", weekday) if is_today else plain,
        "this": Days((now.today if is_today else coming,)),
        "coming": Days((coming,)),
        "next": plain,
        "after_next": Days((coming + _WEEK,)),
        "last": Days((coming - _WEEK * (2 if is_today else 1),), "past"),
    }
    if key == "next" and coming in _week(now.today):
        # English speakers disagree whether that is this week's or next week's.
        return (Days((coming, coming + _WEEK), "ambiguous", weekday),)
    return (meant[key],)


def _of_week(now: Now, of: date, weekday: int) -> Days:
    day = _week(of)[weekday - 1]
    return Days((day,), "past" if day < now.today else "", of_week=True)


def _date(now: Now, _: str, slots: Slots) -> tuple[Days, ...] | None:
    months = slots.get("month", slots.get("month_number", [None]))
    year = slots.get("year", [None])[0]
    days = [day for name in _DAY_SLOTS for day in slots.get(name, ())]
    if max(days) > LAST_SAID:
        return None
    dates = zip_longest(days, months[: len(days)], fillvalue=months[-1])
    found = tuple(_dated(now, day, month, year) for day, month in dates)
    weekday = slots.get("weekday", [0])[0]
    return tuple(_fitting(now, item, weekday) for item in found) if weekday else found


def _dates_between(now: Now, key: str, slots: Slots) -> tuple[Days, ...] | None:
    if "weekday" in slots:
        return _weekdays_between(now, *slots["weekday"])
    first, last = _date(now, key, slots) or (_NO_DAY, _NO_DAY)
    if first.doubt or last.doubt or first.days >= last.days:
        return None
    return (stretch(now, days_from(first.days[0], last.days[0])),)


def _weekdays_between(now: Now, one: int, other: int) -> tuple[Days]:
    first = _coming(now, one)
    return (stretch(now, days_from(first, first + timedelta((other - one) % 7))),)


def _numeric(now: Now, _: str, slots: Slots) -> tuple[Days] | None:
    first, second, *rest = slots["numeric"][0]
    if first in YEARS:
        return (_dated(now, rest[0], second, first),)
    year = rest[0] % 100 + 2000 if rest else None
    orders = [(first, second), (second, first)][:: -1 if now.numeric == "dmy" else 1]
    readings = [(month, day) for month, day in orders if month <= 12 and day <= 31]
    if now.numeric != "ambiguous":
        readings = readings[:1]
    found = [_dated(now, day, month, year) for month, day in readings]
    likely = [item for item in found if not item.doubt] or found[:1]
    days = tuple(sorted({day for item in likely for day in item.days}))
    return (Days(days, "ambiguous" if len(days) > 1 else likely[0].doubt),) if likely else None


def _dated(now: Now, day: int, month: int | None, year: int | None) -> Days:
    """A date of which only parts may have been said."""
    today = now.today
    if month is None:
        months = [_shifted(today.replace(day=1), n, "month") for n in range(3)]
        possible = [_day(first.year, first.month, day) for first in months]
        found = [day for day in possible if day and day >= today][:1]
    elif year is None:
        possible = [_day(today.year + n, month, day) for n in (-1, 0, 1)]
        found = [day for day in possible if day and -JUST_PAST < day - today < _YEAR][:1]
    else:
        found = [day for day in [_day(year, month, day)] if day]
    if not found:
        return _NO_DAY
    return Days(tuple(found), "past" if found[0] < today else "")


def _fitting(now: Now, item: Days, weekday: int) -> Days:
    """The date and the weekday that was said with it; both, if they are not the same day."""
    same = tuple(day for day in item.days if day.isoweekday() == weekday)
    if same:
        return Days(same, "past" if same[0] < now.today else "")
    if item.doubt:
        return item
    return Days(tuple(sorted({*item.days, _coming(now, weekday)})), "ambiguous")


def _pair(now: Now, key: str, slots: Slots) -> tuple[Days, ...] | None:
    one, other = slots["date"]
    if len(one) > 1 or len(other) > 1 or bool(one[0].weekday) == bool(other[0].weekday):
        return None
    weekday, day = (one[0], other[0]) if one[0].weekday else (other[0], one[0])
    if day.of_week:
        return _list(now, key, slots)
    if day.whole or (day.counted and day.days[0].isoweekday() != weekday.weekday):
        return None
    return (_fitting(now, day, weekday.weekday),)


def _list(now: Now, _: str, slots: Slots) -> tuple[Days, ...]:
    named = [item for items in slots["date"] for item in items]
    if "short" in slots:
        named += _weekday(now, "bare", {"short": slots["short"]})
    first, *others = named
    return (first, *(_like(now, first, item) for item in others))


def _like(now: Now, first: Days, item: Days) -> Days:
    """Of "next week's Tuesday or Thursday" the Thursday is next week's too."""
    same = _of_week(now, first.days[0], item.weekday) if first.of_week and item.weekday else item
    return item if same.doubt else same


def _week_of(now: Now, _: str, slots: Slots) -> tuple[Days, ...]:
    (items,) = slots["date"]
    return tuple(
        stretch(now, sorted({d for day in item.days for d in _week(day)})) if item.days else item
        for item in items
    )


def _later(now: Now, _: str, slots: Slots) -> tuple[Days, ...] | None:
    count, unit = slots.get("number", [1])[0], slots.get("unit", ["week"])[0]
    if count > LONGEST_WAIT:
        return None
    (items,) = slots["date"]
    return tuple(
        Days(tuple(_shifted(day, count, unit) for day in item.days), item.doubt)
        for item in items
        if item.doubt != "past"
    )


def days_from(first: date, last: date) -> list[date]:
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def stretch(now: Now, days: Sequence[date]) -> Days:
    """What is left of these days from today on; all of them, where they lie behind."""
    ahead = tuple(day for day in days if day >= now.today)
    return Days(ahead, whole=True) if ahead else Days(tuple(days), "past", whole=True)


def _coming(now: Now, weekday: int) -> date:
    return now.later((weekday - now.today.isoweekday() - 1) % 7 + 1)


def _week(day: date) -> tuple[date, ...]:
    monday = day - timedelta(day.weekday())
    return tuple(monday + timedelta(n) for n in range(7))


def _month_of(year: int, month: int) -> tuple[date, ...]:
    return tuple(date(year, month, n + 1) for n in range(monthrange(year, month)[1]))


def _day(year: int, month: int, day: int) -> date | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _shifted(day: date, count: int, unit: str) -> date:
    if unit != "month":
        return day + timedelta(count * (7 if unit == "week" else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


Meaning = Callable[[Now, str, Slots], tuple[Days, ...] | None]
DAYS: Mapping[str, Meaning] = {
    "in_days": _in_days,
    "in_weeks": _in_weeks,
    "in_weekends": _in_weekends,
    "in_months": _in_months,
    "month": _month,
    "in": _in,
    "ago": _ago,
    "weekday": _weekday,
    "date": _date,
    "dates_between": _dates_between,
    "numeric": _numeric,
    "pair": _pair,
    "list": _list,
    "week_of": _week_of,
    "later": _later,
}
