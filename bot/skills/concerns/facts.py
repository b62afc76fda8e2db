"""What the slots of the form mean: what a concern is about, and what it would be.

Nothing here is stored: what follows from other answers is computed from them each time.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.dialogue.moment import Moment, Slots
from bot.dialogue.readers import plain
from bot.domain.chain import LEVELS, NOBODY, RANKS, Chain, chain_of
from bot.domain.concern import Draft, Kind
from bot.domain.concern_progress import Progress
from bot.domain.organization import Organization
from bot.domain.people import TEACHER, Child, Staff, schools

# So much is kept of what a parent tells, in characters.
LONGEST_STORY = 4000
# Values of slots beside what was chosen: none of it, whoever the school finds, somebody who is in
# no list, the person cannot be talked to.
NONE, UNKNOWN, OTHER, CANNOT = "none", "0", "other", "cannot"
RAISE, REPORT = "raise_concern", "report_discrimination"


def kind(moment: Moment) -> Kind:
    return "discrimination" if moment.conversation.form == REPORT else "concern"


def topic(moment: Moment) -> str:
    """Of unequal treatment only whom it is about is asked."""
    if kind(moment) == "discrimination":
        return "staff"
    return moment.slots.get("topic", "")


# ---- Family and school -------------------------------------------------------------------------


def children(moment: Moment) -> tuple[Child, ...]:
    family = moment.desk.family()
    return family.children if family else ()


def child(moment: Moment) -> Child | None:
    """The one whom it is about; None where it is not known, or about no single one."""
    own = children(moment)
    if len(own) == 1:
        return own[0]
    wanted = moment.slots.get("child", "")
    return next((each for each in own if str(each.id) == wanted), None)


def school(moment: Moment) -> Organization | None:
    """The child's, the one that was named, else the chat's, else the only one of the family."""
    found = child(moment)
    own = schools(children(moment))
    only = own[0] if len(own) == 1 else ""
    id = found.school if found else moment.slots.get("school", "") or only
    named = moment.world.organizations.get(id or moment.conversation.school)
    return named if named and named.kind != "state" else None


def chain(moment: Moment) -> Chain:
    found = school(moment)
    return chain_of(found.id if found else "", moment.world.organizations, moment.world.chains)


# ---- Staff -------------------------------------------------------------------------------------


def staff(moment: Moment) -> tuple[Staff, ...]:
    found = school(moment)
    return tuple(moment.desk.staff(found.id)) if found else ()


def teachers(moment: Moment) -> tuple[Staff, ...]:
    """Those of the child, or of all children of the family at the school."""
    one, found = child(moment), school(moment)
    own = (one,) if one else children(moment)
    at_school = [each for each in own if found and each.school == found.id]
    return tuple(dict.fromkeys(who for each in at_school for who in each.teachers))


def in_role(moment: Moment, role: str) -> tuple[Staff, ...]:
    """Teachers only of the own children: those of others are nobody's guess."""
    if role == TEACHER:
        return teachers(moment)
    return tuple(who for who in staff(moment) if who.role == role)


def named(moment: Moment, text: str) -> tuple[Staff, ...]:
    """All whose family name stands in the text."""
    said = plain(text).split()
    return tuple(who for who in staff(moment) if plain(who.family_name) in said)


def members(moment: Moment, ids: str) -> tuple[Staff, ...]:
    """`ids`: the value of a slot, with commas between; whatever else it is gives none."""
    wanted = ids.split(",")
    return tuple(who for who in staff(moment) if str(who.id) in wanted)


def ids(found: Iterable[Staff]) -> str:
    return ",".join(str(who.id) for who in found)


def roles(moment: Moment) -> frozenset[str]:
    of = chain(moment)
    return frozenset(role for level in (*of.levels, of.beyond) for role in level.roles)


def about(moment: Moment) -> tuple[Staff, ...]:
    return members(moment, moment.slots.get("about", ""))


def person(moment: Moment) -> Staff | None:
    """The one whom it is about, or who is closest to it."""
    found = about(moment) or members(moment, moment.slots.get("closest", ""))
    return found[0] if len(found) == 1 else None


def about_role(moment: Moment) -> str:
    """What the person is, where no name is known."""
    value = moment.slots.get("about", "")
    if about(moment) or value in ("", NONE):
        return ""
    return moment.slots.get("role", "") if value == OTHER else value


def rank(moment: Moment) -> int:
    """Of the person whom it is about: the level that they stand for."""
    of = chain(moment)
    known = [of.rank(who.role) for who in about(moment)]
    return max(known, default=of.rank(about_role(moment)))


def their_level(moment: Moment) -> str:
    """The level of the person whom it is about, or of who is closest to it."""
    return LEVELS[max(rank(moment), 0)]


def levels(moment: Moment) -> tuple[str, ...]:
    """Those that a parent may have been to: from the person whom it is about up, below the last."""
    found = [level.id for level in chain(moment).levels[:-1]]
    lowest = RANKS["principal"] if topic(moment) == "policy" else max(rank(moment), 0)
    return tuple(level for level in found if RANKS[level] >= lowest)


def level_of(moment: Moment, role: str) -> str:
    """The level that somebody in this role holds, empty for none."""
    held = chain(moment).rank(role)
    return LEVELS[held] if held != NOBODY else ""


def statement(moment: Moment, school: str, level: str) -> str:
    """What the level rests on (document#id)."""
    found = chain_of(school, moment.world.organizations, moment.world.chains)
    return found.level(level).statement


# ---- The concern -------------------------------------------------------------------------------


def draft(moment: Moment) -> Draft:
    slots = moment.slots
    found = school(moment)
    tried, closest = slots.get("tried", ""), slots.get("closest", "")
    return Draft(
        kind(moment), topic(moment), found.id if found else "",
        about=tuple(who.id for who in about(moment)),
        about_role=about_role(moment),
        closest=int(closest) if closest.isdecimal() else 0,
        tried=(tried,) if tried in RANKS else (),
        cannot_face=tried == CANNOT,
        anonymous=is_anonymous(moment),
        words=_words(slots),
    )  # fmt: skip


def _words(slots: Slots) -> dict[str, str]:
    """What was said in the parent's own words, by the names that are kept with the concern."""
    names = {"happened": "happened", "wish": "wish", "came_of_it": "tried", "person": "about"}
    said = {names[slot]: slots.get(slot, "") for slot in names}
    return {name: text for name, text in said.items() if text and text != NONE}


def is_anonymous(moment: Moment) -> bool:
    return moment.slots.get("name") == NONE


def preview(moment: Moment) -> Progress:
    return moment.desk.concerns.preview(draft(moment))
