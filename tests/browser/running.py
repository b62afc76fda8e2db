"""The real server as a process of its own, and Chromium."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Playwright
from sqlalchemy import Engine

from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from tests.conftest import KEY

ROOT = Path(__file__).parents[2]
PUENTE = (sys.executable, "-m", "bot")
# Seconds; where no model is trained yet, the server trains them first.
STARTS_WITHIN = 600
ENDS_WITHIN = 30
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@dataclass(frozen=True)
class Server:
    address: str
    log: Path
    database: str


@contextmanager
def books(server: Server) -> Iterator[Engine]:
    """The database of the server, from outside of it."""
    engine = connect(server.database, Cipher(KEY))
    yield engine
    engine.dispose()


@contextmanager
def serving(folder: Path, *, demo: bool = False) -> Iterator[Server]:
    """A server of this checkout with a fresh database in `folder`, until the block ends; with the
    demo's school year, if that is wanted."""
    log = folder / "server.log"
    database = f"sqlite:///{folder / 'puente.db'}"
    environment = {
        **os.environ, "PUENTE_DATABASE_URL": database, "PUENTE_SECRET_KEY": KEY
    }  # fmt: skip
    environment.pop("TELEGRAM_BOT_TOKEN", None)
    for command in (["db", "upgrade"], *([["demo"]] if demo else [])):
        subprocess.run([*PUENTE, *command], env=environment, cwd=ROOT, check=True)
    with (
        log.open("w") as output,
        subprocess.Popen(
            [*PUENTE, "serve", "--host", "127.0.0.1", "--port", "0"],
            env=environment, cwd=ROOT, stdout=output, stderr=output,
        ) as process,
    ):  # fmt: skip
        try:
            yield Server(_address(process, log), log, database)
        finally:
            _end(process)


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    """Waits until the server says where it listens."""
    too_late = time.monotonic() + STARTS_WITHIN
    while process.returncode is None and time.monotonic() < too_late:
        if found := re.search(r"http://127\.0\.0\.1:\d+", log.read_text()):
            return found[0]
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
    raise AssertionError(f"The server does not listen.\n{log.read_text()}")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(ENDS_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        raise


def chromium() -> str:
    """The path of the browser, empty where there is none."""
    return os.environ.get("PUENTE_CHROMIUM") or shutil.which("chromium") or ""


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=chromium(), args=FLAGS)


def phone(browser: Browser, server: Server, locale: str, **options: Any) -> BrowserContext:
    """A small phone; `options` are those of `Browser.new_context`."""
    return browser.new_context(**{
        "base_url": server.address,
        "viewport": {"width": 375, "height": 667},
        "is_mobile": True,
        "has_touch": True,
        "locale": locale,
        "reduced_motion": "reduce",
        **options,
    })  # fmt: skip
