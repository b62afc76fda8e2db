"""The commands of translators."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import cli_setup as setup
from bot.errors import Unusable

if TYPE_CHECKING:
    from bot.tools.translations.shelf import Shelf

translate = typer.Typer(no_args_is_help=True, help="The translators' workbench.")

Code = Annotated[str, typer.Argument(help="Language code, such as es.")]
By = Annotated[str, typer.Option(help="Who wrote or has read it: a name, or `machine`.")]


class Which(StrEnum):
    all = "all"
    missing = "missing"
    stale = "stale"
    machine = "machine"


class Side(StrEnum):
    file = "file"
    here = "here"


@translate.command()
def status(
    code: Code, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> None:
    """How far a language is, file by file: missing, stale, by a machine, by whom."""
    from bot.tools.tables import show
    from bot.tools.translations import status as statuses

    files = statuses.status(_shelf(code))
    if as_json:
        sys.stdout.write(json.dumps([asdict(file) for file in files], ensure_ascii=False) + "\n")
    else:
        show(sys.stdout, statuses.table(files))


@translate.command("export")
def export_texts(
    code: Code,
    to: Annotated[Path, typer.Argument(help="A .po or .csv file.")],
    only: Annotated[Which, typer.Option(help="Which texts.")] = Which.all,
) -> None:
    """Write texts and their English to a file for a translator."""
    from bot.tools.translations.exchange import write_file
    from bot.tools.translations.selecting import select

    shelf = _shelf(code)
    texts = select(shelf, only.value)
    write_file(to, code, texts, {text.id for text in select(shelf, Which.stale)})
    sys.stdout.write(f"{to}: {len(texts)} texts\n")


@translate.command("import")
def import_texts(
    code: Code,
    file: Annotated[Path, typer.Argument(help="The file that came back.")],
    by: By,
    prefer: Annotated[
        Side | None, typer.Option(help="Whose text stays where both were changed.")
    ] = None,
) -> None:
    """Take translations in: all of a file or, with what is wrong in it, nothing."""
    from bot.tools.translations.exchange import read_file
    from bot.tools.translations.importing import import_rows

    done = import_rows(_shelf(code), file, read_file(file), _named(by), prefer or "")
    sys.stdout.write(f"{len(done.written)} texts written\n")
    if done.kept:
        sys.stdout.write(f"{len(done.kept)} texts kept as they are here: {', '.join(done.kept)}\n")


@translate.command()
def record(
    code: Code,
    by: By,
    file: Annotated[str, typer.Option(help="Only this file, such as safety.ftl.")] = "",
    reviewed: Annotated[bool, typer.Option(help="Every text was read, not only changed.")] = False,
) -> None:
    """Note who wrote what was edited by hand, or who has read a file; see translations.csv."""
    from bot.tools.translations.selecting import record_texts

    sys.stdout.write(f"{record_texts(_shelf(code), _named(by), file, reviewed=reviewed)} texts\n")


@translate.command()
def preview(
    id: Annotated[str, typer.Argument(help="Id of a message.")],
    lang: Annotated[str, typer.Option("--lang", help="Only this language.")] = "",
) -> None:
    """Show a message with sample values, in each of its variants."""
    from bot.l10n.catalogue import load
    from bot.l10n.translate import Translator
    from bot.tools.pseudo import with_pseudo
    from bot.tools.translations import preview as previews

    folder = setup.settings().locales
    translator = Translator(with_pseudo(load(folder)), {})
    samples = previews.read_samples(folder)
    for language in [lang] if lang else previews.languages_of(translator, id):
        for shown in previews.preview(translator, samples, id, language):
            sys.stdout.write(f"[{language}] {shown.text}\n")


def _shelf(code: str) -> Shelf:
    from bot.tools.translations.shelf import open_shelf

    return open_shelf(setup.settings().data_folders, code)


def _named(by: str) -> str:
    if not by.strip() or "," in by or "\n" in by:
        raise Unusable("--by is a name, or `machine`.")
    return by.strip()
