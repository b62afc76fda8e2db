"""Bars as SVG, made here: the pages run no script and have no styles of their own.

Colours are those of staff.css (`.bar-0` ...); no chart stands without the same numbers as a table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from markupsafe import Markup

Row = tuple[str, Sequence[int]]
# In units of the drawing, which is as wide as a phone.
_WIDE, _ROW, _BAR = 320, 24, 16
_LETTER, _GAP = 7.2, 8
_LONGEST_LABEL = 140.0
# Behind the longest bar there is room for its number.
_NUMBER = 40


def bars(id: str, title: str, about: str, rows: Sequence[Row], series: Sequence[str]) -> Markup:
    """A bar for each row, made of one part for each of the series, with their sum behind it. `id`
    is none that the page has otherwise; `title` and `about` are read aloud in place of the drawing.
    """
    longest = max((len(label) for label, _ in rows), default=0)
    begin = min(longest * _LETTER, _LONGEST_LABEL) + _GAP
    largest = max((sum(values) for _, values in rows), default=0)
    scale = (_WIDE - begin - _NUMBER) / max(largest, 1)
    drawn = Markup().join(
        _bar(number * _ROW, begin, scale, row, series) for number, row in enumerate(rows)
    )
    return Markup(
        '<svg class="chart" role="img" direction="ltr" viewBox="0 0 {wide} {high}"'
        ' aria-labelledby="{id}-title {id}-about">'
        '<title id="{id}-title">{title}</title><desc id="{id}-about">{about}</desc>{drawn}</svg>'
    ).format(
        wide=_WIDE, high=len(rows) * _ROW, id=id, title=title, about=about, drawn=drawn
    )  # fmt: skip


def _bar(top: int, begin: float, scale: float, row: Row, series: Sequence[str]) -> Markup:
    label, values = row
    end = begin + sum(values) * scale
    return Markup(
        '<text x="{left:.1f}" y="{line}" text-anchor="end">{label}</text>{parts}'
        '<text x="{right:.1f}" y="{line}">{total}</text>'
    ).format(
        left=begin - _GAP, right=end + _GAP / 2, line=top + _BAR, label=label,
        parts=Markup().join(_parts(top, begin, scale, row, series)), total=sum(values),
    )  # fmt: skip


def _parts(
    top: int, begin: float, scale: float, row: Row, series: Sequence[str]
) -> Iterator[Markup]:
    """Each begins where the one before it ends; what is none is not drawn."""
    label, values = row
    starts = accumulate(values, initial=0)
    for number, (name, value, start) in enumerate(zip(series, values, starts, strict=False)):
        if value:
            yield Markup(
                '<rect class="bar-{number}" x="{x:.1f}" y="{y}" width="{wide:.1f}" height="{high}">'
                "<title>{label}, {name}: {value}</title></rect>"
            ).format(
                number=number, x=begin + start * scale, y=top + (_ROW - _BAR) // 2,
                wide=value * scale, high=_BAR, label=label, name=name, value=value,
            )  # fmt: skip
