"""The same chat with Puente and with a plain Rasa assistant, both over HTTP on this machine.

The assistant has a few of our intents, its rules and answers are ours, and it keeps its chats in
SQLite: no documents, no screen, no forms, no staff. Puente is the whole bot.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from http.client import HTTPConnection
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import yaml
from rich.table import Table

from bot.domain.messages import Msg
from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrase, Phrases
from bot.tools import rasa
from tests.bench import measuring, start
from tests.bench.measuring import percentile, timed
from tests.ports import free_port
from tests.rasa import serving

# What it understands, and what it says then, by the ids of our messages.
ANSWERS = {
    "greet": "greeting", "thanks": "thanks", "goodbye": "goodbye", "help": "help",
    "bot_challenge": "i-am-a-program", "out_of_scope": "not-about-school",
    "report_absence": "people-absence",
}  # fmt: skip
COLUMNS = (
    "assistant", "clients", "turns", "a second", "p50 ms", "p99 ms", "times as many",
)  # fmt: skip
CAPTION = (
    "The same English messages of seven intents in the same run, each over HTTP until the reply is"
    " there: Rasa with rules only, REST channel, logistic regression and SQLite; Puente as `puente"
    " serve` with its web chat and SQLite."
)
WITHOUT = " Rasa is not installed here (`make rasa`)."
CLIENTS = (1, 4)
CHATS, EACH = 40, 10
_LEARNT = 100
_HOST = "127.0.0.1"
_JSON = {"Content-Type": "application/json"}
_CONFIG = {
    "recipe": "default.v1", "assistant_id": "plain", "language": "en",
    "pipeline": [
        {"name": "WhitespaceTokenizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 2, "max_ngram": 4},
        {"name": "LogisticRegressionClassifier"},
    ],
    "policies": [{"name": "RulePolicy"}],
}  # fmt: skip


class Chat(NamedTuple):
    """`say` takes what a parent writes, and comes back when the reply is there."""

    say: Callable[[str], None]
    connection: HTTPConnection


class Row(NamedTuple):
    assistant: str
    clients: int
    turns: int
    rate: float
    p50: float
    p99: float
    more: float = 1.0


def installed() -> bool:
    return (rasa.ENVIRONMENT / "bin" / "rasa").exists()


def rows(
    knowledge: Knowledge,
    phrases: Phrases,
    clients: Sequence[int] = CLIENTS,
    chats: int = CHATS,
    each: int = EACH,
) -> list[Row]:
    """Rasa's rows first, where it is installed. `each`: how much is written in a chat."""
    written = _written(phrases.held_out, chats, each)
    found: list[Row] = []
    if installed():
        with _plain_rasa(knowledge, phrases.training) as port:
            found += [_measured("Rasa", partial(_rasa, port), n, written) for n in clients]
    rates = {row.clients: row.rate for row in found}
    with _puente_server() as port:
        for n in clients:
            row = _measured("Puente", partial(_puente, port), n, written)
            found.append(row._replace(more=row.rate / rates.get(n, row.rate)))
    return found


def _written(held_out: Iterable[Phrase], chats: int, each: int) -> list[list[str]]:
    texts = [p.text for p in held_out if p.language == "en" and p.intent in ANSWERS]
    random = Random(0)  # noqa: S311
    return [random.choices(texts, k=each) for _ in range(chats)]


def _measured(
    name: str, enter: Callable[[str], Chat], clients: int, written: Sequence[Sequence[str]]
) -> Row:
    """The chats are shared out; each client goes on with its next one. Each has an address, as in
    life: of one address not so many messages are taken."""
    chats = [(enter(f"10.0.{clients}.{number}"), texts) for number, texts in enumerate(written)]
    begin = time.monotonic()
    with ThreadPoolExecutor(clients) as pool:
        times = [ms for found in pool.map(_talk, chats) for ms in found]
    rate = len(times) / (time.monotonic() - begin)
    return Row(name, clients, len(times), rate, percentile(times, 50), percentile(times, 99))


def _talk(of: tuple[Chat, Sequence[str]]) -> list[float]:
    chat, texts = of
    with closing(chat.connection):
        return [timed(chat.say, text)[1] for text in texts]


def _post(
    connection: HTTPConnection, path: str, body: dict[str, str], headers: dict[str, str]
) -> Any:
    connection.request("POST", path, json.dumps(body), headers)
    answer = connection.getresponse()
    content = answer.read()
    if answer.status >= 300:
        raise RuntimeError(f"{path} answers {answer.status}")
    return json.loads(content)


