"""The columns that hold sealed words, and those by which a sealed one is found: all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column

from bot.store.booking_schema import request
from bot.store.concern_schema import concern, concern_words
from bot.store.people_schema import child, family
from bot.store.schema import conversation, notice, outbox
from bot.store.staff_schema import account

# Where in a value a sealed text stands: names and places in its JSON, one after the other.
Where = Sequence[str | int]
_ALL_OF_IT: Sequence[Where] = ((),)


def login_text(login: str) -> str:
    """What of a login is marked."""
    return f"login:{login}"


SEALED: Mapping[Column[Any], Sequence[Where]] = {
    family.c.name: _ALL_OF_IT,
    child.c.name: _ALL_OF_IT,
    account.c.login: _ALL_OF_IT,
    account.c.name: _ALL_OF_IT,
    request.c.words: _ALL_OF_IT,
    concern.c.name: _ALL_OF_IT,
    concern_words.c.text: _ALL_OF_IT,
    outbox.c.message: _ALL_OF_IT,
    notice.c.message: _ALL_OF_IT,
    conversation.c.state: (("slots",), ("waiting", 1)),
}
# The column by which another one is found, and what of that is marked. The marks of `attempt` are
# not here: what they mark is stored nowhere, and they are deleted after a quarter of an hour.
MARKS: Mapping[Column[Any], tuple[Column[Any], Callable[[str], str]]] = {
    account.c.mark: (account.c.login, login_text),
}
