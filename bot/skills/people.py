"""Whom a parent can ask."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Msg
from bot.skills.common import at_the_office


def talk_to_staff(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("people-no-person-here"))


def ask_contact(moment: Moment) -> Outcome:
    return at_the_office(moment)


def report_absence(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("people-absence"))
