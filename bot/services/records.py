"""What every service is handed: one transaction, and the time in which it happens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.domain.booking import Rules
from bot.domain.calendar import Calendar
from bot.domain.chain import Chain, chain_of
from bot.domain.messages import Msg, Reply
from bot.domain.organization import Organization
from bot.domain.understanding import Passage, passage_key
from bot.errors import Refused
from bot.store import Connection, bookings, events
from bot.store.bookings import Forbidden

_REFUSALS = {
    "place": Msg("booking-taken"),
    "pool": Msg("booking-twice"),
    "event": Msg("volunteering-already"),
    "family": Msg("booking-clash"),
}


class Tell(Protocol):
    """Lets a family know, in every chat of theirs, not before a time."""

    def __call__(self, family: int, reply: Reply, at: datetime) -> None: ...
    def to_chat(self, channel: str, peer: str, reply: Reply, at: datetime) -> bool:
        """Whoever is in a chat; False if its parent has deleted it or blocked us."""

    def to_account(self, account: int, reply: Reply, at: datetime) -> None:
        """A member of staff, by mail and in every chat that is linked to the account."""


class NewUid(Protocol):
    """A name that nothing else has, anywhere (RFC 5545, 3.8.4.7)."""

    def __call__(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Records:
    """The school's books, open in one transaction. `actor` is who changes something in them:
    `family:7`, `account:3`, `office`, `clock`. `chains` by organization, `passages` by key: only
    concerns rest on them."""

    connection: Connection
    now: datetime
    organizations: Mapping[str, Organization]
    tell: Tell
    new_uid: NewUid
    actor: str
    chains: Mapping[str, Chain] = field(default_factory=dict)
    passages: Mapping[str, Passage] = field(default_factory=dict)

    def school(self, id: str) -> Organization:
        return self.organizations[id]

    def calendar(self, school: str) -> Calendar:
        return self.organizations[school].calendar

    def rules(self, school: str) -> Rules:
        return self.organizations[school].rules

    def chain(self, school: str) -> Chain:
        return chain_of(school, self.organizations, self.chains)

    def passage(self, name: str) -> Passage | None:
        """`name`: document#id."""
        return self.passages.get(passage_key(name))

    def note(self, what: str, subject: str, id: int, **details: Any) -> None:
        entry = events.Entry(self.now, self.actor, what, subject, id, details)
        events.note(self.connection, entry)

    def tell_when_awake(self, school: str, family: int, reply: Reply) -> datetime:
        """Tells a family outside the school's quiet hours; when that is."""
        at = self.calendar(school).awake(self.now)
        self.tell(family, reply, at)
        return at

    @contextmanager
    def whole(self) -> Iterator[None]:
        """All of a change, or nothing of it. What the database forbids is refused."""
        try:
            with self.connection.begin_nested():
                yield
        except Forbidden as error:
            raise Refused(_REFUSALS[bookings.why(self.connection, error)]) from error
