"""How many turns a second the families of a district get, from one process and from several on one
database.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from rich.table import Table
from sqlalchemy import Engine, text

from bot.store.secret import Cipher
from bot.store.unit_of_work import connect, transaction
from bot.store.upgrade import upgrade
from tests import district
from tests.bench import measuring
from tests.bench.bookings import at_once, databases
from tests.bench.measuring import percentile
from tests.conftest import ROOT
from tests.district import Size
from tests.keys import KEY
from tests.talks import DAYS, Texts, talks

COLUMNS = (
    "database", "day", "processes", "turns", "a second", "of one process", "p50 ms", "p99 ms",
    "failed",
)  # fmt: skip
CAPTION = (
    "Whole turns (`app.receive`, until the replies are sent) of conversations of a district of"
    " {schools} schools in eight languages; {chats} chats at a time in each process, a parent"
    " writes when the last reply is there. PostgreSQL runs on this machine, without fsync, and"
    " takes its part of the {cores} cores."
)
SCARCE = " *: more processes than cores, which says nothing about a machine that has as many."
SECONDS = 12.0
# So many families have a chat already; of those that write, one in so many has none.
FAMILIES, NEW_ONE_IN = 16_000, 10
PROCESSES = (1, 2, 4)
CHATS = 4
# More talks than any process gets through in a second, and at all.
_ENOUGH, _AT_LEAST = 90, 20


class Row(NamedTuple):
    database: str
    day: str
    processes: int
    turns: int
    rate: float
    of_one: float
    p50: float
    p99: float
    failed: int


def rows(
    texts: Texts,
    size: Size = Size(),  # noqa: B008 (frozen)
    families: int = FAMILIES,
    seconds: float = SECONDS,
    processes: Sequence[int] = PROCESSES,
    days: Iterable[str] = tuple(DAYS),
) -> Iterator[Row]:
    """`texts`: what is written, by language and intent. SQLite has one process, for it has one
    writer at a time."""
    for name, url in databases():
        database = url()
        prepare(database, size, families)
        numbers = count(1)
        for day in days:
            alone = 0.0
            for processes_now in processes if name == "PostgreSQL" else processes[:1]:
                tasks = [_task(texts, day, numbers, size, seconds) for _ in range(processes_now)]
                row = _measured(name, database, day, tasks)
                alone = alone or row.rate
                yield row._replace(of_one=row.rate / alone)


def prepare(url: str, size: Size, families: int) -> None:
    """A new database with the district in it."""
    engine = connect(url, Cipher(KEY))
    upgrade(engine)
    now = datetime.now(UTC)
    with transaction(engine) as connection:
        district.lay(connection, size, now)
        district.take_in(connection, size, now, 1, families)
    tidy(engine)
    engine.dispose()


def tidy(engine: Engine) -> None:
    """What PostgreSQL's autovacuum does within a minute."""
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("vacuum analyze"))


def _task(
    texts: Texts, day: str, numbers: Iterator[int], size: Size, seconds: float
) -> dict[str, Any]:
    """What one process is to do, as JSON takes it."""
    families = list(islice(numbers, _AT_LEAST + int(seconds * _ENOUGH)))
    # Nobody is a family of so high a number.
    who = [10**6 + n if n % NEW_ONE_IN == 0 else n for n in families]
    return {
        "size": asdict(size), "run": f"{families[0]}-", "seconds": seconds, "chats": CHATS,
        "talks": [asdict(talk) for talk in talks(texts, day, who, seed=families[0])],
    }  # fmt: skip


def _measured(name: str, url: str, day: str, tasks: Sequence[dict[str, Any]]) -> Row:
    with TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.json" for number in range(len(tasks))]
        talkers = [_talker(url, *each) for each in zip(files, tasks, strict=True)]
        found = [json.loads(output or _died(folder)) for output in at_once(talkers)]
    times = [ms for each in found for ms in each["ms"]]
    rate = sum(len(each["ms"]) / each["seconds"] for each in found)
    return Row(
        name, day, len(tasks), len(times), rate, 1.0, percentile(times, 50), percentile(times, 99),
        sum(each["failed"] for each in found),
    )  # fmt: skip


def _talker(url: str, file: Path, task: dict[str, Any]) -> subprocess.Popen[str]:
    """Its log goes to a file, as that of a bot does."""
    file.write_text(json.dumps(task), encoding="utf-8")
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}  # as bot.cli has it
    with file.with_suffix(".log").open("w") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.bench.talker", url, file], cwd=ROOT, env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip


def _died(folder: str) -> str:
    lasts = [log.read_text().splitlines()[-1:] for log in Path(folder).glob("*.log")]
    raise RuntimeError(f"a process died; the logs end in {lasts}")


def table(rows: Iterable[Row], size: Size = Size()) -> Table:  # noqa: B008 (frozen)
    cores = os.cpu_count() or 1
    found = list(rows)
    caption = CAPTION.format(schools=size.schools, chats=CHATS, cores=cores)
    if any(row.processes > cores for row in found):
        caption += SCARCE
    cells = ([*_cells(row, cores)] for row in found)
    return measuring.table("Load", COLUMNS, cells, caption)


def _cells(row: Row, cores: int) -> list[str]:
    scarce = "*" if row.processes > cores else ""
    return [
        row.database, row.day, f"{row.processes}{scarce}", str(row.turns), f"{row.rate:.0f}",
        f"{row.of_one:.2f}", f"{row.p50:.1f}", f"{row.p99:.1f}", str(row.failed),
    ]  # fmt: skip
