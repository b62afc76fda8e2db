"""Somebody in each role in front of the console, and what is done to concerns behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from typing import Any

import httpx
from sqlalchemy import ColumnElement, select

from bot.domain.access import Viewer
from bot.domain.concern import Draft, Event
from bot.domain.conversation import Conversation
from bot.office import open_records
from bot.services.concerns import Concerns
from bot.services.parent_concerns import ParentConcerns
from bot.services.records import Records
from bot.services.requests import Asker
from bot.services.sign_in import viewer
from bot.services.staff_concerns import StaffConcerns
from bot.store import concerns as store
from bot.store import conversations
from bot.store.concern_schema import concern, disclosure
from bot.store.concerns import Case
from bot.store.outbox import message
from bot.store.schema import conversation, notice, outbox
from bot.store.unit_of_work import reading, transaction
from tests.books import Books
from tests.staff.browser import DISTRICT, OTHER, OWN, Browser, Console

PEOPLE = {
    "teacher": ("Grace Lee", OWN),
    "office": ("Olga Ruiz", OWN),
    "principal": ("Ann Park", OWN),
    "administrator": ("Adam Stone", DISTRICT),
    "superintendent": ("Sue Blake", DISTRICT),
    "equity": ("Eve Quinn", DISTRICT),
    "sysadmin": ("Sam Ives", DISTRICT),
}
HAPPENED, WISH = "Nobody greets my son.", "A friendly word in the morning."

_PEERS = count(1)


@contextmanager
def books(console: Console, actor: str = "parent") -> Iterator[Records]:
    app = console.app
    with transaction(app.engine) as connection:
        translator, world = app.knowledge.translator, app.knowledge.world
        yield open_records(connection, translator, world, app.now(), actor)


def raised(
    console: Console, kind: str, school: str, *, topic: str = "child", language: str = "en",
    family: int = 0, child: int = 0, name: str = "Maria", **draft: Any,
) -> str:  # fmt: skip
    """The reference of a new concern, from a chat of its own; `draft` is what else a `Draft`
    says."""
    asker = Asker("web", f"peer {next(_PEERS)}", language, family)
    _begin(console, Conversation("web", asker.peer, language))
    with books(console) as records:
        wanted = Draft(kind, topic, school, **draft)  # type: ignore[arg-type]
        return ParentConcerns(records, asker).raise_(wanted, name, child).reference


def _begin(console: Console, chat: Conversation) -> None:
    with transaction(console.engine) as connection:
        conversations.begin(connection, chat, console.app.now())


class Cast:
    """`staff` are the roster's ids by role, `accounts` those of who can sign in. Elsewhere there is
    another school's principal."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.roster = Books(console.engine, console.app.now())
        self.staff = {
            role: self.roster.teacher(name, at, role) for role, (name, at) in PEOPLE.items()
        }
        self.accounts = {
            role: console.account(role, at, staff=self.staff[role], name=name)
            for role, (name, at) in PEOPLE.items()
        }
        elsewhere = self.roster.teacher("Paul Wood", OTHER, "principal")
        self.elsewhere = console.account("principal", OTHER, staff=elsewhere, name="Paul Wood")
        for account in (*self.accounts.values(), self.elsewhere):
            _begin(console, Conversation("telegram", f"staff {account}", account=account))

    def browser(self, role: str, **given: Any) -> Browser:
        return self.console.signed_in(self.accounts[role], **given)

    def viewer(self, role: str) -> Viewer:
        account = self.console.loaded(self.accounts[role])
        world = self.console.app.knowledge.world
        return viewer(account, world.organizations, account.language)

    # ---- Behind the console --------------------------------------------------------------------

    @contextmanager
    def books(self, actor: str = "parent") -> Iterator[Records]:
        with books(self.console, actor) as records:
            yield records

    def raised(
        self, kind: str = "concern", topic: str = "child", school: str = OWN, **given: Any
    ) -> str:
        """The reference; with the teacher, if nothing else is said."""
        told = {"closest": self.staff["teacher"], "words": {"happened": HAPPENED, "wish": WISH}}
        return raised(self.console, kind, school, topic=topic, **{**told, **given})

    def do(self, role: str, what: str, reference: str, *given: Any, **more: Any) -> Case:
        """`what`: a method of the service."""
        with self.books(f"account:{self.accounts[role]}") as records:
            found: Case = getattr(StaffConcerns(records, self.viewer(role)), what)(
                reference, *given, **more
            )
            return found

    def by_parent(self, what: str, reference: str, *given: Any) -> Case:
        case = self.case(reference)
        asker = Asker(case.whose.channel, case.whose.peer, case.whose.language, case.whose.family)
        with self.books() as records:
            found: Case = getattr(ParentConcerns(records, asker), what)(reference, *given)
            return found

    def up(self, reference: str, levels: int) -> str:
        """To a higher level, by the parent."""
        for _ in range(levels):
            with self.books() as records:
                Concerns(records).escalate(self.case(reference), {"reason": "Nothing changed."})
        return reference

    def at(self, status: str, reference: str) -> str:
        """Takes the concern to the status, with whatever its level asks for."""
        for what in _WAYS[status]:
            with self.books("account:0" if what in _BY_STAFF else "parent") as records:
                changed: dict[str, Any] = dict.fromkeys(_CHANGES[what])
                if until := _UNTIL.get(what):
                    changed[until] = records.now + timedelta(days=10)
                Concerns(records).record(self.case(reference), what, **changed)
        return reference

    # ---- What is there -------------------------------------------------------------------------

    def case(self, reference: str) -> Case:
        with reading(self.console.engine) as connection:
            found = select(concern.c.id).where(concern.c.reference == reference)
            return store.get(connection, connection.execute(found).scalar_one())

    def log(self, reference: str) -> list[Event]:
        with reading(self.console.engine) as connection:
            return store.events(connection, self.case(reference).id)

    def words(self, reference: str) -> dict[str, tuple[str, str]]:
        """What was said by each name last: the language, the words."""
        with reading(self.console.engine) as connection:
            said = store.words(connection, self.case(reference).id)
        return {each.name: (each.language, each.text) for each in said}

    def told(self, reference: str) -> str:
        """What the parent was told last."""
        peer = self.case(reference).whose.peer
        return (self._messages(conversation.c.peer == peer) or [""])[-1]

    def told_staff(self, account: int) -> list[str]:
        """All that was sent to the account, or waits for the end of the quiet hours."""
        return self._messages(conversation.c.account_id == account)

    def _messages(self, whose: ColumnElement[bool]) -> list[str]:
        with reading(self.console.engine) as connection:
            return [
                f"{said.text} {said.choices}"
                for table in (outbox, notice)
                for row in connection.execute(
                    select(table.c.message)
                    .join(conversation, conversation.c.id == table.c.conversation_id)
                    .where(whose)
                    .order_by(table.c.id)
                )
                for said in [message(connection, row.message)]
            ]

    def disclosed(self) -> list[tuple[str, str, int]]:
        with reading(self.console.engine) as connection:
            found = select(disclosure.c.actor, disclosure.c.what, disclosure.c.concern_id)
            return [tuple(row) for row in connection.execute(found.order_by(disclosure.c.id))]


_WAYS: dict[str, tuple[str, ...]] = {
    "open": (),
    "acknowledged": ("acknowledged",),
    "asked": ("asked",),
    "resolved": ("resolved",),
    "settled": ("resolved", "settled"),
    "withdrawn": ("withdrawn",),
}
STATUSES = tuple(_WAYS)
_CHANGES = {
    "acknowledged": ("due",),
    "asked": ("due", "left"),
    "resolved": ("due", "left", "closes"),
    "settled": ("closes",),
    "withdrawn": ("due", "left", "closes"),
}
_UNTIL = {"acknowledged": "due", "resolved": "closes", "settled": "closes"}
_BY_STAFF = {"acknowledged", "asked", "resolved"}


def page(reference: str, what: str = "") -> str:
    return f"/staff/concerns/{reference}{'/' if what else ''}{what}"


def references(answer: httpx.Response) -> list[str]:
    """Which concerns the page has a link to, in their order."""
    return re.findall(r'href="/staff/concerns/(C-\w{6})"', answer.text)


def anonymous(answer: httpx.Response) -> str:
    """The page without what differs each time it is made."""
    return re.sub(r'name="(csrf|next)" value="[^"]*"', "", answer.text)
