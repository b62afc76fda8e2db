"""The commands."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
from contextlib import nullcontext
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, TextIO
from uuid import uuid4

import typer

from bot import cli_bench, cli_db, cli_rasa, cli_school, cli_staff, cli_telegram, cli_translate
from bot import cli_setup as setup
from bot.errors import BadData, Unusable

# A turn's vectors are too small to gain from more threads, which would each hold memory.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
check = typer.Typer(help="Check nlu_data, locales and policies_kb; exit 1 if there is a problem.")
app.add_typer(cli_school.top)
app.add_typer(cli_school.slots, name="slots")
app.add_typer(cli_school.bookings, name="bookings")
app.add_typer(cli_school.events, name="events")
app.add_typer(cli_school.requests, name="requests")
app.add_typer(cli_staff.staff, name="staff")
app.add_typer(cli_translate.translate, name="translate")
app.add_typer(cli_telegram.telegram, name="telegram")
app.add_typer(cli_db.db, name="db")
app.add_typer(cli_bench.bench, name="bench")
app.add_typer(cli_rasa.rasa, name="rasa")
app.add_typer(check, name="check")
# New objects after which the collector looks for garbage, and after how many such rounds it looks
# at older ones, and at all.
COLLECT = (100_000, 20, 20)
# Problems that are printed at a time.
_SHOWN = 200

Language = Annotated[str, typer.Option("--lang", help="Language code, such as es.")]
School = Annotated[str, typer.Option(help="Id of a school or district.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def main() -> None:
    """Runs a command; what the operator has to mend is said in plain lines, without a traceback."""
    # Hundreds of thousands of objects are read and stay: not looked over, they load twice as fast.
    gc.set_threshold(*COLLECT)
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        app()
    except BadData as error:
        for problem in error.problems[:_SHOWN]:
            setup.console.print(str(problem), style="red", soft_wrap=True, markup=False)
        if (more := len(error.problems) - _SHOWN) > 0:
            setup.console.print(f"... and {more} more", style="red")
        sys.exit(1)
    except Unusable as error:
        setup.console.print(str(error), style="red", soft_wrap=True, markup=False)
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

    knowledge = setup.knowledge(setup.settings())
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

    settings = setup.settings()
    running = App(setup.knowledge(settings), setup.database(settings), setup.now)
    with _open(script) if script else nullcontext(sys.stdin) as lines:
        terminal = Terminal(lines, sys.stdout, setup.now, lang, f"terminal-{uuid4().hex}")
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
    from bot.app import App
    from bot.metrics import Metrics
    from bot.serve import log_advice, tell
    from bot.serve import serve as run
    from bot.tools.check_setup import look

    settings, metrics = setup.settings(), Metrics()
    given = {"host": host or settings.host, "port": settings.port if port is None else port}
    settings = settings.model_copy(update=given)
    knowledge = setup.knowledge(settings, setup.report(), metrics.missed)
    engine = setup.database(settings)
    log_advice(look(settings, engine))
    running = App(knowledge, engine, setup.now, partial(tell, metrics))
    run(settings, running, metrics, worker=worker)


@app.command()
def train() -> None:
    """Train the search and the embedded engine, unless data and code are unchanged."""
    setup.knowledge(setup.settings(), setup.report())


@check.callback(invoke_without_command=True)
def check_data(context: typer.Context, as_json: AsJson = False) -> None:
    if context.invoked_subcommand:
        return
    from bot.tools import check as checking

    settings = setup.settings()
    report = checking.check(settings.nlu_data, settings.locales, settings.policies_kb)
    if as_json:
        _print_json(report.as_json())
    else:
        sys.stdout.write(report.as_text())
    raise typer.Exit(1 if report.problems else 0)


@check.command("log")
def check_log() -> None:
    """Rebuild every concern from its log and compare; exit 1 if anything differs."""
    from bot.tools.check_log import check_log as checked

    count, found = checked(setup.database(setup.settings()))
    sys.stdout.writelines(f"{line}\n" for line in found)
    sys.stdout.write(f"{count} concerns, {len(found)} differences\n")
    raise typer.Exit(1 if found else 0)


@check.command("setup")
def check_setup() -> None:
    """Tell what is not set up as it should be; exit 1 for what will lose or show something."""
    from bot.tools.check_setup import look

    settings = setup.settings()
    found = look(settings, setup.database(settings))
    sys.stdout.writelines(f"{advice}\n" for advice in found)
    raise typer.Exit(any(advice.level == "error" for advice in found))


@check.command("phrases")
def check_phrases(lang: Language = "") -> None:
    """List the held-out phrases that are misunderstood; exit 1 if a language has too many."""
    from bot.nlu.phrases import load
    from bot.tools import check_phrases as phrases

    settings = setup.settings()
    knowledge = setup.knowledge(settings, setup.report())
    if lang and lang not in knowledge.nlu.shipped:
        raise Unusable(f"{lang} is not offered, so it is not trained: see nlu_data/languages.yml.")
    languages = [lang] if lang else list(knowledge.nlu.shipped)
    held_out = [p for p in load(settings.nlu_data).held_out if p.language in languages]
    found = list(phrases.misunderstood(knowledge, held_out))
    shares = phrases.shares(held_out, found)
    sys.stdout.writelines(f"{problem}\n" for _, problem in found)
    sys.stdout.writelines(f"{code}: {share:.0%} understood\n" for code, share in shares.items())
    raise typer.Exit(1 if min(shares.values()) < phrases.ENOUGH else 0)


@app.command()
def demo() -> None:
    """Lay an invented school year around today, unless it is there; say how to be part of it."""
    from bot.tools.demo import year

    settings = setup.settings()
    engine = setup.database(settings)
    if year.is_due(engine, setup.now()):
        from bot.app import App

        running = App(setup.knowledge(settings, setup.report()), engine, setup.now)
        for told in year.lay(running):
            setup.console.print(told)
    sys.stdout.writelines(f"{line}\n" for line in year.invitations(engine))


@app.command("new-language")
def new_language(code: Annotated[str, typer.Argument(help="BCP 47 code, such as vi.")]) -> None:
    """Lay the files of a new language, as a draft."""
    from bot.tools.new_language import scaffold

    settings = setup.settings()
    for path in scaffold(code, settings.nlu_data, settings.locales, settings.policies_kb):
        sys.stdout.write(f"{path}\n")


def _open(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise Unusable(f"{path} cannot be read ({error.strerror}).") from None


def _print_json(row: object) -> None:
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
