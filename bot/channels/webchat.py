"""The web chat as a channel. The outbox is the chat's history: `send` only wakes the pages that
listen.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from bot.channels import InOnePart, Receive
from bot.domain.messages import Rendered


class WebChat(InOnePart):
    """Pages wait for news of their parent; one of another process looks by itself now and then."""

    name = "web"

    def __init__(self) -> None:
        self._listeners: dict[str, set[asyncio.Event]] = defaultdict(set)

    async def send(self, peer: str, rendered: Rendered) -> None:
        for event in self._listeners.get(peer, ()):
            event.set()

    async def run(self, receive: Receive) -> None:
        """Messages come in by the web server."""
        await asyncio.Event().wait()

    @contextmanager
    def listening(self, peer: str) -> Iterator[asyncio.Event]:
        """An event that is set whenever something was said to the parent."""
        event = asyncio.Event()
        self._listeners[peer].add(event)
        try:
            yield event
        finally:
            self._listeners[peer].discard(event)
            if not self._listeners[peer]:
                del self._listeners[peer]
