"""Every list is read by an index: among many rows, few are looked at that are not shown.

On PostgreSQL, which tells what it looked at.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text

from bot.domain.access import Viewer
from bot.domain.messages import Rendered
from bot.store import (
    accounts,
    audit,
    bookings,
    concerns,
    conversations,
    deletions,
    disclosures,
    families,
    notices,
    outbox,
    personal,
    requests,
    waitlist,
)
from bot.store.concern_queue import Filter, Queue
from bot.store.schema import conversation
from bot.store.secret import Cipher
from bot.store.tables import metadata
from bot.store.unit_of_work import connect, transaction
from tests.keys import KEY
from tests.mailbox import AT
from tests.postgres import Server

MANY = 20_000
# Rows that may be looked at for one list.
FEW = 2_000
SCHOOL = "'school-' || (i % 40)"
# Forty schools; of most things, most are over.
FILLED = (
    "insert into staff select i, 's' || i, {school}, 'Lee ' || i, 'teacher', true from {many}",
    "insert into family select i, 'f' || i, 'x', null, true, true from {many}",
    "insert into conversation (id, channel, peer, language, school, family_id, state, version,"
    " updated) select i, 'web', 'peer' || i, 'en', {school}, i, '{{}}', 1, now() from {many}",
    # One chat has a long history.
    "insert into outbox (id, conversation_id, channel, peer, message, created, due, attempts,"
    " urgency, parts, sent) select i, c, 'web', 'peer' || c, '\"x\"', now(), now(), 0, 0, 0, now()"
    " from (select i, case when i <= 2500 then 7 else i end as c from {many}) as rows",
    "insert into outbox (id, conversation_id, channel, peer, message, created, due, attempts,"
    " urgency, parts, failed) select {count} + i, i, 'web', 'peer' || i, '\"x\"', now(), timestamp"
    " '2026-03-01', 0, 0, 0, now() from {many} where i % 8 = 0",
    "select setval('outbox_id_seq', 2 * {count})",
    "insert into notice select i, i, 'web', 'peer' || i, '\"x\"', timestamp '2026-03-02' +"
    " i * interval '1 minute' from {many}",
    "insert into request select i, 'absence', {school}, 'web', 'peer' || i, i, null, 'en', 'x',"
    " 'answered', now() from {many}",
    "insert into offering select i, {school}, 'event', 'event:' || i, null, '{{}}', '{{}}', '',"
    " '', t, t + interval '1 hour', null, null, 'open'"
    " from (select i, timestamp '2026-01-01' + i / 80 * interval '1 day' as t from {many}) as rows",
    "insert into place select i, 1 from {many}",
    "insert into booking (id, uid, offering_id, place, school, pool, family_id, kind, way, starts,"
    " ends, status, interpreter, confirmed, companions, shown, sequence)"
    " select o.id, o.id, o.id, 1, o.school, o.pool, o.id, 'volunteer', '', o.starts, o.ends,"
    " 'booked', '', true, 0, '', 0 from offering as o",
    "insert into account (id, mark, login, name, role, organization, language, active, created)"
    " select i, 'm' || i, 'x', 'x', 'teacher', {school}, 'en', true, now() from {many}",
    "insert into audit select i, now(), 'account:' || i % 500, 'changed', 'account', i, {school},"
    " '{{}}' from {many}",
    "insert into concern (id, reference, kind, topic, school, chain, level, status, holder,"
    " about_rank, anonymous, alerts, hold, erased, raised, ended, seq, language, channel, peer,"
    " family_id) select i, 'C-' || i, 'concern', 'child', {school}, 'general', 'staff', 'settled',"
    " i, 0, false, 0, false, true, t, t, 1, 'en', 'web', 'peer' || i, i"
    " from (select i, timestamp '2020-01-01' + i * interval '1 hour' as t from {many}) as rows",
    "insert into waiting select i, 'event:' || i, {school}, null, i, null, 'volunteer', '', '', 0,"
    " '', 'booked', null, now() from {many}",
    "insert into deletion select i, now(), 'message', {school}, 1, now(), 'age' from {many}",
    "insert into disclosure select i, now(), 'account:1', 'opened', i from {many}",
)
# A family with two chats.
FAMILY = personal.Owner(9, (("web", "peer9"), ("telegram", "peer9")))
PRINCIPAL = Viewer(1, 1, "principal", frozenset({"school-1"}), "en", "Lee 1")
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def lived_in(postgres: Server) -> Iterator[Engine]:
    """A district after years."""
    with postgres.database() as url:
        engine = connect(url, Cipher(KEY))
        with transaction(engine) as connection:
            for rows in FILLED:
                given = {"many": f"generate_series(1, {MANY}) as i", "school": SCHOOL}
                connection.execute(text(rows.format(**given, count=MANY)))
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("vacuum analyze"))
        yield engine
        engine.dispose()


READS: dict[str, Callable[[Connection], object]] = {
    "what waits to be sent": lambda on: outbox.claim(on, AT, ["web"], 50),
    "what a chat with a history waits for": lambda on: outbox.put(
        on, outbox.Address(7, "web", "peer7"), [Rendered("Yes", "en")], AT
    ),
    "whether anything waits": lambda on: outbox.waits(on, AT, "web"),
    "what was said since": lambda on: outbox.since(on, "web", "peer7", 10**9),
    "notices that are due": lambda on: notices.hand_over(on, AT - DAY, 50),
    "a chat": lambda on: conversations.load(on, "web", "peer9"),
    "the chats of a family": lambda on: conversations.of_family(on, 9),
    "who works at a school": lambda on: families.staff_of(on, "school-1", ["principal"]),
    "requests of a chat": lambda on: requests.find(on, channel="web", peer="peer9", status="open"),
    "requests of a school": lambda on: requests.find(on, school="school-1", status="open"),
    "bookings of a school's day": lambda on: bookings.on_days(on, "school-1", AT, AT + DAY),
    "conferences of a school's day": lambda on: bookings.during(on, "school-1", AT, AT + DAY),
    "bookings of a family": lambda on: bookings.of_family(on, 9, AT),
    "reminders": lambda on: bookings.untold(on, "day_reminded", AT, AT + DAY),
    "what is kept too long": lambda on: bookings.expire(on, AT),
    "who waits": lambda on: waitlist.line(on, "event:9"),
    "who waits for what is free": lambda on: waitlist.servable(on, AT),
    "concerns of a chat": lambda on: concerns.of_chat(on, "web", "peer9", 9),
    "concerns that are late": lambda on: concerns.late(on, AT, 50, ["school-2"]),
    "concerns that are over": lambda on: concerns.over(
        on, [f"school-{number}" for number in range(40)], {"concern": AT - 100 * DAY}, 100
    ),
    "the queue": lambda on: Queue(on, PRINCIPAL, AT).page(Filter("waiting"), None, 50),
    "the counts of the queue": lambda on: Queue(on, PRINCIPAL, AT).counts(),
    "who looked": lambda on: disclosures.of(on, 9),
    "the log of an account": lambda on: audit.of(on, "account", 9),
    "the log of a school": lambda on: audit.page(on, ["school-1"], audit.Filter(), 50),
    "the log of deletions": lambda on: deletions.page(on, ["school-1"], 0, 50),
    "the chats of a parent": lambda on: personal.chats(on, FAMILY),
    "the messages of a parent": lambda on: personal.count_messages(on, FAMILY),
    "the concerns of a parent": lambda on: personal.concerns(on, FAMILY),
    "the requests of a parent": lambda on: personal.requests(
        on, personal.Owner(0, (("web", "nobody"),))
    ),
    "all bookings of a family": lambda on: personal.booked(on, 9),
    "where a family waits or waited": lambda on: personal.waits(on, 9),
    "accounts in a role": lambda on: accounts.in_roles(on, ["school-1"], ["principal"]),
}


def test_who_deletes_a_chat_need_not_look_through_what_refers_to_chats() -> None:
    for table in metadata.tables.values():
        indexed = {next(iter(index.columns)) for index in table.indexes}
        for key in table.foreign_keys:
            assert key.column is not conversation.c.id or key.parent in indexed


@pytest.mark.postgres
@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_a_list_looks_at_little_that_it_does_not_show(
    lived_in: Engine, read: Callable[[Connection], object]
) -> None:
    with lived_in.connect() as connection, connection.begin() as transaction_:
        asked = [
            (statement, given)
            for statement, given in statements(connection, read)
            if statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))
        ]
        assert asked
        plans = {statement: plan(connection, statement, given) for statement, given in asked}
        transaction_.rollback()
    for statement, found in plans.items():
        looked = sum(looked_at(found))
        assert looked <= FEW, f"{looked} rows are looked at by {statement}\n{json.dumps(found)}"


def statements(connection: Connection, read: Callable[[Connection], object]) -> list[Any]:
    asked: list[Any] = []

    def note(*given: Any) -> None:
        asked.append((given[2], given[3]))

    event.listen(connection, "before_cursor_execute", note)
    try:
        with connection.begin_nested() as kept:
            read(connection)
            kept.rollback()
    finally:
        event.remove(connection, "before_cursor_execute", note)
    return asked


def plan(connection: Connection, statement: str, given: Any) -> Any:
    found = connection.exec_driver_sql(f"explain (analyze, format json) {statement}", given)
    return found.scalar_one()[0]["Plan"]


def looked_at(node: Any) -> Iterator[int]:
    """The rows that each step of a plan takes from a table or an index."""
    if "Scan" in node["Node Type"]:
        seen = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
        yield round((seen + node.get("Rows Removed by Index Recheck", 0)) * node["Actual Loops"])
    for below in node.get("Plans", ()):
        yield from looked_at(below)
