"""One message in its conversation: who answers it.

The order is the order of STEPS: what comes first wins, and each step says whether the message is
its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import readers
from bot.dialogue.buttons import HELLO, pressed
from bot.dialogue.forms import fill_in, proceed, read
from bot.dialogue.moment import Form, Moment, Outcome, perform
from bot.domain.messages import LONGEST, Choice, Msg, Reply
from bot.domain.words import length
from bot.errors import Refused

GLOBAL = frozenset({"cancel", "back", "start_over", "change_language", "talk_to_staff", "help"})
# What an answer in own words is easily taken for.
_LIKE_WORDS = frozenset({"start_over", "talk_to_staff"})
# What nobody would choose from a list of meanings.
NO_WISH = frozenset({
    "affirm", "deny", "greet", "thanks", "goodbye", "out_of_scope", "bot_challenge",
    "cancel", "back", "start_over",
})  # fmt: skip
# Below it, an intent is a guess and the parent is asked back.
CONFIDENT = 0.5
# Who is worried is not fobbed off with a quotation; the form begins with what the policy says.
HEARD_FIRST = frozenset({"raise_concern"})
# From it on, an intent is acted on although the documents answer the message too.
PLAIN = 0.75
# So often a form's question may stay unanswered before the form is set aside.
PATIENCE = 2
# An answer in own words that is longer, in words, is no command and no question in between; nor is
# one a command that is less surely understood as such.
_LONGEST_QUESTION = 15
_SURELY = 0.9

# The codes that a school hands out: 10 characters that nobody confuses, at least one a digit.
_CODE = re.compile(r"\b[0-9A-Za-z]{5}-?[0-9A-Za-z]{5}\b")
_CODE_ALONE = re.compile(r"\W*[0-9A-Za-z]{5}\W{1,3}[0-9A-Za-z]{5}\W*")

Step = Callable[[Moment], Outcome | None]


def take(moment: Moment) -> Outcome:
    """The outcome of one message: the same moment, with the same books on its desk, gives the same
    outcome."""
    outcome = _answered(_picked(moment))
    if moment.inbound.kind == "edited":
        outcome = outcome.preceded_by(Reply((Msg("edited-noted"),)))
    return outcome


def _answered(moment: Moment) -> Outcome:
    """What cannot be done is said, and changes nothing of the conversation."""
    try:
        outcome = next(outcome for step in STEPS if (outcome := step(moment)))
    except Refused as refused:
        outcome = moment.say(refused.said)
    outcome = replace(outcome, skill=outcome.skill or "smalltalk")
    return _with_pending_question(moment, outcome)


def intent_label(intent: str) -> Msg:
    """What the intent is called where parents choose it."""
    return Msg(f"intent-{intent.replace('_', '-')}")


def _picked(moment: Moment) -> Moment:
    """A typed number or label of the last reply's choices counts as its button."""
    inbound = moment.inbound
    if inbound.payload or not inbound.text:
        return moment
    button = readers.choice(inbound.text, moment.conversation.offered)
    return replace(moment, inbound=replace(inbound, payload=button.payload if button else ""))


def _with_pending_question(moment: Moment, outcome: Outcome) -> Outcome:
    """A form that is still open puts its question once more, unless something was asked already or
    it was put often enough; one that waited goes on."""
    form = moment.handbook.forms.get(outcome.conversation.form)
    goes_on = not outcome.conversation.asked
    if not form or (outcome.asked and not goes_on):
        return outcome
    refusals = outcome.conversation.refusals + (not goes_on)
    if refusals >= PATIENCE and not form.patient:
        return replace(outcome, conversation=outcome.conversation.closing())
    waiting = replace(outcome.conversation, refusals=refusals)
    pending = proceed(moment.with_conversation(waiting), form)
    return replace(pending, skill=outcome.skill, abstained=outcome.abstained).preceded_by(
        *outcome.replies
    )


def _urgent(moment: Moment) -> Outcome | None:
    """Whatever else the message holds; but the label of a choice is no alarm."""
    danger = "" if moment.inbound.payload else moment.parse.danger
    return perform(moment, danger) if danger else None


def _first_contact(moment: Moment) -> Outcome | None:
    """Greets, answers a question that came with the first message, and asks for the school."""
    if moment.conversation.greeted:
        return None
    met = moment.with_conversation(replace(moment.conversation, greeted=True))
    word = moment.inbound.text.strip()
    command = moment.handbook.commands.get(word)
    greets = moment.parse.intent == "greet" and not code_in(word)
    greeting = greets or command == "start_over"
    if moment.inbound.payload == HELLO or greeting or not word:
        return perform(met, "start_over")
    answered = _answered(met)
    if answered.asked:
        return answered
    school = perform(met.with_conversation(answered.conversation), "change_school")
    return replace(school, skill=answered.skill, abstained=answered.abstained).preceded_by(
        *answered.replies
    )


def _unreadable(moment: Moment) -> Outcome | None:
    if moment.inbound.kind == "unreadable":
        return moment.say(Msg("unreadable"))
    if not moment.inbound.text.strip() and not moment.inbound.payload:
        return moment.say(Msg("empty-message"))
    if len(moment.inbound.text) > LONGEST:
        return moment.say(Msg("too-long"))
    in_form = bool(moment.conversation.form)
    readable = str.isalnum if in_form else str.isalpha
    if not moment.inbound.payload and not any(map(readable, moment.inbound.text)):
        return moment.say(Msg("not-understood"))
    return None


