"""Who waits too long for the database is told so kindly, and loses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, text

from bot.app import App
from bot.domain.conversation import Conversation
from bot.domain.messages import Msg
from bot.errors import Busy
from bot.knowledge import Knowledge
from bot.store import conversations, gaps, unit_of_work
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect, reading, transaction, unhurried
from bot.store.upgrade import upgrade
from tests.conftest import KEY, Clock
from tests.mailbox import AT, Mailbox, wrote
from tests.postgres import Server

LUNCH = "how much does school lunch cost"
HALFWAY = Conversation(
    "test", "ana", "en", "sessions", form="raise_concern", slots={"notice": "read"}, greeted=True
)


@pytest.fixture
def url(postgres: Server) -> Iterator[str]:
    with postgres.database() as address:
        yield address


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """On PostgreSQL, with little patience."""
    limits = "?options=-c%20lock_timeout%3D300%20-c%20statement_timeout%3D2000"
    made = connect(url + limits, Cipher(KEY))
    yield made
    made.dispose()


@pytest.fixture
def app(knowledge: Knowledge, engine: Engine, clock: Clock) -> App:
    running = App(knowledge, engine, clock)
    running.channels["test"] = Mailbox()
    with transaction(engine) as connection:
        conversations.save(connection, HALFWAY, AT)
    return running


def hold(connection: Connection, what: str) -> None:
    connection.execute(text(what))


def memory(app: App) -> Conversation:
    with reading(app.engine) as connection:
        found = conversations.load(connection, "test", "ana")
    assert found
    return found


def test_who_runs_into_a_lock_is_told_kindly_and_the_form_stays(app: App, engine: Engine) -> None:
    with transaction(engine) as other:
        hold(other, "lock table unanswered in access exclusive mode")
        [sorry] = app.take(wrote(LUNCH, id="1")) or []
    assert sorry.message.text == app.knowledge.translator.say(Msg("error-ours"), "en")
    assert memory(app) == replace(HALFWAY, version=2)
    with reading(engine) as connection:
        assert gaps.totals(connection) == {}
    asyncio.run(app.sending.deliver([sorry]))
    assert app.take(wrote(LUNCH, id="2"))
    with reading(engine) as connection:
        assert sum(gaps.totals(connection).values()) == 1


def test_a_message_whose_chat_is_locked_is_answered_when_it_comes_again(
    app: App, engine: Engine
) -> None:
    with transaction(engine) as other:
        hold(other, "select * from conversation for update")
        assert app.take(wrote(LUNCH, id="1")) is None
    assert memory(app) == replace(HALFWAY, version=1)
    assert app.take(wrote(LUNCH, id="1"))
    assert app.take(wrote(LUNCH, id="1")) == []


def test_a_statement_that_takes_too_long_is_given_up_but_for_whom_it_may(engine: Engine) -> None:
    with pytest.raises(Busy), reading(engine) as connection:
        hold(connection, "select pg_sleep(10)")
    for block in (reading, transaction):
        with block(engine) as connection:
            unhurried(connection)
            hold(connection, "select pg_sleep(2.2)")
    with pytest.raises(Busy), reading(engine) as connection:  # of the pool: its next is as before
        hold(connection, "select pg_sleep(10)")


def test_a_migration_waits_for_as_long_as_it_takes(engine: Engine) -> None:
    with ThreadPoolExecutor(1) as threads:
        with transaction(engine) as other:
            hold(other, "lock table alembic_version in access exclusive mode")
            upgrading = threads.submit(upgrade, engine)
            with pytest.raises(TimeoutError):
                upgrading.result(1)
        upgrading.result(30)


def test_the_limits_are_ours_unless_the_address_says_otherwise(url: str, engine: Engine) -> None:
    ours = connect(url)
    for one, wanted in ((ours, ["30s", "10s", "1min"]), (engine, ["2s", "300ms", "1min"])):
        with reading(one) as connection:
            limits = [
                connection.execute(text(f"show {name}")).scalar_one()
                for name in unit_of_work._LIMITS
            ]
        assert limits == wanted
    ours.dispose()


def test_a_process_holds_no_more_connections_than_it_may(
    url: str, knowledge: Knowledge, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unit_of_work, "_PATIENCE", 1)
    engine = connect(url, Cipher(KEY), pool=2)
    app = App(knowledge, engine, clock)
    with ThreadPoolExecutor(8) as threads:
        inbounds = [wrote("Hello", id=str(number), peer=str(number)) for number in range(24)]
        assert all(threads.map(app.take, inbounds))
    with reading(engine) as one, reading(engine) as two:
        held = "select count(*) from pg_stat_activity where datname = current_database()"
        assert one.execute(text(held)).scalar_one() == 2
        assert two.execute(text("select 1")).scalar_one() == 1
        with pytest.raises(Busy), reading(engine):
            pass
    engine.dispose()


def test_one_connection_is_enough(url: str, knowledge: Knowledge, clock: Clock) -> None:
    engine = connect(url, Cipher(KEY), pool=1)
    app = App(knowledge, engine, clock)
    assert app.take(wrote("Hello"))
    assert app.tick() >= 0
    assert app.said("test", "ana", 0)
    engine.dispose()


def test_on_sqlite_who_waits_too_long_for_the_writer_is_told_too(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unit_of_work, "_PATIENCE", 0.2)
    impatient = connect(sqlite_engine.url)
    with transaction(sqlite_engine), pytest.raises(Busy), transaction(impatient):
        pass
    impatient.dispose()
