"""How long the staff's queue takes among very many concerns: the whole page, and its reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from random import Random
from typing import Any, NamedTuple

from rich.table import Table
from sqlalchemy import Connection, Engine, insert, text

from bot.app import App
from bot.channels.webchat import WebChat
from bot.domain.access import Viewer, reach
from bot.domain.chain import TOPICS
from bot.domain.concern import ENDED, WAITING
from bot.domain.organization import Organization
from bot.knowledge import Knowledge
from bot.store import people_schema as people
from bot.store.concern_queue import Filter, Queue
from bot.store.concern_schema import concern, concern_about
from bot.store.families import staff_names
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect, reading, transaction
from bot.store.upgrade import upgrade
from bot.web.server import build
from tests.bench import measuring
from tests.bench.bookings import databases
from tests.bench.measuring import percentile, timed
from tests.bench.writer import NOW
from tests.keys import KEY
from tests.staff.browser import Browser, Console

SCHOOLS, TEACHERS = 40, 25
COLUMNS = ("database", "concerns", "who", "asked for", "rows", "page p50 ms", "p99 ms",
           "reads p50 ms", "p99 ms")  # fmt: skip
CAPTION = (
    "The page is the whole request: session, reads, template. The reads are one page, the dangers,"
    " the counts and the names."
)
DISTRICT = "district"
ASKED = {
    "nothing": ({}, Filter("waiting")),
    "all": ({"status": "all"}, Filter()),
    "language, level": (
        {"language": "es", "level": "principal"},
        Filter("waiting", language="es", level="principal"),
    ),
    "overdue": ({"overdue": "1"}, Filter("waiting", overdue=True)),
    "a holder": ({"search": "Lee 7"}, Filter("waiting", search="Lee 7")),
}
# Of a hundred: most have ended, and of those that have not, most wait.
_STATUSES = [
    status
    for status, share in {
        "open": 10, "acknowledged": 15, "asked": 3, "resolved": 7, "settled": 60, "withdrawn": 5,
    }.items()
    for _ in range(share)
]  # fmt: skip
_KINDS = (("concern", "discrimination", "danger"), (945, 50, 5))
_LEVELS = ("staff",) * 12 + ("principal",) * 5 + ("administrator",) * 2 + ("superintendent",)


class Row(NamedTuple):
    database: str
    concerns: int
    who: str
    asked: str
    rows: int
    page: tuple[float, float]
    reads: tuple[float, float]


def rows(knowledge: Knowledge, concerns: int = 100_000, times: int = 100) -> Iterator[Row]:
    knowledge = _with_schools(knowledge)
    for name, url in databases():
        engine = connect(url(), Cipher(KEY))
        upgrade(engine)
        _fill(engine, concerns)
        yield from _measured(name, knowledge, engine, concerns, times)
        engine.dispose()


def _with_schools(knowledge: Knowledge) -> Knowledge:
    known = {DISTRICT: Organization(DISTRICT, "District", "district")} | {
        id: Organization(id, f"School {id}", "school", within=DISTRICT) for id in _schools()
    }
    return replace(knowledge, world=replace(knowledge.world, organizations=known))


def _schools() -> list[str]:
    return [f"school-{number:02}" for number in range(SCHOOLS)]


# ---- The books ---------------------------------------------------------------------------------


def _fill(engine: Engine, concerns: int) -> None:
    with transaction(engine) as connection:
        connection.execute(insert(people.staff), list(_staff()))
        random = Random(1)  # noqa: S311
        new = (_concern(random, id) for id in range(1, concerns + 1))
        while batch := list(islice(new, 5_000)):
            connection.execute(insert(concern), batch)
            connection.execute(insert(concern_about), list(_about(random, batch)))
    if engine.dialect.name == "postgresql":  # what its autovacuum does within a minute
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("vacuum analyze"))


def _staff() -> Iterator[dict[str, Any]]:
    """The boss first, then of each school the principal and the teachers."""
    places = [(DISTRICT, "superintendent"), (DISTRICT, "administrator")]
    roles = ("principal", *("teacher",) * TEACHERS)
    places += [(school, role) for school in _schools() for role in roles]
    for number, (school, role) in enumerate(places):
        yield {"source": f"staff {number}", "school": school, "role": role, "active": True,
               "name": f"Grace Lee {number}"}  # fmt: skip


def _first(school: int) -> int:
    """The id of the principal; those of the teachers follow."""
    return 3 + school * (TEACHERS + 1)


def _concern(random: Random, id: int) -> dict[str, Any]:
    school, status = random.randrange(SCHOOLS), random.choice(_STATUSES)
    level, kind = random.choice(_LEVELS), random.choices(*_KINDS)[0]
    if kind == "danger" and status == "open" and id % 9:
        status = "acknowledged"  # few wait for long
    teacher = _first(school) + 1 + random.randrange(TEACHERS)
    holders = {"staff": teacher, "principal": _first(school), "administrator": 2}
    due = NOW + timedelta(hours=random.randrange(-100, 300))
    return {
        "reference": f"C-{id:06}", "kind": kind, "topic": random.choice(TOPICS),
        "school": _schools()[school], "chain": "general", "level": level, "status": status,
        "holder": holders.get(level, 1), "about_rank": -1 if id % 5 else 0, "anonymous": False,
        "due": due if status in WAITING else None, "left": None, "closes": None, "reminded": None,
        "alerts": 0, "rating": None, "hold": False, "erased": False,
        "raised": NOW - timedelta(hours=random.randrange(8_000)), "first_step": None,
        "resolved": None, "ended": NOW if status in ENDED else None, "seq": 1,
        "language": random.choice(("en", "es")), "channel": "web", "peer": f"peer {id}",
        "name": "x" * 120,
    }  # fmt: skip


def _about(random: Random, batch: Sequence[dict[str, Any]]) -> Iterator[dict[str, int]]:
    for new in batch:
        if new["about_rank"] == 0:
            id = int(new["reference"].removeprefix("C-"))
            school = _schools().index(new["school"])
            yield {"concern_id": id, "staff_id": _first(school) + 1 + random.randrange(TEACHERS)}


# ---- Measuring ---------------------------------------------------------------------------------


def _measured(
    name: str, knowledge: Knowledge, engine: Engine, concerns: int, times: int
) -> Iterator[Row]:
    app = App(knowledge, engine, lambda: NOW)
    console = Console(app, build(app, WebChat()))
    people = {
        "principal": (_first(7), "school-07"), "teacher": (_first(7) + 1, "school-07"),
        "superintendent": (1, DISTRICT), "equity": (0, DISTRICT),
    }  # fmt: skip
    for who, (staff, organization) in people.items():
        account = console.account(who, organization, staff=staff)
        organizations = reach(organization, knowledge.world.organizations)
        viewer = Viewer(account, staff, who, organizations, "en", "", organization)
        for asked, (query, filter) in ASKED.items():
            browser = console.signed_in(account)
            page = [_page(browser, query) for _ in range(times)]
            with reading(engine) as connection:
                reads = [timed(_read, connection, viewer, filter) for _ in range(times)]
            yield Row(
                name, concerns, who, asked, reads[0][0], _percentiles(page),
                _percentiles([ms for _, ms in reads]),
            )  # fmt: skip


def _page(browser: Browser, query: dict[str, str]) -> float:
    answer, ms = timed(browser.get, "/staff/concerns", params=query)
    assert answer.status_code == 200
    return ms


def _read(connection: Connection, viewer: Viewer, asked: Filter) -> int:
    queue = Queue(connection, viewer, NOW)
    lines = [*queue.untaken(25), *queue.page(asked, None, 26)]
    queue.counts()
    staff_names(connection, {line.holder for line in lines})
    return len(lines)


def _percentiles(times: Sequence[float]) -> tuple[float, float]:
    return percentile(times, 50), percentile(times, 99)


def table(rows: Iterable[Row]) -> Table:
    cells = (
        [
            row.database, str(row.concerns), row.who, row.asked, str(row.rows),
            *(f"{ms:.1f}" for ms in (*row.page, *row.reads)),
        ]
        for row in rows
    )  # fmt: skip
    return measuring.table("The staff's queue of concerns", COLUMNS, cells, CAPTION)
