"""Channels: how messages come in and go out. A channel is three functions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

from bot.domain.messages import Inbound, Rendered

# Takes one message and sees to it that its replies are sent. Never raises for what a parent sent;
# False: nothing could be written, the message is to be sent again.
Receive = Callable[[Inbound], Awaitable[bool]]


class Channel(Protocol):
    """`parts` cuts one reply into what is sent at a time. `send` brings one part to one parent, or
    raises `SendError`. `run` listens until it is cancelled.

    `per_second`: how many parts all replicas together may send a second; 0: as many as they like.
    """

    name: str

    @property
    def per_second(self) -> int: ...

    def parts(self, rendered: Rendered) -> Sequence[Any]: ...

    async def send(self, peer: str, part: Any) -> None: ...

    async def run(self, receive: Receive) -> None: ...


class InOnePart:
    """A channel that sends a reply as a whole, as fast as it comes."""

    per_second = 0

    def parts(self, rendered: Rendered) -> Sequence[Rendered]:
        return [rendered]
