"""What has been kept as long as it may be, and how it is deleted: a batch at a time, the oldest
rows first. Many processes may do so at once: none takes the rows of another. Nothing of a family
under legal hold is among it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    Table,
    and_,
    delete,
    exists,
    literal,
    or_,
    select,
    update,
)

from bot.store.booking_schema import IS_ACTIVE, booking, request, waiting
from bot.store.concern_schema import concern
from bot.store.holds import holds, holds_either
from bot.store.people_schema import child, enrolment, family, guardianship
from bot.store.privacy_schema import family_hold
from bot.store.schema import conversation, inbound, notice, outbox
from bot.store.staff_schema import account, attempt, session
from bot.store.unit_of_work import alone
from bot.store.waitlist import WAITS

# What tells of a child, and of a family.
_OF_CHILDREN = (booking, waiting, concern)
_OF_FAMILIES = (booking, waiting, concern, request, conversation, family_hold)
# Rows that were deleted: how many, by organization (empty: of none).
Deleted = dict[str, int]


@dataclass(frozen=True, slots=True)
class Scope:
    """The rows of these organizations, or of all others and of none, that are older than `until`:
    at most `limit` of them, at the time `now`."""

    organizations: Sequence[str]
    others: bool
    now: datetime
    until: datetime
    limit: int

    def has(self, organization: Column[Any]) -> ColumnElement[bool]:
        inside = organization.in_(self.organizations)
        return ~inside if self.others else inside


Delete = Callable[[Connection, Scope], Deleted]


def messages(connection: Connection, scope: Scope) -> Deleted:
    """What was said to parents and staff, and was sent or given up."""
    found = (
        select(outbox.c.id, conversation.c.school)
        .join(conversation, conversation.c.id == outbox.c.conversation_id)
        .where(
            outbox.c.created <= scope.until,
            or_(outbox.c.sent.is_not(None), outbox.c.failed.is_not(None)),
            scope.has(conversation.c.school),
            ~holds(conversation.c.family_id),
        )
    )
    return _delete(connection, outbox, found, scope)


def chats(connection: Connection, scope: Scope) -> Deleted:
    """Chats of parents in which nothing was said by anybody, and nothing is to be said."""
    here = (concern.c.channel == conversation.c.channel, concern.c.peer == conversation.c.peer)
    asked = (request.c.channel == conversation.c.channel, request.c.peer == conversation.c.peer)
    busy = or_(
        exists().where(
            outbox.c.conversation_id == conversation.c.id, outbox.c.created > scope.until
        ),
        exists().where(notice.c.conversation_id == conversation.c.id),
        exists().where(*here, ~concern.c.erased),
        exists().where(*asked, request.c.status == "open"),
        exists().where(
            booking.c.family_id == conversation.c.family_id, IS_ACTIVE, booking.c.ends > scope.now
        ),
    )
    found = select(conversation.c.id, conversation.c.school).where(
        conversation.c.updated <= scope.until,
        conversation.c.account_id.is_(None),
        scope.has(conversation.c.school),
        ~holds(conversation.c.family_id),
        ~busy,
    )
    rows = _rows(connection, conversation, found, scope)
    connection.execute(delete(outbox).where(outbox.c.conversation_id.in_([id for id, _ in rows])))
    return _gone(connection, conversation, rows)


def bookings(connection: Connection, scope: Scope) -> Deleted:
    """Conferences and volunteering that are over, or that came to nothing."""
    found = select(booking.c.id, booking.c.school).where(
        booking.c.ends <= scope.until, scope.has(booking.c.school), ~holds(booking.c.family_id)
    )
    rows = _rows(connection, booking, found, scope)
    forget_places(connection, [id for id, _ in rows])
    return _gone(connection, booking, rows)


def forget_places(connection: Connection, ids: Sequence[int]) -> None:
    """Who waited need not know any more which bookings these were."""
    of_these = waiting.c.booking_id.in_(ids)
    connection.execute(update(waiting).where(of_these).values(booking_id=None))


def waits(connection: Connection, scope: Scope) -> Deleted:
    found = select(waiting.c.id, waiting.c.school).where(
        waiting.c.created <= scope.until,
        waiting.c.status.not_in(WAITS),
        scope.has(waiting.c.school),
        ~holds(waiting.c.family_id),
    )
    return _delete(connection, waiting, found, scope)


def requests(connection: Connection, scope: Scope) -> Deleted:
    """What the office was asked for, once it is answered or closed."""
    found = select(request.c.id, request.c.school).where(
        request.c.created <= scope.until,
        request.c.status != "open",
        scope.has(request.c.school),
        ~holds_either(request.c.family_id, request.c.channel, request.c.peer),
    )
    return _delete(connection, request, found, scope)


def children(connection: Connection, scope: Scope) -> Deleted:
    """Whom the roster names no more, once nothing tells of them."""
    _mark(connection, child, scope)
    held = exists().where(guardianship.c.child_id == child.c.id, holds(guardianship.c.family_id))
    found = select(child.c.id, child.c.school).where(
        child.c.gone <= scope.until,
        scope.has(child.c.school),
        ~or_(held, *(exists().where(table.c.child_id == child.c.id) for table in _OF_CHILDREN)),
    )
    rows = _rows(connection, child, found, scope)
    for table in (guardianship, enrolment):
        connection.execute(delete(table).where(table.c.child_id.in_([id for id, _ in rows])))
    return _gone(connection, child, rows)


def families(connection: Connection, scope: Scope) -> Deleted:
    """As children."""
    _mark(connection, family, scope)
    found = select(family.c.id, literal("")).where(
        family.c.gone <= scope.until,
        ~or_(*(exists().where(table.c.family_id == family.c.id) for table in _OF_FAMILIES)),
    )
    rows = _rows(connection, family, found, scope)
    of_these = guardianship.c.family_id.in_([id for id, _ in rows])
    connection.execute(delete(guardianship).where(of_these))
    return _gone(connection, family, rows)


def _mark(connection: Connection, table: Table, scope: Scope) -> None:
    """Since when they are known to be gone. No roster is taken over meanwhile."""
    alone(connection, "roster")
    left = update(table).where(~table.c.active, table.c.gone.is_(None)).values(gone=scope.now)
    back = update(table).where(table.c.active, table.c.gone.is_not(None)).values(gone=None)
    for each in (left, back):
        connection.execute(each)


# ---- What is of no organization ----------------------------------------------------------------


def taken(connection: Connection, scope: Scope) -> Deleted:
    """By which the repeat of a message is recognised."""
    return _delete(connection, inbound, _older(inbound.c.id, inbound.c.at, scope), scope)


def sessions(connection: Connection, scope: Scope) -> Deleted:
    return _delete(connection, session, _older(session.c.id, session.c.expires, scope), scope)


def attempts(connection: Connection, scope: Scope) -> Deleted:
    return _delete(connection, attempt, _older(attempt.c.id, attempt.c.at, scope), scope)


def codes(connection: Connection, scope: Scope) -> Deleted:
    """One-time codes of staff that nobody used in time."""
    count = 0
    for code, end in ((account.c.invitation, account.c.invited_until),
                      (account.c.link, account.c.link_until)):  # fmt: skip
        over = and_(code.is_not(None), end <= scope.until)
        gone = update(account).where(over).values({code: None, end: None})
        count += connection.execute(gone).rowcount
    return {"": count} if count else {}


def _older(id: Column[Any], at: Column[Any], scope: Scope) -> Select[Any]:
    return select(id, literal("")).where(at <= scope.until)


def _delete(connection: Connection, table: Table, found: Select[Any], scope: Scope) -> Deleted:
    return _gone(connection, table, _rows(connection, table, found, scope))


def _rows(connection: Connection, table: Table, found: Select[Any], scope: Scope) -> list[Any]:
    """(id, organization) of each."""
    batch = found.order_by(table.c.id).limit(scope.limit)
    return list(connection.execute(batch.with_for_update(of=table, skip_locked=True)))


def _gone(connection: Connection, table: Table, rows: Sequence[Any]) -> Deleted:
    connection.execute(delete(table).where(table.c.id.in_([id for id, _ in rows])))
    gone: Deleted = {}
    for _, organization in rows:
        gone[organization] = gone.get(organization, 0) + 1
    return gone
