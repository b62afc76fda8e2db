"""How long the programs take from their start, and how much memory the server holds."""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

import httpx
from rich.table import Table

from tests.bench import measuring
from tests.bench.measuring import timed
from tests.conftest import KEY
from tests.ports import free_port

COLUMNS = ("measure", "median", "each run")
CAPTION = (
    "Models are trained and the fresh database is upgraded before the clock starts. First answer:"
    " page with cookie, message, reply with a source as an event."
)
RUNS = 3
TURNS = 200
LINES = 300
QUESTION = "When are parent-teacher conferences?"
_ROOT = Path(__file__).parents[2]
_PUENTE = (sys.executable, "-m", "bot")
# As many messages as one chat may send within ten seconds.
_EACH_CHAT = 20
# Seconds after which a server that does not answer has failed.
_PATIENCE = 120


class Row(NamedTuple):
    measure: str
    runs: tuple[float, ...]


def rows(texts: Sequence[str], runs: int = RUNS) -> list[Row]:
    """`texts`: what is written; at least as many as there are lines and turns."""
    subprocess.run([*_PUENTE, "train"], cwd=_ROOT, check=True, capture_output=True)
    runs_of_server = [served(texts[:TURNS]) for _ in range(runs)]
    batches = [_batch(texts[:LINES]) for _ in range(runs)]
    return [
        Row("puente serve, first answer (s)", tuple(seconds for seconds, _ in runs_of_server)),
        Row(f"resident after {TURNS} turns (MiB)", tuple(memory for _, memory in runs_of_server)),
        Row(f"puente ask --batch, {LINES} lines (s)", tuple(batches)),
    ]


def served(texts: Sequence[str]) -> tuple[float, float]:
    """Seconds to the first answer, MiB after all texts."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with TemporaryDirectory() as folder:
        settings = prepared(Path(folder))
        start = time.perf_counter()
        with running(port, settings) as server:
            _first_answer(address, server)
            seconds = time.perf_counter() - start
            _talk(address, texts)
            return seconds, resident(server.pid)


def prepared(folder: Path) -> dict[str, str]:
    """The environment of a server whose database is new."""
    settings = _environment(folder)
    subprocess.run([*_PUENTE, "db", "upgrade"], env=settings, cwd=_ROOT, check=True)
    return settings


def _environment(folder: Path) -> dict[str, str]:
    database = f"sqlite:///{folder / 'puente.db'}"
    # Without the token: a benchmark must not answer a school's parents on Telegram.
    ours = {"PUENTE_DATABASE_URL": database, "PUENTE_SECRET_KEY": KEY, "TELEGRAM_BOT_TOKEN": ""}
    return {**os.environ, **ours}


@contextmanager
def running(port: int, settings: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    command = [*_PUENTE, "serve", "--host", "127.0.0.1", "--port", str(port)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=settings, cwd=_ROOT, stdout=quiet, stderr=quiet) as run:
        try:
            yield run
        finally:
            run.terminate()


def _first_answer(address: str, server: subprocess.Popen[bytes]) -> None:
    with open_client(address) as client:
        wait_for_page(client, server)
        _send(client, "first", QUESTION)
        with client.stream("GET", "/chat/events") as events:
            data = next(line for line in events.iter_lines() if line.startswith("data:"))
    if not json.loads(data.removeprefix("data:"))["citations"]:
        raise RuntimeError("the first reply has no source")


def open_client(address: str) -> httpx.Client:
    return httpx.Client(base_url=address, timeout=_PATIENCE, trust_env=False)


def wait_for_page(client: httpx.Client, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            client.get("/").raise_for_status()
        except httpx.TransportError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError("the server does not answer")


def _send(client: httpx.Client, id: str, text: str) -> None:
    client.post("/chat/messages", json={"id": id, "text": text}).raise_for_status()


def _talk(address: str, texts: Iterable[str]) -> None:
    left = iter(texts)
    while chat := list(islice(left, _EACH_CHAT)):
        with open_client(address) as client:
            client.get("/").raise_for_status()
            for number, text in enumerate(chat):
                _send(client, str(number), text)


def resident(process: int) -> float:
    """MiB; not a number where the system does not tell it."""
    status = Path(f"/proc/{process}/status")
    text = status.read_text(encoding="utf-8") if status.exists() else ""
    found = re.search(r"VmRSS:\s+(\d+) kB", text)
    return int(found[1]) / 1024 if found else math.nan


def _batch(texts: Sequence[str]) -> float:
    """Seconds for a file with these lines."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "batch.jsonl"
        file.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
        command = [*_PUENTE, "ask", "--batch", str(file), "--json"]
        done, ms = timed(
            subprocess.run, command, env=_environment(Path(folder)), cwd=_ROOT, check=True,
            capture_output=True,
        )  # fmt: skip
    if len(done.stdout.splitlines()) != len(texts):
        raise RuntimeError("not every line was answered")
    return ms / 1000


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("Start", COLUMNS, map(_cells, rows), CAPTION)


def _cells(row: Row) -> list[str]:
    return [row.measure, f"{median(row.runs):.1f}", ", ".join(f"{run:.1f}" for run in row.runs)]
