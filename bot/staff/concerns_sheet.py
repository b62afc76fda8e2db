"""All that the page of one concern tells: who, what, with whom it is, and what happened so far."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.domain.booking_words import NONE
from bot.domain.concern import CLOCK, FOR_PARENT, PARENT, STAFF, Event
from bot.domain.concern_access import rank
from bot.domain.messages import Citation, Msg, Reply, Source
from bot.l10n.formats import direction
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services.records import Records
from bot.staff.concerns_words import due, language, readable
from bot.staff.desk import Desk
from bot.store import Connection, accounts, concerns, disclosures, families
from bot.store.concerns import Case, Said


@dataclass(frozen=True)
class Sheet:
    desk: Desk
    records: Records
    case: Case

    @property
    def _connection(self) -> Connection:
        return self.records.connection

    @cached_property
    def events(self) -> list[Event]:
        return concerns.events(self._connection, self.case.id)

    def told(self) -> dict[str, Any]:
        case, state, desk = self.case, self.case.state, self.desk
        first = [said for said in self._words if said.seq == 1]
        return {
            "case": case,
            "state": state,
            "parent": self._parent(),
            "child": self._child(),
            "language": language(desk, case.whose.language),
            "school": desk.own.get(state.school, ""),
            "raised": desk.when(state.raised, state.school),
            "due": due(desk, state.school, state.level, state.due),
            "late": state.due is not None and state.due <= desk.now,
            "holder": self._staff.get(state.holder, ""),
            "about": [self._staff.get(id, "") for id in state.about],
            "first": [self._said(said, self.events[0]) for said in first],
            "steps": [self._step(event) for event in self.events],
            "looks": self._looks(),
        }

    # ---- Who -----------------------------------------------------------------------------------

    def _parent(self) -> str:
        """What the parent is called, empty for who gave no name or whose name is not kept."""
        whose = self.case.whose
        name = whose.name or families.names(self._connection, [whose.family]).get(whose.family, "")
        return readable(name)

    def _child(self) -> str:
        whose = self.case.whose
        family = families.load(self._connection, whose.family) if whose.child else None
        child = family.child(whose.child) if family else None
        if child is None:
            return ""
        return self.desk.say(
            Msg("console-child-of", name=readable(child.name), grade=child.grade or NONE)
        )

    @cached_property
    def _staff(self) -> dict[int, str]:
        state = self.case.state
        told = (event.details for event in self.events)
        ids = {id for details in told for id in (details.get("holder"), *details.get("about", ()))}
        return families.staff_names(
            self._connection, {id for id in ids if id} | {*state.about, state.holder}
        )

    @cached_property
    def _disclosed(self) -> list[Any]:
        viewer = self.desk.viewer
        able = self.desk.may("audit") or rank(viewer.role) >= rank("principal")
        return disclosures.of(self._connection, self.case.id) if able else []

    @cached_property
    def _accounts(self) -> dict[int, str]:
        actors = {each.actor for each in (*self.events, *self._disclosed)}
        split = (actor.partition(":") for actor in actors)
        return accounts.names(self._connection, [int(id) for who, _, id in split if who == STAFF])

    def _actor(self, actor: str) -> str:
        who, _, id = actor.partition(":")
        if who == STAFF and int(id) in self._accounts:
            return self._accounts[int(id)]
        known = who if who in (PARENT, CLOCK) else STAFF
        return self.desk.say(Msg("console-actor", who=known))

    # ---- What happened -------------------------------------------------------------------------

    @cached_property
    def _words(self) -> list[Said]:
        return concerns.words(self._connection, self.case.id)

    def _step(self, event: Event) -> dict[str, Any]:
        said = [said for said in self._words if said.seq == event.seq > 1]
        return {
            "when": self.desk.when(event.at, self.case.state.school),
            "iso": event.at.isoformat(),
            "text": self._happened(event),
            "why": event.details.get("why", ""),
            "words": [self._said(each, event) for each in said],
            "source": self.source(event.statement),
        }

    def _happened(self, event: Event) -> str:
        told = event.details
        names = tuple(self._staff.get(id, "") for id in told.get("about", ()))
        return self.desk.say(Msg(
            f"console-did-{event.what}", who=self._actor(event.actor), by=event.by,
            level=told.get("level", NONE), holder=self._staff.get(told.get("holder", 0), NONE),
            names=names or NONE, rating=told.get("rating", 0),
        ))  # fmt: skip

    def _said(self, said: Said, event: Event) -> dict[str, Any]:
        spoken = said.language or SOURCE_LANGUAGE
        by_staff = "told" if said.name in FOR_PARENT else "internal"
        return {
            "name": said.name,
            "whose": PARENT if event.by == PARENT else by_staff,
            "lang": spoken,
            "dir": direction(spoken),
            "language": language(self.desk, spoken),
            "text": readable(said.text),
        }

    def source(self, statement: str) -> Source | None:
        """The policy's statement in the viewer's language, with where it stands."""
        passage = self.records.passage(statement) if statement else None
        if passage is None:
            return None
        reply = Reply((), (Citation(passage, "own"),))
        return self.desk.translator.render(reply, self.desk.viewer.language).citations[0]

    # ---- Who looked at it ----------------------------------------------------------------------

    def _looks(self) -> list[dict[str, str]]:
        return [
            {
                "when": self.desk.when(row.at, self.case.state.school),
                "who": self._actor(row.actor),
                "what": row.what,
            }
            for row in self._disclosed
        ]
