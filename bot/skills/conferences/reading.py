"""What a message says for the slots of the booking form, and what follows from other answers."""

from __future__ import annotations

from bot.dialogue import readers
from bot.dialogue.moment import Moment
from bot.domain.booking import PLANNED_AT_ONCE
from bot.domain.people import TEACHER
from bot.skills.conferences import choosing
from bot.skills.conferences.choosing import EVERYBODY, NOBODY


def children(moment: Moment) -> str | None:
    own = choosing.children_of(moment)
    if moment.parse.entity("children") and len(own) <= PLANNED_AT_ONCE:
        return EVERYBODY
    said = readers.plain(moment.parse.text).split()
    found = [child for child in own if set(readers.plain(child.name).split()) <= set(said)]
    return ",".join(str(child.id) for child in found) or None


def staff(moment: Moment) -> str | None:
    """A name, or a role that one person has for the child."""
    [child, *others] = choosing.children(moment) or [None]
    if child is None or others:
        return None
    if named := choosing.named_staff(moment.parse, moment.desk.staff(child.school)):
        return str(named.id)
    role = moment.parse.entity("staff_role")
    return _of_role(moment, role) if role else None


def _of_role(moment: Moment, role: str) -> str | None:
    """The one person who has it: of the child's teachers, or at the school."""
    [child] = choosing.children(moment)
    staff = child.teachers if role == TEACHER else moment.desk.staff(child.school)
    found = [who for who in staff if who.role == role]
    return str(found[0].id) if len(found) == 1 else None


def infer_staff(moment: Moment) -> str | None:
    role = moment.slots.get("role")
    return _of_role(moment, role) if role and len(choosing.children(moment)) == 1 else None


def interpreter(moment: Moment) -> str | None:
    """A language that is named, unless it is Puente's own that is to change: "spanish" alone is an
    answer where an interpreter was asked for."""
    named = moment.parse.entity("language")
    own_is_to_change = moment.parse.intent == "change_language"
    if own_is_to_change and (moment.pending != "interpreter" or named == "en"):
        return None
    if named:
        return named
    if moment.pending != "interpreter" or moment.parse.when:  # "no, better on Thursday"
        return None
    answers = {"affirm": moment.conversation.language, "deny": NOBODY}
    return answers.get(moment.parse.intent)


def days(moment: Moment) -> str | None:
    when = moment.parse.when
    return ",".join(map(str, when.days)) if when and when.days and not when.doubt else None


def hours(moment: Moment) -> str | None:
    return choosing.hours(moment.parse.when) or None


def day(moment: Moment) -> str | None:
    when = moment.parse.when
    return str(when.days[0]) if when and len(when.days) == 1 and not when.doubt else None


def infer_day(moment: Moment) -> str | None:
    """The one day among those wished that has times."""
    wished = choosing.wished(moment)
    found = [day for day in choosing.times(moment).days() if day in wished.days]
    return str(found[0]) if len(found) == 1 else None


def infer_time(moment: Moment) -> str | None:
    """The one time that was named; a choice among several is the parent's."""
    of_day = choosing.day(moment)
    if of_day is None or not choosing.wished(moment).exact:
        return None
    found = choosing.fitting(moment, choosing.times(moment), of_day)
    return choosing.value(found[0]) if len(found) == 1 else None


def wish(moment: Moment) -> str | None:
    """The parent's own words about when it would suit, wherever they come."""
    named = moment.parse.when is not None and choosing.by_office(moment)
    if named or moment.pending == "wish":
        return moment.inbound.text.strip()[: readers.LONGEST_ANSWER]
    return None
