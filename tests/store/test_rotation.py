"""The key of personal words is exchanged: afterwards the old one opens nothing."""

from __future__ import annotations

import json
import os
import re
from base64 import urlsafe_b64encode
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import JSON, Column, Engine, String, select, update

from bot.domain.conversation import Conversation
from bot.domain.messages import Rendered
from bot.errors import Unusable
from bot.services.requests import Asker, Requests
from bot.store import accounts, conversations, notices, outbox, sessions
from bot.store.concern_schema import concern_words
from bot.store.rotation import rotate
from bot.store.sealed_columns import MARKS, SEALED
from bot.store.secret import Cipher
from bot.store.tables import metadata
from bot.store.unit_of_work import connect, reading, transaction
from tests.books import Books
from tests.keys import KEY
from tests.mailbox import AT

NEW = urlsafe_b64encode(b"a key that nobody knew until now").decode()
# A sealed text has at least as many characters.
SHORTEST = len(Cipher(KEY).seal(""))
# What could hold a sealed text and holds none, since it is nobody's words.
PLAIN = {
    "conversation.peer", "inbound.external_id", "outbox.peer", "outbox.error", "notice.peer",
    "request.peer", "concern.peer",  # a chat
    "staff.source", "family.source", "child.source", "classroom.source",  # the roster's own ids
    "staff.name", "classroom.title", "offering.room", "offering.title", "offering.asks",  # public
    "account.password",  # a hash
    "concern_event.statement", "concern_event.details", "booking_event.details", "audit.details",
}  # fmt: skip


def could_hold_sealed(column: Column[object]) -> bool:
    if isinstance(column.type, String):
        return column.type.length is None or column.type.length >= SHORTEST
    return isinstance(column.type, JSON)


def test_of_every_column_that_could_hold_sealed_words_it_is_known_whether_it_does() -> None:
    could = {
        str(column)
        for table in metadata.tables.values()
        for column in table.columns
        if could_hold_sealed(column)
    }
    sealed = {str(column) for column in SEALED}
    assert could == sealed | PLAIN
    assert not sealed & PLAIN
    assert {str(of) for of, _ in MARKS.values()} <= sealed
    keyed = {
        str(c) for t in metadata.tables.values() for c in t.columns if c.name in ("mark", "who")
    }
    assert keyed - {"attempt.who"} == {str(column) for column in MARKS}


# ---- A database with a text in each of them


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    books = Books(any_engine, AT)
    maria = books.family()
    ana = books.child("Ana", [maria], books.teacher("Rosa Diaz"))
    books.account("Ann Park", "principal")
    for _ in range(250):  # more than fit into a batch
        books.concern(
            words={"happened": "Nobody helps her."}, name="Maria", family=maria, child=ana
        )
    with books.open() as records:
        Requests(records).ask(
            Asker("web", "maria", "en", maria), "absence", "sessions", {"what": "ill"}
        )
    with transaction(any_engine) as connection:
        chat = Conversation("web", "maria", "en", form="x", slots={"what": "words"},
                            waiting=("y", {"wish": "more words"}))  # fmt: skip
        to = outbox.Address(conversations.save(connection, chat, AT), "web", "maria")
        outbox.leave(connection, to, [Rendered("You wrote: words", "en")], AT, outbox.REPLY)
        notices.put(connection, to, [Rendered("Soon", "en")], AT)
        sessions.note_attempt(connection, "login:1@sessions.example", AT)
    return any_engine


@pytest.fixture
def newer(engine: Engine) -> Iterator[Engine]:
    """The same database with the new key; the old one is still known."""
    made = connect(engine.url, Cipher(NEW, old=[KEY]))
    yield made
    made.dispose()


def quiet(step: str, table: str, done: int, count: int) -> None:
    """Reports to nobody."""


