"""One message in, replies out: what is kept, what is said, and what follows a fault."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select

from bot.app import App
from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound, Msg
from bot.domain.understanding import Parse
from bot.errors import SendError
from bot.knowledge import Knowledge
from bot.nlu.engine import Engine as Nlu
from bot.store import conversations, gaps, schema
from bot.store.unit_of_work import reading, transaction
from tests.conftest import Clock
from tests.mailbox import AT, Mailbox, wrote

LUNCH = "how much does school lunch cost"


@pytest.fixture
def mailbox(app: App) -> Mailbox:
    app.channels["test"] = Mailbox()
    return app.channels["test"]


def know(app: App, peer: str = "ana", **more: Any) -> None:
    """Lets the chat be one that was greeted and has no open question."""
    known = Conversation("test", peer, **{"language": "en", "greeted": True, **more})
    with transaction(app.engine) as connection:
        conversations.save(connection, known, AT)


def memory(app: App, peer: str = "ana") -> Conversation:
    with reading(app.engine) as connection:
        found = conversations.load(connection, "test", peer)
    assert found
    return found


def texts(app: App, peer: str = "ana") -> list[str]:
    return [row.message.text for row in app.said("test", peer, 0)]


def breaking(knowledge: Knowledge, part: str, method: str) -> Knowledge:
    """The knowledge with a part that fails, and tells the words of the parent while it does."""

    class Broken:
        def __getattr__(self, name: str) -> Any:
            return getattr(getattr(knowledge, part), name)

    def fail(*given: object) -> None:
        raise ValueError(f"cannot work with {given}")

    broken = Broken()
    setattr(broken, method, fail)
    return replace(knowledge, **{part: broken})


def test_one_message_gives_one_committed_reply(app: App, mailbox: Mailbox) -> None:
    know(app)
    [row] = app.take(wrote("thank you"))
    assert row.message.text == app.knowledge.translator.say(Msg("thanks"), "en")
    assert app.said("test", "ana", 0) == [row]
    assert mailbox.letters == []


def test_a_message_is_answered_by_its_channel(app: App, mailbox: Mailbox) -> None:
    asyncio.run(app.receive(wrote("hello")))
    assert mailbox.letters == [("ana", text) for text in texts(app)]
    assert mailbox.letters


def test_a_message_that_comes_twice_is_answered_once(app: App, mailbox: Mailbox) -> None:
    for _ in range(2):
        asyncio.run(app.receive(wrote("hello", id="7")))
    once = memory(app)
    assert (once.version, len(mailbox.letters)) == (1, len(texts(app)))
    assert app.take(replace(wrote("hello", id="7"), channel="other"))


def test_a_message_that_was_long_on_its_way_is_answered_once_too(app: App) -> None:
    """Its repeats follow at once, whatever the age of what is known of it."""
    late = replace(wrote("hello", id="7"), at=app.now() - timedelta(days=400))
    assert app.take(late)
    app.delete_what_is_old()
    assert app.take(late) == []


def test_parents_read_only_what_is_said_to_them(app: App) -> None:
    app.take(wrote("hello", id="1"))
    app.take(wrote("hola", id="2", peer="luis"))
    assert app.knows("test", "luis")
    assert not app.knows("other", "luis")
    assert {row.peer for row in app.said("test", "luis", 0)} == {"luis"}
    newest = app.said("test", "ana", 0)[-1].id
    assert app.said("test", "ana", newest) == []


@dataclass
class Meeting:
    """An engine whose first `count` callers wait for each other."""

    engine: Nlu
    count: int
    calls: list[str] = field(default_factory=list)
    name: str = "meeting"

    def __post_init__(self) -> None:
        self._together = threading.Barrier(self.count, timeout=30)

    def parse(self, text: str, language: str) -> Parse:
        self.calls.append(text)
        if len(self.calls) <= self.count:
            self._together.wait()
        return self.engine.parse(text, language)


@pytest.mark.parametrize("count", [2, 8])
@pytest.mark.parametrize("known", [True, False], ids=["in a known chat", "as the first ones"])
def test_messages_of_one_chat_at_the_same_time_are_all_answered(
    app: App, count: int, known: bool
) -> None:
    if known:
        know(app)
    meeting = Meeting(app.knowledge.engine, count)
    app.knowledge = replace(app.knowledge, engine=meeting)
    with ThreadPoolExecutor(count) as threads:
        answers = list(threads.map(app.take, (wrote("thank you", id=str(n)) for n in range(count))))
    assert None not in answers
    assert memory(app).version == count + known
    # Who was first sends, and after that what has come meanwhile.
    assert sum(map(bool, answers)) == 1
    welcome = app.knowledge.translator.say(Msg("thanks"), "en")
    assert texts(app).count(welcome) == count
    assert len(meeting.calls) > count, "no message had to be taken anew"
    sorry = app.knowledge.translator.say(Msg("error-ours"), "en")
    assert sorry not in texts(app)


# Whoever writes on SQLite is alone.
@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
@pytest.mark.usefixtures("backend")
def test_of_many_at_once_none_is_taken_more_than_twice(
    knowledge: Knowledge, any_engine: Engine, clock: Clock
) -> None:
    """Each app stands for a process: they share the database only."""
    count = 20
    meeting = Meeting(knowledge.engine, count)
    apps = [App(replace(knowledge, engine=meeting), any_engine, clock) for _ in range(4)]
    know(apps[0])
    with ThreadPoolExecutor(count) as threads:
        taken = [
            threads.submit(apps[n % 4].take, wrote("thank you", id=str(n))) for n in range(count)
        ]
        answers = [each.result() for each in taken]
    assert None not in answers
    assert memory(apps[0]).version == count + 1
    assert len(meeting.calls) <= 2 * count
    welcome = knowledge.translator.say(Msg("thanks"), "en")
    assert texts(apps[0]).count(welcome) == count


@pytest.mark.parametrize(
    ("chat", "phone", "language"),
    [("es", "en-US", "es"), ("en", "es-MX", "en"), ("", "es-MX", "es"), ("", "tlh", "en")],
    ids=["the chat is Spanish", "the chat is English", "a Spanish phone", "an unknown phone"],
)
def test_who_meets_a_fault_of_ours_is_told_so_in_their_language(
    app: App, chat: str, phone: str, language: str
) -> None:
    if chat:
        know(app, language=chat)
    app.knowledge = breaking(app.knowledge, "engine", "parse")
    [row] = app.take(wrote("my zanahoria is blue", locale=phone))
    assert row.message.text == app.knowledge.translator.say(Msg("error-ours"), language)
    assert row.message.language == language
    assert app.take(wrote("my zanahoria is blue", locale=phone)) == [], "a repeat is a repeat"


@pytest.mark.parametrize(
    ("part", "method"),
    [("engine", "parse"), ("search", "find"), ("detector", "detect")],
)
def test_a_fault_is_logged_with_its_place_and_without_the_words_of_the_message(
    app: App, log: StringIO, part: str, method: str
) -> None:
    know(app)
    app.knowledge = breaking(app.knowledge, part, method)
    app.take(wrote("my zanahoria is blue"))
    for place in ("message_failed", "Error", "in understand", "bot/app.py"):
        assert place in log.getvalue()
    assert "zanahoria" not in log.getvalue()


def test_a_fault_leaves_the_chat_as_it_was(app: App) -> None:
    app.take(wrote("hello", id="1"))
    before = memory(app)
    whole = app.knowledge
    app.knowledge = breaking(whole, "engine", "parse")
    app.take(wrote("Sessions", id="2"))
    assert memory(app) == replace(before, version=before.version + 1)
    app.knowledge = whole
    app.take(wrote("Sessions", id="3"))
    assert memory(app).school == "sessions"


def test_a_message_that_could_not_even_be_apologized_for_is_taken_when_it_comes_again(
    app: App, log: StringIO
) -> None:
    whole = app.knowledge
    app.knowledge = breaking(whole, "translator", "render")
    assert app.take(wrote("my zanahoria is blue")) is None
    assert "apology_failed" in log.getvalue()
    assert "zanahoria" not in log.getvalue()
    app.knowledge = whole
    assert app.take(wrote("my zanahoria is blue"))


def refuse(*errors: Exception) -> Callable[[str, str], None]:
    waiting = list(errors)

    def refused(peer: str, text: str) -> None:
        if waiting:
            raise waiting.pop(0)

    return refused


@pytest.mark.parametrize(
    "error",
    [
        SendError("too many messages", permanent=False, retry_after=5),
        SendError("blocked by the parent", permanent=True),
        ValueError("a fault of the channel"),
    ],
    ids=str,
)
def test_what_follows_a_reply_that_failed_waits_for_it(
    app: App, mailbox: Mailbox, log: StringIO, error: Exception
) -> None:
    mailbox.meanwhile = refuse(error)
    asyncio.run(app.receive(wrote("hello")))
    assert mailbox.letters == []
    assert "send_failed" in log.getvalue()
    with reading(app.engine) as connection:
        rows = connection.execute(select(schema.outbox).order_by(schema.outbox.c.id)).all()
    assert [row.attempts for row in rows] == [1] + [0] * (len(rows) - 1)
    assert len(rows) > 1
    assert {row.leased_until for row in rows} == {None}, "the worker has to wait for nothing"


def test_replies_for_a_channel_of_another_process_are_left_to_it(app: App) -> None:
    asyncio.run(app.receive(wrote("hello")))
    with reading(app.engine) as connection:
        tries = connection.execute(select(schema.outbox.c.attempts, schema.outbox.c.sent)).all()
    assert set(tries) == {(0, None)}


@pytest.mark.parametrize(
    "remembered",
    [
        {"form": "form-of-an-older-version", "slots": {"day": "monday"}},
        {"form": "school", "slots": {"slot-of-an-older-version": "x"}},
        {"name-of-a-newer-version": [1, 2]},
    ],
    ids=["form", "slot", "name"],
)
def test_a_chat_that_another_version_saved_goes_on(app: App, remembered: dict[str, Any]) -> None:
    know(app)
    state = {"greeted": True, **remembered}
    with transaction(app.engine) as connection:
        connection.execute(schema.conversation.update().values(state=state))
    app.take(wrote("Sessions Elementary" if remembered.get("form") == "school" else "thank you"))
    assert texts(app) != [app.knowledge.translator.say(Msg("error-ours"), "en")]
    expected = "sessions" if remembered.get("form") == "school" else ""
    assert memory(app).school == expected


PRIVATE = (
    "My daughter Xochitl Quetzalli has a problem with Mr. Brzezinski",
    "call me at 5550142377 please",
    LUNCH + " for Xochitl",
    "Brzezinski wants to hurt my daughter, she is in danger",
    "Mi hija Xochitl llora cada dia por culpa de Brzezinski",
    "Sessions, the school of Xochitl",
    "/start Xochitl",
    "\u202eXochitl\u202c \ud800 Quetzalli",
)


def test_no_words_of_a_parent_are_kept(app: App, tmp_path: Path, log: StringIO) -> None:
    for number, text in enumerate(PRIVATE):
        assert app.take(wrote(text, id=str(number))) is not None
    with reading(app.engine) as connection:
        rows = [row for table in schema.metadata.sorted_tables
                for row in connection.execute(select(table))]  # fmt: skip
    assert len(rows) > len(PRIVATE)
    files = [path.read_bytes() for path in tmp_path.glob("puente.db*")]
    for word in ("Xochitl", "Quetzalli", "Brzezinski", "5550142377", "lunch cost"):
        assert word not in str(rows)
        assert not any(word.encode() in file for file in files)
        assert word not in log.getvalue()


def test_questions_without_an_answer_are_counted_by_topic_and_language(app: App) -> None:
    know(app)
    know(app, "luis", language="es")
    asked = [
        wrote(LUNCH, id="1"),
        wrote("Is breakfast served before class and until what time?", id="2"),
        wrote("¿Cuánto cuesta el almuerzo de la escuela?", id="3", peer="luis"),
        wrote("thank you", id="4"),
    ]
    for inbound in asked:
        app.take(inbound)
    app.take(asked[0])
    with reading(app.engine) as connection:
        assert gaps.totals(connection) == {("meals", "en"): 2, ("meals", "es"): 1}


def test_knowledge_is_replaced_while_it_runs(app: App, engine: Engine) -> None:
    know(app)
    whole = app.knowledge
    app.take(wrote("thank you", id="1"))

    class Parrot:
        name = "parrot"

        def parse(self, text: str, language: str) -> Parse:
            return Parse(text, language, "goodbye", 1.0, self.name)

    app.knowledge = replace(whole, engine=Parrot())
    app.take(wrote("thank you", id="2"))
    assert texts(app) == [whole.translator.say(Msg(id), "en") for id in ("thanks", "goodbye")]


@pytest.mark.parametrize(
    ("inbound", "said"),
    [
        (wrote(""), "empty-message"),
        (wrote(" \n\t"), "empty-message"),
        (wrote("x" * 5000), "too-long"),
        (wrote("x" * 100_000), "too-long"),
        (wrote("\ud800\udfff"), "not-understood"),
        (wrote("🙂🙃"), "not-understood"),
        (wrote("\x00\x1b\u202e"), "not-understood"),
        (wrote("/nonsense"), "ask-back"),
        (wrote(payload="nonsense"), "button-expired"),
        (wrote(payload="fill:school=nowhere"), "button-expired"),
        (wrote(payload="intent:nothing"), "button-expired"),
        (wrote(payload="show:\ud800"), "button-expired"),
        (wrote(kind="unreadable"), "unreadable"),
    ],
    ids=lambda value: repr(value.text[:9] or value.payload) if isinstance(value, Inbound) else None,
)
def test_odd_messages_get_a_kind_reply(app: App, inbound: Inbound, said: str) -> None:
    know(app)
    app.take(inbound)
    assert texts(app) == [app.knowledge.translator.say(Msg(said), "en")]


def test_a_reply_does_not_overtake_one_that_waits(app: App, mailbox: Mailbox) -> None:
    failing = [SendError("away", permanent=False)]
    mailbox.meanwhile = lambda peer, text: refuse(*failing)(peer, text) if failing else None
    asyncio.run(app.receive(wrote("thank you", id="1")))
    failing.clear()
    asyncio.run(app.receive(wrote("good morning", id="2")))
    assert mailbox.letters == []


def test_a_chat_is_forgotten_with_all_that_was_said(app: App, mailbox: Mailbox) -> None:
    asyncio.run(app.receive(wrote("thank you")))
    assert app.said("test", "ana", 0)
    app.forget("test", "ana")
    assert app.said("test", "ana", 0) == []
    assert not app.knows("test", "ana")
