"""A disk that is full for a while: a small tmpfs, or a limit where none may be mounted."""

from __future__ import annotations

import asyncio
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from bot.store.unit_of_work import reading
from tests.chaos.report import Promise, none, some
from tests.chaos.stage import Stage

MEGABYTES = 48
FULL_FOR_SECONDS = 8
# Messages that were sent when it could not be noted any more.
_IN_WORK = 10
_CHUNK = 4096


class Disk(Protocol):
    how: str

    def fill(self, process: int) -> None: ...

    def free(self, process: int) -> None: ...


@dataclass
class Mounted:
    """Small enough to be filled."""

    folder: Path
    how: str = f"tmpfs of {MEGABYTES} MB"

    def fill(self, process: int) -> None:
        with (self.folder / "filler").open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(_CHUNK))

    def free(self, process: int) -> None:
        (self.folder / "filler").unlink()


@dataclass
class Limited:
    """The process may write to no file."""

    how: str = "RLIMIT_FSIZE, no tmpfs may be mounted here"

    def fill(self, process: int) -> None:
        _, most = resource.prlimit(process, resource.RLIMIT_FSIZE)
        resource.prlimit(process, resource.RLIMIT_FSIZE, (0, most))

    def free(self, process: int) -> None:
        _, most = resource.prlimit(process, resource.RLIMIT_FSIZE)
        resource.prlimit(process, resource.RLIMIT_FSIZE, (most, most))


@contextmanager
def small_disk(folder: Path) -> Iterator[Disk]:
    mount = ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "puente-chaos", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        yield Limited()
        return
    try:
        yield Mounted(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


async def full(disk: Disk, stage: Stage) -> None:
    """Nothing can be written for some seconds in the middle."""
    stage.again = _IN_WORK
    [replica] = stage.fleet.replicas
    await stage.reaches(1 / 3)
    await asyncio.to_thread(disk.fill, replica.process.pid)
    await asyncio.sleep(FULL_FOR_SECONDS)
    disk.free(replica.process.pid)


def of_disk(disk: Disk, stage: Stage) -> Iterator[Promise]:
    yield some(f"messages refused meanwhile ({disk.how})", stage.refused())
    yield none("faults that SQLite finds in its file", _faults(stage.engine))


def _faults(engine: Engine) -> int:
    with reading(engine) as connection:
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return sum(line != "ok" for line in found)
