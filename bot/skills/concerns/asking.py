"""The questions of the form in which a concern is raised."""

from __future__ import annotations

from bot.dialogue.moment import Moment
from bot.domain.booking_words import NONE
from bot.domain.chain import TOPICS
from bot.domain.messages import Choice, Msg, Name, Reply
from bot.domain.people import TEACHER, Staff
from bot.skills.common import cited, emergency_numbers
from bot.skills.concerns import facts, saying
from bot.skills.concerns.facts import CANNOT, OTHER, UNKNOWN

# Who is often meant, beside the child's own teachers.
_ROLES = ("principal", "coach")
_EARLY = "alexandria-909#concerns.early"
_RESPECTFUL = "alexandria-909#concerns.respectful"
_MOST = 8
# Also where own words are asked for: so that "cancel" is none.
STOP = Choice(Msg("concern-stop"), "intent:cancel")
_WORDS = Choice(Msg("concern-help-with-words"), "concern:words=")
_MEETING = Choice(Msg("concern-meeting-instead"), "concern:meeting=")


def notice(moment: Moment) -> Reply:
    """What a parent has to know before answering anything; in full only once."""
    choices = (Choice(Msg("concern-go-on"), "fill:notice=read"), _WORDS, _MEETING, STOP)
    if moment.pending == "notice":
        return Reply((Msg("concern-notice-again"),), choices=choices)
    call, _ = emergency_numbers(moment)
    said = Msg("concern-notice", call=call)
    return Reply((said,), cited(moment, _EARLY), choices)


def notice_of_report(moment: Moment) -> Reply:
    other = Choice(Msg("concern-other-matter"), "concern:other=")
    choices = (Choice(Msg("concern-go-on"), "fill:notice=read"), other, STOP)
    if moment.pending == "notice":
        return Reply((Msg("concern-notice-again"),), choices=choices)
    call, _ = emergency_numbers(moment)
    return Reply((Msg("concern-notice-report", call=call),), choices=choices)


def unequal(moment: Moment) -> Reply:
    choices = (
        Choice(Msg("concern-report-it"), "concern:report="),
        Choice(Msg("concern-other-matter"), "fill:unequal=no"),
    )
    return Reply((Msg("concern-unequal"),), choices=choices)


def topic(moment: Moment) -> Reply:
    choices = [Choice(Msg("concern-topic", topic=each), f"fill:topic={each}") for each in TOPICS]
    return Reply((Msg("concern-which-topic"),), choices=tuple(choices))


def child(moment: Moment) -> Reply:
    choices = [
        Choice(Msg("conferences-child", name=each.name, grade=each.grade), f"fill:child={each.id}")
        for each in facts.children(moment)
    ]
    choices.append(Choice(Msg("concern-no-child"), f"fill:child={facts.NONE}"))
    return Reply((Msg("concern-which-child"),), choices=tuple(choices))


def school(moment: Moment) -> Reply:
    found = [each for each in moment.world.organizations.values() if each.kind == "school"]
    choices = [Choice(Name(each.name), f"fill:school={each.id}") for each in found]
    return Reply((Msg("concern-which-school"),), choices=tuple(choices))


def about(moment: Moment) -> Reply:
    found = facts.teachers(moment)[:_MOST]
    choices = [_member(who, "about") for who in found]
    if not found:
        choices.append(Choice(Msg("concern-role", role=TEACHER), f"fill:about={TEACHER}"))
    choices += [_role(moment, role) for role in _ROLES]
    choices.append(Choice(Msg("concern-somebody-else"), f"fill:about={OTHER}"))
    if facts.kind(moment) == "concern":
        choices.append(Choice(Msg("concern-nobody"), "change:topic"))
    else:
        choices.append(Choice(Msg("concern-do-not-know"), f"fill:about={facts.NONE}"))
    return Reply((Msg("concern-about-whom"),), choices=tuple(choices))


