"""For who runs Puente: is it there, is it ready, what does it count."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

# A balancer says with one of these for whom it asks; who measures on this machine asks directly.
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")


class Operations:
    """`lacks`: why nothing should be sent here now. `metrics`: the page and its type. With `token`
    the metrics are for who has it, without for this machine alone."""

    def __init__(
        self,
        lacks: Callable[[], Awaitable[list[str]]],
        metrics: Callable[[], Awaitable[bytes]],
        kind: str,
        token: str,
    ) -> None:
        self._lacks = lacks
        self._metrics = metrics
        self._kind = kind
        self._token = token

    @property
    def routes(self) -> list[Route]:
        return [
            Route("/healthz", self.healthz),
            Route("/readyz", self.readyz),
            Route("/metrics", self.metrics),
        ]

    async def healthz(self, request: Request) -> Response:
        """Touches nothing: who does not answer this is to be started anew."""
        return _told({"alive": True})

    async def readyz(self, request: Request) -> Response:
        lacks = await self._lacks()
        return _told({"ready": not lacks, "reasons": lacks}, 503 if lacks else 200)

    async def metrics(self, request: Request) -> Response:
        if not (self._knows_token(request) if self._token else _is_from_here(request)):
            # The same for a wrong token as for none.
            return Response(status_code=401, headers={"WWW-Authenticate": "Bearer"})
        return Response(await self._metrics(), headers={"Content-Type": self._kind})

    def _knows_token(self, request: Request) -> bool:
        kind, _, given = request.headers.get("authorization", "").partition(" ")
        same = hmac.compare_digest(given.strip().encode(), self._token.encode())
        return kind.lower() == "bearer" and same


def _is_from_here(request: Request) -> bool:
    if any(name in request.headers for name in _FORWARDED) or request.client is None:
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False


def _told(what: dict[str, object], status: int = 200) -> Response:
    return JSONResponse(what, status)
