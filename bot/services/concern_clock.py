"""What the clock does with concerns: nothing is forgotten, and nothing is moved untold.

Nights, weekends and holidays are no time of the school's: due dates are ends of school days, and
what is late is moved in the morning of the next one. Only a danger does not wait.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

import structlog

from bot.domain.concern import SAFETY
from bot.errors import told_without_words
from bot.services.concerns import Concerns
from bot.services.records import Records
from bot.store import concerns as store
from bot.store.concerns import Case

_BATCH = 100
_log = structlog.get_logger()


class ConcernClock:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection
        self._concerns = Concerns(records)
        self._closed = [
            id
            for id, school in records.organizations.items()
            if not school.calendar.in_session(records.now)
        ]

    def tick(self) -> int:
        """How many concerns something was done to."""
        return self._each(self._late, self._raise) + self._each(self._unanswered, self._settle)

    def _late(self, but: Collection[int]) -> list[int]:
        return store.late(self._connection, self._records.now, _BATCH, self._closed, but)

    def _unanswered(self, but: Collection[int]) -> list[int]:
        return store.unanswered(self._connection, self._records.now, _BATCH, self._closed, but)

    def _each(
        self, find: Callable[[Collection[int]], list[int]], do: Callable[[Case], object]
    ) -> int:
        """What fails is left as it was, and keeps nobody else's concern waiting."""
        done, failed = 0, set[int]()
        while found := find(failed):
            wrong = {id for id in found if not self._done(id, do)}
            done, failed = done + len(found) - len(wrong), failed | wrong
            if not wrong:
                break
        return done

    def _done(self, id: int, do: Callable[[Case], object]) -> bool:
        try:
            with self._records.whole():
                do(store.get(self._connection, id))
        except Exception as error:
            told = told_without_words(error)
            _log.error("concern_clock_failed", concern=id, exception=told)
            return False
        return True

    def _raise(self, case: Case) -> None:
        """A danger is told again, to more people; what nobody took up goes to the next level; who
        has taken it up but does not answer is reminded, once a school day."""
        state = case.state
        if state.status == "open" and state.level == SAFETY:
            self._concerns.alert(case)
        elif state.status == "open" and self._concerns.next(state):
            self._concerns.escalate(case, why="not_acknowledged")
        else:
            self._remind(case)

    def _remind(self, case: Case) -> None:
        calendar = self._records.calendar(case.state.school)
        again = calendar.after_school_days(self._records.now, 0)
        self._concerns.record(case, "reminded", reminded=again)

    def _settle(self, case: Case) -> None:
        """What was resolved counts as settled when the parent has not said otherwise in time; it
        can still be reopened."""
        self._concerns.record(case, "settled", closes=self._concerns.reopen_until(case))
