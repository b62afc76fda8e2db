"""What a turn sees, what can be done in it, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.dialogue.desk import Desk
from bot.domain.chain import Chain
from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound, Msg, Name, Reply
from bot.domain.organization import Organization
from bot.domain.understanding import Finding, Parse, Passage


class World(Protocol):
    """The facts that the dialogue may look up: values out of files, nothing that changes."""

    @property
    def organizations(self) -> Mapping[str, Organization]: ...
    @property
    def chains(self) -> Mapping[str, Chain]:
        """By organization, as `chain_of` takes them."""

    @property
    def languages(self) -> Mapping[str, Name]: ...
    @property
    def interpreted(self) -> Collection[str]:
        """The languages that an interpreter can be asked for."""

    def passage(self, key: str) -> Passage | None: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn leads to: the conversation as it is from now on, and what is said.

    `abstained`: Puente said that it does not know. `asked`: it ends with a question of its own, so
    that an open form waits with its question.
    """

    conversation: Conversation
    replies: tuple[Reply, ...]
    skill: str = ""
    abstained: bool = False
    asked: bool = False

    def preceded_by(self, *replies: Reply) -> Outcome:
        return replace(self, replies=(*replies, *self.replies))


Skill = Callable[["Moment"], Outcome]
# Presses a button: its value -> the outcome, None for a button that no longer works.
Press = Callable[["Moment", str], Outcome | None]
Slots = Mapping[str, str]
# An answer -> a value; None for no answer.
Reader = Callable[["Moment"], str | None]
# What follows from a slot that was just filled: the moment from then on, and what is to be said.
Settle = Callable[["Moment"], tuple["Moment", tuple[Msg, ...]]]


@dataclass(frozen=True, slots=True)
class Slot:
    """One fact of a form: how it is asked and read, and whether it is needed given the others.

    `infer` finds it in what is known already. `clears` names what no longer holds when it changes,
    `forgets` what it was inferred from, to be dropped when it is asked anew. `gone` is said of
    a button that fills it no more. `words`: it is answered in the parent's own words, whatever they
    are. `asked` is false for what is only kept when a parent says it by the way.
    """

    name: str
    ask: Callable[[Moment], Reply]
    read: Reader
    accepts: Callable[[Moment, str], bool] = lambda moment, value: bool(value)
    needed: Callable[[Moment], bool] = lambda moment: True
    infer: Reader = lambda moment: None
    clears: tuple[str, ...] = ()
    forgets: tuple[str, ...] = ()
    settle: Settle = lambda moment: (moment, ())
    gone: Msg = Msg("button-expired")  # noqa: RUF009  (a value that nothing changes)
    words: bool = False
    asked: bool = True


def wish(
    name: str, read: Reader, accepts: Callable[[Moment, str], bool] = lambda moment, value: True
) -> Slot:
    """A slot that is never asked for: it only keeps what a parent says by the way."""
    never = lambda moment: False  # noqa: E731
    return Slot(name, _never_asked, read, accepts, needed=never, asked=False)


def _never_asked(moment: Moment) -> Reply:
    raise AssertionError


@dataclass(frozen=True, slots=True)
class Form:
    """Facts to collect before something is done. `submit` is called when no slot is missing, with
    the slots in the moment's conversation; `group` names the skill that the form belongs to;
    `leave` undoes what was done while it was filled in. `patient`: what a parent wrote into it is
    not given up: it waits while another form is open, and asks as often as needed.
    """

    name: str
    group: str
    slots: tuple[Slot, ...]
    submit: Callable[[Moment], Outcome]
    leave: Callable[[Moment], None] = lambda moment: None
    patient: bool = False

    def slot(self, name: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.name == name), None)


@dataclass(frozen=True, slots=True)
class Handbook:
    """What Puente can do: a skill for each intent, the forms by name, `/commands` to intents,
    buttons by the first word of their payload; `link` takes the code that a school hands out,
    `number_alone` a message that is only the number of a concern."""

    skills: Mapping[str, Skill]
    groups: Mapping[str, str]
    forms: Mapping[str, Form] = field(default_factory=dict)
    commands: Mapping[str, str] = field(default_factory=dict)
    buttons: Mapping[str, Press] = field(default_factory=dict)
    link: Callable[[Moment, str], Outcome] = lambda moment, code: moment.say(Msg("not-understood"))
    number_alone: Callable[[Moment], Outcome | None] = lambda moment: None


@dataclass(frozen=True, slots=True)
class Moment:
    """One message in its conversation, understood. The dialogue looks at nothing else."""

    inbound: Inbound
    conversation: Conversation
    parse: Parse
    finding: Finding
    world: World
    handbook: Handbook
    desk: Desk

    def to(self, intent: str) -> Moment:
        """The same moment with the intent that the parent chose."""
        return replace(self, parse=replace(self.parse, intent=intent, confidence=1.0))

    @property
    def form(self) -> Form | None:
        return self.handbook.forms.get(self.conversation.form)

    @property
    def pending(self) -> str:
        """The slot that was asked for last, which the message may answer."""
        return self.conversation.asked

    @property
    def slots(self) -> Slots:
        return self.conversation.slots

    def filling(self, **slots: str) -> Moment:
        return self.with_conversation(self.conversation.filling(**slots))

    def emptying(self, *names: str) -> Moment:
        return self.with_conversation(self.conversation.emptying(*names))

    def opening(self, form: Form) -> Moment:
        """With the form open and empty; a patient one that was open waits."""
        keeping = self.form is not None and self.form.patient
        return self.with_conversation(self.conversation.opening(form.name, keeping=keeping))

    def with_conversation(self, conversation: Conversation) -> Moment:
        return replace(self, conversation=conversation)

    def say(self, *messages: Msg) -> Outcome:
        return Outcome(self.conversation, (Reply(messages),))


def perform(moment: Moment, intent: str) -> Outcome:
    outcome = moment.handbook.skills[intent](moment)
    return replace(outcome, skill=outcome.skill or moment.handbook.groups[intent])
