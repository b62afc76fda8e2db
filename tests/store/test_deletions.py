"""The log of deletions can be added to and read, and not be changed by anybody."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from bot.store import deletions
from bot.store.deletions import Deleted
from bot.store.unit_of_work import reading, transaction
from tests.mailbox import AT


@pytest.fixture
def written(engine: Engine) -> Engine:
    with transaction(engine) as connection:
        deletions.note(connection, [
            Deleted(AT, "message", "hill", 40, "age", AT),
            Deleted(AT, "request", "dale", 1, "request"),
            Deleted(AT, "session", "", 3, "age", AT),
        ])  # fmt: skip
    return engine


@pytest.mark.parametrize(
    "statement",
    [
        "update deletion set count = 0",
        "update deletion set id = 99 where id = 1",
        "delete from deletion where id = 1",
        "insert into deletion select * from deletion where id = 1",
    ],
)
def test_what_is_in_the_log_stays_as_it_is(written: Engine, statement: str) -> None:
    with pytest.raises(DBAPIError), transaction(written) as connection:
        connection.execute(text(statement))
    with reading(written) as connection:
        assert connection.execute(text("select sum(count) from deletion")).scalar() == 44


def test_replacing_and_truncating_are_refused_too(written: Engine) -> None:
    statement = {
        "sqlite": "insert or replace into deletion select * from deletion where id = 1",
        "postgresql": "truncate deletion",
    }[written.dialect.name]
    with pytest.raises(DBAPIError), transaction(written) as connection:
        connection.execute(text(statement))


def test_the_latest_of_ones_own_schools_and_of_none_is_read_first(written: Engine) -> None:
    with reading(written) as connection:
        found = deletions.page(connection, ["hill"], 0, 9)
        assert [(each.what, each.count) for each in found] == [("session", 3), ("message", 40)]
        assert deletions.page(connection, ["hill"], found[0].id, 9) == found[1:]
        assert deletions.page(connection, ["hill"], 0, 1) == found[:1]
