"""Volunteering and observing a class."""

from __future__ import annotations

from bot.dialogue import readers
from bot.dialogue.forms import open_form
from bot.dialogue.moment import Form, Moment, Outcome, Slot
from bot.domain.booking import SHOWN, Event
from bot.domain.booking_words import event_line
from bot.domain.messages import ByLanguage, Choice, Msg, Reply
from bot.domain.people import schools
from bot.domain.words import parted, tells
from bot.skills.common import at_the_office, with_policy
from bot.skills.conferences import book, choosing, office, reading

SHOWN_EVENTS = 8


def volunteer(moment: Moment) -> Outcome:
    """Where help is needed; where the school looks for nobody, what it says about volunteering."""
    if not _events(moment) and (choosing.school(moment) or choosing.children_of(moment)):
        return at_the_office(moment, Msg("volunteering-none-now"))
    return open_form(moment, VOLUNTEER)


def _events(moment: Moment) -> list[Event]:
    own = schools(choosing.children_of(moment))
    school = choosing.school(moment)
    found = own or ((school.id,) if school else ())
    return list(moment.desk.events(found))


def _event(moment: Moment) -> Event | None:
    wanted = moment.slots.get("event", "")
    return next((each for each in _events(moment) if str(each.id) == wanted), None)


def _line(moment: Moment, event: Event) -> Msg:
    return event_line(event, moment.world.organizations[event.school].calendar)


def _ask_event(moment: Moment) -> Reply:
    found = _events(moment)[:SHOWN_EVENTS]
    choices = [
        Choice(Msg("volunteering-label", title=ByLanguage(each.title)), f"fill:event={each.id}")
        for each in found
    ]
    lines = (_line(moment, each) for each in found)
    said = (Msg("volunteering-which") if found else Msg("volunteering-none-now"), *lines)
    return Reply(said, choices=tuple(choices))


def _is_event(moment: Moment, value: str) -> bool:
    return value in {str(each.id) for each in _events(moment)}


def _read_event(moment: Moment) -> str | None:
    """The only event whose title shares a long word with the message."""
    said = {word for word in parted(moment.parse.text) if tells(word)}
    found = [
        each for each in _events(moment)
        if said & set(parted(" ".join(each.title.values())))
    ]  # fmt: skip
    return str(found[0].id) if len(found) == 1 else None


def _not_twice(moment: Moment) -> tuple[Moment, tuple[Msg, ...]]:
    """Who helps there already is told so, instead of being asked how."""
    if moment.slots["event"] in {str(each.offering) for each in moment.desk.bookings()}:
        closed = moment.with_conversation(moment.conversation.closing())
        return closed, (Msg("volunteering-already"),)
    return moment, ()


def _ask_shown(moment: Moment) -> Reply:
    """The event with what is asked of a volunteer, and how the own name is to be shown."""
    event = _event(moment)
    if event is None:
        return _ask_event(moment)
    helpers = moment.desk.helpers(event.id)
    choices = [
        *(Choice(Msg("volunteering-shown", how=how), f"fill:shown={how}") for how in SHOWN),
        Choice(Msg("review-cancel"), "intent:cancel"),
    ]
    said = [_line(moment, event)]
    if event.asks:
        said.append(Msg("volunteering-asks", words=ByLanguage(event.asks)))
    if helpers:
        said.append(Msg("volunteering-helpers", names=helpers))
    full = event.taken >= event.capacity
    said.append(Msg("volunteering-full") if full else Msg("volunteering-how-shown"))
    return Reply(tuple(said), choices=tuple(choices))


def _submit_volunteer(moment: Moment) -> Outcome:
    event = _event(moment)
    if event is None:
        return moment.with_conversation(moment.conversation.closing()).say(Msg("booking-gone"))
    if not choosing.children_of(moment):
        return office.ask(moment.filling(title=event.title.get("en", "")), "volunteer")
    if event.taken >= event.capacity:
        waiting = moment.desk.wait_for_event(event.id, moment.slots["shown"])
        joined = Msg("waitlist-joined", ahead=waiting.ahead)
        said = Msg("waitlist-offered") if waiting.offer else joined
        return Outcome(moment.conversation.closing(), (Reply((said,)),), asked=True)
    booked = moment.desk.sign_up(event.id, moment.slots["shown"])
    return Outcome(moment.conversation.closing(), (book.confirmation(moment, booked),), asked=True)


VOLUNTEER = Form(
    "volunteer",
    "volunteering",
    (
        book.SCHOOL,
        Slot(
            "event", _ask_event, _read_event, _is_event, clears=("shown",), settle=_not_twice
        ),
        Slot("shown", _ask_shown, readers.nothing, lambda moment, value: value in SHOWN,
             needed=lambda moment: bool(choosing.children_of(moment))),
    ),
    _submit_volunteer,
)  # fmt: skip


# ---- Observing ---------------------------------------------------------------------------------


def observe_classroom(moment: Moment) -> Outcome:
    """A request that names the class and the days; the office or the teacher answers."""
    return with_policy(moment, open_form(moment, OBSERVE))


def _ask_wish(moment: Moment) -> Reply:
    return Reply((Msg("volunteering-observe-when"),))


def _ask_class(moment: Moment) -> Reply:
    return Reply((Msg("volunteering-observe-whose"),))


OBSERVE = Form(
    "observe_classroom",
    "volunteering",
    (
        book.SCHOOL,
        book.CHILDREN,
        Slot("child_name", _ask_class, readers.words("child_name"), words=True,
             needed=lambda moment: not choosing.children_of(moment)),
        Slot("wish", _ask_wish, reading.wish, words=True),
    ),
    lambda moment: office.ask(moment, "observe"),
)  # fmt: skip

FORMS = (VOLUNTEER, OBSERVE)
