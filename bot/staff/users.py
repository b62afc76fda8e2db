"""Who may sign in: for the system administrator."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from starlette.responses import Response

from bot.domain.access import ROLES, Account
from bot.errors import Refused
from bot.services.accounts import INVITATION
from bot.staff.desk import Desk, Missing, whole
from bot.staff.pages import Page
from bot.store import accounts

USERS = "/staff/users"
# Which field a refusal is about; all others are about the first one.
_FIELDS = {
    "staff-role-unknown": "role",
    "staff-organization-unknown": "organization",
    "staff-roster-elsewhere": "staff",
    "staff-roster-taken": "staff",
    "staff-last-sysadmin": "role",
}


def users(desk: Desk) -> Response:
    found = accounts.listed(desk.connection, desk.viewer.organizations)
    return desk.page("users.html", accounts=[_row(desk, account) for account in found])


def new_user(desk: Desk) -> Response:
    return _form(desk, "user_new.html", Account(0, "", "", "", "", 0, "", active=True, ready=False))


def add_user(desk: Desk) -> Response:
    wanted = _wanted(desk)
    try:
        id = desk.accounts.create(wanted)
        code = desk.accounts.invite(id)
    except Refused as refused:
        return _form(desk, "user_new.html", wanted, refused)
    return _invitation(desk, replace(wanted, id=id), code)


def user(desk: Desk) -> Response:
    return _form(desk, "user.html", _account(desk))


def change_user(desk: Desk) -> Response:
    account, wanted = _account(desk), _wanted(desk)
    try:
        desk.accounts.change(account.id, wanted.role, wanted.organization, wanted.staff)
    except Refused as refused:
        return _form(desk, "user.html", account, refused)
    return desk.go(USERS, "staff-done-changed")


def deactivate_user(desk: Desk) -> Response:
    account = _account(desk)
    try:
        desk.accounts.deactivate(account.id)
    except Refused as refused:
        return _form(desk, "user.html", account, refused)
    return desk.go(USERS, "staff-done-deactivated")


def activate_user(desk: Desk) -> Response:
    desk.accounts.activate(_account(desk).id)
    return desk.go(USERS, "staff-done-activated")


def invite_user(desk: Desk) -> Response:
    account = _account(desk)
    return _invitation(desk, account, desk.accounts.invite(account.id))


def _account(desk: Desk) -> Account:
    """Of an organization of the viewer's."""
    account = accounts.load(desk.connection, desk.number("id"))
    if account is None or account.organization not in desk.viewer.organizations:
        raise Missing
    return account


def _wanted(desk: Desk) -> Account:
    """What is asked for, but for an organization that is none of the viewer's."""
    form = desk.form
    organization = form.get("organization", "")
    return Account(
        id=0,
        login=form.get("login", ""),
        name=form.get("name", ""),
        role=form.get("role", ""),
        organization=organization if organization in desk.viewer.organizations else "",
        staff=whole(form.get("staff", "")),
        language=desk.viewer.language,
        active=True,
        ready=False,
    )


def _form(
    desk: Desk, template: str, account: Account, refused: Refused | None = None
) -> Response:  # fmt: skip
    rows = accounts.roster(desk.connection, desk.viewer.organizations)
    errors = {_FIELDS.get(refused.said.id, "login"): desk.say(refused.said)} if refused else {}
    return desk.page(
        template,
        422 if refused else 200,
        account=account,
        roles=[(role, desk.role(role)) for role in ROLES],
        roster=[(row.id, f"{row.name} ({desk.own[row.school]})") for row in rows],
        errors=errors,
    )


def _invitation(desk: Desk, account: Account, code: str) -> Response:
    """The link is on this page only."""
    link = f"{desk.request.url.scheme}://{desk.request.url.netloc}/staff/welcome/{code}"
    return desk.page("invitation.html", account=account, link=link, days=INVITATION.days)


def _row(desk: Desk, account: Account) -> dict[str, Any]:
    waits = account.invited_until and account.invited_until > desk.now
    state = "active" if account.ready else "invited" if waits else "without"
    return {
        "account": account,
        "role": desk.role(account.role),
        "organization": desk.own[account.organization],
        "state": state if account.active else "inactive",
    }


PAGES = (
    Page("/staff/users", users, "users", menu="staff-menu-users", about="staff-menu-users-about"),
    Page("/staff/users/new", new_user, "users"),
    Page("/staff/users/new", add_user, "users", "POST"),
    Page("/staff/users/{id}", user, "users"),
    Page("/staff/users/{id}", change_user, "users", "POST"),
    Page("/staff/users/{id}/deactivate", deactivate_user, "users", "POST"),
    Page("/staff/users/{id}/activate", activate_user, "users", "POST"),
    Page("/staff/users/{id}/invite", invite_user, "users", "POST"),
)
