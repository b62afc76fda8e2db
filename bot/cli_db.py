"""The commands for the database as a whole."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import MofNCompleteColumn, Progress

from bot import cli_setup as setup

if TYPE_CHECKING:
    from bot.store.copying import Report

db = typer.Typer(no_args_is_help=True, help="The database.")


@db.command()
def upgrade() -> None:
    """Bring the database to this version's tables."""
    from bot.store.unit_of_work import connect
    from bot.store.upgrade import upgrade as bring

    bring(connect(setup.settings().database))


@db.command()
def copy(to: Annotated[str, typer.Argument(help="Address of an empty database.")]) -> None:
    """Copy everything into another database, all or nothing, and compare it row by row."""
    from bot.store.copying import copy as copied
    from bot.store.unit_of_work import connect

    with _shown() as report:
        counts = copied(connect(setup.settings().database), connect(to), report)
    _print_counts(counts)


@contextmanager
def _shown() -> Iterator[Report]:
    """Shows how far the table is that is being copied or compared."""
    columns = (*Progress.get_default_columns(), MofNCompleteColumn())
    out = setup.console
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as shown:
        bar = shown.add_task("")

        def report(step: str, table: str, done: int, count: int) -> None:
            shown.update(bar, description=f"{table} {step}", completed=done, total=count)

        yield report


def _print_counts(counts: Mapping[str, int]) -> None:
    sys.stdout.writelines(f"{count:>10,}  {table}\n" for table, count in counts.items())
    sys.stdout.write(f"{sum(counts.values()):>10,}  rows in all, each read back as it was\n")
