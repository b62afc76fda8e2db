"""All that is kept of a family: to hand it out, to erase it on request, to keep it for a court."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from starlette.responses import Response

from bot.domain.kept import ERASE_REASONS, HOLD_REASONS
from bot.domain.messages import Msg
from bot.domain.people import Family
from bot.errors import Refused
from bot.office import open_records
from bot.services.family_records import FamilyRecords
from bot.staff.desk import Desk, Missing
from bot.staff.filled import Filled
from bot.staff.guardians import listed
from bot.staff.pages import Page
from bot.store import Connection, families
from bot.store.unit_of_work import transaction

FAMILIES = "/staff/families"
_JSON = "application/json; charset=utf-8"


def all_(desk: Desk) -> Response:
    return desk.page("families.html", **listed(desk, FAMILIES))


def one(desk: Desk) -> Response:
    """That it was looked at is committed before anything is shown."""
    with transaction(desk.app.engine) as connection:
        _opened(desk, connection).open()
    return _page(desk, _opened(desk, desk.connection))


def export(desk: Desk) -> Response:
    content = _whole(desk).file()
    name = f"family-{desk.number('id')}-{desk.now:%Y-%m-%d}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=_JSON, headers=headers)


def erase(desk: Desk) -> Response:
    how = _How("erase_reason", ERASE_REASONS, FamilyRecords.erase, "families-done-erased")
    return _done(desk, how)


def hold(desk: Desk) -> Response:
    return _done(desk, _How("hold_reason", HOLD_REASONS, FamilyRecords.hold, "families-done-held"))


def lift(desk: Desk) -> Response:
    how = _How("hold_reason", HOLD_REASONS, FamilyRecords.lift, "families-done-lifted")
    return _done(desk, how)


class _How(NamedTuple):
    """`field`: where the form has its reason; `done`: what is said afterwards."""

    field: str
    reasons: Sequence[str]
    act: Callable[[FamilyRecords, str], None]
    done: str


def _done(desk: Desk, how: _How) -> Response:
    work, filled = _whole(desk), Filled(desk)
    if reason := _reason(filled, desk, how.field, how.reasons):
        how.act(work, reason)
        return desk.go(_path(desk), how.done)
    return _page(desk, work, filled.errors)


def _reason(filled: Filled, desk: Desk, field: str, reasons: Sequence[str]) -> str:
    reason = desk.form.get(field, "")
    if reason in reasons:
        return reason
    filled.wrong(field, Msg("families-no-reason"))
    return ""


def _path(desk: Desk) -> str:
    return f"{FAMILIES}/{desk.number('id')}"


def _family(desk: Desk, connection: Connection) -> Family:
    """With a child at a school of the viewer's."""
    family = families.load(connection, desk.number("id"))
    if family is None or not any(child.school in desk.own for child in family.children):
        raise Missing
    return family


def _opened(desk: Desk, connection: Connection) -> FamilyRecords:
    records = open_records(
        connection, desk.translator, desk.knowledge.world, desk.now, desk.actor,
        channels=desk.app.channels,
    )  # fmt: skip
    return FamilyRecords(records, desk.viewer, _family(desk, connection))


def _whole(desk: Desk) -> FamilyRecords:
    """`Refused` for who may not see all of where the family is known."""
    work = _opened(desk, desk.connection)
    if _is_elsewhere(desk, work):
        raise Refused(Msg("families-elsewhere"))
    return work


def _is_elsewhere(desk: Desk, work: FamilyRecords) -> bool:
    return not work.schools() <= desk.viewer.organizations


def _page(
    desk: Desk, work: FamilyRecords, errors: Mapping[str, str] | None = None
) -> Response:  # fmt: skip
    """`errors`: what is wrong with what was sent, if something was."""
    family = _family(desk, desk.connection)
    return desk.page(
        "family.html", 200 if errors is None else 422, family=family, path=_path(desk),
        children=tuple(child.name for child in family.children if child.school in desk.own),
        kept=work.kept(), elsewhere=_is_elsewhere(desk, work), errors=errors or {},
        erase_reasons=[
            (reason, desk.say(Msg("families-erase-reason", reason=reason)))
            for reason in ERASE_REASONS
        ],
        hold_reasons=[
            (reason, desk.say(Msg("families-hold-reason", reason=reason)))
            for reason in HOLD_REASONS
        ],
    )  # fmt: skip


PAGES = (
    Page(FAMILIES, all_, "families", menu="families-menu", about="families-menu-about"),
    Page(FAMILIES + "/{id}", one, "families"),
    Page(FAMILIES + "/{id}/export", export, "families", "POST"),
    Page(FAMILIES + "/{id}/erase", erase, "families", "POST"),
    Page(FAMILIES + "/{id}/hold", hold, "legal_hold", "POST"),
    Page(FAMILIES + "/{id}/lift", lift, "legal_hold", "POST"),
)
