"""The engine that asks Rasa: what it makes of the answers, and that nobody waits for a server in
trouble."""

from __future__ import annotations

import time
from io import StringIO

import pytest

from bot.config import Settings, read_settings
from bot.domain.understanding import Entity, Parse
from bot.errors import Unusable
from bot.knowledge import load
from bot.nlu.rasa import FAILURES, PAUSE, RasaEngine, Terms, Timing
from tests.nlu import rasa_server
from tests.nlu.rasa_server import PARSED, Answer, pretending, says

TERMS = Terms({"greet", "thanks"}, {"en": {("staff_role", "hello"): "teacher"}})
NOBODY = "http://127.0.0.1:9"
FAULTS = {
    "slow": rasa_server.is_slow,
    "dripping": rasa_server.drips,
    "endless": rasa_server.never_ends,
    "hanging up": rasa_server.hangs_up,
    "failing": says({"status": "failure"}, status=500),
    "starting": says({"reason": "no model"}, status=409),
    "half of an answer": says(b'{"intent_ranking": [{"na', length=500),
    "half of the JSON": says(b'{"intent_ranking": [{"na'),
    "no JSON": says(b"<html>"),
    "no UTF-8": says(b"\xff\xfe"),
    "another shape": says({"hello": "there"}),
    "a list": says([1, 2]),
    "no ranking": says({"intent_ranking": []}),
    "no number": says({"intent_ranking": [{"name": "greet", "confidence": "much"}]}),
    "no probability": says({"intent_ranking": [{"name": "greet", "confidence": 7}]}),
    "not a number": says(b'{"intent_ranking": [{"name": "greet", "confidence": NaN}]}'),
    "an entity without place": says({**PARSED, "entities": [{"entity": "x", "value": "y"}]}),
    "other intents": says({**PARSED, "intent_ranking": [{"name": "buy", "confidence": 1.0}]}),
}


class Ours:
    name = "embedded"

    def parse(self, text: str, language: str) -> Parse:
        return Parse(text, language, "thanks", 0.5, self.name)


class Seconds:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _engine(*urls: str, clock: Seconds | None = None) -> RasaEngine:
    return RasaEngine(urls, TERMS, Ours(), Timing(clock=clock or Seconds()))


def test_an_answer_becomes_a_parse() -> None:
    with pretending(says(PARSED)) as server:
        parse = _engine(server.url).parse("HÉLLO", "en")
    assert parse == Parse(
        "HÉLLO", "en", "greet", 0.9, "rasa", (("greet", 0.9), ("thanks", 0.1)),
        (Entity("staff_role", "teacher", 0, 5),),
    )  # fmt: skip
    assert server.asked == [("/model/parse", {"text": "hello"})]


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing_is_not_asked(text: str) -> None:
    with pretending(says(PARSED)) as server:
        assert _engine(server.url).parse(text, "en").engine == "embedded"
    assert server.asked == []


@pytest.mark.parametrize("fault", FAULTS)
def test_the_other_engine_answers_for_a_server_in_trouble(fault: str, log: StringIO) -> None:
    answer: Answer = FAULTS[fault]
    with pretending(answer) as server:
        engine = _engine(server.url)
        start = time.monotonic()
        parses = [engine.parse("hello", "en") for _ in range(FAILURES + 2)]
        took = time.monotonic() - start
    assert {(parse.engine, parse.intent) for parse in parses} == {("embedded", "thanks")}
    assert took < 2  # the slow one would need five seconds for each
    assert len(server.asked) == FAILURES
    [line] = [line for line in log.getvalue().splitlines() if "rasa_left_alone" in line]
    assert server.url in line
    assert "reason=" in line


@pytest.mark.usefixtures("knowledge")  # trained
def test_a_danger_is_not_for_an_engine_to_find() -> None:
    """A model that was trained on them is none of ours: the screen finds them."""
    alarm = {**PARSED, "intent_ranking": [{"name": "emergency", "confidence": 1.0}]}
    with pretending(says(alarm)) as server:
        settings = Settings(nlu="rasa", rasa_url=server.url)
        parse = load(settings).engine.parse("hello", "en")
    assert (parse.engine, parse.intent) == ("embedded", "greet")
    assert server.asked


@pytest.mark.parametrize("url", ["", ",", "http://a,", "127.0.0.1:5005", "http://", "ftp://a"])
def test_what_is_no_address_is_told_at_the_start(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUENTE_RASA_URL", url)
    with pytest.raises(Unusable, match=r"PUENTE_RASA_URL: .* is no address; write http://"):
        read_settings()


def test_addresses_are_parted_by_commas() -> None:
    assert Settings(rasa_url="http://a:5005, https://b.example/nlu").rasa_urls == [
        "http://a:5005",
        "https://b.example/nlu",
    ]


def test_nobody_listens(log: StringIO) -> None:
    assert _engine(NOBODY).parse("hello", "en").engine == "embedded"
    assert log.getvalue() == ""  # once is nothing to report


def test_another_server_is_asked_meanwhile() -> None:
    with pretending(says(PARSED)) as server:
        engine = _engine(NOBODY, server.url)
        assert {engine.parse("hello", "en").engine for _ in range(10)} == {"rasa"}


def test_two_servers_share_the_work() -> None:
    with pretending(says(PARSED)) as one, pretending(says(PARSED)) as other:
        engine = _engine(one.url, other.url + "/")
        for _ in range(10):
            engine.parse("hello", "en")
    assert len(one.asked) == len(other.asked) == 5


def test_a_server_that_is_back_is_asked_again(log: StringIO) -> None:
    clock = Seconds()
    with pretending(says({}, status=500)) as server:
        engine = _engine(server.url, clock=clock)
        for _ in range(FAILURES + 3):
            engine.parse("hello", "en")
        clock.now += PAUSE
        engine.parse("hello", "en")
        engine.parse("hello", "en")
        assert len(server.asked) == FAILURES + 1  # one try, then it is left alone again
        server.answer = says(PARSED)
        assert engine.parse("hello", "en").engine == "embedded"
        clock.now += PAUSE
        assert {engine.parse("hello", "en").engine for _ in range(5)} == {"rasa"}
    assert log.getvalue().count("rasa_left_alone") == 1
    assert log.getvalue().count("rasa_answers_again") == 1
