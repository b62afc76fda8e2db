"""What is remembered of a chat, and which messages were taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, text

from bot.domain.conversation import Conversation
from bot.domain.messages import Button
from bot.errors import Busy, StaleVersion
from bot.store import conversations, schema
from bot.store.unit_of_work import reading, transaction
from tests.mailbox import AT, wrote

FULL = Conversation(
    "test", "ana", "es", "sessions", greeted=True, form="school", slots={"school": "none"},
    refusals=1, offered=(Button("Sessions", "fill:school=sessions"), Button("🙂", "x")),
)  # fmt: skip


def save(engine: Engine, conversation: Conversation) -> int:
    with transaction(engine) as connection:
        return conversations.save(connection, conversation, AT)


def load(engine: Engine, channel: str = "test", peer: str = "ana") -> Conversation | None:
    with reading(engine) as connection:
        return conversations.load(connection, channel, peer)


@pytest.mark.parametrize("saved", [FULL, Conversation("test", "ana")], ids=["full", "empty"])
def test_a_chat_is_found_as_it_was_saved(engine: Engine, saved: Conversation) -> None:
    save(engine, saved)
    assert load(engine) == replace(saved, version=1)


@pytest.mark.parametrize(("channel", "peer"), [("test", "luis"), ("other", "ana")])
def test_a_chat_is_of_one_parent_on_one_channel(engine: Engine, channel: str, peer: str) -> None:
    save(engine, FULL)
    assert load(engine, channel, peer) is None


def test_a_chat_keeps_its_row(engine: Engine) -> None:
    assert save(engine, FULL) == save(engine, replace(FULL, version=1, language="en"))
    assert load(engine) == replace(FULL, version=2, language="en")


@pytest.mark.parametrize("version", [0, 1, 3])
def test_what_was_saved_since_it_was_read_is_not_overwritten(engine: Engine, version: int) -> None:
    for number in range(2):
        save(engine, replace(FULL, version=number))
    with pytest.raises(StaleVersion):
        save(engine, replace(FULL, version=version, language="en"))
    assert load(engine) == replace(FULL, version=2)


@pytest.mark.parametrize(
    ("state", "found"),
    [
        ({}, Conversation("test", "ana")),
        ({"greeted": True, "mood": "fine", "plans": [{}]},
         Conversation("test", "ana", greeted=True)),
        ({"form": "gone", "slots": {"gone": "x"}},
         Conversation("test", "ana", form="gone", slots={"gone": "x"})),
    ],
    ids=["nothing", "unknown names", "unknown form"],
)  # fmt: skip
def test_state_of_another_version_is_read_as_far_as_it_is_known(
    engine: Engine, state: dict[str, Any], found: Conversation
) -> None:
    save(engine, Conversation("test", "ana"))
    with transaction(engine) as connection:
        connection.execute(schema.conversation.update().values(state=state))
    assert load(engine) == replace(found, version=1)


def test_a_message_is_taken_once_on_its_channel(engine: Engine) -> None:
    message = wrote("hello", id="7")
    with transaction(engine) as connection:
        taken = [
            conversations.take(connection, each, AT)
            for each in (message, message, replace(message, channel="other"), wrote("hi", id="8"))
        ]
    assert taken == [True, False, True, True]


def test_a_transaction_that_fails_leaves_nothing(engine: Engine) -> None:
    def take_and_fail() -> None:
        with transaction(engine) as connection:
            conversations.take(connection, wrote(), AT)
            conversations.save(connection, replace(FULL, version=9), AT)

    with pytest.raises(StaleVersion):
        take_and_fail()
    with reading(engine) as connection:
        assert connection.execute(select(func.count()).select_from(schema.inbound)).scalar() == 0


# On SQLite whoever writes is alone.
@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
@pytest.mark.usefixtures("backend")
def test_messages_of_a_chat_wait_for_each_other(engine: Engine) -> None:
    def take_another(peer: str, id: str) -> bool:
        with transaction(engine) as other:
            other.execute(text("set local lock_timeout = 100"))
            return conversations.take(other, wrote("hello", id=id, peer=peer), AT)

    with transaction(engine) as first:
        assert conversations.take(first, wrote("hello", id="7", peer="ana"), AT)
        assert take_another("luis", "8")
        with pytest.raises(Busy):
            take_another("ana", "9")
    assert take_another("ana", "9")
