"""The staff's pages of this process, and browsers without a screen in front of them."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from html import unescape
from itertools import count
from random import Random
from typing import Any

import httpx
from sqlalchemy import Engine
from starlette.types import ASGIApp

from bot.app import App
from bot.domain.access import Account
from bot.domain.messages import Msg
from bot.services.accounts import Accounts
from bot.services.passwords import hashed
from bot.services.sign_in import LASTS, hashed_token
from bot.staff.server import COOKIE
from bot.store import accounts, sessions
from bot.store.unit_of_work import reading, transaction

HOST = "school.test"
PASSWORD = "seven quiet herons"  # noqa: S105
HASH = hashed(PASSWORD)
OWN, OTHER, DISTRICT = "sessions", "chatsworth", "alexandria"


class Browser:
    """Keeps its cookies. `page` is what it shows."""

    def __init__(
        self, web: ASGIApp, scheme: str = "http", language: str = "en", address: str = "192.0.2.1"
    ) -> None:
        transport = httpx.ASGITransport(web, client=(address, 1))
        self._client = httpx.AsyncClient(
            transport=transport,
            base_url=f"{scheme}://{HOST}",
            headers={"Accept-Language": language},
        )

    @property
    def token(self) -> str:
        return self._client.cookies.get(COOKIE, "")

    @token.setter
    def token(self, token: str) -> None:
        self._client.cookies.clear()
        if token:
            self._client.cookies.set(COOKIE, token, domain=HOST, path="/staff")

    def get(self, path: str, **given: Any) -> httpx.Response:
        return asyncio.run(self._client.get(path, **given))

    def request(self, method: str, path: str) -> httpx.Response:
        return asyncio.run(self._client.request(method, path))

    def post(self, path: str, form: dict[str, Any], **headers: str) -> httpx.Response:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return asyncio.run(self._client.post(path, data=form, headers=sent))

    def send(self, path: str, **form: Any) -> httpx.Response:
        """A form of a page of ours."""
        return self.post(path, {"csrf": self.csrf(), **form}, sec_fetch_site="same-origin")

    def csrf(self) -> str:
        """As it stands in the page that the browser was given."""
        page = self.get("/staff/own")
        page = page if page.status_code == 200 else self.get("/staff/sign-in")
        return str(re.search('name="csrf" value="([0-9a-f]{64})"', page.text)[1])

    def sign_in(self, login: str, password: str = PASSWORD, next: str = "") -> httpx.Response:
        path = f"/staff/sign-in?next={next}" if next else "/staff/sign-in"
        return self.send(path, login=login, password=password)


class Console:
    """Two schools, the own one within a district."""

    def __init__(self, app: App, web: ASGIApp) -> None:
        self.app = app
        self.web = web
        self.random = Random(7)  # noqa: S311
        self._numbers = count(1)

    @property
    def engine(self) -> Engine:
        return self.app.engine

    def account(self, role: str, organization: str = OWN, login: str = "", **others: Any) -> int:
        """An account with a password."""
        name = f"{role.title()} {next(self._numbers)}"
        login = login or f"{name.replace(' ', '.').lower()}@{organization}.test"
        new = Account(0, login, name, role, organization, 0, "en", active=True, ready=False)
        with transaction(self.engine) as connection:
            opened = self.opened(connection)
            id = opened.create(replace(new, **others))
            opened.set_password(id, HASH)
        return id

    def opened(self, connection: Any, actor: str = "command") -> Accounts:
        world = self.app.knowledge.world
        return Accounts(connection, self.app.now(), world.organizations, self.random, actor)

    def loaded(self, id: int) -> Account:
        with reading(self.engine) as connection:
            found = accounts.load(connection, id)
        assert found
        return found

    def browser(self, **given: Any) -> Browser:
        return Browser(self.web, **given)

    def signed_in(self, account: int, **given: Any) -> Browser:
        """Without the sign-in page, which takes its time."""
        browser = self.browser(**given)
        browser.token = f"TOKEN{next(self._numbers)}"
        with transaction(self.engine) as connection:
            token = hashed_token(browser.token)
            sessions.begin(connection, account, token, self.app.now(), LASTS)
        return browser

    def person(self, role: str, organization: str = OWN, **others: Any) -> Browser:
        """Somebody who is signed in."""
        return self.signed_in(self.account(role, organization, **others))

    def say(self, id: str, language: str = "en", **args: Any) -> str:
        return self.app.knowledge.translator.say(Msg(id, **args), language)


def text(answer: httpx.Response) -> str:
    """What is read of a page."""
    return " ".join(unescape(re.sub(r"<(style|script).*?</\1>|<[^>]*>", " ", answer.text)).split())
