"""A school with free times, in the database of a running server."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from bot.services.slots import Window
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from tests.books import Books
from tests.browser.running import Server
from tests.conftest import KEY


def publish(server: Server, code: str) -> date:
    """Maria Robles with two children, whom the code links, and their teachers' free times; the
    first day that has some."""
    engine = connect(server.database, Cipher(KEY))
    now = datetime.now(UTC)
    books = Books(engine, now, district=code)
    teachers = [books.teacher(name) for name in ("Grace Lee", "Luis Gomez")]
    hashed = sha256(code.replace("-", "").encode()).hexdigest()
    family = books.family("Maria Robles", hashed)
    for name, teacher in zip(("Ana", "Leo"), teachers, strict=True):
        books.child(name, [family], teacher)
    first = now.date() + timedelta(days=2)
    window = Window(first, first + timedelta(days=6), time(14), time(16))
    books.publish(*teachers, window=window)
    engine.dispose()
    while first.weekday() > 4:  # no school on that day
        first += timedelta(days=1)
    return first
