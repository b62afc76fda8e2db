"""The invented school year: on every day there is something to book, to wait for and to help with."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Engine, select

from bot.app import App
from bot.domain.booking import SHOWN
from bot.domain.people import Family
from bot.errors import Unusable
from bot.knowledge import Knowledge
from bot.services import families as codes
from bot.services.desk import FrontDesk
from bot.services.families import ALPHABET
from bot.services.roster import take_over
from bot.store import Connection, families
from bot.store.roster import stored
from bot.store.schema import metadata
from bot.store.unit_of_work import reading, transaction
from bot.tools import one_roster
from bot.tools.demo import people, year
from bot.tools.demo.books import Books
from bot.tools.demo.conferences import FULL
from tests.cli.conftest import Desk
from tests.conftest import Clock
from tests.tools import rosters

MOTHER, FATHER = people.guests()
DAYS = {
    "a Saturday before clocks go forward": date(2027, 3, 13),
    "a Saturday before clocks go back": date(2026, 10, 31),
    "the day on which clocks go back": date(2026, 11, 1),
    "before a long holiday": date(2026, 12, 19),
    "the last days of a school year": date(2027, 6, 15),
    "a leap day": date(2028, 2, 29),
}
EVENING = time(23, 30)

Morning = Callable[[date, time], App]


@pytest.fixture
def app(knowledge: Knowledge, any_engine: Engine, clock: Clock) -> App:
    return App(knowledge, any_engine, clock)


def opened(app: App, connection: Connection) -> Books:
    schools = app.knowledge.world.organizations
    return Books(connection, app.knowledge.translator, schools, app.now())


def guest(connection: Connection, source: str) -> Family:
    found = families.load(connection, stored(connection, "family", ())[source].id)
    assert found
    return found


def desk(app: App, connection: Connection, family: Family) -> FrontDesk:
    return opened(app, connection).desk(family.id, app.now())


def everything(engine: Engine) -> dict[str, list[object]]:
    with reading(engine) as connection:
        return {
            table.name: list(connection.execute(select(table)).all())
            for table in metadata.sorted_tables
        }


@pytest.mark.parametrize("day", DAYS.values(), ids=DAYS)
@pytest.mark.parametrize("at", [time(7), EVENING], ids=["morning", "evening"])
def test_on_any_day_there_is_something_to_book_to_wait_for_and_to_help_with(
    knowledge: Knowledge, engine: Engine, clock: Clock, day: date, at: time
) -> None:
    app = App(knowledge, engine, clock)
    clock.time = knowledge.world.organizations["sessions"].calendar.instant(day, at)
    assert year.is_due(engine, clock())
    assert len(list(year.lay(app))) == 2
    with transaction(engine) as connection:
        mother = guest(connection, MOTHER.source)
        for child in mother.children:
            has_free_times_on_the_next_school_days(app, connection, mother, child.teachers[0].id)
        has_a_teacher_with_a_waitlist(app, connection)
        has_events(app, connection)
    assert not year.is_due(engine, clock())


def has_free_times_on_the_next_school_days(
    app: App, connection: Connection, family: Family, staff: int
) -> None:
    books = opened(app, connection)
    who = families.staff_member(connection, staff)
    assert who
    days, calendar = books.coming(who.school, 8), books.calendar(who.school)
    free = desk(app, connection, family).free([staff], timedelta(), long=False)
    assert {calendar.local(found.starts).date() for found in free} <= set(days)
    assert {calendar.local(found.starts).date() for found in free} >= set(days[:3])
    assert all(time(14) <= calendar.local(found.starts).time() <= time(17, 15) for found in free)
    assert 30 < len(free) < 70


def has_a_teacher_with_a_waitlist(app: App, connection: Connection) -> None:
    father = guest(connection, FATHER.source)
    staff = stored(connection, "staff", ())[FULL].id
    assert staff in [who.id for who in father.children[0].teachers]
    front = desk(app, connection, father)
    assert front.free([staff], timedelta(), long=False) == []
    line = stored(connection, "family", ()).values()
    waiting = [found for each in line for found in opened(app, connection)
               .desk(each.id, app.now()).waiting() if not found.title]  # fmt: skip
    assert sorted(found.ahead for found in waiting) == [0, 1]
    assert not any(found.offer for found in waiting)


def has_events(app: App, connection: Connection) -> None:
    front = desk(app, connection, guest(connection, MOTHER.source))
    events = front.events(people.SCHOOLS)
    assert len(events) == 6
    assert all(set(event.title) == set(event.asks) == {"en", "es"} for event in events)
    assert [event.title["en"] for event in events if event.taken == event.capacity] == [
        "Museum trip, grade 3"
    ]
    assert sum(event.capacity - event.taken in (1, 2) for event in events) == 3


def test_about_four_in_ten_slots_are_booked_in_all_ways_and_some_are_interpreted(app: App) -> None:
    list(year.lay(app))
    rows = everything(app.engine)
    coming = [row for row in rows["offering"] if row.staff_id and row.starts > app.now()]  # type: ignore[attr-defined]
    booked = [row for row in rows["booking"] if row.staff_id and row.starts > app.now()]  # type: ignore[attr-defined]
    taken = sum(2 if row.interpreter else 1 for row in booked)  # type: ignore[attr-defined]
    assert 0.33 < taken / len(coming) < 0.47
    assert {row.way for row in booked} == {"in_person", "phone", "video"}  # type: ignore[attr-defined]
    assert {row.companions for row in booked} == {0, 1, 2}  # type: ignore[attr-defined]
    assert {row.interpreter for row in booked} > {"", "es", "vi", "so"}  # type: ignore[attr-defined]
    assert {row.shown for row in rows["booking"]} == {"", *SHOWN}  # type: ignore[attr-defined]
    past = [row for row in rows["booking"] if row.starts < app.now()]  # type: ignore[attr-defined]
    assert len(past) > 50
    assert all(row.at <= app.now() for row in rows["booking_event"])  # type: ignore[attr-defined]
