"""What is booked: to see it, to change it, to give it up."""

from __future__ import annotations

from bot.dialogue import readers
from bot.dialogue.forms import open_form
from bot.dialogue.moment import Form, Moment, Outcome, Slot
from bot.domain.booking import WAYS, Booking, Waiting
from bot.domain.booking_words import label, line, meeting
from bot.domain.calendar import Calendar
from bot.domain.messages import ByLanguage, Choice, Msg, Reply
from bot.errors import Refused
from bot.skills.conferences import asking, book, choosing

WHAT = ("time", "way")


def my_bookings(moment: Moment) -> Outcome:
    """All that this chat has booked, waits for, or asked the office for."""
    booked, waiting = moment.desk.bookings(), moment.desk.waiting()
    asked = moment.desk.asked()
    lines = [
        *(line(each, _calendar(moment, each)) for each in booked),
        *(_waiting_line(each) for each in waiting),
        *(Msg("request-line", number=number, kind=kind) for number, kind in asked),
    ]
    if not lines:
        choices = (Choice(Msg("intent-book-conference"), "intent:book_conference"),)
        said = Msg("bookings-none") if moment.desk.family() else Msg("bookings-none-unknown")
        return Outcome(moment.conversation, (Reply((said,), choices=choices),))
    reply = Reply((Msg("bookings-yours"), *lines), choices=tuple(_choices(moment)))
    return Outcome(moment.conversation, (reply,))


def _calendar(moment: Moment, each: Booking) -> Calendar:
    return moment.world.organizations[each.school].calendar


def _waiting_line(each: Waiting) -> Msg:
    if each.staff:
        return Msg("waitlist-line", staff=each.staff, child=each.child, ahead=each.ahead)
    return Msg("waitlist-line-event", title=ByLanguage(each.title), ahead=each.ahead)


def _choices(moment: Moment) -> list[Choice]:
    choices = []
    if changeable(moment):
        choices.append(Choice(Msg("intent-change-booking"), "intent:change_booking"))
    if moment.desk.bookings():
        choices.append(Choice(Msg("intent-cancel-booking"), "intent:cancel_booking"))
    choices += [
        Choice(Msg("waitlist-leave", number=each.id), f"leave:{each.id}")
        for each in moment.desk.waiting()
    ]
    choices += [
        Choice(Msg("request-withdraw", number=number), f"withdraw:{number}")
        for number, _ in moment.desk.asked()
    ]
    return choices


# ---- Change ------------------------------------------------------------------------------------


def change_booking(moment: Moment) -> Outcome:
    return open_form(moment, CHANGE) if changeable(moment) else _too_late(moment)


def changeable(moment: Moment) -> list[Booking]:
    return [each for each in endable(moment) if each.is_conference]


def endable(moment: Moment) -> list[Booking]:
    """What the cut-off still lets the family change by itself."""
    now, schools = moment.desk.now, moment.world.organizations
    booked = moment.desk.bookings()
    return [each for each in booked if each.can_change(now, schools[each.school].rules)]


def _too_late(moment: Moment) -> Outcome:
    """What is booked, and why it can only be changed by the office."""
    shown = my_bookings(moment)
    late = [each for each in moment.desk.bookings() if each not in endable(moment)]
    if not late:
        return shown
    hours = moment.world.organizations[late[0].school].rules.cut_off_hours
    return shown.preceded_by(Reply((Msg("booking-cut-off", hours=hours),)))


def _ask_which_to_change(moment: Moment) -> Reply:
    return which(moment, changeable(moment), Msg("bookings-which-to-change"))


def which(moment: Moment, found: list[Booking], said: Msg) -> Reply:
    choices = [
        Choice(label(each, _calendar(moment, each)), f"fill:booking={each.id}") for each in found
    ]
    return Reply((said,), choices=tuple(choices))


def _the_only_one(moment: Moment) -> str | None:
    found = changeable(moment)
    return str(found[0].id) if len(found) == 1 else None


def _the_only_booking(moment: Moment) -> str | None:
    found = endable(moment)
    return str(found[0].id) if len(found) == 1 else None


def _read_booking(moment: Moment) -> str | None:
    """The one whose teacher, child or event the message names."""
    said = set(readers.plain(moment.parse.text).split())
    found = [
        each for each in moment.desk.bookings()
        if said & set(readers.plain(f"{each.staff.rpartition(' ')[2]} {each.child}").split())
    ]  # fmt: skip
    return str(found[0].id) if len(found) == 1 else None


def is_own(moment: Moment, value: str) -> bool:
    return value in {str(each.id) for each in moment.desk.bookings()}


def _ask_what(moment: Moment) -> Reply:
    choices = tuple(Choice(Msg("review-change", what=what), f"fill:what={what}") for what in WHAT)
    return Reply((Msg("bookings-what-to-change"),), choices=choices)


