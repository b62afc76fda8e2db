"""The codes that a school hands out, with which a guardian links a chat to the own children."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from random import Random

from bot.domain.folding import fold
from bot.errors import Unusable
from bot.store import Connection
from bot.store import codes as store
from bot.store.unit_of_work import alone

# Base 32 by Douglas Crockford: without I, L, O and U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 10
_MISREAD = str.maketrans("ILO", "110")


@dataclass(frozen=True, slots=True)
class Handout:
    """What a school gives to a guardian, or to the child to take home. `children` are first names
    with grades, of those at the school.
    """

    guardian: str
    children: tuple[tuple[str, str], ...]
    code: str


def new_codes(
    connection: Connection, school: str, random: Random, again: str = ""
) -> list[Handout]:
    """A code for each family of the school that has none and is in no chat; or only for the
    guardian with the roster's id `again`, in place of an older one. They are told this once: only
    their hashes are stored.

    Raises `Unusable` if the school has no such guardian.
    """
    alone(connection, "codes")
    guardians = store.without_code(connection, school)
    if again:
        found = store.guardian(connection, school, again)
        if found is None:
            raise Unusable(f"There is no guardian {again} of a child at {school}.")
        guardians = [found]
    taken = store.hashes(connection)
    made = [(guardian, _code(random, taken)) for guardian in guardians]
    store.give(connection, {guardian.id: hashed(code) for guardian, code in made})
    return [
        Handout(guardian.name, guardian.children, f"{code[:5]}-{code[5:]}")
        for guardian, code in made
    ]


def give(connection: Connection, family: int, code: str) -> None:
    """Gives a family a code that is known beforehand, as those of the demo are."""
    store.give(connection, {family: hashed("".join(_symbols(code)))})


def is_unused(connection: Connection, code: str) -> bool:
    return hashed("".join(_symbols(code))) in store.hashes(connection)


def link(connection: Connection, code: str) -> int | None:
    """The family whose code a parent wrote, which is used up by that; None for any other text.

    50 bits are safe only where the caller bounds how often a chat may try.
    """
    symbols = read(code)
    return store.use(connection, hashed(symbols)) if symbols else None


def read(code: str) -> str:
    """The symbols of a code, however it was written; empty for any other text."""
    symbols = "".join(_symbols(code)).translate(_MISREAD)
    return symbols if len(symbols) == LENGTH and set(symbols) <= set(ALPHABET) else ""


def _symbols(code: str) -> Iterator[str]:
    """Letters and digits, also those of other scripts' keyboards."""
    for symbol in fold(code).upper():
        if symbol.isalnum():
            yield str(unicodedata.decimal(symbol, symbol))


def _code(random: Random, taken: set[str]) -> str:
    while hashed(code := new_code(random)) in taken:
        pass
    taken.add(hashed(code))
    return code


def new_code(random: Random) -> str:
    """With a digit at least, so that it looks like no word."""
    while True:
        code = "".join(random.choices(ALPHABET, k=LENGTH))
        if any(map(str.isdigit, code)):
            return code


def hashed(code: str) -> str:
    return sha256(code.encode()).hexdigest()
