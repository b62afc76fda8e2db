"""Headers of every page, and limits on what a page may send."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from ipaddress import IPv4Address, ip_address, ip_network

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import Message, Receive, Scope, Send

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# Where we are reached by TLS, as far as the proxies of the settings say so. Of other names below
# ours we know nothing.
BY_TLS = {"Strict-Transport-Security": "max-age=31536000"}
# What is for everybody; all else is somebody's own and kept nowhere.
PUBLIC = ("/static/", "/policy/")


class SecurityHeaders:
    """ASGI middleware; it does not buffer, so that events pass at once."""

    def __init__(self, inside: Starlette) -> None:
        self.inside = inside

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wanted = _headers(scope)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in wanted.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.inside(scope, receive, with_headers)


def _headers(scope: Scope) -> dict[str, str]:
    is_public = scope.get("path", "").startswith(PUBLIC)
    caching = {"Cache-Control": "no-cache" if is_public else "no-store"}
    return HEADERS | caching | (BY_TLS if scope.get("scheme") == "https" else {})


async def read_body(request: Request, limit: int) -> bytes | None:
    """The body, or None if it has more bytes than `limit`."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            return None
    return body


def network(request: Request) -> str:
    """Whose request it is, as far as an address tells: of IPv6 the first 64 bits, since one
    household has all addresses with them (RFC 6177)."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, IPv4Address):
        return host
    return str(address.ipv4_mapped or ip_network((address, 64), strict=False))


class Limiter:
    """At most `count` messages in `seconds` for each sender; remembers those seen last."""

    _SENDERS = 10_000

    def __init__(
        self, count: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._count = count
        self._seconds = seconds
        self._clock = clock
        self._seen: OrderedDict[str, deque[float]] = OrderedDict()

    def allows(self, sender: str) -> bool:
        now = self._clock()
        times = self._seen.setdefault(sender, deque(maxlen=self._count))
        self._seen.move_to_end(sender)
        if len(self._seen) > self._SENDERS:
            self._seen.popitem(last=False)
        if len(times) == self._count and now - times[0] < self._seconds:
            return False
        times.append(now)
        return True
