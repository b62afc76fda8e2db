"""What the office is asked to arrange is there until somebody answers it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, select

from bot.services.requests import Asker, Requests
from bot.store.booking_schema import request
from bot.store.unit_of_work import reading
from tests.services.school import School, refused

WORDS = {"wish": "An interpreter for the meeting on Monday, please."}


@contextmanager
def office(school: School, actor: str = "office") -> Iterator[Requests]:
    with school.open(actor) as records:
        yield Requests(records)


def ask(school: School, asker: Asker, kind: str = "interpreter", staff: int = 0) -> int:
    with office(school, f"family:{asker.family}") as requests:
        return requests.ask(asker, kind, "sessions", WORDS, staff)


def test_a_request_says_who_asks_for_what_in_the_own_words(school: School) -> None:
    family, teacher = school.family(), school.teacher("Grace Lee")
    id = ask(school, Asker("telegram", "7", "es", family), staff=teacher)
    with office(school) as requests:
        [found] = requests.open_at("sessions")
        assert requests.open_at("chatsworth") == []
    assert (found.id, found.kind, found.words, found.language) == (id, "interpreter", WORDS, "es")
    assert (found.channel, found.peer, found.family) == ("telegram", "7", family)
    assert (found.staff, found.status, found.created) == ("Grace Lee", "open", school.now)
    assert school.history("request", id) == [(f"family:{family}", "asked")]


def test_who_is_not_known_to_the_school_may_ask_too(school: School) -> None:
    id = ask(school, Asker("web", "x", "en"))
    with office(school) as requests:
        [found] = requests.open_of("web", "x")
    assert (found.id, found.family, found.staff) == (id, 0, "")


def test_the_words_are_sealed_in_the_database(school: School, engine: Engine) -> None:
    ask(school, Asker("web", "x", "en"))
    with reading(engine) as connection:
        stored = connection.execute(select(request.c.words)).scalar_one()
    assert "interpreter" not in stored


def test_each_chat_sees_what_it_asked_for(school: School) -> None:
    mine, other = Asker("web", "x", "en"), Asker("web", "y", "en")
    ids = [ask(school, mine), ask(school, mine, "observe")]
    ask(school, other)
    with office(school) as requests:
        assert [found.id for found in requests.open_of("web", "x")] == ids


def test_a_request_is_closed_once(school: School) -> None:
    id = ask(school, Asker("web", "x", "en"))
    with office(school) as requests:
        assert requests.close(id, "answered").status == "answered"
        assert requests.open_at("sessions") == []
        with refused("request-not-open"):
            requests.close(id, "withdrawn")
        with refused("request-not-open"):
            requests.close(999, "answered")
    assert school.done_to("request", id) == ["asked", "answered"]
