"""The pictures of the README: `python -m tests.browser.screenshots FOLDER`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, expect, sync_playwright

from bot.tools.demo import staff
from tests.browser.parent import ALEXANDRIA, SESSIONS, Parent
from tests.browser.running import Server, books, launch, phone, serving
from tests.browser.staff import Worker
from tests.free_times import publish

CHATS = {
    "en": ("en-US", "Who do I talk to about a problem?"),
    "es": ("es-MX", "¿Y si el maestro no ayuda?"),
    "zh-Hans": ("zh-CN", "老师不解决怎么办？"),
    "ar": ("ar", "وإذا المعلم ما ساعدني؟"),
}
CODE = "ABCD2-EFGH3"
WIDE, PHONE = ViewportSize(width=1220, height=760), ViewportSize(width=375, height=760)
PAGES: tuple[tuple[str, str, ViewportSize, Callable[[Worker], None]], ...]
POLICY = "/policy/alexandria-909?lang=es#concerns"
# The widths of letters that phones have; a desktop's own font may be much wider.
FONT = "html { font-family: Roboto, 'Noto Sans', 'Liberation Sans', sans-serif }"

# As many whole messages as leave the source's link in sight.
FRAME = """(link) => {
  const log = link.closest("#log");
  for (const message of log.querySelectorAll(".message:not([hidden])")) {
    message.scrollIntoView();
    if (link.getBoundingClientRect().bottom <= log.getBoundingClientRect().bottom) return;
  }
}"""


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as state,
        serving(Path(state)) as server,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright)
        for language, (locale, question) in CHATS.items():
            parent = _visitor(browser, server, locale)
            parent.arrive()
            parent.page.add_style_tag(content=FONT)
            parent.tap(ALEXANDRIA)
            parent.ask(question)
            parent.source.locator(".open").evaluate(FRAME)
            _shoot(parent, folder / f"chat-{language}.png")
        _book(_visitor(browser, server, "es-MX"), server, folder)
        parent = _visitor(browser, server, "es-MX")
        parent.page.goto(POLICY)
        parent.page.add_style_tag(content=FONT)
        parent.page.locator(":target summary").first.click()
        parent.page.locator(":target").evaluate("node => node.scrollIntoView()")
        _shoot(parent, folder / "policy-es.png")
        browser.close()
    with (
        tempfile.TemporaryDirectory() as state,
        serving(Path(state), demo=True) as server,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright)
        _console(browser, server, folder)
        browser.close()


def _console(browser: Browser, server: Server, folder: Path) -> None:
    """The staff's pages, with the demo's school year."""
    told = staff.table()
    for name, language, size, show in PAGES:
        context = browser.new_context(
            base_url=server.address, viewport=size, locale="en-US", device_scale_factor=2,
            bypass_csp=True,
        )  # fmt: skip
        worker = Worker(context.new_page())
        worker.sign_in(told["login"]["demo-staff-sessions-principal"], told["password"])
        worker.speak(language)
        show(worker)
        worker.page.add_style_tag(content=FONT)
        worker.page.screenshot(path=folder / f"{name}-{language}.png")


def _queue(worker: Worker) -> None:
    worker.page.goto("/staff/concerns")


def _concern(worker: Worker) -> None:
    worker.page.goto("/staff/concerns?status=ended&level=principal")
    worker.page.locator("main a[href*='/staff/concerns/C-']").first.click()
    worker.page.locator("#steps-title").evaluate("node => node.scrollIntoView()")


def _messages(worker: Worker) -> None:
    worker.page.goto("/staff/messages?language=ar&file=bookings")
    worker.page.locator("#waitlist-joined").evaluate("node => node.scrollIntoView()")


def _report(worker: Worker) -> None:
    worker.page.goto("/staff/report")
    worker.page.locator("h2").nth(4).evaluate("node => node.scrollIntoView()")


def _book(parent: Parent, server: Server, folder: Path) -> None:
    """A conference with an interpreter: the question for the time, and the confirmation."""
    with books(server) as engine:
        publish(engine, CODE)
    parent.arrive()
    parent.page.add_style_tag(content=FONT)
    parent.tap(SESSIONS)
    for typed in (CODE, "Quiero una cita con la maestra de Ana, en persona", "1"):
        parent.ask(typed)
    parent.choices.first.tap()
    expect(parent.choices).not_to_have_count(0)
    _shoot(parent, folder / "booking-es.png")
    parent.ask("1")
    parent.ask("sí")
    _shoot(parent, folder / "booked-es.png")


def _visitor(browser: Browser, server: Server, locale: str) -> Parent:
    # The pages' own rules let no style in but theirs.
    return Parent(phone(browser, server, locale, device_scale_factor=2, bypass_csp=True).new_page())


def _shoot(parent: Parent, path: Path) -> None:
    parent.page.evaluate("document.activeElement.blur()")
    parent.page.screenshot(path=path)


PAGES = (
    ("queue", "en", WIDE, _queue),
    ("concern", "es", PHONE, _concern),
    ("report", "en", WIDE, _report),
    ("messages", "en", WIDE, _messages),
)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
