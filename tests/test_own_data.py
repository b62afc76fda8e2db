"""A parent sees all that is kept of her, takes it along, and has it deleted; what has to stay
stays, and it is said why.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import Engine, select

from bot.app import App
from bot.domain.messages import Msg
from bot.services.families import give
from bot.store import deletions, holds, outbox
from bot.store.booking_schema import booking, waiting
from bot.store.people_schema import family
from bot.store.unit_of_work import reading, transaction
from bot.tools.check_log import check_log
from tests import stored
from tests.conftest import Clock
from tests.households import PEOPLE, Households
from tests.test_staff_chat import chat, say

OTHERS = ("PEDRO", "OMAR")


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    return any_engine


@pytest.fixture
def homes(app: App, clock: Clock) -> Households:
    return Households(app, clock)


def words(app: App, id: str, **given: Any) -> str:
    return app.knowledge.translator.say(Msg(id, **given), "en")


def but_for_chats(tables: dict[str, list[str]]) -> dict[str, list[str]]:
    """Whoever answers saves the chat again."""
    return {name: rows for name, rows in tables.items() if name != "conversation"}


def taps(app: App, payload: str, peer: str = "maria") -> str:
    return "\n\n".join(say(app, taps=payload, peer=peer))


def file(app: App, peer: str = "maria") -> tuple[str, dict[str, Any]]:
    """As the chat gets it: the text, and what it says."""
    taps(app, "export:", peer)
    got = [file for row in app.said("test", peer, 0) for file in row.message.files][-1]
    assert got.name == "puente-2026-03-06.json"
    return got.content, json.loads(got.content)


# ---- Seen and taken along ----------------------------------------------------------------------


def test_the_list_says_how_much_there_is(app: App, homes: Households) -> None:
    shown = "\n".join(say(app, "/privacy", peer="maria"))
    counted = {"bookings": 2, "waiting": 1, "requests": 2, "concerns": 2, "messages": 4}
    assert words(app, "privacy-kept", **counted) in shown


def test_the_file_holds_all_of_hers(app: App, homes: Households) -> None:
    text, whole = file(app)
    for said in (
        "began", "waited", "was told", "asked", "asks", "was sad", "is sad", "called",
        "was answered",
    ):  # fmt: skip
        assert f"MARIA {said}" in text, said
    assert whole["guardian"] == "Maria Gomez"
    assert whole["children"] == [
        {"name": "Ana", "grade": "3", "school": whole["children"][0]["school"],
         "teachers": ["Grace Lee"]}
    ]  # fmt: skip
    assert [each["kind"] for each in whole["bookings"]] == ["volunteer", "parent_teacher"]
    assert [each["status"] for each in whole["waitlists"]] == ["waiting"]
    assert [each["rating"] for each in whole["concerns"]] == [4, None]
    assert {each["channel"] for each in whole["chats"]} == {"test", "telegram"}
    assert whole["reminders"] is True


def test_nothing_of_another_guardian_and_no_note_of_staff_is_in_it(
    app: App, homes: Households
) -> None:
    text, _ = file(app)
    for who in OTHERS:
        assert who not in text
        assert who.title() not in text
    assert "MARIA among staff" not in text


def test_a_file_holds_no_file_that_was_given_before(app: App, homes: Households) -> None:
    lengths = [len(file(app)[0]) for _ in range(4)]
    assert lengths[3] - lengths[2] < 1000


def test_a_chat_that_is_nobodys_gets_what_was_said_there(app: App, homes: Households) -> None:
    say(app, "/privacy", peer="stranger")
    text, whole = file(app, "stranger")
    assert not any(who in text for who in PEOPLE)
    assert "guardian" not in whole
    assert whole["messages"] != []


# ---- Deleted -----------------------------------------------------------------------------------


def test_the_question_says_what_goes_and_what_stays_and_why(app: App, homes: Households) -> None:
    before = stored.rows(app.engine)
    shown = taps(app, "erase:")
    goes = {"bookings": 1, "waiting": 1, "requests": 2, "concerns": 1, "messages": 4}
    assert words(app, "privacy-erase-ask", **goes) in shown
    assert words(app, "privacy-stays-coming", count=1) in shown
    assert words(app, "privacy-stays-active", count=1) in shown
    assert words(app, "privacy-stays-listed") in shown
    assert words(app, "privacy-stays-log") in shown
    assert words(app, "privacy-stays-on-hold", count=1) not in shown
    after = stored.rows(app.engine)
    assert {name for name in before if before[name] != after[name]} <= {
        "outbox", "conversation", "inbound",
    }  # fmt: skip


def test_no_word_of_hers_is_left_anywhere(app: App, homes: Households) -> None:
    homes.withdraw("MARIA")
    assert len(stored.holding(app.engine, "MARIA")) >= 6
    assert words(app, "privacy-erased") in taps(app, "erase:sure")
    assert stored.holding(app.engine, "MARIA") == {}
    assert check_log(app.engine)[1] == []


def test_what_goes_on_stays_as_it_is(app: App, homes: Households) -> None:
    taps(app, "erase:sure")
    left = stored.holding(app.engine, "MARIA")
    assert left.keys() == {"concern", "concern_words"}
    assert "MARIA is sad" in str(left)
    assert "MARIA was sad" not in str(left)
    with reading(app.engine) as connection:
        theirs = booking.c.family_id == homes.families["MARIA"]
        kinds = connection.execute(select(booking.c.kind).where(theirs)).scalars().all()
        waits = select(waiting.c.id).where(waiting.c.family_id == homes.families["MARIA"])
        assert connection.execute(waits).all() == []
    assert kinds == ["parent_teacher"], "what is still to come"
    assert check_log(app.engine)[1] == []


def test_nobody_else_loses_anything(app: App, homes: Households) -> None:
    before = {who: stored.holding(app.engine, who) for who in OTHERS}
    with reading(app.engine) as connection:
        others = select(booking).where(booking.c.family_id != homes.families["MARIA"])
        booked = connection.execute(others.order_by(booking.c.id)).all()
    taps(app, "erase:sure")
    assert {who: stored.holding(app.engine, who) for who in OTHERS} == before
    with reading(app.engine) as connection:
        assert connection.execute(others.order_by(booking.c.id)).all() == booked


def test_the_chats_forget_who_it_was(app: App, homes: Households) -> None:
    taps(app, "erase:sure")
    assert (chat(app, "maria").family, chat(app, "maria").school) == (0, "")
    assert chat(app, "maria").form == ""
    assert not app.knows("telegram", "maria")
    assert words(app, "concern-unknown", reference=homes.over["MARIA"]) in "\n".join(
        say(app, f"how is my concern {homes.over['MARIA']}", peer="maria")
    )


def test_what_was_deleted_is_in_the_log_without_a_person(app: App, homes: Households) -> None:
    taps(app, "erase:sure")
    with reading(app.engine) as connection:
        found = deletions.page(connection, ["sessions"], 0, 99)
    gone = {each.what: (each.count, each.organization, each.why) for each in found}
    assert gone == {
        "request": (2, "sessions", "request"),
        "concern": (1, "sessions", "request"),
        "waiting": (1, "sessions", "request"),
        "booking": (1, "sessions", "request"),
        "message": (4, "sessions", "request"),
        "chat": (1, "sessions", "request"),
    }
    events = stored.rows(app.engine)["booking_event"]
    assert len([row for row in events if "'erased', 'family'" in row]) == 1


def test_twice_is_once(app: App, homes: Households) -> None:
    taps(app, "erase:sure")
    assert words(app, "privacy-erased") in taps(app, "erase:sure")
    assert "MARIA is sad" in str(stored.holding(app.engine, "MARIA"))


def test_a_fault_on_the_way_leaves_all_as_it_was(
    app: App, homes: Households, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = but_for_chats(stored.holding(app.engine, "MARIA"))

    def fails(*given: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(outbox, "forget", fails)
    assert taps(app, "erase:sure") == words(app, "error-ours")
    assert but_for_chats(stored.holding(app.engine, "MARIA")) == before


# ---- Legal hold --------------------------------------------------------------------------------


@pytest.fixture
def held(app: App, homes: Households) -> Households:
    with transaction(app.engine) as connection:
        assert holds.put(connection, homes.families["MARIA"], app.now())
    return homes


def test_of_a_family_under_legal_hold_nothing_goes_by_asking(app: App, held: Households) -> None:
    before = stored.holding(app.engine, "MARIA")
    for payload in ("erase:", "erase:sure"):
        assert words(app, "privacy-held") in taps(app, payload)
    assert words(app, "privacy-held-chat") in taps(app, "unlink:")
    assert not app.forget("test", "maria")
    assert not app.forget("telegram", "maria")
    after = stored.holding(app.engine, "MARIA")
    assert but_for_chats(after) == but_for_chats(before)
    assert len(after["conversation"]) == len(before["conversation"])
    assert "MARIA was sad" in file(app)[0], "it may still be taken along"


def test_of_a_family_under_legal_hold_nothing_goes_by_its_age(
    app: App, held: Households, clock: Clock
) -> None:
    held.withdraw("MARIA")
    before = stored.holding(app.engine, "MARIA")
    clock.forward(days=20 * 365)
    assert app.delete_what_is_old() > 0
    assert stored.holding(app.engine, "MARIA") == before
    with transaction(app.engine) as connection:
        assert holds.lift(connection, held.families["MARIA"])
    clock.forward(days=1)
    assert app.delete_what_is_old() > 0
    left = stored.holding(app.engine, "MARIA")
    assert left.keys() <= {"request", "notice", "conversation"}, "what is still to be done"


def test_a_chat_of_a_held_family_cannot_become_anothers(app: App, held: Households) -> None:
    code = "ABCD2-EFGH3"
    with transaction(app.engine) as connection:
        give(connection, held.families["OMAR"], code)
    assert words(app, "privacy-held-chat") in "\n".join(say(app, code, peer="maria"))
    assert chat(app, "maria").family == held.families["MARIA"]
    with reading(app.engine) as connection:
        unused = select(family.c.code).where(family.c.id == held.families["OMAR"])
        assert connection.execute(unused).scalar_one(), "the code can still be used"


def test_who_deletes_the_chat_alone_keeps_the_rest(app: App, homes: Households) -> None:
    assert app.forget("test", "maria")
    assert not app.knows("test", "maria")
    assert app.knows("telegram", "maria")
    left = stored.holding(app.engine, "MARIA")
    assert "MARIA was sad" in str(left)
    assert len(left["outbox"]) == 1
    with reading(app.engine) as connection:
        [noted] = deletions.page(connection, ["sessions"], 0, 9)
    assert (noted.what, noted.count, noted.why) == ("message", 2, "request")
