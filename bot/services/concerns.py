"""The one door through which a concern changes: each change with its event, both or none."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from bot.domain.chain import LEVELS, Chain, Level, Step, first_step, next_step
from bot.domain.concern import CLOCK, EQUITY, SAFETY, Concern, Draft, Event, NotAllowed, apply
from bot.domain.concern_reference import reference_of
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services import holders
from bot.services.concern_notices import ConcernNotices
from bot.services.records import Records
from bot.store import concerns as store
from bot.store.concerns import Case, Whose

# The kinds that go past the chain, and who has them.
_OWN_LEVEL: Mapping[str, str] = {"danger": SAFETY, "discrimination": EQUITY}


class Concerns:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection
        self._notices = ConcernNotices(records)

    def chain(self, concern: Concern) -> Chain:
        return self._records.chain(concern.school)

    # ---- Raising -------------------------------------------------------------------------------

    def raise_(self, draft: Draft, whose: Whose) -> Case:
        """The concern with its reference, given to who is to have it first. `Refused` if it is
        anonymous and the school does not take that."""
        event = self.beginning(draft)
        case = self._add(apply(None, event), _as_known(whose, draft), event)
        store.say(self._connection, case, draft.words, whose.language)
        self._notices.of(case, event, {}, whose.language)
        if draft.kind == "danger" and not self._notices.recipients(case):
            return Concerns(replace(self._records, actor=CLOCK)).alert(case)
        return case

    def alert(self, case: Case) -> Case:
        """Tells a danger that nobody has taken again, and to more people: also to those who are not
        above whom it is about."""
        state = case.state
        again = self.until_acknowledged(state.school, SAFETY)
        return self.record(case, "alerted", alerts=state.alerts + 1, reminded=again)

    def beginning(self, draft: Draft) -> Event:
        """What raising it comes to: at which level it begins and why, who has it, until when."""
        chain = self._records.chain(draft.school)
        if draft.anonymous and not chain.anonymous:
            raise Refused(Msg("concern-not-anonymous"))
        about = self._about(draft)
        rank = holders.rank(self._connection, chain, about)
        level, why = self._first(draft, chain, rank)
        return Event(1, self._records.now, self._records.actor, "raised", {
            "kind": draft.kind, "topic": draft.topic, "school": draft.school, "chain": chain.id,
            "about": list(about), "about_rank": rank, "anonymous": draft.anonymous,
            "why": why, "tried": list(draft.tried),
            **self._given(draft.school, level, about, draft.closest),
        }, _statement(chain, level))  # fmt: skip

    def _add(self, state: Concern, whose: Whose, event: Event) -> Case:
        while True:
            reference = reference_of(UUID(self._records.new_uid()).int)
            added = store.add(self._connection, reference, state, whose, event)
            if added:
                return added

    def _about(self, draft: Draft) -> tuple[int, ...]:
        """All that it may be about: nobody of them may read it."""
        found = set(draft.about)
        if draft.about_role and not found:
            everybody = holders.in_roles(self._records, draft.school, [draft.about_role])
            found = {who.id for who in everybody}
        return tuple(sorted(found))

    def _first(self, draft: Draft, chain: Chain, rank: int) -> tuple[str, str]:
        """The level and why; danger and discrimination have their own."""
        if own := _OWN_LEVEL.get(draft.kind):
            return own, draft.kind
        step = first_step(chain, draft.topic, draft.tried, rank, draft.cannot_face)
        return step.level, step.why

    # ---- Moving --------------------------------------------------------------------------------

    def record(
        self,
        case: Case,
        what: str,
        words: Mapping[str, str] | None = None,
        *,
        statement: str = "",
        language: str = "",
        **details: Any,
    ) -> Case:
        """Does to the concern what its state allows, and tells those whom it concerns. `words` are
        in `language`, else in the parent's. `Refused` where the state does not allow it;
        `StaleVersion` if something else was done to the concern meanwhile."""
        event = Event(
            case.state.seq + 1, self._records.now, self._records.actor, what,
            {name: _json(value) for name, value in details.items()}, statement,
        )  # fmt: skip
        try:
            after = apply(case.state, event)
        except NotAllowed:
            raise Refused(Msg("concern-not-now", reference=case.reference)) from None
        changed = store.change(self._connection, case, after, event)
        language, words = language or case.whose.language, words or {}
        store.say(self._connection, changed, words, language)
        self._notices.of(changed, event, words, language)
        return changed

    def next(self, concern: Concern) -> Step | None:
        """What comes after the level that the concern is at; None after the last. Above the person
        in charge of equal treatment there is the top of the chain only."""
        if concern.kind == "danger":
            return None
        level = LEVELS[-2] if concern.level == EQUITY else concern.level
        return next_step(self.chain(concern), level, concern.about_rank)

    def escalate(self, case: Case, words: Mapping[str, str] | None = None, why: str = "") -> Case:
        """To the next level, `Refused` beyond the last one. `why` where it is not that it was not
        resolved."""
        step = self.next(case.state)
        if step is None:
            raise Refused(Msg("concern-last-level", reference=case.reference))
        given = self._given(case.state.school, step.level, case.state.about)
        statement = _statement(self.chain(case.state), step.level)
        return self.record(
            case, "escalated", words, statement=statement, why=why or step.why, left=None,
            closes=None, passed_by=case.state.holder, **given,
        )  # fmt: skip

    def _given(
        self, school: str, level: str, about: Collection[int], wished: int = 0
    ) -> dict[str, Any]:
        """Who has it at the level, and until when it is to be acknowledged."""
        due = self.until_acknowledged(school, level)
        return {
            "level": level, "holder": self._holder(school, level, about, wished), "due": _json(due),
        }  # fmt: skip

    def _holder(self, school: str, level: str, about: Collection[int], wished: int) -> int:
        if level == SAFETY:
            return 0
        if level == EQUITY:
            return holders.equity(self._records, school, about)
        found = self._records.chain(school).level(level)
        return holders.find(self._records, school, found, about, wished)

    def reopen(self, case: Case, words: Mapping[str, str] | None = None) -> Case:
        """Where it was, and with whom."""
        state = case.state
        due = self.until_acknowledged(state.school, state.level)
        return self.record(
            case, "reopened", words, level=state.level, holder=state.holder, due=due, left=None,
            closes=None,
        )  # fmt: skip

    # ---- The clock of the school ---------------------------------------------------------------

    def until_acknowledged(self, school: str, level: str) -> datetime:
        """A danger is to be taken at once: it is raised again after some minutes."""
        if level == SAFETY:
            repeat = self._records.school(school).safety.repeat_minutes
            return self._records.now + timedelta(minutes=repeat)
        return self._after(school, _days(self._records.chain(school), level).acknowledge_days)

    def until_answered(self, concern: Concern) -> datetime:
        return self._after(concern.school, _days(self.chain(concern), concern.level).answer_days)

    def reopen_until(self, case: Case) -> datetime:
        return self._records.now + timedelta(days=self.chain(case.state).reopen_days)

    def _after(self, school: str, days: int) -> datetime:
        return self._records.calendar(school).after_school_days(self._records.now, days)


def _days(chain: Chain, level: str) -> Level:
    """The level with its days; what has no level of its own takes as long as the contact."""
    return chain.beyond if level in _OWN_LEVEL.values() else chain.level(level)


def _statement(chain: Chain, level: str) -> str:
    return "" if level in _OWN_LEVEL.values() else chain.level(level).statement


def _as_known(whose: Whose, draft: Draft) -> Whose:
    """Who stays anonymous leaves a chat that can be answered, and nothing else."""
    if not draft.anonymous:
        return whose
    return Whose(whose.channel, whose.peer, whose.language)


def _json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
