"""Concerns as a file, which is written down for each of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from starlette.responses import Response

from bot.domain.messages import Msg
from bot.services.report import school_days
from bot.staff.concerns_queue import QUEUE, wanted
from bot.staff.concerns_words import language, readable
from bot.staff.desk import Desk
from bot.staff.pages import Page
from bot.staff.spreadsheet import Cell, csv_file, xlsx_file
from bot.store import disclosures
from bot.store.concern_queue import Line, Queue, first_words
from bot.store.unit_of_work import transaction

_COLUMNS = (
    "reference", "kind", "topic", "school", "level", "status", "raised", "first-step", "resolved",
    "ended", "days-to-first-step", "days-to-resolution", "overdue", "language", "rating",
)  # fmt: skip
_WORDS = ("happened", "wish")
# What the file is called behind the dot -> how it is made, and its type.
_FORMATS = {
    "csv": (csv_file, "text/csv; charset=utf-8"),
    "xlsx": (xlsx_file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
Said = Mapping[tuple[int, str], str]


def export(desk: Desk) -> Response:
    """No words of anybody, unless they are asked for. Nothing is handed out before it is written
    down that it was."""
    names = _WORDS if desk.form.get("words", "") else ()
    with desk.reading() as connection:
        lines = Queue(connection, desk.viewer, desk.now).every(wanted(desk, desk.form))
        ids = [line.id for line in lines]
        said = {(id, name): text for id, name, text in first_words(connection, ids, names)}
    with transaction(desk.app.engine) as connection:
        disclosures.note(connection, desk.now, desk.actor, "exported", ids)
    ending = "xlsx" if desk.form.get("format", "") == "xlsx" else "csv"
    make, type = _FORMATS[ending]
    return Response(make(_rows(desk, lines, said, names)), media_type=type, headers={
        "Content-Disposition": f'attachment; filename="concerns-{desk.now:%Y-%m-%d}.{ending}"',
    })  # fmt: skip


def _rows(
    desk: Desk, lines: list[Line], said: Said, names: tuple[str, ...]
) -> Iterator[list[Cell]]:
    yield [
        *(desk.say(Msg(f"console-column-{name}")) for name in _COLUMNS),
        *(desk.say(Msg("console-words", name=name)) for name in names),
    ]
    for line in lines:
        words = (readable(said.get((line.id, name), "")) for name in names)
        yield [*_row(desk, line), *words]


def _row(desk: Desk, line: Line) -> list[Cell]:
    is_late = line.due is not None and line.due <= desk.now
    return [
        line.reference,
        desk.say(Msg("console-kind", kind=line.kind)),
        desk.say(Msg("console-topic-of", kind="concern", topic=line.topic)),
        desk.own.get(line.school, ""),
        desk.say(Msg("console-level", level=line.level)),
        desk.say(Msg("console-status-of", status=line.status)),
        *(
            _local(desk, line, at)
            for at in (line.raised, line.first_step, line.resolved, line.ended)
        ),
        _days(desk, line, line.first_step),
        _days(desk, line, line.resolved),
        desk.say(Msg("console-is", it="yes" if is_late else "no")),
        language(desk, line.language),
        line.rating,
    ]


def _local(desk: Desk, line: Line, at: datetime | None) -> datetime | None:
    return desk.local(at, line.school).replace(tzinfo=None) if at else None


def _days(desk: Desk, line: Line, until: datetime | None) -> int | None:
    """How many school days it took."""
    school = desk.organizations.get(line.school)
    return school_days(school.calendar, line.raised, until) if school and until else None


PAGES = (Page(f"{QUEUE}/export", export, "export", "POST"),)
