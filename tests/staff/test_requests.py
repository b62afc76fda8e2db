"""Requests in the console: whose they are, what they say, and how they are answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.conversation import Conversation
from bot.services.requests import Requests
from bot.store import conversations, outbox
from bot.store.unit_of_work import reading, transaction
from tests.staff.browser import DISTRICT, OTHER, OWN, Browser, Console, text
from tests.staff.offices import Office, fields_with_errors

REQUESTS = "/staff/requests"


def chat(console: Console, peer: str = "maria") -> None:
    with transaction(console.engine) as connection:
        conversations.save(connection, Conversation("web", peer, "es"), console.app.now())


def told(console: Console, peer: str = "maria") -> list[str]:
    with reading(console.engine) as connection:
        return [row.message.text for row in outbox.since(connection, "web", peer, 0)]


def status(office: Office, id: int) -> str:
    with office.books.open() as records:
        found = Requests(records).get(id)
    assert found
    return found.status


def test_what_a_parent_said_is_shown_with_labels(office: Office, clerk: Browser) -> None:
    words = {
        "children": "Ana,Leo", "whom": "<b>la maestra</b>", "role": "nurse", "way": "phone",
        "kind": "parent_student_teacher", "interpreter": "so", "wish": "los martes\nde tarde",
        "confirm": "yes", "school": OWN, "office": "yes", "with": "none", "title": "none",
    }  # fmt: skip
    id = office.ask(words, "conference", family=office.family)
    answer = clerk.get(f"{REQUESTS}/{id}")
    page = text(answer)
    assert f"Request {id}: a meeting Maria Gomez" in page
    assert "Writes in: Spanish" in page
    for said in (
        "Children Ana, Leo", "With whom Nurse", "Kind of meeting With the child",
        "Interpreter for Somali", "How to meet By telephone", "los martes",
    ):  # fmt: skip
        assert said in page
    assert "&lt;b&gt;la maestra&lt;/b&gt;" in answer.text
    assert "confirm" not in page


def test_open_requests_of_the_own_school_are_listed_the_oldest_first(
    console: Console, office: Office, clerk: Browser
) -> None:
    first = office.ask(family=office.family)
    second = office.ask(kind="observe")
    Office(console, OTHER).ask()
    closed = office.ask()
    clerk.send(f"{REQUESTS}/{closed}/close")
    page = text(clerk.get(REQUESTS))
    assert "2 requests wait for an answer, the oldest first." in page
    assert page.index(f"Request {first}: an interpreter") < page.index(f"Request {second}: a visit")
    assert "A parent whom the roster does not know" in page
    assert f"Request {closed}" not in page


def test_of_a_request_that_names_no_school_a_school_is_told_only_that_it_is_there(
    console: Console, office: Office, clerk: Browser
) -> None:
    id = office.ask({"wish": "private"}, school="")
    page = text(clerk.get(REQUESTS))
    assert "1 more request names no school, so it is not shown to any one school." in page
    assert "private" not in page
    for browser in (clerk, console.person("office", DISTRICT)):
        assert browser.get(f"{REQUESTS}/{id}").status_code == 404
        assert browser.send(f"{REQUESTS}/{id}/close").status_code == 404
    assert status(office, id) == "open"


def test_who_is_responsible_for_all_schools_sees_what_names_none(
    console: Console, office: Office
) -> None:
    world = console.app.knowledge.world
    within = replace(world.organizations[OTHER], within=DISTRICT)
    organizations = {**world.organizations, OTHER: within}
    console.app.knowledge = replace(
        console.app.knowledge, world=replace(world, organizations=organizations)
    )
    id = office.ask(school="")
    browser = console.person("office", DISTRICT)
    assert f"Request {id}" in text(browser.get(REQUESTS))
    assert "No school named" in text(browser.get(f"{REQUESTS}/{id}"))


def test_an_answer_goes_to_the_chat_as_the_schools_own_words_once(
    console: Console, office: Office, clerk: Browser
) -> None:
    chat(console)
    id = office.ask()
    words = "Sí, el martes a las 3.\n{ $number } <b>"
    answer = clerk.send(f"{REQUESTS}/{id}/answer", words=words)
    assert (answer.status_code, answer.headers["location"]) == (303, REQUESTS)
    assert "The answer is sent, and the request is closed." in text(clerk.get(REQUESTS))
    [message] = told(console)
    assert message.startswith(f"La oficina de la escuela contesta su pedido {id}.")
    assert message.endswith(f"\n\n{words}")
    again = clerk.send(f"{REQUESTS}/{id}/answer", words="Again")
    assert again.status_code == 409
    assert f"Request {id} is not open any more." in text(again)
    assert len(told(console)) == 1
    assert office.actors("answered") == ["account:1"]
    assert "This request is closed." in text(clerk.get(f"{REQUESTS}/{id}"))


def test_an_answer_in_the_evening_waits_for_the_morning(console: Console, office: Office) -> None:
    chat(console)
    id = office.ask()
    console.app.now.forward(hours=15)
    clerk = console.person("office")
    clerk.send(f"{REQUESTS}/{id}/answer", words="Sí")
    assert "the answer is sent in the morning" in text(clerk.get(REQUESTS))
    assert told(console) == []


def test_where_the_chat_was_deleted_that_is_said(office: Office, clerk: Browser) -> None:
    id = office.ask(peer="gone")
    clerk.send(f"{REQUESTS}/{id}/answer", words="Sí")
    assert "nobody reads the answer" in text(clerk.get(REQUESTS))
    assert status(office, id) == "answered"


@pytest.mark.parametrize("words", ["", " \n ", "x" * 2001, "x" * 50_000])
def test_an_answer_without_words_or_with_too_many_sends_nothing(
    console: Console, office: Office, clerk: Browser, words: str
) -> None:
    chat(console)
    id = office.ask()
    answer = clerk.send(f"{REQUESTS}/{id}/answer", words=words)
    assert answer.status_code == 422
    assert fields_with_errors(answer.text) == {"words"}
    assert (status(office, id), told(console)) == ("open", [])


def test_a_request_is_closed_without_words_once(
    console: Console, office: Office, clerk: Browser
) -> None:
    chat(console)
    id = office.ask()
    assert clerk.send(f"{REQUESTS}/{id}/close").status_code == 303
    assert (status(office, id), told(console)) == ("closed", [])
    assert clerk.send(f"{REQUESTS}/{id}/close").status_code == 409


@pytest.mark.parametrize("what", ["", "/answer", "/close"])
def test_another_schools_request_is_not_there(console: Console, clerk: Browser, what: str) -> None:
    other = Office(console, OTHER)
    id = other.ask()
    path = f"{REQUESTS}/{id}{what}"
    answer = clerk.send(path, words="x") if what else clerk.get(path)
    assert answer.status_code == 404
    assert status(other, id) == "open"
