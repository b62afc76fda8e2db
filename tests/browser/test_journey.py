"""The whole way of a concern, by a parent on a phone and the staff in the console: raised, taken
up, not settled, to the principal, the administrator, the superintendent, resolved, reopened,
settled.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, expect
from sqlalchemy import select

from bot.domain.concern import fold
from bot.store import accounts
from bot.store import concerns as store
from bot.store.concern_schema import concern
from bot.store.unit_of_work import reading
from tests.browser.conftest import Say, Visit
from tests.browser.parent import Parent
from tests.browser.running import Server, books
from tests.browser.staff import Worker, hire, login
from tests.browser.test_booking import link, tap_first
from tests.browser.test_policy import faults

pytestmark = pytest.mark.browser

CODE = "ABCD2-JRNY3"
PEOPLE = {
    "teacher": "Grace Lee", "principal": "Aaltje Visser", "administrator": "Abel Okeke",
    "superintendent": "Ada Moreau",
}  # fmt: skip
# Milliseconds between taps: whoever sends twenty messages in ten seconds is told to wait.
AS_FAST_AS_A_PERSON = 500
REFERENCE = re.compile(r"C-[0-9A-Z]{6}")
# What the log has to show: event, who did it, the level from then on, and the policy's statement.
STEPS = [
    ("raised", "parent", "staff", "alexandria-909#concerns.staff"),
    ("acknowledged", "teacher", "staff", ""),
    ("resolved", "teacher", "staff", ""),
    ("escalated", "parent", "principal", "alexandria-909#concerns.principal"),
    ("acknowledged", "principal", "principal", ""),
    ("resolved", "principal", "principal", ""),
    ("escalated", "parent", "administrator", "alexandria-909#concerns.administrator"),
    ("acknowledged", "administrator", "administrator", ""),
    ("resolved", "administrator", "administrator", ""),
    ("escalated", "parent", "superintendent", "alexandria-909#concerns.superintendent"),
    ("acknowledged", "superintendent", "superintendent", ""),
    ("resolved", "superintendent", "superintendent", ""),
    ("reopened", "parent", "superintendent", ""),
    ("acknowledged", "superintendent", "superintendent", ""),
    ("resolved", "superintendent", "superintendent", ""),
    ("settled", "parent", "superintendent", ""),
]


@pytest.fixture
def work(browser: Browser, server: Server) -> Callable[[str], Worker]:
    """Signs somebody in, in a browser of their own."""

    def sign_in(role: str) -> Worker:
        page = browser.new_context(base_url=server.address, locale="en-US").new_page()
        worker = Worker(page)
        worker.sign_in(login(role, CODE))
        return worker

    return sign_in


def raise_concern(parent: Parent, say: Say) -> str:
    """The reference of a concern about Ana, whose teacher is closest to it."""
    parent.ask("I have a concern: Ana sits alone in math and nobody helps her.")
    while not (found := REFERENCE.search(parent.answer.text_content() or "")):
        parent.page.wait_for_timeout(AS_FAST_AS_A_PERSON)
        tap_first(parent)
    return found[0]


def test_a_concern_goes_the_whole_way(
    visit: Visit, server: Server, say: Say, work: Callable[[str], Worker]
) -> None:
    parent = visit()
    link(parent, server, CODE)
    with books(server) as engine:
        hire(engine, PEOPLE, CODE)
    reference = raise_concern(parent, say)
    workers = {role: work(role) for role in PEOPLE}

    for role, following in zip(workers, [*list(PEOPLE)[1:], ""], strict=True):
        _deal(workers[role], reference, f"Done by the {role}.")
        _not_settled(parent, say, reference, f"Nothing has changed since the {role}.", following)
    _deal(workers["superintendent"], reference, "Now she has a partner.")
    parent.ask(f"How is my concern {reference}?")
    parent.tap(say("concern-settle", "en"))
    expect(parent.answer).to_contain_text("?")  # how it was

    assert faults(parent) == []
    page = workers["superintendent"].page
    page.reload()
    timeline = page.locator(".timeline li")
    expect(timeline).to_have_count(len(STEPS))
    for each in ("staff member closest", "principal is the second contact", "superintendent"):
        expect(page.locator(".timeline")).to_contain_text(each)
    assert _log(server, reference) == STEPS


def _deal(worker: Worker, reference: str, words: str) -> None:
    worker.open(reference)
    worker.send("acknowledge")
    worker.send("resolve", solution=words)


def _not_settled(parent: Parent, say: Say, reference: str, reason: str, following: str) -> None:
    """Asks how it stands, says that it is not settled, and goes to the next level, or opens it
    again where there is none."""
    parent.ask(f"How is my concern {reference}?")
    parent.tap(say("concern-unsettled", "en"))
    if following:
        parent.tap(say("concern-go-higher", "en", level=following))
    parent.ask(reason)
    expect(parent.answer).to_contain_text(reference)


def _log(server: Server, reference: str) -> list[tuple[str, str, str, str]]:
    with books(server) as engine, reading(engine) as connection:
        id = connection.execute(
            select(concern.c.id).where(concern.c.reference == reference)
        ).scalar_one()
        log = store.events(connection, id)
        assert fold(log) == store.get(connection, id).state
        roles = {
            f"account:{each.id}": each.role for each in accounts.listed(connection, ["sessions"])
        }
        return [
            (event.what, roles.get(event.actor, event.actor), fold(log[: event.seq]).level,
             event.statement)
            for event in log
        ]  # fmt: skip
