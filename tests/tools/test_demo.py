"""The invented school year: on any day there is something to book, to wait for and to help with."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select

from bot.app import App
from bot.domain.booking import SHOWN, WAYS
from bot.domain.chain import LEVELS
from bot.domain.people import Family
from bot.errors import Unusable
from bot.knowledge import Knowledge
from bot.services.concern_log import differences
from bot.services.desk import FrontDesk
from bot.services.families import ALPHABET, link
from bot.services.roster import take_over
from bot.store import Connection, concerns, families
from bot.store.roster import stored
from bot.store.schema import metadata
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect, reading, transaction
from bot.store.upgrade import upgrade
from bot.tools import one_roster
from bot.tools.demo import people, year
from bot.tools.demo.books import Books
from bot.tools.demo.conferences import FULL
from tests.conftest import KEY, Clock
from tests.tools import rosters

MOTHER, FATHER = people.guests()
# School days from tomorrow on in the window, by its first and last day, at Sessions.
DAYS = {
    "a Saturday": (date(2026, 9, 12), time(10), "2026-09-14..2026-09-23"),
    "before clocks go back": (date(2026, 10, 31), time(12), "2026-11-02..2026-11-12"),
    "the night before clocks go forward": (
        date(2027, 3, 13), time(23, 30), "2027-03-15..2027-03-24"
    ),
    "before a long holiday": (date(2026, 12, 19), time(8), "2027-01-04..2027-01-13"),
    "in June": (date(2027, 6, 15), time(7), "2027-06-16..2027-06-25"),
    "a leap day": (date(2028, 2, 29), time(15), "2028-03-01..2028-03-10"),
}  # fmt: skip


@pytest.fixture(scope="module")
def laid(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the year around the day of `Clock`, to be copied."""
    path = tmp_path_factory.mktemp("laid") / "puente.db"
    engine = new(path)
    list(year.lay(App(knowledge, engine, Clock())))
    engine.dispose()
    return path


@pytest.fixture
def lived_in(knowledge: Knowledge, laid: Path, tmp_path: Path, clock: Clock) -> Iterator[App]:
    """The bot with the year laid."""
    engine = connect(f"sqlite:///{shutil.copy(laid, tmp_path / 'laid.db')}", Cipher(KEY))
    yield App(knowledge, engine, clock)
    engine.dispose()


def new(path: Path) -> Engine:
    engine = connect(f"sqlite:///{path}", Cipher(KEY))
    upgrade(engine)
    return engine


def set_clock(app: App, clock: Clock, day: date, at: time) -> None:
    clock.time = app.knowledge.world.organizations["sessions"].calendar.instant(day, at)


def everything(engine: Engine) -> dict[str, list[Any]]:
    with reading(engine) as connection:
        return {
            name: list(connection.execute(select(table))) for name, table in metadata.tables.items()
        }


def books(app: App, connection: Connection) -> Books:
    return Books(connection, app.knowledge.translator, app.knowledge.world, app.now())


def guest(connection: Connection, source: str) -> Family:
    found = families.load(connection, stored(connection, "family", ())[source].id)
    assert found
    return found


def desk(app: App, connection: Connection, source: str) -> FrontDesk:
    return books(app, connection).desk(guest(connection, source).id, app.now())


# ---- On any day ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "at", "window"), DAYS.values(), ids=DAYS)
def test_on_any_day_there_is_something_to_book_to_wait_for_and_to_help_with(
    app: App, clock: Clock, day: date, at: time, window: str
) -> None:
    set_clock(app, clock, day, at)
    assert year.is_due(app.engine, clock())
    assert len(list(year.lay(app))) == 3
    assert not year.is_due(app.engine, clock())
    with transaction(app.engine) as connection:
        demand_free_times(app, connection)
        demand_a_waitlist(app, connection, window)
        demand_events(app, connection)
        demand_concerns(connection)


