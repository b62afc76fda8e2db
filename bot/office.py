"""Opens the school's books: everything that a service is handed, for one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from bot.domain.conversation import Conversation
from bot.domain.messages import Reply
from bot.domain.organization import Organization
from bot.knowledge import Knowledge
from bot.l10n.translate import SOURCE_LANGUAGE, Translator
from bot.services.desk import FrontDesk
from bot.services.records import Records
from bot.services.requests import Asker
from bot.store import Connection, conversations, families, notices, outbox


def open_records(
    connection: Connection,
    translator: Translator,
    organizations: Mapping[str, Organization],
    now: datetime,
    actor: str,
) -> Records:
    """`actor`: who changes something, such as `family:7`, `office`, `clock`."""
    tell = Notices(connection, translator, now)
    return Records(connection, now, organizations, tell, lambda: str(uuid4()), actor)


def open_desk(
    connection: Connection, knowledge: Knowledge, now: datetime, chat: Conversation
) -> FrontDesk:
    """The desk of one parent."""
    actor = f"family:{chat.family}" if chat.family else "parent"
    asker = Asker(chat.channel, chat.peer, chat.language, chat.family)
    schools = knowledge.world.organizations
    return FrontDesk(open_records(connection, knowledge.translator, schools, now, actor), asker)


@dataclass(frozen=True, slots=True)
class Notices:
    """Tells a family in each of its chats, in the language of the chat."""

    connection: Connection
    translator: Translator
    now: datetime

    def __call__(self, family: int, reply: Reply, at: datetime) -> None:
        for chat in families.chats(self.connection, family):
            self._leave(chat, reply, at)

    def to_chat(self, channel: str, peer: str, reply: Reply, at: datetime) -> bool:
        """Tells whoever is in a chat; False if its parent has deleted it."""
        chat = conversations.chat(self.connection, channel, peer)
        if chat:
            self._leave(chat, reply, at)
        return chat is not None

    def _leave(self, chat: Any, reply: Reply, at: datetime) -> None:
        rendered = [self.translator.render(reply, chat.language or SOURCE_LANGUAGE)]
        to = outbox.Address(chat.id, chat.channel, chat.peer)
        if at <= self.now:
            outbox.leave(self.connection, to, rendered, self.now)
        else:
            notices.put(self.connection, to, rendered, at)