def _member(who: Staff, slot: str) -> Choice:
    return Choice(Msg("concern-member", name=who.name, role=who.role), f"fill:{slot}={who.id}")


def _role(moment: Moment, role: str) -> Choice:
    """By name where only one person has it."""
    found = facts.in_role(moment, role)
    if len(found) == 1:
        return _member(found[0], "about")
    return Choice(Msg("concern-role", role=role), f"fill:about={role}")


def person(moment: Moment) -> Reply:
    choices = (Choice(Msg("concern-do-not-know"), f"fill:person={facts.NONE}"), STOP)
    return Reply((Msg("concern-which-person"),), choices=choices)


def tried(moment: Moment) -> Reply:
    choices = [
        Choice(Msg("concern-not-yet"), f"fill:tried={facts.NONE}"),
        *(_been_to(moment, level) for level in facts.levels(moment)),
    ]
    if facts.topic(moment) != "policy":
        label = Msg("concern-cannot", topic=facts.topic(moment), who=_names(moment))
        choices.append(Choice(label, f"fill:tried={CANNOT}"))
    return Reply((Msg("concern-tried"),), choices=tuple(choices))


def _been_to(moment: Moment, level: str) -> Choice:
    of_theirs = facts.topic(moment) == "staff" and level == facts.their_level(moment)
    who = _names(moment) if of_theirs else NONE
    said = "person" if of_theirs else level
    return Choice(Msg("concern-tried-with", level=said, who=who), f"fill:tried={level}")


def _names(moment: Moment) -> str:
    found = facts.about(moment)
    return found[0].name if len(found) == 1 else NONE


def came_of_it(moment: Moment) -> Reply:
    return Reply((Msg("concern-came-of-it"),), choices=(_skip("came_of_it"), STOP))


def _skip(slot: str) -> Choice:
    return Choice(Msg("concern-skip"), f"fill:{slot}={facts.NONE}")


def closest(moment: Moment) -> Reply:
    """Among those of the same name, if one was written; else the child's teachers."""
    same = facts.named(moment, moment.inbound.text) if moment.pending == "closest" else ()
    found = (same or facts.teachers(moment))[:_MOST]
    choices = [_member(who, "closest") for who in found]
    choices.append(Choice(Msg("concern-school-finds-out"), f"fill:closest={UNKNOWN}"))
    return Reply((Msg("concern-closest"),), choices=tuple(choices))


def happened(moment: Moment) -> Reply:
    """What was told before need not be written again."""
    told = moment.slots.get("told", "")
    if not told:
        return Reply((Msg("concern-happened"),), choices=(STOP,))
    said = (Msg("concern-told-so-far", words=saying.shortened(told)), Msg("concern-happened-more"))
    return Reply(said, choices=(Choice(Msg("concern-take-as-told"), "concern:told="), STOP))


def wish(moment: Moment) -> Reply:
    return Reply((Msg("concern-wish"),), choices=(_skip("wish"), STOP))


def first(moment: Moment) -> Reply:
    """Whether to talk about it first. Nothing is lost by either."""
    choices = (
        Choice(Msg("concern-send-it"), "fill:first=on"),
        _WORDS,
        _MEETING,
        STOP,
    )
    return Reply((Msg("concern-talk-first"),), cited(moment, _RESPECTFUL), choices)


def name(moment: Moment) -> Reply:
    """What leaving the name out means is said before."""
    linked = moment.desk.family() is not None
    can = facts.chain(moment).anonymous
    said = [Msg("concern-name-linked") if linked else Msg("concern-name")]
    choices = []
    if linked:
        choices.append(Choice(Msg("concern-with-name"), "fill:name=known"))
    if can:
        said.append(Msg("concern-anonymous-means"))
        choices.append(Choice(Msg("concern-without-name"), f"fill:name={facts.NONE}"))
    else:
        said.append(Msg("concern-not-anonymous"))
    return Reply(tuple(said), choices=(*choices, STOP))
