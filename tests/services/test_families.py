"""A code links one chat to one guardian's children, once."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Engine, insert, select, update

from bot.domain.organization import Organization
from bot.errors import Unusable
from bot.services.families import ALPHABET, Handout, link, new_codes
from bot.services.roster import take_over
from bot.store.people_schema import family
from bot.store.schema import conversation
from bot.store.unit_of_work import reading, transaction
from bot.tools import one_roster
from tests.mailbox import AT
from tests.tools import rosters


@pytest.fixture
def school(any_engine: Engine, tmp_path: Path) -> Engine:
    """Ana with Maria and Lin (at Chatsworth), Luis with Maria, Amina with Omar."""
    ours = {
        "sessions": Organization("sessions", "Sessions Elementary", "school"),
        "chatsworth": Organization("chatsworth", "Chatsworth", "school"),
    }
    folder = rosters.write(tmp_path / "roster", rosters.two_schools())
    roster = one_roster.load(folder, ours, ("principal",), date(2026, 3, 2))
    with transaction(any_engine) as connection:
        take_over(connection, roster)
    return any_engine


def codes(school: Engine, at: str = "sessions", again: str = "", seed: int = 1) -> list[Handout]:
    with transaction(school) as connection:
        return new_codes(connection, at, Random(seed), again)  # noqa: S311


def linked(school: Engine, code: str) -> str | None:
    """The roster's id of the guardian whose code it was."""
    with transaction(school) as connection:
        id = link(connection, code)
        found = select(family.c.source).where(family.c.id == id)
        return connection.execute(found).scalar_one_or_none()


def test_each_guardian_of_the_school_gets_a_code(school: Engine) -> None:
    found = codes(school)
    assert {(one.guardian, one.children) for one in found} == {
        ("Ana Gomez", (("Maria", "03"),)),
        ("Luis Gomez", (("Maria", "03"),)),
        ("Amina Ali", (("Omar", "04"),)),
    }
    for one in found:
        assert len(one.code) == 11
        assert one.code[5] == "-"
        assert set(one.code) <= {*ALPHABET, "-"}
    assert len({one.code for one in found}) == 3


def test_a_code_is_not_stored(school: Engine) -> None:
    found = codes(school)
    with reading(school) as connection:
        stored = str(connection.execute(select(family)).all())
    assert not [one for one in found if one.code in stored or one.code.replace("-", "") in stored]


def test_who_has_a_code_or_a_chat_gets_none(school: Engine) -> None:
    with transaction(school) as connection:
        ids = {one.source: one.id for one in connection.execute(select(family))}
        values = {
            "channel": "test", "peer": "amina", "language": "en", "school": "", "state": {},
            "version": 1, "updated": AT, "family_id": ids["g3"],
        }  # fmt: skip
        connection.execute(insert(conversation).values(**values))
    assert {one.guardian for one in codes(school, "chatsworth")} == {"Ana Gomez"}
    assert {one.guardian for one in codes(school)} == {"Luis Gomez"}
    assert codes(school) == []


def test_a_code_links_once(school: Engine) -> None:
    code = {one.guardian: one.code for one in codes(school)}["Luis Gomez"]
    assert linked(school, code) == "g2"
    assert linked(school, code) is None


def written(code: str) -> list[str]:
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    wide = {ord(symbol): ord(symbol) + 0xFEE0 for symbol in ALPHABET}
    return [
        code, code.lower(), code.replace("-", ""), code.replace("-", " – "), f"  {code}.\n",
        " ".join(code), code.replace("1", "I"), code.replace("1", "l"), code.replace("0", "o"),
        code.translate(digits), code.translate(wide),
    ]  # fmt: skip


@pytest.mark.parametrize("way", range(11))
def test_a_code_may_be_written_as_people_do(school: Engine, way: int) -> None:
    seed = next(
        seed for seed in range(1000)
        if {"0", "1"} <= set(Random(seed).choices(ALPHABET, k=10))  # noqa: S311
    )  # fmt: skip
    [one] = codes(school, again="g2", seed=seed)
    assert {"0", "1"} <= set(one.code)
    assert linked(school, written(one.code)[way]) == "g2"


@pytest.mark.parametrize(
    "text", ["", "hello", "UUUUU-UUUUU", "00000-00000", "0" * 5000, "\ud800\0"]
)
def test_what_is_no_code_links_nothing(school: Engine, text: str) -> None:
    codes(school)
    assert linked(school, text) is None


def test_a_new_code_takes_the_place_of_the_old_one(school: Engine) -> None:
    old = {one.guardian: one.code for one in codes(school)}["Luis Gomez"]
    [new] = codes(school, again="g2", seed=2)
    assert new.guardian == "Luis Gomez"
    assert linked(school, old) is None
    assert linked(school, new.code) == "g2"
    assert [one.guardian for one in codes(school, again="g2", seed=3)] == ["Luis Gomez"]


def test_two_families_never_have_the_same_code(school: Engine) -> None:
    [first] = codes(school, again="g2", seed=5)
    [second] = codes(school, again="g3", seed=5)
    assert first.code != second.code
    assert linked(school, first.code) == "g2"


@pytest.mark.parametrize("again", ["g9", "s1", "t1"])
def test_a_guardian_of_no_child_here_is_told(school: Engine, again: str) -> None:
    with pytest.raises(Unusable, match=f"There is no guardian {again} of a child at sessions"):
        codes(school, again=again)


def test_the_code_of_who_is_not_active_links_nothing(school: Engine) -> None:
    code = {one.guardian: one.code for one in codes(school)}["Luis Gomez"]
    with transaction(school) as connection:
        connection.execute(update(family).where(family.c.source == "g2").values(active=False))
    assert linked(school, code) is None
