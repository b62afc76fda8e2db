"""One message in a fresh conversation, and the JSON that describes the answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any

from bot.channels.terminal import as_text
from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound
from bot.errors import Unusable
from bot.knowledge import Knowledge
from bot.office import open_desk
from bot.play import Turn, answer, understand
from bot.store import Engine
from bot.store.secret import Cipher, new_key
from bot.store.unit_of_work import connect, transaction
from bot.store.upgrade import upgrade


class BadLine(Exception):
    """A line of a batch cannot be read; the text says what would be right."""


def ask(knowledge: Knowledge, text: str, lang: str = "", school: str = "") -> Turn:
    """Plays one message; nothing is stored. Raises `Unusable` for a language or school that does
    not exist.
    """
    _demand(lang, "language", knowledge.nlu.languages)
    _demand(school, "school", knowledge.world.organizations)
    inbound = Inbound("ask", "ask", "ask", datetime.now(UTC), text, locale=lang)
    fresh = Conversation("ask", "ask", school=school, greeted=True)
    understood = understand(knowledge, inbound, fresh, given=lang)
    chat = understood.conversation
    with transaction(_empty_books()) as connection:
        played = connection.begin_nested()
        try:
            return answer(knowledge, understood, open_desk(connection, knowledge, inbound.at, chat))
        finally:
            played.rollback()


@cache
def _empty_books() -> Engine:
    """Of a school that has published nothing yet, in memory."""
    engine = connect("sqlite://", Cipher(new_key()))
    upgrade(engine)
    return engine


def _demand(value: str, what: str, known: Iterable[str]) -> None:
    if value and value not in known:
        raise Unusable(f"There is no {what} {value}; there are {', '.join(sorted(known))}.")


def described(text: str, turn: Turn) -> dict[str, Any]:
    """The shape that `puente ask --json` prints; README.md, "Commands"."""
    citations = [source for reply in turn.rendered for source in reply.citations]
    return {
        "text": text,
        "lang": turn.parse.language,
        "intent": turn.parse.intent,
        "confidence": round(turn.parse.confidence, 4),
        "engine": turn.parse.engine,
        "skill": turn.outcome.skill,
        "form": turn.outcome.conversation.form or None,
        "abstained": turn.outcome.abstained,
        "reply": "\n\n".join(map(as_text, turn.rendered)),
        "citations": [
            {
                "document": source.document,
                "section": source.section,
                "organization": source.organization,
                "title": source.title,
                "quote": source.quote,
            }
            for source in citations
        ],
        "choices": [choice.label for reply in turn.rendered for choice in reply.choices],
    }


def batch(knowledge: Knowledge, lines: Iterable[str], name: str) -> Iterator[dict[str, Any]]:
    """An answer for each line that is not blank; a line that cannot be read gives `{"line",
    "error"}`.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _answer(knowledge, line)
            except (BadLine, Unusable) as error:
                yield {"line": number, "error": f"{name}:{number}: {error}"}


def _answer(knowledge: Knowledge, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine(f"is not JSON ({error}); one object a line") from None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise BadLine('has no text; write {"text": "...", "lang": "en", "school": "..."}')
    lang, school = row.get("lang") or "", row.get("school") or ""
    if not isinstance(lang, str) or not isinstance(school, str):
        raise BadLine("has a lang or school that is no text")
    return described(row["text"], ask(knowledge, row["text"], lang, school))
