"""Signing in and out, and the first password."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import Response

from bot.domain.messages import Msg
from bot.errors import Refused
from bot.services.accounts import secret
from bot.services.passwords import SHORTEST
from bot.staff.desk import Desk, safe
from bot.staff.pages import ANYBODY, Page

HOME = "/staff/"


def sign_in_form(desk: Desk) -> Response:
    return desk.go(_next(desk)) if desk.viewer.account else desk.page("sign_in.html")


def sign_in(desk: Desk) -> Response:
    login, password = desk.form.get("login", ""), desk.form.get("password", "")
    client = desk.request.client
    try:
        desk.token = desk.door.sign_in(login, password, client.host if client else "", desk.token)
    except Refused as refused:
        errors = {"login": desk.say(refused.said)}
        return desk.page("sign_in.html", 422, errors=errors, login=login)
    return desk.go(_next(desk))


def sign_out(desk: Desk) -> Response:
    desk.door.sign_out(desk.token)
    desk.token = secret(desk.random)
    return desk.go("/staff/sign-in", "staff-done-signed-out")


def welcome_form(desk: Desk) -> Response:
    return _welcome(desk)


def welcome(desk: Desk) -> Response:
    """The link signs nobody in: who finds it in an e-mail later has no use of it."""
    password = desk.form.get("password", "")
    try:
        if password != desk.form.get("again", ""):
            raise Refused(Msg("staff-password-differs"))
        desk.door.welcome(_code(desk), password)
    except Refused as refused:
        return _welcome(desk, 422, {"password": desk.say(refused.said)})
    return desk.go("/staff/sign-in", "staff-done-password")


def _welcome(desk: Desk, status: int = 200, errors: Mapping[str, str] | None = None) -> Response:
    account = desk.door.invited(_code(desk))
    if account is None:
        return desk.page("refused.html", 404, why="staff-welcome-over")
    return desk.page(
        "welcome.html", status, login=account.login, shortest=SHORTEST, errors=errors or {}
    )


def _code(desk: Desk) -> str:
    return str(desk.request.path_params["code"])


def _next(desk: Desk) -> str:
    """The page that was asked for before; only ever one of ours."""
    return safe(desk.query.get("next", "")) or HOME


PAGES = (
    Page("/staff/sign-in", sign_in_form, ANYBODY),
    Page("/staff/sign-in", sign_in, ANYBODY, "POST"),
    Page("/staff/sign-out", sign_out, "own", "POST"),
    Page("/staff/welcome/{code}", welcome_form, ANYBODY),
    Page("/staff/welcome/{code}", welcome, ANYBODY, "POST"),
)
