"""What happens without a message: time runs out, families are reminded, replies that are left over
are sent, changed data are taken over.

Many may run at once: rows of the outbox are claimed by lease.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

import structlog

from bot.app import App
from bot.datafiles import files
from bot.errors import BadData, told_without_words
from bot.knowledge import Knowledge

_ROUNDS = 4
_log = structlog.get_logger()


class Worker:
    """`pause`: seconds between two looks at the outbox. A step that fails is logged and tried
    again. `turned`: when it last tried to keep the clock; `last_round`: when it last did.
    """

    def __init__(
        self, app: App, load: Callable[[], Knowledge], folders: Iterable[Path], pause: float = 1.0
    ) -> None:
        self._app = app
        self._load = load
        self._folders = tuple(folders)
        self._pause = pause
        self._seen = _state(self._folders)
        self.turned = app.now()
        self.last_round: datetime | None = None

    async def run(self) -> None:
        """Until the app stops. Replies are sent while data are loaded, and a slow channel keeps no
        other waiting."""
        await asyncio.gather(
            self._repeat(self.keep_the_clock),
            *(self._repeat(self.send_what_is_left, name) for name in self._rounds()),
            self._repeat(self.delete_what_is_old),
            self._repeat(self.take_over_changes),
        )

    def _rounds(self) -> Iterator[str]:
        """Several at a time where it takes time, for a round lasts as long as its slowest chat."""
        for name, channel in self._app.channels.items():
            yield from [name] * (_ROUNDS if channel.per_second else 1)

    async def _repeat(self, step: Callable[..., Awaitable[object]], *given: str) -> None:
        while not self._app.stopping:
            try:
                await step(*given)
            except Exception as error:
                told = told_without_words(error)
                _log.error("worker_step_failed", step=step.__name__, exception=told)
            await asyncio.sleep(self._pause)

    async def keep_the_clock(self) -> int:
        """Ends what was kept too long, reminds families; says how much was done."""
        try:
            done = await asyncio.to_thread(self._app.tick)
        finally:
            self.turned = self._app.now()
        self.last_round = self.turned
        return done

    async def delete_what_is_old(self) -> int:
        """What was kept as long as it may be; how much that was, if it was this process's turn."""
        done = await asyncio.to_thread(self._app.delete_what_is_old)
        if done:
            _log.info("deleted_what_is_old", count=done)
        return done

    async def send_what_is_left(self, *channels: str) -> int:
        """Sends what is due and nobody's in these channels, or in all, each parent's replies in
        order; says how many went."""
        return await self._app.sending.round(*channels)

    async def take_over_changes(self) -> bool:
        """Loads the data folders anew if a file changed; while a file is broken, all stays as it
        was.
        """
        state = await asyncio.to_thread(_state, self._folders)
        if state == self._seen:
            return False
        try:
            self._app.knowledge = await asyncio.to_thread(self._load)
        except BadData as error:
            self._seen = state
            for problem in error.problems:
                _log.error("data_broken", problem=str(problem))
            return False
        self._seen = state
        _log.info("data_taken_over")
        return True


def _state(folders: Iterable[Path]) -> frozenset[tuple[str, int, int]]:
    """Every file that is read, with its time of change and size."""
    found = set()
    for folder in folders:
        for path in files(folder):
            stat = path.stat()
            found.add((str(path), stat.st_mtime_ns, stat.st_size))
    return frozenset(found)
