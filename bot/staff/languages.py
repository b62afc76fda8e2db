"""The languages: what each of them has, who looks after it, and whether a person has read it."""

from __future__ import annotations

from starlette.responses import Response

from bot.staff.desk import Desk
from bot.staff.pages import Page
from bot.tools.check import coverage


def languages(desk: Desk) -> Response:
    known = desk.knowledge
    data = (known.nlu, known.phrase_counts, known.translator.catalogue, known.library)
    found = [
        (language, coverage(*data, language.code)) for language in known.nlu.languages.values()
    ]
    return desk.page("languages.html", found=found)


PAGES = (
    Page(
        "/staff/languages",
        languages,
        "languages",
        menu="office-menu-languages",
        about="office-menu-languages-about",
    ),
)
