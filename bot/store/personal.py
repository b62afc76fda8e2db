"""All that is one parent's: a family's in each of its chats, or a chat's that is nobody's yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    delete,
    false,
    func,
    or_,
    select,
    update,
)

from bot.domain.booking import Booking
from bot.domain.messages import Rendered
from bot.store import bookings, notices, outbox
from bot.store.booking_schema import booking, request, waiting
from bot.store.concern_schema import concern
from bot.store.concerns import Case, case
from bot.store.old import forget_places
from bot.store.people_schema import staff
from bot.store.requests import Request, find
from bot.store.schema import conversation, notice
from bot.store.schema import outbox as sent

Peer = tuple[str, str]
_EMPTY: dict[str, Any] = {
    "family_id": None,
    "school": "",
    "state": {},
    "version": conversation.c.version + 1,
}


@dataclass(frozen=True, slots=True)
class Owner:
    """`family` 0: the school does not know who it is. `peers`: (channel, peer) of each chat."""

    family: int
    peers: tuple[Peer, ...]


class OfSchool(Protocol):
    @property
    def school(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Message:
    at: datetime
    channel: str
    said: Rendered


def owner(connection: Connection, family: int, here: Peer | None = None) -> Owner:
    """Of a family, or of who writes `here`; of both where that is a chat of the family."""
    columns = (conversation.c.channel, conversation.c.peer)
    found = select(*columns).where(conversation.c.family_id == family).order_by(conversation.c.id)
    peers = [(row.channel, row.peer) for row in connection.execute(found)] if family else []
    return Owner(family, tuple(dict.fromkeys([*peers, *([here] if here else [])])))


def _of_chats(table: Table, whose: Owner) -> ColumnElement[bool]:
    each = [and_(table.c.channel == channel, table.c.peer == peer) for channel, peer in whose.peers]
    return or_(false(), *each)


def _theirs(table: Table, whose: Owner) -> ColumnElement[bool]:
    """The family's, from wherever, and what came from its chats, but for what another family did
    there."""
    nobodys = and_(_of_chats(table, whose), table.c.family_id.is_(None))
    return or_(nobodys, table.c.family_id == whose.family) if whose.family else nobodys


# ---- Looking -----------------------------------------------------------------------------------


def chats(connection: Connection, whose: Owner) -> list[Any]:
    """The rows of conversations."""
    found = select(conversation).where(_of_chats(conversation, whose)).order_by(conversation.c.id)
    return list(connection.execute(found))


def messages(connection: Connection, whose: Owner) -> list[Message]:
    """What was said in the chats, the oldest first."""
    found = select(sent).where(_of_chats(sent, whose)).order_by(sent.c.id)
    return [
        Message(row.created, row.channel, outbox.message(connection, row.message))
        for row in connection.execute(found)
    ]


def count_messages(connection: Connection, whose: Owner) -> int:
    counted = (select(func.count()).where(_of_chats(table, whose)) for table in (sent, notice))
    return sum(connection.execute(each).scalar_one() for each in counted)


def concerns(connection: Connection, whose: Owner) -> list[Case]:
    found = select(concern).where(_theirs(concern, whose)).order_by(concern.c.id)
    return [case(connection, row) for row in connection.execute(found)]


def requests(connection: Connection, whose: Owner) -> list[Request]:
    return find(connection, _theirs(request, whose))


def booked(connection: Connection, family: int) -> list[Booking]:
    """All that there ever was."""
    return bookings.find(connection, booking.c.family_id == family)


def waits(connection: Connection, family: int) -> list[Any]:
    """The rows, with the name of whom the family waits for."""
    found = (
        select(waiting, staff.c.name.label("staff_name"))
        .outerjoin(staff, staff.c.id == waiting.c.staff_id)
        .where(waiting.c.family_id == family)
        .order_by(waiting.c.id)
    )
    return list(connection.execute(found))


# ---- Erasing -----------------------------------------------------------------------------------


def forget_messages(connection: Connection, whose: Owner) -> Counter[str]:
    """What was said, and what was to be said; how many, by the school of the chat."""
    schools = {(chat.channel, chat.peer): chat.school for chat in chats(connection, whose)}
    gone: Counter[str] = Counter()
    for peer, school in schools.items():
        if count := count_messages(connection, Owner(0, (peer,))):
            gone[school] += count
        outbox.forget(connection, *peer)
        notices.forget(connection, *peer)
    return gone


def forget_chats(
    connection: Connection, whose: Owner, here: Peer | None, needed: Collection[Peer]
) -> Counter[str]:
    """Deletes the chats in which nothing is said any more, but for the one `here`, which is being
    answered; how many, by their school. Those that are `needed`, or are a member of staff's too,
    only forget who it was."""
    others = [chat for chat in chats(connection, whose) if (chat.channel, chat.peer) != here]
    stay = [chat for chat in others if chat.account_id or (chat.channel, chat.peer) in needed]
    go = [chat for chat in others if chat not in stay]
    of_these = conversation.c.id.in_
    connection.execute(delete(conversation).where(of_these([chat.id for chat in go])))
    emptied = update(conversation).where(of_these([chat.id for chat in stay])).values(**_EMPTY)
    connection.execute(emptied)
    return Counter(chat.school for chat in go)


def forget_requests(connection: Connection, ids: Sequence[int]) -> None:
    connection.execute(delete(request).where(request.c.id.in_(ids)))


def forget_waits(connection: Connection, family: int) -> None:
    connection.execute(delete(waiting).where(waiting.c.family_id == family))


def forget_bookings(connection: Connection, ids: Sequence[int]) -> None:
    forget_places(connection, ids)
    connection.execute(delete(booking).where(booking.c.id.in_(ids)))
