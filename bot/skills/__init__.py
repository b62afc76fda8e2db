"""What Puente can do: a function for each intent, in the module of its group."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from bot.dialogue.moment import Handbook
from bot.skills import account, concerns, conferences, safety, staff_chat, volunteering

COMMANDS = {
    "/start": "start_over",
    "/help": "help",
    "/language": "change_language",
    "/school": "change_school",
    "/privacy": "privacy",
    "/back": "back",
    "/cancel": "cancel",
    "/person": "talk_to_staff",
}
FORMS = (account.SCHOOL, *conferences.FORMS, *volunteering.FORMS, *concerns.FORMS)
BUTTONS = {
    **account.BUTTONS,
    **conferences.BUTTONS,
    **concerns.BUTTONS,
    **safety.BUTTONS,
    **staff_chat.BUTTONS,
}


def handbook(groups: Mapping[str, str]) -> Handbook:
    """`groups`: intent -> group of the register. An intent without its function is a fault of the
    code.
    """
    skills = {
        intent: getattr(import_module(f"bot.skills.{group}"), intent)
        for intent, group in groups.items()
    }
    forms = {form.name: form for form in FORMS}
    return Handbook(skills, groups, forms, COMMANDS, BUTTONS, account.link, concerns.number_alone)
