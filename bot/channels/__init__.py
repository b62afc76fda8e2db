"""Channels: how messages come in and go out. A channel is two functions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from bot.domain.messages import Inbound, Rendered

# Takes one message and sees to it that its replies are sent. Never raises for what a parent sent;
# False: nothing could be written, the message is to be sent again.
Receive = Callable[[Inbound], Awaitable[bool]]


class Channel(Protocol):
    """`send` brings one reply to one parent, or raises `SendError`. `run` listens until it is
    cancelled.
    """

    name: str

    async def send(self, peer: str, rendered: Rendered) -> None: ...

    async def run(self, receive: Receive) -> None: ...