def demand_concerns(connection: Connection) -> None:
    """Some that have ended, and at each level one that waits and is not late."""
    cases = list(concerns.every(connection))
    assert 40 < len(cases) < 110
    assert {case.state.status for case in cases} >= {"open", "settled"}
    for school in people.SCHOOLS:
        waiting = [
            case.state.level
            for case in cases
            if case.state.school == school and case.state.status == "open"
        ]
        assert {*waiting} >= {*LEVELS}
    assert list(differences(connection)) == []


def demand_free_times(app: App, connection: Connection) -> None:
    """With all teachers of the mother's children, on the next school days, at school hours."""
    front, opened = desk(app, connection, MOTHER.source), books(app, connection)
    for child in guest(connection, MOTHER.source).children:
        calendar, days = opened.calendar(child.school), opened.coming(child.school, 8)
        free = front.free([who.id for who in child.teachers], timedelta(), long=False)
        starts = [calendar.local(found.starts) for found in free]
        assert {*days[:3]} <= {at.date() for at in starts} <= {*days}
        assert all(time(14) <= at.time() <= time(17) for at in starts)
        assert 30 < len(free) < 70


def demand_a_waitlist(app: App, connection: Connection, window: str) -> None:
    [child] = guest(connection, FATHER.source).children
    staff = stored(connection, "staff", ())[FULL].id
    assert staff in [who.id for who in child.teachers]
    front = desk(app, connection, FATHER.source)
    assert front.free([staff], timedelta(), long=False) == []
    assert front.pools([staff]) == {staff: f"conference:{staff}:{window}"}
    line = select(metadata.tables["waiting"]).where(metadata.tables["waiting"].c.staff_id == staff)
    assert [row.status for row in connection.execute(line)] == ["waiting", "waiting"]


def demand_events(app: App, connection: Connection) -> None:
    events = desk(app, connection, MOTHER.source).events(people.SCHOOLS)
    left = [event.capacity - event.taken for event in events]
    assert sorted(left) == [0, 1, 2, 2, 4, 8]
    assert all(set(event.title) == set(event.asks) == {"en", "es"} for event in events)
    pools = select(metadata.tables["waiting"].c.pool).where(
        metadata.tables["waiting"].c.staff_id.is_(None)
    )
    waits = list(connection.execute(pools).scalars())
    assert len(waits) == 2
    assert all(pool.startswith("event:demo-museum-trip-") for pool in waits)


def test_about_four_in_ten_slots_are_booked_in_all_ways_and_some_are_interpreted(
    lived_in: App, clock: Clock
) -> None:
    rows = everything(lived_in.engine)
    slots, taken = (
        [row for row in rows[name] if row.staff_id and row.starts > clock()]
        for name in ("offering", "booking")
    )
    assert 0.33 < sum(2 if row.interpreter else 1 for row in taken) / len(slots) < 0.47
    assert {row.way for row in taken} == set(WAYS)
    assert {row.companions for row in taken} == {0, 1, 2}
    assert {row.interpreter for row in taken} > {"", "ar", "es", "fil", "ko", "so", "vi"}
    assert {row.shown for row in rows["booking"]} == {"", *SHOWN}
    assert sum(row.starts < clock() for row in rows["booking"]) > 50
    assert all(row.at <= clock() for row in rows["booking_event"])
    assert {row.kind for row in rows["request"]} == {"conference", "interpreter", "observe"}


# ---- Again ---------------------------------------------------------------------------------------


def test_a_second_time_it_changes_nothing(lived_in: App) -> None:
    before = everything(lived_in.engine)
    assert list(year.lay(lived_in)) == []
    assert everything(lived_in.engine) == before


def test_when_a_window_is_over_the_next_one_is_laid_and_what_is_to_come_stays(
    lived_in: App, clock: Clock
) -> None:
    before = everything(lived_in.engine)
    clock.forward(days=15)
    assert year.is_due(lived_in.engine, clock())
    assert len(list(year.lay(lived_in))) == 1
    after = everything(lived_in.engine)
    assert not year.is_due(lived_in.engine, clock())
    assert (after["child"], after["request"]) == (before["child"], before["request"])
    with transaction(lived_in.engine) as connection:
        demand_free_times(lived_in, connection)
        titles = [
            event.title["en"]
            for event in desk(lived_in, connection, MOTHER.source).events(people.SCHOOLS)
        ]
    assert len(titles) == len(set(titles)) == 6


