"""A server at the place of Rasa's that does as it is told, on a socket of its own."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], None]
PARSED = {
    "text": "hello",
    "intent": {"name": "greet", "confidence": 0.9},
    "intent_ranking": [
        {"name": "greet", "confidence": 0.9},
        {"name": "thanks", "confidence": 0.1},
    ],
    "entities": [
        {"entity": "staff_role", "value": "hello", "start": 0, "end": 5},
        {"entity": "staff_role", "value": "lo", "start": 3, "end": 5},
        {"entity": "subject", "value": "hello", "start": 0, "end": 5},
        {"entity": "staff_role", "value": "hello", "start": 0, "end": 500},
        {"entity": "staff_role", "value": "hello", "start": -5, "end": 5},
    ],
}


class Pretender(ThreadingHTTPServer):
    """Answers with `answer`; `asked` holds what it was asked."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.asked: list[Any] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Pretender

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, json.loads(body)))
        with suppress(OSError):  # who asked has gone
            self.server.answer(self)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def pretending(answer: Answer) -> Iterator[Pretender]:
    server = Pretender(answer)
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def says(content: object, status: int = 200, length: int = 0) -> Answer:
    """`length`: what it promises to be, if not as long as it is."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(length or len(body)))
        request.end_headers()
        request.wfile.write(body)

    return answer


def is_slow(request: BaseHTTPRequestHandler) -> None:
    time.sleep(5)
    says(PARSED)(request)


def drips(request: BaseHTTPRequestHandler) -> None:
    """A byte now and then, which no timeout between two bytes notices."""
    request.send_response(200)
    request.end_headers()
    for _ in range(200):
        request.wfile.write(b" ")
        request.wfile.flush()
        time.sleep(0.03)


def never_ends(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.end_headers()
    while True:
        request.wfile.write(b" " * 10_000)


def hangs_up(request: BaseHTTPRequestHandler) -> None:
    request.connection.close()
