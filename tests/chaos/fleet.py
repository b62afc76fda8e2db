"""Replicas of `puente serve`, each a process, and a balancer before them."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.conftest import ROOT

# Seconds, on a machine that is busy.
STARTS_WITHIN = 240
STOPS_WITHIN = 45
_CHUNK = 65_536
# In order, or by SIGTERM itself: what has only begun to listen does not hear it yet.
_MAY_END = (0, -signal.SIGTERM)
# It ends if the test dies.
_NOT_ALONE = ["setpriv", "--pdeathsig=KILL"]


@dataclass
class Replica:
    """`ended`: how often it ended by itself, which it never should."""

    environment: Mapping[str, str]
    log: Path
    port: int
    listens: bool = False
    ended: int = 0
    process: Process = field(init=False)
    _reading: asyncio.Task[None] = field(init=False)

    async def start(self) -> None:
        self.listens = False
        words = [sys.executable, "-m", "tests.chaos.replica", "serve", "--port", str(self.port)]
        self.process = await asyncio.create_subprocess_exec(
            *_NOT_ALONE, *words, cwd=ROOT, env={**os.environ, **self.environment},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        self._reading = asyncio.create_task(self._keep_the_log())

    async def _keep_the_log(self) -> None:
        """Through a pipe, for a process whose disk is full logs all the same."""
        assert self.process.stdout
        with self.log.open("ab") as log:
            while chunk := await self.process.stdout.read(_CHUNK):
                log.write(chunk)

    async def until_it_listens(self) -> None:
        async with asyncio.timeout(STARTS_WITHIN):
            while not self.listens:
                assert self.process.returncode is None, self.log.read_text()
                with suppress(OSError):
                    (await asyncio.open_connection("127.0.0.1", self.port))[1].close()
                    self.listens = True
                await asyncio.sleep(0.05)

    async def kill(self) -> None:
        """SIGKILL."""
        if self.process.returncode is None:
            self.process.kill()
        else:
            self.ended += 1
        await self.process.wait()
        await self._reading
        self.listens = False

    async def stop(self) -> None:
        """SIGTERM."""
        if self.process.returncode is None:
            self.process.terminate()
        code = await asyncio.wait_for(self.process.wait(), STOPS_WITHIN)
        self.ended += code not in _MAY_END
        await self._reading


class Fleet:
    def __init__(self, replicas: list[Replica]) -> None:
        self.replicas = replicas
        self.kills = 0
        self._starting: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        for replica in self.replicas:
            await replica.start()
        await asyncio.gather(*(replica.until_it_listens() for replica in self.replicas))

    async def kill_one(self, random: Random) -> None:
        """One of those that work dies, and is started again at once."""
        while not (working := [each for each in self.replicas if each.listens]):
            await asyncio.sleep(0.05)
        replica = random.choice(working)
        await replica.kill()
        self.kills += 1
        await replica.start()
        task = asyncio.create_task(replica.until_it_listens())
        self._starting.add(task)
        task.add_done_callback(self._starting.discard)

    async def stop(self) -> None:
        await asyncio.gather(*self._starting)
        await asyncio.gather(*(replica.stop() for replica in self.replicas))

    def ended_by_themselves(self) -> int:
        return sum(replica.ended for replica in self.replicas)

    def logs(self) -> str:
        return "".join(replica.log.read_text() for replica in self.replicas)


@asynccontextmanager
async def balanced(ports: Sequence[int], random: Random) -> AsyncIterator[str]:
    """The address of a balancer that leads each connection to any of the ports that take it."""

    async def lead(reader: StreamReader, writer: StreamWriter) -> None:
        for port in random.sample(ports, len(ports)):
            with suppress(OSError):
                there = await asyncio.open_connection("127.0.0.1", port)
                await asyncio.gather(_pass(reader, there[1]), _pass(there[0], writer))
                return
        writer.close()

    server = await asyncio.start_server(lead, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def _pass(reader: StreamReader, writer: StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(_CHUNK):
            writer.write(chunk)
            await writer.drain()
    writer.close()
