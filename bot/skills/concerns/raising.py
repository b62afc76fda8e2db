"""Raising a concern: in any order, one question at a time for what is missing.

What is asked follows policy 909, V: what it is about (child, staff, policy), who is closest to it,
who was talked to already.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import readers
from bot.dialogue.forms import fill_in, open_form, proceed, read
from bot.dialogue.moment import Form, Moment, Outcome, Slot, wish
from bot.domain.chain import LEVELS, RANKS, TOPICS
from bot.domain.messages import Choice, Msg, Reply
from bot.domain.people import TEACHER
from bot.skills.concerns import asking, facts, reading, reviewing, saying
from bot.skills.concerns.facts import CANNOT, NONE, OTHER, UNKNOWN
from bot.skills.conferences import book

_KEPT = ("told", "child", "school", "about", "person", "happened", "wish", "name")


def raise_concern(moment: Moment) -> Outcome:
    """A concern that is being raised already goes on."""
    if moment.form in (RAISE, REPORT):
        return proceed(moment, moment.form)
    return open_form(moment, RAISE)


def report(moment: Moment) -> Outcome:
    """In the middle of a concern the parent is asked whether it is such a report; nothing of it is
    lost by that."""
    if moment.form is REPORT:
        return fill_in(moment, REPORT, read(REPORT, moment))
    if moment.form is RAISE:
        return fill_in(moment, RAISE, {**read(RAISE, moment), "suspected": "yes"})
    return open_form(moment, REPORT)


def turn_into(moment: Moment, form: Form) -> Outcome:
    """Goes on as the other kind, with what was told so far."""
    kept = {name: moment.slots[name] for name in _KEPT if name in moment.slots}
    if facts.about(moment) or facts.about_role(moment):
        kept["topic"] = "staff"
    changed = moment.with_conversation(moment.conversation.opening(form.name))
    return fill_in(changed, form, kept)


# ---- What is accepted, and what follows --------------------------------------------------------


def _accepts_child(moment: Moment, value: str) -> bool:
    return value == NONE or value in {str(each.id) for each in facts.children(moment)}


def _accepts_about(moment: Moment, value: str) -> bool:
    known = value in (OTHER, NONE) or value in facts.roles(moment)
    return known or bool(facts.members(moment, value))


def _find_person(moment: Moment) -> tuple[Moment, tuple[Msg, ...]]:
    """A name that stands in the school's list is that person; of several who have it none may see
    the concern."""
    found = facts.named(moment, moment.slots["person"])
    if found:
        moment = moment.filling(about=facts.ids(found))
    return _same_name(moment)


def _same_name(moment: Moment) -> tuple[Moment, tuple[Msg, ...]]:
    names = tuple(who.name for who in facts.about(moment))
    return moment, ((Msg("concern-same-name", names=names),) if len(names) > 1 else ())


def _is_about_staff(moment: Moment) -> bool:
    return facts.topic(moment) == "staff"


def _needs_person(moment: Moment) -> bool:
    return _is_about_staff(moment) and moment.slots.get("about") in (OTHER, TEACHER)


def _accepts_tried(moment: Moment, value: str) -> bool:
    return value in (NONE, CANNOT, *facts.levels(moment))


def _not_to_be_faced(moment: Moment) -> tuple[Moment, tuple[Msg, ...]]:
    faced = moment.slots["tried"] != CANNOT
    return moment, (() if faced else (Msg("concern-cannot-noted"),))


def _went_somewhere(moment: Moment) -> bool:
    return moment.slots.get("tried") in RANKS


def _needs_closest(moment: Moment) -> bool:
    return facts.topic(moment) == "child" and facts.preview(moment).state.level == LEVELS[0]


def _could_talk(moment: Moment) -> bool:
    return facts.topic(moment) != "policy" and moment.slots.get("tried") == NONE


def _accepts_name(moment: Moment, value: str) -> bool:
    return value != NONE or facts.chain(moment).anonymous


def _is_unknown(moment: Moment) -> bool:
    return moment.desk.family() is None


# ---- Sending -----------------------------------------------------------------------------------


def submit(moment: Moment) -> Outcome:
    """The parent learns the number, who has it, by when, and what happens then."""
    child = facts.child(moment)
    name = moment.slots.get("name", "") if _is_unknown(moment) else ""
    called = "" if facts.is_anonymous(moment) else name
    raised = moment.desk.concerns.raise_(facts.draft(moment), called, child.id if child else 0)
    said = (
        Msg("concern-raised", reference=raised.reference),
        *saying.goes_to(moment, raised),
        *saying.way_up(moment, raised.state),
        Msg("concern-raised-follow", reference=raised.reference),
    )
    choices = (Choice(Msg("intent-concern-status"), f"concern:look={raised.reference}"),)
    return Outcome(moment.conversation.closing(), (Reply(said, choices=choices),), asked=True)


# ---- The forms ---------------------------------------------------------------------------------

_TOLD = wish("told", reading.told)
_ROLE = wish("role", reading.role)
_BEEN = wish("been", reading.been)
_SUSPECTED = wish("suspected", readers.nothing)
_TOPIC = Slot(
    "topic", asking.topic, reading.topic, lambda moment, value: value in TOPICS,
    forgets=("role",),
    clears=("about", "person", "tried", "came_of_it", "closest", "first", "confirm"),
)  # fmt: skip
_CHILD = Slot(
    "child", asking.child, reading.child, _accepts_child,
    needed=lambda moment: len(facts.children(moment)) > 1 and facts.topic(moment) != "policy",
    clears=("about", "closest", "confirm"),
)  # fmt: skip
_SCHOOL = replace(
    book.SCHOOL, ask=asking.school, read=reading.school,
    needed=lambda moment: facts.school(moment) is None,
    clears=("about", "closest", "confirm"),
)  # fmt: skip
_ABOUT = Slot(
    "about", asking.about, reading.about, _accepts_about, needed=_is_about_staff,
    infer=reading.infer_about, settle=_same_name, forgets=("role",),
    clears=("role", "person", "tried", "came_of_it", "closest", "first", "confirm"),
)  # fmt: skip
_PERSON = Slot(
    "person", asking.person, reading.person, needed=_needs_person, settle=_find_person,
    words=True, clears=("confirm",),
)  # fmt: skip
_TRIED = Slot(
    "tried", asking.tried, reading.tried, _accepts_tried, settle=_not_to_be_faced,
    infer=lambda moment: moment.slots.get("been"), forgets=("been",),
    clears=("came_of_it", "closest", "first", "confirm"),
)  # fmt: skip
_CAME_OF_IT = Slot(
    "came_of_it", asking.came_of_it, reading.or_nothing("came_of_it"),
    needed=_went_somewhere, words=True, clears=("confirm",),
)  # fmt: skip
_CLOSEST = Slot(
    "closest", asking.closest, reading.closest,
    lambda moment, value: value == UNKNOWN or len(facts.members(moment, value)) == 1,
    needed=_needs_closest, clears=("confirm",),
)  # fmt: skip
_HAPPENED = Slot(
    "happened", asking.happened, reading.happened, words=True, clears=("confirm",),
    settle=lambda moment: (moment.emptying("told"), ()),
)  # fmt: skip
_WISH = Slot(
    "wish", asking.wish, reading.or_nothing("wish"), words=True, clears=("confirm",),
)  # fmt: skip
_UNEQUAL = Slot(
    "unequal", asking.unequal, reading.unequal, lambda moment, value: value == "no",
    needed=lambda moment: bool(moment.slots.get("suspected")),
)  # fmt: skip
_FIRST = Slot(
    "first", asking.first, reading.first, lambda moment, value: value == "on", needed=_could_talk,
)  # fmt: skip
_NAME = Slot(
    "name", asking.name, reading.name, _accepts_name, needed=_is_unknown,
    words=True, clears=("confirm",),
)  # fmt: skip
_CONFIRM = Slot(
    "confirm", reviewing.review, readers.agreement("confirm"), lambda moment, value: value == "yes"
)  # fmt: skip


def _notice(ask: Callable[[Moment], Reply]) -> Slot:
    return Slot("notice", ask, reading.notice, lambda moment, value: value == "read")


RAISE = Form(
    facts.RAISE,
    "concerns",
    (
        _notice(asking.notice), _TOLD, _ROLE, _BEEN, _SUSPECTED, _UNEQUAL, _TOPIC, _CHILD, _SCHOOL,
        _ABOUT, _PERSON, _TRIED, _CAME_OF_IT, _CLOSEST, _HAPPENED, _WISH, _FIRST, _NAME, _CONFIRM,
    ),
    submit,
    patient=True,
)  # fmt: skip
REPORT = Form(
    facts.REPORT,
    "safety",
    (
        _notice(asking.notice_of_report), _TOLD, _ROLE, _CHILD, _SCHOOL, _ABOUT, _PERSON,
        _HAPPENED, _WISH, _NAME, _CONFIRM,
    ),
    submit,
    patient=True,
)  # fmt: skip
