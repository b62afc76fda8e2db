"""What the dialogue may ask of the school's books, and have done in them: one parent's desk, open
during one message.

What cannot be done is `Refused` with what to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.domain.access import Account
from bot.domain.booking import Booking, Details, Event, Free, Pairing, Waiting
from bot.domain.concern import Draft
from bot.domain.concern_progress import Alarm, Progress
from bot.domain.kept import Kept
from bot.domain.people import Family, Staff

# A child with a teacher, and the offering that was chosen for the two.
Chosen = Sequence[tuple[Pairing, int]]


class ConcernDesk(Protocol):
    """The parent's own concerns. One that is no concern of this parent's is `Refused` as one that
    does not exist. `words` are the parent's own, by name."""

    def mine(self) -> Sequence[Progress]:
        """The newest first."""

    def get(self, reference: str) -> Progress: ...
    def preview(self, draft: Draft) -> Progress:
        """What raising it would come to; it has no reference yet."""

    def raise_(self, draft: Draft, name: str, child: int) -> Progress:
        """`name`: how the school may call a parent whom it does not know; `child` 0 for none."""

    def add(self, reference: str, words: Mapping[str, str]) -> Progress: ...
    def escalate(self, reference: str, words: Mapping[str, str]) -> Progress: ...
    def withdraw(self, reference: str) -> Progress: ...
    def settle(self, reference: str) -> Progress: ...
    def reopen(self, reference: str, words: Mapping[str, str]) -> Progress: ...
    def rate(self, reference: str, rating: int) -> Progress:
        """`rating`: 1 to 5."""

    def alert(self, school: str, message: str, role: str) -> Alarm:
        """Tells the school of a danger, or adds the message to what it was told of before in this
        chat. `role`: what the person is whom it is about, empty for nobody at school."""


class PrivacyDesk(Protocol):
    """What is kept of who writes: of the family in all its chats, if this is one of them."""

    def kept(self) -> Kept: ...
    def is_held(self) -> bool:
        """Whether nothing of it may be deleted now (legal hold)."""

    def file(self) -> str:
        """All of it, as JSON."""

    def erase(self) -> None:
        """Deletes what `kept` says may go, for good; this chat stays, without its messages."""


class Desk(Protocol):
    @property
    def now(self) -> datetime: ...
    @property
    def concerns(self) -> ConcernDesk: ...
    @property
    def privacy(self) -> PrivacyDesk: ...

    # The family
    def family(self) -> Family | None:
        """The guardian that this chat is linked to."""

    def link(self, code: str) -> Family | Account | None:
        """Who the school gave the code to, or who made it in the console; None for a code of
        nobody's, or that is used up."""

    def staff(self, school: str) -> Sequence[Staff]: ...
    def set_reminders(self, wanted: bool) -> None: ...

    # Conferences
    def free(self, staff: Sequence[int], gap: timedelta, *, long: bool) -> Sequence[Free]: ...
    def pools(self, staff: Sequence[int]) -> Mapping[int, str]:
        """What one can wait for at each of these teachers; none has no conferences now."""

    def hold(self, chosen: Chosen, details: Details) -> None: ...
    def held(self) -> Sequence[Booking]: ...
    def release_held(self) -> None: ...
    def book(self, chosen: Chosen, details: Details) -> Sequence[Booking]: ...
    def bookings(self) -> Sequence[Booking]: ...
    def change(self, booking: int, offering: int, details: Details) -> Booking: ...
    def cancel(self, booking: int) -> Booking: ...

    # Waitlists
    def wait(self, pairing: Pairing, details: Details) -> Waiting: ...
    def wait_for_event(self, event: int, shown: str) -> Waiting: ...
    def waiting(self) -> Sequence[Waiting]: ...
    def accept(self, waiting: int) -> Booking: ...
    def decline(self, waiting: int) -> None: ...
    def leave(self, waiting: int) -> None: ...

    # Volunteering
    def events(self, schools: Sequence[str]) -> Sequence[Event]: ...
    def helpers(self, event: int) -> tuple[str, ...]: ...
    def sign_up(self, event: int, shown: str) -> Booking: ...

    # A member of staff
    def account(self) -> Account | None:
        """Whom this chat is linked to."""

    def acknowledge(self, reference: str) -> date:
        """Takes up a concern; until when an answer is due."""

    # The office
    def ask_office(
        self, kind: str, school: str, words: Mapping[str, str], staff: int = 0
    ) -> int: ...
    def asked(self) -> Sequence[tuple[int, str]]:
        """Number and kind of what this chat asked the office for and has no answer to yet."""

    def withdraw(self, request: int) -> None: ...
