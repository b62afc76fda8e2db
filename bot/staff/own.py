"""One's own account: language, password, the chat where one is told of things."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.accounts import LINK
from bot.services.passwords import SHORTEST
from bot.staff.desk import Desk, Missing, safe
from bot.staff.pages import Page
from bot.store import accounts

OWN = "/staff/own"


def own(desk: Desk) -> Response:
    return _page(desk)


def set_language(desk: Desk) -> Response:
    language = desk.form.get("language", "")
    if language in desk.knowledge.world.languages:
        desk.accounts.set_language(desk.viewer.account, language)
    return desk.go(safe(desk.form.get("next", "")) or OWN)


def set_password(desk: Desk) -> Response:
    with desk.reading() as connection:
        account = accounts.load(connection, desk.viewer.account)
    if account is None:
        raise Missing
    old, new = desk.form.get("old", ""), desk.form.get("password", "")
    try:
        if new != desk.form.get("again", ""):
            raise Refused(Msg("staff-password-differs"))
        desk.door.change_password(account, old, new, desk.token)
    except Refused as refused:
        field = "old" if refused.said.id == "staff-password-wrong" else "password"
        return _page(desk, 422, errors={field: desk.say(refused.said)})
    return desk.go(OWN, "staff-done-password-changed")


def sign_out_everywhere(desk: Desk) -> Response:
    desk.accounts.sign_out_everywhere(desk.viewer.account)
    return desk.go("/staff/sign-in", "staff-done-signed-out-everywhere")


def new_link(desk: Desk) -> Response:
    """The code is on this page only."""
    code = desk.accounts.new_link_code(desk.viewer.account)
    return _page(desk, code=code, hours=int(LINK.total_seconds() // 3600))


def _page(desk: Desk, status: int = 200, **context: Any) -> Response:
    account = accounts.load(desk.connection, desk.viewer.account)
    login = account.login if account else ""
    languages = list(desk.knowledge.world.languages.items())
    return desk.page(
        "own.html", status, login=login, shortest=SHORTEST, own_languages=languages, **context
    )


PAGES = (
    Page("/staff/own", own, "own", menu="staff-menu-own", about="staff-menu-own-about"),
    Page("/staff/own/language", set_language, "own", "POST"),
    Page("/staff/own/password", set_password, "own", "POST"),
    Page("/staff/own/sign-out", sign_out_everywhere, "own", "POST"),
    Page("/staff/own/link", new_link, "own", "POST"),
)
