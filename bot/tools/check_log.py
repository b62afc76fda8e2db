"""`puente check log`: rebuilds the state of every concern from its log, and compares."""

from __future__ import annotations

from bot.services.concern_log import differences
from bot.store import Engine, concerns
from bot.store.unit_of_work import reading


def check_log(engine: Engine) -> tuple[int, list[str]]:
    """How many concerns there are, and what differs, a line each."""
    with reading(engine) as connection:
        return concerns.count(connection), list(differences(connection))
