"""What a parent may have of the own data at the desk: see it, take it along, have it erased."""

from __future__ import annotations

from bot.domain.concern import PARENT
from bot.domain.kept import Kept
from bot.services.erasure import Erasure
from bot.services.personal_file import PersonalFile, View
from bot.services.privacy import Privacy
from bot.services.records import Records
from bot.services.requests import Asker
from bot.store import personal


class PrivacyDesk:
    def __init__(self, records: Records, asker: Asker) -> None:
        self._records = records
        self._here = (asker.channel, asker.peer)
        self._whose = personal.owner(records.connection, asker.family, self._here)

    def kept(self) -> Kept:
        return Privacy(self._records).kept(self._whose)

    def is_held(self) -> bool:
        return Privacy(self._records).is_held(self._whose)

    def file(self) -> str:
        return PersonalFile(self._records, self._whose, View()).text()

    def erase(self) -> None:
        Erasure(self._records, PARENT).erase(self._whose, self._here)
