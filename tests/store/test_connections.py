"""PostgreSQL went away and is back: whose connections broke, and who notices."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError

from bot.store import unit_of_work
from bot.store.unit_of_work import connect, transaction
from tests.postgres import Server

pytestmark = pytest.mark.postgres


def ask(engine: Engine) -> int:
    with transaction(engine) as connection:
        return connection.execute(select(1)).scalar_one()


@pytest.fixture
def broken(postgres: Server) -> Iterator[Engine]:
    """Its one connection was in use a moment before."""
    with postgres.database() as url:
        engine = connect(url)
        ask(engine)
        with postgres.away(url):
            pass
        yield engine
        engine.dispose()


def test_a_connection_that_nobody_used_for_a_while_is_tried_first(
    broken: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unit_of_work, "_FRESH", 0.0)
    assert ask(broken) == 1


def test_of_those_that_were_just_used_one_fails(broken: Engine) -> None:
    with pytest.raises(DBAPIError):
        ask(broken)
    assert ask(broken) == 1
