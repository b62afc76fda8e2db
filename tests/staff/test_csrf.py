"""No form of another page, another browser or another time changes anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import select

from bot.staff.pages import ANYBODY, Page
from bot.staff.table import PAGES
from bot.store.schema import metadata
from bot.store.unit_of_work import reading
from tests.staff.browser import OWN, Browser, Console, text
from tests.staff.test_access_matrix import EXPECTED, address

POSTS = [page for page in PAGES if page.method == "POST"]
SIGNED_IN = [page for page in POSTS if page.needs != ANYBODY]


def name(page: Page) -> str:
    return page.path


def everything(console: Console) -> dict[str, list[Any]]:
    """All rows of the database."""
    with reading(console.engine) as connection:
        return {
            table.name: connection.execute(select(table).order_by(*table.primary_key)).all()
            for table in metadata.tables.values()
        }


def who_may(console: Console, page: Page) -> Browser:
    if page.needs == ANYBODY:
        return console.browser()
    return console.person(min(EXPECTED[page.name]))


def where(console: Console, page: Page) -> str:
    return address(console, page, OWN)


# What is sent as the token, and headers.
FORGED: list[tuple[str | None, dict[str, str]]] = [
    (None, {}),
    ("", {}),
    ("0" * 64, {}),
    ("\u00e9\u4e2d", {}),
    ("others", {}),
    ("right", {"sec_fetch_site": "cross-site"}),
    ("right", {"sec_fetch_site": "same-site"}),
    ("right", {"origin": "https://elsewhere.test"}),
    ("right", {"origin": "http://school.test.elsewhere.test"}),
    ("right", {"origin": "null"}),
    ("right", {"content_type": "text/plain"}),
    ("right", {"content_type": "application/json"}),
]


@pytest.mark.parametrize("page", POSTS, ids=name)
def test_a_form_that_is_not_ours_is_refused_and_changes_nothing(
    console: Console, page: Page
) -> None:
    browser, path = who_may(console, page), where(console, page)
    tokens = {"right": browser.csrf(), "others": who_may(console, page).csrf()}
    before = everything(console)
    for token, headers in FORGED:
        form = {} if token is None else {"csrf": tokens.get(token, token)}
        answer = browser.post(path, form, **headers)
        assert answer.status_code == 403, (token, headers)
        assert console.say("staff-forged") in text(answer)
    assert everything(console) == before


@pytest.mark.parametrize("page", SIGNED_IN, ids=name)
def test_a_form_sent_again_after_the_sign_out_is_refused_and_changes_nothing(
    console: Console, page: Page
) -> None:
    browser, path = who_may(console, page), where(console, page)
    token, form = browser.token, {"csrf": browser.csrf()}
    browser.send("/staff/sign-out")
    before = everything(console)
    for again in (browser.token, token, ""):
        browser.token = again
        answer = browser.post(path, form)
        assert answer.status_code == 403
        assert console.say("staff-signed-out") in text(answer)
    assert everything(console) == before


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "http://school.test"},
        {"sec_fetch_site": "same-origin", "origin": "http://behind-a-proxy.test"},
    ],
)
def test_a_form_of_ours_passes(console: Console, headers: Mapping[str, str]) -> None:
    for page in POSTS:
        browser, path = who_may(console, page), where(console, page)
        answer = browser.post(path, {"csrf": browser.csrf()}, **headers)
        assert answer.status_code in {200, 303, 404, 422}, page.name


def test_the_token_of_a_form_does_not_tell_the_cookie(console: Console) -> None:
    browser = console.person("teacher")
    page = browser.get("/staff/own").text
    assert browser.token not in page
    assert browser.csrf() in page


@pytest.mark.parametrize("page", POSTS, ids=name)
def test_no_address_alone_changes_anything(console: Console, page: Page) -> None:
    browser, path = who_may(console, page), where(console, page)
    query = f"{path}?csrf={browser.csrf()}"
    before = everything(console)
    browser.get(query)
    assert everything(console) == before
