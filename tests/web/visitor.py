"""Browsers without a screen, at the web pages of this process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx
from starlette.types import ASGIApp, Message

from bot.web.server import COOKIE

# For what should come at once, so that no test hangs.
SECONDS = 30
HOST = "school.test"


_NUMBERS = count(1)


class Visitor:
    """Keeps its cookie as a browser does. `language` is what the browser is set to; of its own
    network, if no address is given.
    """

    def __init__(
        self, web: ASGIApp, language: str = "en-US", scheme: str = "http", address: str = ""
    ) -> None:
        self.web = web
        number = next(_NUMBERS)
        address = address or f"2001:db8:{number >> 16:x}:{number & 0xFFFF:x}::1"
        transport = httpx.ASGITransport(web, raise_app_exceptions=False, client=(address, 1))
        headers = {"Accept-Language": language}
        self._client = httpx.AsyncClient(
            transport=transport, base_url=f"{scheme}://{HOST}", headers=headers
        )
        self._messages = 0

    @property
    def name(self) -> str:
        return self._client.cookies.get(COOKIE, "")

    @name.setter
    def name(self, name: str) -> None:
        self._client.cookies.clear()
        if name:
            self._client.cookies.set(COOKIE, name, domain=HOST)

    def get(self, path: str, **given: Any) -> httpx.Response:
        return asyncio.run(self._client.get(path, **given))

    def post(self, path: str, **given: Any) -> httpx.Response:
        return asyncio.run(self._client.post(path, **given))

    def send(self, body: bytes, kind: str = "application/json") -> httpx.Response:
        return self.post("/chat/messages", content=body, headers={"Content-Type": kind})

    def say(self, text: str = "", payload: str = "", id: str = "") -> httpx.Response:
        self._messages += 1
        row = {"id": id or str(self._messages), "text": text, "payload": payload}
        return self.send(json.dumps(row).encode())

    def arrive(self) -> None:
        """Opens the page and is of no school, so that no question is open."""
        assert self.get("/").status_code == 200
        for payload in ("hello", "fill:school=none"):
            assert self.say(payload=payload).status_code == 202

    def listening(self, path: str = "/chat/events", **headers: str) -> Stream:
        sent = {"Cookie": f"{COOKIE}={self.name}", **headers}
        return Stream(self.web, path, sent)


@dataclass
class Stream:
    """The events of a page. `read` listens until they are enough, and leaves."""

    web: ASGIApp
    path: str
    sent: dict[str, str]
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""

    @property
    def replies(self) -> list[tuple[int, dict[str, Any]]]:
        """(id, reply) of each event that arrived whole."""
        blocks = self.body.replace("\r\n", "\n").split("\n\n")[:-1]
        lines = [dict(line.split(": ", 1) for line in block.split("\n")) for block in blocks]
        return [(int(row["id"]), json.loads(row["data"])) for row in lines if "data" in row]

    @property
    def texts(self) -> list[str]:
        return [reply["text"] for _, reply in self.replies]

    async def read(self, enough: Callable[[Stream], bool]) -> None:
        left = asyncio.Event()

        async def receive() -> Message:
            await left.wait()
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.headers = {key.decode(): value.decode() for key, value in message["headers"]}
            self.body += message.get("body", b"").decode()
            if enough(self):
                left.set()

        async with asyncio.timeout(SECONDS):
            await self.web(self._scope(), receive, send)

    def _scope(self) -> dict[str, Any]:
        path, _, query = self.path.partition("?")
        headers = [(key.lower().encode(), value.encode()) for key, value in self.sent.items()]
        return {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET",
            "scheme": "http", "path": path, "raw_path": path.encode(), "root_path": "",
            "query_string": query.encode(), "headers": headers,
            "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2),
        }  # fmt: skip
