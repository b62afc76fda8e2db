"""How many bookings a second 8 writers make, beside a bare INSERT of the same rows; and how long a
search for free times takes among many slots.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from rich.table import Table
from sqlalchemy import Connection, Engine, insert

from bot.services.bookings import Bookings
from bot.services.records import Records
from bot.store import people_schema as people
from bot.store.booking_schema import booking, offering, place
from bot.store.secret import Cipher, sealed
from bot.store.unit_of_work import connect, reading, transaction
from bot.store.upgrade import upgrade
from tests import postgres
from tests.bench import measuring
from tests.bench.measuring import percentile, timed
from tests.bench.writer import NOW, WARM_UP, slot, taken
from tests.books import SCHOOLS
from tests.conftest import KEY, ROOT

WRITERS = 8
COLUMNS = ("database", "what", "writers", "done", "a second", "p50 ms", "p99 ms", "of the INSERT")
CAPTION = (
    "Each writer is a process, each booking a transaction with all checks, its event and the"
    " booking read back; the INSERT is of the same row, with the same constraints, alone."
)
SEARCH_COLUMNS = ("database", "slots", "for", "found", "p50 ms", "p99 ms")


class Row(NamedTuple):
    database: str
    what: str
    done: int
    rate: float
    p50: float
    p99: float
    share: float


class Found(NamedTuple):
    database: str
    slots: int
    teachers: int
    found: int
    p50: float
    p99: float


def rows(each: int = 200) -> list[Row]:
    """`each`: how many bookings a writer makes."""
    return [row for name, url in databases() for row in _compared(name, url, each)]


def _compared(name: str, url: Callable[[], str], each: int) -> Iterator[Row]:
    bare = _measured(name, "bare INSERT", url(), each)
    yield bare
    booked = _measured(name, "booking", url(), each)
    yield booked._replace(share=booked.rate / bare.rate)


def databases() -> Iterator[tuple[str, Callable[[], str]]]:
    """Names, and a way to a new database each time; PostgreSQL where it can run."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        files = (f"sqlite:///{folder / f'{n}.db'}" for n in range(100))
        yield "SQLite", partial(next, files)
        if postgres.available():
            server = stack.enter_context(postgres.serving())
            yield "PostgreSQL", lambda: stack.enter_context(server.database(empty=True))


def _measured(name: str, what: str, url: str, each: int) -> Row:
    engine = connect(url, Cipher(KEY))
    upgrade(engine)
    with transaction(engine) as connection:
        slots = WRITERS * (each + WARM_UP)
        _fill(connection, teachers=1, slots=slots, families=slots)
    engine.dispose()
    arguments = [sys.executable, "-m", "tests.bench.writer", url, what, str(each)]
    writers = [
        subprocess.Popen(
            [*arguments, str(number)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(WRITERS)
    ]  # fmt: skip
    outputs = [output.split() for output in at_once(writers)]
    begins = [float(moment) for output in outputs for moment in output[::2]]
    times = [float(ms) for output in outputs for ms in output[1::2]]
    ends = [begin + ms / 1000 for begin, ms in zip(begins, times, strict=True)]
    rate = len(times) / (max(ends) - min(begins))
    return Row(name, what, len(times), rate, percentile(times, 50), percentile(times, 99), 1.0)


def at_once(programs: Sequence[subprocess.Popen[str]]) -> list[str]:
    """What programs say that say "ready", wait for a line, and do their work."""
    for program in programs:
        assert program.stdout
        program.stdout.readline()
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.flush()
    return [program.communicate()[0] for program in programs]


def _fill(connection: Connection, teachers: int, slots: int, families: int) -> None:
    """Teachers with `slots` each, one after the other, and families that share a child."""
    staff = [
        {"source": f"staff {n}", "school": "sessions", "name": f"Grace Lee {n}", "role": "teacher",
         "active": True}
        for n in range(teachers)
    ]  # fmt: skip
    connection.execute(insert(people.staff), staff)
    child = {"source": "child", "school": "sessions", "grade": "3", "active": True}
    connection.execute(insert(people.child), [{**child, "name": sealed(connection, "Ana")}])
    name = sealed(connection, "Maria Gomez")
    known = [
        {"source": f"family {n}", "name": name, "reminders": True, "active": True}
        for n in range(families)
    ]
    connection.execute(insert(people.family), known)
    free = [slot(teacher, n) for teacher in range(1, teachers + 1) for n in range(slots)]
    for start in range(0, len(free), 5000):
        connection.execute(insert(offering), free[start : start + 5000])
    places = [{"offering_id": id, "number": 1} for id in range(1, len(free) + 1)]
    connection.execute(insert(place), places)


def searches(teachers: int = 200, slots: int = 500, times: int = 100) -> list[Found]:
    """`slots` of each teacher, of which every other is taken; a search for one teacher, and for
    three."""
    found = []
    for name, url in databases():
        engine = connect(url(), Cipher(KEY))
        upgrade(engine)
        with transaction(engine) as connection:
            _fill(connection, teachers, slots, families=teachers + 1)
            _take_every_other(connection, teachers, slots)
        for wanted in (1, 3):
            found.append(_searched(name, engine, teachers, slots, wanted, times))
        engine.dispose()
    return found


def _take_every_other(connection: Connection, teachers: int, slots: int) -> None:
    """By one family a teacher; the first family, which searches, has nothing."""
    for teacher in range(1, teachers + 1):
        first = (teacher - 1) * slots + 1
        rows = [taken(first + n, slot(teacher, n), teacher + 1, None) for n in range(0, slots, 2)]
        connection.execute(insert(booking), rows)


def _searched(
    name: str, engine: Engine, teachers: int, slots: int, wanted: int, times: int
) -> Found:
    took, count = [], 0
    for n in range(times):
        staff = [(n * 7 + k) % teachers + 1 for k in range(wanted)]
        with reading(engine) as connection:
            records = Records(connection, NOW, SCHOOLS, lambda *told: None, str, "bench")
            free, ms = timed(Bookings(records).free, 1, staff, timedelta(minutes=5))
        took.append(ms)
        count = len(free)
    p50, p99 = percentile(took, 50), percentile(took, 99)
    return Found(name, teachers * slots, wanted, count, p50, p99)


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("Bookings", COLUMNS, map(_cells, rows), CAPTION)


def _cells(row: Row) -> list[str]:
    share = "" if row.what == "bare INSERT" else f"{row.share:.2f}"
    return [
        row.database, row.what, str(WRITERS), str(row.done), f"{row.rate:.0f}", f"{row.p50:.2f}",
        f"{row.p99:.1f}", share,
    ]  # fmt: skip


def search_table(found: Iterable[Found]) -> Table:
    cells = (
        [
            row.database, str(row.slots), f"{row.teachers} teachers", str(row.found),
            f"{row.p50:.2f}", f"{row.p99:.2f}",
        ]
        for row in found
    )  # fmt: skip
    return measuring.table("Free times", SEARCH_COLUMNS, cells)
