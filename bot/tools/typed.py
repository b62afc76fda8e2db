"""What an operator types -> days, hours, ways; what is none is told with what would be right."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.domain.booking import WAYS
from bot.domain.calendar import Calendar
from bot.errors import Unusable

_YEARS = range(2000, 2100)
_DAY = timedelta(days=1)


class Mistyped(Unusable):
    """Something typed cannot be used; `wrong` and `right` as in `Problem`."""

    def __init__(self, wrong: str, right: str) -> None:
        super().__init__(f"{wrong}; {right}.")
        self.wrong = wrong
        self.right = right


def plain(text: str) -> str:
    """What can be stored: bytes of a terminal that are no UTF-8 become question marks."""
    return text.encode("utf-8", "replace").decode().strip()


def day(text: str) -> date:
    try:
        found = datetime.strptime(text.strip(), "%Y-%m-%d").date()  # noqa: DTZ007 - of no zone
    except ValueError:
        found = date.min
    if found.year not in _YEARS:
        raise Mistyped(f"{text} is no day", "write one of the calendar as 2026-12-01")
    return found


def clock(text: str) -> time:
    try:
        return datetime.strptime(text.strip(), "%H:%M").time()  # noqa: DTZ007 - of no zone
    except ValueError:
        raise Mistyped(f"{text} is no time", "write it as 15:20") from None


def hours(text: str) -> tuple[time, time]:
    first, dash, last = text.partition("-")
    if not dash:
        raise Mistyped(f"{text} are no hours", "write them as 14:00-17:30")
    start, end = clock(first), clock(last)
    if end <= start:
        raise Mistyped(f"{text} ends before it begins", "write the earlier time first")
    return start, end


def at(text: str) -> tuple[date, time]:
    of_day, _, of_clock = text.strip().replace("T", " ").partition(" ")
    if not of_clock:
        raise Mistyped(f"{text} is no day with a time", 'write it as "2026-12-01 15:20"')
    return day(of_day), clock(of_clock)


def ways(text: str) -> tuple[str, ...]:
    found = {part.strip() for part in text.split(",")}
    for unknown in sorted(found - set(WAYS)):
        raise Mistyped(f"There is no way {unknown}", f"write some of {','.join(WAYS)}")
    return tuple(way for way in WAYS if way in found)


def opening(first: str, last: str, calendar: Calendar) -> tuple[datetime | None, datetime | None]:
    """From the beginning of the first day to the end of the last; None where none is given."""
    opens = calendar.instant(day(first), time()) if first else None
    closes = calendar.instant(day(last) + _DAY, time()) if last else None
    if opens and closes and closes <= opens:
        raise Mistyped(f"{last} is before {first}", "let it open before it closes")
    return opens, closes
