"""How long things are kept, and the job that deletes what is older."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import timedelta

from bot.domain.concern import CLOCK
from bot.domain.organization import Retention
from bot.services.privacy import Privacy
from bot.services.records import Records
from bot.services.sign_in import WINDOW
from bot.store import concerns, deletions, old
from bot.store.deletions import Deleted
from bot.store.old import Scope

# So many rows of a kind are deleted in one transaction.
BATCH = 500
AGE = "age"
_CONCERNS = ("concern", "discrimination", "danger")
# What each organization sets a time for (`Retention`), in the order in which it is deleted.
OF_ORGANIZATIONS: Mapping[str, old.Delete] = {
    "message": old.messages,
    "request": old.requests,
    "waiting": old.waits,
    "booking": old.bookings,
    "chat": old.chats,
    "child": old.children,
}
# What is of no organization: for how long after it happened, or ran out, and how it is deleted.
OF_NOBODY: Mapping[str, tuple[timedelta, old.Delete]] = {
    "family": (timedelta(days=365), old.families),
    "inbound": (timedelta(days=30), old.taken),
    "session": (timedelta(), old.sessions),
    "attempt": (WINDOW, old.attempts),
    "code": (timedelta(), old.codes),
}
# Why rows stay that no time is set for.
STAYS: Mapping[str, str] = {
    "log": "append-only, without words and names; what it was about may be gone",
    "roster": "as long as the school's roster has it, and what refers to it",
    "staff": "an account is deactivated and not deleted: logs name who did something",
    "school": "the school's own, nobody's",
    "count": "numbers without persons",
    "moment": "goes by itself when it is done",
}
# Every table -> the kinds by which its rows, or what is personal in them, go, or why they stay.
KEPT: Mapping[str, tuple[str, ...]] = {
    "outbox": ("message",), "conversation": ("chat",), "inbound": ("inbound",),
    "booking": ("booking",), "waiting": ("waiting",), "request": ("request",),
    "concern_words": _CONCERNS, "concern": (*_CONCERNS, "log"),
    "session": ("session",), "attempt": ("attempt",), "account": ("code", "staff"),
    "concern_event": ("log",), "concern_about": ("log",), "booking_event": ("log",),
    "audit": ("log",), "disclosure": ("log",), "deletion": ("log",),
    "family": ("family", "roster"), "child": ("child", "roster"), "guardianship": ("roster",),
    "staff": ("roster",), "classroom": ("roster",), "teaching": ("roster",),
    "enrolment": ("roster",),
    "offering": ("school",), "place": ("school",), "unanswered": ("count",), "pace": ("count",),
    "duty": ("count",), "notice": ("moment",), "family_hold": ("moment",),
}  # fmt: skip


class Keeping:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def batch(self) -> int:
        """Deletes some of each kind that were kept as long as they may be, and notes it; how many
        that were."""
        gone = [*self._concerns(), *self._of_organizations(), *self._of_nobody()]
        deletions.note(self._connection, gone)
        return sum(each.count for each in gone)

    def _concerns(self) -> Iterator[Deleted]:
        """The words of those that ended long ago."""
        for kept, schools in self._schools().items():
            until = {
                kind: self._records.now - timedelta(days=getattr(kept, kind)) for kind in _CONCERNS
            }
            for case in concerns.over(self._connection, schools, until, BATCH):
                Privacy(self._records).erase(case, CLOCK)
                kind, school = case.state.kind, case.state.school
                yield Deleted(self._records.now, kind, school, 1, AGE, until[kind])

    def _of_organizations(self) -> Iterator[Deleted]:
        for scope, kept in self._scopes():
            for kind, delete in OF_ORGANIZATIONS.items():
                yield from self._delete(kind, scope, timedelta(days=kept[kind]), delete)

    def _of_nobody(self) -> Iterator[Deleted]:
        for kind, (age, delete) in OF_NOBODY.items():
            yield from self._delete(kind, ((), True), age, delete)

    def _delete(
        self, kind: str, which: tuple[tuple[str, ...], bool], age: timedelta, delete: old.Delete
    ) -> Iterator[Deleted]:
        now = self._records.now
        scope = Scope(*which, now, now - age, BATCH)
        for organization, count in sorted(delete(self._connection, scope).items()):
            yield Deleted(now, kind, organization, count, AGE, scope.until)

    def _schools(self) -> dict[Retention, list[str]]:
        """The organizations that keep things equally long."""
        alike: dict[Retention, list[str]] = {}
        for id, school in self._records.organizations.items():
            alike.setdefault(school.retention, []).append(id)
        return alike

    def _scopes(self) -> Iterator[tuple[tuple[tuple[str, ...], bool], dict[str, int]]]:
        """Which organizations, with their days; what is of none that is known has those that hold
        where nothing is said."""
        for kept, schools in self._schools().items():
            yield (tuple(schools), False), asdict(kept)
        yield (tuple(self._records.organizations), True), asdict(Retention())
