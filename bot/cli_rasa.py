"""The commands for who runs Rasa beside Puente."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import cli_setup as setup

rasa = typer.Typer(no_args_is_help=True, help="Rasa as the engine, in an environment of its own.")

Config = Annotated[str, typer.Option(help="A file of nlu_data/rasa, without .yml.")]


@rasa.command()
def install() -> None:
    """Make the environment .venv-rasa with Python 3.10, unless it is there."""
    from bot.tools.rasa import install as make

    setup.console.print("Rasa in .venv-rasa: 2.5 GB, and a few minutes the first time")
    make()


@rasa.command()
def data(folder: Annotated[Path, typer.Argument(help="Where to write to.")]) -> None:
    """Write domain, phrases and held-out phrases in Rasa's format."""
    from bot.tools.rasa_data import write

    sys.stdout.write(f"{write(setup.settings(), folder)} phrases\n")


@rasa.command()
def train(config: Config = "logistic") -> None:
    """Train a model, unless data and configuration are unchanged; prints where it is."""
    from bot.tools.rasa import train as trained

    sys.stdout.write(f"{trained(setup.settings(), config)}\n")


@rasa.command("test")
def try_out(config: Config = "logistic") -> None:
    """Have Rasa check the data, and test the model on the held-out phrases of each language."""
    from bot.tools.rasa import try_out as tried

    for language, share in tried(setup.settings(), config):
        sys.stdout.write(f"{language}: {share:.1%} of the intents right\n")


@rasa.command()
def serve(config: Config = "logistic", port: int = 5005, host: str = "127.0.0.1") -> None:
    """Train if need be, and serve until stopped, on this machine alone if nothing else is said."""
    from bot.tools.rasa import command, environment
    from bot.tools.rasa import train as trained

    model = trained(setup.settings(), config)
    words = command(model.resolve(), port, host)
    os.chdir(model.parents[1])
    os.execve(words[0], words, environment())  # noqa: S606 (no shell is wanted)