def _coded(moment: Moment) -> Outcome | None:
    """A code of the school, wherever it stands in the message; with a space, if it is alone."""
    code = code_in(moment.inbound.text)
    return moment.handbook.link(moment, code) if code else None


def code_in(text: str) -> str:
    """Empty where there is none."""
    found = _CODE_ALONE.fullmatch(text) or _CODE.search(text)
    return found[0] if found and any(map(str.isdigit, found[0])) else ""


def _commanded(moment: Moment) -> Outcome | None:
    """A `/command`, or plain words inside a form that mean one."""
    word = moment.inbound.text.split(maxsplit=1)[0]
    intent = moment.handbook.commands.get(word.partition("@")[0].lower())
    if intent:
        return perform(moment.to(intent), intent)
    wanted = moment.parse.intent if moment.parse.confidence >= PLAIN else ""
    if moment.form and wanted in GLOBAL and not _answers(moment, moment.form):
        return perform(moment, wanted)
    return None


def _answers(moment: Moment, form: Form) -> bool:
    """Whether the message answers the pending question; any words do so only if they are no plain
    command."""
    slot = form.slot(moment.pending)
    if slot is None:
        return False
    if slot.words:
        sure = moment.parse.confidence >= _SURELY and moment.parse.intent not in _LIKE_WORDS
        return _tells_a_story(moment) or not sure
    return slot.name in read(form, moment)


def _tells_a_story(moment: Moment) -> bool:
    """A long answer where own words are asked for."""
    slot = moment.form.slot(moment.pending) if moment.form else None
    is_long = length(moment.inbound.text) > _LONGEST_QUESTION
    return slot is not None and slot.words and is_long


def _foreign(moment: Moment) -> Outcome | None:
    """A language that is not spoken here; which ones are, is the business of that skill."""
    slot = moment.form.slot(moment.pending) if moment.form else None
    if moment.parse.language in moment.world.languages or (slot and slot.words):
        return None
    return perform(moment, "change_language")


def _continued(moment: Moment) -> Outcome | None:
    """The open form reads the answer; a question in the middle is answered, then it goes on."""
    form = moment.form
    if not form:
        return None
    found = {} if _asks_the_documents(moment) else read(form, moment)
    if found or _names_no_day(moment):
        return fill_in(moment, form, found)
    if _about_something_else(moment):
        return _routed(moment)
    return _not_answered(moment, form)


def _not_answered(moment: Moment, form: Form) -> Outcome:
    if moment.pending == "confirm" and moment.parse.intent == "deny":
        return proceed(moment, form).preceded_by(Reply((Msg("review-what-else"),)))
    if moment.conversation.refusals + 1 < PATIENCE:
        return moment.say(Msg("not-understood"))
    if form.patient:
        return perform(moment, "talk_to_staff")
    left = moment.with_conversation(moment.conversation.closing())
    return perform(left, "talk_to_staff").preceded_by(Reply((Msg("form-set-aside"),)))


def _names_no_day(moment: Moment) -> bool:
    """A day was named, but none that can be acted on: the form asks back."""
    return moment.parse.when is not None and bool(moment.parse.when.doubt)


def _asks_the_documents(moment: Moment) -> bool:
    """A question in the middle may name a teacher or a day, and is no answer for that."""
    if _tells_a_story(moment):
        return False
    sure = moment.finding.verdict == "sure" and moment.parse.confidence >= CONFIDENT
    return sure and moment.parse.intent == "ask_policy"


def _about_something_else(moment: Moment) -> bool:
    if moment.parse.intent in ("affirm", "deny"):  # to a question that takes neither
        return False
    if not any(map(str.isalpha, moment.inbound.text)):  # a number that was not offered
        return False
    return moment.finding.verdict == "sure" or moment.parse.confidence >= PLAIN


def _named_school(moment: Moment) -> Outcome | None:
    """Nothing but the name of a school: that is the one."""
    said = readers.plain(moment.inbound.text)
    for entity in moment.parse.entities:
        name = readers.plain(moment.inbound.text[entity.start : entity.end])
        if entity.name == "school" and name == said:
            return perform(moment, "change_school")
    return None


def _number_alone(moment: Moment) -> Outcome | None:
    return moment.handbook.number_alone(moment)


def _routed(moment: Moment) -> Outcome:
    """The intent's skill; but what the documents surely answer is answered from them."""
    wanted, confidence = moment.parse.intent, moment.parse.confidence
    verdict = moment.finding.verdict
    enough = CONFIDENT if verdict != "sure" or wanted in HEARD_FIRST else PLAIN
    if wanted and confidence >= enough:
        return perform(moment, wanted)
    may_be_policy = "ask_policy" in [name for name, _ in moment.parse.ranking[:2]]
    if verdict == "sure" or may_be_policy:
        return perform(moment, "ask_policy")
    return _ask_back(moment)


def _ask_back(moment: Moment) -> Outcome:
    """The two likeliest meanings as choices, and a person."""
    likely = [name for name, _ in moment.parse.ranking if name in moment.handbook.skills]
    wanted = [name for name in likely if name not in NO_WISH][:2]
    wanted += {"talk_to_staff"} - set(wanted)
    choices = tuple(Choice(intent_label(name), f"intent:{name}") for name in wanted)
    reply = Reply((Msg("ask-back"),), choices=choices)
    return Outcome(moment.conversation, (reply,), skill="smalltalk")


STEPS: tuple[Step, ...] = (
    _urgent,
    _first_contact,
    _unreadable,
    pressed,
    _coded,
    _commanded,
    _foreign,
    _continued,
    _named_school,
    _number_alone,
    _routed,
)
