"""What every command begins with: settings, knowledge, database, clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.console import Console

from bot.config import Settings, read_settings
from bot.errors import Unusable
from bot.logs import configure

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bot.knowledge import Knowledge

console = Console(stderr=True, highlight=False)


def settings() -> Settings:
    found = read_settings()
    configure(found.log_level, found.log_format)
    return found


def knowledge(of: Settings, *tell: Callable[[str], None]) -> Knowledge:
    """`tell`: who hears what takes time, and why Rasa does not answer."""
    from bot.knowledge import load

    return load(of, *tell)


def database(of: Settings) -> Engine:
    from bot.store.secret import cipher
    from bot.store.unit_of_work import connect
    from bot.store.upgrade import is_current

    key = cipher(of.secret_key, of.state, of.old_keys)
    engine = connect(of.database, key, of.database_pool)
    if not is_current(engine):
        raise Unusable("The database is not of this version yet: run `puente db upgrade`.")
    return engine


def report() -> Callable[[str], None]:
    start = time.monotonic()
    return lambda step: console.print(f"{time.monotonic() - start:5.1f} s  {step}")


def now() -> datetime:
    return datetime.now(UTC)
