"""What the web pages refuse, and the headers that every answer has."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from starlette.types import ASGIApp

from bot.app import App
from bot.web.security import HEADERS, Limiter
from tests.web.visitor import Visitor

WHOLE = b'{"id": "1", "text": "thank you"}'


def said(app: App, visitor: Visitor) -> int:
    return len(app.said("web", visitor.name, 0))


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("get", "/", 200),
        ("get", "/policy/sessions-compact-2022", 200),
        ("get", "/policy/nothing", 404),
        ("get", "/nothing", 404),
        ("get", "/static/chat.js", 200),
        ("get", "/static/nothing.js", 404),
        ("get", "/static", 307),
        ("get", "/chat/files/1/0", 404),
        ("get", "/chat/messages", 405),
        ("post", "/", 405),
        ("post", "/chat/messages", 400),
        ("post", "/chat/leave", 204),
    ],
)
def test_every_answer_has_the_security_headers(
    web: ASGIApp, method: str, path: str, status: int
) -> None:
    answer = getattr(Visitor(web), method)(path)
    assert answer.status_code == status
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


def test_events_have_the_security_headers(ana: Visitor) -> None:
    stream = ana.listening()
    asyncio.run(stream.read(lambda read: bool(read.replies)))
    for name, value in HEADERS.items():
        assert stream.headers[name.lower()] == value


def test_an_answer_to_a_fault_of_ours_has_them_too_and_tells_nothing(
    app: App, web: ASGIApp
) -> None:
    app.knowledge = replace(app.knowledge, translator=None)
    answer = Visitor(web).get("/")
    assert answer.status_code == 500
    assert answer.text == "Internal Server Error"
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


def test_the_policy_lets_nothing_come_from_elsewhere() -> None:
    policy = HEADERS["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    for hole in ("unsafe", "http", "*"):
        assert hole not in policy


# ---- What may be sent


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"\xff\xfe",
        b'{"id": "1", "text": "cut',
        b"[]",
        b"null",
        b"1",
        b'"text"',
        b"{}",
        b'{"text": "without an id"}',
        b'{"id": "", "text": "x"}',
        b'{"id": 1, "text": "x"}',
        b'{"id": "1", "text": 1}',
        b'{"id": "1", "text": null}',
        b'{"id": "1", "text": ["x"]}',
        b'{"id": "1", "payload": {"a": 1}}',
        b'{"id": "1", "text": NaN}',
        b'{"id": "1", "text": %s}' % (b"9" * 10_000),
        b"[" * 40_000,
    ],
    ids=lambda body: repr(body[:24]),
)
def test_a_body_of_another_shape_is_refused_and_says_nothing(
    app: App, ana: Visitor, body: bytes
) -> None:
    before = said(app, ana)
    answer = ana.send(body)
    assert (answer.status_code, answer.json()) == (400, {"error": "web-not-sent"})
    assert said(app, ana) == before


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 202),
        ("application/json; charset=utf-8", 202),
        ("Application/JSON ;charset=utf-8", 202),
        ("text/plain", 400),
        ("application/x-www-form-urlencoded", 400),
        ("multipart/form-data; boundary=application/json", 400),
        ("application/jsonx", 400),
        ("", 400),
    ],
)
def test_only_json_is_taken_since_no_other_site_can_send_it(
    ana: Visitor, kind: str, status: int
) -> None:
    assert ana.send(WHOLE, kind).status_code == status


@pytest.mark.parametrize("name", ["", "short", "x" * 33, "x" * 5000, "x" * 31 + "/"])
def test_who_has_no_cookie_of_ours_is_refused(app: App, web: ASGIApp, name: str) -> None:
    visitor = Visitor(web)
    visitor.name = name
    answer = visitor.send(WHOLE)
    assert (answer.status_code, answer.json()) == (400, {"error": "web-not-sent"})
    assert not app.knows("web", name)


def test_a_body_longer_than_any_message_is_refused(app: App, ana: Visitor) -> None:
    before = said(app, ana)
    answer = ana.say("x" * 100_000)
    assert (answer.status_code, answer.json()) == (413, {"error": "web-too-long"})
    assert said(app, ana) == before


@pytest.mark.parametrize("letter", ["x", "é", "🙂"])
def test_the_longest_message_is_taken_however_it_is_written(ana: Visitor, letter: str) -> None:
    assert ana.say(letter * 4096).status_code == 202


def test_too_many_messages_are_refused_and_others_are_not(
    app: App, web: ASGIApp, ana: Visitor
) -> None:
    answers = [ana.send(b"nonsense") for _ in range(30)]
    assert answers[-1].status_code == 429
    assert answers[-1].json() == {"error": "web-too-fast"}
    luis = Visitor(web)
    luis.arrive()
    assert luis.say("thank you").status_code == 202


@pytest.mark.parametrize(
    ("addresses", "status"),
    [
        (["192.0.2.7"], 429),
        (["::ffff:192.0.2.7"], 429),
        (["2001:db8:1:2::1", "2001:db8:1:2:ffff::1"], 429),
        (["192.0.2.7", "192.0.2.8"], 202),
        (["::ffff:192.0.2.7", "::ffff:192.0.2.8"], 202),
        (["2001:db8:1:2::1", "2001:db8:1:3::1"], 202),
        (["2001:db8::1", "somewhere"], 202),
    ],
)
def test_who_makes_a_new_chat_for_each_message_is_refused_by_its_address(
    web: ASGIApp, addresses: list[str], status: int
) -> None:
    for number in range(401):
        visitor = Visitor(web, address=addresses[0])
        visitor.name = f"{number:032}"
        answer = visitor.send(b"nonsense")
    assert answer.status_code == 429
    other = Visitor(web, address=addresses[-1])
    other.name = "x" * 32
    assert other.send(WHOLE).status_code == status


def test_what_the_page_says_about_a_refusal_is_in_the_language_files(app: App) -> None:
    assert {"web-not-sent", "web-too-fast", "web-too-long"} <= set(app.knowledge.translator.ids())


@pytest.mark.parametrize(
    "path",
    [
        "/static/../server.py",
        "/static/%2e%2e/server.py",
        "/static/..%2fserver.py",
        "/static/%2e%2e%2f%2e%2e%2fapp.py",
        "/static/....//server.py",
        "/static/..%5cserver.py",
        "/static//etc/passwd",
        "/static/%2fetc%2fpasswd",
        "/static/%00",
        "/static/chat.js%00.css",
        "/static/" + "x" * 5000,
        "/static/",
        "/policy/..%2f..%2forganizations.toml",
        "/policy/%00",
        "/templates/chat.html",
    ],
    ids=lambda path: path[:40],
)
def test_no_path_leads_out_of_the_static_files(web: ASGIApp, path: str) -> None:
    answer = Visitor(web).get(path)
    assert answer.status_code == 404
    assert "import" not in answer.text
    assert "root:" not in answer.text


# ---- The limit


class Seconds:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_sender_may_send_so_many_messages_in_so_many_seconds() -> None:
    clock = Seconds()
    limiter = Limiter(count=3, seconds=10, clock=clock)
    assert [limiter.allows("ana") for _ in range(4)] == [True, True, True, False]
    assert limiter.allows("luis")
    clock.now = 9.9
    assert not limiter.allows("ana")
    clock.now = 10
    assert [limiter.allows("ana") for _ in range(4)] == [True, True, True, False]


def test_what_was_refused_does_not_count() -> None:
    clock = Seconds()
    limiter = Limiter(count=1, seconds=10, clock=clock)
    assert limiter.allows("ana")
    for clock.now in (3, 6, 9):
        assert not limiter.allows("ana")
    clock.now = 10
    assert limiter.allows("ana")


def test_many_senders_do_not_fill_the_memory() -> None:
    limiter = Limiter(count=1, seconds=10, clock=Seconds())
    for number in range(20_000):
        limiter.allows(str(number))
    assert limiter.allows("0"), "long forgotten"
    assert not limiter.allows("19999"), "just seen"
