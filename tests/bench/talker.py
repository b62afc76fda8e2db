"""One of the processes that `load` measures: a bot, and the families who write to it."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from bot import logs, serve
from bot.app import App, Taken
from bot.cli import COLLECT
from bot.config import Settings
from bot.knowledge import load
from bot.metrics import Metrics
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from tests import district
from tests.district import CHANNEL, Size
from tests.keys import KEY
from tests.talks import Ears, Talk, held

# What a process does first puts its statements together, once in its life.
_WARM_UP = 8


class Talker:
    """A bot as `puente serve` runs one, but for its pages and its worker."""

    def __init__(self, url: str, task: dict[str, Any]) -> None:
        self._task = task
        self._metrics = Metrics()
        self._failed = 0
        known = district.with_schools(load(Settings()), Size(**task["size"]))
        engine = connect(url, Cipher(KEY))
        self._app = App(known, engine, lambda: datetime.now(UTC), self._tell)
        self._ears = Ears()
        self._app.channels[CHANNEL] = self._ears
        self._talks = iter([Talk(**talk) for talk in task["talks"]])

    def _tell(self, taken: Taken) -> None:
        self._failed += taken.outcome != "answered"
        serve.tell(self._metrics, taken)

    def warm_up(self) -> None:
        asyncio.run(self._play_all(list(islice(self._talks, _WARM_UP)), float("inf")))

    def measure(self) -> dict[str, Any]:
        """The milliseconds of each turn that ended in time, the seconds, and how many failed."""
        self._failed, start = 0, time.monotonic()
        times = asyncio.run(self._play_all(self._talks, start + self._task["seconds"]))
        if next(self._talks, None) is None:
            raise RuntimeError("all talks were over before the time was")
        return {"ms": times, "seconds": self._task["seconds"], "failed": self._failed}

    async def _play_all(self, talks: Any, until: float) -> list[float]:
        left = iter(talks)
        chats = (self._play(left, until) for _ in range(self._task["chats"]))
        return [ms for times in await asyncio.gather(*chats) for ms in times]

    async def _play(self, talks: Iterator[Talk], until: float) -> list[float]:
        """One talk after the other."""
        times = []
        for talk in talks:
            async for ms in held(self._app, self._ears, talk, self._task["run"]):
                if time.monotonic() > until:
                    return times
                times.append(ms)
        return times


def _main(url: str, file: str) -> None:
    logs.configure("info", "json")
    gc.set_threshold(*COLLECT)
    talker = Talker(url, json.loads(Path(file).read_text(encoding="utf-8")))
    talker.warm_up()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    json.dump(talker.measure(), sys.stdout)


if __name__ == "__main__":
    _main(*sys.argv[1:])
