"""Signing in and out. Passwords are looked at between two short transactions, never within one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address
from math import ceil
from random import Random

from bot.domain.access import Account, Viewer, reach
from bot.domain.messages import Msg
from bot.domain.organization import Organization
from bot.errors import Refused
from bot.services.accounts import normalized, secret
from bot.services.families import hashed as hashed_code
from bot.services.passwords import demand_fit, hashed, matches
from bot.store import Connection, Engine, accounts, audit, sessions
from bot.store.unit_of_work import alone, reading, transaction

# Computers in an office are shared.
IDLE = timedelta(minutes=30)
LASTS = timedelta(hours=12)
WINDOW = timedelta(minutes=15)
# How often a password may be wrong in the window.
LOGIN_FAILURES = 10
ADDRESS_FAILURES = 50
# How exactly it is known when a session was last used.
_SEEN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Door:
    """Opens and ends sessions; each method has its own transactions."""

    engine: Engine
    now: datetime
    random: Random

    def sign_in(self, login: str, password: str, address: str, old: str = "") -> str:
        """The token of a new session; the `old` one ends. Raises `Refused` for a wrong login or
        password alike, and for too many of them.
        """
        login = normalized(login)
        with transaction(self.engine) as connection:
            tried = self._try(connection, login, address)
            key = accounts.key(connection, login)
        right = matches(key.password if key else None, password)
        with transaction(self.engine) as connection:
            # What was changed meanwhile is not signed in with.
            if key and right and key.active and accounts.key(connection, login) == key:
                sessions.forget_attempts(connection, tried)
                sessions.end(connection, hashed_token(old))
                return self._begin(connection, key)
            self._note(connection, "sign_in_failed", key)
        raise Refused(Msg("staff-sign-in-wrong"))

    def welcome(self, code: str, password: str) -> None:
        """Sets the password of who was invited with the code."""
        account = self.invited(code)
        if account is None:
            raise Refused(Msg("staff-welcome-over"))
        demand_fit(password, account.login)
        hash = hashed(password)
        with transaction(self.engine) as connection:
            if not accounts.use_invitation(connection, hashed_code(code), hash, self.now):
                raise Refused(Msg("staff-welcome-over"))
            sessions.end_all(connection, account.id)
            self._note(connection, "password_set", account, actor=f"account:{account.id}")

    def invited(self, code: str) -> Account | None:
        with reading(self.engine) as connection:
            return accounts.invited(connection, hashed_code(code), self.now)

    def change_password(self, account: Account, old: str, new: str, token: str) -> None:
        """All sessions end but that of the token. Wrong ones count as at the sign-in."""
        demand_fit(new, account.login)
        with transaction(self.engine) as connection:
            tried = self._try(connection, account.login, "")
            key = accounts.key_of(connection, account.id)
        right = matches(key.password if key else None, old)
        hash = hashed(new)
        with transaction(self.engine) as connection:
            if key and right and accounts.key_of(connection, account.id) == key:
                sessions.forget_attempts(connection, tried)
                accounts.change(connection, account.id, password=hash)
                sessions.end_all(connection, account.id, but=hashed_token(token))
                self._note(connection, "password_set", account, actor=f"account:{account.id}")
                return
        raise Refused(Msg("staff-password-wrong"))

    def sign_out(self, token: str) -> None:
        with transaction(self.engine) as connection:
            found = sessions.find(connection, hashed_token(token), self.now, IDLE)
            sessions.end(connection, hashed_token(token))
            if found:
                who = found.account
                self._note(connection, "signed_out", who, actor=f"account:{who.id}")

    def who(self, token: str) -> Account | None:
        """Whose session it is, which goes on by that."""
        with reading(self.engine) as connection:
            found = sessions.find(connection, hashed_token(token), self.now, IDLE)
        if found and self.now - found.seen >= _SEEN:
            with transaction(self.engine) as connection:
                sessions.touch(connection, found.id, self.now)
        return found.account if found else None

    def _begin(self, connection: Connection, key: accounts.Key) -> str:
        token = secret(self.random)
        sessions.begin(connection, key.id, hashed_token(token), self.now, LASTS)
        self._note(connection, "signed_in", key, actor=f"account:{key.id}")
        return token

    def _try(self, connection: Connection, login: str, address: str) -> list[int]:
        """Notes that a password will be looked at, so that many at once are counted too."""
        alone(connection, "sign-in")
        sessions.sweep(connection, self.now, WINDOW)
        senders = {f"login:{login}": LOGIN_FAILURES}
        if address:
            senders[f"address:{network(address)}"] = ADDRESS_FAILURES
        for who, limit in senders.items():
            self._demand_fewer(connection, who, limit)
        return [sessions.note_attempt(connection, who, self.now) for who in senders]

    def _demand_fewer(self, connection: Connection, who: str, limit: int) -> None:
        times = sessions.attempts(connection, who, self.now - WINDOW)
        if len(times) >= limit:
            wait = times[limit - 1] + WINDOW - self.now
            raise Refused(Msg("staff-sign-in-limited", minutes=ceil(wait.total_seconds() / 60)))

    def _note(
        self, connection: Connection, what: str, whose: accounts.Key | Account | None,
        actor: str = "nobody",
    ) -> None:  # fmt: skip
        """Of who has no account too: it must not be quicker."""
        id, organization = (whose.id, whose.organization) if whose else (0, "")
        entry = audit.Entry(self.now, actor, what, "account", id, organization, {})
        audit.note(connection, entry)


def viewer(account: Account, organizations: Mapping[str, Organization], language: str) -> Viewer:
    return Viewer(
        account=account.id,
        staff=account.staff,
        role=account.role,
        organizations=reach(account.organization, organizations),
        language=language,
        name=account.name,
        organization=account.organization,
    )


def hashed_token(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def network(address: str) -> str:
    """Whoever has one IPv6 address has as many as they like, all of one network."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return parsed.exploded[:19] if isinstance(parsed, IPv6Address) else address
