"""What the form holds, before it is sent."""

from __future__ import annotations

from bot.dialogue.moment import Moment
from bot.domain.booking_words import NONE
from bot.domain.messages import Choice, Msg, Reply
from bot.skills.common import cited
from bot.skills.concerns import facts, saying
from bot.skills.concerns.asking import STOP

_CHANGES = ("happened", "wish", "about", "tried", "closest", "name", "topic", "child")
_CHANGES_OF_REPORT = ("happened", "wish", "about", "name", "child")


def review(moment: Moment) -> Reply:
    """All of it, who gets it first and why, and what can still be changed."""
    found = facts.preview(moment)
    said = (Msg("concern-review"), _facts(moment), *_words(moment), *saying.goes_to(moment, found))
    return Reply(said, cited(moment, found.statement), _choices(moment))


def _facts(moment: Moment) -> Msg:
    slots = moment.slots
    school, child = facts.school(moment), facts.child(moment)
    tried = slots.get("tried", NONE)
    return Msg(
        "concern-review-facts",
        school=school.name if school else NONE,
        kind=facts.kind(moment),
        topic=facts.topic(moment),
        child=child.name if child else NONE,
        who=_person(moment),
        role=facts.about_role(moment) or NONE,
        tried=tried if tried != facts.CANNOT else NONE,
        called=_called(moment),
    )


def _person(moment: Moment) -> str:
    """By name as far as it is known: all who have it."""
    names = [who.name for who in facts.about(moment)]
    return ", ".join(names) or moment.slots.get("person", NONE)


def _called(moment: Moment) -> str:
    """How the school may call the parent; `none` for not at all."""
    family = moment.desk.family()
    if facts.is_anonymous(moment):
        return NONE
    return family.name if family else moment.slots.get("name", NONE)


def _words(moment: Moment) -> tuple[Msg, ...]:
    slots = moment.slots
    wish = slots.get("wish", NONE)
    happened = saying.shortened(slots.get("happened", ""))
    return (
        Msg("concern-review-happened", words=happened),
        Msg("concern-review-wish", words=saying.shortened(wish)),
    )


def _choices(moment: Moment) -> tuple[Choice, ...]:
    changes = _CHANGES if facts.kind(moment) == "concern" else _CHANGES_OF_REPORT
    return (
        Choice(Msg("concern-send"), "fill:confirm=yes"),
        *(
            Choice(Msg("concern-change", what=what), f"change:{what}")
            for what in changes
            if _is_shown(moment, what)
        ),
        STOP,
    )


def _is_shown(moment: Moment, what: str) -> bool:
    if what == "child":
        return len(facts.children(moment)) > 1 and facts.topic(moment) != "policy"
    return bool(moment.slots.get(what)) or (what == "name" and facts.chain(moment).anonymous)
