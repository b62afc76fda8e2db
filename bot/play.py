"""One turn of a conversation: what is understood, and what is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.dialogue import readers, turn
from bot.dialogue.desk import Desk
from bot.dialogue.moment import Moment, Outcome
from bot.domain.calendar import Calendar
from bot.domain.conversation import Conversation
from bot.domain.messages import LONGEST, Inbound, Msg, Rendered, Reply
from bot.domain.understanding import NOTHING, Finding, Parse
from bot.domain.when import When
from bot.domain.words import length
from bot.knowledge import Knowledge
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.nlu import dates

_COURTESIES = frozenset({"greet", "thanks", "goodbye"})
_CLAUSE = re.compile(r"[.,;:!?¡¿…\n，。！？；：、،؛؟]+")
_PARTS = 6
# An answer inside a form of so few words does not say which language the parent wants.
_SHORT = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """What was understood and what is said."""

    parse: Parse
    finding: Finding
    outcome: Outcome
    rendered: tuple[Rendered, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """A message with what it means; the conversation is in the language to answer in."""

    inbound: Inbound
    conversation: Conversation
    parse: Parse
    finding: Finding


def understand(
    knowledge: Knowledge, inbound: Inbound, before: Conversation, given: str = ""
) -> Understood:
    """What takes the time of a turn: nothing is read from or written to the store. `given` is the
    language of the message, where it is known.
    """
    inbound = replace(inbound, text=_whole(inbound.text))
    speaks, written = _languages(knowledge, inbound, before, given)
    conversation = replace(before, language=speaks)
    parse = replace(
        _screened(knowledge, inbound, _parse(knowledge, inbound, written)),
        when=_when(knowledge, inbound, conversation, written),
    )
    finding = NOTHING
    if parse.text:
        finding = knowledge.search.find(parse.text, written, before.school)
    return Understood(inbound, conversation, parse, finding)


def answer(knowledge: Knowledge, understood: Understood, desk: Desk) -> Turn:
    """The rest of the turn: what is said, and what is done at the desk."""
    moment = Moment(
        understood.inbound, understood.conversation, understood.parse, understood.finding,
        knowledge.world, knowledge.handbook, desk,
    )  # fmt: skip
    outcome = turn.take(moment)
    language = outcome.conversation.language
    rendered = tuple(knowledge.translator.render(reply, language) for reply in outcome.replies)
    offering = _offering(outcome, rendered)
    return Turn(understood.parse, understood.finding, offering, rendered)


def _languages(
    knowledge: Knowledge, inbound: Inbound, before: Conversation, given: str
) -> tuple[str, str]:
    """The language to answer in, and the one that the message is written in, which may be none of
    ours. What a parent plainly writes changes the language of the chat; a choice that was offered
    and is typed, such as the name of a school, does not."""
    ours = knowledge.world.languages
    speaks = before.language or _of_phone(inbound.locale, ours)
    if given:
        return (given if given in ours else speaks), given
    if not _is_prose(inbound) or readers.choice(inbound.text, before.offered):
        return speaks, speaks
    detected = knowledge.detector.detect(inbound.text, speaks)
    if not detected.certain:
        return speaks, speaks
    if before.form and length(inbound.text) <= _SHORT:  # a "sí" or a name changes no chat
        return speaks, detected.language if detected.language in ours else speaks
    return (detected.language if detected.language in ours else speaks), detected.language


def _whole(text: str) -> str:
    """Without halves of surrogate pairs, which nothing behind takes."""
    return text.encode("utf-8", "replace").decode()


def _is_prose(inbound: Inbound) -> bool:
    """Words to understand: no button, no command, not too long, with a letter or digit beside a
    code, which is of no language."""
    text = inbound.text
    if inbound.payload or text.startswith("/") or len(text) > LONGEST:
        return False
    return any(map(str.isalnum, text.replace(turn.code_in(text), "")))


def _of_phone(locale: str, languages: Iterable[str]) -> str:
    primary = locale.replace("_", "-").partition("-")[0].lower()
    return next((code for code in languages if code.partition("-")[0] == primary), SOURCE_LANGUAGE)


def _parse(knowledge: Knowledge, inbound: Inbound, language: str) -> Parse:
    """Courtesies around a wish do not count."""
    if not _is_prose(inbound):
        return _nothing(language)

    def read(text: str) -> Parse:
        return knowledge.engine.parse(text, language)

    parse = read(inbound.text)
    if parse.intent not in _COURTESIES:
        return parse
    parts = map(read, _clauses(inbound.text))
    wishes = [found.text for found in parts if found.intent not in _COURTESIES]
    return read(", ".join(wishes)) if wishes else parse


def _screened(knowledge: Knowledge, inbound: Inbound, parse: Parse) -> Parse:
    """All that was typed is screened, also what is too long or no prose; a danger is its intent."""
    if not inbound.text:
        return parse
    alarm = knowledge.screen.look(inbound.text)
    if not alarm.danger:
        return parse
    return replace(parse, intent=alarm.danger, confidence=alarm.chance, danger=alarm.danger)


def _when(
    knowledge: Knowledge, inbound: Inbound, conversation: Conversation, language: str
) -> When | None:
    """The days and times that the message names, in the calendar of the parent's school."""
    words = knowledge.nlu.dates.get(language)
    if not words or not _is_prose(inbound):
        return None
    school = knowledge.world.organizations.get(conversation.school)
    calendar = school.calendar if school else Calendar()
    return dates.read(inbound.text, words, calendar.local(inbound.at).date())


def _clauses(text: str) -> list[str]:
    """The parts of a short message; none of one that is whole, or a story to be read as a whole."""
    parts = [part.strip() for part in _CLAUSE.split(text) if any(map(str.isalpha, part))]
    return parts if 1 < len(parts) <= _PARTS else []


def _nothing(language: str) -> Parse:
    return Parse("", language, "", 0.0, "none")


def _offering(outcome: Outcome, rendered: Sequence[Rendered]) -> Outcome:
    """Remembers the choices of the last reply that had any, so that a typed "2" picks one."""
    offered = next((reply.choices for reply in reversed(rendered) if reply.choices), ())
    return replace(outcome, conversation=replace(outcome.conversation, offered=offered))


def apologize(knowledge: Knowledge, inbound: Inbound, before: Conversation) -> Turn:
    """The turn in which something went wrong on our side."""
    language = before.language or _of_phone(inbound.locale, knowledge.world.languages)
    sorry = knowledge.translator.render(Reply((Msg("error-ours"),)), language)
    outcome = Outcome(replace(before, language=language), ())
    return Turn(_nothing(language), NOTHING, outcome, (sorry,))
