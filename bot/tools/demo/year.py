"""Lays the invented school year, through the doors that real schools and families use: the roster
is imported, slots are published, families book, chats are played.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from bot.store import Connection
from bot.store.unit_of_work import alone, reading, transaction, unhurried
from bot.tools.demo import chats, events, people, requests, staff
from bot.tools.demo.books import Books
from bot.tools.demo.concerns import Concerns
from bot.tools.demo.conferences import Conferences, is_open

if TYPE_CHECKING:
    from bot.app import App

_SEED = 1471


def is_due(engine: Engine, now: datetime) -> bool:
    """Whether there is nothing (more) to be tried out. Raises `Unusable` where a real school is."""
    with reading(engine) as connection:
        people.demand_own(connection)
        return not (is_open(connection, now) and chats.is_played(connection))


def lay(app: App) -> Iterator[str]:
    """Lays what is not there, and tells it; a year that is over is followed by the next."""
    with transaction(app.engine) as connection:
        unhurried(connection)
        alone(connection, "demo")
        people.demand_own(connection)
        if not is_open(connection, app.now()):
            booked, raised = _lay_year(app, connection)
            yield f"Two invented schools hold conferences from tomorrow on, {booked} are booked"
            if raised:
                yield f"Their families raised {raised} concerns"
    with reading(app.engine) as connection:
        is_played = chats.is_played(connection)
    if not is_played:
        yield f"Played {chats.play_all(app)} messages of invented families"


def _lay_year(app: App, connection: Connection) -> tuple[int, int]:
    """How many conferences are booked, and how many concerns were raised."""
    knowledge, now = app.knowledge, app.now()
    schools = knowledge.world.organizations
    roles = knowledge.nlu.entities.get("staff_role", ())
    is_first, invented = people.take_in(connection, schools, roles, now.date())
    books = Books(connection, knowledge.translator, knowledge.world, now)
    raised = 0
    booked = Conferences(books, invented, Random(_SEED)).hold()  # noqa: S311 - the same each time
    events.publish(books, invented)
    working = staff.take_in(books, invented)
    if is_first:
        requests.ask(books, invented)
        raised = Concerns(books, invented, working, Random(_SEED)).live()  # noqa: S311
    return booked, raised


def invitations(engine: Engine) -> list[str]:
    """How to be one of the invented guardians, as long as nobody is, and one of the staff."""
    with reading(engine) as connection:
        guests = [
            f"Write this code to the bot to be {guest.who}: {guest.code}"
            for guest in people.awaited(connection)
        ]
        return [*guests, *staff.doors(connection)]
