"""The real server in a process of its own, Chromium, and parents who visit."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from bot.config import Settings
from bot.domain.messages import Msg
from bot.l10n import catalogue
from bot.l10n.translate import Translator
from tests.browser.parent import Parent
from tests.browser.running import Server, chromium, launch, phone, serving

# Milliseconds; a wait ends as soon as what it waits for is there.
PATIENCE = 20_000
NOTHING = r"(?!)"

Say = Callable[..., str]
Visit = Callable[..., Parent]


@pytest.fixture(scope="session")
def _needs_chromium() -> None:
    if not chromium():
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("No Chromium: install Debian's chromium, or set PUENTE_CHROMIUM to its path.")


@pytest.fixture(scope="session")
def server(_needs_chromium: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server")) as server:
        yield server
    assert "Traceback" not in server.log.read_text()


# Not of the whole session: while Playwright runs, no other test could run a loop of asyncio.
@pytest.fixture(scope="package")
def browser(_needs_chromium: None) -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Visit]:
    """Gives a parent with a browser of their own, at a page where nothing is open yet.

    At the end no page may have asked another host for anything, nor written an error to its
    console but those that match `forgiven`.
    """
    problems: list[str] = []

    def visit(locale: str = "en-US", forgiven: str = NOTHING, **options: Any) -> Parent:
        context = phone(browser, server, locale, **options)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        _watch(page, server, forgiven, problems)
        return Parent(page)

    yield visit
    for context in browser.contexts:
        context.close()
    assert problems == []


def _watch(page: Page, server: Server, forgiven: str, problems: list[str]) -> None:
    def note(problem: str) -> None:
        if not re.search(forgiven, problem):
            problems.append(problem)

    def of_console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            note(message.text)

    def of_request(url: str) -> None:
        if not url.startswith((f"{server.address}/", "data:")):
            note(f"a request to {url}")

    page.on("console", of_console)
    page.on("pageerror", lambda error: note(str(error)))
    page.on("request", lambda request: of_request(request.url))


@pytest.fixture(scope="session")
def say() -> Say:
    """What a message of the language files says: `say("greeting", "es")`."""
    translator = Translator(catalogue.load(Settings().locales), {})

    def say(id: str, language: str, **args: str) -> str:
        return translator.say(Msg(id, **args), language)

    return say
