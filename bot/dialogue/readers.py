"""An answer -> a value. A reader takes what was understood, and gives None for no answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.domain.folding import fold
from bot.domain.messages import Button
from bot.domain.understanding import Parse

Reader = Callable[[Parse], str | None]


def plain(text: str) -> str:
    """Folded words with single spaces: how labels are compared."""
    return " ".join(re.findall(r"\w+", fold(text)))


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
    partly = [button for button in offered if len(said) > 3 and said in plain(button.label)]
    return next(iter(exact), partly[0] if len(partly) == 1 else None)


def entity(name: str) -> Reader:
    """Reads the value of an entity of the register."""
    return lambda parse: parse.entity(name)
