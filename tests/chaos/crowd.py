"""All parents of a school, many of whom write at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from itertools import count
from random import Random

from tests.channels.emulator import Sent
from tests.chaos.parents import Parent, Tally
from tests.chaos.school import Home
from tests.chaos.telegram import Telegram

# So many parents write at a time.
AT_ONCE = 200
# Of so many parents one has a concern.
CONCERNED = 10

Deed = Callable[[], Awaitable[None]]


class Crowd:
    """Every other family books a conference for each of its children, until `bookings` are wanted;
    one in `concerned` has a concern, none if that is 0; all ask."""

    def __init__(
        self, homes: Sequence[Home], telegram: Telegram, random: Random, concerned: int = CONCERNED
    ) -> None:
        self.tally = Tally()
        self._random = random
        self._concerned = concerned
        numbers = count(1)
        self.parents = [Parent(home, telegram, self.tally, numbers, random) for home in homes]
        self._of_chat = {parent.home.chat: parent for parent in self.parents}
        telegram.hear = self._hear

    def _hear(self, sent: Sent) -> None:
        self._of_chat[sent.chat].hear(sent)

    async def play(self, messages: int, bookings: int) -> None:
        """At least so many messages: what the wishes leave of them are questions."""
        wishes = [self._wishes(number, bookings) for number in range(len(self.parents))]
        self._random.shuffle(wishes)
        await _all(wishes)
        while (left := messages - self.tally.messages) > 0:
            asking = self._random.sample(self.parents, min(left, len(self.parents)))
            await _all([[parent.ask] for parent in asking])

    def _wishes(self, number: int, bookings: int) -> list[Deed]:
        parent = self.parents[number]
        wanted = parent.home.children if number % 2 == 0 and number < bookings else ()
        deeds: list[Deed] = [partial(parent.book, child) for child in wanted]
        if self._concerned and number % self._concerned == 0:
            deeds.append(parent.complain)
        self._random.shuffle(deeds)
        return deeds


async def _all(of_parents: Iterable[Sequence[Deed]]) -> None:
    """What each wants in turn, so many parents at a time."""
    free = asyncio.Semaphore(AT_ONCE)

    async def one(deeds: Sequence[Deed]) -> None:
        async with free:
            for deed in deeds:
                await deed()

    async with asyncio.TaskGroup() as group:
        for deeds in of_parents:
            group.create_task(one(deeds))
