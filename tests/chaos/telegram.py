"""The emulator of the Bot API, which hands each chat what it gets, and updates as Telegram posts
them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from starlette.responses import Response

from tests.channels.emulator import BOT, DATE, PATIENCE, Emulator, Sent


class Telegram(Emulator):
    """`hear` is told of each message when it arrives."""

    hear: Callable[[Sent], None]
    _heard = 0

    async def __aenter__(self) -> Telegram:
        await super().__aenter__()
        await self._client.aclose()
        # A connection for each post, so that a replica that is back gets its share.
        single = httpx.Limits(max_connections=None, max_keepalive_connections=0)
        self._client = httpx.AsyncClient(timeout=PATIENCE, limits=single, trust_env=False)
        return self

    def faults_left(self) -> int:
        return sum(map(len, self._faults.values()))

    async def _result(self, method: str, parameters: dict[str, Any]) -> Response:
        answer = await super()._result(method, parameters)
        for sent in self.sent[self._heard :]:
            self._heard += 1
            self.hear(sent)
        return answer


def written(number: int, chat: int, text: str, language: str) -> dict[str, Any]:
    message = {
        "message_id": number, "from": _person(chat, language), "chat": _chat(chat), "date": DATE,
        "text": text,
    }  # fmt: skip
    return {"update_id": number, "message": message}


def tapped(number: int, chat: int, payload: str, language: str) -> dict[str, Any]:
    message = {"message_id": 1, "from": BOT, "chat": _chat(chat), "date": DATE, "text": "..."}
    query = {
        "id": str(number), "from": _person(chat, language), "chat_instance": "1", "data": payload,
        "message": message,
    }  # fmt: skip
    return {"update_id": number, "callback_query": query}


def _chat(chat: int) -> dict[str, Any]:
    return {"id": chat, "first_name": "Ana", "type": "private"}


def _person(chat: int, language: str) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Ana", "language_code": language}
