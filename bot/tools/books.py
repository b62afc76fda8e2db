"""Opens the books for somebody in the office who types a command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine

from bot.config import Settings
from bot.domain.booking import Booking
from bot.domain.messages import Msg
from bot.domain.organization import Organization
from bot.errors import Refused, Unusable
from bot.l10n import catalogue
from bot.l10n.translate import SOURCE_LANGUAGE, Translator
from bot.office import Notices, Schools, open_records
from bot.services.people import People
from bot.services.records import Records
from bot.store.unit_of_work import transaction
from bot.tools.school import must_exist, read_organizations


@dataclass(frozen=True, slots=True)
class Office:
    """The books with what says things: `languages` are those that Puente writes."""

    records: Records
    people: People
    notices: Notices
    settings: Settings
    languages: frozenset[str]

    def said(self, msg: Msg) -> str:
        return self.notices.translator.say(msg, SOURCE_LANGUAGE)

    def school(self, id: str) -> Organization:
        """Raises `Unusable` with the ids that there are."""
        must_exist(self.records.organizations, id)
        return self.records.school(id)

    def told(self, bookings: Iterable[Booking]) -> Iterator[str]:
        """Which of these families were written to, and which are to be called."""
        reached, alone = self.people.told(bookings)
        if reached:
            yield f"Families who are told in their chats: {reached}."
        if alone:
            yield f"They have no chat, please call them: {', '.join(alone)}."


@contextmanager
def open_books(settings: Settings, engine: Engine, now: datetime) -> Iterator[Office]:
    """One transaction. What is refused is told in English as `Unusable`; nothing is changed then.
    Raises `BadData` for data folders that cannot be used.
    """
    organizations = read_organizations(settings)
    messages = catalogue.load(settings.locales)
    translator = Translator(messages, organizations)
    try:
        with transaction(engine) as connection:
            records = open_records(connection, translator, Schools(organizations), now, "office")
            notices = Notices(connection, translator, now)
            languages = frozenset(messages.bundles)
            yield Office(records, People(records), notices, settings, languages)
    except Refused as refused:
        said = translator.say(refused.said, SOURCE_LANGUAGE)
        raise Unusable(f"Nothing was changed. {said}") from refused
