"""Opens the school's books: everything that a service is handed, for one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from bot.domain.conversation import Conversation
from bot.domain.messages import Reply
from bot.knowledge import Knowledge
from bot.l10n.translate import SOURCE_LANGUAGE, Translator
from bot.services.desk import FrontDesk
from bot.services.records import Records
from bot.services.requests import Asker
from bot.store import Connection, families, notices, outbox


def open_records(
    connection: Connection, knowledge: Knowledge, now: datetime, actor: str
) -> Records:
    """`actor`: who changes something, such as `family:7`, `office`, `clock`."""
    tell = _Notices(connection, knowledge.translator, now)
    organizations = knowledge.world.organizations
    return Records(connection, now, organizations, tell, lambda: str(uuid4()), actor)


def open_desk(
    connection: Connection, knowledge: Knowledge, now: datetime, chat: Conversation
) -> FrontDesk:
    """The desk of one parent."""
    actor = f"family:{chat.family}" if chat.family else "parent"
    asker = Asker(chat.channel, chat.peer, chat.language, chat.family)
    return FrontDesk(open_records(connection, knowledge, now, actor), asker)


@dataclass(frozen=True, slots=True)
class _Notices:
    """Tells a family in each of its chats, in the language of the chat."""

    connection: Connection
    translator: Translator
    now: datetime

    def __call__(self, family: int, reply: Reply, at: datetime) -> None:
        for chat in families.chats(self.connection, family):
            rendered = [self.translator.render(reply, chat.language or SOURCE_LANGUAGE)]
            to = outbox.Address(chat.id, chat.channel, chat.peer)
            if at <= self.now:
                outbox.leave(self.connection, to, rendered, self.now)
            else:
                notices.put(self.connection, to, rendered, at)
