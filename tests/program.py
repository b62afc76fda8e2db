"""`puente serve` as a process of its own, with the web chat and Telegram's emulator."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine

from tests.channels.emulator import TOKEN, Emulator
from tests.conftest import KEY, ROOT

# Seconds, on a machine that is busy.
PATIENCE = 180
STOPS_WITHIN = 45


@dataclass
class Program:
    """`puente serve` with Telegram and the web chat."""

    telegram: Emulator
    engine: Engine
    log: Path
    address: str = ""
    process: Process = field(init=False)

    async def start(self) -> None:
        environment = {
            **os.environ,
            "PUENTE_DATABASE_URL": self.engine.url.render_as_string(hide_password=False),
            "PUENTE_SECRET_KEY": KEY,
            "PUENTE_TELEGRAM_API": self.telegram.address,
            "TELEGRAM_BOT_TOKEN": TOKEN,
        }
        with self.log.open("w") as log:
            self.process = await asyncio.create_subprocess_exec(
                *[sys.executable, "-m", "bot", "serve", "--port", "0"],
                cwd=ROOT, env=environment, stdout=log, stderr=log,
            )  # fmt: skip
        before = len(self.telegram.called("getUpdates"))
        async with asyncio.timeout(PATIENCE):
            while len(self.telegram.called("getUpdates")) == before:
                assert self.process.returncode is None, self.log.read_text()
                await asyncio.sleep(0.02)
        [self.address] = re.findall(r"http://127\.0\.0\.1:\d+", self.log.read_text())

    async def stop(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)
        await asyncio.wait_for(self.process.wait(), STOPS_WITHIN)
        assert self.process.returncode == 0
        assert "Traceback" not in self.log.read_text()


@asynccontextmanager
async def serving(telegram: Emulator, engine: Engine, log: Path) -> AsyncIterator[Program]:
    """A program that was started; what is still running at the end is killed."""
    program = Program(telegram, engine, log)
    try:
        await program.start()
        yield program
    finally:
        with suppress(ProcessLookupError):
            program.process.kill()
        await program.process.wait()