def _infer_what(moment: Moment) -> str | None:
    if moment.slots.get("days") or moment.slots.get("hours"):
        return "time"
    return "way" if moment.slots.get("way") else None


def _changes_time(moment: Moment) -> bool:
    return moment.slots.get("what") == "time"


def _review(moment: Moment) -> Reply:
    known = choosing.booking(moment)
    if known is None:
        return Reply((Msg("booking-not-there"),))
    calendar = _calendar(moment, known)
    wanted = choosing.details(moment)
    chosen = choosing.chosen_plan(moment)
    starts = calendar.local(known.starts)
    for plan in choosing.times(moment).plans:
        if chosen and plan[0].offering == chosen[0][1]:
            starts = calendar.local(plan[0].starts)
    said = Msg(
        "bookings-review-change", staff=known.staff, child=known.child, day=starts.date(),
        time=starts.time(), way=wanted.way,
    )  # fmt: skip
    choices = (
        Choice(Msg("review-yes-change"), "fill:confirm=yes"),
        Choice(Msg("review-keep"), "intent:cancel"),
    )
    return Reply((said,), choices=choices)


def _submit_change(moment: Moment) -> Outcome:
    known = choosing.booking(moment)
    if known is None:
        raise Refused(Msg("booking-not-there"))
    chosen = choosing.chosen_plan(moment)
    offering = chosen[0][1] if chosen else known.offering
    try:
        changed = moment.desk.change(known.id, offering, choosing.details(moment))
    except Refused as refused:
        return book.taken(moment, CHANGE, refused)
    return Outcome(moment.conversation.closing(), (changed_reply(moment, changed),), asked=True)


def changed_reply(moment: Moment, booking: Booking) -> Reply:
    school = moment.world.organizations[booking.school]
    said = (Msg("booking-changed"), line(booking, school.calendar))
    return Reply(said, meetings=(meeting(booking, school, moment.desk.now),))


CHANGE = Form(
    "change_booking",
    "conferences",
    (
        Slot("booking", _ask_which_to_change, _read_booking, is_own, infer=_the_only_one,
             clears=("day", "time", "confirm")),
        book.DAYS,
        book.HOURS,
        Slot("what", _ask_what, readers.nothing, lambda moment, value: value in WHAT,
             infer=_infer_what),
        Slot("way", asking.way, readers.entity("meeting_way"),
             lambda moment, value: value in WAYS,
             needed=lambda moment: moment.slots.get("what") == "way", clears=("confirm",)),
        Slot("day", book.DAY.ask, book.DAY.read, book.DAY.accepts,
             needed=lambda moment: _changes_time(moment) and not moment.slots.get("time"),
             infer=book.DAY.infer, clears=book.DAY.clears, forgets=book.DAY.forgets),
        Slot("time", book.TIME.ask, book.TIME.read, book.TIME.accepts, needed=_changes_time,
             infer=book.TIME.infer, clears=book.TIME.clears, forgets=book.TIME.forgets),
        Slot("confirm", _review, readers.agreement("confirm"),
             lambda moment, value: value == "yes"),
    ),
    _submit_change,
)  # fmt: skip


# ---- Cancel ------------------------------------------------------------------------------------


def cancel_booking(moment: Moment) -> Outcome:
    return open_form(moment, CANCEL) if endable(moment) else _too_late(moment)


def _ask_which_to_cancel(moment: Moment) -> Reply:
    return which(moment, endable(moment), Msg("bookings-which-to-cancel"))


def _ask_whether_to_cancel(moment: Moment) -> Reply:
    known = choosing.booking(moment)
    lines = (line(known, _calendar(moment, known)),) if known else ()
    choices = (
        Choice(Msg("review-yes-cancel"), "fill:confirm=yes"),
        Choice(Msg("review-keep"), "intent:cancel"),
    )
    return Reply((Msg("bookings-sure-to-cancel"), *lines), choices=choices)


def _submit_cancel(moment: Moment) -> Outcome:
    cancelled = moment.desk.cancel(int(moment.slots["booking"]))
    school = moment.world.organizations[cancelled.school]
    file = meeting(cancelled, school, moment.desk.now)
    reply = Reply((Msg("booking-cancelled"), line(cancelled, school.calendar)), meetings=(file,))
    return Outcome(moment.conversation.closing(), (reply,), asked=True)


CANCEL = Form(
    "cancel_booking",
    "conferences",
    (
        Slot("booking", _ask_which_to_cancel, _read_booking, is_own, infer=_the_only_booking,
             clears=("confirm",)),
        Slot("confirm", _ask_whether_to_cancel, readers.agreement("confirm"),
             lambda moment, value: value == "yes"),
    ),
    _submit_cancel,
)  # fmt: skip
