"""Accounts of the staff at the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from random import Random

from bot.config import Settings
from bot.domain.access import Account
from bot.errors import Refused, Unusable
from bot.l10n import catalogue
from bot.l10n.translate import SOURCE_LANGUAGE, Translator
from bot.services.accounts import COMMAND, INVITATION, Accounts, normalized
from bot.store import Engine
from bot.store import accounts as store
from bot.store.unit_of_work import transaction
from bot.tools.school import must_exist, read_organizations
from bot.tools.tables import Table

WELCOME = "/staff/welcome/"


@dataclass(frozen=True, slots=True)
class Wanted:
    """`source`: the roster's sourcedId, empty for who is not in it."""

    login: str
    role: str
    organization: str
    source: str = ""
    name: str = ""


@contextmanager
def open_accounts(
    settings: Settings, engine: Engine, now: datetime, random: Random
) -> Iterator[Accounts]:
    """One transaction. What is refused is told in English as `Unusable`; nothing is changed
    then."""
    organizations = read_organizations(settings)
    translator = Translator(catalogue.load(settings.locales), organizations)
    try:
        with transaction(engine) as connection:
            yield Accounts(connection, now, organizations, random, COMMAND)
    except Refused as refused:
        said = translator.say(refused.said, SOURCE_LANGUAGE)
        raise Unusable(f"Nothing was changed. {said}") from refused


def add(accounts: Accounts, wanted: Wanted) -> Iterator[str]:
    must_exist(accounts.organizations, wanted.organization)
    id = accounts.create(
        Account(
            id=0,
            login=wanted.login,
            name=wanted.name,
            role=wanted.role,
            organization=wanted.organization,
            staff=_of_roster(accounts, wanted.source),
            language=SOURCE_LANGUAGE,
            active=True,
            ready=False,
        )
    )
    yield from _invitation(accounts, id)


def reset(accounts: Accounts, login: str) -> Iterator[str]:
    yield from _invitation(accounts, _account(accounts, login).id)


def remove(accounts: Accounts, login: str) -> Iterator[str]:
    account = _account(accounts, login)
    accounts.deactivate(account.id)
    yield f"{account.login} can no longer sign in."


def listed(accounts: Accounts) -> Table:
    found = store.listed(accounts.connection, None)
    rows = [(one.login, one.name, one.role, one.organization, _state(one)) for one in found]
    columns = ("e-mail", "name", "role", "organization", "state")
    return Table(columns, rows, "There is no account yet: `puente staff add`.")


def _state(account: Account) -> str:
    if not account.active:
        return "deactivated"
    return "active" if account.ready else "without a password"


def _invitation(accounts: Accounts, id: int) -> Iterator[str]:
    yield f"{WELCOME}{accounts.invite(id)}"
    yield (
        "Open this path below the address of the web pages to set the password. It is shown only"
        f" now, works once, and for {INVITATION.days} days."
    )


def _account(accounts: Accounts, login: str) -> Account:
    found = store.by_login(accounts.connection, normalized(login))
    if found is None:
        raise Unusable(f"There is no account {login}; see `puente staff list`.")
    return found


def _of_roster(accounts: Accounts, source: str) -> int:
    """The roster's row; 0 without a source."""
    rows = store.roster(accounts.connection, accounts.organizations) if source else ()
    for row in rows:
        if row.source == source:
            return int(row.id)
    if source:
        raise Unusable(f"There is nobody with the sourcedId {source} in the roster.")
    return 0
