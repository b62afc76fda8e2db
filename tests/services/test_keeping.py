"""What is kept how long: each kind goes when its time is over, not a moment before, is noted, and
goes once however many look for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, fields, replace
from datetime import date, datetime, time, timedelta
from random import Random

import pytest
from sqlalchemy import Engine, func, insert, select

from bot.domain.conversation import Conversation
from bot.domain.messages import Rendered
from bot.domain.organization import Retention
from bot.services import keeping
from bot.services.accounts import Accounts
from bot.services.bookings import Bookings, volunteer
from bot.services.keeping import KEPT, OF_NOBODY, OF_ORGANIZATIONS, STAYS, Keeping
from bot.services.requests import Asker, Requests
from bot.services.waitlist import Waitlist
from bot.store import conversations, deletions, duties, holds, offerings, outbox, sessions
from bot.store.deletions import Deleted
from bot.store.people_schema import child, family
from bot.store.schema import inbound
from bot.store.tables import metadata
from bot.store.unit_of_work import reading, transaction
from tests.books import MONDAY, PACIFIC, SCHOOLS, Books
from tests.conftest import ROOT

MORNING = PACIFIC.instant(MONDAY, time(9))
KINDS = {*OF_ORGANIZATIONS, *OF_NOBODY, "concern", "discrimination", "danger"}


@pytest.fixture
def books(engine: Engine) -> Books:
    return Books(engine, MORNING)


# ---- The register ------------------------------------------------------------------------------


def test_of_every_table_it_is_known_how_long_it_is_kept_or_why_it_stays() -> None:
    assert set(KEPT) == set(metadata.tables)
    assert {why for each in KEPT.values() for why in each} == KINDS | set(STAYS)


def test_an_organization_sets_a_time_for_every_kind_that_is_its_own() -> None:
    own = {each.name for each in fields(Retention)}
    assert own == KINDS - set(OF_NOBODY)


def documented() -> str:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    return text.split("## What is kept, and for how long")[1].split("\n## ")[0]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_how_long_a_kind_is_kept_is_documented(kind: str) -> None:
    [row] = re.findall(rf"^\| `{kind}` \| (.*) \|$", documented(), re.MULTILINE)
    if kind not in OF_NOBODY:
        assert f"{asdict(Retention())[kind]} days" in row


def test_why_a_kind_stays_is_documented() -> None:
    named = {table for table, why in KEPT.items() if not set(why) & KINDS}
    [stays] = re.findall(
        r"^Nothing else has an age limit: (.*?)\n\n", documented() + "\n\n", re.M | re.S
    )
    assert {table for table in named if f"`{table}`" not in stays} == set()


# ---- The moment --------------------------------------------------------------------------------


def _message(books: Books) -> datetime:
    with transaction(books.engine) as connection:
        chat = Conversation("web", "maria", "en", "sessions")
        to = outbox.Address(conversations.save(connection, chat, books.now), "web", "maria")
        [row] = outbox.put(connection, to, [Rendered("Hello.", "en")], books.now)
        outbox.mark_sent(connection, row.id, books.now)
    return books.now


def _chat(books: Books) -> datetime:
    with transaction(books.engine) as connection:
        conversations.save(connection, Conversation("web", "maria", "en", "sessions"), books.now)
    return books.now


def _booking(books: Books) -> datetime:
    event, family = books.event(2, MONDAY + timedelta(days=1)), books.family()
    with books.open() as records:
        return Bookings(records).sign_up(family, event, "short").ends


def _waiting(books: Books) -> datetime:
    event = books.event(1, date(2026, 3, 20))
    first, next_ = books.family(), books.family("Omar")
    with books.open() as records:
        Bookings(records).sign_up(first, event, "short")
        pool = offerings.pool(records.connection, event)
        place = Waitlist(records).join(pool, "sessions", 0, volunteer(next_, "short"))
        Waitlist(records).leave(next_, place.id)
    return books.now


def _request(books: Books) -> datetime:
    with books.open() as records:
        asker = Asker("web", "maria", "en")
        id = Requests(records).ask(asker, "absence", "sessions", {"wish": "Ana is ill."})
        Requests(records).close(id, "answered")
    return books.now


def _child(books: Books) -> datetime:
    """Of whom the clock has found that the roster names it no more."""
    books.child("Ana", [books.family()], books.teacher("Grace Lee"))
    with transaction(books.engine) as connection:
        connection.execute(child.update().values(active=False))
    assert batch(books) == 0
    return books.now


MADE: Mapping[str, Callable[[Books], datetime]] = {
    "message": _message, "chat": _chat, "booking": _booking, "waiting": _waiting,
    "request": _request, "child": _child,
}  # fmt: skip


def batch(books: Books, kept: Retention | None = None) -> int:
    schools = {
        id: replace(school, retention=kept or school.retention) for id, school in SCHOOLS.items()
    }
    with books.open("clock") as records:
        return Keeping(replace(records, organizations=schools)).batch()


def noted(books: Books) -> list[Deleted]:
    with reading(books.engine) as connection:
        return deletions.page(connection, SCHOOLS, 0, 999)


@pytest.mark.parametrize("kind", OF_ORGANIZATIONS)
@pytest.mark.parametrize("days", [None, 3])
def test_it_goes_when_its_time_is_over_and_is_noted(
    books: Books, kind: str, days: int | None
) -> None:
    """`days`: as the organization says, where it does."""
    kept = replace(Retention(), **dict.fromkeys(asdict(Retention()), 9999))
    kept = replace(kept, **{kind: days or asdict(Retention())[kind]})
    end = MADE[kind](books) + timedelta(days=asdict(kept)[kind])
    books.now = end - timedelta(seconds=1)
    assert batch(books, kept) == 0
    books.now = end
    assert batch(books, kept) == 1
    [found] = noted(books)
    assert found == Deleted(end, kind, "sessions", 1, "age", found.until, found.id)
    assert found.until == end - timedelta(days=asdict(kept)[kind])
    assert batch(books, kept) == 0, "once"


def test_what_is_still_to_be_done_is_not_old(books: Books) -> None:
    """An open request, a reply that is not sent, a family in line, a chat with a concern."""
    with books.open() as records:
        asker = Asker("web", "luis", "en")
        Requests(records).ask(asker, "absence", "sessions", {"wish": "Ana is ill."})
    with transaction(books.engine) as connection:
        chat = Conversation("web", "luis", "en", "sessions")
        to = outbox.Address(conversations.save(connection, chat, books.now), "web", "luis")
        outbox.put(connection, to, [Rendered("Hello.", "en")], books.now)
        conversations.save(connection, Conversation("web", "maria", "en", "sessions"), books.now)
    books.concern(words={"happened": "Nobody plays with her."})
    books.now += timedelta(days=20_000)
    assert batch(books) == 0


def test_what_is_of_no_school_is_kept_as_where_nothing_is_said(books: Books) -> None:
    with transaction(books.engine) as connection:
        for peer, school in (("maria", ""), ("luis", "closed long ago")):
            conversations.save(connection, Conversation("web", peer, "en", school), books.now)
    books.now += timedelta(days=Retention().chat)
    assert batch(books, replace(Retention(), chat=9999)) == 2
    assert [each.organization for each in noted(books)] == [""]


def test_what_belongs_to_nobody_goes_too(books: Books) -> None:
    with transaction(books.engine) as connection:
        connection.execute(insert(inbound).values(channel="web", external_id="1", at=books.now))
        sessions.note_attempt(connection, "login:x", books.now)
    viewer = books.account("Pat Boss", "principal")
    with transaction(books.engine) as connection:
        sessions.begin(connection, viewer.account, "hash", books.now, timedelta(hours=12))
        work = Accounts(connection, books.now, SCHOOLS, Random(0), "command")  # noqa: S311
        work.new_link_code(viewer.account)
    assert batch(books) == 0
    books.now += timedelta(days=31)
    assert batch(books) == 4
    assert {each.what for each in noted(books)} == OF_NOBODY.keys() - {"family"}


def test_a_family_goes_after_its_last_trace_and_not_one_that_came_back(books: Books) -> None:
    gone, back, held = (books.family(f"Maria {number}") for number in range(3))
    with books.open() as records:
        Requests(records).ask(Asker("web", "maria", "en", gone), "absence", "sessions", {})
        holds.put(records.connection, held, books.now)
    with transaction(books.engine) as connection:
        connection.execute(family.update().values(active=False))
    assert batch(books) == 0
    books.now += timedelta(days=100)
    with transaction(books.engine) as connection:
        connection.execute(family.update().where(family.c.id == back).values(active=True))
    assert batch(books) == 0
    books.now += timedelta(days=1000)
    assert batch(books) == 0, "a request is open"
    with books.open() as records:
        Requests(records).close(1, "answered")
    assert batch(books) == 2, "the request, and then who asked"
    assert [each.what for each in noted(books)] == ["family", "request"]
    with reading(books.engine) as connection:
        left = connection.execute(select(family.c.id).order_by(family.c.id)).scalars().all()
    assert left == [back, held]


# ---- Many at once ------------------------------------------------------------------------------


def test_however_many_look_each_row_goes_once(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "BATCH", 7)
    with transaction(books.engine) as connection:
        for number in range(100):
            chat = Conversation("web", f"parent {number}", "en", "sessions")
            conversations.save(connection, chat, books.now)
    books.now += timedelta(days=Retention().chat)

    def work(_: int) -> int:
        done = 0
        while found := batch(books):
            done += found
        return done

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(work, range(4)))
    assert sum(done) == 100
    assert sum(each.count for each in noted(books)) == 100
    with reading(books.engine) as connection:
        left = connection.execute(select(func.count()).select_from(conversations.conversation))
        assert left.scalar_one() == 0


def test_only_one_gets_the_turn_and_another_if_it_dies(books: Books) -> None:
    def claims(_: int) -> bool:
        with transaction(books.engine) as connection:
            return duties.claim(connection, "x", books.now, books.now + timedelta(minutes=10))

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(claims, range(4))) == [False, False, False, True]
    books.now += timedelta(minutes=10)
    assert claims(0)
    assert not claims(1)
    with transaction(books.engine) as connection:
        duties.put_off(connection, "x", books.now + timedelta(days=1))
    books.now += timedelta(hours=23)
    assert not claims(2)
    books.now += timedelta(hours=1)
    assert claims(3)
