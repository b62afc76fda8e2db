"""Every page, every role, the own school and another: who is let in, who is not."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx
import pytest

from bot.domain.access import PERMISSIONS, ROLES, Viewer, may
from bot.staff.desk import Desk
from bot.staff.pages import ANYBODY, Page
from bot.staff.table import PAGES
from tests.staff import cast, offices
from tests.staff.browser import DISTRICT, OTHER, OWN, Browser, Console
from tests.staff.unsent_rows import given_up

ALL = set(ROLES)
SYSADMIN = {"sysadmin"}
AUDIT = {"sysadmin", "superintendent"}
OFFICE = {"office", "principal"}
CONFERENCES = {"teacher", "office", "principal", "administrator"}
UNANSWERED = {"office", "principal", "administrator", "superintendent"}
FAMILIES = {"office", "principal", "administrator", "superintendent"}
LEGAL_HOLD = {"administrator", "superintendent"}
CONCERNS = ALL - SYSADMIN
REPORT = {"principal", "administrator", "superintendent", "equity"}
# Page -> who may have it. Written out, so that no page and no role is let in by accident.
EXPECTED: dict[str, set[str]] = {
    "GET /staff/": ALL,
    "GET /staff/users": SYSADMIN,
    "GET /staff/users/new": SYSADMIN,
    "POST /staff/users/new": SYSADMIN,
    "GET /staff/users/{id}": SYSADMIN,
    "POST /staff/users/{id}": SYSADMIN,
    "POST /staff/users/{id}/deactivate": SYSADMIN,
    "POST /staff/users/{id}/activate": SYSADMIN,
    "POST /staff/users/{id}/invite": SYSADMIN,
    "GET /staff/unsent": SYSADMIN,
    "POST /staff/unsent/{id}/retry": SYSADMIN,
    "POST /staff/unsent/{id}/dismiss": SYSADMIN,
    "GET /staff/audit": AUDIT,
    "GET /staff/disclosures": AUDIT,
    "GET /staff/deletions": AUDIT,
    "GET /staff/families": FAMILIES,
    "GET /staff/families/{id}": FAMILIES,
    "POST /staff/families/{id}/export": FAMILIES,
    "POST /staff/families/{id}/erase": FAMILIES,
    "POST /staff/families/{id}/hold": LEGAL_HOLD,
    "POST /staff/families/{id}/lift": LEGAL_HOLD,
    "GET /staff/concerns": CONCERNS,
    "POST /staff/concerns/export": REPORT,
    "GET /staff/concerns/{reference}": CONCERNS,
    "POST /staff/concerns/{reference}/{what}": CONCERNS,
    "GET /staff/report": REPORT,
    "GET /staff/report/csv": REPORT,
    "GET /staff/conferences": CONFERENCES,
    "GET /staff/conferences/{school}/{day}": CONFERENCES,
    "GET /staff/conferences/{school}/publish": OFFICE,
    "POST /staff/conferences/{school}/publish": OFFICE,
    "GET /staff/conferences/{school}/{day}/change": OFFICE,
    "POST /staff/conferences/{school}/{day}/block": OFFICE,
    "POST /staff/conferences/{school}/{day}/unblock": OFFICE,
    "POST /staff/conferences/{school}/{day}/move": OFFICE,
    "GET /staff/book": OFFICE,
    "GET /staff/book/{id}": OFFICE,
    "POST /staff/book/{id}": OFFICE,
    "GET /staff/bookings/{id}": OFFICE,
    "POST /staff/bookings/{id}/cancel": OFFICE,
    "GET /staff/volunteers": OFFICE,
    "GET /staff/volunteers/new": OFFICE,
    "POST /staff/volunteers/new": OFFICE,
    "GET /staff/volunteers/{id}": OFFICE,
    "POST /staff/volunteers/{id}/roster": OFFICE,
    "POST /staff/volunteers/{id}/cancel": OFFICE,
    "GET /staff/requests": OFFICE,
    "GET /staff/requests/{id}": OFFICE,
    "POST /staff/requests/{id}/answer": OFFICE,
    "POST /staff/requests/{id}/close": OFFICE,
    "GET /staff/unanswered": UNANSWERED,
    "GET /staff/languages": ALL,
    "GET /staff/messages": ALL,
    "GET /staff/own": ALL,
    "POST /staff/own/language": ALL,
    "POST /staff/own/password": ALL,
    "POST /staff/own/sign-out": ALL,
    "POST /staff/own/link": ALL,
    "POST /staff/sign-out": ALL,
}
FOR_ANYBODY = {
    "GET /staff/sign-in",
    "POST /staff/sign-in",
    "GET /staff/welcome/{code}",
    "POST /staff/welcome/{code}",
}


Parameters = dict[str, object]


def an_account(console: Console, organization: str) -> Parameters:
    return {"id": console.account("teacher", organization)}


def a_concern(console: Console, organization: str) -> Parameters:
    """A danger, of which nobody is told who is not near."""
    return {"reference": cast.raised(console, "danger", organization), "what": "note"}


# Whose concerns are only those that they have themselves: `cast.Cast` is about them.
FAR = {"/staff/concerns/{": {"teacher", "equity"}}


def is_not_theirs(page: Page, role: str) -> bool:
    return any(page.path.startswith(start) and role in far for start, far in FAR.items())


# How the address of a page about something begins -> what stands in it, made in a school. Of
# several, the longest.
RECORDS: dict[str, Callable[[Console, str], Parameters]] = {
    "/staff/users/": an_account,
    "/staff/conferences/": offices.a_day,
    "/staff/book/": offices.a_family,
    "/staff/families/": offices.a_family,
    "/staff/bookings/": offices.a_booking,
    "/staff/volunteers/": offices.an_event,
    "/staff/requests/": offices.a_request,
    "/staff/concerns/": a_concern,
    "/staff/unsent/": given_up,
    "/staff/welcome/": lambda console, organization: {"code": "x" * 32},
}


def is_of_a_school(page: Page) -> bool:
    """About something that a school has."""
    return "{" in page.path


def address(console: Console, page: Page, organization: str) -> str:
    """Of the page, about something in the organization."""
    if not is_of_a_school(page):
        return page.path
    make = RECORDS[max(filter(page.path.startswith, RECORDS), key=len)]
    return page.path.format(**make(console, organization))


def ask(browser: Browser, page: Page, path: str) -> httpx.Response:
    return browser.get(path) if page.method == "GET" else browser.send(path)


def test_every_page_is_in_the_table_of_this_test() -> None:
    assert {page.name for page in PAGES} == EXPECTED.keys() | FOR_ANYBODY
    assert {page.name for page in PAGES if page.needs == ANYBODY} == FOR_ANYBODY


@pytest.mark.parametrize("role", ROLES)
def test_a_role_is_let_in_where_it_may_and_nowhere_else(console: Console, role: str) -> None:
    wrong = []
    for page in PAGES:
        if page.name in FOR_ANYBODY:
            continue
        for organization in (OWN, OTHER):
            path = address(console, page, organization)
            answer = ask(console.person(role), page, path)
            if role not in EXPECTED[page.name]:
                wanted = {403}
            elif is_of_a_school(page) and (organization == OTHER or is_not_theirs(page, role)):
                wanted = {404}
            else:
                wanted = {200, 303, 422}
            if answer.status_code not in wanted:
                wrong.append((page.name, organization, answer.status_code))
    assert wrong == []


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_of_a_district_may_see_its_schools_but_no_others(
    console: Console, role: str
) -> None:
    for page in PAGES:
        if (
            is_of_a_school(page)
            and role in EXPECTED.get(page.name, ())
            and not is_not_theirs(page, role)
        ):
            for organization, wanted in ((OWN, {200, 303, 422}), (OTHER, {404})):
                path = address(console, page, organization)
                answer = ask(console.person(role, DISTRICT), page, path)
                assert answer.status_code in wanted, page.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_who_is_not_signed_in_is_let_in_nowhere_else_than_at_the_door(
    console: Console, page: Page
) -> None:
    path = address(console, page, OWN)
    answer = ask(console.browser(), page, path)
    if page.name in FOR_ANYBODY:
        assert answer.status_code in {200, 404, 422}
    elif page.method == "GET":
        assert answer.status_code == 303
        assert answer.headers["location"] == f"/staff/sign-in?next={path}"
    else:
        assert answer.status_code == 403


@pytest.mark.parametrize("role", ROLES)
def test_the_menu_and_the_start_page_name_what_the_role_may_and_nothing_else(
    console: Console, role: str
) -> None:
    page = console.person(role).get("/staff/").text
    linked = set(re.findall(r'href="(/staff/[\w-]+)"', page))
    entries = {entry.path for entry in PAGES if entry.menu}
    assert linked & entries == {
        path for path in entries if role in EXPECTED[f"GET {path}"]
    }  # fmt: skip


@pytest.mark.parametrize("id", ["0", "999999", "2147483648", "9" * 40, "-1", "x", "1.0", "%00"])
def test_what_is_not_there_and_what_is_of_another_school_look_alike(
    console: Console, id: str
) -> None:
    browser = console.person("sysadmin")
    other = browser.get(f"/staff/users/{console.account('teacher', OTHER)}")
    none = browser.get(f"/staff/users/{id}")
    assert (none.status_code, other.status_code) == (404, 404)
    shown = [re.sub(r'name="next" value="[^"]*"', "", page.text) for page in (none, other)]
    assert shown[0] == shown[1]


def test_a_page_without_a_permission_cannot_be_built() -> None:
    def view(desk: Desk) -> None: ...

    for needs in ("", "everything"):
        with pytest.raises(ValueError, match="permission"):
            Page("/staff/new", view, needs)


@pytest.mark.parametrize("role", [*ROLES, "", "root"])
def test_nobody_may_what_is_no_permission(role: str) -> None:
    viewer = Viewer(1, 0, role, frozenset(), "en", "")
    assert not may(viewer, "everything")
    assert not may(viewer, "")
    if role not in ROLES:
        assert not any(may(viewer, permission) for permission in PERMISSIONS)


def test_every_permission_is_some_roles() -> None:
    for roles in PERMISSIONS.values():
        assert roles
        assert roles <= ALL
