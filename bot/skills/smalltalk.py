"""Courtesies, and what Puente is."""

from __future__ import annotations

from collections.abc import Callable

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Choice, Msg, Reply
from bot.skills.concerns import is_settled
from bot.skills.conferences.buttons import accept, decline


def greet(moment: Moment) -> Outcome:
    return moment.say(Msg("greeting"))


def thanks(moment: Moment) -> Outcome:
    return moment.say(Msg("thanks"))


def goodbye(moment: Moment) -> Outcome:
    return moment.say(Msg("goodbye"))


def affirm(moment: Moment) -> Outcome:
    """Of an offer or a question that Puente came with by itself, if there is one."""
    return _to_the_offer(moment, accept) or _settled(moment, yes=True)


def deny(moment: Moment) -> Outcome:
    return _to_the_offer(moment, decline) or _settled(moment, yes=False)


def _to_the_offer(moment: Moment, act: Callable[[Moment, int], Reply]) -> Outcome | None:
    offers = [waiting for waiting in moment.desk.waiting() if waiting.offer]
    if len(offers) != 1:
        return None
    return Outcome(moment.conversation, (act(moment, offers[0].id),))


def _settled(moment: Moment, *, yes: bool) -> Outcome:
    return is_settled(moment, yes=yes) or moment.say(Msg("nothing-asked"))


def help(moment: Moment) -> Outcome:
    choices = (
        Choice(Msg("intent-book-conference"), "intent:book_conference"),
        Choice(Msg("intent-my-bookings"), "intent:my_bookings"),
        Choice(Msg("intent-volunteer"), "intent:volunteer"),
        Choice(Msg("intent-raise-concern"), "intent:raise_concern"),
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
