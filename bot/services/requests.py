"""What the office is asked to arrange, and its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.booking_words import NONE
from bot.domain.messages import Msg, Reply
from bot.errors import Refused
from bot.services.records import Records
from bot.store import requests
from bot.store.requests import Request

# The most characters of an answer.
LONGEST = 2000
# What the form asks for its own sake, and what a request says elsewhere.
_LEFT_OUT = frozenset({"confirm", "school", "office", "with"})


@dataclass(frozen=True, slots=True)
class Asker:
    """The chat that an answer goes to; `family` 0: the school does not know who it is; `account`
    0: it is nobody's of the staff."""

    channel: str
    peer: str
    language: str
    family: int = 0
    account: int = 0


class Requests:
    def __init__(self, records: Records) -> None:
        self._records = records
        self._connection = records.connection

    def ask(
        self, asker: Asker, kind: str, school: str, words: Mapping[str, str], staff: int = 0
    ) -> int:
        """The number under which the office finds it."""
        id = requests.add(self._connection, words, {
            "kind": kind, "school": school, "channel": asker.channel, "peer": asker.peer,
            "language": asker.language, "family_id": asker.family or None,
            "staff_id": staff or None, "status": "open", "created": self._records.now,
        })  # fmt: skip
        self._records.note("asked", "request", id, kind=kind)
        return id

    def open_of(self, channel: str, peer: str) -> list[Request]:
        """What a chat asked for that is not answered yet."""
        return requests.find(self._connection, channel=channel, peer=peer, status="open")

    def open_at(self, school: str) -> list[Request]:
        return requests.find(self._connection, school=school, status="open")

    def get(self, id: int) -> Request | None:
        return next(iter(requests.find(self._connection, id=id)), None)

    def answer(self, id: int, words: str) -> datetime | None:
        """Closes a request with the office's own words for the chat that it came from; when they
        are sent, None if its parent has deleted the chat or blocked us."""
        request, now = self.close(id, "answered"), self._records.now
        school = self._records.organizations.get(request.school)
        at = school.calendar.awake(now) if school else now
        reply = Reply((Msg("request-answered", number=id, words=words),))
        sent = self._records.tell.to_chat(request.channel, request.peer, reply, at)
        return at if sent else None

    def close(self, id: int, status: str) -> Request:
        """Ends a request as `answered` or `closed` by the office, or `withdrawn` by the parent;
        `Refused` if that was done already."""
        if not requests.set_status(self._connection, id, "open", status):
            raise Refused(Msg("request-not-open", number=id))
        self._records.note(status, "request", id)
        return requests.find(self._connection, id=id)[0]


def said(request: Request) -> dict[str, str]:
    """What the parent said, by the names of the form's slots."""
    return {
        name: text for name, text in request.words.items() if name not in _LEFT_OUT and text != NONE
    }
