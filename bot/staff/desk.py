"""What every page of the staff is handed: who looks, at what, and how to answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from random import Random
from typing import Any, Protocol

from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.app import App
from bot.domain.access import Viewer, may
from bot.domain.messages import Msg
from bot.domain.organization import Organization
from bot.knowledge import Knowledge
from bot.l10n.formats import written_date
from bot.l10n.translate import Translator
from bot.office import open_records
from bot.services.accounts import Accounts
from bot.services.records import Records
from bot.services.sign_in import Door
from bot.store import Connection
from bot.store.unit_of_work import reading, transaction

Fields = ImmutableMultiDict[str, str]
# As large as the ids of all databases.
_LARGEST = 2**31 - 1
DONE = "puente_staff_done"
SEE_OTHER = 303


# A page of ours, but none of signing in or out.
_PAGE = re.compile(r"/staff(/(?!sign-|welcome)[\w/-]*)?(\?[\w%&=.~+:-]*)?", re.ASCII)


class Missing(Exception):
    """There is no such thing, or none that this viewer may see: the answer is the same."""


class Render(Protocol):
    def __call__(self, desk: Desk, template: str, status: int, /, **context: Any) -> Response: ...


@dataclass
class Desk:
    """`form` is what was sent, empty for a GET; `query` what the address asks for. `token` names
    the browser. `viewer.account` is 0 on the pages for anybody, for who is not signed in.
    """

    app: App
    request: Request
    form: Fields
    query: Fields
    viewer: Viewer
    token: str
    now: datetime
    random: Random
    render: Render
    open: ExitStack = field(default_factory=ExitStack)

    @cached_property
    def connection(self) -> Connection:
        """The one transaction of the page, opened when it is first asked for: to read for a GET; to
        write for a POST, committed when the page returns and rolled back when it raises."""
        begin = reading if self.request.method == "GET" else transaction
        return self.open.enter_context(begin(self.app.engine))

    def reading(self) -> AbstractContextManager[Connection]:
        """A moment's look into the database, for who needs a long time afterwards."""
        return reading(self.app.engine)

    def give_up(self) -> None:
        """Nothing of what the page has changed is kept."""
        if "connection" in self.__dict__:
            self.connection.rollback()

    @property
    def records(self) -> Records:
        """The school's books in that transaction."""
        return open_records(
            self.connection, self.translator, self.knowledge.world, self.now, self.actor,
            channels=self.app.channels,
        )  # fmt: skip

    @property
    def accounts(self) -> Accounts:
        return Accounts(self.connection, self.now, self.organizations, self.random, self.actor)

    @property
    def door(self) -> Door:
        """With transactions of its own: not while `connection` is open."""
        return Door(self.app.engine, self.now, self.random)

    @property
    def actor(self) -> str:
        return f"account:{self.viewer.account}"

    @property
    def knowledge(self) -> Knowledge:
        return self.app.knowledge

    @property
    def translator(self) -> Translator:
        return self.app.knowledge.translator

    @property
    def organizations(self) -> Mapping[str, Organization]:
        return self.app.knowledge.world.organizations

    @property
    def own(self) -> dict[str, str]:
        """The organizations that the viewer may see: id -> name, the largest first."""
        seen = [self.organizations[id] for id in self.viewer.organizations]
        order = {"state": 0, "district": 1, "school": 2}
        return {one.id: one.name for one in sorted(seen, key=lambda o: (order[o.kind], o.name))}

    @property
    def csrf(self) -> str:
        """What every form sends back: it follows from the token, which no page and no script can
        read, and not the other way round."""
        return sha256(f"form:{self.token}".encode()).hexdigest()

    @property
    def here(self) -> str:
        """The address of this page, as it was asked for."""
        query = self.request.url.query
        return f"{self.request.url.path}?{query}" if query else self.request.url.path

    def may(self, permission: str) -> bool:
        return may(self.viewer, permission)

    def say(self, msg: Msg) -> str:
        return self.translator.say(msg, self.viewer.language)

    def local(self, at: datetime, organization: str = "") -> datetime:
        """In the time of the organization, or of the viewer's own."""
        found = self.organizations.get(organization or self.viewer.organization)
        return found.calendar.local(at) if found else at

    def when(self, at: datetime, organization: str = "") -> str:
        local = self.local(at, organization)
        day = written_date(local.date().isoformat(), self.viewer.language)
        return self.say(Msg("staff-when", day=day, time=local.time()))

    def role(self, role: str) -> str:
        return self.say(Msg(f"staff-role-{role}"))

    def number(self, name: str) -> int:
        """A number of the path, such as an id. Raises `Missing` for one that no row can have."""
        number = whole(str(self.request.path_params[name]))
        if not number:
            raise Missing
        return number

    def page(self, template: str, status: int = 200, **context: Any) -> Response:
        return self.render(self, template, status, **context)

    def go(self, path: str, done: str = "") -> Response:
        """After a POST: to the page that shows it; `done` is the id of a message that it shows once
        (one without variables)."""
        answer = RedirectResponse(path, status_code=SEE_OTHER)
        if done:
            set_cookie(self.request, answer, DONE, done)
        return answer


def whole(text: str) -> int:
    """The number that a field holds; 0 for what is none, and for more than a row's id can be."""
    fits = text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST))
    return int(text) if fits and int(text) <= _LARGEST else 0


def safe(path: str) -> str:
    """The path if a browser may be sent there; empty for anything but a page of ours."""
    return path if _PAGE.fullmatch(path) else ""


def set_cookie(request: Request, answer: Response, name: str, value: str) -> None:
    """Until the browser is closed. Lax, so that a link in an e-mail leads to where it should; no
    page changes anything by being opened."""
    answer.set_cookie(
        name, value, path="/staff", httponly=True, samesite="lax",
        secure=request.url.scheme == "https",
    )  # fmt: skip