def test_the_same_day_gives_the_same_year(lived_in: App, app: App) -> None:
    def booked(engine: Engine) -> list[tuple[Any, ...]]:
        rows = everything(engine)["booking"]
        return [(row.family_id, row.child_id, row.starts, row.ends, row.way) for row in rows]

    list(year.lay(app))
    assert booked(lived_in.engine) == booked(app.engine)


# ---- Who is invented, and who is not -------------------------------------------------------------


@pytest.mark.parametrize("invited", people.guests(), ids=lambda guest: guest.source)
def test_a_code_makes_a_chat_the_guardians_of_whom_it_is_said(
    lived_in: App, invited: people.Guest
) -> None:
    assert re.fullmatch(f"[{ALPHABET}]{{5}}-[{ALPHABET}]{{5}}", invited.code)
    assert re.search(r"\d", invited.code)
    line = f"Write this code to the bot to be {invited.who}: {invited.code}"
    assert line in year.invitations(lived_in.engine)
    with transaction(lived_in.engine) as connection:
        known = guest(connection, invited.source)
        assert link(connection, invited.code) == known.id
    assert invited.who.startswith(known.name)
    assert re.findall(r"(\w+) \(grade (\w+)\)", invited.who) == [
        (child.name, child.grade) for child in known.children
    ]
    assert line not in year.invitations(lived_in.engine)
    assert list(year.lay(lived_in)) == []
    assert line not in year.invitations(lived_in.engine)


def test_the_roster_is_that_of_two_schools_with_families_of_all_kinds(lived_in: App) -> None:
    rows = everything(lived_in.engine)
    parents: dict[int, set[int]] = {}
    for row in rows["guardianship"]:
        parents.setdefault(row.family_id, set()).add(row.child_id)
    school = {row.id: row.school for row in rows["child"]}
    room = {row.child_id: row.classroom_id for row in sorted(rows["enrolment"], reverse=True)}
    grades = {row.grade for row in rows["child"]}
    assert {id: list(school.values()).count(id) for id in people.SCHOOLS} == {
        "chatsworth": 120, "sessions": 120,
    }  # fmt: skip
    assert grades == {"TK", "K", "1", "2", "3", "4", "5"}
    assert max(map(len, parents.values())) == 4
    assert sum(len({school[child] for child in of}) == 2 for of in parents.values()) > 2
    assert any(len({room[child] for child in of}) < len(of) for of in parents.values())
    for id in people.SCHOOLS:
        roles = [row.role for row in rows["staff"] if row.school == id]
        alone = ["counselor", "nurse", "office", "principal", "administrator", "superintendent"]
        assert sorted(roles) == sorted([*alone, *["teacher"] * 12])


def test_it_is_refused_where_a_real_school_is(app: App, tmp_path: Path, clock: Clock) -> None:
    folder = rosters.write(tmp_path / "roster", rosters.two_schools())
    schools = app.knowledge.world.organizations
    roster = one_roster.load(folder, schools, ["principal"], clock().date())
    with transaction(app.engine) as connection:
        take_over(connection, roster)
    before = everything(app.engine)
    with pytest.raises(Unusable, match="holds the people of a real school"):
        year.is_due(app.engine, clock())
    with pytest.raises(Unusable, match="holds the people of a real school"):
        list(year.lay(app))
    assert everything(app.engine) == before
    assert year.invitations(app.engine) == []


def test_it_is_laid_on_any_database(knowledge: Knowledge, any_engine: Engine, clock: Clock) -> None:
    app = App(knowledge, any_engine, clock)
    list(year.lay(app))
    assert list(year.lay(app)) == []
    with transaction(any_engine) as connection:
        demand_free_times(app, connection)
