"""Whom a concern is about learns nothing of it: no page, file, notice or number differs from a
world in which there is no such concern. Nor does it for who is of another school.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from bot.domain.access import ROLES
from bot.domain.chain import LEVELS
from bot.domain.concern import CLOCK, EQUITY, SAFETY
from bot.services import holders
from bot.services.concerns import Concerns
from bot.staff.table import PAGES
from tests.conftest import Clock
from tests.staff.browser import OTHER, OWN, Browser
from tests.staff.cast import STATUSES, Cast, anonymous
from tests.staff.test_access_matrix import FOR_ANYBODY, address

EAR = "Somebody pulled my son by the ear."
RAISED: dict[str, Any] = {"words": {"happened": EAR, "wish": EAR}, "name": "Fadumo Omar"}
TOLD = (EAR, "Fadumo Omar")
OK = 200
EXPORT = "/staff/concerns/export"


def own_pages(cast: Cast) -> list[str]:
    """The address of every page but those of single concerns, which are looked at one by one, and
    of single families, each look at which stands in a log that is a page itself."""
    shown = (each for each in PAGES if each.method == "GET" and each.name not in FOR_ANYBODY)
    alone = ("{reference}", "/staff/families/{")
    return [
        address(cast.console, each, OWN)
        for each in shown
        if not any(part in each.path for part in alone)
    ]


def walked(browser: Browser, paths: list[str]) -> dict[str, str]:
    return {path: anonymous(browser.get(path)) for path in paths}


def about(cast: Cast, staff: int) -> Iterator[str]:
    """Concerns of each kind, at each level, in each status, about somebody who was named when it
    was raised, or later."""
    for status in STATUSES:
        for kind in ("concern", "discrimination", "danger"):
            named = cast.raised(kind, "staff", about=(staff,), **RAISED)
            yield cast.at(status, named)
        for number in range(len(LEVELS)):
            unnamed = cast.up(cast.raised(closest=0, **RAISED), number)
            yield cast.at(status, name(cast, unnamed, staff))


def name(cast: Cast, reference: str, staff: int) -> str:
    """Says whom it is about."""
    case = cast.case(reference)
    with cast.books("account:0") as records:
        concerns = Concerns(records)
        rank = holders.rank(records.connection, concerns.chain(case.state), [staff])
        holder = 0 if case.state.holder == staff else case.state.holder
        concerns.record(case, "named", about=[staff], about_rank=rank, holder=holder)
    return reference


def elsewhere(cast: Cast) -> Iterator[str]:
    for status in STATUSES:
        for kind in ("concern", "discrimination", "danger"):
            yield cast.at(status, cast.raised(kind, "staff", OTHER, **RAISED))


def test_the_concerns_are_of_every_status_and_level(cast: Cast) -> None:
    states = [cast.case(each).state for each in about(cast, cast.staff["teacher"])]
    assert {state.status for state in states} == set(STATUSES)
    assert {state.level for state in states} == {*LEVELS, EQUITY, SAFETY}


@pytest.mark.parametrize("whose", ["about oneself", "another school's"])
@pytest.mark.parametrize("role", ROLES)
def test_no_page_file_notice_or_number_tells_of_it(
    cast: Cast, clock: Clock, role: str, whose: str
) -> None:
    browser, paths = cast.browser(role), own_pages(cast)
    danger = cast.raised("danger")
    files, before = exported(browser), walked(browser, paths)
    found = about(cast, cast.staff[role]) if whose == "about oneself" else elsewhere(cast)
    hidden = list(found)
    assert walked(browser, paths) == before
    assert exported(browser) == files
    for path in ("/staff/concerns/{}", "/staff/concerns?status=all&search={}"):
        nothing = anonymous(browser.get(path.format("C-000000")))
        for each in hidden:
            shown = anonymous(browser.get(path.format(each)))
            assert shown.replace(each, "C-000000") == nothing
    assert (danger in before["/staff/concerns"]) == (role in ALERTED), "something can be seen"


@pytest.mark.parametrize("role", ROLES)
def test_neither_does_it_when_time_goes_by(cast: Cast, clock: Clock, role: str) -> None:
    """What is late is told again, and goes up."""
    account, paths = cast.accounts[role], own_pages(cast)
    hidden = [*about(cast, cast.staff[role]), *elsewhere(cast)]
    # Before it is said whom it is about, nobody knows.
    told = set(cast.told_staff(account))
    for _ in range(4):
        clock.forward(days=4)
        cast.console.app.tick()
        browser = cast.browser(role)
        shown = [*walked(browser, paths).values(), *exported(browser)]
        notices = set(cast.told_staff(account)) - told
        assert not [
            word for word in (*hidden, *TOLD) for text in (*shown, *notices) if word in text
        ]
    by_clock = {event.what for each in hidden for event in cast.log(each) if event.by == CLOCK}
    assert by_clock >= {"escalated", "reminded", "alerted", "settled"}


ALERTED = {"office", "principal", "administrator", "superintendent"}


def exported(browser: Browser) -> list[str]:
    """What stands in every file that can be taken away; the times when it was made do not."""
    form = {"status": "all", "words": "1"}
    plain, book = (browser.send(EXPORT, format=each, **form) for each in ("csv", "xlsx"))
    if book.status_code != OK:
        return [anonymous(plain), anonymous(book)]
    with ZipFile(BytesIO(book.content)) as parts:
        names = [name for name in parts.namelist() if "docProps" not in name]
        return [plain.text, *(parts.read(name).decode() for name in names)]
