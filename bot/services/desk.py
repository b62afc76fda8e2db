"""One parent's desk: what the dialogue may do with the school's books during one message."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from bot.domain.access import Account
from bot.domain.booking import Booking, Details, Event, Free, Pairing, Waiting
from bot.domain.messages import Msg
from bot.domain.people import Family, Staff
from bot.errors import Refused
from bot.services import accounts
from bot.services.bookings import Bookings, Chosen, volunteer
from bot.services.concern_desk import ConcernDesk
from bot.services.events import Events
from bot.services.families import link
from bot.services.places import Wish
from bot.services.privacy_desk import PrivacyDesk
from bot.services.records import Records
from bot.services.requests import Asker, Requests
from bot.services.staff_chat import StaffChat
from bot.services.waitlist import Waitlist
from bot.store import families, offerings

T = TypeVar("T")


class FrontDesk:
    """What was read stays on the desk until something is changed: a form looks at the same family,
    staff and free times many times in one turn."""

    def __init__(self, records: Records, asker: Asker) -> None:
        self._records = records
        self._connection = records.connection
        self._asker = asker
        self._bookings = Bookings(records)
        self._waitlist = Waitlist(records)
        self._events = Events(records)
        self._requests = Requests(records)
        self._read: dict[Hashable, Any] = {}

    def _once(self, key: Hashable, read: Callable[[], T]) -> T:
        if key not in self._read:
            self._read[key] = read()
        found: T = self._read[key]
        return found

    def _changing(self) -> int:
        """The family that changes something; what was read may not hold any more."""
        self._read.clear()
        return self._linked()

    @property
    def now(self) -> datetime:
        return self._records.now

    @property
    def concerns(self) -> ConcernDesk:
        return ConcernDesk(self._records, self._asker)

    @property
    def privacy(self) -> PrivacyDesk:
        self._read.clear()  # what is erased is gone
        return PrivacyDesk(self._records, self._asker)

    def family(self) -> Family | None:
        id = self._asker.family
        return self._once("family", lambda: families.load(self._connection, id)) if id else None

    def _linked(self) -> int:
        if not self._asker.family:
            raise Refused(Msg("family-not-linked"))
        return self._asker.family

    def link(self, code: str) -> Family | Account | None:
        with self._records.whole():
            id = link(self._connection, code)
            if id and id != self._asker.family and self.privacy.is_held():
                raise Refused(Msg("privacy-held-chat"))
        if id is None:
            return self._link_staff(code)
        self._records.note("linked", "family", id)
        self._asker = replace(self._asker, family=id)
        self._read.clear()
        return families.load(self._connection, id)

    def _link_staff(self, code: str) -> Account | None:
        account = accounts.link(self._connection, code, self.now)
        if account:
            self._asker = replace(self._asker, account=account.id)
        return account

    def staff(self, school: str) -> Sequence[Staff]:
        return self._once(school, lambda: families.staff_of(self._connection, school))

    def set_reminders(self, wanted: bool) -> None:
        families.set_reminders(self._connection, self._changing(), wanted)
        self._records.note("reminders", "family", self._linked(), wanted=wanted)

    def free(self, staff: Sequence[int], gap: timedelta, *, long: bool) -> Sequence[Free]:
        family, key = self._linked(), (tuple(staff), gap, long)
        return self._once(key, lambda: self._bookings.free(family, staff, gap, long=long))

    def pools(self, staff: Sequence[int]) -> Mapping[int, str]:
        key = ("pools", tuple(staff))
        return self._once(key, lambda: offerings.pools(self._connection, staff, self.now))

    def hold(self, chosen: Chosen, details: Details) -> None:
        self._bookings.hold(self._changing(), chosen, details)

    def held(self) -> Sequence[Booking]:
        return self._bookings.held(self._linked())

    def release_held(self) -> None:
        if self._asker.family:
            self._bookings.release_held(self._changing())

    def book(self, chosen: Chosen, details: Details) -> Sequence[Booking]:
        return self._bookings.book(self._changing(), chosen, details)

    def bookings(self) -> Sequence[Booking]:
        family = self._asker.family
        return self._once("bookings", lambda: self._bookings.of(family)) if family else ()

    def change(self, booking: int, offering: int, details: Details) -> Booking:
        return self._bookings.change(self._changing(), booking, offering, details)

    def cancel(self, booking: int) -> Booking:
        return self._bookings.cancel(self._changing(), booking)

    def wait(self, pairing: Pairing, details: Details) -> Waiting:
        pool = self.pools([pairing.staff]).get(pairing.staff)
        who = families.staff_member(self._connection, pairing.staff)
        if pool is None or who is None:
            raise Refused(Msg("booking-gone"))
        wish = Wish(self._changing(), pairing.child, details)
        return self._waitlist.join(pool, who.school, who.id, wish)

    def wait_for_event(self, event: int, shown: str) -> Waiting:
        pool = offerings.pool(self._connection, event)
        school = offerings.school(self._connection, event)
        return self._waitlist.join(pool, school, 0, volunteer(self._changing(), shown))

    def waiting(self) -> Sequence[Waiting]:
        return self._waitlist.of(self._asker.family) if self._asker.family else ()

    def accept(self, waiting: int) -> Booking:
        return self._waitlist.accept(self._changing(), waiting)

    def decline(self, waiting: int) -> None:
        self._waitlist.decline(self._changing(), waiting)

    def leave(self, waiting: int) -> None:
        self._waitlist.leave(self._changing(), waiting)

    def events(self, schools: Sequence[str]) -> Sequence[Event]:
        return self._events.open(tuple(schools))

    def helpers(self, event: int) -> tuple[str, ...]:
        return self._events.helpers(event)

    def sign_up(self, event: int, shown: str) -> Booking:
        return self._bookings.sign_up(self._changing(), event, shown)

    def account(self) -> Account | None:
        return StaffChat(self._records, self._asker.account).account()

    def acknowledge(self, reference: str) -> date:
        return StaffChat(self._records, self._asker.account).acknowledge(reference)

    def ask_office(self, kind: str, school: str, words: Mapping[str, str], staff: int = 0) -> int:
        return self._requests.ask(self._asker, kind, school, words, staff)

    def asked(self) -> Sequence[tuple[int, str]]:
        found = self._requests.open_of(self._asker.channel, self._asker.peer)
        return [(request.id, request.kind) for request in found]

    def withdraw(self, request: int) -> None:
        """Only what this chat asked for itself."""
        if request not in dict(self.asked()):
            raise Refused(Msg("request-not-open", number=request))
        self._requests.close(request, "withdrawn")
