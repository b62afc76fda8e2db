"""A roster is taken over whole or not at all, and as often as one likes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, insert, select, update

from bot.domain.organization import Organization
from bot.domain.roster import Summary
from bot.errors import BadData
from bot.services.roster import take_over
from bot.store import families
from bot.store.people_schema import (
    child,
    classroom,
    enrolment,
    family,
    guardianship,
    staff,
    teaching,
)
from bot.store.schema import conversation
from bot.store.secret import unsealed
from bot.store.unit_of_work import reading, transaction
from bot.tools import one_roster
from tests.mailbox import AT
from tests.tools import rosters
from tests.tools.rosters import Files, row

OURS = {
    id: Organization(id, name, "school")
    for id, name in (("sessions", "Sessions Elementary"), ("chatsworth", "Chatsworth"))
}
TABLES = (staff, child, family, classroom, guardianship, teaching, enrolment)
Import = Callable[[Files], Summary]


@pytest.fixture
def take(engine: Engine, tmp_path: Path) -> Import:
    """Imports the files; raises `BadData`."""

    def do(files: Files) -> Summary:
        folder = rosters.write(tmp_path / "roster", files)
        roster = one_roster.load(folder, OURS, ("principal",), date(2026, 3, 2))
        with transaction(engine) as connection:
            return take_over(connection, roster)

    return do


def only(files: Files, school: str) -> Files:
    """The files as a system of this school alone exports them; its orgs are all named."""
    kept = [
        cells for cells in files["users"]
        if school in cells["orgSourcedIds"].split(",")
    ]  # fmt: skip
    ids = {cells["sourcedId"] for cells in kept}
    for cells in kept:
        agents = cells["agentSourcedIds"].split(",")
        cells["agentSourcedIds"] = ",".join(agent for agent in agents if agent in ids)
        cells["orgSourcedIds"] = school
    return {
        "orgs": [{**row(files, school), "parentSourcedId": ""}],
        "users": kept,
        **{
            name: [cells for cells in files[name] if cells["schoolSourcedId"] == school]
            for name in ("classes", "enrollments")
        },
    }


def everything(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    with reading(engine) as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=str)
            for table in TABLES
        }


def active(engine: Engine, table: Any) -> set[str]:
    with reading(engine) as connection:
        return set(connection.execute(select(table.c.source).where(table.c.active)).scalars())


def children_of(engine: Engine, source: str) -> list[str] | None:
    """As a chat of the guardian shows them, with the names of their teachers."""
    with reading(engine) as connection:
        id = connection.execute(select(family.c.id).where(family.c.source == source)).scalar_one()
        found = families.load(connection, id)
        if found is None:
            return None
        return [
            f"{one.name} {one.grade}: {', '.join(teacher.name for teacher in one.teachers)}"
            for one in found.children
        ]


def give_code(engine: Engine, source: str) -> None:
    with transaction(engine) as connection:
        connection.execute(update(family).where(family.c.source == source).values(code="hash"))


def code(engine: Engine, source: str) -> str | None:
    with reading(engine) as connection:
        return connection.execute(
            select(family.c.code).where(family.c.source == source)
        ).scalar_one()


# ---- All of it


def test_a_roster_is_what_families_see(engine: Engine, take: Import) -> None:
    summary = take(rosters.two_schools())
    assert {name: counts.added for name, counts in summary.counts.items()} == {
        "staff": 3, "child": 3, "classroom": 2, "family": 3,
        "guardianship": 4, "teaching": 2, "enrolment": 3,
    }  # fmt: skip
    assert children_of(engine, "g1") == ["Lin KG: Sam Lee", "Maria 03: Rosa Diaz"]
    assert children_of(engine, "g2") == ["Maria 03: Rosa Diaz"]
    assert children_of(engine, "g3") == ["Omar 04: Rosa Diaz"]


def test_the_names_of_families_cannot_be_read_in_the_database(engine: Engine, take: Import) -> None:
    take(rosters.two_schools())
    stored = str(everything(engine))
    assert "Rosa Diaz" in stored
    assert not [name for name in ("Ana", "Gomez", "Maria", "Omar", "555-0100") if name in stored]


def test_a_second_import_changes_nothing_and_says_so(engine: Engine, take: Import) -> None:
    first = take(rosters.two_schools())
    before = everything(engine)
    second = take(rosters.two_schools())
    assert (first.nothing, second.nothing) == (False, True)
    assert everything(engine) == before
    assert {name: counts.unchanged for name, counts in second.counts.items()} == {
        name: counts.added for name, counts in first.counts.items()
    }


def test_what_has_changed_is_changed_where_it_is(engine: Engine, take: Import) -> None:
    files = rosters.two_schools()
    take(files)
    ids = {name: [found[0] for found in rows] for name, rows in everything(engine).items()}
    row(files, "s1").update(grades="04", givenName="Mary")
    row(files, "g2").update(familyName="Diaz")
    row(files, "t3").update({"metadata.role": ""})
    row(files, "c1").update(title="Room 14")
    summary = take(files)
    changed = {name: counts.changed for name, counts in summary.counts.items() if counts.changed}
    assert changed == {"staff": 1, "child": 1, "classroom": 1, "family": 1}
    assert {name: [found[0] for found in rows] for name, rows in everything(engine).items()} == ids
    assert children_of(engine, "g2") == ["Mary 04: Rosa Diaz"]
    with reading(engine) as connection:
        names = connection.execute(select(family.c.name)).scalars()
        assert "Luis Diaz" in {unsealed(connection, name) for name in names}


# ---- Who is no longer there


def test_who_is_not_in_the_files_any_more_is_not_active_but_stays(
    engine: Engine, take: Import
) -> None:
    take(rosters.two_schools())
    files = rosters.without(rosters.two_schools(), "s2", "g2", "g3", "t3", "e3")
    row(files, "s1")["agentSourcedIds"] = "g1"
    give_code(engine, "g2")
    summary = take(files)
    gone = {name: found.deactivated for name, found in summary.counts.items() if found.deactivated}
    assert gone == {"staff": 1, "child": 1, "family": 2, "guardianship": 2, "enrolment": 1}
    assert active(engine, staff) == {"t1", "t2"}
    assert active(engine, child) == {"s1", "s3"}
    assert active(engine, family) == {"g1"}
    assert (children_of(engine, "g2"), code(engine, "g2")) == (None, None)
    assert len(everything(engine)["family"]) == 3
    assert take(files).nothing
    assert not take(rosters.two_schools()).nothing
    assert children_of(engine, "g2") == ["Maria 03: Rosa Diaz"]


def test_a_guardian_without_a_child_at_a_school_sees_nothing(engine: Engine, take: Import) -> None:
    files = rosters.two_schools()
    row(files, "g3")["agentSourcedIds"] = ""
    take(files)
    assert active(engine, family) == {"g1", "g2"}
    assert take(files).nothing
    assert take(rosters.two_schools()).counts["family"].changed == 1
    assert children_of(engine, "g3") == ["Omar 04: Rosa Diaz"]


def test_a_class_that_ended_leaves_its_teacher_to_nobody(engine: Engine, take: Import) -> None:
    take(rosters.two_schools())
    take(rosters.without(rosters.two_schools(), "c1", "e1", "e2", "e3"))
    assert active(engine, classroom) == {"c2"}
    assert children_of(engine, "g2") == ["Maria 03: "]


def test_the_roster_of_one_school_leaves_the_other_as_it_was(engine: Engine, take: Import) -> None:
    take(rosters.two_schools())
    before = everything(engine)
    assert take(only(rosters.two_schools(), "o3")).nothing
    assert everything(engine) == before
    take(rosters.without(only(rosters.two_schools(), "o2"), "s2", "g3", "e3"))
    assert children_of(engine, "g1") == ["Lin KG: Sam Lee", "Maria 03: Rosa Diaz"]
    assert active(engine, child) == {"s1", "s3"}


def test_schools_of_which_the_files_tell_nothing_are_left_as_they_were(
    engine: Engine, take: Import
) -> None:
    take(rosters.two_schools())
    files = only(rosters.two_schools(), "o2")
    take({**files, "orgs": rosters.two_schools()["orgs"]})
    assert active(engine, child) == {"s1", "s2", "s3"}
    assert children_of(engine, "g1") == ["Lin KG: Sam Lee", "Maria 03: Rosa Diaz"]


def test_a_child_may_move_to_another_school(engine: Engine, take: Import) -> None:
    take(rosters.two_schools())
    files = rosters.without(rosters.two_schools(), "e3")
    row(files, "s2")["orgSourcedIds"] = "o3"
    files["enrollments"].append(rosters.enrollment("e9", "c2", "s2", "student", "o3"))
    take(files)
    assert children_of(engine, "g3") == ["Omar 04: Sam Lee"]
    assert take(only(files, "o2")).nothing


@pytest.mark.parametrize("id", ["t2", "s3", "c2", "g4"])
def test_an_id_of_somebody_else_at_another_school_is_refused(
    engine: Engine, take: Import, id: str
) -> None:
    files = rosters.two_schools()
    files["users"].append(rosters.user("g4", "parent", "Lee Gomez", "o3", agents="s3"))
    take(files)
    before = everything(engine)
    mine = only(rosters.two_schools(), "o2")
    stranger = {
        "t2": rosters.user("t2", "teacher", "Other One", "o2"),
        "s3": rosters.user("s3", "student", "Other One", "o2"),
        "g4": rosters.user("g4", "parent", "Other One", "o2", agents="s2"),
        "c2": rosters.classroom("c2", "Other", "o2"),
    }[id]
    mine["classes" if id == "c2" else "users"].append(stranger)
    with pytest.raises(BadData, match=f"sourcedId {id} is another one's at chatsworth"):
        take(mine)
    assert everything(engine) == before


def test_who_comes_back_under_another_name_does_not_get_the_chats_of_before(
    engine: Engine, take: Import
) -> None:
    take(rosters.two_schools())
    with transaction(engine) as connection:
        ids = {one.source: one.id for one in connection.execute(select(family))}
        for peer in ("g2", "g3"):
            values = {
                "channel": "test", "peer": peer, "language": "en", "school": "", "state": {},
                "version": 1, "updated": AT, "family_id": ids[peer],
            }  # fmt: skip
            connection.execute(insert(conversation).values(**values))
    files = rosters.without(rosters.two_schools(), "g2", "g3")
    row(files, "s1")["agentSourcedIds"] = "g1"
    take(files)
    files = rosters.two_schools()
    row(files, "g2")["givenName"] = "Other"
    take(files)
    with reading(engine) as connection:
        found = select(conversation.c.peer).where(conversation.c.family_id.is_not(None))
        assert list(connection.execute(found).scalars()) == ["g3"]


# ---- Deltas


def test_a_delta_changes_only_what_it_names(engine: Engine, take: Import) -> None:
    take(rosters.two_schools())
    files = rosters.two_schools()
    summary = take(
        rosters.delta(
            users=[
                {**row(files, "s1"), "agentSourcedIds": "g1"},
                rosters.gone({**row(files, "s2"), "role": ""}),
                rosters.user("s9", "student", "Noor Ali", "o2", agents="g3", grade="01"),
            ],
            enrollments=[
                rosters.gone(row(files, "e2")),
                rosters.enrollment("e9", "c1", "s9", "student", "o2"),
            ],
        )
    )
    assert children_of(engine, "g1") == ["Lin KG: Sam Lee", "Maria 03: "]
    assert children_of(engine, "g2") is None
    assert children_of(engine, "g3") == ["Noor 01: Rosa Diaz"]
    assert active(engine, staff) == {"t1", "t2", "t3"}
    assert summary.counts["child"].deactivated == 1


def test_a_deleted_guardian_and_an_empty_list_of_agents_in_a_delta(
    engine: Engine, take: Import
) -> None:
    """Many systems name agents on one side only: there, no agents tell nothing."""
    take(rosters.two_schools())
    files = rosters.two_schools()
    take(rosters.delta(users=[rosters.gone(row(files, "g1")), row(files, "s2")]))
    assert active(engine, family) == {"g2", "g3"}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"enrollments": [rosters.enrollment("e9", "c9", "s1", "student", "o2")]},
            "enrollments.csv:2: classroom c9 of these schools",
        ),
        (
            {"users": [rosters.user("s9", "student", "Noor Ali", "o2", agents="g9")]},
            "users.csv:2: family g9 of these schools",
        ),
    ],
)
def test_a_delta_that_refers_to_nobody_is_refused(
    engine: Engine, take: Import, changes: Any, told: str
) -> None:
    take(rosters.two_schools())
    before = everything(engine)
    with pytest.raises(BadData, match=told):
        take(rosters.delta(**changes))
    assert everything(engine) == before


# ---- Nothing by halves


def test_a_problem_in_the_last_row_leaves_everything_as_it_was(
    engine: Engine, take: Import
) -> None:
    take(rosters.two_schools())
    before = everything(engine)
    files = rosters.without(rosters.two_schools(), "s2", "e3", "g3")
    files["enrollments"].append(rosters.enrollment("e9", "c1", "nobody", "student", "o2"))
    with pytest.raises(BadData):
        take(files)
    assert everything(engine) == before


def test_a_failure_on_the_way_leaves_everything_as_it_was(
    engine: Engine, take: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("bot.store.roster.parents", fail)
    with pytest.raises(OSError):  # noqa: PT011
        take(rosters.two_schools())
    assert not any(everything(engine).values())


def test_thousands_of_children_are_taken_in_seconds(engine: Engine, tmp_path: Path) -> None:
    """More than a statement may have parameters."""
    files, organizations = rosters.district(5, 600)
    roster = one_roster.load(
        rosters.write(tmp_path / "roster", files), organizations, (), date(2026, 3, 2)
    )
    with transaction(engine) as connection:
        take_over(connection, roster)
    with transaction(engine) as connection:
        assert take_over(connection, roster).nothing
        assert connection.execute(select(func.count()).select_from(child)).scalar_one() == 3000
