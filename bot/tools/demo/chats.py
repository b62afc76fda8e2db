"""Chats of invented families, played through the same door as real ones."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from bot.channels import InOnePart, Receive
from bot.domain.messages import Inbound, Rendered
from bot.store import Connection, conversations
from bot.tools.demo.books import CHANNEL

if TYPE_CHECKING:
    from bot.app import App

_CHATS = Path(__file__).parent / "chats.yml"


class Nowhere(InOnePart):
    """A channel to families that do not exist."""

    name = CHANNEL

    async def send(self, peer: str, rendered: Rendered) -> None:
        """Nobody is there to read it."""

    async def run(self, receive: Receive) -> None:
        """Nobody writes."""


def is_played(connection: Connection) -> bool:
    return conversations.load(connection, CHANNEL, next(reversed(_chats()))) is not None


def play_all(app: App) -> int:
    """Plays every chat and says how many messages there were; what was played before is dropped."""
    app.channels[CHANNEL] = Nowhere()
    messages = [
        Inbound(CHANNEL, family, f"{family}:{number}", app.now(), text, locale=chat["phone"])
        for family, chat in _chats().items()
        for number, text in enumerate(chat["says"])
    ]
    asyncio.run(_receive(app, messages))
    return len(messages)


async def _receive(app: App, messages: list[Inbound]) -> None:
    for message in messages:
        await app.receive(message)


def _chats() -> dict[str, dict[str, Any]]:
    chats: dict[str, dict[str, Any]] = yaml.safe_load(_CHATS.read_text(encoding="utf-8"))
    return chats
