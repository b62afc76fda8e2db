"""What the families of `tests.district` write: whole conversations in eight languages, from phrases
and questions that nothing was trained on.

A parent begins with what they want, and answers what the bot asks by its own choices, until it is
done. The same seed writes the same.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import yaml

from bot.app import App
from bot.channels import InOnePart, Receive
from bot.domain.messages import Button, Inbound, Rendered
from bot.nlu.phrases import Phrase
from tests.district import CHANNEL, language, peer
from tests.kb.questions import FILE as QUESTIONS

# What they want, of a hundred.
DAYS: Mapping[str, Mapping[str, int]] = {
    "ordinary day": {
        "ask_policy": 34, "report_absence": 20, "ask_contact": 8, "raise_concern": 6,
        "child_progress": 5, "volunteer": 5, "book_conference": 5, "talk_to_staff": 4,
        "request_interpreter": 3, "my_bookings": 3, "out_of_scope": 3, "concern_status": 2,
        "notifications": 1, "privacy": 1,
    },
    "conference week": {
        "book_conference": 45, "ask_policy": 18, "my_bookings": 9, "change_booking": 5,
        "report_absence": 7, "request_interpreter": 4, "cancel_booking": 3, "ask_contact": 3,
        "raise_concern": 2, "child_progress": 2, "volunteer": 1, "out_of_scope": 1,
    },
}  # fmt: skip
_GREETS, _THANKS, _WANTS_MORE = 0.4, 0.5, 0.25
# How a choice is taken: tapped, or its number or label typed.
_TAPPED, _NUMBERED = 0.7, 0.15
# After so many answers a parent lets it be.
_PATIENCE = 16
# What nobody takes who wants it done here, and has something to tell.
_ASIDE = ("fill:office=yes", "fill:children=all", "fill:tried=cannot", "fill:wish=none")
_DIALOGUES = Path(__file__).parent / "dialogues" / "languages"

# (language, intent) -> what is written.
Texts = Mapping[tuple[str, str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Talk:
    """`wants`: how each thing begins that the parent wants; `words`: what they tell where they are
    asked in own words."""

    peer: str
    language: str
    wants: tuple[str, ...]
    words: tuple[str, ...]
    seed: int


def texts(phrases: Iterable[Phrase]) -> Texts:
    """`phrases` are held out. Questions are those that measure the search."""
    found: dict[tuple[str, str], list[str]] = {}
    for phrase in phrases:
        found.setdefault((phrase.language, phrase.intent), []).append(phrase.text)
    for question in _questions():
        found.setdefault((question["lang"], "ask_policy"), []).append(question["text"])
    return found


def _questions() -> list[dict[str, Any]]:
    return [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]


def talks(texts: Texts, day: str, families: Iterable[int], seed: int = 0) -> Iterator[Talk]:
    """One of each family."""
    random = Random(seed)  # noqa: S311
    wishes, weights = zip(*DAYS[day].items(), strict=True)
    for family in families:
        speaks = language(family)
        intents = random.choices(wishes, weights, k=1 + (random.random() < _WANTS_MORE))
        intents = ["greet"] * (random.random() < _GREETS) + intents
        intents += ["thanks"] * (random.random() < _THANKS)
        wants = tuple(random.choice(texts[speaks, intent]) for intent in intents)
        yield Talk(peer(family), speaks, wants, _told(speaks), random.randrange(1 << 30))


@cache
def _told(language: str) -> tuple[str, ...]:
    """What the parent of the dialogues tells the school of a worry."""
    file = (_DIALOGUES / f"{language}.yml").read_text(encoding="utf-8")
    whole = {dialogue["name"]: dialogue["turns"] for dialogue in yaml.safe_load(file)}
    said = [turn["parent"] for turn in whole["a whole concern"] if "parent" in turn]
    return tuple(text for text in said if len(text) > len(said[0]))


@dataclass
class Ears(InOnePart):
    """A channel to families who read what they are told."""

    name = CHANNEL
    _heard: dict[str, list[Rendered]] = field(default_factory=dict)

    async def send(self, peer: str, rendered: Rendered) -> None:
        self._heard.setdefault(peer, []).append(rendered)

    async def run(self, receive: Receive) -> None:
        """They write by `held`."""

    def heard(self, peer: str) -> list[Rendered]:
        """Since it was asked last."""
        return self._heard.pop(peer, [])


class Parent:
    """Writes one message after the other; hears the replies in between."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._random = Random(talk.seed)  # noqa: S311
        self._wants = list(reversed(talk.wants))
        self._words = list(reversed(talk.words))
        self._answers = 0

    def next(self, replies: Sequence[Rendered]) -> tuple[str, str] | None:
        """Text and payload, one of them empty; None when all is said."""
        offered = next((reply.choices for reply in reversed(replies) if reply.choices), ())
        if self._answers < _PATIENCE and (answer := self._answer(offered)):
            self._answers += 1
            return answer
        self._answers = 0
        return (self._wants.pop(), "") if self._wants else None

    def _answer(self, offered: Sequence[Button]) -> tuple[str, str] | None:
        fills = [button for button in offered if button.payload.startswith("fill:")]
        done = [button for button in fills if button.payload == "fill:confirm=yes"]
        fills = done or [button for button in fills if button.payload not in _ASIDE]
        if fills:
            return self._taken(offered, self._random.choice(fills))
        asked = any(button.payload == "intent:cancel" for button in offered)
        return (self._words.pop(), "") if asked and self._words else None

    def _taken(self, offered: Sequence[Button], button: Button) -> tuple[str, str]:
        how = self._random.random()
        if how < _TAPPED:
            return "", button.payload
        if how < _TAPPED + _NUMBERED:
            return str(offered.index(button) + 1), ""
        return button.label, ""


_ids = count(1)


async def held(app: App, ears: Ears, talk: Talk, run: str = "") -> AsyncIterator[float]:
    """Plays the talk; the milliseconds of each turn, until its replies were sent. `run` tells apart
    who plays in one database."""
    parent = Parent(talk)
    replies: Sequence[Rendered] = ()
    while written := parent.next(replies):
        text, payload = written
        inbound = Inbound(
            CHANNEL, talk.peer, f"{run}{next(_ids)}", app.now(), text, payload,
            "button" if payload else "text", talk.language,
        )  # fmt: skip
        start = time.perf_counter()
        await app.receive(inbound)
        yield (time.perf_counter() - start) * 1000
        replies = ears.heard(talk.peer)
