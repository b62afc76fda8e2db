"""Files of a reply, from the link to the download."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.domain.messages import Button, File, Rendered
from bot.store import conversations, outbox
from bot.store.unit_of_work import transaction
from tests.browser.conftest import Visit
from tests.browser.parent import ALEXANDRIA, SESSIONS, Parent
from tests.browser.running import Server, books
from tests.browser.test_policy import faults

pytestmark = pytest.mark.browser

CALENDAR = "text/calendar; charset=utf-8; method=PUBLISH"
FILE = File("puente-1a2b3c4d.ics", CALENDAR, "SUMMARY:Reunión 👩\r\n", "Add to my calendar")
BOOKED = Rendered("Booked.", "en", choices=(Button("Help", "intent:help"),), files=(FILE,))
IN_ARABIC = Rendered("مرحبا", "ar", "rtl", files=(FILE,))
TOUCH = 44


def give(server: Server, parent: Parent, reply: Rendered) -> Locator:
    """Says something to the parent from outside of the server, and gives the link to its file."""
    now = datetime.now(UTC)
    with books(server) as engine, transaction(engine) as connection:
        chat = conversations.load(connection, "web", parent.cookie())
        assert chat
        to = outbox.Address(conversations.save(connection, chat, now), "web", parent.cookie())
        outbox.put(connection, to, [reply], now)
    expect(parent.answer).to_contain_text(reply.text)
    return parent.answer.get_by_role("link", name=FILE.label, exact=True)


def downloaded(page: Page, link: Locator, key: str = "") -> None:
    """Follows the link by a tap or by the key, and looks at what was saved."""
    with page.expect_download() as download:
        link.press(key) if key else link.tap()
    assert download.value.suggested_filename == FILE.name
    assert Path(download.value.path()).read_bytes() == FILE.content.encode()


def test_a_file_is_saved_by_a_tap_as_large_as_a_finger(visit: Visit, server: Server) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    link = give(server, parent, BOOKED)
    downloaded(parent.page, link)
    box = link.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= TOUCH
    assert faults(parent) == []


def test_a_file_is_saved_by_the_keyboard(visit: Visit, server: Server) -> None:
    parent = visit(is_mobile=False, has_touch=False)
    parent.arrive_with(SESSIONS)
    link = give(server, parent, BOOKED)
    parent.box.focus()
    for _ in range(2):  # past the choice
        parent.page.keyboard.press("Shift+Tab")
    expect(link).to_be_focused()
    downloaded(parent.page, link, "Enter")


def test_the_link_stays_when_the_chat_goes_on_and_is_opened_again(
    visit: Visit, server: Server
) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    give(server, parent, BOOKED)
    parent.ask("thank you")
    parent.page.reload()
    link = parent.log.get_by_role("link", name=FILE.label, exact=True)
    downloaded(parent.page, link)
    assert "Reunión" not in parent.page.evaluate("JSON.stringify(localStorage)")


def test_a_file_stands_at_the_side_where_the_text_begins(visit: Visit, server: Server) -> None:
    parent = visit()
    parent.arrive_with(ALEXANDRIA)
    link = give(server, parent, IN_ARABIC)
    expect(link).to_have_css("direction", "rtl")
    assert parent.page.evaluate("document.documentElement.scrollWidth") == 375
