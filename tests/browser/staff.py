"""What a member of staff does in the console, and what they see."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from playwright.sync_api import Page, expect
from sqlalchemy import Engine, select

from bot.domain.access import Account
from bot.services.accounts import Accounts
from bot.services.passwords import hashed
from bot.store.people_schema import staff
from bot.store.unit_of_work import reading, transaction
from tests.books import SCHOOLS, Books

PASSWORD = "seven quiet herons"  # noqa: S105


def hire(engine: Engine, people: dict[str, str], district: str) -> None:
    """Staff of Sessions, role -> name; who is not in the roster comes into it."""
    books = Books(engine, datetime.now(UTC), district=f"{district} staff")
    for role, name in people.items():
        with reading(engine) as connection:
            known = select(staff.c.id).where(staff.c.name == name, staff.c.role == role)
            id = connection.execute(known.order_by(staff.c.id.desc())).scalars().first()
        _invite(engine, login(role, district), role, id or books.teacher(name, role=role))


def login(role: str, district: str) -> str:
    return f"{role}@{district}.example".lower()


def _invite(engine: Engine, login: str, role: str, staff: int) -> None:
    """An account that can sign in."""
    new = Account(0, login, "", role, "sessions", staff, "en", active=True, ready=False)
    with transaction(engine) as connection:
        random = Random(0)  # noqa: S311
        accounts = Accounts(connection, datetime.now(UTC), SCHOOLS, random, "command")
        accounts.set_password(accounts.create(new), hashed(PASSWORD))


class Worker:
    """Somebody of the staff with a browser of their own."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.main = page.locator("main")

    def sign_in(self, login: str, password: str = PASSWORD) -> None:
        self.page.goto("/staff/sign-in")
        self.page.locator("[name=login]").fill(login)
        self.page.locator("[name=password]").fill(password)
        self.main.locator("button").click()
        expect(self.page).to_have_url(f"{self.page.url.partition('/staff')[0]}/staff/")

    def speak(self, language: str) -> None:
        self.page.locator(f"footer button[lang={language}]").click()
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def open(self, reference: str) -> None:
        """From the queue, as staff do."""
        self.page.goto("/staff/concerns")
        self.page.get_by_role("link", name=reference).click()
        expect(self.page.locator("h1")).to_contain_text(reference)

    def send(self, action: str, **fields: str) -> None:
        """Sends the form of an action; one that is folded is opened first."""
        form = self.page.locator(f"form[action$='/{action}']")
        folded = self.page.locator(f"details:has(form[action$='/{action}']):not([open])")
        if folded.count():
            folded.locator("summary").first.click()
        for name, value in fields.items():
            form.locator(f"[name={name}]").fill(value)
        form.locator("button").last.click()
        expect(self.page.get_by_role("status")).to_be_visible()
