"""The rows that wait to be sent: whose they are, and in which order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, select, update

from bot.domain.conversation import Conversation
from bot.domain.messages import Button, File, Rendered, Source
from bot.errors import SendError
from bot.store import conversations, outbox, schema
from bot.store.unit_of_work import reading, transaction
from tests.mailbox import AT

PASSING = SendError("network", permanent=False)
SOURCE = Source(
    *("document", "section", "organization", "title", "heading", "2009", "lead:", "answer"),
    *("quote", "label", "note", "original", "/policy/x"),
)  # fmt: skip
FILE = File("a.ics", "text/calendar", "BEGIN:VCALENDAR\r\n", "أضف إلى تقويمي")
FULL = Rendered("مرحبا 🙂", "ar", "rtl", (SOURCE, SOURCE), (Button("✓", "fill:a=b"),), (FILE,))


def put(engine: Engine, *replies: str | Rendered, peer: str = "ana") -> list[outbox.Row]:
    """Rows that are leased to the caller at AT."""
    with transaction(engine) as connection:
        chat = conversations.load(connection, "test", peer) or Conversation("test", peer)
        to = outbox.Address(conversations.save(connection, chat, AT), "test", peer)
        rendered = [Rendered(one, "en") if isinstance(one, str) else one for one in replies]
        return outbox.put(connection, to, rendered, AT)


def claim(engine: Engine, now: datetime, limit: int = 50) -> list[outbox.Row]:
    with transaction(engine) as connection:
        return outbox.claim(connection, now, ["test"], limit)


def texts(rows: list[outbox.Row]) -> list[str]:
    return [row.message.text for row in rows]


def after(**time: float) -> datetime:
    return AT + timedelta(**time)


def test_a_reply_is_kept_with_its_sources_choices_and_files(engine: Engine) -> None:
    [row] = put(engine, FULL)
    assert row.message == FULL
    with reading(engine) as connection:
        assert outbox.since(connection, "test", "ana", 0) == [row]


def test_what_is_said_is_sealed(engine: Engine) -> None:
    put(engine, "Nobody helps her in math.")
    with reading(engine) as connection:
        stored = connection.execute(select(schema.outbox.c.message)).scalar_one()
    assert "math" not in str(stored)


def test_a_row_of_the_time_before_files_and_seals_is_read(engine: Engine) -> None:
    put(engine, "one")
    with transaction(engine) as connection:
        stored = asdict(Rendered("one", "en"))
        del stored["files"]
        connection.execute(update(schema.outbox).values(message=stored))
    with reading(engine) as connection:
        [row] = outbox.since(connection, "test", "ana", 0)
    assert row.message == Rendered("one", "en")


def test_a_row_is_leased_to_who_wrote_it_and_then_to_who_claims_it(engine: Engine) -> None:
    put(engine, "one", "two")
    assert claim(engine, AT + outbox.LEASE) == []
    later = AT + outbox.LEASE + timedelta(seconds=1)
    assert texts(claim(engine, later)) == ["one", "two"]
    assert claim(engine, later + outbox.LEASE) == []
    assert texts(claim(engine, later + 2 * outbox.LEASE)) == ["one", "two"]


def test_what_a_clock_wrote_that_was_ahead_is_not_waited_for(engine: Engine) -> None:
    put(engine, "one", "two")
    assert claim(engine, after(seconds=-30)) == []  # two machines that differ a little
    with transaction(engine) as connection:
        assert outbox.waits(connection, after(hours=-1), "test")
    assert texts(claim(engine, after(hours=-1))) == ["one", "two"]
    assert claim(engine, after(minutes=-59.5)) == []


def test_what_was_given_back_is_anybodys(engine: Engine) -> None:
    rows = put(engine, "one", "two")
    with transaction(engine) as connection:
        outbox.give_back(connection, [row.id for row in rows])
    assert texts(claim(engine, AT)) == ["one", "two"]


def test_the_oldest_are_claimed_first(engine: Engine) -> None:
    for text in ("one", "two", "three"):
        put(engine, text)
    assert texts(claim(engine, after(hours=1), limit=2)) == ["one", "two"]


def test_nothing_is_claimed_before_an_older_row_of_its_chat(engine: Engine) -> None:
    [first, _] = put(engine, "one", "two")
    put(engine, "uno", peer="luis")
    with transaction(engine) as connection:
        late = SendError("too many messages", permanent=False, retry_after=3600)
        outbox.mark_failed(connection, first, late, AT)
    assert texts(claim(engine, after(minutes=30))) == ["uno"]
    assert texts(claim(engine, after(hours=2))) == ["one", "two", "uno"]


@pytest.mark.parametrize("end", ["sent", "failed"])
def test_what_is_done_holds_nothing_up_and_is_not_claimed_again(engine: Engine, end: str) -> None:
    [first, _] = put(engine, "one", "two")
    with transaction(engine) as connection:
        if end == "sent":
            outbox.mark_sent(connection, first.id, AT)
        else:
            outbox.mark_failed(connection, first, SendError("gone", permanent=True), AT)
    assert texts(claim(engine, after(hours=1))) == ["two"]


def test_a_late_failure_does_not_undo_that_it_was_sent(engine: Engine) -> None:
    [row] = put(engine, "one")
    with transaction(engine) as connection:
        outbox.mark_sent(connection, row.id, AT)
        outbox.mark_failed(connection, row, PASSING, AT)
        kept = connection.execute(select(schema.outbox)).one()
    assert (kept.sent, kept.attempts, kept.error) == (AT, 0, None)


def test_a_row_is_claimed_by_one_of_many(engine: Engine) -> None:
    for number in range(20):
        put(engine, f"to {number}", peer=f"parent {number}")
    with ThreadPoolExecutor(8) as threads:
        claims = list(threads.map(lambda _: claim(engine, after(hours=1), limit=5), range(8)))
    ids = [row.id for rows in claims for row in rows]
    assert len(ids) == len(set(ids)) == 20


def test_what_was_said_is_read_from_any_row_on_sent_or_not(engine: Engine) -> None:
    [first, *_] = put(engine, "one", "two", "three")
    put(engine, "uno", peer="luis")
    with transaction(engine) as connection:
        outbox.mark_sent(connection, first.id, AT)
        assert texts(outbox.since(connection, "test", "ana", 0)) == ["one", "two", "three"]
        assert texts(outbox.since(connection, "test", "ana", first.id)) == ["two", "three"]
        assert outbox.since(connection, "other", "ana", 0) == []
