"""The parts of a running process: one that ends ends all, and a signal ends them so that nothing in
work is lost.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

# Seconds for all parts to end what they have begun; then it is broken off.
END_WITHIN = 20.0
_BROKEN_OFF_WITHIN = 1.0
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Part:
    """`end` asks it to finish what is in work and begin nothing new."""

    task: asyncio.Task[None]
    end: Callable[[], object]


async def run(parts: Sequence[Part], stopping: Callable[[], None]) -> None:
    """Until SIGTERM, Ctrl-C or the end of one of the parts; half a bot would leave parents without
    an answer. Then calls `stopping` and ends them in their order. Raises what one of them ended by.
    """
    asked = asyncio.create_task(_signal())
    await asyncio.wait({asked, *(part.task for part in parts)}, return_when="FIRST_COMPLETED")
    asked.cancel()
    _log.info("stopping")
    stopping()
    until = asyncio.get_running_loop().time() + END_WITHIN
    for part in parts:
        await _end(part, until)
    for part in parts:
        if part.task.done() and not part.task.cancelled():
            part.task.result()


async def _signal() -> None:
    loop, came = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, came.set)
    await came.wait()


async def _end(part: Part, until: float) -> None:
    part.end()
    left = max(0.0, until - asyncio.get_running_loop().time())
    if not (await asyncio.wait({part.task}, timeout=left))[0]:
        _log.warning("part_broken_off", part=part.task.get_name())
        part.task.cancel()
        await asyncio.wait({part.task}, timeout=_BROKEN_OFF_WITHIN)
