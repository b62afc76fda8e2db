"""A member of staff in a chat: linked by a code, told what waits, taking it up by a button."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from random import Random

import pytest
from sqlalchemy import Engine

from bot.app import App
from bot.domain.access import Viewer
from bot.domain.concern import Draft
from bot.domain.conversation import Conversation
from bot.domain.messages import Msg, Rendered
from bot.office import open_records
from bot.services.accounts import Accounts
from bot.services.families import hashed
from bot.services.parent_concerns import ParentConcerns
from bot.services.requests import Asker
from bot.store import accounts, audit, conversations
from bot.store import concerns as store
from bot.store.unit_of_work import reading, transaction
from bot.worker import Worker
from tests.books import SCHOOLS, Books
from tests.conftest import Clock
from tests.mailbox import AT, Mailbox, wrote

CODE = "ABCD2-EFGH3"
_numbers = count(1)


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    return any_engine


@pytest.fixture
def books(app: App, clock: Clock) -> Books:
    return Books(app.engine, clock())


@pytest.fixture
def park(books: Books) -> Viewer:
    """The principal, who is in the roster."""
    return books.account("Ann Park", "principal", staff=books.teacher("Ann Park", role="principal"))


def code_of(app: App, who: Viewer) -> str:
    """As the console shows it."""
    with transaction(app.engine) as connection:
        made = Accounts(connection, app.now(), SCHOOLS, Random(next(_numbers)), "account:1")  # noqa: S311
        return made.new_link_code(who.account)


def say(
    app: App, text: str = "", *, taps: str = "", peer: str = "ann", phone: str = "en"
) -> list[str]:
    """What is answered."""
    inbound = wrote(text, str(next(_numbers)), peer, payload=taps, locale=phone)
    rows = app.take(replace(inbound, at=app.now()))
    assert rows is not None
    app.channels["test"] = Mailbox()
    asyncio.run(app.sending.deliver(rows))
    return [row.message.text for row in rows]


def chat(app: App, peer: str = "ann") -> Conversation:
    with reading(app.engine) as connection:
        found = conversations.load(connection, "test", peer)
    assert found
    return found


def words(app: App, id: str, language: str = "en", **given: str) -> str:
    return app.knowledge.translator.say(Msg(id, **given), language)


def told(app: App, clock: Clock, peer: str = "ann") -> list[Rendered]:
    """What is told by itself, from now on."""
    mailbox = Mailbox()
    app.channels["test"] = mailbox
    clock.forward(seconds=61)
    asyncio.run(Worker(app, lambda: app.knowledge, ()).send_what_is_left())
    texts = [text for to, text in mailbox.letters if to == peer]
    rows = {row.message.text: row.message for row in app.said("test", peer, 0)}
    return [rows[text] for text in texts]


@contextmanager
def parent(app: App) -> Iterator[ParentConcerns]:
    with transaction(app.engine) as connection:
        translator, world = app.knowledge.translator, app.knowledge.world
        records = open_records(connection, translator, world, app.now(), "parent")
        yield ParentConcerns(records, Asker("web", "maria", "en"))


def raised(app: App, kind: str = "concern", **draft: object) -> str:
    with parent(app) as concerns:
        new = Draft(kind, "child", "sessions", **draft)  # type: ignore[arg-type]
        return concerns.raise_(new, "", 0).reference


def log(app: App, reference: str) -> list[tuple[str, str]]:
    with reading(app.engine) as connection:
        [case] = [each for each in store.every(connection) if each.reference == reference]
        return [(event.what, event.actor) for event in store.events(connection, case.id)]


# ---- Linking -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_code_of_the_console_links_the_chat_and_asks_for_no_school(
    app: App, park: Viewer, language: str
) -> None:
    assert say(app, code_of(app, park), phone=language) == [
        words(app, "staff-linked", language, name="Ann Park")
    ]
    found = chat(app)
    assert (found.account, found.family, found.form) == (park.account, 0, "")
    with reading(app.engine) as connection:
        entries = audit.of(connection, "account", park.account)
    assert (entries[-1].what, entries[-1].actor) == ("linked", f"account:{park.account}")


def test_who_was_asked_for_a_school_before_is_not_asked_again(app: App, park: Viewer) -> None:
    say(app, "/start")
    assert chat(app).form == "school"
    assert say(app, code_of(app, park)) == [words(app, "staff-linked", name="Ann Park")]
    assert chat(app).form == ""


@pytest.mark.parametrize("write", ["{} ", "Hi, my code is {}.", "/start {}", "{}!"])
def test_the_code_is_found_wherever_it_stands(app: App, park: Viewer, write: str) -> None:
    say(app, write.format(code_of(app, park)))
    assert chat(app).account == park.account


def test_a_code_works_once_and_for_an_hour(app: App, park: Viewer, clock: Clock) -> None:
    unknown = words(app, "family-code-unknown")
    first = code_of(app, park)
    second = code_of(app, park)  # in place of the first
    say(app, "hello")
    assert say(app, first)[0] == unknown
    clock.forward(hours=1)
    assert say(app, second)[0] == unknown
    third = code_of(app, park)
    say(app, third)
    assert say(app, third, peer="eve")[0] == unknown
    assert (chat(app).account, chat(app, "eve").account) == (park.account, 0)


def test_a_code_of_who_was_deactivated_links_nothing(app: App, park: Viewer) -> None:
    code = code_of(app, park)
    with transaction(app.engine) as connection:
        accounts.change(connection, park.account, active=False)
    say(app, code)
    assert chat(app).account == 0


def test_one_chat_may_be_a_parents_and_a_colleagues(app: App, books: Books, park: Viewer) -> None:
    family = books.family("Ann Park", hashed(CODE.replace("-", "")))
    books.child("Ana", [family], park.staff)
    say(app, CODE)
    say(app, code_of(app, park))
    assert (chat(app).family, chat(app).account) == (family, park.account)
    shown = say(app, "/privacy")[0]
    assert "Ana" in shown
    assert "Ann Park" in shown
    assert [button.payload for button in chat(app).offered] == [
        "unlink:", "unlink:staff", "export:", "erase:", "intent:notifications",
    ]  # fmt: skip
    assert say(app, taps="unlink:staff") == [words(app, "privacy-staff-unlinked")]
    assert (chat(app).family, chat(app).account) == (family, 0)
    say(app, code_of(app, park))
    assert say(app, taps="unlink:") == [words(app, "privacy-unlinked")]
    assert (chat(app).family, chat(app).account) == (0, park.account)


def test_to_begin_anew_keeps_the_link(app: App, park: Viewer) -> None:
    say(app, code_of(app, park))
    say(app, "/start")
    assert chat(app).account == park.account


def test_what_a_parent_was_doing_goes_on(app: App, books: Books, park: Viewer) -> None:
    family = books.family("Ann Park", hashed(CODE.replace("-", "")))
    books.child("Ana", [family], park.staff)
    books.publish(park.staff)
    say(app, CODE)
    say(app, "I want to book a conference")
    form = chat(app).form
    assert form
    assert len(say(app, code_of(app, park))) == 2
    assert (chat(app).form, chat(app).account) == (form, park.account)


# ---- Being told, and taking it up --------------------------------------------------------------


def test_a_concern_is_told_in_the_chat_and_taken_up_by_its_button(
    app: App, park: Viewer, clock: Clock
) -> None:
    say(app, code_of(app, park), phone="es")
    reference = raised(app, cannot_face=True)
    [notice] = told(app, clock)
    assert reference in notice.text
    assert notice.language == "es"
    [button] = notice.choices
    assert (button.label, button.payload) == ("Me ocupo yo", f"acknowledge:{reference}")
    [thanks] = say(app, taps=button.payload)
    assert thanks == words(
        app, "staff-acknowledged", "es", reference=reference, day="lunes, 9 de marzo"
    )
    assert log(app, reference)[1:] == [("acknowledged", f"account:{park.account}")]
    assert say(app, taps=button.payload) == [words(app, "staff-concern-not-now", "es")]
    assert len(log(app, reference)) == 2


def test_a_danger_is_not_told_again_once_somebody_took_it_in_the_chat(
    app: App, park: Viewer, clock: Clock
) -> None:
    say(app, code_of(app, park))
    reference = raised(app, "danger")
    told(app, clock)
    for _ in range(3):
        clock.forward(minutes=10)
        app.tick()
        [alert] = told(app, clock)
        assert alert.choices[0].payload == f"acknowledge:{reference}"
    say(app, taps=f"acknowledge:{reference}")
    clock.forward(hours=1)
    app.tick()
    assert told(app, clock) == []


def test_the_button_is_refused_to_whom_the_console_would_refuse_it(
    app: App, books: Books, park: Viewer
) -> None:
    unknown = words(app, "staff-concern-unknown")
    lee = books.account("Grace Lee", "teacher", staff=books.teacher("Grace Lee"))
    far = books.account("Far Away", "principal", "chatsworth")
    references = [raised(app, cannot_face=True), raised(app, about=(park.staff,))]
    for number, who in enumerate((lee, far, park)):
        peer = f"peer {number}"
        say(app, code_of(app, who), peer=peer)
        own = references if who is not park else references[1:]
        for reference in (*own, "C-000000", "", "' or 1=1 --", "\x00"):
            assert say(app, taps=f"acknowledge:{reference}", peer=peer)[-1] == unknown
    say(app, "hello", peer="parent")
    assert say(app, taps=f"acknowledge:{references[0]}", peer="parent")[0] == unknown
    assert [len(log(app, reference)) for reference in references] == [1, 1]


def test_who_is_deactivated_is_told_nothing_and_the_buttons_work_no_more(
    app: App, park: Viewer, clock: Clock
) -> None:
    say(app, code_of(app, park))
    reference = raised(app, cannot_face=True)
    assert len(told(app, clock)) == 1
    with transaction(app.engine) as connection:
        accounts.change(connection, park.account, active=False)
    raised(app, cannot_face=True)
    raised(app, "danger")
    assert told(app, clock) == []
    assert say(app, taps=f"acknowledge:{reference}") == [words(app, "staff-concern-unknown")]
    [kept] = say(app, "/privacy")
    assert kept.startswith(words(app, "privacy-notice"))
    assert log(app, reference) == [("raised", "parent")]


def test_who_is_deactivated_is_not_even_told_that_a_concern_has_gone_on(
    app: App, books: Books, clock: Clock
) -> None:
    lee = books.account("Grace Lee", "teacher", staff=books.teacher("Grace Lee"))
    say(app, code_of(app, lee))
    references = [raised(app, closest=lee.staff) for _ in range(2)]
    assert len(told(app, clock)) == 2
    with parent(app) as concerns:
        concerns.escalate(references[0], {})
    assert [words(app, "staff-told-passed-on", reference=references[0])] == [
        notice.text for notice in told(app, clock)
    ]
    with transaction(app.engine) as connection:
        accounts.change(connection, lee.account, active=False)
    with parent(app) as concerns:
        concerns.escalate(references[1], {})
    assert told(app, clock) == []


def test_who_unlinks_the_chat_is_told_nothing_there(app: App, park: Viewer, clock: Clock) -> None:
    say(app, code_of(app, park))
    say(app, code_of(app, park), peer="at home")
    say(app, taps="unlink:staff")
    raised(app, cannot_face=True)
    assert told(app, clock) == []
    assert len(app.said("test", "at home", 0)) == 2
    assert say(app, taps="unlink:staff") == [words(app, "button-expired")]


def test_a_mail_chat_is_made_once_however_many_make_it(app: App, park: Viewer) -> None:
    mail = Conversation("email", f"account:{park.account}", account=park.account)
    with transaction(app.engine) as connection:
        for _ in range(2):
            conversations.begin(connection, mail, AT)
    with reading(app.engine) as connection:
        assert len(conversations.of_account(connection, park.account)) == 1
