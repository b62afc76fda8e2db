"""The tables and charts of the report, still without words of a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.chain import CONTACT
from bot.domain.concern import EQUITY, SAFETY, WAITING
from bot.domain.messages import LanguageCode, Msg
from bot.services.report import OTHERS, Report, Timeliness, Waits

# What is said: a message, or a month by its first day.
Label = Msg | date
# Days with a bar of their own, then spans of days, then all that took longer.
_SINGLE_DAYS = range(6)
_SPANS = ((6, 10), (11, 20))
_LONGER = 20
_HALF, _MOST = 50, 90
# What a parent presses for 1 to 5.
RATINGS = ("very_badly", "badly", "fairly", "well", "very_well")


@dataclass(frozen=True, slots=True)
class Figure:
    """Numbers as a table, and as a chart if `drawn`. Each of the rows has a label and for each of
    the `columns` a number, None where there is none; `about` says what is counted, `result` what
    comes of it."""

    id: str
    title: Msg
    about: Msg
    head: Msg
    columns: Sequence[Label]
    rows: Sequence[tuple[Label, Sequence[int | None]]]
    result: Msg | None = None
    drawn: bool = True

    @property
    def is_empty(self) -> bool:
        return not any(any(numbers) for _, numbers in self.rows)


def facts(id: str, title: Msg, about: Msg, *lines: tuple[Msg, int]) -> Figure:
    head, column = Msg("report-what"), Msg("report-number")
    rows = [(label, (number,)) for label, number in lines]
    return Figure(id, title, about, head, (column,), rows, drawn=False)


def language(code: str) -> Msg:
    if code == OTHERS:
        return Msg("report-languages-few")
    return Msg("report-language-name", language=LanguageCode(code))


# ---- Concerns ----------------------------------------------------------------------------------


def waits(id: str, title: Msg, about: Msg, found: Waits, done: str) -> Figure:
    rows = [(label, (number,)) for label, number in _spread(found)]
    column = Msg("report-concerns")
    half, most = found.within(_HALF), found.within(_MOST)
    result = None
    if half is not None and most is not None:
        result = Msg("report-within", half=half, most=most, done=done)
    return Figure(id, title, about, Msg("report-days-head"), (column,), rows, result)


def _spread(found: Waits) -> Iterable[tuple[Msg, int]]:
    days = found.days
    for day in _SINGLE_DAYS:
        yield Msg("report-days", days=day), days[day]
    for first, last in _SPANS:
        within = sum(days[day] for day in range(first, last + 1))
        yield Msg("report-days-span", first=first, last=last), within
    over = sum(number for day, number in days.items() if day > _LONGER)
    yield Msg("report-days-over", days=_LONGER), over
    yield Msg("report-days-pending"), found.pending


def by_language(parts: Mapping[str, Timeliness]) -> Figure:
    columns = (
        Msg("report-concerns"), Msg("report-late"), Msg("report-first-most"),
        Msg("report-solved-most"),
    )  # fmt: skip
    rows = [
        (language(code), (
            part.number, part.late, part.first.within(_MOST), part.solved.within(_MOST),
        ))
        for code, part in parts.items()
    ]  # fmt: skip
    return Figure(
        "languages", Msg("report-by-language"), Msg("report-by-language-about"),
        Msg("report-language"), columns, rows, drawn=False,
    )  # fmt: skip


def by_level(report: Report, months: Sequence[date]) -> Figure:
    """Without the levels that had none, of which some viewers could not see one either."""
    names = {
        "staff": Msg("report-level-staff"),
        "principal": Msg("report-level-principal"),
        "administrator": Msg("report-level-administrator"),
        "superintendent": Msg("report-level-superintendent"),
        CONTACT: Msg("report-level-contact"),
        EQUITY: Msg("report-level-equity"),
        SAFETY: Msg("report-level-safety"),
    }
    found, whole = report.concerns("month", "level"), report.concerns("level")
    levels = [level for level in names if whole[level]]
    rows = [
        (month, [found[number, level] for level in levels]) for number, month in enumerate(months)
    ]
    return Figure(
        "levels", Msg("report-levels"), Msg("report-levels-about"), Msg("report-month"),
        [names[level] for level in levels], rows,
    )  # fmt: skip


def by_topic(report: Report) -> Figure:
    names = {
        "child": Msg("report-topic-child"),
        "staff": Msg("report-topic-staff"),
        "policy": Msg("report-topic-policy"),
        "discrimination": Msg("report-topic-discrimination"),
        "danger": Msg("report-topic-danger"),
    }
    found = report.concerns("topic")
    return Figure(
        "topics", Msg("report-topics"), Msg("report-topics-about"), Msg("report-topic"),
        (Msg("report-concerns"),), [(names[topic], (found[topic],)) for topic in names],
    )  # fmt: skip


def lateness(report: Report, months: Sequence[date], whole: Timeliness) -> Figure:
    found = report.concerns("month", "late", dangers=False)
    rows = [(month, (found[number, 0], found[number, 1])) for number, month in enumerate(months)]
    share = None
    if whole.number:
        percent = round(100 * whole.late / whole.number)
        share = Msg("report-late-share", late=whole.late, number=whole.number, percent=percent)
    return Figure(
        "late", Msg("report-lateness"), Msg("report-lateness-about"), Msg("report-month"),
        (Msg("report-in-time"), Msg("report-late")), rows, share,
    )  # fmt: skip


def outcome(report: Report) -> Figure:
    found, again = report.concerns("status"), report.concerns("reopened")
    return facts(
        "outcome", Msg("report-outcome"), Msg("report-outcome-about"),
        (Msg("report-outcome-school"), sum(found[status] for status in WAITING)),
        (Msg("report-outcome-asked"), found["asked"]),
        (Msg("report-outcome-resolved"), found["resolved"]),
        (Msg("report-outcome-settled"), found["settled"]),
        (Msg("report-outcome-withdrawn"), found["withdrawn"]),
        (Msg("report-outcome-reopened"), again[1]),
    )  # fmt: skip


def ratings(report: Report) -> Figure:
    found = report.concerns("rating")
    return Figure(
        "ratings", Msg("report-ratings"), Msg("report-ratings-about"), Msg("report-rating"),
        (Msg("report-concerns"),),
        [
            (Msg("concern-rating", rating=rating), (found[number],))
            for number, rating in reversed(list(enumerate(RATINGS, start=1)))
        ],
    )  # fmt: skip