# ---- Rasa --------------------------------------------------------------------------------------


@contextmanager
def _plain_rasa(knowledge: Knowledge, training: Iterable[Phrase]) -> Iterator[int]:
    """Trained, and serving on the port."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, knowledge, training)
        program = str(rasa.ENVIRONMENT / "bin" / "rasa")
        subprocess.run(
            [program, "train", "--fixed-model-name", "plain"], cwd=folder, check=True,
            env=rasa.environment(), capture_output=True,
        )  # fmt: skip
        with serving(folder / "models" / "plain.tar.gz") as server:
            yield urlsplit(server.url).port or 0


def write(folder: Path, knowledge: Knowledge, training: Iterable[Phrase]) -> None:
    """The whole assistant: Rasa finds each file by its name."""
    texts: dict[str, list[str]] = {intent: [] for intent in ANSWERS}
    for phrase in training:
        if phrase.language == "en" and phrase.intent in ANSWERS:
            texts[phrase.intent].append(phrase.text)
    said = {intent: knowledge.translator.say(Msg(id), "en") for intent, id in ANSWERS.items()}
    examples = {
        intent: "".join(f"- {text}\n" for text in each[:_LEARNT]) for intent, each in texts.items()
    }
    files: dict[str, Any] = {
        "config.yml": _CONFIG,
        "credentials.yml": {"rest": None},
        "endpoints.yml": {"tracker_store": {"type": "SQL", "dialect": "sqlite", "db": "chats.db"}},
        "domain.yml": {
            "intents": list(ANSWERS),
            "responses": {f"utter_{intent}": [{"text": text}] for intent, text in said.items()},
        },
        "data/nlu.yml": {
            "nlu": [{"intent": intent, "examples": each} for intent, each in examples.items()]
        },
        "data/rules.yml": {"rules": list(map(_rule, ANSWERS))},
    }
    (folder / "data").mkdir()
    for name, content in files.items():
        (folder / name).write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")


def _rule(intent: str) -> dict[str, Any]:
    return {"rule": intent, "steps": [{"intent": intent}, {"action": f"utter_{intent}"}]}


def _rasa(port: int, sender: str) -> Chat:
    connection = HTTPConnection(_HOST, port)

    def say(text: str) -> None:
        body = {"sender": sender, "message": text}
        if not _post(connection, "/webhooks/rest/webhook", body, _JSON):
            raise RuntimeError("Rasa says nothing")

    say("hello")
    connection.close()  # opened anew when the chat goes on: by then the server may have closed it
    return Chat(say, connection)


# ---- Puente ------------------------------------------------------------------------------------


@contextmanager
def _puente_server() -> Iterator[int]:
    port = free_port()
    with (
        TemporaryDirectory() as folder,
        start.running(port, start.prepared(Path(folder))) as server,
    ):
        with start.open_client(f"http://{_HOST}:{port}") as client:
            start.wait_for_page(client, server)
        yield port


def _puente(port: int, address: str) -> Chat:
    """A chat whose parent has been greeted, and has no school."""
    connection = HTTPConnection(_HOST, port)
    connection.request("GET", "/")
    page = connection.getresponse()
    page.read()
    cookie = page.headers["Set-Cookie"].partition(";")[0]
    headers = {**_JSON, "Cookie": cookie, "X-Forwarded-For": address}
    ids = count(1)

    def send(text: str, payload: str = "") -> None:
        """It is taken when the reply has gone to whoever listens."""
        body = {"id": str(next(ids)), "text": text, "payload": payload}
        _post(connection, "/chat/messages", body, headers)

    send("hello")
    send("", "fill:school=none")
    connection.close()
    return Chat(send, connection)


def table(rows: Iterable[Row]) -> Table:
    found = list(rows)
    caption = CAPTION + ("" if any(row.assistant == "Rasa" for row in found) else WITHOUT)
    return measuring.table("Beside a plain Rasa assistant", COLUMNS, map(_cells, found), caption)


def _cells(row: Row) -> list[str]:
    return [
        row.assistant, str(row.clients), str(row.turns), f"{row.rate:.0f}", f"{row.p50:.1f}",
        f"{row.p99:.1f}", f"{row.more:.1f}",
    ]  # fmt: skip
