"""Processes that deal with concerns are killed at any moment: the log says what each concern is,
and who had to be told of a step is told.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from random import Random

import pytest
from sqlalchemy import Engine, func, insert, select

from bot.domain.concern import fold
from bot.domain.concern_words import Told, told_parent
from bot.services.concern_log import differences
from bot.store import Connection
from bot.store import concerns as store
from bot.store.schema import conversation, notice, outbox
from bot.store.unit_of_work import reading, transaction
from tests.books import Books
from tests.conftest import ROOT
from tests.services.concern_worker import PARENTS
from tests.services.test_concern_histories import BEGIN, people

KILLS = 4
AT_ONCE = 2


@pytest.fixture
def chats(engine: Engine) -> dict[str, int]:
    """The school with its staff and parents; the chat of each parent by peer."""
    people(Books(engine, BEGIN))
    with transaction(engine) as connection:
        return {asker.peer: _chat(connection, asker.channel, asker.peer) for asker in PARENTS}


def _chat(connection: Connection, channel: str, peer: str) -> int:
    values = {
        "channel": channel, "peer": peer, "language": "es", "school": "sessions", "state": {},
        "version": 1, "updated": BEGIN,
    }  # fmt: skip
    added = insert(conversation).values(**values).returning(conversation.c.id)
    return connection.execute(added).scalar_one()


def test_nothing_is_half_done_after_kills_at_random_moments(
    engine: Engine, chats: dict[str, int]
) -> None:
    random = Random(909)  # noqa: S311
    for round in range(KILLS):
        with ExitStack() as running:
            workers = [
                running.enter_context(_working(engine, AT_ONCE * round + n)) for n in range(AT_ONCE)
            ]
            time.sleep(random.uniform(0.1, 0.7))
            for worker in workers:
                worker.kill()  # SIGKILL
        with reading(engine) as connection:
            assert list(differences(connection)) == []
            assert _told(connection) == _to_tell(connection, chats)
    with reading(engine) as connection:
        assert store.count(connection) > 5


@contextmanager
def _working(engine: Engine, seed: int) -> Iterator[subprocess.Popen[bytes]]:
    url = engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.services.concern_worker", url, str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as worker:
        assert worker.stdout
        assert worker.stdout.readline() == b"ready\n"
        yield worker
        assert worker.wait() == -9, "it ended by itself"


def _told(connection: Connection) -> Counter[int]:
    """How often each chat was written to, now or for later."""
    found: Counter[int] = Counter()
    for table in (outbox, notice):
        counted = select(table.c.conversation_id, func.count()).group_by(table.c.conversation_id)
        found.update({row[0]: row[1] for row in connection.execute(counted)})
    return found


def _to_tell(connection: Connection, chats: dict[str, int]) -> Counter[int]:
    """How often by the log."""
    found: Counter[int] = Counter()
    for case in store.every(connection):
        log = store.events(connection, case.id)
        for event in log:
            state = fold(log[: event.seq])
            if told_parent(state, event, Told(case.reference, "", None, "")):
                found[chats[case.whose.peer]] += 1
    return found
