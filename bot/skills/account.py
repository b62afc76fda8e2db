"""The parent's own settings: language, school, start over, cancel, back, privacy."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.forms import Form, Slot
from bot.dialogue.moment import Moment, Outcome
from bot.dialogue.readers import entity
from bot.dialogue.turn import proceed
from bot.domain.conversation import Conversation
from bot.domain.messages import Choice, Msg, Name, Reply
from bot.skills.common import at_the_office

NO_SCHOOL = "none"


def change_language(moment: Moment) -> Outcome:
    """Switches at once; a form that is open goes on in the new language with all its slots."""
    wanted = moment.parse.entity("language")
    if wanted in moment.world.languages and not moment.inbound.payload.startswith("intent:"):
        return _speak(moment, str(wanted))
    return Outcome(moment.conversation, (ask_language(moment),))


def _speak(moment: Moment, language: str) -> Outcome:
    conversation = replace(moment.conversation, language=language)
    return Outcome(conversation, (Reply((Msg("language-changed"),)),))


def ask_language(moment: Moment) -> Reply:
    return Reply((Msg("language-ask"),), choices=language_choices(moment))


def language_choices(moment: Moment) -> tuple[Choice, ...]:
    languages = moment.world.languages.items()
    return tuple(Choice(name, f"language:{code}") for code, name in languages)


def change_school(moment: Moment) -> Outcome:
    opened = moment.with_conversation(moment.conversation.opening("school"))
    named = moment.parse.entity("school")
    if named in moment.world.organizations:
        opened = opened.with_conversation(opened.conversation.filling(school=str(named)))
    return proceed(opened, SCHOOL)


def _ask_school(moment: Moment) -> Reply:
    named = sorted(moment.world.organizations.values(), key=lambda organization: organization.name)
    choices = [Choice(Name(found.name), f"fill:school={found.id}") for found in named]
    choices.append(Choice(Msg("school-none"), f"fill:school={NO_SCHOOL}"))
    return Reply((Msg("school-ask"),), choices=tuple(choices))


def _accepts_school(moment: Moment, value: str) -> bool:
    return value == NO_SCHOOL or value in moment.world.organizations


def _remember_school(moment: Moment) -> Outcome:
    school = moment.conversation.slots["school"]
    conversation = moment.conversation.closing()
    if school == NO_SCHOOL:
        return Outcome(
            replace(conversation, school=""), (Reply((Msg("school-none-chosen"),)),), "account"
        )
    name = moment.world.organizations[school].name
    chosen = replace(conversation, school=school)
    return Outcome(chosen, (Reply((Msg("school-chosen", organization=name),)),), "account")


SCHOOL = Form(
    "school", (Slot("school", _ask_school, entity("school"), _accepts_school),), _remember_school
)


def privacy(moment: Moment) -> Outcome:
    return moment.say(Msg("privacy-notice"))


def cancel(moment: Moment) -> Outcome:
    said = Msg("cancelled") if moment.conversation.form else Msg("nothing-to-cancel")
    return Outcome(moment.conversation.closing(), (Reply((said,)),))


def back(moment: Moment) -> Outcome:
    """Empties the slot that was filled last and asks for it again."""
    form = moment.handbook.forms.get(moment.conversation.form)
    if not form:
        return moment.say(Msg("nothing-to-go-back-to"))
    slots = dict(moment.conversation.slots)
    if slots:
        slots.popitem()
    emptied = replace(moment.conversation, slots=slots, refusals=0)
    return proceed(moment.with_conversation(emptied), form)


def start_over(moment: Moment) -> Outcome:
    """Forgets what was being done, and which school; the language stays."""
    old = moment.conversation
    fresh = Conversation(old.channel, old.peer, old.language, greeted=True, version=old.version)
    return welcome(moment.with_conversation(fresh))


def welcome(moment: Moment) -> Outcome:
    """First contact: who this is, and which school the parent's is."""
    asked = change_school(moment)
    hello = Reply((Msg("welcome"), Msg("welcome-limits")))
    return replace(asked.preceded_by(hello), skill="account")


def notifications(moment: Moment) -> Outcome:
    return moment.say(Msg("notifications-none"))


def give_feedback(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("feedback-later"))


def acknowledge_compact(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("compact-signing-later"))
