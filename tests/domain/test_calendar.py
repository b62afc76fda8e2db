"""The school's clock: time zones, clock changes, quiet hours, school days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.booking_words import reminder_times
from bot.domain.calendar import Calendar

HOLIDAYS = frozenset({date(2026, 11, 26), date(2026, 11, 27)})
PACIFIC = Calendar("America/Los_Angeles", holidays=HOLIDAYS)
moments = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def at(day: int, clock: str, month: int = 11, year: int = 2026) -> datetime:
    """UTC of a local time."""
    return PACIFIC.instant(date(year, month, day), time.fromisoformat(clock))


@pytest.mark.parametrize(
    ("day", "clock", "utc"),
    [
        (date(2026, 3, 7), time(14), "2026-03-07 22:00"),  # the day before clocks go forward
        (date(2026, 3, 8), time(14), "2026-03-08 21:00"),
        (date(2026, 3, 8), time(2, 30), "2026-03-08 10:30"),  # left out: an hour later
        (date(2026, 11, 1), time(1, 30), "2026-11-01 08:30"),  # twice: the first
        (date(2028, 2, 29), time(9), "2028-02-29 17:00"),
    ],
)
def test_a_local_time_is_one_moment(day: date, clock: time, utc: str) -> None:
    assert f"{PACIFIC.instant(day, clock):%Y-%m-%d %H:%M}" == utc


@pytest.mark.parametrize(
    ("moment", "awake", "before"),
    [
        (at(10, "12:00"), at(10, "12:00"), at(10, "12:00")),
        (at(10, "21:00"), at(11, "07:00"), at(10, "20:59")),
        (at(10, "23:59"), at(11, "07:00"), at(10, "20:59")),
        (at(10, "03:00"), at(10, "07:00"), at(9, "20:59")),
        (at(10, "07:00"), at(10, "07:00"), at(10, "07:00")),
        (at(1, "01:30"), at(1, "07:00"), at(31, "20:59", month=10)),  # clocks go back that night
    ],
)
def test_nothing_is_said_in_the_quiet_hours(
    moment: datetime, awake: datetime, before: datetime
) -> None:
    assert (PACIFIC.awake(moment), PACIFIC.before_quiet(moment)) == (awake, before)


@given(moments)
def test_whoever_is_awake_is_not_in_the_quiet_hours(moment: datetime) -> None:
    assert not PACIFIC.is_quiet(PACIFIC.awake(moment))
    assert not PACIFIC.is_quiet(PACIFIC.before_quiet(moment))
    assert PACIFIC.before_quiet(moment) <= moment <= PACIFIC.awake(moment)


def test_a_school_without_quiet_hours_is_never_quiet() -> None:
    always = Calendar(quiet_from=time(7), quiet_until=time(7))
    assert not any(always.is_quiet(at(10, f"{hour:02}:00")) for hour in range(24))


def test_quiet_hours_may_lie_within_a_day() -> None:
    siesta = Calendar("America/Los_Angeles", quiet_from=time(13), quiet_until=time(15))
    assert siesta.awake(at(10, "14:00")) == at(10, "15:00")
    assert siesta.before_quiet(at(10, "14:00")) == at(10, "12:59")


def test_school_days_leave_out_weekends_and_holidays() -> None:
    # From Monday the 23rd to Tuesday the 1st: the 24th, the 25th, and Monday the 30th.
    assert PACIFIC.school_days_until(at(1, "09:00", month=12), at(23, "09:00")) == 3
    assert PACIFIC.school_days_until(at(23, "17:00"), at(23, "09:00")) == 0


@pytest.mark.parametrize(
    ("starts", "day", "hours"),
    [
        (at(18, "14:00"), at(17, "14:00"), at(18, "12:00")),
        (at(18, "08:30"), at(17, "08:30"), at(18, "07:00")),  # 6:30 is quiet
        (at(18, "07:15"), at(17, "07:15"), at(17, "20:59")),  # 7:00 would be too late
    ],
)
def test_reminders_come_outside_the_quiet_hours(
    starts: datetime, day: datetime, hours: datetime
) -> None:
    assert reminder_times(starts, PACIFIC) == (day, hours)


@given(moments)
def test_no_reminder_is_late_or_in_the_night(starts: datetime) -> None:
    for due in reminder_times(starts, PACIFIC):
        assert due < starts
        assert not PACIFIC.is_quiet(due)
        assert starts - due < timedelta(days=2)
