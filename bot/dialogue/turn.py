"""One message in its conversation: who answers it.

The order is the order of STEPS: what comes first wins, and each step says whether the message is its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import readers
from bot.dialogue.forms import Form, fill, known, next_slot
from bot.dialogue.moment import Moment, Outcome
from bot.domain.messages import Choice, Msg, Reply

URGENT = frozenset({"emergency", "report_discrimination"})
GLOBAL = frozenset({"cancel", "back", "start_over", "change_language", "talk_to_staff", "help"})
# Below it, an intent is a guess and the parent is asked back.
CONFIDENT = 0.5
# A danger is acted on when it is as likely as not to be one; a global command inside a form, when it is plain.
URGENT_ENOUGH = 0.5
PLAIN = 0.75
PATIENCE = 2

Step = Callable[[Moment], Outcome | None]


def take(moment: Moment) -> Outcome:
    """The outcome of one message: pure, so that the same moment gives the same outcome."""
    moment = _picked(moment)
    return next(outcome for step in STEPS if (outcome := step(moment)))


def _picked(moment: Moment) -> Moment:
    """A typed number or label of the last reply's choices counts as its button."""
    inbound = moment.inbound
    if inbound.payload or not inbound.text:
        return moment
    button = readers.choice(inbound.text, moment.conversation.offered)
    payload = button.payload if button else ""
    return replace(moment, inbound=replace(inbound, payload=payload))


def _urgent(moment: Moment) -> Outcome | None:
    intent, confidence = moment.parse.intent, moment.parse.confidence
    if not moment.inbound.payload and intent in URGENT and confidence >= URGENT_ENOUGH:
        return perform(moment, intent)
    return None


def _unreadable(moment: Moment) -> Outcome | None:
    if moment.inbound.kind == "unreadable":
        return _ask_again(moment, Reply((Msg("unreadable"),)))
    return None


def _pressed(moment: Moment) -> Outcome | None:
    """A button's payload never goes through the NLU."""
    verb, _, value = moment.inbound.payload.partition(":")
    pressed = PAYLOADS.get(verb)
    if pressed is None and not verb:
        return None
    outcome = pressed(moment, value) if pressed else None
    return outcome or _ask_again(moment, Reply((Msg("button-expired"),)))


def _press_fill(moment: Moment, value: str) -> Outcome | None:
    form = moment.handbook.forms.get(moment.conversation.form)
    name, _, content = value.partition("=")
    slot = form.slot(name) if form else None
    if not form or not slot or not slot.accepts(moment, content):
        return None
    return proceed(moment.with_conversation(moment.conversation.filling(**{name: content})), form)


def _press_intent(moment: Moment, value: str) -> Outcome | None:
    return perform(moment.to(value), value) if value in moment.handbook.skills else None


def _press_show(moment: Moment, value: str) -> Outcome | None:
    return _press_intent(moment, "ask_policy") if moment.world.passage(value) else None


PAYLOADS: dict[str, Callable[[Moment, str], Outcome | None]] = {
    "fill": _press_fill,
    "intent": _press_intent,
    "show": _press_show,
}


def _commanded(moment: Moment) -> Outcome | None:
    word = moment.inbound.text.split(maxsplit=1)[:1]
    intent = moment.handbook.commands.get(word[0].partition("@")[0].lower()) if word else None
    if intent:
        return perform(moment.to(intent), intent)
    in_form = bool(moment.conversation.form)
    wanted = moment.parse.intent
    if in_form and wanted in GLOBAL and moment.parse.confidence >= PLAIN:
        return perform(moment, wanted)
    return None


def _continued(moment: Moment) -> Outcome | None:
    """The open form reads the answer; a policy question in the middle is answered, then it goes on."""
    form = moment.handbook.forms.get(moment.conversation.form)
    if not form:
        return None
    if found := fill(form, moment):
        return proceed(moment.with_conversation(moment.conversation.filling(**found)), form)
    if moment.finding.verdict == "sure" or _sure_of_other(moment, form):
        return _ask_again(moment, *_routed(moment).replies)
    if moment.conversation.refusals + 1 >= PATIENCE:
        closed = moment.with_conversation(moment.conversation.closing())
        return perform(closed, "talk_to_staff").preceded_by(Reply((Msg("form-set-aside"),)))
    refused = replace(moment.conversation, refusals=moment.conversation.refusals + 1)
    return _ask_again(moment.with_conversation(refused), Reply((Msg("not-understood"),)))


def _sure_of_other(moment: Moment, form: Form) -> bool:
    """The message is plainly about something else, and that something opens no form of its own."""
    wanted = moment.parse.intent
    return moment.parse.confidence >= PLAIN and moment.handbook.groups.get(wanted) not in (
        "account",
        "smalltalk",
    )


def _routed(moment: Moment) -> Outcome:
    """The intent's skill; but what the documents surely answer is answered from them."""
    wanted, confidence = moment.parse.intent, moment.parse.confidence
    if wanted in moment.handbook.skills and confidence >= CONFIDENT:
        return perform(moment, wanted)
    if moment.finding.verdict != "unknown" or wanted == "ask_policy":
        return perform(moment, "ask_policy")
    return _ask_back(moment)


STEPS: tuple[Step, ...] = (_urgent, _unreadable, _pressed, _commanded, _continued, _routed)


def perform(moment: Moment, intent: str) -> Outcome:
    outcome = moment.handbook.skills[intent](moment)
    return replace(outcome, skill=outcome.skill or moment.handbook.groups[intent])


def proceed(moment: Moment, form: Form) -> Outcome:
    """Asks for what is missing, or submits."""
    slot = next_slot(form, known(form, moment.conversation.slots))
    if slot is None:
        return form.submit(moment)
    return Outcome(moment.conversation, (slot.ask(moment),), skill=form.name)


def _ask_again(moment: Moment, *first: Reply) -> Outcome:
    """Says something and puts the pending question once more, if there is one."""
    form = moment.handbook.forms.get(moment.conversation.form)
    pending = proceed(moment, form) if form else Outcome(moment.conversation, ())
    return pending.preceded_by(*first)


def _ask_back(moment: Moment) -> Outcome:
    """The two or three likeliest meanings as choices, and a person."""
    likely = [name for name, _ in moment.parse.ranking if name in moment.handbook.skills][:2]
    wanted = [*likely, *(name for name in ("talk_to_staff",) if name not in likely)]
    choices = tuple(Choice(Msg(f"intent-{name.replace('_', '-')}"), f"intent:{name}") for name in wanted)
    return Outcome(moment.conversation, (Reply((Msg("ask-back"),), choices=choices),), "smalltalk")
