"""The questions of the booking form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.dialogue.moment import Moment
from bot.domain.booking import PLANNED_AT_ONCE, Plan
from bot.domain.booking_words import line
from bot.domain.messages import Choice, LanguageCode, Msg, Name, Reply
from bot.domain.people import Child
from bot.errors import Refused
from bot.skills.conferences import choosing
from bot.skills.conferences.choosing import EVERYBODY, NOBODY, OFFICE, Times

# As many choices as are read at a glance; what comes after is one tap away.
SHOWN_DAYS = 6
SHOWN_TIMES = 8


def school(moment: Moment) -> Reply:
    found = [each for each in moment.world.organizations.values() if each.kind == "school"]
    choices = [Choice(Name(each.name), f"fill:school={each.id}") for each in found]
    return Reply((Msg("conferences-which-school"),), choices=tuple(choices))


def children(moment: Moment) -> Reply:
    own = choosing.children_of(moment)
    choices = [Choice(_child_label(child), f"fill:children={child.id}") for child in own]
    if len(own) <= PLANNED_AT_ONCE:
        choices.append(Choice(Msg("conferences-all-children"), f"fill:children={EVERYBODY}"))
    return Reply((Msg("conferences-which-child"),), choices=tuple(choices))


def _child_label(child: Child) -> Msg:
    return Msg("conferences-child", name=child.name, grade=child.grade)


def child_name(moment: Moment) -> Reply:
    """The first question to a parent whom the school does not know: says how it will be done, and
    that there is a shorter way."""
    said = (Msg("conferences-by-office"), Msg("conferences-child-name"))
    return Reply(said, choices=(Choice(Msg("family-i-have-a-code"), "link:"),))


def with_whom(moment: Moment) -> Reply:
    chosen = choosing.children(moment)
    if len(chosen) != 1:  # whom one can meet depends on whom it is about
        return children(moment)
    [child] = chosen
    choices = [
        Choice(Msg("conferences-staff", name=who.name, role=who.role), f"fill:with={who.id}")
        for who in choosing.staff_for(moment, child)
    ]
    choices.append(Choice(Msg("conferences-somebody-else"), f"fill:{OFFICE}=yes"))
    return Reply((Msg("conferences-with-whom", child=child.name),), choices=tuple(choices))


def whom(moment: Moment) -> Reply:
    return Reply((Msg("conferences-whom"),))


def way(moment: Moment) -> Reply:
    choices = [
        Choice(Msg("conferences-way", way=each), f"fill:way={each}")
        for each in choosing.ways(moment)
    ]
    return Reply((Msg("conferences-which-way"),), choices=tuple(choices))


def interpreter(moment: Moment) -> Reply:
    """Children never interpret (features of the school: translators are provided)."""
    own = moment.conversation.language
    yes = Choice(Msg("interpreter-yes", language=LanguageCode(own)), f"fill:interpreter={own}")
    no = Choice(Msg("interpreter-no"), f"fill:interpreter={NOBODY}")
    return Reply((Msg("interpreter-ask"),), choices=(yes, no))


def companions(moment: Moment) -> Reply:
    found = choosing.school(moment)
    most = found.rules.companions if found else 0
    choices = [
        Choice(Msg("conferences-companions", count=n), f"fill:companions={n}")
        for n in range(most + 1)
    ]
    return Reply((Msg("conferences-who-comes", count=most),), choices=tuple(choices))


def day(moment: Moment) -> Reply:
    found = choosing.times(moment)
    if not found.plans:
        return _full(moment)
    asked = choosing.wished(moment).days
    heard = _doubt(moment) or _not_free(asked, found)
    said = heard or Msg("conferences-which-day")
    return Reply((said,), choices=tuple(_day_choices(moment, found)))


def _doubt(moment: Moment) -> Msg | None:
    """What is wrong with the day that the message just named."""
    when = moment.parse.when
    if when is None or not when.doubt or not when.days:
        return Msg("date-impossible") if when and when.doubt else None
    if when.doubt == "past":
        return Msg("date-past", day=when.days[0])
    return Msg("date-ambiguous", first=when.days[0], second=when.days[-1])


def _not_free(asked: Sequence[date], found: Times) -> Msg | None:
    if not asked or set(asked) & set(found.days()):
        return None
    return Msg("conferences-day-not-free", day=asked[0])


def _day_choices(moment: Moment, found: Times) -> list[Choice]:
    """The days that the parent named, if they have times; else the first ones that do."""
    when = moment.parse.when
    named = set(choosing.wished(moment).days) | set(when.days if when else ())
    days = [each for each in found.days() if each in named] or found.days()
    choices = [
        Choice(Msg("conferences-day", day=each), f"fill:day={each}") for each in days[:SHOWN_DAYS]
    ]
    if len(days) > SHOWN_DAYS:
        later = f"later:{days[SHOWN_DAYS]}"
        choices.append(Choice(Msg("conferences-later-days"), later))
    return choices


def later_days(moment: Moment, first: date) -> Reply:
    found = choosing.times(moment)
    days = [each for each in found.days() if each >= first]
    rest = Times(tuple(plan for each in days for plan in found.on(each)), found.calendar)
    return Reply((Msg("conferences-which-day"),), choices=tuple(_day_choices(moment, rest)))


def _full(moment: Moment) -> Reply:
    """Nobody is free, but somebody may become so."""
    if choosing.booking(moment):
        keep = Choice(Msg("review-keep"), "intent:cancel")
        return Reply((Msg("bookings-no-other-time"),), choices=(keep,))
    chosen = choosing.pairings(moment)
    staff = [who.name for pair in chosen if (who := choosing.member(moment, pair.staff))]
    choices = [Choice(Msg("conferences-ask-office"), f"fill:{OFFICE}=yes")]
    if len(chosen) == 1:
        choices.insert(0, Choice(Msg("waitlist-join"), "wait:"))
        choices.append(Choice(Msg("conferences-another-person"), "change:with"))
    return Reply((Msg("conferences-full", staff=tuple(dict.fromkeys(staff))),), (), tuple(choices))


def time(moment: Moment) -> Reply:
    found = choosing.times(moment)
    of_day = choosing.day(moment)
    if of_day is None or not found.on(of_day):
        return day(moment)
    fitting = choosing.fitting(moment, found, of_day)
    said = Msg("conferences-which-time", day=of_day)
    if not fitting:
        said = Msg("conferences-time-not-free", day=of_day)
    return Reply((said,), choices=tuple(_time_choices(found, fitting or found.on(of_day))))


def _time_choices(found: Times, plans: Sequence[Plan]) -> list[Choice]:
    choices = [_time_choice(found, plan) for plan in plans[:SHOWN_TIMES]]
    if len(plans) > SHOWN_TIMES:
        later = f"fill:hours={found.begins(plans[SHOWN_TIMES]):%H:%M}-"
        choices.append(Choice(Msg("conferences-later-times"), later))
    return choices


def _time_choice(found: Times, plan: Plan) -> Choice:
    start = found.begins(plan).time()
    end = found.calendar.local(max(each.ends for each in plan)).time()
    return Choice(
        Msg("conferences-time", start=start, end=end), f"fill:time={choosing.value(plan)}"
    )


def wish(moment: Moment) -> Reply:
    said = (Msg("conferences-wish"),)
    nothing_open = choosing.children_of(moment) and not moment.slots.get(OFFICE)
    return Reply((Msg("conferences-no-window"), *said) if nothing_open else said)


def review(moment: Moment) -> Reply:
    """Shows what will be booked or asked for, and what can still be changed."""
    if choosing.by_office(moment):
        return _review_request(moment)
    chosen = choosing.chosen_plan(moment)
    if not chosen:
        return day(moment)
    try:
        moment.desk.hold(chosen, choosing.details(moment))
    except Refused as refused:  # it was kept too long, and somebody else has it now
        chosen_anew = time(moment)
        return Reply((refused.said, *chosen_anew.say), choices=chosen_anew.choices)
    calendar = choosing.calendar(moment)
    lines = [line(held, calendar) for held in moment.desk.held()]
    changes = ("day", "time", "way", "interpreter", "companions")
    return Reply((Msg("conferences-review"), *lines), choices=_review_choices(changes))


def _review_choices(changes: Sequence[str]) -> tuple[Choice, ...]:
    return (
        Choice(Msg("review-yes"), "fill:confirm=yes"),
        *(Choice(Msg("review-change", what=what), f"change:{what}") for what in changes),
        Choice(Msg("review-cancel"), "intent:cancel"),
    )


def _review_request(moment: Moment) -> Reply:
    slots = moment.slots
    child = next((child.name for child in choosing.children(moment)), "")
    code = slots.get("interpreter", NOBODY)
    said = Msg(
        "conferences-review-request",
        child=child or slots.get("child_name", NOBODY),
        whom=slots.get("whom") or slots.get("role") or _staff_name(moment) or NOBODY,
        wish=slots.get("wish", NOBODY),
        interpreter=NOBODY if code == NOBODY else LanguageCode(code),
        asked="no" if code == NOBODY else "yes",
    )
    return Reply((said,), choices=_review_choices(("wish",)))


def _staff_name(moment: Moment) -> str:
    chosen = choosing.pairings(moment)
    who = choosing.member(moment, chosen[0].staff) if chosen else None
    return who.name if who else ""
