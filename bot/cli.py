"""The commands."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from secrets import SystemRandom
from typing import TYPE_CHECKING, Annotated, TextIO
from uuid import uuid4

import structlog
import typer
from rich.console import Console

from bot.config import Settings, read_settings
from bot.errors import BadData, Unusable

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bot.knowledge import Knowledge

# A turn's vectors are too small to gain from more threads, which would each hold memory.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
db = typer.Typer(no_args_is_help=True, help="The database.")
app.add_typer(db, name="db")
_console = Console(stderr=True, highlight=False)
# Problems that are printed at a time.
_SHOWN = 200

Language = Annotated[str, typer.Option("--lang", help="Language code, such as es.")]
School = Annotated[str, typer.Option(help="Id of a school or district.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def main() -> None:
    """Runs a command; what the operator has to mend is said in plain lines, without a traceback."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        app()
    except BadData as error:
        for problem in error.problems[:_SHOWN]:
            _console.print(str(problem), style="red", soft_wrap=True, markup=False)
        if (more := len(error.problems) - _SHOWN) > 0:
            _console.print(f"... and {more} more", style="red")
        sys.exit(1)
    except Unusable as error:
        _console.print(str(error), style="red", soft_wrap=True)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


@app.command()
def ask(
    text: Annotated[str, typer.Argument(help="The message.")] = "",
    lang: Language = "",
    school: School = "",
    batch: Annotated[Path | None, typer.Option(help="File with a JSON object a line.")] = None,
    as_json: AsJson = False,
) -> None:
    """One message in a fresh conversation; nothing is stored."""
    from bot.tools import ask as asking

    knowledge = _knowledge(_settings())
    if batch:
        failed = False
        with _open(batch) as lines:
            for row in asking.batch(knowledge, lines, str(batch)):
                failed |= "error" in row
                _print_json(row)
        raise typer.Exit(1 if failed else 0)
    answer = asking.described(text, asking.ask(knowledge, text, lang, school))
    if as_json:
        _print_json(answer)
    else:
        sys.stdout.write(f"{answer['reply']}\n")


@app.command()
def chat(
    lang: Language = "en",
    script: Annotated[Path | None, typer.Option(help="File whose lines are played.")] = None,
) -> None:
    """Talk in the terminal."""
    from bot.app import App
    from bot.channels.terminal import Terminal

    settings = _settings()
    running = App(_knowledge(settings), _database(settings), _now)
    with _open(script) if script else nullcontext(sys.stdin) as lines:
        terminal = Terminal(lines, sys.stdout, _now, lang, f"terminal-{uuid4().hex}")
        running.channels[terminal.name] = terminal
        asyncio.run(terminal.run(running.receive))


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "",
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port to listen on.")] = None,
    worker: Annotated[
        bool, typer.Option(help="Send what is left over, reload changed data.")
    ] = True,
) -> None:
    """Channels, web pages and worker in one process."""
    from bot.serve import serve as run

    settings = _settings()
    given = {"host": host or settings.host, "port": settings.port if port is None else port}
    settings = settings.model_copy(update=given)
    run(settings, _knowledge(settings, _report()), _database(settings), _now, worker=worker)


@app.command()
def train() -> None:
    """Train the search and the embedded engine, unless data and code are unchanged."""
    _knowledge(_settings(), _report())


@app.command()
def check(as_json: AsJson = False) -> None:
    """Check nlu_data, locales and policies_kb; exit 1 if there is a problem."""
    from bot.tools import check as checking

    settings = _settings()
    report = checking.check(settings.nlu_data, settings.locales, settings.policies_kb)
    if as_json:
        _print_json(report.as_json())
    else:
        sys.stdout.write(report.as_text())
    raise typer.Exit(1 if report.problems else 0)


@app.command()
def demo() -> None:
    """Play the demo chats, unless that was done before."""
    from bot.tools import demo as showing

    settings = _settings()
    engine = _database(settings)
    if showing.is_played(engine):
        return
    from bot.app import App

    played = showing.play_all(App(_knowledge(settings, _report()), engine, _now))
    _console.print(f"Played {played} messages of invented families")


@app.command("new-language")
def new_language(code: Annotated[str, typer.Argument(help="BCP 47 code, such as vi.")]) -> None:
    """Lay the files of a new language, as a draft."""
    from bot.tools.new_language import scaffold

    settings = _settings()
    for path in scaffold(code, settings.nlu_data, settings.locales, settings.policies_kb):
        sys.stdout.write(f"{path}\n")


@app.command("import")
def take_roster(
    path: Annotated[Path, typer.Argument(help="Folder or zip with OneRoster 1.1 CSV files.")],
) -> None:
    """Take a school's roster over; if anything is wrong, say it and take nothing."""
    from bot.services.roster import take_over
    from bot.store.unit_of_work import transaction
    from bot.tools import school

    settings = _settings()
    engine = _database(settings)
    roster = school.read_roster(settings, path, _now().date())
    with transaction(engine) as connection:
        summary = take_over(connection, roster)
    sys.stdout.writelines(school.told(summary))


@app.command()
def codes(
    school: Annotated[str, typer.Option(help="Id of the school.")],
    again: Annotated[str, typer.Option(help="A guardian's sourcedId, for a new code.")] = "",
) -> None:
    """Print codes, with which guardians link a chat to their children, as CSV to hand out."""
    from bot.services.families import new_codes
    from bot.store.unit_of_work import transaction
    from bot.tools.school import must_exist, write_codes

    settings = _settings()
    engine = _database(settings)
    must_exist(settings, school)
    with transaction(engine) as connection:  # a code that cannot be printed is none
        write_codes(sys.stdout, new_codes(connection, school, SystemRandom(), again))


@db.command()
def upgrade() -> None:
    """Bring the database to this version's tables."""
    from bot.store.unit_of_work import connect
    from bot.store.upgrade import upgrade as bring

    bring(connect(_settings().database))


def _settings() -> Settings:
    settings = read_settings()
    level = getattr(logging, settings.log_level.upper())
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    return settings


def _knowledge(settings: Settings, report: Callable[[str], None] = lambda step: None) -> Knowledge:
    from bot.knowledge import load

    return load(settings, report)


def _database(settings: Settings) -> Engine:
    from bot.store.secret import cipher
    from bot.store.unit_of_work import connect
    from bot.store.upgrade import is_current

    engine = connect(settings.database, cipher(settings.secret_key, settings.state))
    if not is_current(engine):
        raise Unusable("The database is not of this version yet: run `puente db upgrade`.")
    return engine


def _report() -> Callable[[str], None]:
    start = time.monotonic()
    return lambda step: _console.print(f"{time.monotonic() - start:5.1f} s  {step}")


def _open(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise Unusable(f"{path} cannot be read ({error.strerror}).") from None


def _now() -> datetime:
    return datetime.now(UTC)


def _print_json(row: object) -> None:
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
