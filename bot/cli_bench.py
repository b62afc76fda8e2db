"""The commands that measure on public data; what needs only our own is in tests/bench."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

bench = typer.Typer(no_args_is_help=True, help="Measure on public data sets.")


# So that `clinc` has to be said, although it is the only one.
@bench.callback()
def _together() -> None:
    """Measure on public data sets."""


@bench.command()
def clinc(
    data: Annotated[Path, typer.Option(help="data_full.json or data_small.json of CLINC150.")],
) -> None:
    """Train the embedded engine's classifier on CLINC150, and print how often it is right."""
    from bot.tools.clinc import measure

    sys.stdout.write(measure(data).as_text())
