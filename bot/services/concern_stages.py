"""The log of a concern as its parent sees it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.concern import FOR_PARENT, STAFF, Event
from bot.domain.concern_progress import Stage
from bot.services.records import Records
from bot.store import accounts, concerns, families
from bot.store.concerns import Case

# What stays within the school: notes, whom it is about, who is reminded.
_UNSEEN = frozenset({"noted", "named", "held", "released", "alerted"})


class ConcernStages:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def holder(self, staff: int) -> str:
        """The name of a member of staff, empty for nobody yet."""
        return families.staff_names(self._connection, [staff]).get(staff, "")

    def of(self, case: Case, events: Iterable[Event]) -> tuple[Stage, ...]:
        words = {
            said.seq: said.text
            for said in concerns.words(self._connection, case.id)
            if said.name in FOR_PARENT
        }
        stages, level = [], case.state.level
        for event in events:
            level = event.details.get("level", level)
            if event.what not in _UNSEEN:
                stages.append(self._stage(case, event, level, words.get(event.seq, "")))
        return tuple(stages)

    def _stage(self, case: Case, event: Event, level: str, words: str) -> Stage:
        calendar = self._records.calendar(case.state.school)
        day = calendar.local(event.at).date()
        return Stage(event.what, event.by, day, level, self._who(event), words)

    def _who(self, event: Event) -> str:
        """Who has it from then on, or who did it at school."""
        if "holder" in event.details:
            return self.holder(event.details["holder"])
        if event.by != STAFF:
            return ""
        return accounts.names(self._connection, [event.account]).get(event.account, "")
