"""What a turn sees, what can be done in it, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.dialogue.readers import Reader
from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound, Msg, Name, Reply
from bot.domain.organization import Organization
from bot.domain.understanding import Finding, Parse, Passage


class World(Protocol):
    """The facts that the dialogue may look up: values out of files, nothing that changes."""

    @property
    def organizations(self) -> Mapping[str, Organization]: ...
    @property
    def languages(self) -> Mapping[str, Name]: ...
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
Slots = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Slot:
    """One fact of a form: how it is asked and read, and whether it is needed given the others."""

    name: str
    ask: Callable[[Moment], Reply]
    read: Reader
    accepts: Callable[[Moment, str], bool] = lambda moment, value: bool(value)
    needed: Callable[[Slots], bool] = lambda slots: True


@dataclass(frozen=True, slots=True)
class Form:
    """Facts to collect before something is done. `submit` is called when no slot is missing, with
    the slots in the moment's conversation; `group` names the skill that the form belongs to.
    """

    name: str
    group: str
    slots: tuple[Slot, ...]
    submit: Callable[[Moment], Outcome]

    def slot(self, name: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.name == name), None)


@dataclass(frozen=True, slots=True)
class Handbook:
    """What Puente can do: a skill for each intent, the forms by name, `/commands` to intents."""

    skills: Mapping[str, Skill]
    groups: Mapping[str, str]
    forms: Mapping[str, Form] = field(default_factory=dict)
    commands: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moment:
    """One message in its conversation, understood. The dialogue looks at nothing else."""

    inbound: Inbound
    conversation: Conversation
    parse: Parse
    finding: Finding
    world: World
    handbook: Handbook

    def to(self, intent: str) -> Moment:
        """The same moment with the intent that the parent chose."""
        return replace(self, parse=replace(self.parse, intent=intent, confidence=1.0))

    def with_conversation(self, conversation: Conversation) -> Moment:
        return replace(self, conversation=conversation)

    def say(self, *messages: Msg) -> Outcome:
        return Outcome(self.conversation, (Reply(messages),))
