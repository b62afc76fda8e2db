"""One concern: all of it, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from starlette.responses import Response

from bot.errors import Refused
from bot.office import open_records
from bot.services.records import Records
from bot.services.staff_concerns import StaffConcerns
from bot.staff.concerns_forms import forms
from bot.staff.concerns_queue import QUEUE
from bot.staff.concerns_sheet import Sheet
from bot.staff.desk import Desk, Missing
from bot.staff.pages import Page
from bot.store import Connection
from bot.store.unit_of_work import transaction

LONGEST = 4_000
# A form's field with words -> the event that it leads to.
FIELDS: Mapping[str, str] = {
    "reply": "replied", "question": "asked", "note": "noted", "reason": "escalated",
    "solution": "resolved", "again": "reopened",
}  # fmt: skip


def concern(desk: Desk) -> Response:
    return shown(desk)


def shown(
    desk: Desk, status: int = 200, said: str = "", errors: Mapping[str, str] | None = None
) -> Response:
    """The concern as it is now; what was typed stays in its field. That it was looked at is
    committed before anything is shown."""
    reference = str(desk.request.path_params["reference"])
    with acting(desk) as (_, work), known():
        work.open(reference)
    with desk.reading() as connection, known():
        records = books(desk, connection)
        work = StaffConcerns(records, desk.viewer)
        sheet = Sheet(desk, records, work.find(reference))
        context = {**sheet.told(), **forms(sheet, work)}
    return desk.page(
        "concern.html",
        status,
        said=said,
        errors=errors or {},
        path=f"{QUEUE}/{reference}",
        longest=LONGEST,
        unsent=_unsent(desk, context["able"]),
        **context,
    )


@contextmanager
def acting(desk: Desk) -> Iterator[tuple[Records, StaffConcerns]]:
    """In a transaction of its own, which is over before the page is made."""
    with transaction(desk.app.engine) as connection:
        records = books(desk, connection)
        yield records, StaffConcerns(records, desk.viewer)


def books(desk: Desk, connection: Connection) -> Records:
    world = desk.knowledge.world
    return open_records(connection, desk.translator, world, desk.now, desk.actor)


@contextmanager
def known() -> Iterator[None]:
    """What is not there and what the viewer may not see are the same page."""
    try:
        yield
    except Refused as refused:
        if refused.said.id == "staff-concern-unknown":
            raise Missing from None
        raise


def _unsent(desk: Desk, able: frozenset[str]) -> list[str]:
    """What was typed into forms that the state allows no more."""
    lost = (desk.form.get(field, "") for field, what in FIELDS.items() if what not in able)
    return [text for text in lost if text]


PAGES = (Page(f"{QUEUE}/{{reference}}", concern, "concerns"),)
