"""Volunteering and observing: no sign-up here yet, and each answer says so."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Msg
from bot.skills.common import at_the_office


def volunteer(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("volunteering-sign-up-later"))


def observe_classroom(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("volunteering-observe-later"))
