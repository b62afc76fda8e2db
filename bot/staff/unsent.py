"""Messages that could not be sent, without their words: for the system administrator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from bot.services.records import Records
from bot.services.unsent import put_aside, send_again
from bot.staff.desk import Desk, Missing
from bot.staff.pages import Page
from bot.store import unsent as store
from bot.store.unsent import Unsent

UNSENT = "/staff/unsent"
_ROWS = 100


def unsent(desk: Desk) -> Response:
    found = store.listed(desk.connection, desk.viewer.organizations, _ROWS + 1)
    rows = [_row(desk, message) for message in found[:_ROWS]]
    return desk.page("unsent.html", rows=rows, more=len(found) > _ROWS)


def _row(desk: Desk, message: Unsent) -> dict[str, Any]:
    return {
        "message": message,
        "when": desk.when(message.failed),
        "iso": message.failed.isoformat(),
        "organization": desk.own.get(message.organization, ""),
    }


def retry(desk: Desk) -> Response:
    return _done(desk, send_again, "staff-done-unsent-retried")


def dismiss(desk: Desk) -> Response:
    return _done(desk, put_aside, "staff-done-unsent-dismissed")


def _done(desk: Desk, act: Callable[[Records, Unsent], None], said: str) -> Response:
    message = store.load(desk.connection, desk.number("id"), desk.viewer.organizations)
    if message is None:
        raise Missing
    act(desk.records, message)
    return desk.go(UNSENT, said)


PAGES = (
    Page(UNSENT, unsent, "unsent", menu="staff-menu-unsent", about="staff-menu-unsent-about"),
    Page("/staff/unsent/{id}/retry", retry, "unsent", "POST"),
    Page("/staff/unsent/{id}/dismiss", dismiss, "unsent", "POST"),
)
