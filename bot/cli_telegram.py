"""The commands for who lets Telegram post messages instead of asking for them."""

from __future__ import annotations

import sys

import typer

from bot import cli_setup as setup
from bot.config import Settings
from bot.errors import Unusable

telegram = typer.Typer(no_args_is_help=True, help="Telegram by webhook.")


@telegram.command("set")
def set_() -> None:
    """Let Telegram post messages to PUENTE_PUBLIC_URL; what waits is kept."""
    from bot.channels.telegram_webhook import set_webhook

    settings = _settings()
    to = set_webhook(
        settings.telegram_bot_token, settings.telegram_api or None, settings.public_url
    )
    sys.stdout.write(f"Telegram posts to {to}\n")


@telegram.command()
def check() -> None:
    """Ask Telegram whether it posts, and what went wrong; exit 1 if anything is."""
    from bot.channels.telegram_webhook import check_webhook

    settings = _settings()
    standing = check_webhook(
        settings.telegram_bot_token, settings.telegram_api or None, settings.public_url, setup.now()
    )
    sys.stdout.writelines(f"{line}\n" for line in (*standing.facts, *standing.problems))
    raise typer.Exit(1 if standing.problems else 0)


@telegram.command()
def unset() -> None:
    """End the posting, so that `puente serve` asks for messages; what waits is kept."""
    from bot.channels.telegram_webhook import unset_webhook

    settings = _settings()
    unset_webhook(settings.telegram_bot_token, settings.telegram_api or None)
    sys.stdout.write("Telegram posts no messages any more\n")


def _settings() -> Settings:
    settings = setup.settings()
    if not settings.telegram_bot_token:
        raise Unusable(
            "TELEGRAM_BOT_TOKEN is not set. Copy it from @BotFather (/mybots, API Token)."
        )
    return settings
