"""Bars as SVG: what is drawn is what was counted."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET  # what is parsed is our own

import pytest

from bot.staff.charts import Row, bars

SVG = "{http://www.w3.org/2000/svg}"
MONTHS: list[Row] = [("March 2026", (3, 1)), ("April 2026", (0, 2)), ("May 2026", (0, 0))]


def drawn(rows: Sequence[Row], series: Sequence[str] = ("In time", "Overdue")) -> ET.Element:
    svg = str(bars("late", "Answered in time", "By month", rows, series))
    return ET.fromstring(svg.replace("<svg ", f'<svg xmlns="{SVG[1:-1]}" '))  # noqa: S314


def parts(svg: ET.Element) -> list[tuple[str, float, float]]:
    """Class, where it begins and ends."""
    return [
        (rect.attrib["class"], float(rect.attrib["x"]),
         float(rect.attrib["x"]) + float(rect.attrib["width"]))
        for rect in svg.iter(f"{SVG}rect")
    ]  # fmt: skip


def test_a_bar_is_as_long_as_its_numbers_and_its_parts_follow_each_other() -> None:
    [(first, begin, middle), (second, next_begin, end), (alone, start, stop)] = parts(drawn(MONTHS))
    assert (first, second, alone) == ("bar-0", "bar-1", "bar-1")
    assert start == begin
    assert next_begin == pytest.approx(middle, abs=0.11)
    unit = (end - begin) / 4
    assert middle - begin == pytest.approx(3 * unit, abs=0.11)
    assert stop - start == pytest.approx(2 * unit, abs=0.11)


def test_every_row_has_its_label_and_its_sum_also_where_there_is_none() -> None:
    texts = [each.text for each in drawn(MONTHS).iter(f"{SVG}text")]
    assert texts == ["March 2026", "4", "April 2026", "2", "May 2026", "0"]


def test_each_part_says_what_it_is() -> None:
    titles = [rect.findtext(f"{SVG}title") for rect in drawn(MONTHS).iter(f"{SVG}rect")]
    assert titles == ["March 2026, In time: 3", "March 2026, Overdue: 1", "April 2026, Overdue: 2"]


def test_it_is_an_image_with_a_name_and_a_description() -> None:
    svg = drawn(MONTHS)
    assert svg.attrib["role"] == "img"
    named = [svg.find(f".//*[@id='{id}']") for id in svg.attrib["aria-labelledby"].split()]
    assert [each.text for each in named if each is not None] == ["Answered in time", "By month"]


@pytest.mark.parametrize("rows", [[], [("May 2026", (0, 0))], [("May 2026", ())]], ids=str)
def test_nothing_is_drawn_of_nothing(rows: Sequence[Row]) -> None:
    assert parts(drawn(rows)) == []


@pytest.mark.parametrize("largest", [1, 7, 99_999])
@pytest.mark.parametrize("label", ["", "x", "x" * 80])
def test_nothing_leaves_the_drawing(label: str, largest: int) -> None:
    svg = drawn([(label, (largest, 0)), ("y", (0, 1))])
    wide = float(svg.attrib["viewBox"].split()[2])
    for _, begin, end in parts(svg):
        assert 0 <= begin <= end <= wide


def test_what_is_written_is_no_markup() -> None:
    sharp = "<script>\"&'"
    svg = str(bars("id", sharp, sharp, [(sharp, (1,))], [sharp]))
    assert "<script" not in svg
    titles = [rect.findtext(f"{SVG}title") for rect in drawn([(sharp, (1,))], [sharp]).iter(
        f"{SVG}rect"
    )]  # fmt: skip
    assert titles == [f"{sharp}, {sharp}: 1"]


def test_it_has_no_style_of_its_own() -> None:
    assert "style" not in str(bars("id", "t", "a", MONTHS, ["a", "b"]))
