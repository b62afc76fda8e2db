"""A parent's own concerns at the desk: raised, followed, answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.concern import ACTIVE, PARENT, Concern, Draft, Event, allows, apply
from bot.domain.concern_progress import Alarm, Progress, Stage
from bot.services.concern_notices import ConcernNotices
from bot.services.concern_stages import ConcernStages
from bot.services.concerns import Concerns
from bot.services.parent_concerns import ParentConcerns
from bot.services.records import Records
from bot.services.requests import Asker
from bot.store import concerns as store
from bot.store.concerns import Case


class ConcernDesk:
    def __init__(self, records: Records, asker: Asker) -> None:
        records = replace(records, actor=PARENT)
        self._records = records
        self._connection = records.connection
        self._asker = asker
        self._concerns = Concerns(records)
        self._own = ParentConcerns(records, asker)
        self._stages = ConcernStages(records)

    # ---- Looking -------------------------------------------------------------------------------

    def mine(self) -> list[Progress]:
        return [self._progress(case) for case in self._own.mine()]

    def get(self, reference: str) -> Progress:
        return self._progress(self._own.get(reference))

    def preview(self, draft: Draft) -> Progress:
        event = self._concerns.beginning(draft)
        return self._shown("", apply(None, event), [event], (), frozenset())

    def _progress(self, case: Case) -> Progress:
        events = store.events(self._connection, case.id)
        stages = self._stages.of(case, events)
        return self._shown(case.reference, case.state, events, stages, self._can(case))

    def _shown(
        self, reference: str, state: Concern, events: list[Event], stages: tuple[Stage, ...],
        can: frozenset[str],
    ) -> Progress:  # fmt: skip
        moved = next(event for event in reversed(events) if "why" in event.details)
        until = state.due or state.closes
        return Progress(
            reference, state, self._stages.holder(state.holder),
            self._records.calendar(state.school).last_day(until) if until else None,
            moved.details["why"], moved.statement, self._concerns.next(state), stages, can,
        )  # fmt: skip

    def _can(self, case: Case) -> frozenset[str]:
        """What is told of a danger can be added to, and is not the parent's to end."""
        state = case.state
        able = {
            "answer": state.status == "asked",
            "add": allows(state, "added", PARENT),
            "settle": allows(state, "settled", PARENT),
            "unsettled": state.status == "resolved",
            "reopen": self._own.can_reopen(case),
            "escalate": self._own.can_escalate(case),
            "withdraw": allows(state, "withdrawn", PARENT),
            "rate": allows(state, "rated", PARENT) and state.rating is None,
        }
        within = {"answer", "add"} if state.kind == "danger" else able.keys()
        return frozenset(verb for verb in within if able[verb] and not state.erased)

    # ---- Acting --------------------------------------------------------------------------------

    def raise_(self, draft: Draft, name: str, child: int) -> Progress:
        return self._progress(self._own.raise_(draft, name, child))

    def add(self, reference: str, words: Mapping[str, str]) -> Progress:
        return self._progress(self._own.add(reference, words))

    def escalate(self, reference: str, words: Mapping[str, str]) -> Progress:
        return self._progress(self._own.escalate(reference, words))

    def withdraw(self, reference: str) -> Progress:
        return self._progress(self._own.withdraw(reference))

    def settle(self, reference: str) -> Progress:
        return self._progress(self._own.settle(reference))

    def reopen(self, reference: str, words: Mapping[str, str]) -> Progress:
        return self._progress(self._own.reopen(reference, words))

    def rate(self, reference: str, rating: int) -> Progress:
        return self._progress(self._own.rate(reference, rating))

    # ---- Danger --------------------------------------------------------------------------------

    def alert(self, school: str, message: str, role: str) -> Alarm:
        open_ = next((case for case in self._own.mine() if self._is_alarm(case, school)), None)
        if open_:
            case = self._own.add(open_.reference, {"added": message})
        else:
            draft = Draft("danger", "child", school, about_role=role, words={"happened": message})
            case = self._own.raise_(draft, "", 0)
        return Alarm(case.reference, bool(ConcernNotices(self._records).recipients(case)))

    def _is_alarm(self, case: Case, school: str) -> bool:
        """One of this chat that somebody still has to deal with."""
        here = (self._asker.channel, self._asker.peer)
        state = case.state
        is_open = state.kind == "danger" and state.status in ACTIVE and state.school == school
        return is_open and (case.whose.channel, case.whose.peer) == here
