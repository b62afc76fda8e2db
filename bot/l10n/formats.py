"""Dates and scripts as a language writes them."""

from __future__ import annotations

from datetime import date
from typing import Literal

from babel import Locale
from babel.dates import format_date


def direction(language: str) -> Literal["ltr", "rtl"]:
    return "rtl" if locale(language).text_direction == "rtl" else "ltr"


def long_date(day: date, language: str) -> str:
    return format_date(day, format="long", locale=locale(language))


def locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")
