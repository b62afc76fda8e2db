"""Whether this process can do its work, asked from outside as often as anybody likes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Generic, TypeVar

import structlog

from bot.app import App
from bot.errors import told_without_words
from bot.store import backlog
from bot.store.backlog import Backlog
from bot.store.unit_of_work import reading
from bot.store.upgrade import is_current
from bot.worker import Worker

# Seconds that what was read of the database is good for, and that an answer may take.
FRESH = 2.0
PATIENCE = 2.0
# A round takes a moment; a worker that has not ended one for so long hangs.
_HANGS = timedelta(minutes=2)
T = TypeVar("T")
_log = structlog.get_logger()


class Glance(Generic[T]):
    """What `look` found, at most `FRESH` seconds ago. It runs in a thread of its own and never
    twice at once, so that many who ask cost no more than one.
    """

    def __init__(self, look: Callable[[], T]) -> None:
        self._look = look
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="glance")
        self._found: Future[T] | None = None
        self._begun = 0.0

    async def __call__(self) -> T:
        """Raises what `look` raises, and TimeoutError after `PATIENCE` seconds."""
        over = time.monotonic() - self._begun > FRESH
        if self._found is None or (self._found.done() and over):
            self._begun = time.monotonic()
            self._found = self._thread.submit(self._look)
        # The look goes on when nobody waits for it any more.
        found = asyncio.shield(asyncio.wrap_future(self._found))
        return await asyncio.wait_for(found, PATIENCE)


class Health:
    """`worker`: the one of this process, if there is one."""

    def __init__(self, app: App, worker: Worker | None) -> None:
        self._app = app
        self._worker = worker
        self._is_current = Glance(lambda: is_current(app.engine))
        self._backlog = Glance(self._read_backlog)

    async def lacks(self) -> list[str]:
        """Why this process should be sent nothing now; empty if it is ready."""
        if self._app.stopping:
            return ["stopping"]
        found = [await self._of_database(), self._of_worker()]
        return [reason for reason in found if reason]

    async def _of_database(self) -> str:
        try:
            current = await self._is_current()
        except TimeoutError:
            return "the database does not answer in time"
        except Exception as error:
            _log.warning("database_unusable", exception=told_without_words(error))
            return "the database cannot be used"
        return "" if current else "the database is not of this version: puente db upgrade"

    def _of_worker(self) -> str:
        late = self._worker and self._app.now() - self._worker.turned > _HANGS
        return "the worker hangs" if late else ""

    async def backlog(self) -> Backlog | None:
        """None where the database does not say."""
        return await _or_none(self._backlog())

    def _read_backlog(self) -> Backlog:
        with reading(self._app.engine) as connection:
            return backlog.read(connection, self._app.now())

    @property
    def last_round(self) -> datetime | None:
        return self._worker.last_round if self._worker else None


async def _or_none(asked: Awaitable[T]) -> T | None:
    try:
        return await asked
    except Exception as error:
        _log.warning("backlog_unread", exception=told_without_words(error))
        return None
