"""Conversations, and the messages that were taken in them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from bot.domain.conversation import Conversation
from bot.domain.messages import Button, Inbound
from bot.errors import StaleVersion
from bot.store.schema import conversation, inbound
from bot.store.secret import sealed, unsealed
from bot.store.unit_of_work import ALONE, alone

# What every message needs, put together once.
_LOAD = select(conversation).where(
    conversation.c.channel == bindparam("channel"), conversation.c.peer == bindparam("peer")
)
_NEW = {name: bindparam(name, type_=inbound.c[name].type)
        for name in ("channel", "external_id", "at")}  # fmt: skip
_TAKE = {
    name: new.on_conflict_do_nothing().returning(inbound.c.id)
    for name, new in (
        ("sqlite", sqlite.insert(inbound)),
        # Alone in its chat, in the same way to the server.
        ("postgresql", postgresql.insert(inbound).from_select(
            list(_NEW), select(*_NEW.values()).select_from(ALONE.subquery())
        )),
    )
}  # fmt: skip
_SAVE = (
    update(conversation)
    .where(
        conversation.c.channel == bindparam("of_channel"),
        conversation.c.peer == bindparam("of_peer"),
        conversation.c.version == bindparam("of_version"),
    )
    .returning(conversation.c.id)
)


def load(connection: Connection, channel: str, peer: str) -> Conversation | None:
    row = connection.execute(_LOAD, {"channel": channel, "peer": peer}).one_or_none()
    if row is None:
        return None
    return Conversation(
        channel, peer, row.language, row.school, row.family_id or 0, row.account_id or 0,
        version=row.version, **_read_state(connection, row.state),
    )  # fmt: skip


def chat(connection: Connection, channel: str, peer: str) -> Any | None:
    """Where a parent can be reached: the row with id, channel, peer and language, kept until the
    transaction ends."""
    found = _reachable().where(conversation.c.channel == channel, conversation.c.peer == peer)
    return connection.execute(found.with_for_update()).one_or_none()


def of_account(connection: Connection, account: int) -> list[Any]:
    """Where a member of staff can be reached: rows with id, channel, peer and language."""
    return list(connection.execute(_reachable().where(conversation.c.account_id == account)))


def of_family(connection: Connection, family: int) -> list[Any]:
    """Where a family can be reached: rows with id, channel, peer and language."""
    return list(connection.execute(_reachable().where(conversation.c.family_id == family)))


def _reachable() -> Select[Any]:
    columns = (conversation.c[name] for name in ("id", "channel", "peer", "language"))
    return select(*columns).where(conversation.c.blocked.is_(None))


def block(connection: Connection, channel: str, peer: str, since: datetime, now: datetime) -> bool:
    """Notes that nobody is reached in a chat, until its parent writes again; False if that
    happened after `since`."""
    here = (conversation.c.channel == channel, conversation.c.peer == peer)
    silent = conversation.c.updated <= since
    done = connection.execute(update(conversation).where(*here, silent).values(blocked=now))
    return done.rowcount > 0


def save(connection: Connection, found: Conversation, now: datetime) -> int:
    """Writes what was loaded as version `found.version` (0: it is new) and returns its row's id.

    Raises `StaleVersion` if it was saved since it was read.
    """
    values = {
        "language": found.language, "school": found.school, "family_id": found.family or None,
        "account_id": found.account or None, "state": _state(connection, found),
        "version": found.version + 1, "updated": now, "blocked": None,
    }  # fmt: skip
    if found.version == 0:
        return _insert(connection, {"channel": found.channel, "peer": found.peer, **values})
    read = {
        "of_channel": found.channel, "of_peer": found.peer, "of_version": found.version,
    }  # fmt: skip
    changed: int | None = connection.execute(_SAVE, {**read, **values}).scalar_one_or_none()
    if changed is None:
        raise StaleVersion
    return changed


def _insert(connection: Connection, values: dict[str, Any]) -> int:
    try:
        return connection.execute(
            insert(conversation).values(**values).returning(conversation.c.id)
        ).scalar_one()
    except IntegrityError as error:
        raise StaleVersion from error


def begin(connection: Connection, new: Conversation, now: datetime) -> None:
    """Makes the chat, unless there is one."""
    if load(connection, new.channel, new.peer) is None:
        with suppress(StaleVersion), connection.begin_nested():
            save(connection, new, now)


def forget(connection: Connection, channel: str, peer: str) -> None:
    connection.execute(
        delete(conversation).where(conversation.c.channel == channel, conversation.c.peer == peer)
    )


def take(connection: Connection, message: Inbound, now: datetime) -> bool:
    """Notes the message as taken now, for one that was long on its way may be repeated too; False
    if it was taken before. The messages of a chat wait for each other, whichever process took
    them."""
    new = {"channel": message.channel, "external_id": message.external_id, "at": now}
    found = connection.execute(_TAKE[connection.dialect.name], {**new, "what": _name(message)})
    return found.scalar() is not None


def alone_in(connection: Connection, message: Inbound) -> None:
    """Keeps other messages of the chat waiting until the transaction ends."""
    alone(connection, _name(message))


def _name(message: Inbound) -> str:
    return f"chat {message.channel} {message.peer}"


def _state(connection: Connection, found: Conversation) -> dict[str, Any]:
    form, slots = found.waiting
    return {
        "greeted": found.greeted,
        "form": found.form,
        "slots": _sealed(connection, found.slots),
        "refusals": found.refusals,
        "asked": found.asked,
        "waiting": [form, _sealed(connection, slots)],
        "offered": [[button.label, button.payload] for button in found.offered],
    }


def _read_state(connection: Connection, state: dict[str, Any]) -> dict[str, Any]:
    """Only the names that are still known: what an older version saved is dropped."""
    form, slots = state.get("waiting", ("", {}))
    names = ("greeted", "form", "refusals", "asked")
    return {
        "offered": tuple(Button(label, payload) for label, payload in state.get("offered", ())),
        "slots": _unsealed(connection, state.get("slots", {})),
        "waiting": (form, _unsealed(connection, slots)),
        **{name: state[name] for name in names if name in state},
    }


def _sealed(connection: Connection, slots: Mapping[str, str]) -> str | dict[str, str]:
    """What a parent writes into a form is nobody else's, as long as it is not sent too."""
    return sealed(connection, json.dumps(dict(slots))) if slots else {}


def _unsealed(connection: Connection, saved: str | dict[str, str]) -> dict[str, str]:
    if isinstance(saved, dict):  # empty, or of a version that did not seal it
        return saved
    slots: dict[str, str] = json.loads(unsealed(connection, saved))
    return slots
