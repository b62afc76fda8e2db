"""How often which question had no answer; the questions themselves are not kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.schema import unanswered


@dataclass(frozen=True, slots=True)
class Gap:
    """How often questions of a topic had no answer; `topic`, `school` are empty where unknown."""

    topic: str
    language: str
    school: str
    count: int


def count(connection: Connection, day: date, topic: str, language: str, school: str) -> None:
    key = {"day": day, "topic": topic, "language": language, "school": school}
    matches = [unanswered.c[name] == value for name, value in key.items()]
    more = update(unanswered).where(*matches).values(count=unanswered.c.count + 1)
    if connection.execute(more).rowcount:
        return
    try:
        with connection.begin_nested():
            connection.execute(insert(unanswered).values(**key, count=1))
    except IntegrityError:  # another process counted the first one meanwhile
        connection.execute(more)


def totals(connection: Connection) -> dict[tuple[str, str], int]:
    """(topic, language) -> how often, over all days and schools."""
    topic, language = unanswered.c.topic, unanswered.c.language
    sums = select(topic, language, func.sum(unanswered.c.count)).group_by(topic, language)
    return {(row[0], row[1]): row[2] for row in connection.execute(sums)}


def since(connection: Connection, first: date, schools: Collection[str]) -> list[Gap]:
    """From that day on, at these schools or where none was chosen; the most frequent first."""
    key = (unanswered.c.topic, unanswered.c.language, unanswered.c.school)
    sums = func.sum(unanswered.c.count)
    found = (
        select(*key, sums.label("count"))
        .where(unanswered.c.day >= first, unanswered.c.school.in_([*schools, ""]))
        .group_by(*key)
        .order_by(sums.desc(), *key)
    )
    return [Gap(*row) for row in connection.execute(found)]
