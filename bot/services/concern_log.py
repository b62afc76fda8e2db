"""Whether the log of concerns still says what they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from bot.domain.concern import Concern, NotAllowed, fold
from bot.store import Connection
from bot.store import concerns as store
from bot.store.concerns import Case


def differences(connection: Connection) -> Iterator[str]:
    """Of every concern what its own row says otherwise than its log, a line each. No words of
    anybody."""
    for case in store.every(connection):
        yield from (f"concern {case.reference}: {told}" for told in _of(connection, case))


def _of(connection: Connection, case: Case) -> Iterator[str]:
    try:
        logged = fold(store.events(connection, case.id))
    except NotAllowed as error:
        yield f"its log cannot be followed ({error})"
        return
    for name in (each.name for each in fields(Concern)):
        now, then = getattr(case.state, name), getattr(logged, name)
        if now != then:
            yield f"{name} is {now} in its row, {then} by its log"
