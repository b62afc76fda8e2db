"""Danger and discrimination: the numbers to call, at once and without questions."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.forms import proceed
from bot.dialogue.moment import Moment, Outcome, Press
from bot.domain.messages import Choice, Msg, Reply
from bot.domain.people import schools
from bot.skills.common import emergency_numbers
from bot.skills.concerns import raising

# What was asked last, and its button: what is written next answers no question of the open form.
_ALARM = "alarm"


def emergency(moment: Moment) -> Outcome:
    """The numbers first. The school is alerted where it is known which one it is; a form that is
    open waits."""
    call, crisis = emergency_numbers(moment)
    alerted, choices = _alert(moment)
    said = (Msg("safety-emergency", call=call, crisis=crisis), alerted)
    if moment.form:
        choices = (*choices, Choice(Msg("safety-go-on"), "go-on:"))
    conversation = replace(_keeping_words(moment).conversation, asked=_ALARM)
    return Outcome(conversation, (Reply(said, choices=choices),), asked=True)


def _alert(moment: Moment) -> tuple[Msg, tuple[Choice, ...]]:
    """What is true of the school: it is being alerted, nobody can be reached, or it is not
    known."""
    school = moment.world.organizations.get(_school(moment))
    if school is None or school.kind == "state":
        return Msg("safety-no-school"), ()
    role = moment.parse.entity("staff_role") or ""
    alarm = moment.desk.concerns.alert(school.id, moment.inbound.text.strip(), role)
    calm = (Choice(Msg("safety-no-emergency"), f"{_ALARM}:{alarm.reference}"),)
    if alarm.reached:
        return Msg("safety-school-alerted", school=school.name, reference=alarm.reference), calm
    return Msg("safety-nobody-reached", school=school.name, reference=alarm.reference), calm


def _school(moment: Moment) -> str:
    family = moment.desk.family()
    own = schools(family.children) if family else ()
    return moment.conversation.school or (own[0] if len(own) == 1 else "")


def _keeping_words(moment: Moment) -> Moment:
    """What was written into a concern does not have to be written again."""
    form = moment.form
    if form is None or form.slot("told") is None:
        return moment
    told = (moment.slots.get("told", ""), moment.inbound.text.strip())
    return moment.filling(told="\n".join(filter(None, told)))


def _press_calm(moment: Moment, reference: str) -> Outcome:
    """The school gets to know that; it still looks at what was written."""
    moment.desk.concerns.add(reference, {"added": _tapped(moment)})
    said = Reply((Msg("safety-calm", reference=reference),))
    if moment.form:
        return proceed(moment, moment.form).preceded_by(said)
    return Outcome(moment.conversation, (said,), "safety")


def _tapped(moment: Moment) -> str:
    """The words of the choice, as the parent read them."""
    payload = moment.inbound.payload
    return next((each.label for each in moment.conversation.offered if each.payload == payload), "")


def _press_go_on(moment: Moment, value: str) -> Outcome | None:
    return proceed(moment, moment.form) if moment.form else None


def report_discrimination(moment: Moment) -> Outcome:
    return raising.report(moment)


BUTTONS: dict[str, Press] = {_ALARM: _press_calm, "go-on": _press_go_on}
