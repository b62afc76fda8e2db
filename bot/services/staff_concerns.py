"""What a member of staff does with concerns, in the console or by a button of a message."""

from __future__ import annotations

from collections.abc import Collection

from bot.domain.access import Viewer
from bot.domain.concern_access import actions
from bot.domain.messages import Msg
from bot.domain.people import Staff
from bot.errors import Refused
from bot.services import holders
from bot.services.concerns import Concerns
from bot.services.records import Records
from bot.store import concern_access, disclosures
from bot.store.concerns import Case


class StaffConcerns:
    """`records.actor` is the viewer's account. `seen`: the last event that the viewer had read; an
    action on an older page than the log's is refused."""

    def __init__(self, records: Records, viewer: Viewer) -> None:
        self._records = records
        self._connection = records.connection
        self._viewer = viewer
        self._concerns = Concerns(records)

    # ---- Looking -------------------------------------------------------------------------------

    def find(self, reference: str) -> Case:
        """`Refused` alike for one that is not there and for one that the viewer may not see."""
        found = concern_access.find(self._connection, self._viewer, reference)
        if found is None:
            raise Refused(Msg("staff-concern-unknown"))
        return found

    def open(self, reference: str) -> Case:
        """The concern for the viewer to read, which is written down."""
        found = self.find(reference)
        disclosures.note(
            self._connection, self._records.now, self._records.actor, "opened", [found.id]
        )
        return found

    def actions(self, case: Case) -> frozenset[str]:
        found = actions(self._viewer, case.state)
        return found if self._concerns.next(case.state) else found - {"escalated"}

    def candidates(self, case: Case) -> list[Staff]:
        """To whom it may be given at its level."""
        state = case.state
        roles = self._concerns.chain(state).level(state.level).roles
        found = holders.in_roles(self._records, state.school, roles)
        return [who for who in found if who.id not in (*state.about, state.holder)]

    # ---- Acting --------------------------------------------------------------------------------

    def _allowed(self, reference: str, what: str, seen: int) -> Case:
        case = self.find(reference)
        if seen and seen != case.state.seq:
            raise Refused(Msg("staff-concern-changed"))
        if what not in self.actions(case):
            raise Refused(Msg("staff-concern-not-now"))
        return case

    def acknowledge(self, reference: str, seen: int = 0) -> Case:
        case = self._allowed(reference, "acknowledged", seen)
        return self._concerns.record(
            case, "acknowledged", due=self._concerns.until_answered(case.state)
        )

    def reply(self, reference: str, words: str, language: str, seen: int = 0) -> Case:
        case = self._allowed(reference, "replied", seen)
        due = self._concerns.until_answered(case.state)
        return self._concerns.record(case, "replied", {"reply": words}, language=language, due=due)

    def ask(self, reference: str, words: str, language: str, seen: int = 0) -> Case:
        """Asks the parent; the school's clock stands until there is an answer, and then has as many
        days left as it has now."""
        case = self._allowed(reference, "asked", seen)
        runs = case.state.due if case.state.status == "acknowledged" else None
        due = runs or self._concerns.until_answered(case.state)
        calendar = self._records.calendar(case.state.school)
        left = calendar.school_days_until(due, self._records.now)
        return self._concerns.record(
            case, "asked", {"question": words}, language=language, due=None, left=left
        )

    def note(self, reference: str, words: str, seen: int = 0) -> Case:
        """For staff only."""
        case = self._allowed(reference, "noted", seen)
        return self._concerns.record(case, "noted", {"note": words}, language=self._viewer.language)

    def assign(self, reference: str, staff: int, seen: int = 0) -> Case:
        case = self._allowed(reference, "assigned", seen)
        if staff not in [who.id for who in self.candidates(case)]:
            raise Refused(Msg("staff-concern-cannot-have"))
        due = self._concerns.until_acknowledged(case.state.school, case.state.level)
        return self._concerns.record(case, "assigned", holder=staff, due=due)

    def name(self, reference: str, about: Collection[int], seen: int = 0) -> Case:
        """Says whom it is about, whom the parent could not name. Those lose it from their sight,
        and from their hands."""
        case = self._allowed(reference, "named", seen)
        state = case.state
        everybody = tuple(sorted({*state.about, *about}))
        if self._viewer.staff in everybody:
            raise Refused(Msg("staff-concern-about-you"))
        rank = holders.rank(self._connection, self._concerns.chain(state), everybody)
        holder = 0 if state.holder in everybody else state.holder
        return self._concerns.record(
            case, "named", about=list(everybody), about_rank=rank, holder=holder
        )

    def escalate(self, reference: str, words: str, seen: int = 0) -> Case:
        case = self._allowed(reference, "escalated", seen)
        return self._concerns.escalate(case, {"reason": words})

    def resolve(self, reference: str, words: str, language: str, seen: int = 0) -> Case:
        case = self._allowed(reference, "resolved", seen)
        days = self._concerns.chain(case.state).settle_days
        calendar = self._records.calendar(case.state.school)
        closes = calendar.after_school_days(self._records.now, days)
        return self._concerns.record(
            case, "resolved", {"solution": words}, language=language, due=None, left=None,
            closes=closes,
        )  # fmt: skip

    def reopen(self, reference: str, words: str, seen: int = 0) -> Case:
        return self._concerns.reopen(self._allowed(reference, "reopened", seen), {"note": words})

    def hold(self, reference: str, *, wanted: bool, seen: int = 0) -> Case:
        """Legal hold: nothing of it is erased, on request or by the clock."""
        what = "held" if wanted else "released"
        return self._concerns.record(self._allowed(reference, what, seen), what, hold=wanted)
