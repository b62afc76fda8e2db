"""Courtesies, and what Puente is."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Choice, Msg, Reply


def greet(moment: Moment) -> Outcome:
    return moment.say(Msg("greeting"))


def thanks(moment: Moment) -> Outcome:
    return moment.say(Msg("thanks"))


def goodbye(moment: Moment) -> Outcome:
    return moment.say(Msg("goodbye"))


def affirm(moment: Moment) -> Outcome:
    return moment.say(Msg("nothing-asked"))


def deny(moment: Moment) -> Outcome:
    return moment.say(Msg("nothing-asked"))


def help(moment: Moment) -> Outcome:
    choices = (
        Choice(Msg("intent-change-school"), "intent:change_school"),
        Choice(Msg("intent-change-language"), "intent:change_language"),
        Choice(Msg("intent-privacy"), "intent:privacy"),
        Choice(Msg("intent-talk-to-staff"), "intent:talk_to_staff"),
    )
    return Outcome(moment.conversation, (Reply((Msg("help"),), choices=choices),))


def bot_challenge(moment: Moment) -> Outcome:
    return moment.say(Msg("i-am-a-program"))


def out_of_scope(moment: Moment) -> Outcome:
    return moment.say(Msg("not-about-school"))
