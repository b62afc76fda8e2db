"""A thousand families want one place: one gets it, and the others stand in line as they came.
What else happens at the same time.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier
from typing import NamedTuple

import pytest
from sqlalchemy import Engine, select

from bot.domain.booking import Pairing
from bot.errors import Refused, StaleVersion
from bot.services.bookings import Bookings
from bot.services.places import Wish
from bot.services.waitlist import Waitlist
from bot.store import offerings
from bot.store.booking_schema import booking, booking_event, waiting
from bot.store.unit_of_work import reading, transaction
from tests.crowd import at_once, crowd, open_engine, records
from tests.services.school import CALL, MORNING, ONE_SLOT, School

BOOKERS = 1000
PROCESSES = 8
# Seconds in which the other would be done if nobody kept it waiting.
SOON = 0.3


class Share(NamedTuple):
    url: str
    teacher: int
    slot: int
    families: list[tuple[int, int]]


class Done(NamedTuple):
    """`at`: when the answer was there; `ahead`: -1 for who booked."""

    family: int
    began: float
    at: float
    ahead: int


def rush(share: Share) -> list[Done]:
    engine = open_engine(share.url)
    found = [_want(engine, share, *each) for each in share.families]
    engine.dispose()
    return found


def _want(engine: Engine, share: Share, family: int, child: int) -> Done:
    began = time.monotonic()
    try:
        with records(engine, MORNING, family) as open_records:
            chosen = [(Pairing(child, share.teacher), share.slot)]
            Bookings(open_records).book(family, chosen, CALL)
        return Done(family, began, time.monotonic(), -1)
    except Refused:
        pass
    began = time.monotonic()
    with records(engine, MORNING, family) as open_records:
        pool = offerings.pool(open_records.connection, share.slot)
        wish = Wish(family, child, CALL)
        joined = Waitlist(open_records).join(pool, "sessions", share.teacher, wish)
    return Done(family, began, time.monotonic(), joined.ahead)


def test_of_a_thousand_who_want_one_place_one_has_it_and_all_others_wait_in_line(
    school: School, engine: Engine
) -> None:
    teacher = school.teacher_with_slots(window=ONE_SLOT)
    [slot] = school.slots(teacher)
    families = crowd(engine, BOOKERS)
    url = engine.url.render_as_string(hide_password=False)
    shares = [Share(url, teacher, slot, families[n::PROCESSES]) for n in range(PROCESSES)]
    done = sorted(each for found in at_once(rush, shares) for each in found)
    assert [each.family for each in done] == [family for family, _ in families]
    [winner] = [each for each in done if each.ahead == -1]
    line = sorted((each for each in done if each is not winner), key=lambda each: each.ahead)
    assert [each.ahead for each in line] == list(range(BOOKERS - 1))

    with reading(engine) as connection:
        booked = connection.execute(select(booking)).all()
        rows = connection.execute(select(waiting).order_by(waiting.c.id)).all()
        log = connection.execute(select(booking_event.c.what, booking_event.c.actor)).all()
    assert [(each.family_id, each.status) for each in booked] == [(winner.family, "booked")]
    assert [row.family_id for row in rows] == [each.family for each in line]
    assert {row.status for row in rows} == {"waiting"}
    assert sorted(each.actor for each in log if each.what == "joined") == sorted(
        f"family:{each.family}" for each in line
    )
    nobody_overtakes(line)

    [theirs] = school.of_family(winner.family)
    school.cancel(theirs)
    assert [school.waits_as(row.id) for row in rows[:2]] == ["offered", "waiting"]
    assert [who for who, _, _ in school.told] == [line[0].family]


def nobody_overtakes(line: list[Done]) -> None:
    """Who had an answer before another one began is before it in line."""
    began = 0.0
    for each in line:
        assert each.at > began
        began = max(began, each.began)


def test_who_joins_while_the_only_place_becomes_free_is_not_overlooked(
    school: School, engine: Engine
) -> None:
    teacher = school.teacher_with_slots(window=ONE_SLOT)
    rosa, maria = school.parent(teacher, "Rosa Diaz"), school.parent(teacher)
    booked = school.book(rosa, school.slots(teacher)[0])
    with ThreadPoolExecutor(1) as others:
        with school.bookings(rosa.family) as bookings:
            bookings.cancel(rosa.family, booked.id)
            joining = others.submit(school.wait, maria)
            with pytest.raises(TimeoutError):
                joining.result(SOON)
        assert joining.result().offer is not None


# Whoever writes on SQLite is alone.
@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
def test_of_two_that_wait_for_each_other_one_is_asked_to_repeat(
    school: School, engine: Engine, backend: str
) -> None:
    first, second, _ = school.slots(school.teacher_with_slots())
    both = Barrier(2)

    def want(slots: list[int]) -> bool:
        with suppress(StaleVersion), transaction(engine) as connection:
            offerings.locked(connection, slots[:1])
            both.wait()
            offerings.locked(connection, slots[1:])
            return True
        return False

    with ThreadPoolExecutor(2) as threads:
        done = list(threads.map(want, [[first, second], [second, first]]))
    assert sorted(done) == [False, True]
