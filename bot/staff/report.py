"""The yearly report of a school or district, below the six standards that policy 909 adopts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup
from starlette.responses import Response

from bot.domain.access import reach
from bot.domain.messages import Msg
from bot.domain.understanding import passage_key
from bot.l10n.formats import written_date
from bot.services.report import Period, Report, last_months, school_year, this_school_year
from bot.staff import charts
from bot.staff.desk import Desk, whole
from bot.staff.pages import Page
from bot.staff.report_figures import Figure, Label
from bot.staff.report_standards import STANDARDS, Standard
from bot.staff.spreadsheet import Cell, csv_file

_POLICY = "alexandria-909"
# What stands between a standard's name and what it says.
_DASH = " – "
_YEARS = 4


def report(desk: Desk) -> Response:
    wanted = Wanted(desk)
    return desk.page(
        "report.html",
        wanted=wanted,
        standards=[_standard(desk, each, wanted) for each in STANDARDS],
        first=written_date(wanted.period.first.isoformat(), desk.viewer.language),
        last=written_date(wanted.last.isoformat(), desk.viewer.language),
        file=f"/staff/report/csv?{urlencode(wanted.query)}" if desk.may("export") else "",
    )


def tables(desk: Desk) -> Response:
    """Every number on a line of its own, as spreadsheets like it."""
    wanted = Wanted(desk)
    heads = (
        Msg("report-standard"), Msg("report-figure"), Msg("report-row"), Msg("report-column"),
        Msg("report-number"),
    )  # fmt: skip
    lines: list[list[Cell]] = [
        [desk.say(standard.name), *line]
        for standard in STANDARDS
        for figure in standard.figures(wanted.report, wanted.period.months)
        for line in _lines(desk, figure)
    ]
    file = csv_file([[desk.say(head) for head in heads], *lines])
    name = f"report-{wanted.organization}-{wanted.period.first}.csv"
    return Response(file, media_type="text/csv; charset=utf-8", headers={
        "Content-Disposition": f'attachment; filename="{name}"',
    })  # fmt: skip


class Wanted:
    """Which report was asked for. What cannot be is as if nothing had been asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        asked = desk.query.get("school", "")
        self.organization = asked if asked in desk.own else desk.viewer.organization
        self.today = desk.local(desk.now, self.organization).date()
        self.year = whole(desk.query.get("period", ""))
        if self.year not in self._years:
            self.year = 0

    @property
    def _years(self) -> list[int]:
        this = this_school_year(self.today)
        return list(range(this, this - _YEARS, -1))

    @property
    def period(self) -> Period:
        return school_year(self.year, self.today) if self.year else last_months(self.today)

    @property
    def last(self) -> date:
        """The last day of it that has begun."""
        return min(self.today, date.fromordinal(self.period.after.toordinal() - 1))

    @property
    def query(self) -> dict[str, str]:
        return {"school": self.organization, "period": str(self.year or "")}

    @property
    def periods(self) -> list[tuple[str, str]]:
        said = self._desk.say
        years = [
            (str(year), said(Msg("report-school-year", years=f"{year}–{year + 1}")))
            for year in self._years
        ]
        return [("", said(Msg("report-last-months"))), *years]

    @cached_property
    def report(self) -> Report:
        desk = self._desk
        schools = reach(self.organization, desk.organizations) & desk.viewer.organizations
        return Report(desk.records, desk.viewer, self.organization, schools, self.period)


# ---- In words ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure as it stands on the page, without rows if there is nothing to count. `legend`: what
    the parts of the bars are, if there are several."""

    id: str
    title: str
    about: str
    result: str
    head: str
    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[str]]]
    chart: Markup
    legend: Sequence[str]


def _standard(desk: Desk, standard: Standard, wanted: Wanted) -> dict[str, Any]:
    found = standard.figures(wanted.report, wanted.period.months)
    return {
        "id": standard.id,
        "name": desk.say(standard.name),
        "figures": [_shown(desk, figure) for figure in found],
        "unknown": desk.say(standard.unknown),
        **_cited(desk, standard),
    }


def _cited(desk: Desk, standard: Standard) -> dict[str, str]:
    """The standard in the policy's words; by its name alone where the policy is not at hand."""
    passage = desk.knowledge.world.passage(passage_key(f"{_POLICY}#standards.{standard.id}"))
    if passage is None:
        return {"heading": desk.say(standard.name)}
    words = passage.in_language(desk.viewer.language)
    heading, _, text = words.text.partition(_DASH)
    source = Msg(
        "citation-source", title=words.title, heading=words.heading, years=passage.years,
        organization=desk.organizations[passage.organization].name,
    )  # fmt: skip
    query = urlencode({"lang": desk.viewer.language})
    href = f"/policy/{passage.document}?{query}#{passage.id}"
    return {"heading": heading, "text": text, "source": desk.say(source), "href": href}


def _shown(desk: Desk, figure: Figure) -> Shown:
    columns = [_said(desk, column) for column in figure.columns]
    rows = [
        (_said(desk, label), [_written(number) for number in numbers])
        for label, numbers in figure.rows
    ]
    return Shown(
        id=figure.id,
        title=desk.say(figure.title),
        about=desk.say(figure.about),
        result=desk.say(figure.result) if figure.result else "",
        head=desk.say(figure.head),
        columns=columns,
        rows=[] if figure.is_empty else rows,
        chart=_chart(desk, figure, columns) if figure.drawn else Markup(),
        legend=columns if figure.drawn and len(columns) > 1 else [],
    )


def _chart(desk: Desk, figure: Figure, columns: Sequence[str]) -> Markup:
    rows = [
        (_said(desk, label), [number or 0 for number in numbers]) for label, numbers in figure.rows
    ]
    label, most = max(rows, key=lambda row: sum(row[1]), default=("", [0]))
    about = desk.say(Msg("report-chart-about", label=label, number=sum(most)))
    return charts.bars(figure.id, desk.say(figure.title), about, rows, columns)


def _lines(desk: Desk, figure: Figure) -> list[list[Cell]]:
    columns = [_said(desk, column) for column in figure.columns]
    return [
        [desk.say(figure.title), _said(desk, label), column, number]
        for label, numbers in figure.rows
        for column, number in zip(columns, numbers, strict=True)
    ]


def _said(desk: Desk, label: Label) -> str:
    if isinstance(label, Msg):
        return desk.say(label)
    return written_date(f"{label:%Y-%m}", desk.viewer.language)


def _written(number: int | None) -> str:
    return "–" if number is None else str(number)


PAGES = (
    Page("/staff/report", report, "report", menu="report-menu", about="report-menu-about"),
    Page("/staff/report/csv", tables, "export"),
)
