"""Messages of parents, and a channel that keeps what it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.channels import InOnePart, Receive
from bot.domain.messages import Inbound, Rendered

AT = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


def wrote(text: str = "", id: str = "1", peer: str = "ana", **more: Any) -> Inbound:
    return Inbound("test", peer, id, AT, text, **more)


@dataclass
class Mailbox(InOnePart):
    """`letters`: (parent, text) of all that arrived. `meanwhile` is called before each letter and
    may refuse it by raising."""

    name = "test"
    letters: list[tuple[str, str]] = field(default_factory=list)
    meanwhile: Callable[[str, str], Any] = lambda peer, text: None

    async def send(self, peer: str, rendered: Rendered) -> None:
        happened = self.meanwhile(peer, rendered.text)
        if happened is not None:
            await happened
        self.letters.append((peer, rendered.text))

    async def run(self, receive: Receive) -> None:
        """Nobody writes by themselves."""
