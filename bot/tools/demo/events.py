"""Where the invented schools look for volunteers in the coming weeks."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import time, timedelta
from itertools import cycle
from typing import Any

from bot.domain.booking import SHOWN, Event
from bot.errors import Refused
from bot.services.events import Events
from bot.tools.demo.books import Books
from bot.tools.demo.people import FOLDER, People

_ANNOUNCED = timedelta(days=9)


def publish(books: Books, people: People) -> None:
    """All but those that are still to come from an earlier time."""
    events, today = (Events(books.records(at)) for at in (books.now - _ANNOUNCED, books.now))
    for name, said in tomllib.loads((FOLDER / "events.toml").read_text(encoding="utf-8")).items():
        event = _event(books, said)
        coming = [each.title for each in today.coming(event.school)]
        if event.title not in coming:
            id = events.publish(f"demo-{name}-{event.starts:%Y-%m-%d}", event)
            _sign_up(books, people, id, said)


def _event(books: Books, said: Mapping[str, Any]) -> Event:
    school = said["school"]
    calendar, day = books.calendar(school), books.coming(school, said["school_day"])[-1]
    starts, ends = (calendar.instant(day, time.fromisoformat(said[at])) for at in ("start", "end"))
    return Event(0, school, said["title"], said["asks"], said["room"], starts, ends, said["places"])


def _sign_up(books: Books, people: People, event: int, said: Mapping[str, Any]) -> None:
    """Families who are free then; each shows its name in another way."""
    shown = cycle(SHOWN)
    families = _families(people, said["school"], event)
    taken = 0
    for family in families:
        if taken == said["taken"]:
            break
        try:
            books.desk(family, books.now).sign_up(event, next(shown))
        except Refused:  # busy at that time
            continue
        taken += 1
    for family, _ in zip(families, range(said.get("waiting", 0)), strict=False):
        books.desk(family, books.now).wait_for_event(event, next(shown))


def _families(people: People, school: str, event: int) -> Iterator[int]:
    """Those of the school, beginning with other ones for each event."""
    talks = people.talks(school)[people.principal(school)]
    ids = list(dict.fromkeys(talk.family for talk in talks))
    start = event * 37 % len(ids)
    return iter(ids[start:] + ids[:start])
