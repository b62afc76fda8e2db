"""The one door through which accounts of the staff change, each change with its audit entry."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.domain.access import ROLES, Account, reach
from bot.domain.messages import Msg
from bot.domain.organization import Organization, lineage
from bot.errors import Refused
from bot.services.families import ALPHABET, hashed, new_code, read
from bot.store import Connection, audit, sessions
from bot.store import accounts as store
from bot.store.unit_of_work import alone

INVITATION = timedelta(days=7)
LINK = timedelta(hours=1)
COMMAND = "command"
_LOGIN = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST_LOGIN = 254
_LONGEST_NAME = 200
# 160 bits: nobody guesses it, however often they try.
_SECRET = 32


@dataclass(frozen=True, slots=True)
class Accounts:
    """The accounts, open in one transaction. `actor` is who changes them: `account:3`, `command`.
    What cannot be done raises `Refused`.
    """

    connection: Connection
    now: datetime
    organizations: Mapping[str, Organization]
    random: Random
    actor: str

    def create(self, wanted: Account) -> int:
        """The id of a new account, as wanted but for `id`; who has no name is called as in the
        roster, or by the login."""
        alone(self.connection, "accounts")
        new = self._named(replace(wanted, login=normalized(wanted.login), active=True))
        self._demand_fit(new)
        if store.by_login(self.connection, new.login):
            raise Refused(Msg("staff-login-taken"))
        id = store.create(self.connection, new, self.now)
        self._note("created", replace(new, id=id), role=new.role)
        return id

    def change(self, id: int, role: str, organization: str, staff: int) -> None:
        """What the account may see; whoever uses it signs in anew."""
        account = self._load(id)
        changed = replace(account, role=role, organization=organization, staff=staff)
        if changed == account:
            return
        self._demand_fit(changed)
        if (role, organization) != (account.role, account.organization):
            self._keep_a_sysadmin(account)
        store.change(
            self.connection, id, role=role, organization=organization, staff_id=staff or None
        )
        sessions.end_all(self.connection, id)
        self._note("changed", changed, role=role, was=[account.role, account.organization])

    def deactivate(self, id: int) -> None:
        """The account can no longer be used, nor can its invitation; what was done with it stays
        in the logs."""
        account = self._load(id)
        if not account.active:
            return
        self._keep_a_sysadmin(account)
        codes = dict.fromkeys(("invitation", "invited_until", "link", "link_until"))
        store.change(self.connection, id, active=False, **codes)
        sessions.end_all(self.connection, id)
        self._note("deactivated", account)

    def activate(self, id: int) -> None:
        account = self._load(id)
        if not account.active:
            store.change(self.connection, id, active=True)
            self._note("activated", account)

    def invite(self, id: int) -> str:
        """A code to set a password with, in place of an older one. It is told this once: only its
        hash is stored."""
        account = self._load(id)
        if not account.active:
            raise Refused(Msg("staff-account-inactive"))
        code = secret(self.random)
        until = self.now + INVITATION
        store.change(self.connection, id, invitation=hashed(code), invited_until=until)
        self._note("invited", account)
        return code

    def set_password(self, id: int, hash: str) -> None:
        """`hash`: by `passwords.hashed`. Whoever is signed in with the account is signed out."""
        account = self._load(id)
        store.change(self.connection, id, password=hash, invitation=None, invited_until=None)
        sessions.end_all(self.connection, id)
        self._note("password_set", account)

    def set_language(self, id: int, language: str) -> None:
        store.change(self.connection, id, language=language)
        self._note("language_set", self._load(id), language=language)

    def sign_out_everywhere(self, id: int) -> None:
        sessions.end_all(self.connection, id)
        self._note("signed_out_all", self._load(id))

    def new_link_code(self, id: int) -> str:
        """A code with which a chat is linked to the account, in place of an older one."""
        code = new_code(self.random)
        store.change(self.connection, id, link=hashed(code), link_until=self.now + LINK)
        self._note("link_made", self._load(id))
        return f"{code[:5]}-{code[5:]}"

    def _load(self, id: int) -> Account:
        """Nobody else changes accounts until the transaction ends."""
        alone(self.connection, "accounts")
        account = store.load(self.connection, id)
        if account is None:
            raise Refused(Msg("staff-account-none"))
        return account

    def _named(self, new: Account) -> Account:
        rows = store.roster(self.connection, reach(new.organization, self.organizations))
        called = next((row.name for row in rows if row.id == new.staff), "")
        return replace(new, name=new.name.strip()[:_LONGEST_NAME] or called or new.login)

    def _demand_fit(self, account: Account) -> None:
        if not _LOGIN.fullmatch(account.login) or len(account.login) > _LONGEST_LOGIN:
            raise Refused(Msg("staff-login-wrong"))
        if account.role not in ROLES:
            raise Refused(Msg("staff-role-unknown"))
        if account.organization not in self.organizations:
            raise Refused(Msg("staff-organization-unknown"))
        self._demand_of_roster(account)

    def _demand_of_roster(self, account: Account) -> None:
        """Who is in the roster works in the organization, and has no other account."""
        if not account.staff:
            return
        schools = reach(account.organization, self.organizations)
        if account.staff not in {row.id for row in store.roster(self.connection, schools)}:
            raise Refused(Msg("staff-roster-elsewhere"))
        other = store.of_staff(self.connection, account.staff)
        if other and other.id != account.id:
            raise Refused(Msg("staff-roster-taken"))

    def _keep_a_sysadmin(self, leaving: Account) -> None:
        """Where somebody can manage accounts now, somebody can afterwards."""
        if leaving.role != "sysadmin" or not leaving.ready:
            return
        above = lineage(leaving.organization, self.organizations) or [leaving.organization]
        able = store.in_roles(self.connection, above, ["sysadmin"], ready=True)
        if all(other.id == leaving.id for other in able):
            raise Refused(Msg("staff-last-sysadmin"))

    def _note(self, what: str, account: Account, **details: Any) -> None:
        audit.note(
            self.connection,
            audit.Entry(
                self.now, self.actor, what, "account", account.id, account.organization, details
            ),
        )


def link(connection: Connection, code: str, now: datetime) -> Account | None:
    """The account whose code it is, which is used up by that; None for any other text.

    50 bits are safe only where the caller bounds how often a chat may try.
    """
    symbols = read(code)
    id = store.use_link(connection, hashed(symbols), now) if symbols else None
    account = store.load(connection, id) if id else None
    if account:
        entry = audit.Entry(
            now, f"account:{account.id}", "linked", "account", account.id, account.organization, {}
        )
        audit.note(connection, entry)
    return account


def normalized(login: str) -> str:
    return unicodedata.normalize("NFKC", login).strip().casefold()


def secret(random: Random) -> str:
    """`random` is the machine's own where it is not a test."""
    return "".join(random.choices(ALPHABET, k=_SECRET))
