"""All that is kept of a parent, as a file that another program can read too (JSON)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.booking import Booking
from bot.domain.concern import FOR_PARENT, PARENT
from bot.services.privacy import Seen, every
from bot.services.records import Records
from bot.services.requests import said
from bot.store import concerns, conversations, families, personal
from bot.store.concerns import Case
from bot.store.personal import Owner
from bot.store.requests import Request


@dataclass(frozen=True, slots=True)
class View:
    """What a reader may see of it: which concerns; `chats`: also what was said in the chats, which
    is the parent's alone."""

    seen: Seen = every
    chats: bool = True


class PersonalFile:
    """Nothing of another guardian, and nothing that staff wrote for each other."""

    def __init__(self, records: Records, whose: Owner, view: View) -> None:
        self._records = records
        self._connection = records.connection
        self._whose = whose
        self._view = view

    def concerns(self) -> list[Case]:
        return list(filter(self._view.seen, personal.concerns(self._connection, self._whose)))

    def text(self) -> str:
        return json.dumps(self._all(), ensure_ascii=False, indent=1)

    def _all(self) -> dict[str, Any]:
        connection, whose = self._connection, self._whose
        found = {
            "made": self._records.now.isoformat(),
            **self._family(),
            "bookings": [self._booking(each) for each in personal.booked(connection, whose.family)],
            "waitlists": [self._wait(row) for row in personal.waits(connection, whose.family)],
            "requests": [self._request(each) for each in personal.requests(connection, whose)],
            "concerns": [self._concern(case) for case in self.concerns()],
        }
        return {**found, **self._chats()} if self._view.chats else found

    def _family(self) -> dict[str, Any]:
        family = families.load(self._connection, self._whose.family)
        if family is None:
            return {}
        children = [
            {
                "name": child.name, "grade": child.grade, "school": self._school(child.school),
                "teachers": [teacher.name for teacher in child.teachers],
            }
            for child in family.children
        ]  # fmt: skip
        return {"guardian": family.name, "reminders": family.reminders, "children": children}

    def _chats(self) -> dict[str, Any]:
        connection, whose = self._connection, self._whose
        return {
            "chats": [self._chat(row) for row in personal.chats(connection, whose)],
            "messages": [
                {
                    "at": message.at.isoformat(), "channel": message.channel,
                    "language": message.said.language, "text": message.said.text,
                    "files": [file.name for file in message.said.files],
                }
                for message in personal.messages(connection, whose)
            ],
        }  # fmt: skip

    def _chat(self, row: Any) -> dict[str, Any]:
        """With what is written into forms that are not sent yet."""
        chat = conversations.load(self._connection, row.channel, row.peer)
        forms = ((chat.form, chat.slots), chat.waiting) if chat else ()
        return {
            "channel": row.channel, "language": row.language, "school": self._school(row.school),
            "last_message": row.updated.isoformat(),
            "open_forms": [
                {"form": form, "answers": dict(answers)} for form, answers in forms if form
            ],
        }  # fmt: skip

    def _booking(self, each: Booking) -> dict[str, Any]:
        return {
            "kind": each.kind, "status": each.status, "school": self._school(each.school),
            "with": each.staff, "child": each.child, "event": dict(each.title),
            "starts": self._at(each.starts, each.school), "ends": self._at(each.ends, each.school),
            "way": each.way, "room": each.room, "interpreter": each.interpreter,
            "companions": each.companions, "name_shown": each.shown,
        }  # fmt: skip

    def _wait(self, row: Any) -> dict[str, Any]:
        return {
            "kind": row.kind, "status": row.status, "school": self._school(row.school),
            "with": row.staff_name or "", "since": self._at(row.created, row.school),
            "interpreter": row.interpreter, "companions": row.companions,
        }  # fmt: skip

    def _request(self, each: Request) -> dict[str, Any]:
        return {
            "number": each.id, "kind": each.kind, "status": each.status,
            "school": self._school(each.school), "about": each.staff,
            "asked": self._at(each.created, each.school), "words": said(each),
        }  # fmt: skip

    def _concern(self, case: Case) -> dict[str, Any]:
        state = case.state
        return {
            "reference": case.reference, "kind": state.kind, "topic": state.topic,
            "school": self._school(state.school), "status": state.status,
            "raised": self._at(state.raised, state.school), "called": case.whose.name,
            "anonymous": state.anonymous, "legal_hold": state.hold, "rating": state.rating,
            "words": list(self._words(case)),
        }  # fmt: skip

    def _words(self, case: Case) -> Iterator[Mapping[str, Any]]:
        """The parent's own, and what the school wrote to the parent."""
        events = {event.seq: event for event in concerns.events(self._connection, case.id)}
        for said_ in concerns.words(self._connection, case.id):
            event = events[said_.seq]
            if event.by == PARENT or said_.name in FOR_PARENT:
                yield {
                    "at": self._at(event.at, case.state.school),
                    "by": "parent" if event.by == PARENT else "school",
                    "what": said_.name, "language": said_.language, "text": said_.text,
                }  # fmt: skip

    def _school(self, id: str) -> str:
        found = self._records.organizations.get(id)
        return found.name if found else id

    def _at(self, at: datetime, school: str) -> str:
        """In the time of the school."""
        found = self._records.organizations.get(school)
        return (found.calendar.local(at) if found else at).isoformat()
