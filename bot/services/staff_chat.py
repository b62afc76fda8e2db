"""What a member of staff does in a chat that is linked to the own account."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.domain.access import Account
from bot.domain.concern import STAFF
from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.records import Records
from bot.services.sign_in import viewer
from bot.services.staff_concerns import StaffConcerns
from bot.store import accounts


class StaffChat:
    """`account` 0: of nobody of the staff."""

    def __init__(self, records: Records, account: int) -> None:
        self._records = records
        self._id = account

    def account(self) -> Account | None:
        """Whose chat it is, while the account can be used."""
        found = accounts.load(self._records.connection, self._id) if self._id else None
        return found if found and found.active else None

    def acknowledge(self, reference: str) -> date:
        """Until when an answer is due. `Refused` as in the console."""
        account = self.account()
        if account is None:
            raise Refused(Msg("staff-concern-unknown"))
        records = replace(self._records, actor=f"{STAFF}:{account.id}")
        who = viewer(account, records.organizations, account.language)
        case = StaffConcerns(records, who).acknowledge(reference)
        return records.calendar(case.state.school).last_day(case.state.due or records.now)
