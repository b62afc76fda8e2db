"""Every answer of every route, of parents and of staff: what it tells the browser to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.web.security import HEADERS, SecurityHeaders
from tests.staff.browser import Browser, Console

ADDRESSES = {"document": "sessions-compact-2022"}


def walked(routes: Iterable[BaseRoute], at: str = "") -> Iterator[tuple[str, str]]:
    """(method, path) of each route, with something in each parameter."""
    for route in routes:
        if isinstance(route, Mount) and isinstance(route.app, StaticFiles):
            yield "GET", f"{at}{route.path}/chat.js"
        elif isinstance(route, Mount):
            yield from walked(route.routes, at + route.path)
        else:
            assert isinstance(route, Route), "a kind of route that nobody walks"
            path = re.sub(r"{(\w+)(:\w+)?}", lambda found: ADDRESSES.get(found[1], "1"), route.path)
            yield from ((method, at + path) for method in sorted(route.methods or ()))


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_every_route_says_what_the_browser_may_do(console: Console, scheme: str) -> None:
    assert isinstance(console.web, SecurityHeaders)
    paths = [*walked(console.web.inside.routes), ("GET", "/nothing"), ("GET", "/staff/nothing")]
    assert len(paths) > 60
    for browser in (
        console.browser(scheme=scheme),
        console.signed_in(console.account("sysadmin"), scheme=scheme),
    ):
        browser.get("/")
        for method, path in paths:
            looked_at(browser, method, path, scheme)


def looked_at(browser: Browser, method: str, path: str, scheme: str) -> None:
    answer = browser.request(method, path)
    assert answer.status_code < 500, path
    for name, value in HEADERS.items():
        assert answer.headers[name] == value, path
    assert ("strict-transport-security" in answer.headers) is (scheme == "https"), path
    is_public = path.startswith(("/static/", "/policy/"))
    assert answer.headers["cache-control"] == ("no-cache" if is_public else "no-store"), path
    cookies = answer.headers.get_list("set-cookie")
    assert not (is_public and cookies), path
    for cookie in cookies:
        attributes = {part.strip().lower() for part in cookie.split(";")[1:]}
        assert {"httponly", "samesite=lax"} <= attributes, path
        assert ("secure" in attributes) is (scheme == "https"), path
