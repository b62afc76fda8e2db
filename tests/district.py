"""A district that does not exist: schools with staff, classes and families, the week of its
conferences, and any number of years behind it.

All is laid in a new database by a few statements, since the import of a roster as large would take
minutes. Families, their children and their chats have the same numbers, from 1 on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Table,
    case,
    cast,
    insert,
    literal,
    select,
)

from bot.domain.calendar import Calendar
from bot.domain.concern import Concern, Event, fold
from bot.domain.messages import Rendered
from bot.domain.organization import Organization
from bot.knowledge import Knowledge
from bot.l10n.translate import Translator
from bot.store import outbox
from bot.store import people_schema as people
from bot.store.booking_schema import booking, booking_event, offering, place
from bot.store.concern_schema import concern, concern_event
from bot.store.schema import conversation, inbound
from bot.store.schema import outbox as outbox_rows
from bot.store.secret import sealed
from bot.store.unit_of_work import unhurried

CHANNEL = "district"
# The district's documents hold at all its schools.
DISTRICT = "p1471"
# Of twenty families; which one a family speaks follows from its number.
LANGUAGES = (
    *("en",) * 8, *("es",) * 6, "zh-Hans", "vi", "ar", "ko", "fil", "so",
)  # fmt: skip
_FIRST = (
    "Ana", "Leo", "Omar", "Linh", "Min-jun", "Amal", "Mateo", "Grace", "Yusuf", "Mei", "Sofia",
    "Ben", "Layla", "Diego", "Hana", "Ruth", "Khalid", "Luz", "Sam", "Thu", "Noor", "Ivan", "Asha",
)  # fmt: skip
_LAST = (
    "Rivera", "Tran", "Hassan", "Kim", "Santos", "Chen", "Miller", "Gomez", "Warsame", "Brooks",
    "Reyes", "Haddad", "Park", "Olsen", "Vega", "Pham", "Farah", "Wong", "Cruz", "Nasser", "Young",
    "Lopez",
)  # fmt: skip
_DAYS, _FROM, _SLOTS = 5, time(14), 6
_APART, _LONG = timedelta(minutes=20), timedelta(minutes=15)
_CALENDAR = Calendar()
# Rows that are written at a time.
_BATCH = 5_000
# One class of so many has met the teacher, one family of so many has raised a concern.
MET_ONCE_IN, _WORRIED_ONE_IN = 10, 20
_STATE: dict[str, Any] = {
    "greeted": True, "form": "", "slots": {}, "refusals": 0, "asked": "", "waiting": ["", {}],
    "offered": [],
}  # fmt: skip
_SAID = Rendered("We have told the office that your child is away today. " * 3, "en")


@dataclass(frozen=True, slots=True)
class Size:
    """`teachers` of each school, each with a class; a class gets as many families as there are."""

    schools: int = 40
    teachers: int = 20

    @property
    def classes(self) -> int:
        return self.schools * self.teachers


def language(family: int) -> str:
    return LANGUAGES[family % len(LANGUAGES)]


def peer(family: int) -> str:
    return f"family-{family}"


def with_schools(knowledge: Knowledge, size: Size) -> Knowledge:
    """A bot that knows the district too."""
    organizations = {**knowledge.world.organizations, **_organizations(size)}
    translator = Translator(knowledge.translator.catalogue, organizations)
    world = replace(knowledge.world, organizations=organizations)
    return replace(knowledge, world=world, translator=translator)


def _organizations(size: Size) -> Mapping[str, Organization]:
    return {
        id: Organization(
            id, f"{_LAST[number % len(_LAST)]} School {number + 1}", "school", within=DISTRICT,
            emergency=("911", "988"), calendar=_CALENDAR,
        )
        for number, id in enumerate(_schools(size))
    }  # fmt: skip


def _schools(size: Size) -> list[str]:
    return [f"school-{number + 1:02}" for number in range(size.schools)]


# ---- What there is before any family -----------------------------------------------------------


def lay(connection: Connection, size: Size, now: datetime) -> None:
    """Staff, classes, and free times in the week of conferences, which begins tomorrow. The
    database is new."""
    _add(connection, people.staff, _staff(size))
    _add(connection, people.classroom, _classrooms(size))
    links = [{"classroom_id": n, "staff_id": n} for n in range(1, size.classes + 1)]
    _add(connection, people.teaching, links)
    slots = list(_free_times(size, now))
    _add(connection, offering, slots)
    _add(connection, place, [{"offering_id": n, "number": 1} for n in range(1, len(slots) + 1)])


def _add(connection: Connection, table: Table, rows: Sequence[Any] | Iterator[Any]) -> None:
    left = iter(rows)
    while batch := list(islice(left, _BATCH)):
        connection.execute(insert(table), batch)


def _staff(size: Size) -> Iterator[dict[str, Any]]:
    """The teachers first, so that they have the numbers of their classes."""
    for number in range(size.classes):
        school = _schools(size)[number // size.teachers]
        yield _member(number, school, "teacher")
    for number, school in enumerate(_schools(size), start=size.classes):
        yield _member(number, school, "principal")


def _member(number: int, school: str, role: str) -> dict[str, Any]:
    name = f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]}"
    return {
        "source": f"staff {number}", "school": school, "name": name, "role": role, "active": True,
    }  # fmt: skip


def _classrooms(size: Size) -> Iterator[dict[str, Any]]:
    for number in range(size.classes):
        school = _schools(size)[number // size.teachers]
        yield {
            "source": f"class {number}", "school": school, "title": f"Room {number}",
            "active": True,
        }  # fmt: skip


def _free_times(size: Size, now: datetime) -> Iterator[dict[str, Any]]:
    days = list(islice(_school_days(now), _DAYS))
    for teacher in range(1, size.classes + 1):
        school = _schools(size)[(teacher - 1) // size.teachers]
        for day in days:
            first = _CALENDAR.instant(day, _FROM)
            for number in range(_SLOTS):
                starts = first + number * _APART
                yield {
                    "school": school, "kind": "conference", "staff_id": teacher, "title": {},
                    "pool": f"conference:{teacher}:{days[0]}..{days[-1]}", "asks": {},
                    "room": f"Room {teacher}", "ways": "in_person,phone,video", "state": "open",
                    "starts": starts, "ends": starts + _LONG,
                }  # fmt: skip


def _school_days(now: datetime) -> Iterator[date]:
    day = _CALENDAR.local(now).date()
    while True:
        day += timedelta(1)
        if _CALENDAR.is_school_day(day):
            yield day


# ---- Families, and what is behind them ---------------------------------------------------------


def take_in(
    connection: Connection, size: Size, now: datetime, first: int, last: int, *, years: bool = False
) -> None:
    """The families `first` to `last`, each with a child in one of the classes and with a chat; with
    `years`, what they have done so far too. They follow the last that was taken in."""
    unhurried(connection)
    fill = _Fill(connection, size, _numbers(first, last), now)
    fill.people()
    fill.chats()
    if years:
        fill.messages()
        fill.concerns()
        for round in range(0, last // size.classes + 1, MET_ONCE_IN):
            start = round * size.classes
            within = _numbers(max(first, start), min(last, start + size.classes - 1))
            replace(fill, numbers=within).meetings(round)


def _numbers(first: int, last: int) -> CTE:
    """None where the last comes before the first."""
    start = select(literal(first, Integer).label("n")).where(literal(first) <= last)
    found = start.cte("numbers", recursive=True)
    return found.union_all(select(found.c.n + 1).where(found.c.n < last))


@dataclass(frozen=True, slots=True)
class _Fill:
    """Rows for each of the numbers."""

    connection: Connection
    size: Size
    numbers: CTE
    now: datetime

    @property
    def n(self) -> ColumnElement[int]:
        return self.numbers.c.n

    @property
    def room(self) -> ColumnElement[int]:
        """The class, which has the number of its teacher."""
        return self.n % self.size.classes + 1

    def _add(self, table: Table, of: FromClause, **values: Any) -> None:
        cells = [
            value if isinstance(value, ColumnElement) else literal(value, table.c[name].type)
            for name, value in values.items()
        ]
        rows = select(*cells).select_from(of).order_by(self.n)
        self.connection.execute(insert(table).from_select(list(values), rows))

    def _named(self, what: str) -> ColumnElement[str]:
        return literal(f"{what}-") + cast(self.n, people.SOURCE)

    def _one_of(self, choices: Sequence[str]) -> ColumnElement[str]:
        return case(dict(enumerate(choices)), value=self.n % len(choices))

    def people(self) -> None:
        first = [sealed(self.connection, name) for name in _FIRST]
        names = map(" ".join, zip(_FIRST, _LAST, strict=False))
        whole = [sealed(self.connection, name) for name in names]
        self._add(
            people.family, self.numbers, source=self._named("family"), name=self._one_of(whole),
            reminders=True, active=True,
        )  # fmt: skip
        room = people.classroom
        self._add(
            people.child, self.numbers.join(room, room.c.id == self.room),
            source=self._named("child"), school=room.c.school, name=self._one_of(first),
            grade="3", active=True,
        )  # fmt: skip
        self._add(people.guardianship, self.numbers, family_id=self.n, child_id=self.n)
        self._add(people.enrolment, self.numbers, classroom_id=self.room, child_id=self.n)

    def chats(self) -> None:
        child = people.child
        self._add(
            conversation, self.numbers.join(child, child.c.id == self.n), channel=CHANNEL,
            peer=self._named("family"), language=self._one_of(LANGUAGES), school=child.c.school,
            family_id=self.n, state=_STATE, version=1, updated=self.now,
        )  # fmt: skip

    def messages(self) -> None:
        """The last one, with its reply."""
        chat = conversation
        here = (chat.c.channel == CHANNEL) & (chat.c.peer == self._named("family"))
        self._add(
            inbound, self.numbers, channel=CHANNEL, external_id=self._named("last"), at=self.now
        )
        self._add(
            outbox_rows, self.numbers.join(chat, here), conversation_id=chat.c.id,
            channel=CHANNEL, peer=chat.c.peer, message=outbox.kept(self.connection, _SAID),
            created=self.now, due=self.now, attempts=1, sent=self.now, urgency=outbox.REPLY,
            parts=1,
        )  # fmt: skip

    def concerns(self) -> None:
        """Of every twentieth family one, which is settled."""
        child = people.child
        worried = (child.c.id == self.n) & (self.n % _WORRIED_ONE_IN == 0)
        rows = select(self.n, child.c.school, self.room).select_from(
            self.numbers.join(child, worried)
        )
        left = iter(self.connection.execute(rows).all())
        while some := list(islice(left, _BATCH)):
            self._settled([(n, *_log(school, staff, self.now)) for n, school, staff in some])

    def _settled(self, logs: Sequence[tuple[int, Concern, Sequence[Event]]]) -> None:
        of_chat = {"channel": CHANNEL, "language": "en"}
        rows = [
            {**_facts(state), **of_chat, "reference": f"G-{number}", "peer": peer(number),
             "family_id": number, "child_id": number}
            for number, state, _ in logs
        ]  # fmt: skip
        new = insert(concern).returning(concern.c.id, sort_by_parameter_order=True)
        ids = self.connection.execute(new, rows).scalars()
        events = [
            {"concern_id": id, **asdict(event)}
            for id, (_, _, log) in zip(ids, logs, strict=True)
            for event in log
        ]
        self.connection.execute(insert(concern_event), events)

    def meetings(self, round: int) -> None:
        """With the teacher, of a class at the same time: those of a round are in it once each."""
        starts = (self.now - (round + 1) * _APART).replace(second=0, microsecond=0)
        pool, room = f"past:{round}", people.classroom
        times = {"starts": starts, "ends": starts + _LONG}
        self._add(
            offering, self.numbers.join(room, room.c.id == self.room), school=room.c.school,
            kind="conference", pool=pool, staff_id=self.room, title={}, asks={}, room="Room",
            ways="phone", state="open", **times,
        )  # fmt: skip
        slot = (offering.c.pool == pool) & (offering.c.staff_id == self.room)
        held = self.numbers.join(offering, slot)
        self._add(place, held, offering_id=offering.c.id, number=1)
        self._add(
            booking, held, uid=self._named("past"), offering_id=offering.c.id, place=1,
            school=offering.c.school, pool=pool, staff_id=self.room, family_id=self.n,
            child_id=self.n, kind="parent_teacher", way="phone", status="booked", interpreter="",
            confirmed=True, companions=0, shown="", sequence=0, day_reminded=self.now,
            hours_reminded=self.now, thanked=self.now, **times,
        )  # fmt: skip
        kept = (booking.c.uid == self._named("past")) & (booking.c.family_id == self.n)
        self._add(
            booking_event, self.numbers.join(booking, kept), at=self.now, actor="office",
            what="booked", subject="booking", subject_id=booking.c.id, details={},
        )  # fmt: skip


def _log(school: str, holder: int, now: datetime) -> tuple[Concern, Sequence[Event]]:
    """A concern that the teacher settled, and how."""
    raised = {
        "kind": "concern", "topic": "child", "school": school, "chain": "general",
        "level": "staff", "holder": holder, "due": None, "about": [], "about_rank": -1,
        "anonymous": False, "why": "closest", "tried": [],
    }  # fmt: skip
    log = (
        Event(1, now, "parent", "raised", raised),
        Event(2, now, "account:1", "resolved", dict.fromkeys(("due", "left", "closes"))),
        Event(3, now, "parent", "settled", {"closes": None}),
    )
    return fold(log), log


def _facts(state: Concern) -> dict[str, Any]:
    """But whom it is about: nobody."""
    return {name: value for name, value in asdict(state).items() if name != "about"}
