"""The engine that asks Rasa servers, and another engine where they do not answer in time.

Rasa's HTTP API: `POST /model/parse {"text": ...}` gives intent, ranking and entities. A server that
keeps failing is left alone for a while (circuit breaker: Nygard 2007, Release It!, chapter 5).
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from threading import Lock
from typing import Any

import httpx
import structlog

from bot.domain.folding import aligned
from bot.domain.understanding import Entity, Parse
from bot.nlu.engine import RANKED, READ_AT_MOST, Engine

# Seconds for one server to answer, and how many are asked: with the other engine a parent waits
# less than 0.3 seconds.
ANSWER_WITHIN = 0.12
TRIES = 2
# After so many failures in a row a server is tried again only every few seconds.
FAILURES = 3
PAUSE = 3.0
_AT_ONCE = 32
# Seconds; nobody waits for a message while it is asked whether there is a server at all.
_START_WITHIN = 2.0
_LONGEST_ANSWER = 100_000

log = structlog.get_logger()


class NoAnswer(Exception):
    """A server did not answer, or not in our terms; the text says how."""


class Breaker:
    """Lets nothing through after `FAILURES` in a row, but one try every `PAUSE` seconds, until one
    succeeds. `clock`: seconds that only grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._failures = 0
        self._next_try = 0.0

    def lets_through(self) -> bool:
        with self._lock:
            if self._failures < FAILURES:
                return True
            if self._clock() < self._next_try:
                return False
            self._next_try = self._clock() + PAUSE
            return True

    def tell(self, *, worked: bool) -> bool:
        """Whether the breaker opened or closed by this."""
        with self._lock:
            before = self._failures
            self._failures = 0 if worked else before + 1
            if self._failures == FAILURES:
                self._next_try = self._clock() + PAUSE
            return self._failures == FAILURES or (worked and before >= FAILURES)


@dataclass(frozen=True, slots=True)
class _Server:
    url: str
    breaker: Breaker


@dataclass(frozen=True, slots=True)
class Terms:
    """The intents that an engine may find; language -> (entity, folded words) -> value."""

    intents: Collection[str]
    words: Mapping[str, Mapping[tuple[str, str], str]]


@dataclass(frozen=True, slots=True)
class Timing:
    """`answer_within`: seconds that each server has; `clock`: seconds that only grow."""

    answer_within: float = ANSWER_WITHIN
    clock: Callable[[], float] = time.monotonic


class RasaEngine:
    """`urls`: servers with the same model, asked in turn. `missed` is told each time that one of
    them does not answer why, in one of few texts without any word of the message.
    """

    name = "rasa"

    def __init__(
        self,
        urls: Sequence[str],
        terms: Terms,
        otherwise: Engine,
        timing: Timing = Timing(),
        missed: Callable[[str], None] = lambda reason: None,
    ) -> None:
        self._servers = [_Server(url.rstrip("/"), Breaker(timing.clock)) for url in urls]
        self._terms = terms
        self._otherwise = otherwise
        self._missed = missed
        self._turn = 0
        self._within = timing.answer_within
        self._client = httpx.Client(timeout=timing.answer_within, trust_env=False)
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="rasa")

    def close(self) -> None:
        """Ends the connections; nothing may be parsed afterwards."""
        self._threads.shutdown(cancel_futures=True)
        self._client.close()

    def parse(self, text: str, language: str) -> Parse:
        text = text[:READ_AT_MOST]
        if text.strip():
            for server in islice(self._in_turn(), TRIES):
                try:
                    return self._asked(server, text, language)
                except NoAnswer as reason:
                    self._missed(str(reason))
                    if server.breaker.tell(worked=False):
                        log.warning("rasa_left_alone", url=server.url, reason=str(reason))
        return self._otherwise.parse(text, language)

    def _in_turn(self) -> Iterator[_Server]:
        """Those that may be asked, another one first each time."""
        self._turn = (self._turn + 1) % len(self._servers)
        servers = self._servers[self._turn :] + self._servers[: self._turn]
        for server in servers:
            if server.breaker.lets_through():
                yield server
            else:
                self._missed("left alone")

    def _asked(self, server: _Server, text: str, language: str) -> Parse:
        asked = self._threads.submit(self._post, server.url, aligned(text))
        try:
            answer = asked.result(timeout=self._within)
        except TimeoutError:
            asked.cancel()
            raise NoAnswer("slow") from None
        parse = self._read(answer, text, language)
        if server.breaker.tell(worked=True):
            log.info("rasa_answers_again", url=server.url)
        return parse

    def _post(self, url: str, text: str) -> Any:
        try:
            with self._client.stream("POST", f"{url}/model/parse", json={"text": text}) as answer:
                answer.raise_for_status()
                return json.loads(b"".join(self._pieces(answer)))
        except httpx.HTTPStatusError as error:
            raise NoAnswer(f"status {error.response.status_code}") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise NoAnswer(type(error).__name__) from None
        except ValueError:
            raise NoAnswer("no JSON") from None

    def _pieces(self, answer: httpx.Response) -> Iterator[bytes]:
        """The body, unless it comes too slowly or does not end."""
        length, end = 0, time.monotonic() + self._within
        for piece in answer.iter_bytes():
            length += len(piece)
            if length > _LONGEST_ANSWER or time.monotonic() > end:
                raise NoAnswer("an answer that does not end")
            yield piece

    def _read(self, answer: Any, text: str, language: str) -> Parse:
        try:
            rows = [
                (str(row["name"]), float(row["confidence"])) for row in answer["intent_ranking"]
            ]
            entities = tuple(self._entities(answer.get("entities", ()), text, language))
        except (TypeError, KeyError, ValueError, AttributeError):
            raise NoAnswer("another shape than /model/parse gives") from None
        ranking = tuple(sorted(rows, key=lambda row: -row[1])[:RANKED])
        if not ranking or not {name for name, _ in rows} <= set(self._terms.intents):
            raise NoAnswer("a model of other intents")
        if not all(0 <= confidence <= 1 for _, confidence in rows):
            raise NoAnswer("a confidence that is no probability")
        intent, confidence = ranking[0]
        return Parse(text, language, intent, confidence, self.name, ranking, entities)

    def _entities(
        self, found: Iterable[Mapping[str, Any]], text: str, language: str
    ) -> Iterator[Entity]:
        """Of one model that reads all languages: those of this language, with the value here."""
        words = self._terms.words.get(language) or self._terms.words["en"]
        for row in found:
            name, start, end = str(row["entity"]), int(row["start"]), int(row["end"])
            value = words.get((name, aligned(text[start:end])))
            if value and 0 <= start < end <= len(text):
                yield Entity(name, value, start, end)


def answers(url: str) -> bool:
    """Whether a server listens there at all, whatever it says."""
    try:
        httpx.get(url, timeout=_START_WITHIN, trust_env=False)
    except (httpx.HTTPError, httpx.InvalidURL):
        return False
    return True
