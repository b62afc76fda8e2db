"""Concerns: raise one, follow it, take it to the next level, end it."""

from bot.skills.concerns.buttons import BUTTONS
from bot.skills.concerns.following import (
    ADD,
    ESCALATE,
    WITHDRAW,
    add_to_concern,
    escalate_concern,
    withdraw_concern,
)
from bot.skills.concerns.raising import RAISE, REPORT, raise_concern
from bot.skills.concerns.settling import REOPEN, is_settled
from bot.skills.concerns.status import concern_status, number_alone

FORMS = (RAISE, REPORT, ADD, WITHDRAW, ESCALATE, REOPEN)

__all__ = [
    "BUTTONS",
    "FORMS",
    "add_to_concern",
    "concern_status",
    "escalate_concern",
    "is_settled",
    "number_alone",
    "raise_concern",
    "withdraw_concern",
]
