"""What becomes of messages that were given up, each with its audit entry."""

from __future__ import annotations

from bot.services.records import Records
from bot.store import audit, unsent
from bot.store.unsent import Unsent


def send_again(records: Records, message: Unsent) -> None:
    unsent.retry(records.connection, message.id, records.now)
    _note(records, "unsent_retried", message)


def put_aside(records: Records, message: Unsent) -> None:
    """Nobody tries to send it any more, and no list has it."""
    unsent.dismiss(records.connection, message.id, records.now)
    _note(records, "unsent_dismissed", message)


def _note(records: Records, what: str, message: Unsent) -> None:
    entry = audit.Entry(
        records.now, records.actor, what, "outbox", message.id, message.organization, {}
    )
    audit.note(records.connection, entry)
