"""Passwords, by Argon2id with the second choice of RFC 9106: a tenth of a second and 64 MiB each,
so never while a transaction is open.
"""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.domain.messages import Msg
from bot.errors import Refused

SHORTEST = 12
# Longer ones would only keep the machine busy.
_LONGEST = 1000
_hasher = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=4)
# Of a password that nobody has. Who has no account is compared with it, and waits as long.
NOBODYS = (
    "$argon2id$v=19$m=65536,t=3,p=4$DPb/bftR9lcrqg10c0OGmQ$"
    "1xuUBsiK6tI5sVhaA5G9er1IE75+BTvb71Cvki33BZk"
)


def demand_fit(password: str, login: str) -> None:
    """Raises `Refused` for one that is easily guessed."""
    if len(password) < SHORTEST:
        raise Refused(Msg("staff-password-short", count=SHORTEST))
    if len(password) > _LONGEST:
        raise Refused(Msg("staff-password-long", count=_LONGEST))
    if password.strip().casefold() in {login, login.partition("@")[0]}:
        raise Refused(Msg("staff-password-login"))


def hashed(password: str) -> str:
    return _hasher.hash(_bytes(password))


def matches(hash: str | None, password: str) -> bool:
    """Takes as long without a hash. False for a hash that is none."""
    try:
        _hasher.verify(hash or NOBODYS, _bytes(password[: _LONGEST + 1]))
    except (VerificationError, InvalidHashError):
        return False
    return hash is not None


def is_as_slow(hash: str) -> bool:
    """Made with the numbers that hold now."""
    return not _hasher.check_needs_rehash(hash)


def _bytes(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")
