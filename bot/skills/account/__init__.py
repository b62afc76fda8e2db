"""The parent's own settings, and what is kept of the parent."""

from bot.skills.account import privacy as own_data
from bot.skills.account import settings
from bot.skills.account.privacy import privacy
from bot.skills.account.settings import (
    SCHOOL,
    acknowledge_compact,
    back,
    cancel,
    change_language,
    change_school,
    give_feedback,
    link,
    notifications,
    start_over,
)

BUTTONS = {**settings.BUTTONS, **own_data.BUTTONS}

__all__ = [
    "BUTTONS",
    "SCHOOL",
    "acknowledge_compact",
    "back",
    "cancel",
    "change_language",
    "change_school",
    "give_feedback",
    "link",
    "notifications",
    "privacy",
    "start_over",
]
