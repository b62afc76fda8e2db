"""All of a parent's is erased on request, but for what the school has to keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.domain.kept import Kept
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.bookings import Bookings
from bot.services.privacy import Privacy, Seen, every
from bot.services.records import Records
from bot.services.requests import Requests
from bot.services.waitlist import Waitlist
from bot.store import conversations, deletions, families, holds, personal
from bot.store.deletions import Deleted
from bot.store.personal import Owner, Peer
from bot.store.waitlist import WAITS

REQUEST = "request"


class Erasure:
    """`actor`: who is written into the logs of concerns, such as `parent`."""

    def __init__(self, records: Records, actor: str) -> None:
        self._records = records
        self._connection = records.connection
        self._actor = actor
        self._privacy = Privacy(records)

    def erase(self, whose: Owner, here: Peer | None = None, seen: Seen = every) -> Kept:
        """What there was before. The chat `here` is being answered, so it stays, without a message.
        Of the concerns go those that may be `seen`. `Refused` for a family under legal hold."""
        kept = self._privacy.kept(whose, seen)
        if kept.held:
            raise Refused(Msg("privacy-held"))
        with self._records.whole():
            self._note("request", self._requests(whose))
            for kind, schools in self._concerns(whose, seen).items():
                self._note(kind, schools)
            if whose.family:
                self._family(whose.family)
            self._chats(whose, here)
        return kept

    def forget(self, chat: Peer) -> bool:
        """Deletes one chat with all that was said in it; False if it has to be kept."""
        if holds.chat_is_held(self._connection, *chat):
            return False
        self._note("message", personal.forget_messages(self._connection, Owner(0, (chat,))))
        conversations.forget(self._connection, *chat)
        return True

    def _note(self, what: str, schools: Counter[str]) -> None:
        now = self._records.now
        gone = [Deleted(now, what, school, n, REQUEST) for school, n in sorted(schools.items())]
        deletions.note(self._connection, gone)

    def _family(self, family: int) -> None:
        self._note("waiting", self._waits(family))
        self._note("booking", self._bookings(family))
        families.set_reminders(self._connection, family, wanted=True)
        self._records.note("erased", "family", family)

    def _concerns(self, whose: Owner, seen: Seen) -> dict[str, Counter[str]]:
        """By their kind."""
        found = filter(seen, personal.concerns(self._connection, whose))
        gone: dict[str, Counter[str]] = {}
        for case in filter(self._privacy.may_go, found):
            self._privacy.erase(case, self._actor)
            gone.setdefault(case.state.kind, Counter())[case.state.school] += 1
        return gone

    def _requests(self, whose: Owner) -> Counter[str]:
        """The open ones are withdrawn by that."""
        found = personal.requests(self._connection, whose)
        for request in found:
            if request.status == "open":
                Requests(self._records).close(request.id, "withdrawn")
        personal.forget_requests(self._connection, [request.id for request in found])
        return _schools(found)

    def _waits(self, family: int) -> Counter[str]:
        """Who comes next in line gets what was kept."""
        found = personal.waits(self._connection, family)
        for row in found:
            if row.status in WAITS:
                Waitlist(self._records).leave(family, row.id)
        personal.forget_waits(self._connection, family)
        return _schools(found)

    def _bookings(self, family: int) -> Counter[str]:
        """All but what is still to come."""
        Bookings(self._records).release_held(family)
        booked = personal.booked(self._connection, family)
        over = [each for each in booked if not self._privacy.is_coming(each)]
        personal.forget_bookings(self._connection, [each.id for each in over])
        return _schools(over)

    def _chats(self, whose: Owner, here: Peer | None) -> None:
        """Where a concern goes on, the school can still answer."""
        left = personal.concerns(self._connection, whose)
        needed = {(case.whose.channel, case.whose.peer) for case in left}
        self._note("message", personal.forget_messages(self._connection, whose))
        for chat in personal.chats(self._connection, whose):
            self._records.note("erased", "chat", chat.id)
        self._note("chat", personal.forget_chats(self._connection, whose, here, needed))


def _schools(found: Iterable[personal.OfSchool]) -> Counter[str]:
    return Counter(each.school for each in found)
