"""A school with free times from now on, for tests with the real clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from hashlib import sha256

from sqlalchemy import Engine

from bot.services.slots import Window
from tests.books import Books


def publish(engine: Engine, code: str) -> None:
    """Maria Robles with two children, whom the code links, and their teachers' free times."""
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
