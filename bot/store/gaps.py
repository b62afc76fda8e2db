"""How often which question had no answer; the questions themselves are not kept."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.schema import unanswered


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
