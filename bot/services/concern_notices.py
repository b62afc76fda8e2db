"""Who is told of what happens to a concern: its parent, and who has it at school.

Written in the transaction of the change, so that nothing happens untold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.domain.access import ROLES, Viewer
from bot.domain.chain import next_step
from bot.domain.concern import FOR_PARENT, SAFETY, STAFF, Concern, Event
from bot.domain.concern_access import actions, in_charge
from bot.domain.concern_words import (
    Told,
    own_words,
    parent_choices,
    staff_choices,
    tells_staff,
    told_parent,
    told_staff,
    unassigned,
)
from bot.domain.messages import Citation, Msg, Reply
from bot.domain.organization import lineage
from bot.services.records import Records
from bot.services.sign_in import viewer
from bot.store import accounts, families
from bot.store.concern_access import find
from bot.store.concerns import Case

# Where the staff's page about a concern is.
_CONSOLE = "/staff/concerns/"


class ConcernNotices:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def of(self, case: Case, event: Event, words: Mapping[str, str], language: str) -> None:
        """`words` were said with the event, in `language`."""
        self._tell_parent(case, event, words, language)
        if tells_staff(case.state, event):
            self._tell_staff(case, event)

    # ---- The parent ----------------------------------------------------------------------------

    def _tell_parent(
        self, case: Case, event: Event, words: Mapping[str, str], language: str
    ) -> None:
        if not case.whose.peer:
            return
        state, said = case.state, " ".join(words[name] for name in words if name in FOR_PARENT)
        who, day = self._who(state, event), self._day(case)
        told = told_parent(state, event, Told(case.reference, who, day, said))
        if not told:
            return
        foreign = (own_words(language),) if said and language != case.whose.language else ()
        self._records.tell.to_chat(
            case.whose.channel, case.whose.peer,
            Reply((*told, *foreign), self._citations(event),
                  parent_choices(case.reference, event, can_escalate=self._can_escalate(state))),
            self._records.calendar(state.school).awake(self._records.now),
        )  # fmt: skip

    def _who(self, state: Concern, event: Event) -> str:
        """Who did it, or who has it now."""
        if event.by == STAFF and event.what not in ("assigned", "escalated", "reopened"):
            return accounts.names(self._connection, [event.account]).get(event.account, "")
        return families.staff_names(self._connection, [state.holder]).get(state.holder, "")

    def _day(self, case: Case) -> date | None:
        """The last day on which something is due, or until which the parent may come back."""
        until = case.state.due or case.state.closes
        calendar = self._records.calendar(case.state.school)
        return calendar.last_day(until) if until else None

    def _citations(self, event: Event) -> tuple[Citation, ...]:
        passage = self._records.passage(event.statement) if event.statement else None
        return (Citation(passage, "unknown"),) if passage else ()

    def _can_escalate(self, state: Concern) -> bool:
        if state.kind != "concern":
            return False
        chain = self._records.chain(state.school)
        return next_step(chain, state.level, state.about_rank) is not None

    # ---- Staff ---------------------------------------------------------------------------------

    def _tell_staff(self, case: Case, event: Event) -> None:
        now, state = self._records.now, case.state
        urgent = state.level == SAFETY and event.what != "reminded"
        at = now if urgent else self._records.calendar(state.school).awake(now)
        if passed_by := event.details.get("passed_by"):
            self._tell_passed_on(case, event, passed_by, at)
        for who in self._audience(case):
            if event.actor != f"{STAFF}:{who.account}":
                self._records.tell.to_account(who.account, self._notice(case, event, who), at)

    def _notice(self, case: Case, event: Event, who: Viewer) -> Reply:
        reference, day, can = case.reference, self._day(case), actions(who, case.state)
        said = unassigned(reference, event, day, can) or told_staff(
            reference, case.state, event, day
        )
        return Reply(
            (said,), choices=staff_choices(reference, can), subject=_subject(case),
            path=f"{_CONSOLE}{reference}",
        )  # fmt: skip

    def _tell_passed_on(self, case: Case, event: Event, staff: int, at: datetime) -> None:
        """Who had it so far, unless it was the one who passed it on."""
        had = accounts.of_staff(self._connection, staff)
        if had and event.actor != f"{STAFF}:{had.id}":
            said = Msg("staff-told-passed-on", reference=case.reference)
            self._records.tell.to_account(had.id, Reply((said,), subject=_subject(case)), at)

    def recipients(self, case: Case) -> list[int]:
        """The accounts that are told."""
        return [who.account for who in self._audience(case)]

    def _audience(self, case: Case) -> list[Viewer]:
        """Of those who may see it: who has it, else who can be given it or give it to somebody; of
        a danger one role more each time it was raised again."""
        state = case.state
        if state.level == SAFETY:
            alert = self._records.school(state.school).safety.alert
            return self._able(case, alert[: state.alerts + 1]) or self._able(case, ROLES)
        held = accounts.of_staff(self._connection, state.holder) if state.holder else None
        if held and held.active:
            return [viewer(held, self._records.organizations, held.language)]
        return self._able(case, (in_charge(state), "office")) or self._able(case, ROLES)

    def _able(self, case: Case, roles: Sequence[str]) -> list[Viewer]:
        organizations = self._records.organizations
        within = lineage(case.state.school, organizations)
        found = (
            viewer(account, organizations, account.language)
            for account in accounts.in_roles(self._connection, within, roles)
        )
        return [who for who in found if find(self._connection, who, case.reference)]


def _subject(case: Case) -> Msg:
    return Msg("staff-told-subject", reference=case.reference, kind=case.state.kind)
