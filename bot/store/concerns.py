"""Concerns with their log and their words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.domain.concern import Concern, Event
from bot.errors import StaleVersion
from bot.store.concern_schema import (
    IS_RESOLVED,
    IS_UNTAKEN_DANGER,
    IS_WAITING,
    concern,
    concern_about,
    concern_event,
    concern_words,
)
from bot.store.holds import holds_either
from bot.store.secret import sealed, unsealed

# The facts that stand in the concern's own row.
_FACTS = tuple(each.name for each in fields(Concern) if each.name != "about")
_OF = concern_about.c.concern_id == bindparam("concern")
_ABOUT = select(concern_about.c.staff_id).where(_OF).order_by(concern_about.c.staff_id)
_LOG = (
    select(concern_event)
    .where(concern_event.c.concern_id == bindparam("concern"))
    .order_by(concern_event.c.seq)
)
_NOTE = insert(concern_event)


@dataclass(frozen=True, slots=True)
class Whose:
    """The chat that a concern came from, and who is there, as far as the school may know. `name` is
    what the parent wants to be called."""

    channel: str
    peer: str
    language: str
    family: int = 0
    child: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A concern as it is stored."""

    id: int
    reference: str
    state: Concern
    whose: Whose


@dataclass(frozen=True, slots=True)
class Said:
    """Words of an event; None once they are erased."""

    seq: int
    name: str
    language: str
    text: str


def add(
    connection: Connection, reference: str, state: Concern, whose: Whose, event: Event
) -> Case | None:
    """A new concern with its first event; None if the reference is another one's."""
    values = {
        **_columns(state), "reference": reference, "language": whose.language,
        "channel": whose.channel, "peer": whose.peer, "family_id": whose.family or None,
        "child_id": whose.child or None, "name": sealed(connection, whose.name),
    }  # fmt: skip
    try:
        with connection.begin_nested():
            new = insert(concern).values(**values).returning(concern.c.id)
            id = connection.execute(new).scalar_one()
    except IntegrityError:
        return None
    _set_about(connection, id, state.about)
    _note(connection, id, event)
    return Case(id, reference, state, whose)


def change(connection: Connection, case: Case, after: Concern, event: Event) -> Case:
    """Writes the event and what it leads to. Raises `StaleVersion` if anything happened to the
    concern since it was read."""
    changed = (
        update(concern)
        .where(concern.c.id == case.id, concern.c.seq == case.state.seq)
        .values(**_columns(after))
    )
    if connection.execute(changed).rowcount != 1:
        raise StaleVersion
    if after.about != case.state.about:
        connection.execute(delete(concern_about).where(concern_about.c.concern_id == case.id))
        _set_about(connection, case.id, after.about)
    _note(connection, case.id, event)
    return Case(case.id, case.reference, after, case.whose)


def _columns(state: Concern) -> dict[str, Any]:
    return {name: getattr(state, name) for name in _FACTS}


def _set_about(connection: Connection, id: int, staff: Iterable[int]) -> None:
    if rows := [{"concern_id": id, "staff_id": who} for who in staff]:
        connection.execute(insert(concern_about), rows)


def _note(connection: Connection, id: int, event: Event) -> None:
    connection.execute(_NOTE, {"concern_id": id, **asdict(event)})


def case(connection: Connection, row: Row[Any]) -> Case:
    """A concern out of its row."""
    about = tuple(connection.execute(_ABOUT, {"concern": row.id}).scalars())
    state = Concern(about=about, **{name: getattr(row, name) for name in _FACTS})
    whose = Whose(
        row.channel, row.peer, row.language, row.family_id or 0, row.child_id or 0,
        unsealed(connection, row.name) if row.name else "",
    )  # fmt: skip
    return Case(row.id, row.reference, state, whose)


def get(connection: Connection, id: int) -> Case:
    return case(connection, connection.execute(select(concern).where(concern.c.id == id)).one())


