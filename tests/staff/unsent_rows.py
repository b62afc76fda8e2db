"""A message that was given up, in a chat of a school."""

from __future__ import annotations

from datetime import datetime
from itertools import count

from sqlalchemy import Engine

from bot.domain.conversation import Conversation
from bot.domain.messages import Rendered
from bot.errors import SendError
from bot.store import conversations, outbox
from bot.store.unit_of_work import transaction
from tests.staff.browser import Console

WORDS = "Nobody but Ana may read this."
_numbers = count(1)


def given_up(console: Console, organization: str, account: int = 0) -> dict[str, int]:
    """The parameter of its pages."""
    return {"id": failed(console.engine, console.app.now(), organization, account)}


def failed(engine: Engine, now: datetime, organization: str, account: int = 0) -> int:
    """Its id."""
    peer = f"unsent {next(_numbers)}"
    chat = Conversation("telegram", peer, "en", organization, account=account)
    with transaction(engine) as connection:
        to = outbox.Address(conversations.save(connection, chat, now), "telegram", peer)
        [row] = outbox.put(connection, to, [Rendered(WORDS, "en")], now)
        error = SendError("Bad Request: chat not found", permanent=True)
        outbox.mark_failed(connection, row, error, now)
    return row.id
