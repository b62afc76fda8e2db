"""The concerns of the invented year, raised and dealt with day by day through the doors that real
ones go through; the school's clock runs along.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from bot.domain.concern import ENDED, Draft
from bot.errors import Refused
from bot.services.concern_clock import ConcernClock
from bot.services.parent_concerns import ParentConcerns
from bot.services.records import Records
from bot.services.requests import Asker
from bot.services.staff_concerns import StaffConcerns
from bot.store.concerns import Case
from bot.tools.demo.books import CHANNEL, Books
from bot.tools.demo.people import FOLDER, SCHOOLS, People, Talk
from bot.tools.demo.staff import Staff

# So many school days back; on each of them a school gets a concern with this chance, and more often
# in the last ones, so that there is something to do.
_DAYS, _LAST = 110, 6
_RAISED, _RAISED_LAST = 0.26, 0.8
# What staff and parents do on a school day, with which chance.
_TAKEN_UP, _REPLIED, _ASKED, _RESOLVED = 0.55, 0.25, 0.15, 0.35
_ANSWERED, _SETTLED, _GOES_ON, _RATED = 0.5, 0.6, 0.16, 0.6
_MORNING, _NOON, _EVENING = time(8, 30), time(12, 10), time(17, 40)
# At the end there is one at each of these levels that nobody has taken up, so that there is
# something to do: how often its parent went on.
_OPEN = (0, 1, 2, 3)


class Concerns:
    def __init__(self, books: Books, people: People, staff: Staff, random: Random) -> None:
        self._books = books
        self._people = people
        self._staff = staff
        self._random = random
        self._told = _table()
        self._raised = 0
        # Who raised a concern that goes on, by its number, and what it is about.
        self._cases: dict[str, tuple[Asker, Mapping[str, Any]]] = {}

    def live(self) -> int:
        """How many were raised."""
        days = self._days()
        for day in days:
            self._clock(self._at(day, time(7, 5)))
            likely = _RAISED_LAST if day in days[-_LAST:] else _RAISED
            for school in SCHOOLS:
                if self._chance(likely):
                    self._raise(school, self._at(day, _MORNING), self._random.choice(self._told))
            self._work(self._at(day, _NOON))
            self._answer(self._at(day, _EVENING))
        for school in SCHOOLS:
            self._leave_open(school)
        return self._raised

    def _days(self) -> list[date]:
        return self._books.past(SCHOOLS[0], _DAYS)

    def _at(self, day: date, clock: time) -> datetime:
        return self._books.calendar(SCHOOLS[0]).instant(day, clock)

    def _clock(self, at: datetime) -> None:
        ConcernClock(self._books.records(at, "clock")).tick()

    # ---- Parents -------------------------------------------------------------------------------

    def _raise(self, school: str, at: datetime, said: Mapping[str, Any]) -> Case:
        talk = self._random.choice(self._random.choice(list(self._people.talks(school).values())))
        language = talk.language if talk.language in said["words"] else "en"
        asker = Asker(CHANNEL, f"demo-{talk.family}", language, talk.family)
        words = said["words"][language]
        draft = Draft(
            said.get("kind", "concern"), said["topic"], school, about_role=said.get("about", ""),
            closest=self._teacher(school, talk),
            words={name: words[name] for name in ("happened", "wish")},
        )  # fmt: skip
        case = self._parent(at, asker).raise_(draft, "", talk.child)
        self._cases[case.reference] = (asker, said)
        self._raised += 1
        return case

    def _teacher(self, school: str, talk: Talk) -> int:
        """Whose class the child is in."""
        rooms = self._people.rooms(school)
        talks = self._people.talks(school)
        return next((who for who in rooms if talk.child in {t.child for t in talks[who]}), 0)

    def _parent(self, at: datetime, asker: Asker) -> ParentConcerns:
        return ParentConcerns(self._books.records(at, "parent"), asker)

    def _answer(self, at: datetime) -> None:
        """What parents do in the evening."""
        for reference, (asker, said) in list(self._cases.items()):
            parent = self._parent(at, asker)
            case = parent.get(reference)
            if case.state.status in ENDED:
                del self._cases[reference]
                continue
            with suppress(Refused):
                self._react(parent, case, said["words"][asker.language])

    def _react(self, parent: ParentConcerns, case: Case, words: Mapping[str, str]) -> None:
        status, reference = case.state.status, case.reference
        if status == "asked" and self._chance(_ANSWERED):
            parent.add(reference, {"answer": words["wish"]})
        elif status == "resolved" and self._chance(_GOES_ON) and parent.can_escalate(case):
            parent.escalate(reference, {"reason": words["reason"]})
        elif status == "resolved" and self._chance(_SETTLED):
            parent.settle(reference)
            if self._chance(_RATED):
                parent.rate(reference, self._random.choices(range(1, 6), (1, 1, 3, 5, 4))[0])

    # ---- Staff ---------------------------------------------------------------------------------

    def _work(self, at: datetime) -> None:
        records = self._books.records(at)
        for reference, (asker, said) in self._cases.items():
            case = self._parent(at, asker).get(reference)
            if worker := self._worker(records, case):
                with suppress(Refused):
                    self._deal(worker, case, said["staff"])

    def _worker(self, records: Records, case: Case) -> StaffConcerns | None:
        """Whoever has it."""
        state = case.state
        roles = {"staff": "office", "contact": "office", "equity": "equity"}
        role = roles.get(state.level, state.level)
        who = self._staff.viewers.get(state.holder) or self._staff.at(state.school, role)
        return StaffConcerns(replace(records, actor=f"account:{who.account}"), who)

    def _deal(self, worker: StaffConcerns, case: Case, words: Mapping[str, str]) -> None:
        able, reference = worker.actions(case), case.reference
        if "acknowledged" in able:
            if self._chance(_TAKEN_UP):
                worker.acknowledge(reference)
        elif "resolved" in able and self._chance(_RESOLVED):
            worker.resolve(reference, words["solution"], "en")
        elif "asked" in able and self._chance(_ASKED):
            worker.ask(reference, words["question"], "en")
        elif "replied" in able and self._chance(_REPLIED):
            worker.reply(reference, words["reply"], "en")

    def _chance(self, likely: float) -> bool:
        return self._random.random() < likely

    # ---- What there is to do today -------------------------------------------------------------

    def _leave_open(self, school: str) -> None:
        at = self._books.now - timedelta(minutes=50)
        for said, times in zip(_of_topic(self._told, "child"), _OPEN, strict=False):
            case = self._raise(school, at, said)
            asker, _ = self._cases[case.reference]
            for _ in range(times):
                reason = {"reason": said["words"][asker.language]["reason"]}
                self._parent(at, asker).escalate(case.reference, reason)


def _of_topic(told: Sequence[Mapping[str, Any]], topic: str) -> Iterator[Mapping[str, Any]]:
    return (said for said in told if said["topic"] == topic)


def _table() -> list[dict[str, Any]]:
    read: dict[str, Any] = tomllib.loads((FOLDER / "concerns.toml").read_text(encoding="utf-8"))
    return list(read["concern"])
