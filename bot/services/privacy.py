"""What is kept of a parent, and what of it may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.booking import Booking
from bot.domain.concern import ENDED
from bot.domain.kept import Kept
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.concerns import Concerns
from bot.services.records import Records
from bot.store import concerns as store
from bot.store import families, holds, personal
from bot.store.concerns import Case
from bot.store.personal import Owner

# Which concerns somebody may see at all.
Seen = Callable[[Case], bool]


def every(case: Case) -> bool:
    return True


class Privacy:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def erase(self, case: Case, actor: str) -> Case:
        """Takes away the words of a concern that has ended, and whose it was. `Refused` while it
        goes on, and where the school has to keep it (legal hold)."""
        if case.state.hold or self._is_of_held(case):
            raise Refused(Msg("concern-held", reference=case.reference))
        if case.state.status not in ENDED:
            raise Refused(Msg("concern-not-ended", reference=case.reference))
        if case.state.erased:
            return case
        concerns = Concerns(replace(self._records, actor=actor))
        erased = concerns.record(case, "erased", erased=True)
        store.erase(self._connection, case.id)
        return erased

    def may_go(self, case: Case) -> bool:
        state = case.state
        kept = state.hold or state.erased or self._is_of_held(case)
        return state.status in ENDED and not kept

    def _is_of_held(self, case: Case) -> bool:
        """Whether its family is under legal hold, or that of its chat."""
        whose = case.whose
        return self.is_held(Owner(whose.family, ((whose.channel, whose.peer),)))

    def is_held(self, whose: Owner) -> bool:
        chats = (holds.chat_is_held(self._connection, *peer) for peer in whose.peers)
        return holds.is_held(self._connection, whose.family) or any(chats)

    def kept(self, whose: Owner, seen: Seen = every) -> Kept:
        """Of the concerns, those that may be `seen` are counted."""
        connection, family = self._connection, whose.family
        cases = list(filter(seen, personal.concerns(connection, whose)))
        booked = personal.booked(connection, family)
        coming = sum(map(self.is_coming, booked))
        return Kept(
            held=self.is_held(whose),
            listed=families.load(connection, family) is not None,
            bookings=len(booked) - coming,
            coming=coming,
            waiting=len(personal.waits(connection, family)),
            requests=len(personal.requests(connection, whose)),
            concerns=sum(map(self.may_go, cases)),
            active=sum(case.state.status not in ENDED and not case.state.hold for case in cases),
            on_hold=sum(case.state.hold for case in cases),
            messages=personal.count_messages(connection, whose),
        )

    def is_coming(self, booking: Booking) -> bool:
        return booking.status == "booked" and booking.ends > self._records.now
