"""What happens at the same time; threads with connections of their own stand for processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlalchemy import Connection, Engine, func, select

from bot.domain.conversation import Conversation
from bot.domain.messages import Rendered
from bot.store import conversations, outbox, schema
from bot.store.unit_of_work import reading, transaction
from tests.mailbox import AT

T = TypeVar("T")
Meanwhile = Callable[[Callable[[Connection], T]], Future[T]]
# Seconds in which the other would be done if nobody kept it waiting.
SOON = 0.3


@pytest.fixture
def meanwhile(engine: Engine) -> Iterator[Meanwhile]:
    """Begins something in another transaction, and sees that it has to wait."""

    def in_transaction(act: Callable[[Connection], T]) -> T:
        with transaction(engine) as connection:
            return act(connection)

    def begin(act: Callable[[Connection], T]) -> Future[T]:
        begun = threads.submit(in_transaction, act)
        with pytest.raises(TimeoutError):
            begun.result(SOON)
        return begun

    with ThreadPoolExecutor(1) as threads:
        yield begin


def say(connection: Connection, *texts: str) -> None:
    found = conversations.load(connection, "test", "ana") or Conversation("test", "ana")
    to = outbox.Address(conversations.save(connection, found, AT), "test", "ana")
    outbox.put(connection, to, [Rendered(text, "en") for text in texts], AT)


def claim(connection: Connection) -> list[str]:
    later = AT + timedelta(hours=1)
    return [row.message.text for row in outbox.claim(connection, later, ["test"], 2)]


def forget(connection: Connection) -> None:
    outbox.forget(connection, "test", "ana")
    conversations.forget(connection, "test", "ana")


def test_the_end_of_a_chat_is_not_claimed_while_its_start_is(
    engine: Engine, meanwhile: Meanwhile
) -> None:
    with transaction(engine) as connection:
        say(connection, "one", "two", "three")
    with transaction(engine) as connection:
        first = claim(connection)
        second = meanwhile(claim)
    assert (first, second.result()) == (["one", "two"], [])


def test_what_is_just_said_when_a_chat_is_forgotten_goes_too(
    engine: Engine, meanwhile: Meanwhile
) -> None:
    with transaction(engine) as connection:
        say(connection, "one")
    with transaction(engine) as connection:
        say(connection, "two")
        forgetting = meanwhile(forget)
    forgetting.result()
    with reading(engine) as connection:
        for table in (schema.outbox, schema.conversation):
            assert connection.execute(select(func.count()).select_from(table)).scalar_one() == 0


def test_all_that_is_read_in_a_block_is_of_one_moment(engine: Engine) -> None:
    with reading(engine) as before:
        assert conversations.load(before, "test", "ana") is None
        with transaction(engine) as connection:
            say(connection, "one")
        assert conversations.load(before, "test", "ana") is None
