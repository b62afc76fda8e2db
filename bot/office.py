"""Opens the school's books: everything that a service is handed, for one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import uuid4

from bot.channels.email import NAME as EMAIL
from bot.domain.chain import Chain
from bot.domain.conversation import Conversation
from bot.domain.messages import Reply
from bot.domain.organization import Organization
from bot.domain.understanding import Passage
from bot.knowledge import Knowledge
from bot.l10n.translate import SOURCE_LANGUAGE, Translator
from bot.services.desk import FrontDesk
from bot.services.records import Records
from bot.services.requests import Asker
from bot.store import (
    Connection,
    Engine,
    accounts,
    conversations,
    notices,
    outbox,
)
from bot.store.unit_of_work import reading

# Before the account's id: the peer of its mails.
_ACCOUNT = "account:"


class Rulebook(Protocol):
    """What the services go by."""

    @property
    def organizations(self) -> Mapping[str, Organization]: ...
    @property
    def chains(self) -> Mapping[str, Chain]: ...
    @property
    def passages(self) -> Mapping[str, Passage]: ...


@dataclass(frozen=True, slots=True)
class Schools:
    """The rulebook of who does not deal with concerns."""

    organizations: Mapping[str, Organization]
    chains: Mapping[str, Chain] = field(default_factory=dict)
    passages: Mapping[str, Passage] = field(default_factory=dict)


def open_records(  # noqa: PLR0913 - each comes from another part of the program
    connection: Connection,
    translator: Translator,
    rulebook: Rulebook,
    now: datetime,
    actor: str,
    *,
    channels: Collection[str] = (),
) -> Records:
    """`actor`: who changes something, such as `family:7`, `account:3`, `office`, `clock`. Mail is
    written if its channel is one of those that are open."""
    notices = Notices(connection, translator, now, by_mail=EMAIL in channels)
    return Records(
        connection, now, rulebook.organizations, notices,
        lambda: str(uuid4()), actor, rulebook.chains, rulebook.passages,
    )  # fmt: skip


def open_desk(
    connection: Connection,
    knowledge: Knowledge,
    now: datetime,
    chat: Conversation,
    channels: Collection[str] = (),
) -> FrontDesk:
    """The desk of one parent."""
    actor = f"family:{chat.family}" if chat.family else "parent"
    asker = Asker(chat.channel, chat.peer, chat.language, chat.family, chat.account)
    translator, world = knowledge.translator, knowledge.world
    records = open_records(connection, translator, world, now, actor, channels=channels)
    return FrontDesk(records, asker)


def mail_address(engine: Engine, peer: str) -> str:
    """Of a member of staff, `peer` being the account's; empty for who gets no mail any more."""
    with reading(engine) as connection:
        account = accounts.load(connection, int(peer.removeprefix(_ACCOUNT)))
    return account.login if account and account.active else ""


@dataclass(frozen=True, slots=True)
class Notices:
    """Tells a family in each of its chats, in the language of the chat."""

    connection: Connection
    translator: Translator
    now: datetime
    by_mail: bool = False

    def __call__(self, family: int, reply: Reply, at: datetime) -> None:
        for chat in conversations.of_family(self.connection, family):
            self._leave(chat, reply, at, chat.language, outbox.NOTICE)

    def to_chat(self, channel: str, peer: str, reply: Reply, at: datetime) -> bool:
        """Tells whoever is in a chat; False if its parent has deleted it or blocked us."""
        chat = conversations.chat(self.connection, channel, peer)
        if chat:
            self._leave(chat, reply, at, chat.language)
        return chat is not None

    def to_account(self, account: int, reply: Reply, at: datetime) -> None:
        """Tells a member of staff in each chat that is linked to the account, and by mail; nothing
        to who cannot use it any more."""
        found = accounts.load(self.connection, account)
        if not found or not found.active:
            return
        if self.by_mail:
            mail = Conversation(EMAIL, f"{_ACCOUNT}{account}", account=account, greeted=True)
            conversations.begin(self.connection, mail, self.now)
        for chat in conversations.of_account(self.connection, account):
            if self.by_mail or chat.channel != EMAIL:
                self._leave(chat, reply, at, chat.language or found.language)

    def _leave(
        self, chat: Any, reply: Reply, at: datetime, language: str, urgency: int = outbox.REPLY
    ) -> None:
        rendered = [self.translator.render(reply, language or SOURCE_LANGUAGE)]
        to = outbox.Address(chat.id, chat.channel, chat.peer)
        if at <= self.now:
            outbox.leave(self.connection, to, rendered, self.now, urgency)
        else:
            notices.put(self.connection, to, rendered, at)
