"""An answer -> a value, or None for no answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.dialogue.moment import Moment, Reader, Slot
from bot.domain.messages import Button
from bot.domain.words import parted, tells

# Of an answer in own words so many characters are kept.
LONGEST_ANSWER = 500


def plain(text: str) -> str:
    """Folded words with single spaces: how labels are compared."""
    return " ".join(parted(text))


def choice(text: str, offered: Sequence[Button]) -> Button | None:
    """The offered choice that was typed: its number, or its label or a part of it that no other
    has.
    """
    if match := re.fullmatch(r"\W*(\d{1,2})\W*", text):
        number = int(match[1])
        return offered[number - 1] if 1 <= number <= len(offered) else None
    said = plain(text)
    exact = [
        button
        for button in offered
        if said in (plain(button.label), plain(button.payload.rpartition(":")[2]))
    ]
    partly = [button for button in offered if tells(said) and said in plain(button.label)]
    return next(iter(exact), partly[0] if len(partly) == 1 else None)


def entity(name: str) -> Reader:
    """Reads the value of an entity of the register."""
    return lambda moment: moment.parse.entity(name)


def nothing(moment: Moment) -> None:
    """For a slot that only a button fills."""


def words(name: str, limit: int = LONGEST_ANSWER) -> Reader:
    """Reads the whole message, at most `limit` characters, where this slot is the one that was
    asked for."""

    def read(moment: Moment) -> str | None:
        return moment.inbound.text.strip()[:limit] if moment.pending == name else None

    return read


def agreement(name: str) -> Reader:
    """Reads a yes, where this slot is the one that is asked for."""

    def read(moment: Moment) -> str | None:
        return "yes" if moment.pending == name and moment.parse.intent == "affirm" else None

    return read


def next_slot(moment: Moment) -> Slot | None:
    """The first slot of the open form that is needed and empty."""
    slots = moment.form.slots if moment.form else ()
    return next((s for s in slots if not moment.slots.get(s.name) and s.needed(moment)), None)
