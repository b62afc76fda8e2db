"""Booking a conference: in any order, one question at a time for what is missing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import readers
from bot.dialogue.forms import open_form, reopen
from bot.dialogue.moment import Form, Moment, Outcome, Slot, wish
from bot.domain.booking import KINDS, WAYS, Booking
from bot.domain.booking_words import line, meeting
from bot.domain.messages import Choice, Msg, Reply
from bot.errors import Refused
from bot.skills.conferences import asking, choosing, office, reading
from bot.skills.conferences.choosing import EVERYBODY, NOBODY, OFFICE

_HOURS = re.compile(r"(\d\d:\d\d)?-(\d\d:\d\d)?")
# What is refused for these reasons is not to be had at another time either.
_FINAL = frozenset({"booking-twice", "booking-limit"})


def book_conference(moment: Moment) -> Outcome:
    return open_form(moment, BOOK)


# ---- What is accepted, and what follows --------------------------------------------------------


def _accepts_children(moment: Moment, value: str) -> bool:
    own = {str(child.id) for child in choosing.children_of(moment)}
    return value == EVERYBODY or set(value.split(",")) <= own


def _accepts_staff(moment: Moment, value: str) -> bool:
    ids = [
        str(who.id)
        for child in choosing.children(moment)
        for who in moment.desk.staff(child.school)
    ]
    return value in ids


def _accepts_day(moment: Moment, value: str) -> bool:
    days = choosing.times(moment).days() if choosing.pairings(moment) else []
    return value in map(str, days)


def _accepts_time(moment: Moment, value: str) -> bool:
    return any(choosing.value(plan) == value for plan in choosing.times(moment).plans)


def accepts_interpreter(moment: Moment, value: str) -> bool:
    return value == NOBODY or value in moment.world.interpreted


def _accepts_companions(moment: Moment, value: str) -> bool:
    found = choosing.school(moment)
    return bool(found) and value.isdecimal() and int(value) <= found.rules.companions  # type: ignore[union-attr]


def hold(moment: Moment) -> tuple[Moment, tuple[Msg, ...]]:
    """Keeps the chosen time while the parent goes on; what somebody else has by now is asked
    anew."""
    chosen = choosing.chosen_plan(moment)
    if not chosen:
        return moment, ()
    try:
        moment.desk.hold(chosen, choosing.details(moment))
    except Refused as refused:
        if refused.said.id in _FINAL:
            return moment.with_conversation(moment.conversation.closing()), (refused.said,)
        return moment.emptying("time"), (refused.said,)
    return moment, ()


def _day_of_time(moment: Moment) -> tuple[Moment, tuple[Msg, ...]]:
    """A time that was tapped in an older list may be of another day."""
    found = choosing.times(moment)
    for plan in found.plans:
        if choosing.value(plan) == moment.slots["time"]:
            moment = moment.filling(day=str(found.begins(plan).date()))
    return hold(moment)


def _not_by_office(needed: Callable[[Moment], bool]) -> Callable[[Moment], bool]:
    return lambda moment: not choosing.by_office(moment) and needed(moment)


def _is_unknown(moment: Moment) -> bool:
    return not choosing.children_of(moment)


def _needs_children(moment: Moment) -> bool:
    return not choosing.children(moment)


# ---- The form ----------------------------------------------------------------------------------


def submit(moment: Moment) -> Outcome:
    if choosing.by_office(moment):
        chosen = choosing.pairings(moment)
        return office.ask(moment, "conference", chosen[0].staff if chosen else 0)
    try:
        booked = moment.desk.book(choosing.chosen_plan(moment), choosing.details(moment))
    except Refused as refused:
        return taken(moment, BOOK, refused)
    return Outcome(moment.conversation.closing(), (confirmation(moment, *booked),), asked=True)


def taken(moment: Moment, form: Form, refused: Refused) -> Outcome:
    """The chosen time is not to be had after all: another one is asked for."""
    slot = form.slot("time")
    if slot is None or refused.said.id in _FINAL:
        return Outcome(moment.conversation.closing(), (Reply((refused.said,)),), asked=True)
    anew = reopen(moment.emptying("confirm"), form, slot)
    return anew.preceded_by(Reply((refused.said,)))


def confirmation(moment: Moment, *booked: Booking) -> Reply:
    """What a family gets when a place is theirs: each booking, and a file for its calendar."""
    schools = moment.world.organizations
    lines = [line(each, schools[each.school].calendar) for each in booked]
    files = [meeting(each, schools[each.school], moment.desk.now) for each in booked]
    choices = [Choice(Msg("intent-my-bookings"), "intent:my_bookings")]
    if booked[0].is_conference:
        choices.insert(0, Choice(Msg("conferences-how-to-prepare"), f"prepare:{booked[0].school}"))
    return Reply((Msg("booking-done"), *lines), (), tuple(choices), meetings=tuple(files))


def press_wait(moment: Moment, value: str) -> Outcome | None:
    """Joins the waitlist of the teacher who has no free time."""
    chosen = choosing.pairings(moment)
    if moment.form is not BOOK or len(chosen) != 1:
        return None
    waiting = moment.desk.wait(chosen[0], choosing.details(moment))
    said = Msg("waitlist-offered") if waiting.offer else Msg("waitlist-joined", ahead=waiting.ahead)
    return Outcome(moment.conversation.closing(), (Reply((said,)),), BOOK.group, asked=True)


def press_later(moment: Moment, value: str) -> Outcome | None:
    """The days after those that were shown."""
    days = choosing.times(moment).days() if moment.form and choosing.pairings(moment) else []
    first = next((day for day in days if str(day) == value), None)
    if first is None:
        return None
    reply = asking.later_days(moment, first)
    return Outcome(moment.conversation, (reply,), BOOK.group, asked=True)


def _is_school(moment: Moment, value: str) -> bool:
    found = moment.world.organizations.get(value)
    return found is not None and found.kind == "school"


def _remember_school(moment: Moment) -> tuple[Moment, tuple[Msg, ...]]:
    """So that the next form does not ask for it again."""
    conversation = replace(moment.conversation, school=moment.slots["school"])
    return moment.with_conversation(conversation), ()


SCHOOL = Slot(
    "school",
    asking.school,
    readers.entity("school"),
    _is_school,
    needed=lambda moment: choosing.school(moment) is None and _is_unknown(moment),
    settle=_remember_school,
)
CHILDREN = Slot(
    "children",
    asking.children,
    reading.children,
    _accepts_children,
    needed=lambda moment: _needs_children(moment) and not _is_unknown(moment),
    clears=("with", "day", "time", "confirm"),
)
WAY = Slot(
    "way",
    asking.way,
    readers.entity("meeting_way"),
    lambda moment, value: value in WAYS,
    needed=_not_by_office(lambda moment: len(choosing.ways(moment)) > 1),
)
INTERPRETER = Slot(
    "interpreter",
    asking.interpreter,
    reading.interpreter,
    accepts_interpreter,
    needed=lambda moment: moment.conversation.language != "en",
    settle=hold,
)
DAYS = wish("days", reading.days)
HOURS = wish("hours", reading.hours, lambda moment, value: bool(_HOURS.fullmatch(value)))
DAY = Slot(
    "day",
    asking.day,
    reading.day,
    _accepts_day,
    needed=_not_by_office(lambda moment: not moment.slots.get("time")),
    infer=reading.infer_day,
    clears=("time", "confirm"),
    forgets=("days", "hours"),
)
TIME = Slot(
    "time",
    asking.time,
    readers.nothing,
    _accepts_time,
    needed=_not_by_office(lambda moment: True),
    infer=reading.infer_time,
    clears=("confirm",),
    forgets=("hours",),
    settle=_day_of_time,
    gone=Msg("booking-taken"),
)
BOOK = Form(
    "book_conference",
    "conferences",
    (
        SCHOOL,
        CHILDREN,
        Slot("child_name", asking.child_name, readers.words("child_name"),
             needed=_is_unknown, words=True),
        wish("role", readers.entity("staff_role")),
        wish("kind", readers.entity("meeting_kind"), lambda moment, value: value in KINDS),
        wish(OFFICE, readers.nothing, lambda moment, value: value == "yes"),
        Slot(
            "with",
            asking.with_whom,
            reading.staff,
            _accepts_staff,
            needed=_not_by_office(lambda moment: not choosing.pairings(moment)),
            infer=reading.infer_staff,
            clears=("day", "time", "confirm"),
            forgets=("role",),
        ),
        Slot("whom", asking.whom, readers.words("whom"), words=True,
             needed=lambda moment: _is_unknown(moment) and not moment.slots.get("role")),
        WAY,
        INTERPRETER,
        DAYS,
        HOURS,
        DAY,
        TIME,
        Slot("wish", asking.wish, reading.wish, needed=choosing.by_office, words=True),
        Slot("companions", asking.companions, readers.nothing, _accepts_companions,
             needed=lambda moment: False),
        Slot("confirm", asking.review, readers.agreement("confirm"),
             lambda moment, value: value == "yes"),
    ),
    submit,
    leave=lambda moment: moment.desk.release_held(),
)  # fmt: skip
