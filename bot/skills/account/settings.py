"""The parent's own settings: language, school, start over, cancel, back."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.forms import open_form, proceed, reopen
from bot.dialogue.moment import Form, Moment, Outcome, Press, Slot
from bot.dialogue.readers import entity
from bot.domain.access import Account
from bot.domain.conversation import Conversation
from bot.domain.messages import Choice, Msg, Name, Reply
from bot.domain.people import Family, schools
from bot.skills.common import at_the_office

NO_SCHOOL = "none"


def change_language(moment: Moment) -> Outcome:
    """Switches at once; a form that is open goes on in the new language with all its slots."""
    wanted = _wanted_language(moment)
    if wanted not in moment.world.languages:
        return _ask_language(moment, wanted)
    conversation = replace(moment.conversation, language=wanted)
    return Outcome(conversation, (Reply((Msg("language-changed"),)),))


def _wanted_language(moment: Moment) -> str:
    verb, _, code = moment.inbound.payload.partition(":")
    if verb == "language":
        return code
    written = moment.parse.language
    unknown = "" if written in moment.world.languages else written
    return unknown or moment.parse.entity("language") or ""


def _ask_language(moment: Moment, wanted: str) -> Outcome:
    """A language that is not spoken here is refused in its own words, if somebody wrote them."""
    said = Msg("language-not-shipped") if wanted else Msg("language-ask")
    languages = moment.world.languages.items()
    choices = tuple(Choice(name, f"language:{code}") for code, name in languages)
    return Outcome(moment.conversation, (Reply((said,), (), choices, wanted),), asked=True)


def change_school(moment: Moment) -> Outcome:
    return open_form(moment, SCHOOL)


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
        return Outcome(replace(conversation, school=""), (Reply((Msg("school-none-chosen"),)),))
    name = moment.world.organizations[school].name
    chosen = replace(conversation, school=school)
    return Outcome(chosen, (Reply((Msg("school-chosen", organization=name),)),))


SCHOOL = Form(
    "school",
    "account",
    (Slot("school", _ask_school, entity("school"), _accepts_school),),
    _remember_school,
)


def cancel(moment: Moment) -> Outcome:
    if moment.form:
        moment.form.leave(moment)
    said = Msg("cancelled") if moment.form else Msg("nothing-to-cancel")
    return Outcome(moment.conversation.closing(), (Reply((said,)),))


def back(moment: Moment) -> Outcome:
    """Empties the slot that was filled last and asks for it again."""
    form = moment.form
    if not form:
        return moment.say(Msg("nothing-to-go-back-to"))
    calm = moment.with_conversation(replace(moment.conversation, refusals=0))
    filled = (form.slot(name) for name in reversed(list(moment.slots)))
    last = next((slot for slot in filled if slot and slot.asked), None)
    return reopen(calm, form, last) if last else proceed(calm, form)


def start_over(moment: Moment) -> Outcome:
    """Forgets what was being done, and which school; the language stays. Says who this is, and asks
    which school the parent's is: the same as at first contact."""
    old = moment.conversation
    fresh = Conversation(
        old.channel, old.peer, old.language, family=old.family, account=old.account, greeted=True,
        version=old.version,
    )  # fmt: skip
    hello = Reply((Msg("welcome"), Msg("welcome-limits")))
    return change_school(moment.with_conversation(fresh)).preceded_by(hello)


def notifications(moment: Moment) -> Outcome:
    """Reminders stop or start again; who is linked to no family gets none."""
    family = moment.desk.family()
    if family is None:
        return moment.say(Msg("notifications-none"))
    now = Msg("notifications-on") if family.reminders else Msg("notifications-off")
    wanted = "no" if family.reminders else "yes"
    switch = Choice(Msg("notifications-switch", wanted=wanted), f"reminders:{wanted}")
    return Outcome(moment.conversation, (Reply((now,), choices=(switch,)),))


def _press_reminders(moment: Moment, value: str) -> Outcome | None:
    if value not in ("yes", "no") or not moment.desk.family():
        return None
    moment.desk.set_reminders(value == "yes")
    said = Msg("notifications-on") if value == "yes" else Msg("notifications-stopped")
    return Outcome(moment.conversation, (Reply((said,)),), skill="account")


# ---- Codes: of a family, or of a member of staff ------------------------------------------------


def link(moment: Moment, code: str) -> Outcome:
    """Links the chat to whose code it is. A form that is open goes on."""
    found = moment.desk.link(code)
    if found is None:
        return moment.say(Msg("family-code-unknown"))
    return _of_staff(moment, found) if isinstance(found, Account) else _of_family(moment, found)


def _of_staff(moment: Moment, account: Account) -> Outcome:
    """Who comes as staff has no school to choose."""
    linked = replace(moment.conversation, account=account.id)
    said = Reply((Msg("staff-linked", name=account.name),))
    if moment.form and moment.form.name != SCHOOL.name:
        return proceed(moment.with_conversation(linked), moment.form).preceded_by(said)
    return Outcome(linked.closing(), (said,), "account", asked=True)


def _of_family(moment: Moment, family: Family) -> Outcome:
    names = tuple(child.name for child in family.children)
    own = schools(family.children)
    school = moment.conversation.school or (own[0] if len(own) == 1 else "")
    linked = replace(moment.conversation, family=family.id, school=school)
    said = Msg("family-linked", children=names) if names else Msg("family-linked-alone")
    if moment.form:
        if moment.form.name == SCHOOL.name and school:  # which the code has answered
            linked = replace(linked, slots={**linked.slots, "school": school})
        return proceed(moment.with_conversation(linked), moment.form).preceded_by(Reply((said,)))
    choices = (Choice(Msg("intent-book-conference"), "intent:book_conference"),)
    return Outcome(linked, (Reply((said,), choices=choices),), "account")


def _press_link(moment: Moment, value: str) -> Outcome:
    return moment.say(Msg("family-write-code"))


BUTTONS: dict[str, Press] = {
    "reminders": _press_reminders,
    "link": _press_link,
}


def give_feedback(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("feedback-later"))


def acknowledge_compact(moment: Moment) -> Outcome:
    return at_the_office(moment, Msg("compact-signing-later"))
