"""An interpreter alone: for a conference that is booked, or for anything else at school."""

from __future__ import annotations

from bot.dialogue import readers
from bot.dialogue.forms import open_form
from bot.dialogue.moment import Form, Moment, Outcome, Slot
from bot.domain.booking import Booking, Details
from bot.domain.messages import Choice, LanguageCode, Msg, Reply
from bot.errors import Refused
from bot.skills.common import with_policy
from bot.skills.conferences import book, choosing, office
from bot.skills.conferences.booked import changeable, changed_reply, is_own, which


def request_interpreter(moment: Moment) -> Outcome:
    return with_policy(moment, open_form(moment, INTERPRETER))


def _without(moment: Moment) -> list[Booking]:
    return [each for each in changeable(moment) if not each.interpreter]


def _ask_language(moment: Moment) -> Reply:
    choices = [
        Choice(Msg("interpreter-in", language=LanguageCode(code)), f"fill:interpreter={code}")
        for code in moment.world.interpreted
        if code != "en"
    ]
    return Reply((Msg("interpreter-which-language"),), choices=tuple(choices))


def _infer_language(moment: Moment) -> str | None:
    own = moment.conversation.language
    return own if own != "en" else None


def _ask_purpose(moment: Moment) -> Reply:
    return which(moment, _without(moment), Msg("interpreter-for-what"))


def _submit(moment: Moment) -> Outcome:
    known = choosing.booking(moment)
    if known is None:
        return office.ask(moment, "interpreter")
    wanted = Details(known.kind, known.way, moment.slots["interpreter"], known.companions)
    try:
        changed = moment.desk.change(known.id, known.offering, wanted)
    except Refused:  # the time is too short to say everything twice
        return office.ask(moment, "interpreter", known.staff_id)
    reply = changed_reply(moment, changed)
    return Outcome(moment.conversation.closing(), (reply,), asked=True)


INTERPRETER = Form(
    "request_interpreter",
    "conferences",
    (
        book.SCHOOL,
        Slot("interpreter", _ask_language, readers.entity("language"), book.accepts_interpreter,
             infer=_infer_language),
        Slot("booking", _ask_purpose, readers.nothing, is_own, needed=lambda moment: False),
        Slot("wish", _ask_purpose, readers.words("wish"), words=True,
             needed=lambda moment: not moment.slots.get("booking")),
    ),
    _submit,
)  # fmt: skip
