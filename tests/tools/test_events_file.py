"""The file of volunteer events: what is right, and each thing that may be wrong with it."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from bot.domain.organization import Organization
from bot.tools.events_file import read
from tests.books import PACIFIC, SCHOOLS
from tests.cli.test_events import FAIR, toml
from tests.conftest import ROOT

LONG = "school-of-the-long-name"


def _file(folder: Path, *events: dict[str, str]) -> Path:
    path = folder / "events.toml"
    path.write_text(toml(*events), encoding="utf-8")
    return path


def test_times_are_the_schools_own_and_a_sign_up_closes_after_its_last_day(tmp_path: Path) -> None:
    dates = {"opens": "2026-12-01", "closes": '"2026-12-04"', "day": "2026-12-10"}
    [draft], problems = read(_file(tmp_path, {**FAIR, **dates}), SCHOOLS, ("en", "es"))
    event = draft.event
    local = [PACIFIC.local(at) for at in (event.starts, event.ends)]
    assert problems == []
    assert draft.source == "sessions/book-fair"
    assert [f"{at:%m-%d %H:%M}" for at in local] == ["12-10 09:00", "12-10 11:30"]
    assert event.opens == PACIFIC.instant(event.starts.date().replace(day=1), time())
    assert event.closes == PACIFIC.instant(event.starts.date().replace(day=5), time())


def test_the_example_of_the_readme_is_right(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    path = tmp_path / "events.toml"
    path.write_text(readme.partition("```toml\n")[2].partition("```")[0], encoding="utf-8")
    [draft], problems = read(path, SCHOOLS, ("en", "es"))
    assert (draft.event.capacity, problems) == (6, [])


def test_a_title_may_have_a_table_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "events.toml"
    rest = {key: value for key, value in FAIR.items() if key != "title"}
    path.write_text(toml(rest).rstrip() + '\n[event.title]\nen = "x"\nsp = "y"\n', "utf-8")
    _, [problem] = read(path, SCHOOLS, ("en", "es"))
    assert str(problem).startswith(f"{path}:10: title: unknown language sp; ")


def _without(key: str) -> dict[str, str]:
    return {name: value for name, value in FAIR.items() if name != key}


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (_without("place"), "1: has no place; write place = ..."),
        ({**FAIR, "room": '"x"'}, "11: unknown key room; one of asks, closes, day, end, id, need"),
        ({**FAIR, "id": '"Book Fair"'}, "2: id: Book Fair is no id; write a short one such as"),
        ({**FAIR, "id": f'"{"x" * 60}"', "school": f'"{LONG}"'}, "2: is too long; 74 characters "),
        ({**FAIR, "id": "7"}, "2: id: 7 is no id; "),
        ({**FAIR, "school": '"nowhere"'}, "3: school: unknown school nowhere; one of chatsworth"),
        ({**FAIR, "title": '{es = "Feria"}'}, "4: title: has no English words; write title = {en"),
        ({**FAIR, "title": '"Fair"'}, "4: title: has no English words; "),
        ({**FAIR, "title": '{en = "x", sp = "x"}'}, "4: title: unknown language sp; one of en, es"),
        ({**FAIR, "asks": '{en = " "}'}, '5: asks: is no text; write "..."'),
        ({**FAIR, "asks": f'{{en = "{"x" * 501}"}}'}, "5: asks: has 501 characters; 500 at most"),
        ({**FAIR, "place": "4"}, '6: place: is no text; write "..."'),
        ({**FAIR, "day": '"2026-02-30"'}, "7: day: 2026-02-30 is no day; write one of the calen"),
        ({**FAIR, "start": '"9am"'}, "8: start: 9am is no time; write it as 15:20"),
        ({**FAIR, "end": '"08:00"'}, "9: end is not after start; write the earlier time as start"),
        ({**FAIR, "needed": "0"}, "10: needed: 0 is no number of volunteers; write 1 to 500"),
        ({**FAIR, "needed": '"3"'}, "10: needed: 3 is no number of volunteers; "),
        ({**FAIR, "opens": "2026-12-11"}, "11: opens after the event begins; choose an earlier"),
        ({**FAIR, "closes": '"soon"'}, "11: closes: soon is no day; "),
        ({**FAIR, "opens": "2026-12-02", "closes": "2026-12-01"},
         "11: 2026-12-01 is before 2026-12-02; let it open before it closes"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)  # fmt: skip
def test_a_wrong_event_is_pointed_at(tmp_path: Path, event: dict[str, str], said: str) -> None:
    path = _file(tmp_path, event, {**FAIR, "id": '"other"'})
    schools = {**SCHOOLS, LONG: Organization(LONG, LONG, "school")}
    drafts, [problem] = read(path, schools, ("en", "es"))
    assert [draft.source for draft in drafts] == ["sessions/other"]
    assert str(problem).startswith(f"{path}:{said}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1: has not only events; begin each one with [[event]]"),
        ("[[events]]\n", "1: has not only events; "),
        ("event = 3\n", "1: has not only events; "),
        ("event = [3]\n", "1: is no event; begin each one with [[event]]"),
        ("# x\n[[event]]\nid = \n", "3: is not TOML (Invalid value (at line 3, column 6)); "),
    ],
)
def test_a_wrong_file_is_pointed_at(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "events.toml"
    path.write_text(text, encoding="utf-8")
    _, [problem] = read(path, SCHOOLS, ("en", "es"))
    assert str(problem).startswith(f"{path}:{said}")