def of_chat(connection: Connection, channel: str, peer: str, family: int) -> list[Case]:
    """What came from this chat, and what the family raised in another one with its name; the newest
    first."""
    own = (concern.c.channel == channel) & (concern.c.peer == peer)
    if family:
        own = own | (concern.c.family_id == family)
    found = select(concern).where(own).order_by(concern.c.id.desc())
    return [case(connection, row) for row in connection.execute(found)]


def events(connection: Connection, id: int) -> list[Event]:
    return [
        Event(row.seq, row.at, row.actor, row.what, row.details, row.statement)
        for row in connection.execute(_LOG, {"concern": id})
    ]


def every(connection: Connection) -> Iterator[Case]:
    for row in connection.execute(select(concern).order_by(concern.c.id)):
        yield case(connection, row)


# ---- Words -------------------------------------------------------------------------------------


def say(connection: Connection, case: Case, words: Mapping[str, str], language: str) -> None:
    """Keeps the words that were said with the last event of the concern."""
    key = {"concern_id": case.id, "seq": case.state.seq, "language": language}
    rows = [
        {**key, "name": name, "text": sealed(connection, text)}
        for name, text in words.items()
        if text
    ]
    if rows:
        connection.execute(insert(concern_words), rows)


def words(connection: Connection, id: int) -> list[Said]:
    found = (
        select(concern_words)
        .where(concern_words.c.concern_id == id)
        .order_by(concern_words.c.seq, concern_words.c.name)
    )
    return [
        Said(row.seq, row.name, row.language, unsealed(connection, row.text))
        for row in connection.execute(found)
    ]


def erase(connection: Connection, id: int) -> None:
    """Takes away all words, and whose concern it was; the log stays as it is."""
    connection.execute(delete(concern_words).where(concern_words.c.concern_id == id))
    nobody = {"channel": "", "peer": "", "family_id": None, "child_id": None, "name": None}
    connection.execute(update(concern).where(concern.c.id == id).values(**nobody))


# ---- What the clock looks at -------------------------------------------------------------------


def late(
    connection: Connection,
    now: datetime,
    limit: int,
    closed: Collection[str],
    but: Collection[int] = (),
) -> list[int]:
    """The ids of what waits at school longer than it may, the longest first, but for what was just
    reminded of. Of schools that are closed now, only dangers that nobody has taken."""
    found = (
        select(concern.c.id)
        .where(
            IS_WAITING,
            concern.c.due <= now,
            or_(IS_UNTAKEN_DANGER, concern.c.school.not_in(closed)),
            (concern.c.reminded.is_(None)) | (concern.c.reminded <= now),
            concern.c.id.not_in(but),
        )
        .order_by(concern.c.due, concern.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(connection.execute(found).scalars())


def unanswered(
    connection: Connection,
    now: datetime,
    limit: int,
    closed: Collection[str],
    but: Collection[int] = (),
) -> list[int]:
    """The ids of what was resolved, and whose parent has not said otherwise in the time for it; of
    schools that are not closed now."""
    found = (
        select(concern.c.id)
        .where(IS_RESOLVED, concern.c.closes <= now, concern.c.school.not_in(closed))
        .where(concern.c.id.not_in(but))
        .order_by(concern.c.closes)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(connection.execute(found).scalars())


def over(
    connection: Connection, schools: Sequence[str], until: Mapping[str, datetime], limit: int
) -> list[Case]:
    """What ended until then, by kind, and still has words, the oldest first, but for what is
    held, alone or with its family."""
    old = (and_(concern.c.kind == kind, concern.c.ended <= at) for kind, at in until.items())
    found = (
        select(concern)
        .where(concern.c.school.in_(schools), or_(*old), ~concern.c.erased, ~concern.c.hold)
        .where(~holds_either(concern.c.family_id, concern.c.channel, concern.c.peer))
        .where(concern.c.ended <= max(until.values()))
        .order_by(concern.c.ended, concern.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return [case(connection, row) for row in connection.execute(found)]


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(concern)).scalar_one()
