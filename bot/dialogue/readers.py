"""An answer -> a value. A reader takes what was typed and understood, and gives None for no answer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from bot.domain.messages import Button
from bot.domain.understanding import Parse

Reader = Callable[[Parse], str | None]


def fold(text: str) -> str:
    """Lower case without accents, punctuation and double spaces: how labels are compared."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if unicodedata.category(c) != "Mn"
    )
    return " ".join(re.findall(r"\w+", plain))


def choice(text: str, offered: Sequence[Button]) -> Button | None:
    """The offered choice that was typed: its number, or its label or a part of it that no other has."""
    if match := re.fullmatch(r"\W*(\d{1,2})\W*", text):
        number = int(match[1])
        return offered[number - 1] if 1 <= number <= len(offered) else None
    said = fold(text)
    exact = [button for button in offered if fold(button.label) == said]
    partly = [button for button in offered if len(said) > 3 and said in fold(button.label)]
    return next(iter(exact), partly[0] if len(partly) == 1 else None)


def entity(name: str) -> Reader:
    """Reads the value of an entity of the register."""
    return lambda parse: parse.entity(name)


def one_of(values: Iterable[str]) -> Callable[[str], bool]:
    allowed = frozenset(values)
    return allowed.__contains__
