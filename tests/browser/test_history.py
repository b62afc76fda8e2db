"""Whose chat it is: what a device keeps, and what it forgets."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Say, Visit
from tests.browser.parent import ALEXANDRIA, CONFERENCES, SESSIONS, WHEN

pytestmark = pytest.mark.browser


def paragraphs(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def test_the_history_survives_a_reload(visit: Visit) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask(WHEN)
    before, cookie = paragraphs(parent.log.inner_text()), parent.cookie()
    parent.page.reload()
    expect(parent.source).to_contain_text(CONFERENCES)
    assert paragraphs(parent.log.inner_text()) == before
    assert parent.cookie() == cookie


def test_a_deleted_chat_is_forgotten_and_a_new_one_begins(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask(WHEN)
    cookie = parent.cookie()
    menu = parent.open_menu()
    menu.get_by_text(say("web-delete", "en")).click()
    menu.get_by_role("button", name=say("web-delete-now", "en")).click()
    expect(parent.choices).not_to_have_count(0)
    expect(parent.own).to_have_count(0)
    assert parent.cookie() != cookie
    assert WHEN not in parent.page.evaluate("JSON.stringify(localStorage)")


def test_the_history_of_another_chat_is_dropped(visit: Visit) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask(WHEN)
    parent.page.context.clear_cookies()
    parent.arrive()
    expect(parent.own).to_have_count(0)


def test_two_browsers_do_not_see_each_others_chats(visit: Visit, say: Say) -> None:
    one, other = visit(), visit("es-MX")
    one.arrive_with(SESSIONS)
    other.arrive_with(ALEXANDRIA)
    one.ask(WHEN)
    other.ask("¿Con quién hablo si tengo un problema con el maestro?")
    expect(one.source).to_contain_text(CONFERENCES)
    assert one.cookie() != other.cookie()
    # Without what the device keeps, all that the server knows of the chat comes again.
    other.page.evaluate("localStorage.clear()")
    other.page.reload()
    of_other = say("school-chosen", "es", organization=ALEXANDRIA)
    expect(other.log).to_contain_text(of_other)
    expect(other.log).not_to_contain_text(CONFERENCES)
    expect(one.log).not_to_contain_text(of_other)
