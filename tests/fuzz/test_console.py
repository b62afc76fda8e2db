"""Every page of the staff, by its table, with whatever in address and form: no fault of ours."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot import staff
from bot.staff.pages import ANYBODY, Page
from bot.staff.table import PAGES
from tests.amount import TRIED, inputs
from tests.fuzz import odd
from tests.fuzz.sound import sound
from tests.staff.browser import OWN, Browser, Console
from tests.staff.test_access_matrix import EXPECTED, address

FOLDER = Path(str(staff.__file__)).parent
# All that any form has or any page looks for, so that no new field can be forgotten.
_TEMPLATES = "".join(path.read_text("utf-8") for path in FOLDER.rglob("*.html"))
_CODE = "".join(path.read_text("utf-8") for path in FOLDER.glob("*.py"))
FIELDS = sorted(
    {name for name in re.findall(r'name="([\w-]+)"', _TEMPLATES)}
    | {name for name in re.findall(r'(?:form|query)\.\w+\("([\w-]+)"', _CODE)} - {"csrf"}
)
# What leads on, beside what is odd.
_RIGHT = [
    "1", "2", "on", "yes", OWN, "alexandria", "2026-03-09", "2026-03-10", "14:00", "15:00", "20",
    "phone", "video", "teacher", "principal", "sysadmin", "en", "ar", "Thank you.", "a@school.test",
]  # fmt: skip
values = st.one_of(st.sampled_from(_RIGHT), odd.words)
fields = st.dictionaries(
    st.sampled_from(FIELDS), st.one_of(values, st.lists(values, min_size=2, max_size=3)), max_size=8
)
Form = dict[str, str | list[str]]
# Those compare a password, which takes its time.
SLOW = {"POST /staff/sign-in", "POST /staff/own/password", "POST /staff/welcome/{code}"}
QUICK = [page for page in PAGES if page.name not in SLOW]


def name(page: Page) -> str:
    return page.name


def somebody(console: Console, page: Page) -> Browser:
    if page.needs == ANYBODY:
        return console.browser()
    return console.person(min(EXPECTED[page.name]))


def try_(console: Console, log: StringIO, page: Page, path: str, form: Form) -> None:
    TRIED["pages of the staff"] += 1
    browser = somebody(console, page)
    is_get = page.method == "GET"
    answer = browser.get(path, params=form) if is_get else browser.send(path, **form)
    sound(answer, log)
    assert browser.get("/staff/sign-in").status_code in (200, 303)


@pytest.fixture
def places() -> dict[str, str]:
    """Page -> its address, about something that is there."""
    return {}


@pytest.mark.parametrize("page", QUICK, ids=name)
@given(fields)
@inputs(few=4, share=0.12 / len(QUICK))
def test_a_page_takes_any_form(
    console: Console, log: StringIO, places: dict[str, str], page: Page, form: Form
) -> None:
    if not places:
        places[page.path] = address(console, page, OWN)
    try_(console, log, page, places[page.path], form)


@pytest.mark.parametrize("page", [page for page in PAGES if page.name in SLOW], ids=name)
@given(fields)
@inputs(few=2, share=0.001)
def test_a_password_takes_any_form(console: Console, log: StringIO, page: Page, form: Form) -> None:
    try_(console, log, page, address(console, page, OWN), form)


@given(st.sampled_from([page for page in QUICK if "{" in page.path]), st.data())
@inputs(few=60, share=0.03)
def test_a_page_takes_any_address(
    console: Console, log: StringIO, page: Page, data: st.DataObject
) -> None:
    parts = {part: quote(data.draw(values), safe="") for part in re.findall(r"{(\w+)}", page.path)}
    try_(console, log, page, page.path.format(**parts), data.draw(fields))


@given(odd.header, odd.header, odd.header)
@example(b"http://[", b"en", b"school.test")
@inputs(few=30, share=0.02)
def test_a_form_takes_any_headers(
    console: Console, log: StringIO, origin: bytes, language: bytes, host: bytes
) -> None:
    TRIED["headers of the staff"] += 1
    browser = console.browser()
    sent = {"origin": origin, "accept-language": language, "host": host}
    answer = browser.post("/staff/sign-in", {"csrf": browser.csrf()}, **sent)  # type: ignore[arg-type]
    sound(answer, log)
