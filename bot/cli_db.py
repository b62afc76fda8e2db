"""The commands for the database as a whole."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import MofNCompleteColumn, Progress

from bot import cli_setup as setup
from bot.config import Settings
from bot.errors import Unusable

if TYPE_CHECKING:
    from bot.store import Engine
    from bot.store.copying import Report

db = typer.Typer(no_args_is_help=True, help="The database.")


@db.command()
def upgrade() -> None:
    """Bring the database to this version's tables."""
    from bot.store.upgrade import upgrade as bring

    with _engine(setup.settings().database) as engine:
        bring(engine)


@db.command()
def copy(to: Annotated[str, typer.Argument(help="Address of an empty database.")]) -> None:
    """Copy everything into another database, all or nothing, and compare it row by row."""
    from bot.store.copying import copy as copied

    with _engine(setup.settings().database) as source, _engine(to) as target, _shown() as report:
        counts = copied(source, target, report)
    _print_counts(counts, "were read back as they were")


@db.command()
def backup(file: Annotated[Path, typer.Argument(help="The file to make.")]) -> None:
    """Write everything into one file, but for the key of personal words."""
    from bot.store.backup import backup as keep

    settings = setup.settings()
    with _engine(settings.database) as source, _shown() as report:
        counts = keep(source, file, report)
    _print_counts(counts, "were read back as they were")
    sys.stdout.write(
        f"{file} does not hold the key of personal words ({_key_place(settings)}). Without it they"
        " cannot be read: keep a copy of it, apart from the backups.\n"
    )


@db.command()
def restore(file: Annotated[Path, typer.Argument(help="Made by `puente db backup`.")]) -> None:
    """Read a backup into the database, which has to be empty."""
    from bot.store.backup import restore as put_back

    settings = setup.settings()
    with _engine(settings.database) as target, _shown() as report:
        counts = put_back(file, target, report)
    _print_counts(counts, "were read back as they were")
    sys.stdout.write(
        "Personal words are read with the key that they were written with"
        f" ({_key_place(settings)}).\n"
    )


@db.command("rotate-key")
def rotate_key() -> None:
    """Seal anew with the key of PUENTE_SECRET_KEY what those of PUENTE_OLD_SECRET_KEYS sealed."""
    from bot.store.rotation import rotate

    settings = setup.settings()
    if not settings.old_keys:
        raise Unusable(
            "PUENTE_OLD_SECRET_KEYS is empty. Give it the key until now, and PUENTE_SECRET_KEY the"
            " new one (`openssl rand -base64 32`)."
        )
    engine = setup.database(settings)
    try:
        with _shown() as report:
            first, again = rotate(engine, report), rotate(engine, report)
    finally:
        engine.dispose()
    _print_counts(first, "were sealed anew")
    if late := sum(again.values()):
        raise Unusable(
            f"Meanwhile {late} more rows were sealed with an old key. Give all that run the new one"
            " in PUENTE_SECRET_KEY, and run this again."
        )
    sys.stdout.write("Nothing needs the old keys any more: empty PUENTE_OLD_SECRET_KEYS.\n")


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    from bot.store.unit_of_work import connect

    engine = connect(url)
    try:
        yield engine
    finally:
        engine.dispose()


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


def _print_counts(counts: Mapping[str, int], what: str) -> None:
    sys.stdout.writelines(f"{count:>10,}  {table}\n" for table, count in counts.items())
    sys.stdout.write(f"{sum(counts.values()):>10,}  rows in all {what}\n")


def _key_place(settings: Settings) -> str:
    from bot.store.secret import place

    return place(settings.secret_key, settings.state)
