"""What a parent does with the own concerns, in the chat that they came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.concern import PARENT, Draft, allows
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.concerns import Concerns
from bot.services.records import Records
from bot.services.requests import Asker
from bot.store import concerns as store
from bot.store.concerns import Case, Whose


class ParentConcerns:
    """The log names no family: who a parent is stands beside it, and can be erased."""

    def __init__(self, records: Records, asker: Asker) -> None:
        records = replace(records, actor=PARENT)
        self._records = records
        self._connection = records.connection
        self._asker = asker
        self._concerns = Concerns(records)

    def mine(self) -> list[Case]:
        """The newest first."""
        asker = self._asker
        return store.of_chat(self._connection, asker.channel, asker.peer, asker.family)

    def get(self, reference: str) -> Case:
        """`Refused` for a reference that is no concern of this parent's."""
        found = [case for case in self.mine() if case.reference == reference]
        if not found:
            raise Refused(Msg("concern-unknown", reference=reference))
        return found[0]

    def raise_(self, draft: Draft, name: str, child: int) -> Case:
        asker = self._asker
        whose = Whose(asker.channel, asker.peer, asker.language, asker.family, child, name)
        return self._concerns.raise_(draft, whose)

    def add(self, reference: str, words: Mapping[str, str]) -> Case:
        """More about it; where the school has asked something, the answer, with which its clock
        goes on."""
        case = self.get(reference)
        if case.state.status != "asked":
            return self._concerns.record(case, "added", words)
        calendar = self._records.calendar(case.state.school)
        due = calendar.after_school_days(self._records.now, case.state.left or 0)
        return self._concerns.record(case, "answered", words, due=due, left=None)

    def escalate(self, reference: str, words: Mapping[str, str]) -> Case:
        return self._concerns.escalate(self.get(reference), words)

    def can_escalate(self, case: Case) -> bool:
        possible = self._concerns.next(case.state) is not None
        return possible and allows(case.state, "escalated", PARENT)

    def withdraw(self, reference: str) -> Case:
        case = self.get(reference)
        return self._concerns.record(case, "withdrawn", due=None, left=None, closes=None)

    def settle(self, reference: str) -> Case:
        case = self.get(reference)
        return self._concerns.record(case, "settled", closes=self._concerns.reopen_until(case))

    def can_reopen(self, case: Case) -> bool:
        until = case.state.closes
        return allows(case.state, "reopened", PARENT) and bool(until and self._records.now <= until)

    def reopen(self, reference: str, words: Mapping[str, str]) -> Case:
        case = self.get(reference)
        if not self.can_reopen(case):
            raise Refused(Msg("concern-too-late", reference=reference))
        return self._concerns.reopen(case, words)

    def rate(self, reference: str, rating: int) -> Case:
        """`rating`: 1 to 5."""
        return self._concerns.record(self.get(reference), "rated", rating=rating)
