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


def days(first: str, last: str) -> frozenset[date]:
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    return frozenset(start + timedelta(days=n) for n in range((end - start).days + 1))


SCHOOL = Calendar(
    "America/Los_Angeles",
    holidays=HOLIDAYS | days("2026-12-21", "2027-01-08") | {date(2027, 1, 18)},
)


@pytest.mark.parametrize(
    ("local", "count", "end"),
    [
        # Within a week; the hour does not count, the day does.
        ("2026-11-09 09:00", 0, "2026-11-10 08:00"),
        ("2026-11-09 00:00", 0, "2026-11-10 08:00"),
        ("2026-11-09 23:59", 0, "2026-11-10 08:00"),
        ("2026-11-09 09:00", 1, "2026-11-11 08:00"),
        ("2026-11-09 23:59", 4, "2026-11-14 08:00"),
        # Over weekends: Friday, Saturday and Sunday have the same next school day.
        ("2026-11-13 15:00", 0, "2026-11-14 08:00"),
        ("2026-11-13 15:00", 1, "2026-11-17 08:00"),
        ("2026-11-14 15:00", 0, "2026-11-17 08:00"),
        ("2026-11-14 15:00", 1, "2026-11-17 08:00"),
        ("2026-11-15 23:59", 1, "2026-11-17 08:00"),
        ("2026-11-09 09:00", 10, "2026-11-24 08:00"),
        # A holiday alone, two before a weekend, three weeks.
        ("2027-01-15 09:00", 1, "2027-01-20 08:00"),
        ("2027-01-18 09:00", 0, "2027-01-20 08:00"),
        ("2026-11-25 09:00", 1, "2026-12-01 08:00"),
        ("2026-11-26 09:00", 2, "2026-12-02 08:00"),
        ("2026-12-18 16:00", 1, "2027-01-12 08:00"),
        ("2026-12-24 09:00", 0, "2027-01-12 08:00"),
        ("2026-12-17 09:00", 5, "2027-01-15 08:00"),
        # Clocks go forward on 8 March 2026, back on 1 November.
        ("2026-03-06 09:00", 0, "2026-03-07 08:00"),
        ("2026-03-06 09:00", 1, "2026-03-10 07:00"),
        ("2026-03-08 03:00", 0, "2026-03-10 07:00"),
        ("2026-10-30 09:00", 0, "2026-10-31 07:00"),
        ("2026-10-30 09:00", 1, "2026-11-03 08:00"),
        ("2026-11-01 01:30", 0, "2026-11-03 08:00"),
        # 29 February 2028 is a Tuesday.
        ("2028-02-28 09:00", 1, "2028-03-01 08:00"),
        ("2028-02-29 09:00", 0, "2028-03-01 08:00"),
        ("2028-02-29 09:00", 1, "2028-03-02 08:00"),
        ("2027-02-26 09:00", 1, "2027-03-02 08:00"),
    ],
)
def test_what_is_due_in_school_days_is_due_when_the_last_of_them_ends(
    local: str, count: int, end: str
) -> None:
    moment = datetime.fromisoformat(local)
    due = SCHOOL.after_school_days(SCHOOL.instant(moment.date(), moment.time()), count)
    assert (due.tzinfo, f"{due:%Y-%m-%d %H:%M}") == (UTC, end)


@pytest.mark.parametrize(
    ("zone", "moment", "end"),
    [
        ("UTC", "2026-11-09 12:00", "2026-11-11 00:00"),
        # It is Tuesday there already, or Monday still.
        ("Pacific/Kiritimati", "2026-11-09 12:00", "2026-11-11 10:00"),
        ("Pacific/Pago_Pago", "2026-11-10 09:00", "2026-11-11 11:00"),
        ("Asia/Kathmandu", "2026-11-09 18:14", "2026-11-10 18:15"),
        ("Asia/Kathmandu", "2026-11-09 18:15", "2026-11-11 18:15"),
        # Sunday in London, Monday on Chatham.
        ("Pacific/Chatham", "2026-11-08 12:00", "2026-11-10 10:15"),
    ],
)
def test_a_school_day_ends_where_the_school_is(zone: str, moment: str, end: str) -> None:
    due = Calendar(zone).after_school_days(datetime.fromisoformat(moment + "+00:00"), 1)
    assert f"{due:%Y-%m-%d %H:%M}" == end


def test_a_day_that_ends_as_clocks_go_forward_ends_once() -> None:
    """Chile, Saturday, 10 September 2022: midnight was left out."""
    saturdays = Calendar("America/Santiago", weekdays=frozenset({5}))
    friday = datetime(2022, 9, 9, 12, tzinfo=UTC)
    due = saturdays.after_school_days(friday, 1)
    assert due == datetime(2022, 9, 11, 4, tzinfo=UTC)
    assert saturdays.school_days_until(due, friday) == 1


@given(moments, st.integers(0, 40))
def test_a_clock_that_stopped_goes_on_with_what_it_had_left(moment: datetime, count: int) -> None:
    due = SCHOOL.after_school_days(moment, count)
    left = SCHOOL.school_days_until(due, moment)
    assert due > moment
    assert left == count or (count == 0 and not SCHOOL.is_school_day(SCHOOL.local(moment).date()))
    assert SCHOOL.after_school_days(moment, left) == due


@given(moments, st.integers(0, 40), st.integers(0, 200))
def test_while_the_clock_stands_nothing_is_lost(moment: datetime, count: int, hours: int) -> None:
    left = SCHOOL.school_days_until(SCHOOL.after_school_days(moment, count), moment)
    later = moment + timedelta(hours=hours)
    due = SCHOOL.after_school_days(later, left)
    assert SCHOOL.school_days_until(due, later) in (left, left or 1)
    assert due >= SCHOOL.after_school_days(moment, left)


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2026-11-09 09:00", 2), ("2026-11-10 00:00", 1), ("2026-11-11 09:00", 0),
        ("2026-11-11 23:59", 0), ("2026-11-12 00:00", 0), ("2026-12-24 09:00", 0),
    ],
)  # fmt: skip
def test_a_clock_has_nothing_left_on_its_last_day_and_after_it(now: str, left: int) -> None:
    due = SCHOOL.after_school_days(at(9, "09:00"), 2)
    moment = datetime.fromisoformat(now)
    assert SCHOOL.school_days_until(due, SCHOOL.instant(moment.date(), moment.time())) == left


def test_in_a_calendar_without_school_days_every_day_counts() -> None:
    now = at(14, "09:00")
    for never in (
        Calendar(weekdays=frozenset()),
        Calendar(holidays=days("2026-01-01", "2029-12-31")),
    ):
        due = [never.after_school_days(now, count) for count in (0, 1, 10_000)]
        assert due[:2] == [at(15, "00:00"), at(16, "00:00")]
        assert due[2] > now


def test_a_break_of_a_year_is_waited_for() -> None:
    closed = Calendar(holidays=days("2026-11-10", "2027-11-09"))
    assert closed.after_school_days(at(9, "09:00"), 1) == at(11, "00:00", year=2027)


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
