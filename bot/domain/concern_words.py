"""How what happened to a concern is said: to its parent, and to staff."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.booking_words import NONE
from bot.domain.concern import PARENT, SAFETY, Concern, Event
from bot.domain.messages import Choice, LanguageCode, Msg

# What a button of a parent's does to a concern: see skills/concerns.
_ANSWER, _SETTLE, _UNSETTLED, _ESCALATE = (
    f"concern:{verb}=" for verb in ("answer", "settle", "unsettled", "escalate")
)


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of an event. `who` did it, or has the concern now, with the own `words`; on
    `day` something is due."""

    reference: str
    who: str
    day: date | None
    words: str


def told_parent(concern: Concern, event: Event, told: Told) -> tuple[Msg, ...]:
    """What the parent reads of the event; nothing of what stays within the school, and of what the
    parent did in this chat."""
    if event.by == PARENT:
        return ()
    reference, words, day, who = told.reference, told.words, told.day or NONE, told.who or NONE
    said: Mapping[str, Msg] = {
        "acknowledged": Msg(
            "concern-told-acknowledged", reference=reference, who=who, day=day, kind=concern.kind
        ),
        "replied": Msg("concern-told-replied", reference=reference, who=who, words=words),
        "asked": Msg("concern-told-asked", reference=reference, who=who, words=words),
        "assigned": Msg("concern-told-assigned", reference=reference, who=who, day=day),
        "escalated": Msg(
            "concern-told-escalated", reference=reference, who=who, day=day, level=concern.level,
            why=event.details.get("why", NONE),
        ),
        "reminded": Msg("concern-told-late", reference=reference, who=who),
        "resolved": Msg(
            "concern-told-resolved", reference=reference, who=who, words=words or NONE
        ),
        "settled": Msg("concern-told-settled", reference=reference, day=day),
        "reopened": Msg("concern-told-reopened", reference=reference, who=who, day=day),
        "erased": Msg("concern-told-erased", reference=reference),
    }  # fmt: skip
    return (said[event.what],) if event.what in said else ()


def own_words(language: str) -> Msg:
    """Beside words that a member of staff wrote in another language than the parent's."""
    return Msg("concern-own-words", language=LanguageCode(language))


def parent_choices(reference: str, event: Event, *, can_escalate: bool) -> tuple[Choice, ...]:
    if event.what in ("asked", "replied"):
        return (Choice(Msg("concern-answer"), _ANSWER + reference),)
    if event.what == "resolved":
        return (
            Choice(Msg("concern-settle"), _SETTLE + reference),
            Choice(Msg("concern-unsettled"), _UNSETTLED + reference),
        )
    if event.what == "reminded" and can_escalate:
        return (Choice(Msg("intent-escalate-concern"), _ESCALATE + reference),)
    return ()


def told_staff(reference: str, concern: Concern, event: Event, due: date | None) -> Msg:
    """What whoever has the concern reads of the event: no word of the parent, and no name."""
    day = due or NONE
    waits = Msg(
        "staff-told-raised", reference=reference, kind=concern.kind, topic=concern.topic, day=day
    )
    said: Mapping[str, Msg] = {
        "raised": waits,
        "assigned": waits,
        "named": waits,
        "escalated": Msg(
            "staff-told-escalated", reference=reference, day=day, level=concern.level
        ),
        "reopened": Msg("staff-told-reopened", reference=reference, day=day),
        "answered": Msg("staff-told-answered", reference=reference, day=day),
        "added": Msg("staff-told-added", reference=reference, kind=concern.kind),
        "withdrawn": Msg("staff-told-withdrawn", reference=reference),
        "settled": Msg("staff-told-settled", reference=reference),
        "reminded": Msg("staff-told-late", reference=reference, day=day),
        "alerted": Msg("staff-told-danger", reference=reference),
        "acknowledged": Msg("staff-told-taken", reference=reference),
    }  # fmt: skip
    if concern.kind == "danger" and event.what == "raised":
        return said["alerted"]
    return said[event.what]


_TELLS_STAFF = frozenset({
    "raised", "escalated", "assigned", "reopened", "answered", "added", "withdrawn", "settled",
    "reminded", "alerted",
})  # fmt: skip


# After which somebody has to take it up.
_WAITS = frozenset({"raised", "escalated", "reopened", "named"})


def tells_staff(concern: Concern, event: Event) -> bool:
    """Who was told of a danger is told who no longer has to come; of a name, that nobody has it
    any more."""
    if event.what == "acknowledged":
        return concern.level == SAFETY
    if event.what == "named":
        return concern.level != SAFETY and not concern.holder
    return event.what in _TELLS_STAFF


def unassigned(reference: str, event: Event, due: date | None, can: Collection[str]) -> Msg | None:
    """What is read instead by who cannot take it up, but give it to somebody. `can`: see
    `concern_access.actions`."""
    if event.what not in _WAITS or "acknowledged" in can or "assigned" not in can:
        return None
    return Msg("staff-told-unassigned", reference=reference, day=due or NONE)


def staff_choices(reference: str, can: Collection[str]) -> tuple[Choice, ...]:
    if "acknowledged" not in can:
        return ()
    return (Choice(Msg("staff-acknowledge"), f"acknowledge:{reference}"),)
