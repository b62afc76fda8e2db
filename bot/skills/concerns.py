"""Concerns: none can be recorded here yet, and each answer says so."""

from __future__ import annotations

from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Msg
from bot.skills.common import at_the_office


def raise_concern(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("concerns-raise-later"))


def concern_status(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("concerns-status-later"))


def escalate_concern(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("concerns-escalate-later"))


def add_to_concern(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("concerns-add-later"))


def withdraw_concern(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("concerns-withdraw-later"))
