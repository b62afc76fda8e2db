"""Whatever families, the office and the clock do in whatever order: the books stay true."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Engine, select

from bot.domain.booking import ACTIVE, Pairing
from bot.errors import Refused
from bot.services.bookings import Bookings, volunteer
from bot.services.events import Events
from bot.services.places import Wish
from bot.services.records import Records
from bot.services.slots import Slots
from bot.services.waitlist import Waitlist
from bot.store.booking_schema import booking, booking_event, offering, place, waiting
from bot.store.offerings import BREAK
from bot.store.unit_of_work import reading
from tests.amount import examples
from tests.books import PACIFIC
from tests.crowd import open_engine
from tests.postgres import Server
from tests.services.school import AFTERNOON, CALL, DAY, IN_FARSI, Parent, School, rules

LIMIT = 2
# The noon before the first day.
BEGIN = PACIFIC.instant(DAY - timedelta(days=1), time(12))
DAYS = [DAY + timedelta(days=n) for n in range(3)]
# Two slots for a teacher of three children: there is not enough for all.
TIGHT = replace(AFTERNOON, end=time(14, 35))
# After what a booking may be done to it, and what its status is then.
MAY_FOLLOW = {
    "": {"held", "offered", "booked"},
    "held": {"released", "expired"},
    "offered": {"booked", "released", "expired"},
    "booked": {"changed", "moved", "reminded", "cancelled"},
}
CHANGES = {"changed", "moved", "cancelled"}
# What a family has to hear of from us, as it did not do it itself.
TOLD = {
    "booking": {"moved", "cancelled"},
    "waiting": {"offered", "expired", "waiting", "over", "closed"},
}
numbers = st.integers(0, 99)
Act = Callable[[Records], Any]


def fold(log: Iterable[str]) -> str:
    """The status that a booking has after all that was done to it."""
    status = ""
    for what in log:
        assert what in MAY_FOLLOW.get(status, ()), (status, what)
        status = status if what in ("changed", "moved", "reminded") else what
    return status


class Rows:
    """All that the database holds at one moment."""

    def __init__(self, engine: Engine) -> None:
        with reading(engine) as connection:
            tables = (booking, offering, place, waiting, booking_event)
            self.bookings, self.offerings, places, self.waiting, self.log = (
                [SimpleNamespace(**row._asdict()) for row in connection.execute(
                    select(table).order_by(*table.primary_key)
                )]
                for table in tables
            )  # fmt: skip
        self.offering = {row.id: row for row in self.offerings}
        self.places = {(row.offering_id, row.number) for row in places}
        self.active = [row for row in self.bookings if row.status in ACTIVE]

    def of(self, family: int) -> list[Any]:
        return [row for row in self.active if row.family_id == family]

    def done_to(self, subject: str) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for row in self.log:
            if row.subject == subject:
                found.setdefault(row.subject_id, []).append(row.what)
        return found


def overlap(one: Any, other: Any) -> bool:
    return bool(one.starts < other.ends and other.starts < one.ends)


class Year(RuleBasedStateMachine):
    """Three families with four children and two teachers, one afternoon, and an event."""

    def __init__(self, engine: Engine, stack: ExitStack) -> None:
        super().__init__()
        self.stack = stack
        self.school = School(engine, BEGIN)
        self.teachers = [self.school.teacher(name) for name in ("Grace Lee", "Luis Park")]
        lee, park = self.teachers
        self.families = [self.school.family(name) for name in ("Ana", "Ben", "Cem")]
        ana, ben, cem = self.families
        both = self.school.child("Lin", [ana, ben], lee)
        self.parents = [
            Parent(ana, both, lee), Parent(ben, both, lee), Parent(ana, both, park),
            Parent(ben, self.school.child("Max", [ben], park), park),
            Parent(cem, self.school.child("Mei", [cem], lee), lee),
            Parent(cem, self.school.child("Sam", [cem], park), park),
        ]  # fmt: skip
        self.school.publish(*self.teachers, window=TIGHT)
        self.event = self.school.event(1, DAY)
        self.before = self.now = Rows(engine)
        self.told = 0
        # Families that gave something up since the last tick.
        self.gave_up: set[int] = set()
        self.ticked = False

    def teardown(self) -> None:
        self.stack.close()

    def act(self, actor: str, act: Act) -> None:
        """As a message does it: what is refused ends, what was done before that stays."""
        with self.school.open(actor) as records, suppress(Refused):
            act(records)

    # What families do

    @rule(who=numbers, slot=numbers, hold=st.booleans(), long=st.booleans())
    def take(self, who: int, slot: int, hold: bool, long: bool) -> None:
        parent = pick(self.parents, who)
        slots = [row for row in self.now.offerings if row.staff_id == parent.teacher]
        chosen = [(Pairing(parent.child, parent.teacher), pick(slots, slot).id)]
        details = IN_FARSI if long else CALL
        self.act(f"family:{parent.family}", lambda records: (
            Bookings(records).hold if hold else Bookings(records).book
        )(parent.family, chosen, details))  # fmt: skip

    @rule(who=numbers)
    def let_go(self, who: int) -> None:
        family = pick(self.families, who)
        self.act(f"family:{family}", lambda records: Bookings(records).release_held(family))

    @rule(who=numbers)
    def sign_up(self, who: int) -> None:
        family = pick(self.families, who)
        self.act(f"family:{family}", lambda records: Bookings(records).sign_up(
            family, self.event, "full"
        ))  # fmt: skip

    def booked(self) -> list[Any]:
        return [row for row in self.now.bookings if row.status == "booked"]

    @precondition(booked)
    @rule(which=numbers)
    def cancel(self, which: int) -> None:
        row = pick(self.booked(), which)
        self.act(
            f"family:{row.family_id}",
            lambda records: Bookings(records).cancel(row.family_id, row.id),
        )

    @precondition(booked)
    @rule(which=numbers, slot=numbers, long=st.booleans())
    def change(self, which: int, slot: int, long: bool) -> None:
        row = pick(self.booked(), which)
        slots = [each for each in self.now.offerings if each.staff_id == row.staff_id]
        wanted, details = pick(slots, slot).id, IN_FARSI if long else CALL
        self.act(
            f"family:{row.family_id}",
            lambda records: Bookings(records).change(row.family_id, row.id, wanted, details),
        )

    # How they wait

    @rule(who=numbers, slot=numbers, long=st.booleans())
    def wait(self, who: int, slot: int, long: bool) -> None:
        parent = pick(self.parents, who)
        slots = [row for row in self.now.offerings if row.staff_id == parent.teacher]
        wish = Wish(parent.family, parent.child, IN_FARSI if long else CALL)
        pool = pick(slots, slot).pool
        self.act(
            f"family:{parent.family}",
            lambda records: Waitlist(records).join(pool, "sessions", parent.teacher, wish),
        )

    @rule(who=numbers)
    def wait_for_event(self, who: int) -> None:
        family = pick(self.families, who)
        pool, wish = self.now.offering[self.event].pool, volunteer(family, "short")
        self.act(
            f"family:{family}", lambda records: Waitlist(records).join(pool, "sessions", 0, wish)
        )

    def in_line(self) -> list[Any]:
        return [row for row in self.now.waiting if row.status in ("waiting", "offered")]

    @precondition(in_line)
    @rule(which=numbers, what=st.sampled_from(["accept", "accept", "decline", "leave"]))
    def answer(self, which: int, what: str) -> None:
        row = pick(self.in_line(), which)
        self.act(
            f"family:{row.family_id}",
            lambda records: getattr(Waitlist(records), what)(row.family_id, row.id),
        )

    # What the office does

    @rule(which=numbers, to=st.sampled_from(DAYS))
    def move_day(self, which: int, to: date) -> None:
        day = PACIFIC.local(pick(self.booked() or self.now.offerings, which).starts).date()
        self.act("office", lambda records: Slots(records).move_day("sessions", day, to))

    @rule(
        who=numbers, day=st.sampled_from(DAYS), start=st.sampled_from([0, 20]),
        what=st.sampled_from(["block", "unblock"]),
    )  # fmt: skip
    def close_or_open(self, who: int, day: date, start: int, what: str) -> None:
        first, last = (PACIFIC.instant(day, at) for at in (time(14, start), time(15)))
        staff = [pick(self.teachers, who)]
        self.act("office", lambda records: getattr(Slots(records), what)(
            "sessions", staff, first, last
        ))  # fmt: skip

    @rule(who=numbers, day=st.sampled_from(DAYS))
    def publish_more(self, who: int, day: date) -> None:
        rooms = {pick(self.teachers, who): "Room 5"}
        window = replace(TIGHT, first=day, last=day)
        self.act("office", lambda records: Slots(records).publish("sessions", rooms, window))

    @precondition(booked)
    @rule(which=numbers)
    def cancel_by_school(self, which: int) -> None:
        row = pick(self.booked(), which)
        if row.staff_id:
            self.act("office", lambda records: Slots(records).cancel(row.id))

    @rule(capacity=st.integers(0, 3))
    def resize(self, capacity: int) -> None:
        self.act("office", lambda records: Events(records).resize(self.event, capacity))

    @precondition(lambda self: len(self.now.log) > 40)
    @rule()
    def call_off(self) -> None:
        self.act("office", lambda records: Events(records).cancel(self.event))

    # What the clock does

    @rule(minutes=st.sampled_from([0, 1, 5, 30, 120, 600]))
    def tick(self, minutes: int) -> None:
        self.school.later(minutes=minutes)
        self.ticked = True

    # What is always true

    @invariant()
    def all_is_true(self) -> None:
        self.before, self.now = self.now, Rows(self.school.engine)
        no_place_is_taken_twice(self.now)
        nobody_is_in_two_places_at_a_time(self.now)
        times_are_those_of_the_offering(self.now)
        each_offer_is_somebodys(self.now)
        no_family_has_too_many(self.now, self.school.now)
        the_log_tells_how_it_came(self.now)
        self.who_was_concerned_was_told()
        self.nobody_waits_for_what_it_could_have()

    def who_was_concerned_was_told(self) -> None:
        family = {"booking": self.now.bookings, "waiting": self.now.waiting}
        owner = {
            (subject, row.id): row.family_id for subject, rows in family.items() for row in rows
        }
        concerned = Counter(
            owner[row.subject, row.subject_id]
            for row in self.now.log[len(self.before.log):]
            if row.what in TOLD.get(row.subject, ())
            and row.actor != f"family:{owner[row.subject, row.subject_id]}"
        )  # fmt: skip
        told = Counter(who for who, _, _ in self.school.told[self.told :])
        self.told = len(self.school.told)
        assert all(told[who] >= times for who, times in concerned.items())

    def nobody_waits_for_what_it_could_have(self) -> None:
        """Who was elsewhere, or had enough, and no longer is, is served by the next tick."""
        self.gave_up |= {
            family for family in self.families
            if str(self.before.of(family)) != str(self.now.of(family))
        }  # fmt: skip
        if self.ticked:
            self.gave_up.clear()
        self.ticked = False
        for row in self.now.waiting:
            if row.status == "waiting" and row.family_id not in self.gave_up:
                could_have = [
                    each for each in self.now.offerings
                    if each.pool == row.pool and could_take(self.now, row, each, self.school.now)
                ]  # fmt: skip
                assert could_have == []


def pick(some: list[Any], which: int) -> Any:
    return some[which % len(some)]


def no_place_is_taken_twice(rows: Rows) -> None:
    taken = Counter((row.offering_id, row.place) for row in rows.active)
    assert set(taken.values()) <= {1}
    assert set(taken) <= rows.places
    pools = Counter((row.family_id, row.child_id, row.pool) for row in rows.active)
    assert set(pools.values()) <= {1}


def nobody_is_in_two_places_at_a_time(rows: Rows) -> None:
    for one, other in combinations(rows.active, 2):
        same = one.family_id == other.family_id or (one.staff_id and one.staff_id == other.staff_id)
        assert not (same and overlap(one, other))
    slots = [row for row in rows.offerings if row.state == "open" and row.staff_id]
    for one, other in combinations(slots, 2):
        assert not (one.staff_id == other.staff_id and overlap(one, other))


def times_are_those_of_the_offering(rows: Rows) -> None:
    for row in rows.active:
        slot = rows.offering[row.offering_id]
        assert (row.starts, row.pool, row.staff_id) == (slot.starts, slot.pool, slot.staff_id)
        long = bool(row.interpreter and row.staff_id)
        assert row.ends > slot.ends if long else row.ends == slot.ends
        assert slot.state != "cancelled"


def each_offer_is_somebodys(rows: Rows) -> None:
    offered = Counter(row.booking_id for row in rows.waiting if row.status == "offered")
    assert offered == Counter(row.id for row in rows.active if row.status == "offered")
    kept = {row.id: row for row in rows.active}
    for row in rows.waiting:
        if row.status == "offered":
            theirs = kept[row.booking_id]
            for name in ("pool", "family_id", "child_id", "interpreter", "way"):
                assert getattr(row, name) == getattr(theirs, name)


def no_family_has_too_many(rows: Rows, now: datetime) -> None:
    ahead = (row for row in rows.active if row.staff_id and row.ends > now)
    assert all(times <= LIMIT for times in Counter(row.family_id for row in ahead).values())


def the_log_tells_how_it_came(rows: Rows) -> None:
    log = rows.done_to("booking")
    assert {id: fold(done) for id, done in log.items()} == {
        row.id: row.status for row in rows.bookings
    }
    for row in rows.bookings:
        assert row.sequence == sum(what in CHANGES for what in log[row.id])
    waits = {"joined": "waiting", "declined": "declined", "left": "left"}
    for row in rows.waiting:
        last = rows.done_to("waiting")[row.id][-1]
        assert row.status == waits.get(last, last)


def could_take(rows: Rows, wait: Any, slot: Any, now: datetime) -> bool:
    """Whether who waits could be offered this one."""
    needed = slot
    if wait.interpreter and slot.staff_id:
        following = [
            each for each in rows.offerings
            if each.pool == slot.pool and each.state == "open" and each.starts >= slot.ends
            and each.starts - slot.ends <= BREAK
        ]  # fmt: skip
        if not following:
            return False
        end = min(following, key=lambda each: each.starts).ends
        needed = SimpleNamespace(**vars(slot) | {"ends": end})
    return (
        slot.state == "open"
        and PACIFIC.awake(now) < slot.starts
        and has_room(rows, needed)
        and not any(overlap(row, needed) for row in rows.of(wait.family_id))
        and not (wait.child_id and has_enough(rows, wait, now))
    )


def has_room(rows: Rows, slot: Any) -> bool:
    if slot.staff_id:
        return not any(row.staff_id == slot.staff_id and overlap(row, slot) for row in rows.active)
    taken = {row.place for row in rows.active if row.offering_id == slot.id}
    return any(id == slot.id and number not in taken for id, number in rows.places)


def has_enough(rows: Rows, wait: Any, now: datetime) -> bool:
    theirs = [row for row in rows.of(wait.family_id) if row.staff_id]
    there = any((row.child_id, row.pool) == (wait.child_id, wait.pool) for row in theirs)
    return there or sum(row.ends > now for row in theirs) >= LIMIT


def play(machine: Callable[[], Year], how: settings) -> None:
    with rules(each_family=LIMIT):
        run_state_machine_as_test(machine, settings=how)


@pytest.fixture
def on_sqlite(tmp_path: Path, empty_tables: Path) -> Callable[[], Year]:
    def begin() -> Year:
        shutil.copy(empty_tables, tmp_path / "year.db")
        engine = open_engine(f"sqlite:///{tmp_path / 'year.db'}")
        stack = ExitStack()
        stack.callback(engine.dispose)
        return Year(engine, stack)

    return begin


def test_the_books_stay_true_on_sqlite(on_sqlite: Callable[[], Year]) -> None:
    play(on_sqlite, examples(few=60, whole=200, stateful_step_count=50))


@pytest.mark.postgres
def test_the_books_stay_true_on_postgresql(postgres: Server) -> None:
    def begin() -> Year:
        stack = ExitStack()
        engine = open_engine(stack.enter_context(postgres.database()))
        stack.callback(engine.dispose)
        return Year(engine, stack)

    play(begin, examples(few=8, whole=20, stateful_step_count=40))
