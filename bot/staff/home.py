"""The first page: what one can do here."""

from __future__ import annotations

from starlette.responses import Response

from bot.staff.desk import Desk
from bot.staff.pages import Page


def home(desk: Desk) -> Response:
    organization = desk.organizations.get(desk.viewer.organization)
    return desk.page(
        "home.html",
        role=desk.role(desk.viewer.role),
        organization=organization.name if organization else desk.viewer.organization,
    )


PAGES = (Page("/staff/", home, "own"),)
