"""Dates and scripts as a language writes them."""

from __future__ import annotations

from datetime import date as date_type
from datetime import datetime
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_skeleton


def direction(language: str) -> Literal["ltr", "rtl"]:
    return "rtl" if locale(language).text_direction == "rtl" else "ltr"


def written_date(date: str, language: str) -> str:
    """YYYY-MM-DD or YYYY-MM as the language writes it: June 15, 1992; junio de 2011."""
    if len(date) == len("YYYY-MM"):
        return format_skeleton("yMMMM", datetime.strptime(date, "%Y-%m"), locale=locale(language))  # noqa: DTZ007
    return format_date(date_type.fromisoformat(date), format="long", locale=locale(language))


def locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")
