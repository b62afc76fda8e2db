"""Conversations as tables: tests/dialogues/*.yml say what the parent does and what follows.

A dialogue begins in a `situation` of tests/town.py, if it names one; `family` is whom the chat is
linked to. In a turn the parent writes (`parent`), `taps`, `edits` or `sends` something unreadable;
or time `passes` (minutes), or something happens `meanwhile`. A `transcript` holds the words too.

`pytest tests/test_dialogues.py --update` writes what follows now; review the difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import Engine

from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound, Msg, Reply
from bot.knowledge import Knowledge
from bot.play import Turn, answer, understand
from bot.services.bookings import Bookings
from bot.services.concern_clock import ConcernClock
from bot.services.desk import FrontDesk
from bot.services.records import Records
from bot.services.reminders import Reminders
from bot.services.requests import Asker
from bot.services.waitlist import Waitlist
from tests.town import MEANWHILE, Town


def read(path: Path) -> list[dict[str, Any]]:
    dialogues: list[dict[str, Any]] = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return dialogues


FOLDER = Path(__file__).parent / "dialogues"
DIALOGUES = [
    pytest.param(path, index, id=f"{path.stem}: {dialogue['name']}")
    for path in sorted(FOLDER.rglob("*.yml"))
    for index, dialogue in enumerate(read(path))
]
PARENT_DOES = ("parent", "taps", "edits", "sends")
OTHERS_DO = ("passes", "meanwhile")
# Monday, seven in the morning at the schools of the tests.
BEGINS = datetime(2026, 3, 2, 15, tzinfo=UTC)


@pytest.mark.parametrize(("path", "index"), DIALOGUES)
def test_dialogue(
    path: Path, index: int, knowledge: Knowledge, engine: Engine, request: pytest.FixtureRequest
) -> None:
    dialogues = read(path)
    expected = dialogues[index]["turns"]
    happened = Play(knowledge, engine, dialogues[index]).turns(expected)
    if request.config.getoption("--update"):
        dialogues[index]["turns"] = happened
        text = yaml.safe_dump(dialogues, allow_unicode=True, sort_keys=False, width=100)
        path.write_text(text, encoding="utf-8")
    else:
        assert happened == expected


class Play:
    """One dialogue with the books of a small town."""

    def __init__(self, knowledge: Knowledge, engine: Engine, dialogue: dict[str, Any]) -> None:
        self._knowledge = knowledge
        self._town = Town(engine, BEGINS)
        self._locale = dialogue.get("phone", "en-US")
        given = dict(dialogue.get("given", {}))
        self._family = self._town.families.get(given.pop("family", ""), 0)
        self._chat = Conversation("test", "test", family=self._family, **given)
        self._words = bool(dialogue.get("transcript"))
        if "situation" in dialogue:
            self._town.arrange(dialogue["situation"])

    def turns(self, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [self._turn(row) for row in rows]

    def _turn(self, row: dict[str, Any]) -> dict[str, Any]:
        does = {key: row[key] for key in (*PARENT_DOES, *OTHERS_DO) if key in row}
        self._town.told.clear()
        self._town.told_chats.clear()
        if "passes" in does:
            self._town.now += timedelta(minutes=does["passes"])
            self._tick()
        elif "meanwhile" in does:
            MEANWHILE[does["meanwhile"]](self._town)
        else:
            return {**does, **self._answered(does), **self._told()}
        return {**does, **self._told()}

    def _tick(self) -> None:
        with self._books("clock") as records:
            Bookings(records).sweep()
            Waitlist(records).end_over()
            Reminders(records).send_due()
            ConcernClock(records).tick()

    def _answered(self, does: dict[str, str]) -> dict[str, Any]:
        inbound = _inbound(does, self._locale, self._town.now)
        understood = understand(self._knowledge, inbound, self._chat)
        chat = understood.conversation
        with self._books(f"family:{chat.family}") as records:
            desk = FrontDesk(records, Asker(chat.channel, chat.peer, chat.language, chat.family))
            turn = answer(self._knowledge, understood, desk)
        self._chat = turn.outcome.conversation
        self._family = self._chat.family
        return {**_described(turn), **(_words(turn) if self._words else {})}

    @contextmanager
    def _books(self, actor: str) -> Iterator[Records]:
        with self._town.open(actor) as records:
            yield replace(records, organizations=self._knowledge.world.organizations)

    def _told(self) -> dict[str, Any]:
        """What the family, or this chat, is told by itself, and how much later if not at once."""
        to_family = [told[1:] for told in self._town.told if told[0] == self._family]
        to_chat = [told[1:] for told in self._town.told_chats if told[0] == self._chat.peer]
        told = [
            f"{_said(reply)}{'' if at <= self._town.now else f' at {at:%m-%d %H:%M} UTC'}"
            for reply, at in (*to_family, *to_chat)
        ]
        return {"told": told} if told else {}


def _inbound(does: dict[str, str], locale: str, at: datetime) -> Inbound:
    [(deed, content)] = does.items()
    kind = {"parent": "text", "taps": "button", "edits": "edited", "sends": "unreadable"}[deed]
    text = content if deed in ("parent", "edits") else ""
    payload = content if deed == "taps" else ""
    return Inbound("test", "test", "1", at, text, payload, kind, locale)  # type: ignore[arg-type]


def _described(turn: Turn) -> dict[str, Any]:
    """What is worth expecting; what is as usual is left out."""
    outcome = turn.outcome
    cited = [
        f"{citation.passage.document}#{citation.passage.id} ({citation.origin})"
        for reply in outcome.replies
        for citation in reply.citations[:1]
    ]
    described = {
        "says": [_said(reply) for reply in outcome.replies],
        "cites first": cited,
        "choices": [choice.payload for reply in turn.rendered for choice in reply.choices],
        "files": [
            f"{'cancelled' if meeting.cancelled else 'meeting'} {meeting.sequence}"
            for reply in outcome.replies
            for meeting in reply.meetings
        ]
        + [document.name for reply in outcome.replies for document in reply.documents],
        "language": " ".join(dict.fromkeys(reply.language for reply in turn.rendered)),
        "form": outcome.conversation.form,
        "abstained": outcome.abstained,
    }
    return {key: value for key, value in described.items() if value}


def _words(turn: Turn) -> dict[str, Any]:
    """What the parent reads, and the labels of the choices."""
    labels = [choice.label for reply in turn.rendered for choice in reply.choices]
    read = {"reads": [reply.text for reply in turn.rendered], "labels": labels}
    return {key: value for key, value in read.items() if value}


def _said(reply: Reply) -> str:
    return " + ".join(map(_named, reply.say))


def _named(msg: Msg) -> str:
    """The id, with the days and times that are read back to the parent."""
    shown = [_written(value) for value in msg.args.values() if isinstance(value, date | time)]
    return f"{msg.id} ({', '.join(shown)})" if shown else msg.id


def _written(value: date | time) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else f"{value:%a %m-%d}"
