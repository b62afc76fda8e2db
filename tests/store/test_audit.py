"""The log of accounts can be added to and read, and not be changed by anybody."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from bot.store import audit
from bot.store.unit_of_work import reading, transaction
from tests.mailbox import AT

ENTRY = audit.Entry(AT, "account:3", "invited", "account", 7, "hill", {"role": "teacher"})


@pytest.fixture
def written(engine: Engine) -> Engine:
    with transaction(engine) as connection:
        for number in range(3):
            audit.note(connection, audit.Entry(AT, "command", "created", "account", number, "", {}))
        audit.note(connection, ENTRY)
    return engine


@pytest.mark.parametrize(
    "statement",
    [
        "update audit set actor = 'nobody'",
        "update audit set details = '{}' where id = 1",
        "update audit set id = 99 where id = 1",
        "delete from audit",
        "delete from audit where id = 1",
        "insert into audit select * from audit where id = 1",
    ],
)
def test_what_is_in_the_log_stays_as_it_is(written: Engine, statement: str) -> None:
    with pytest.raises(DBAPIError), transaction(written) as connection:
        connection.execute(text(statement))
    with reading(written) as connection:
        assert connection.execute(text("select count(*) from audit")).scalar() == 4
        assert [entry.actor for entry in audit.of(connection, "account", 7)] == ["account:3"]


def test_replacing_and_truncating_are_refused_too(written: Engine) -> None:
    statement = {
        "sqlite": "insert or replace into audit select * from audit where id = 1",
        "postgresql": "truncate audit",
    }[written.dialect.name]
    with pytest.raises(DBAPIError), transaction(written) as connection:
        connection.execute(text(statement))


def test_an_entry_is_read_as_it_was_written(written: Engine) -> None:
    with reading(written) as connection:
        [found] = audit.page(connection, ["hill"], audit.Filter(), 10)
        assert found == audit.Entry(
            AT, "account:3", "invited", "account", 7, "hill", {"role": "teacher"}, found.id
        )
        assert audit.page(connection, [], audit.Filter(), 10) == []
