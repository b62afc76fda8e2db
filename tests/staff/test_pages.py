"""What the door does with what a page answers: all of a change is kept, or nothing of it."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from random import Random

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response

from bot.domain.messages import Msg
from bot.errors import Refused, StaleVersion
from bot.staff import own
from bot.staff.desk import Desk, Missing, whole
from bot.staff.pages import Page
from bot.staff.server import build
from tests.staff.browser import Browser, Console, text

WORDS = "words of a parent"


def changes(desk: Desk) -> None:
    desk.accounts.set_language(desk.viewer.account, "es")


def answers(status: int) -> Response:
    return PlainTextResponse("a page", status_code=status)


def fails(error: Exception) -> Response:
    raise error


# How a page ends after a change -> the status, whether the change is kept, what is said.
ENDS: list[tuple[Callable[[Desk], Response], int, bool, str]] = [
    (lambda desk: answers(200), 200, True, ""),
    (lambda desk: desk.go("/staff/own"), 303, True, ""),
    (lambda desk: answers(422), 422, False, ""),
    (lambda desk: answers(409), 409, False, ""),
    (lambda desk: fails(Missing()), 404, False, "staff-missing"),
    (lambda desk: fails(Refused(Msg("staff-last-sysadmin"))), 409, False, "staff-last-sysadmin"),
    (lambda desk: fails(StaleVersion()), 409, False, "staff-stale"),
    (lambda desk: fails(ValueError(WORDS)), 500, False, "staff-trouble"),
]


def visit(console: Console, view: Callable[[Desk], Response], method: str) -> Browser:
    """A teacher at pages of which `view` is one."""
    pages = [*own.PAGES, Page("/staff/try", view, "own", method)]
    console.web = Starlette(routes=[build(console.app, Random(1), pages)])  # noqa: S311
    return console.person("teacher")


@pytest.mark.parametrize(("end", "status", "kept", "said"), ENDS)
def test_what_is_answered_decides_what_is_kept(
    console: Console,
    log: StringIO,
    end: Callable[[Desk], Response],
    status: int,
    kept: bool,
    said: str,
) -> None:
    def view(desk: Desk) -> Response:
        changes(desk)
        return end(desk)

    id = console.account("teacher")
    visit(console, view, "POST")
    answer = console.signed_in(id).send("/staff/try")
    assert answer.status_code == status
    assert (console.loaded(id).language == "es") is kept
    assert not said or console.say(said) in text(answer)
    assert WORDS not in log.getvalue() + answer.text


def test_a_page_that_is_only_looked_at_cannot_change_anything(console: Console) -> None:
    def view(desk: Desk) -> Response:
        changes(desk)
        return answers(200)

    browser = visit(console, view, "GET")
    browser.get("/staff/try")
    assert '<html lang="en"' in browser.get("/staff/own").text


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("7", 7), ("0", 0), ("007", 7), ("", 0), ("-1", 0), ("1.5", 0), ("x", 0), (" 7", 0),
        ("2147483647", 2147483647), ("2147483648", 0), ("9" * 4000, 0), ("٣", 0), ("²", 0),
    ],
)  # fmt: skip
def test_a_number_of_a_form_is_one_that_a_row_can_have(written: str, number: int) -> None:
    assert whole(written) == number


def test_neither_a_form_nor_an_address_brings_nul_to_the_database(console: Console) -> None:
    def view(desk: Desk) -> Response:
        return PlainTextResponse(repr([desk.form.get("a"), desk.query.get("b")]))

    browser = visit(console, view, "POST")
    answer = browser.send("/staff/try?b=x%00y", a="1\x002")
    assert answer.text == "['12', 'xy']"
