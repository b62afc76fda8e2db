"""What can be done with a concern, and what its forms offer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.messages import Msg
from bot.domain.organization import lineage
from bot.l10n.formats import direction
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services import holders
from bot.services.concerns import Concerns
from bot.services.records import Records
from bot.services.staff_concerns import StaffConcerns
from bot.staff.concerns_sheet import Sheet
from bot.staff.desk import Desk
from bot.store import families
from bot.store.concerns import Case

# The prepared texts that can be sent as a reply, a question, a solution: messages `prepared-...`.
PREPARED: Mapping[str, tuple[str, ...]] = {
    "reply": ("thanks", "meet", "time", "changed", "apology", "referred"),
    "question": ("details", "meet"),
    "solution": ("resolved",),
}


def prepared(desk: Desk, records: Records, case: Case, name: str, language: str) -> str:
    """A prepared text as it would be sent now. `day`: until when an answer would be due then."""
    until = Concerns(records).until_answered(case.state)
    day = records.calendar(case.state.school).last_day(until)
    return desk.translator.say(Msg(f"prepared-{name}", day=day), language)


def spoken(desk: Desk, case: Case) -> str:
    """The language in which the parent is written to."""
    known = case.whose.language in desk.knowledge.world.languages
    return case.whose.language if known else SOURCE_LANGUAGE


def forms(sheet: Sheet, work: StaffConcerns) -> dict[str, Any]:
    """Exactly what the viewer may do now, with all that can be chosen."""
    able = work.actions(sheet.case)
    return {
        "able": able,
        "prepared": {field: _offered(sheet, names) for field, names in PREPARED.items()},
        "parent_language": _named(sheet.desk, spoken(sheet.desk, sheet.case)),
        "candidates": work.candidates(sheet.case) if "assigned" in able else [],
        "nameable": _nameable(sheet) if "named" in able else [],
        "next": _next(sheet) if "escalated" in able else None,
    }


def _offered(sheet: Sheet, names: tuple[str, ...]) -> list[dict[str, str]]:
    """Each in the parent's language and in the viewer's."""
    desk, case = sheet.desk, sheet.case
    theirs, own = spoken(desk, case), desk.viewer.language

    def said(name: str, language: str) -> str:
        return prepared(desk, sheet.records, case, name, language)

    return [
        {"name": name, "sent": said(name, theirs), "own": said(name, own) if own != theirs else ""}
        for name in names
    ]


def _named(desk: Desk, code: str) -> dict[str, str]:
    return {"code": code, "name": desk.knowledge.world.languages[code], "dir": direction(code)}


def _nameable(sheet: Sheet) -> list[tuple[int, str]]:
    """Everybody of the school and above it whom it could be about."""
    records, state = sheet.records, sheet.case.state
    known = {*state.about, sheet.desk.viewer.staff}
    return [
        (who.id, who.name)
        for organization in lineage(state.school, records.organizations)
        for who in families.staff_of(records.connection, organization)
        if who.id not in known
    ]


def _next(sheet: Sheet) -> dict[str, Any] | None:
    """Where it would go, to whom, and why."""
    state = sheet.case.state
    concerns = Concerns(sheet.records)
    step = concerns.next(state)
    if step is None:
        return None
    level = concerns.chain(state).level(step.level)
    holder = holders.find(sheet.records, state.school, level, state.about)
    return {
        "level": step.level,
        "holder": families.staff_names(sheet.records.connection, [holder]).get(holder, ""),
        "source": sheet.source(level.statement),
    }
