"""What is deleted, when, and what is kept all the same.

Words are erased and the log stays: who did which step when is nobody's secret, what a family wrote
is.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import timedelta

from bot.domain.concern import CLOCK, ENDED, PARENT
from bot.domain.messages import Msg
from bot.domain.organization import Retention
from bot.errors import Refused
from bot.services.concerns import Concerns
from bot.services.records import Records
from bot.store import concerns as store
from bot.store.concerns import Case

_BATCH = 100


class Privacy:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def erase(self, case: Case, actor: str) -> Case:
        """Takes away the words of a concern that has ended, and whose it was. `Refused` while it
        goes on, and where the school has to keep it (legal hold)."""
        if case.state.hold:
            raise Refused(Msg("concern-held", reference=case.reference))
        if case.state.status not in ENDED:
            raise Refused(Msg("concern-not-ended", reference=case.reference))
        if case.state.erased:
            return case
        concerns = Concerns(replace(self._records, actor=actor))
        erased = concerns.record(case, "erased", erased=True)
        store.erase(self._connection, case.id)
        return erased

    def erase_mine(self, cases: list[Case]) -> int:
        """On a parent's request, of the own ones those that may go; how many that were."""
        able = [case for case in cases if self.may_go(case)]
        for case in able:
            self.erase(case, PARENT)
        return len(able)

    def may_go(self, case: Case) -> bool:
        return case.state.status in ENDED and not case.state.hold and not case.state.erased

    def tick(self) -> int:
        """What has been kept as long as its organization says; how many concerns that were."""
        kept = {school.retention for school in self._records.organizations.values()}
        found = [case for each in kept for case in self._old(each)]
        for case in found:
            self.erase(case, CLOCK)
        return len(found)

    def _old(self, kept: Retention) -> list[Case]:
        schools = [
            id for id, school in self._records.organizations.items() if school.retention == kept
        ]
        until = {
            kind: self._records.now - timedelta(days=days) for kind, days in asdict(kept).items()
        }
        return store.over(self._connection, schools, until, _BATCH)
