"""A parent who writes and taps: one message at a time, and the next when it was answered."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from random import Random
from typing import Any

from bot.domain.concern_reference import reference_in
from tests.channels.emulator import Sent
from tests.chaos.school import Home
from tests.chaos.telegram import Telegram, tapped, written

# Seconds after which a parent gives up waiting: a lease and a start of a replica are over by then.
PATIENCE = 200
# Seconds in which what belongs to the same answer comes, and its calendar file at the latest.
_PAUSE, _FILE = 0.5, 5.0
# Messages after which a form leads nowhere, and how often one is begun.
_LONGEST, _ATTEMPTS = 30, 6
# Few, so that several parents choose the same at the same time.
_CHOSEN_AMONG = 3
_UID = re.compile(r"^UID:(\S+)", re.MULTILINE)
WORDS = {
    "book": {"en": "I want to book a conference", "es": "quiero una cita con la maestra"},
    "concern": {"en": "i have a concern", "es": "tengo una queja"},
    "own": {
        "en": "Nobody plays with her at recess, since January.",
        "es": "Nadie juega con ella en el recreo, desde enero.",
    },
    "passed on": {"en": "I have passed ", "es": "Ya pasé "},
}
QUESTIONS = {
    "en": (
        "What homework help do teachers promise?", "when are conferences?",
        "/help", "can I visit the classroom?", "/privacy", "how much homework is there?",
    ),
    "es": (
        "¿Cuándo son las conferencias?", "/help", "¿puedo visitar el salón?", "/privacy",
        "¿cuánta tarea hay?",
    ),
}  # fmt: skip


@dataclass
class Tally:
    """`messages`: how many were written, each once however often it was posted; `bookings`: their
    uids in the files that parents got; `concerns`: the references that each chat was told;
    `escalated`: those of them of which it heard that they went on."""

    messages: int = 0
    unanswered: int = 0
    bookings: set[str] = field(default_factory=set)
    concerns: set[tuple[int, str]] = field(default_factory=set)
    escalated: set[tuple[int, str]] = field(default_factory=set)


class Parent:
    def __init__(
        self, home: Home, telegram: Telegram, tally: Tally, numbers: Iterator[int], random: Random
    ) -> None:
        self.home = home
        self._telegram = telegram
        self._tally = tally
        self._numbers = numbers
        self._random = random
        self._questions = cycle(QUESTIONS[home.language])
        self._child = 0
        # What came since the last own message, and all bookings and concerns that were told.
        self._answer: list[Sent] = []
        self._came = asyncio.Event()
        self._bookings: set[str] = set()
        self._concerns: set[str] = set()

    def hear(self, sent: Sent) -> None:
        if sent.document:
            self._bookings.update(_UID.findall(sent.document.content.decode()))
        for payload in _payloads(sent):
            if payload.startswith("concern:look="):
                self._concerns.add(reference_in(payload))
        self._tally.bookings |= self._bookings
        self._tally.concerns |= {(self.home.chat, reference) for reference in self._concerns}
        if self._words("passed on") in sent.text:
            self._tally.escalated.add((self.home.chat, reference_in(sent.text)))
        self._answer.append(sent)
        self._came.set()

    # ---- What they want

    async def ask(self) -> None:
        await self._write(next(self._questions))

    async def book(self, child: int) -> None:
        self._child = child
        known = len(self._bookings)
        await self._insist("book", lambda: len(self._bookings) > known)

    async def complain(self) -> None:
        """And does not leave it at that."""
        if await self._insist("concern", lambda: bool(self._concerns)):
            [reference, *_] = self._concerns
            await self._tap(f"concern:look={reference}")
            await self._go_on(f"concern:escalate={reference}")

    async def _go_on(self, escalate: str) -> None:
        if escalate not in self._offered():
            return
        await self._tap(escalate)
        if self._offered() == ["intent:cancel"]:
            await self._write(self._words("own"))

    async def _insist(self, begin: str, done: Callable[[], bool]) -> bool:
        for _ in range(_ATTEMPTS):
            await self._write(self._words(begin))
            if await self._fill_in(done):
                return True
        return False

    async def _fill_in(self, done: Callable[[], bool]) -> bool:
        for _ in range(_LONGEST):
            if done():
                break
            offered = self._offered()
            if chosen := self._choose(offered):
                await self._tap(chosen)
            elif "intent:cancel" in offered:
                await self._write(self._words("own"))
            elif not await self._hears(_FILE):
                break
        return done()

    def _choose(self, offered: Sequence[str]) -> str:
        fills = [one for one in offered if one.startswith("fill:") and one != "fill:office=yes"]
        for sure in ("fill:confirm=yes", f"fill:children={self._child}"):
            if sure in fills:
                return sure
        if fills and fills[0].startswith("fill:with="):  # the own teacher
            return fills[0]
        return self._random.choice(fills[:_CHOSEN_AMONG]) if fills else ""

    def _offered(self) -> list[str]:
        """By the last keyboard of the answer."""
        keyboards = [found for sent in self._answer if (found := _payloads(sent))]
        return keyboards[-1] if keyboards else []

    def _words(self, name: str) -> str:
        return WORDS[name][self.home.language]

    # ---- One message

    async def _write(self, text: str) -> None:
        await self._say(written(next(self._numbers), self.home.chat, text, self.home.language))

    async def _tap(self, payload: str) -> None:
        await self._say(tapped(next(self._numbers), self.home.chat, payload, self.home.language))

    async def _say(self, update: dict[str, Any]) -> None:
        self._answer.clear()
        self._came.clear()
        self._tally.messages += 1
        await self._telegram.deliver(update)
        if not await self._hears(PATIENCE):
            self._tally.unanswered += 1
        while await self._hears(_PAUSE):
            pass

    async def _hears(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._came.wait(), seconds)
        except TimeoutError:
            return False
        self._came.clear()
        return True


def _payloads(sent: Sent) -> list[str]:
    return [key["callback_data"] for row in sent.keyboard for key in row]
