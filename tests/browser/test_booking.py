"""A whole booking by a parent on a phone, and what comes after it."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject
from playwright.sync_api import expect

from tests.browser.conftest import Say, Visit
from tests.browser.parent import SESSIONS, Parent
from tests.browser.running import Server, books
from tests.browser.test_policy import faults
from tests.free_times import publish

pytestmark = pytest.mark.browser

# As many taps as a parent may need from "Arrange a meeting" to the booking.
TAPS = 8


def link(parent: Parent, server: Server, code: str) -> None:
    with books(server) as engine:
        publish(engine, code)
    parent.arrive_with(SESSIONS)
    parent.ask(code)


def tap_first(parent: Parent) -> None:
    """Taps the first choice of the newest reply."""
    label = parent.choices.first.text_content()
    assert label
    parent.tap(label)


@pytest.mark.parametrize(
    ("locale", "language", "code"),
    [("en-US", "en", "ABCD2-EFGH3"), ("es-MX", "es", "ABCD2-EFGH4")],
)
def test_a_conference_is_booked_in_a_few_taps(
    visit: Visit, server: Server, say: Say, locale: str, language: str, code: str
) -> None:
    parent = visit(locale)
    link(parent, server, code)
    taps = 0
    while say("booking-done", language) not in (parent.answer.text_content() or ""):
        assert taps < TAPS
        tap_first(parent)
        taps += 1
    expect(parent.answer).to_contain_text("Ana")
    expect(parent.answer).to_contain_text("Grace Lee")
    assert faults(parent) == []


def test_the_calendar_file_of_a_booking_is_one(visit: Visit, server: Server, say: Say) -> None:
    parent = visit()
    link(parent, server, "ABCD2-EFGH5")
    while say("booking-done", "en") not in (parent.answer.text_content() or ""):
        tap_first(parent)
    with parent.page.expect_download() as download:
        parent.answer.get_by_role("link", name=say("calendar-add", "en"), exact=True).tap()
    event = vobject.readOne(Path(download.value.path()).read_text(encoding="utf-8")).vevent
    assert event.status.value == "CONFIRMED"
    assert "Grace Lee" in event.summary.value
    parent.tap(say("intent-my-bookings", "en"))
    expect(parent.answer).to_contain_text("Grace Lee")


def test_a_booking_is_cancelled_and_its_event_taken_away(
    visit: Visit, server: Server, say: Say
) -> None:
    parent = visit()
    link(parent, server, "ABCD2-EFGH6")
    while say("booking-done", "en") not in (parent.answer.text_content() or ""):
        tap_first(parent)
    parent.ask("cancel my meeting")
    parent.tap(say("review-yes-cancel", "en"))
    expect(parent.answer).to_contain_text(say("booking-cancelled", "en"))
    remove = parent.answer.get_by_role("link", name=say("calendar-remove", "en"), exact=True)
    with parent.page.expect_download() as download:
        remove.tap()
    calendar = vobject.readOne(Path(download.value.path()).read_text(encoding="utf-8"))
    assert (calendar.method.value, calendar.vevent.status.value) == ("CANCEL", "CANCELLED")
    parent.ask("my bookings")
    expect(parent.answer).to_contain_text(say("bookings-none", "en"))
