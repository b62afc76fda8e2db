"""Whatever is sent to the pages for parents: an answer, no fault of ours, and the chat goes on."""

from __future__ import annotations

import json
from io import StringIO
from typing import Any
from urllib.parse import quote

from hypothesis import example, given
from hypothesis import strategies as st
from starlette.types import ASGIApp

from bot.app import App
from bot.web.server import COOKIE
from tests.amount import TRIED, inputs
from tests.fuzz import odd
from tests.fuzz.sound import sound
from tests.web.visitor import Visitor

Headers = list[tuple[bytes, bytes]]
# The headers that any of our pages reads, and those that change what a server makes of a request.
NAMES = [
    "host",
    "origin",
    "cookie",
    "accept-language",
    "last-event-id",
    "content-type",
    "sec-fetch-site",
    "authorization",
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-proto",
    "x-real-ip",
    "via",
    "range",
    "if-none-match",
    "if-modified-since",
    "x-telegram-bot-api-secret-token",
]
headers = st.lists(
    st.tuples(st.sampled_from(NAMES).map(str.encode), odd.header),
    max_size=4,
    unique_by=lambda row: row[0],
)
paths = st.one_of(
    st.sampled_from(["/", "/chat/messages", "/chat/leave", "/chat/files/1/0", "/static/chat.js"]),
    st.builds("/chat/files/{}/{}".format, odd.words, odd.words),
    st.builds("/policy/{}".format, odd.words),
    st.builds("/static/{}".format, odd.words),
    st.builds("/staff/{}".format, odd.words),
    odd.words.map("/{}".format),
)


def raw(path: str) -> str:
    """As a server takes it: escaped, and no address of its own."""
    return "/" + quote(path).lstrip("/")


def goes_on(visitor: Visitor, app: App) -> None:
    """The same chat still answers."""
    before = app.said("web", visitor.name, 0)
    assert visitor.say(payload="hello").status_code == 202
    assert len(app.said("web", visitor.name, 0)) > len(before)


bodies = st.one_of(
    st.fixed_dictionaries(
        {"id": odd.text}, optional={"text": odd.text, "payload": odd.text, "more": odd.json}
    ),
    odd.json,
)


@given(st.lists(bodies, min_size=1, max_size=3))
@inputs(few=30, share=0.08)
def test_a_chat_takes_any_message(app: App, web: ASGIApp, log: StringIO, sent: list[Any]) -> None:
    visitor = Visitor(web)
    visitor.get("/")
    for body in sent:
        TRIED["messages of the web chat"] += 1
        sound(visitor.send(json.dumps(body).encode()), log)
    goes_on(visitor, app)


@given(st.binary(max_size=200), odd.header)
@inputs(few=20, share=0.04)
def test_a_chat_takes_any_body(
    app: App, web: ASGIApp, log: StringIO, body: bytes, kind: bytes
) -> None:
    TRIED["bodies of the web chat"] += 1
    visitor = Visitor(web)
    visitor.get("/")
    for type in (b"application/json", kind):
        sound(visitor.post("/chat/messages", content=body, headers={b"content-type": type}), log)
    goes_on(visitor, app)


@given(st.sampled_from(["get", "post"]), paths, odd.words, headers)
@example("get", "/", "", [(b"host", b"[")])
@inputs(few=60, share=0.2)
def test_any_request_is_answered(
    web: ASGIApp, log: StringIO, method: str, path: str, query: str, headers: Headers
) -> None:
    TRIED["requests to the pages"] += 1
    answer = getattr(Visitor(web), method)(raw(path), params={"lang": query}, headers=headers)
    sound(answer, log)


@given(odd.header, odd.words, headers)
@inputs(few=20, share=0.04)
def test_events_begin_anywhere(
    web: ASGIApp, log: StringIO, last: bytes, after: str, headers: Headers
) -> None:
    """Without a chat, so that the stream ends."""
    TRIED["requests for events"] += 1
    kept = [row for row in headers if row[0] not in (b"cookie", b"last-event-id")]
    cookie = (b"cookie", f"{COOKIE}=".encode() + last.replace(b";", b""))
    answer = Visitor(web).get(
        "/chat/events", params={"after": after}, headers=[cookie, (b"last-event-id", last), *kept]
    )
    sound(answer, log)
