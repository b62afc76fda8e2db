"""What a message says for the slots of the form, and what follows from other answers."""

from __future__ import annotations

from bot.dialogue import readers
from bot.dialogue.moment import Moment, Reader
from bot.domain.people import TEACHER
from bot.domain.words import length
from bot.skills.concerns import facts
from bot.skills.concerns.facts import NONE, OTHER

_TELLS = frozenset({"raise_concern", "report_discrimination", "escalate_concern"})
_EARLY = frozenset({"", "notice", "topic", "child", "school", "about", "person"})
# A message of fewer words tells nothing yet.
_A_STORY = 10
_LONGEST_NAME = 80
# A name, with "Mrs." and where she works, has no more words.
_A_NAME = 5
_PLAIN_NO = 2
# What is asked in between, in few words, and what no answer in own words is.
_ASKS = frozenset({"concern_status", "my_bookings", "privacy", "notifications", "change_school"})
_NO_WISH = frozenset({"greet", "thanks", "out_of_scope", "bot_challenge"})
# From it on, a message is understood as something else than a name.
_PLAIN = 0.75


def notice(moment: Moment) -> str | None:
    """Who goes on telling goes on."""
    if moment.pending != "notice":
        return None
    return "read" if moment.parse.intent == "affirm" or _tells(moment) else None


def _tells(moment: Moment) -> bool:
    return moment.parse.intent in _TELLS


def told(moment: Moment) -> str | None:
    """What happened, where it is told before it is asked for."""
    text = moment.inbound.text.strip()
    slot = moment.form.slot(moment.pending) if moment.form else None
    if (slot and slot.words) or not _tells(moment) or length(text) < _A_STORY:
        return None
    before = moment.slots.get("told", "")
    return "\n".join(filter(None, (before, text)))[: facts.LONGEST_STORY]


def topic(moment: Moment) -> str | None:
    """A concern that names somebody at school is about them; that can be corrected."""
    opening = moment.parse.intent == "raise_concern" and moment.pending in ("", "notice")
    if not opening and moment.pending != "topic":
        return None
    if moment.parse.entity("staff_role"):
        return "staff"
    return moment.parse.entity("concern_topic") or ("child" if child(moment) else None)


def _is_early(moment: Moment) -> bool:
    """Before the story: names in it say nothing about who it is about."""
    return moment.pending in _EARLY


def role(moment: Moment) -> str | None:
    return moment.parse.entity("staff_role") if _is_early(moment) else None


def school(moment: Moment) -> str | None:
    return moment.parse.entity("school") if _is_early(moment) else None


def child(moment: Moment) -> str | None:
    if not _is_early(moment):
        return None
    said = set(readers.plain(moment.inbound.text).split())
    own = facts.children(moment)
    found = [each for each in own if set(readers.plain(each.name).split()) <= said]
    return str(found[0].id) if len(found) == 1 else None


def about(moment: Moment) -> str | None:
    """All who have the name that was written, else a role; whoever is in no list is somebody
    else."""
    if moment.pending != "about":
        return None
    if found := facts.named(moment, moment.inbound.text):
        return facts.ids(found)
    role = moment.parse.entity("staff_role")
    if role:
        return _of_role(moment, role) or role
    return OTHER if _is_name(moment) else None


def infer_about(moment: Moment) -> str | None:
    """Out of what was told: a role that one person has, or that nobody's name stands for."""
    role = moment.slots.get("role", "")
    if not role or facts.topic(moment) != "staff":
        return None
    return _of_role(moment, role)


def _of_role(moment: Moment, role: str) -> str | None:
    found = facts.in_role(moment, role)
    if len(found) == 1:
        return facts.ids(found)
    return None if found or role == TEACHER else role


def person(moment: Moment) -> str | None:
    """Who it is, in own words: where it is asked for, or where it was named in place of a
    choice."""
    if moment.pending == "person" or (moment.pending == "about" and about(moment) == OTHER):
        return moment.inbound.text.strip()[: readers.LONGEST_ANSWER]
    return None


def _is_name(moment: Moment) -> bool:
    parse = moment.parse
    wants = parse.confidence >= _PLAIN and parse.intent not in _NO_WISH
    return not wants and 0 < length(moment.inbound.text) <= _A_NAME


def been(moment: Moment) -> str | None:
    """With whom a parent was who was not helped and wants to go higher."""
    opens = moment.parse.intent == "escalate_concern" and not moment.pending
    return _level(moment) if opens else None


def tried(moment: Moment) -> str | None:
    """The level of whom the parent says they were with."""
    if moment.pending != "tried":
        return None
    return NONE if moment.parse.intent == "deny" else _level(moment)


def _level(moment: Moment) -> str | None:
    role = moment.parse.entity("staff_role")
    return facts.level_of(moment, role) or None if role else None


def closest(moment: Moment) -> str | None:
    """The one with the name that was written."""
    if moment.pending != "closest":
        return None
    found = facts.named(moment, moment.inbound.text)
    return facts.ids(found) if len(found) == 1 else None


def story(name: str) -> Reader:
    """Own words, unless they plainly ask for something else."""
    words = readers.words(name, facts.LONGEST_STORY)

    def read(moment: Moment) -> str | None:
        parse = moment.parse
        asks = parse.intent in _ASKS and parse.confidence >= _PLAIN
        return None if asks and length(moment.inbound.text) < _A_STORY else words(moment)

    return read


def happened(moment: Moment) -> str | None:
    """A plain yes takes what was told before."""
    told = moment.slots.get("told")
    if told and moment.pending == "happened" and moment.parse.intent == "affirm":
        return told
    return story("happened")(moment)


def or_nothing(name: str) -> Reader:
    """Own words, or a plain no."""
    words = story(name)

    def read(moment: Moment) -> str | None:
        is_no = moment.parse.intent == "deny" and length(moment.inbound.text) <= _PLAIN_NO
        return NONE if moment.pending == name and is_no else words(moment)

    return read


def name(moment: Moment) -> str | None:
    is_one = moment.pending == "name" and _is_name(moment)
    return moment.inbound.text.strip()[:_LONGEST_NAME] if is_one else None


def unequal(moment: Moment) -> str | None:
    return "no" if moment.pending == "unequal" and moment.parse.intent == "deny" else None


def first(moment: Moment) -> str | None:
    return "on" if moment.pending == "first" and moment.parse.intent == "affirm" else None
