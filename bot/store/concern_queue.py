"""The staff's queue of concerns: its pages, its counts, and what is taken away of it in a file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from bot.domain.access import Viewer
from bot.domain.concern_reference import as_reference
from bot.store.concern_access import seen_by
from bot.store.concern_schema import (
    IS_ASKED,
    IS_RESOLVED,
    IS_UNTAKEN_DANGER,
    IS_WAITING,
    concern,
    concern_words,
)
from bot.store.people_schema import staff
from bot.store.secret import unsealed

# Beyond it nobody counts.
MOST = 100
# In which of these a concern stands; an empty group is all of them.
GROUPS: Mapping[str, ColumnElement[bool]] = {
    "waiting": IS_WAITING,
    "asked": IS_ASKED,
    "resolved": IS_RESOLVED,
    "ended": concern.c.status.in_(("settled", "withdrawn")),
}
_BATCH = 500
_LINE = (
    concern.c.id, concern.c.reference, concern.c.kind, concern.c.topic, concern.c.school,
    concern.c.level, concern.c.status, concern.c.holder, concern.c.raised, concern.c.due,
    concern.c.first_step, concern.c.resolved, concern.c.ended, concern.c.language, concern.c.rating,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for; empty for everything. `group` is one of GROUPS. `search`: a reference,
    which is looked for in all groups, or a part of the holder's name.
    """

    group: str = ""
    topic: str = ""
    level: str = ""
    school: str = ""
    language: str = ""
    search: str = ""
    mine: bool = False
    overdue: bool = False

    @property
    def reference(self) -> str:
        """As it is stored; empty where the search is for a name."""
        return as_reference(self.search)

    @property
    def by_due(self) -> bool:
        """What waits comes by the day it is due, all else the newest first."""
        return not self.reference and (self.overdue or self.group == "waiting")


@dataclass(frozen=True, slots=True)
class Line:
    """A concern without anybody's words; `holder` is the roster's id, 0 for nobody."""

    id: int
    reference: str
    kind: str
    topic: str
    school: str
    level: str
    status: str
    holder: int
    raised: datetime
    due: datetime | None
    first_step: datetime | None
    resolved: datetime | None
    ended: datetime | None
    language: str
    rating: int | None


# Where a page ended: the last line's due and id.
Place = tuple[datetime, int]


@dataclass(frozen=True, slots=True)
class Queue:
    """What the viewer may see, and nothing else."""

    connection: Connection
    viewer: Viewer
    now: datetime

    def page(self, asked: Filter, after: Place | None, limit: int) -> list[Line]:
        """Dangers that nobody took are not among them, unless one is asked for by its reference:
        see `untaken`."""
        found = self._asked(asked)
        if not asked.reference:
            found = found.where(~IS_UNTAKEN_DANGER)
        if after:
            found = found.where(_beyond(asked, after))
        return self._lines(found.limit(limit))

    def untaken(self, limit: int) -> list[Line]:
        """Dangers that nobody took, the one that waits longest first."""
        found = self._seen().where(IS_UNTAKEN_DANGER).order_by(concern.c.due, concern.c.id)
        return self._lines(found.limit(limit))

    def every(self, asked: Filter) -> list[Line]:
        return self._lines(self._asked(asked))

    def counts(self) -> dict[str, int]:
        """How many there are of each group, and how many are overdue; `MOST` + 1 for more."""
        asked = {group: Filter(group) for group in GROUPS} | {"overdue": Filter(overdue=True)}
        return {name: self._count(each) for name, each in asked.items()}

    def _seen(self) -> Select[Any]:
        return select(*_LINE).where(seen_by(self.viewer))

    def _asked(self, asked: Filter) -> Select[Any]:
        order = (concern.c.due, concern.c.id) if asked.by_due else (concern.c.id.desc(),)
        return self._seen().where(*self._where(asked)).order_by(*order)

    def _where(self, asked: Filter) -> Iterator[ColumnElement[bool]]:
        for name in ("topic", "level", "school", "language"):
            if value := getattr(asked, name):
                yield concern.c[name] == value
        if asked.mine:
            yield and_(concern.c.holder == self.viewer.staff, concern.c.holder != 0)
        if asked.overdue:
            yield and_(IS_WAITING, concern.c.due <= self.now)
        if asked.reference:
            yield concern.c.reference == asked.reference
            return
        if asked.search:
            named = select(staff.c.id).where(staff.c.name.icontains(asked.search, autoescape=True))
            yield concern.c.holder.in_(named)
        if asked.group:
            yield GROUPS[asked.group]

    def _count(self, asked: Filter) -> int:
        found = self._asked(asked).order_by(None).with_only_columns(concern.c.id)
        some = found.limit(MOST + 1).subquery()
        return self.connection.execute(select(func.count()).select_from(some)).scalar_one()

    def _lines(self, found: Select[Any]) -> list[Line]:
        return [Line(*row) for row in self.connection.execute(found)]


def _beyond(asked: Filter, after: Place) -> ColumnElement[bool]:
    due, id = after
    if not asked.by_due:
        return concern.c.id < id
    return and_(concern.c.due >= due, or_(concern.c.due > due, concern.c.id > id))


def first_words(
    connection: Connection, ids: Sequence[int], names: Collection[str]
) -> Iterator[tuple[int, str, str]]:
    """What was said by these names when a concern was raised: its id, the name, the words."""
    for start in range(0, len(ids), _BATCH):
        found = select(concern_words).where(
            concern_words.c.concern_id.in_(ids[start : start + _BATCH]),
            concern_words.c.seq == 1,
            concern_words.c.name.in_(names),
        )
        for row in connection.execute(found):
            yield row.concern_id, row.name, unsealed(connection, row.text)
