"""What parents asked the office for, by command."""

from __future__ import annotations

import csv

import pytest

from bot import cli_setup
from bot.domain.conversation import Conversation
from bot.services.requests import Asker, Requests
from bot.store import codes, conversations
from bot.tools.books import open_books
from tests.cli.conftest import Desk

SESSIONS = ("--school", "sessions")


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """Ana Gomez asks for a conference in Spanish; a parent in a chat that was deleted, and whom
    nobody knows, asks to help at a school that was not named."""
    desk.chat("g1", "es")
    settings = cli_setup.settings()
    with open_books(settings, cli_setup.database(settings), desk.clock()) as office:
        found = codes.guardian(office.records.connection, "sessions", "g1")
        assert found
        requests = Requests(office.records)
        words = {"wish": "martes\x1b[2J", "school": "sessions", "interpreter": "none"}
        requests.ask(Asker("web", "g1", "es", found.id), "conference", "sessions", words)
        requests.ask(Asker("web", "gone", "en"), "volunteer", "", {"wish": "=1+1"})
        requests.ask(Asker("web", "g1", "es"), "observe", "chatsworth", {})
    return desk


def test_what_is_open_is_listed_with_what_no_school_was_named_for(asked: Desk) -> None:
    rows = list(csv.reader(asked.done("requests", "list", *SESSIONS, "--csv")))
    assert rows == [
        ["number", "when", "kind", "from", "about", "said", "language", "school"],
        ["1", "2026-11-16 09:00", "conference", "Ana Gomez", "", "wish: martes\x1b[2J", "Spanish",
         "sessions"],
        ["2", "2026-11-16 09:00", "volunteer", "not known", "", "wish: =1+1", "English",
         "not named"],
    ]  # fmt: skip
    printed = "\n".join(asked.done("requests", "list", *SESSIONS))
    assert "wish: martes" in printed
    assert "\x1b" not in printed


def test_an_answer_goes_to_the_chat_as_the_schools_own_words(asked: Desk) -> None:
    words = "Come on Tuesday at 3. { $number } [x]"
    assert asked.done("requests", "answer", 1, "--text", words) == ["Answered: request 1."]
    [message] = asked.told("g1")
    assert message.text.startswith("La oficina de la escuela contesta su pedido 1.")
    assert message.text.endswith(f"\n\n{words}")
    assert message.language == "es"
    again = asked.refused("requests", "answer", 1, "--text", "Again")
    assert again == "Nothing was changed. Request 1 is not open any more."
    assert len(asked.told("g1")) == 1


def test_an_answer_in_the_evening_waits_for_the_morning(asked: Desk) -> None:
    asked.clock.forward(hours=14)
    said = asked.done("requests", "answer", 1, "--text", "Yes")
    assert said == ["Answered: request 1. It is quiet now; the answer is sent in the morning."]
    assert asked.told("g1") == []


def test_a_request_of_a_deleted_chat_is_closed_and_that_is_said(asked: Desk) -> None:
    assert asked.done("requests", "answer", 2, "--text", "Yes") == [
        "Closed: request 2. Its chat was deleted, so nobody reads the answer."
    ]


def test_a_request_is_closed_without_words(asked: Desk) -> None:
    assert asked.done("requests", "close", 1) == ["Closed: request 1. Nothing was sent."]
    assert asked.told("g1") == []
    asked.done("requests", "close", 2)
    assert asked.done("requests", "list", *SESSIONS) == ["Nothing is open at sessions."]


def test_an_answer_reaches_a_chat_that_no_family_is_linked_to(asked: Desk) -> None:
    with asked.books() as connection:
        chat = Conversation("web", "gone", "en")
        conversations.save(connection, chat, asked.clock())
    assert asked.done("requests", "answer", 2, "--text", "Yes") == ["Answered: request 2."]
    assert asked.told("gone")[0].text.endswith("\n\nYes")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("answer", 9, "--text", "x"), "There is no request 9; `puente requests list` gives the"),
        (("close", 9), "There is no request 9; `puente requests list` gives the numbers."),
        (("answer", 1, "--text", " "), 'The answer has no words; write --text "...".'),
        (("answer", 1, "--text", "x" * 2001), "The answer has 2001 characters; 2000 at most."),
        (("list", "--school", "nowhere"), "There is no school nowhere; there are alexandria, "),
    ],
    ids=lambda value: " ".join(map(str, value))[:30] if isinstance(value, tuple) else "",
)
def test_what_is_typed_wrong_is_told_in_a_line(
    asked: Desk, arguments: tuple[object, ...], said: str
) -> None:
    assert asked.refused("requests", *arguments).startswith(said)
