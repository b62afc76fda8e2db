"""The commands of who sets Puente up: accounts of the staff."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from secrets import SystemRandom
from typing import TYPE_CHECKING, Annotated

import typer

from bot import cli_setup as setup

if TYPE_CHECKING:
    from bot.services.accounts import Accounts

staff = typer.Typer(no_args_is_help=True, help="Who of the staff may sign in.")

Email = Annotated[str, typer.Argument(help="Address with which one signs in.")]


@staff.command()
def add(
    email: Email,
    role: Annotated[str, typer.Option(help="teacher, office, principal, administrator, ...")],
    organization: Annotated[str, typer.Option(help="Id of a school, district or state.")],
    source: Annotated[str, typer.Option("--staff", help="The roster's sourcedId.")] = "",
    name: Annotated[str, typer.Option(help="As in the roster, if left out.")] = "",
) -> None:
    """Make an account; print the link with which its password is set, once."""
    from bot.tools import accounts

    wanted = accounts.Wanted(email, role, organization, source, name)
    _tell(lambda opened: accounts.add(opened, wanted))


@staff.command("list")
def list_accounts() -> None:
    """All accounts with role and organization."""
    from bot.tools import accounts
    from bot.tools.tables import show

    with _opened() as opened:
        table = accounts.listed(opened)
    show(sys.stdout, table)


@staff.command()
def reset(email: Email) -> None:
    """Print a new link to set a password with."""
    from bot.tools import accounts

    _tell(lambda opened: accounts.reset(opened, email))


@staff.command()
def remove(email: Email) -> None:
    """Deactivate an account; what was done with it stays in the logs."""
    from bot.tools import accounts

    _tell(lambda opened: accounts.remove(opened, email))


def _tell(work: Callable[[Accounts], Iterable[str]]) -> None:
    """Says what was done once it is committed."""
    with _opened() as opened:
        told = list(work(opened))
    sys.stdout.writelines(f"{line}\n" for line in told)


def _opened() -> AbstractContextManager[Accounts]:
    from bot.tools.accounts import open_accounts

    settings = setup.settings()
    return open_accounts(settings, setup.database(settings), setup.now(), SystemRandom())
