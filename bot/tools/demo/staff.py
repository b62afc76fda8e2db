"""The invented staff's accounts: everybody of the roster has one, some can sign in."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from secrets import SystemRandom
from typing import Any

from bot.domain.access import Account, Viewer
from bot.services.accounts import COMMAND, Accounts
from bot.services.passwords import hashed
from bot.services.sign_in import viewer
from bot.store import Connection, accounts
from bot.tools.demo.books import Books
from bot.tools.demo.people import FOLDER, SCHOOLS, People

# What a role of the roster may do in the console; whoever is not named is close to the children.
_ROLES = {role: role for role in ("office", "principal", "administrator", "superintendent")}


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody of the roster by its id, as they look at the console."""

    viewers: Mapping[int, Viewer]

    def at(self, school: str, role: str) -> Viewer:
        return next(
            who for who in self.viewers.values()
            if who.role == role and school in who.organizations
        )  # fmt: skip


def take_in(books: Books, people: People) -> Staff:
    """Their accounts, made when they are not there."""
    told = table()
    doors = Accounts(
        books.connection, books.now, books.rulebook.organizations, SystemRandom(), COMMAND
    )
    if accounts.listed(books.connection, SCHOOLS) == []:
        _make(doors, told, people)
    return Staff({
        account.staff: viewer(account, books.rulebook.organizations, account.language)
        for account in accounts.listed(books.connection, SCHOOLS)
        if account.staff
    })  # fmt: skip


def _make(doors: Accounts, told: Mapping[str, Any], people: People) -> None:
    password = hashed(told["password"])
    for new, can_sign_in in _wanted(told, people):
        id = doors.create(new)
        if can_sign_in:
            doors.set_password(id, password)


def _wanted(told: Mapping[str, Any], people: People) -> Iterator[tuple[Account, bool]]:
    for source, entry in sorted(people.roster.entries["staff"].items()):
        role = told["role"].get(source) or _ROLES.get(entry.values["role"], "teacher")
        login = told["login"].get(source, f"{source}@{entry.values['school']}.example")
        new = _account(login, role, entry.values["school"], people.ids["staff"][source])
        yield new, source in told["login"]
    for school, login in told["sysadmin"].items():
        yield _account(login, "sysadmin", school), True


def _account(login: str, role: str, school: str, staff: int = 0) -> Account:
    return Account(0, login, "", role, school, staff, "en", active=True, ready=False)


def table() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "staff.toml").read_text(encoding="utf-8"))


def doors(connection: Connection) -> Iterator[str]:
    """How to sign in as one of them, if they are there."""
    told = table()
    logins = [*told["login"].values(), *told["sysadmin"].values()]
    if accounts.by_login(connection, logins[0]):
        who = ", ".join(logins)
        yield f"Sign in at /staff with the password {told['password']} as one of: {who}"
