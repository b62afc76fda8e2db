"""Every page of the console in a real browser: axe finds no serious fault, nothing is asked of
another host, and nothing is wider than a phone.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import Engine

from bot.domain.booking import Details, Pairing
from bot.services.desk import FrontDesk
from bot.services.requests import Asker
from bot.services.slots import Window
from bot.staff.table import PAGES
from tests.books import Books
from tests.browser.conftest import Visit
from tests.browser.running import Server, books
from tests.browser.staff import Worker, hire, login
from tests.browser.test_policy import faults, unfold
from tests.free_times import publish
from tests.staff.unsent_rows import failed

pytestmark = pytest.mark.browser

CODE = "ABCD2-AXE23"
PEOPLE = {"principal": "Bea Lindgren", "sysadmin": "Bo Castillo", "superintendent": "Cy Adeyemi"}
PHONE = 375
# Links that give a file, and pages that only a link of a mail leads to.
FILES = re.compile(r"csv|xlsx|export")
_VALUES = re.compile(r"/(\d{4}-\d\d-\d\d|C-[0-9A-Z]{6}|\d+|sessions|chatsworth)(?=/|$)")


@pytest.fixture(scope="module")
def school(server: Server) -> str:
    """Staff, a family, free times, an event, concerns."""
    with books(server) as engine:
        publish(engine, CODE)
        hire(engine, PEOPLE, CODE)
        _fill(engine)
        failed(engine, datetime.now(UTC), "")
    return CODE


def _fill(engine: Engine) -> None:
    now = datetime.now(UTC)
    school = Books(engine, now, district=f"{CODE} more")
    school.event(3, (now + timedelta(days=5)).date())
    teacher = school.teacher("Dee Okonkwo")
    for topic in ("child", "staff", "policy"):
        words = {"happened": "She sits alone in math.", "wish": "A partner."}
        school.concern(topic=topic, closest=teacher, words=words, name="Maria", peer=topic)
    _book(school)
    school.concern("danger", words={"happened": "A boy has a knife."}, peer="danger")


def _book(school: Books) -> None:
    """A family with a conference, and one that asks the office for something."""
    teacher = school.teacher("Eve Moore")
    family = school.family("Rosa Vega")
    child = school.child("Leo", [family], teacher)
    day = school.now.date() + timedelta(days=1)  # the first that the console links to
    school.publish(teacher, window=Window(day, day + timedelta(days=6), time(14), time(15)))
    with school.open() as records:
        desk = FrontDesk(records, Asker("web", "rosa", "en", family))
        first = desk.free([teacher], timedelta(), long=False)[0]
        desk.book([(Pairing(child, teacher), first.offering)], Details("parent_teacher", "phone"))
        desk.ask_office("conference", "sessions", {"wish": "An evening, please."})


def pattern(path: str) -> str:
    return _VALUES.sub("/{}", path.partition("?")[0].partition("#")[0])


def crawl(worker: Worker) -> Iterator[str]:
    """One page of each kind that links lead to; it is open when it is given."""
    waiting, known = deque(["/staff/"]), {"/staff/"}
    while waiting:
        path = waiting.popleft()
        shown = worker.page.goto(path)
        assert shown
        assert shown.ok, f"{path} gives {shown.status}"
        yield path
        for link in worker.page.locator("a[href^='/staff']").all():
            href = link.get_attribute("href") or ""
            kind = pattern(href)
            if kind not in known and not FILES.search(href):
                known.add(kind)
                waiting.append(href)


@pytest.mark.parametrize(
    ("role", "language"),
    [("principal", "en"), ("principal", "es"), ("sysadmin", "en"), ("superintendent", "en")],
)
def test_axe_finds_nothing_serious_on_any_page(
    visit: Visit, school: str, role: str, language: str
) -> None:
    parent = visit()
    worker = Worker(parent.page)
    worker.sign_in(login(role, school))
    worker.speak(language)
    seen = 0
    for path in crawl(worker):
        unfold(parent)
        width = worker.page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE, f"{path} is {width} wide"
        for colors in ("light", "dark") if language == "en" else ("light",):
            worker.page.emulate_media(color_scheme=colors)
            assert faults(parent) == [], f"{path} in {colors}"
        seen += 1
    assert seen > {"principal": 14, "sysadmin": 6, "superintendent": 9}[role]


def test_a_link_leads_to_every_page(visit: Visit, school: str) -> None:
    """But for those before one is signed in."""
    found: set[str] = set()
    for role in PEOPLE:
        worker = Worker(visit().page)
        worker.sign_in(login(role, school))
        found.update(map(pattern, crawl(worker)))
    pages = {
        re.sub(r"\{[^}]*\}", "{}", page.path)
        for page in PAGES
        if page.method == "GET" and page.needs != "anybody"
    }
    assert {page for page in pages if not FILES.search(page)} <= found


@pytest.mark.parametrize("language", ["en-US", "es-MX"])
@pytest.mark.parametrize("path", ["/staff/sign-in", "/staff/welcome/none", "/staff/no-such-page"])
def test_so_on_the_pages_for_anybody(visit: Visit, path: str, language: str) -> None:
    parent = visit(language, forgiven="status of 404")
    parent.page.goto(path)
    assert faults(parent) == []
