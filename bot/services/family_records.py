"""What the office does with all that is kept of a family; each time it is written into the log."""

from __future__ import annotations

from bot.domain.access import Viewer
from bot.domain.kept import Kept
from bot.domain.people import Family
from bot.services.erasure import Erasure
from bot.services.personal_file import PersonalFile, View
from bot.services.privacy import Privacy
from bot.services.records import Records
from bot.store import audit, concern_access, disclosures, holds, personal
from bot.store.concerns import Case


class FamilyRecords:
    """Of the concerns, there are those that the viewer may see; what is said in the chats is the
    family's alone. `records.actor` is the viewer's account."""

    def __init__(self, records: Records, viewer: Viewer, family: Family) -> None:
        self._records = records
        self._connection = records.connection
        self._viewer = viewer
        self._family = family
        self._whose = personal.owner(records.connection, family.id)

    def _seen(self, case: Case) -> bool:
        return concern_access.find(self._connection, self._viewer, case.reference) is not None

    # ---- Looking -------------------------------------------------------------------------------

    def open(self) -> None:
        self._note("family_opened")

    def kept(self) -> Kept:
        return Privacy(self._records).kept(self._whose, self._seen)

    def schools(self) -> frozenset[str]:
        """Where the family is known."""
        family = self._family
        booked = personal.booked(self._connection, family.id)
        waits = personal.waits(self._connection, family.id)
        return frozenset(each.school for each in (*family.children, *booked, *waits))

    def file(self) -> str:
        file = PersonalFile(self._records, self._whose, View(self._seen, chats=False))
        now, actor = self._records.now, self._records.actor
        shown = [case.id for case in file.concerns()]
        disclosures.note(self._connection, now, actor, "exported", shown)
        self._note("family_exported")
        return file.text()

    # ---- Acting --------------------------------------------------------------------------------

    def erase(self, reason: str) -> None:
        """`Refused` under legal hold."""
        Erasure(self._records, self._records.actor).erase(self._whose, seen=self._seen)
        self._note("family_erased", reason)

    def hold(self, reason: str) -> None:
        if holds.put(self._connection, self._family.id, self._records.now):
            self._note("hold_put", reason)

    def lift(self, reason: str) -> None:
        if holds.lift(self._connection, self._family.id):
            self._note("hold_lifted", reason)

    def _note(self, what: str, reason: str = "") -> None:
        """For those who read the log of the family's school."""
        school = self._family.children[0].school
        details = {"reason": reason} if reason else {}
        audit.note(self._connection, audit.Entry(
            self._records.now, self._records.actor, what, "family", self._family.id, school,
            details,
        ))  # fmt: skip
