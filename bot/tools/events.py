"""The school's volunteer events: published from its file, listed, called off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.domain.booking import Event
from bot.domain.messages import ByLanguage
from bot.errors import BadData, Problem, Refused
from bot.l10n.formats import written
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.services.events import Events
from bot.tools import events_file
from bot.tools.books import Office
from bot.tools.events_file import Draft
from bot.tools.tables import Table
from bot.tools.typed import Mistyped

COLUMNS = ("event", "day", "time", "title", "place", "signed up", "needed", "sign-up")


def publish(office: Office, path: Path) -> list[str]:
    """All events of the file, or none; raises `BadData` with all that is wrong."""
    drafts, problems = events_file.read(path, office.records.organizations, office.languages)
    if problems:
        raise BadData(problems)
    told = [line for draft in drafts for line in _published(office, draft, problems)]
    if problems:  # what was published before is rolled back
        raise BadData(problems)
    return told


def _published(office: Office, draft: Draft, problems: list[Problem]) -> Iterator[str]:
    events, now = Events(office.records), office.records.now
    before, event = events.of(draft.source), draft.event
    if before and before.state != "open":
        yield f"{draft.source}: was called off and stays so"
    elif before and before.starts <= now and before.starts == event.starts:
        yield f"{draft.source}: is over"
    elif before and before.starts <= now:
        wrong = "is over, and cannot be held on another day"
        problems.append(draft.problem("day", wrong, "give what comes an id of its own"))
    elif event.starts <= now:
        problems.append(draft.problem("day", "is over", "choose a day to come"))
    else:
        _write(office, draft, problems)
        yield from _written(office, draft.source, before)


def _written(office: Office, source: str, before: Event | None) -> Iterator[str]:
    """What became of an event; where it has another time, who was told."""
    events = Events(office.records)
    after = events.of(source)
    if before is None or after is None:
        yield f"{source}: published"
    elif replace(before, taken=0) == replace(after, taken=0):
        yield f"{source}: unchanged"
    else:
        yield f"{source}: changed"
        if (before.starts, before.ends) != (after.starts, after.ends):
            yield from office.told(events.signed_up(after.id))


def _write(office: Office, draft: Draft, problems: list[Problem]) -> None:
    try:
        with office.records.whole():
            Events(office.records).publish(draft.source, draft.event)
    except Refused as refused:
        fewer = refused.said.id == "volunteering-too-few"
        key = "needed" if fewer else "day"
        right = "write a larger number" if fewer else "choose another time"
        problems.append(draft.problem(key, office.said(refused.said).rstrip("."), right))


def listed(office: Office, school: str) -> Table:
    office.school(school)
    rows = [_row(office, event) for event in Events(office.records).coming(school)]
    return Table(COLUMNS, rows, f"There are no events at {school} to come.")


def _row(office: Office, event: Event) -> tuple[str, ...]:
    calendar = office.school(event.school).calendar
    starts, ends = calendar.local(event.starts), calendar.local(event.ends)
    return (
        str(event.id), f"{starts:%Y-%m-%d}", f"{starts:%H:%M}-{ends:%H:%M}", _title(event),
        event.room, str(event.taken), str(event.capacity),
        "open" if event.is_open(office.records.now) else "closed",
    )  # fmt: skip


def _title(event: Event) -> str:
    return str(written(ByLanguage(event.title), SOURCE_LANGUAGE))


def roster(office: Office, id: int) -> Table:
    """Who signed up, by full name."""
    event = _event(office, id)
    families = [booking.family for booking in Events(office.records).signed_up(id)]
    names = office.people.names(families)
    rows = sorted((names[family],) for family in families)
    return Table(("volunteer",), rows, f"Nobody signed up for {_title(event)}.")


def cancel(office: Office, id: int) -> Iterator[str]:
    event = _event(office, id)
    if event.state != "open" or event.starts <= office.records.now:
        raise Mistyped(f"Event {id} is over or called off", "choose one to come")
    ended = Events(office.records).cancel(id)
    yield f"Called off: {_title(event)}."
    yield from office.told(ended)


def _event(office: Office, id: int) -> Event:
    event = Events(office.records).get(id)
    if event is None:
        raise Mistyped(f"There is no event {id}", "`puente events list` gives the numbers")
    return event