def sealed_texts(engine: Engine) -> dict[str, list[str]]:
    """All that stand anywhere in the database, by column."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    with reading(engine) as connection:
        for column in (column for table in metadata.sorted_tables for column in table.columns):
            for value in connection.execute(select(column)).scalars():
                found[str(column)] += re.findall(r"gAAAA[\w-]+=*", json.dumps(value, default=str))
    return {name: texts for name, texts in found.items() if texts}


def opened(engine: Engine, cipher: Cipher) -> dict[str, list[str]]:
    return {name: list(map(cipher.open, texts)) for name, texts in sealed_texts(engine).items()}


def opens(cipher: Cipher, text: str) -> bool:
    try:
        return bool(cipher.open(text) or True)
    except Unusable:
        return False


def test_afterwards_the_old_key_opens_nothing_and_all_says_the_same(
    engine: Engine, newer: Engine
) -> None:
    before = opened(engine, Cipher(KEY))
    assert set(before) == {str(column) for column in SEALED}
    assert len(before["conversation.state"]) == 2
    counts = rotate(newer, quiet)
    assert counts == {
        **{"family": 1, "child": 1, "account": 1, "request": 1, "concern": 250},
        **{"concern_words": 250, "outbox": 1, "notice": 1, "conversation": 1},
    }
    assert opened(newer, Cipher(NEW)) == before
    texts = [text for found in sealed_texts(newer).values() for text in found]
    assert not any(opens(Cipher(KEY), text) for text in texts)


def test_an_account_is_found_before_and_after_and_by_no_old_mark(
    engine: Engine, newer: Engine
) -> None:
    with transaction(newer) as connection:
        [login] = (account.login for account in accounts.listed(connection, None))
        assert accounts.by_login(connection, login)
        assert accounts.key(connection, login)
        assert sessions.attempts(connection, "login:1@sessions.example", AT - timedelta(hours=1))
    rotate(newer, quiet)
    alone = connect(engine.url, Cipher(NEW))
    with transaction(alone) as connection:
        assert accounts.by_login(connection, login)
        assert accounts.key(connection, login)
    alone.dispose()
    with transaction(engine) as connection:
        assert accounts.by_login(connection, login) is None


def test_a_second_time_nothing_is_sealed_anew(newer: Engine) -> None:
    rotate(newer, quiet)
    before = sealed_texts(newer)
    assert set(rotate(newer, quiet).values()) == {0}
    assert sealed_texts(newer) == before


def test_what_is_interrupted_can_be_read_and_goes_on(engine: Engine, newer: Engine) -> None:
    before = opened(engine, Cipher(KEY))

    def stop(step: str, table: str, done: int, count: int) -> None:
        if (table, done) == ("concern", 200):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate(newer, stop)
    assert opened(newer, Cipher(NEW, old=[KEY])) == before
    counts = rotate(newer, quiet)
    assert (counts["account"], counts["concern"], counts["concern_words"]) == (0, 50, 250)
    assert opened(newer, Cipher(NEW)) == before


def test_what_others_change_meanwhile_stays_theirs(newer: Engine) -> None:
    def meanwhile(step: str, table: str, done: int, count: int) -> None:
        if (table, done) == ("concern", 200):
            with transaction(newer) as connection:
                found = conversations.load(connection, "web", "maria")
                assert found
                conversations.save(connection, replace(found, slots={"what": "new words"}), AT)

    rotate(newer, meanwhile)
    with reading(newer) as connection:
        found = conversations.load(connection, "web", "maria")
    assert found
    assert (found.slots, found.waiting) == ({"what": "new words"}, ("y", {"wish": "more words"}))


@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
def test_what_another_is_changing_is_waited_for(newer: Engine) -> None:
    with ThreadPoolExecutor(1) as threads:
        with transaction(newer) as connection:
            found = conversations.load(connection, "web", "maria")
            assert found
            conversations.save(connection, replace(found, slots={"what": "new words"}), AT)
            rotating = threads.submit(rotate, newer, quiet)
            with pytest.raises(TimeoutError):
                rotating.result(2)
        rotating.result(30)
    with reading(newer) as connection:
        found = conversations.load(connection, "web", "maria")
    assert found
    assert found.slots == {"what": "new words"}


def test_what_no_key_opens_is_named_and_the_rest_can_go_on_later(engine: Engine) -> None:
    lost = Cipher(urlsafe_b64encode(os.urandom(32)).decode()).seal("words")
    with transaction(engine) as connection:
        connection.execute(
            update(concern_words).where(concern_words.c.concern_id == 77).values(text=lost)
        )
    newer = connect(engine.url, Cipher(NEW, old=[KEY]))
    named = "PUENTE_OLD_SECRET_KEYS.* It is the row concern_id 77, seq 1, name happened of concern_"
    with pytest.raises(Unusable, match=named) as told:
        rotate(newer, quiet)
    assert lost not in str(told.value)
    newer.dispose()
