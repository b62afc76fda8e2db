"""A real Rasa server on a free loopback port."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from bot.tools import rasa
from tests.ports import free_port

# Seconds after which a server that does not answer has failed.
_PATIENCE = 180


class Server:
    """May be killed and started again, at the same address."""

    def __init__(self, model: Path) -> None:
        self._model = model
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}"
        self.seconds = 0.0

    def start(self) -> None:
        self.process = subprocess.Popen(
            rasa.command(self._model, self._port),
            cwd=self._model.parents[1], env=rasa.environment(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def wait(self) -> None:
        """Until it parses; `seconds` is how long that took."""
        since = time.monotonic()
        while not self._parses():
            if self.process.poll() is not None or self.seconds > _PATIENCE:
                raise RuntimeError(f"Rasa does not start ({self.process.returncode})")
            time.sleep(0.2)
            self.seconds = time.monotonic() - since

    def _parses(self) -> bool:
        try:
            asked = httpx.post(f"{self.url}/model/parse", json={"text": "hello"}, timeout=10)
        except httpx.HTTPError:
            return False
        return asked.is_success


@contextmanager
def serving(model: Path) -> Iterator[Server]:
    server = Server(model)
    server.start()
    try:
        server.wait()
        yield server
    finally:
        server.kill()
