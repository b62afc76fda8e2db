"""Demo data: chats of invented families, played through the same door as real ones."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from sqlalchemy import Engine

from bot.channels import Receive
from bot.domain.messages import Inbound, Rendered
from bot.store import conversations
from bot.store.unit_of_work import reading

if TYPE_CHECKING:
    from bot.app import App

_CHATS = Path(__file__).parent / "demo.yml"


class Nowhere:
    """A channel to families that do not exist."""

    name = "demo"

    async def send(self, peer: str, rendered: Rendered) -> None:
        """Nobody is there to read it."""

    async def run(self, receive: Receive) -> None:
        """Nobody writes."""


def is_played(engine: Engine) -> bool:
    with reading(engine) as connection:
        return conversations.load(connection, Nowhere.name, next(reversed(_chats()))) is not None


def play_all(app: App) -> int:
    """Plays every chat and says how many messages there were; what was played before is dropped."""
    app.channels[Nowhere.name] = Nowhere()
    messages = [
        _inbound(family, number, chat["phone"], text)
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


def _inbound(family: str, number: int, phone: str, text: str) -> Inbound:
    at = datetime.now(UTC)
    return Inbound(Nowhere.name, family, f"{family}:{number}", at, text, locale=phone)
