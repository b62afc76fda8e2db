"""Signing in and out: who gets in, for how long, and what is done against guessing."""

from __future__ import annotations

import re
from io import StringIO
from typing import Any
from urllib.parse import quote

import pytest
from argon2 import PasswordHasher
from sqlalchemy import text as sql

from bot.services.sign_in import Door, network
from bot.staff.server import COOKIE
from bot.store.unit_of_work import transaction
from bot.web.security import HEADERS
from tests.conftest import Clock
from tests.staff.browser import HOST, OWN, PASSWORD, Browser, Console, text

LOGIN = "ada@example.test"
TEN_WRONG = 10


@pytest.fixture
def ada(console: Console) -> int:
    return console.account("teacher", login=LOGIN)


def door(console: Console) -> Door:
    return Door(console.engine, console.app.now(), console.random)


def is_in(browser: Browser) -> bool:
    return browser.get("/staff/own").status_code == 200


# ---- Who gets in


def test_the_right_password_leads_to_the_start_page(console: Console, ada: int) -> None:
    browser = console.browser()
    answer = browser.sign_in("  Ada@Example.TEST ")
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/")
    assert console.say("staff-hello", name=console.loaded(ada).name) in text(browser.get("/staff/"))


@pytest.mark.parametrize(("scheme", "secure"), [("http", False), ("https", True)])
def test_the_cookie_is_kept_from_scripts_and_other_sites_and_ends_with_the_browser(
    console: Console, ada: int, scheme: str, secure: bool
) -> None:
    answer = console.browser(scheme=scheme).sign_in(LOGIN)
    name, *attributes = answer.headers["set-cookie"].split("; ")
    assert re.fullmatch(COOKIE + "=[0-9A-Z]{32}", name)
    assert set(attributes) == {"HttpOnly", "Path=/staff", "SameSite=lax", *["Secure"][:secure]}


def test_whoever_knew_the_cookie_before_the_sign_in_is_not_in_by_it(
    console: Console, ada: int
) -> None:
    browser = console.browser()
    browser.get("/staff/sign-in")
    before = browser.token
    browser.sign_in(LOGIN)
    assert browser.token not in ("", before)
    other = console.browser()
    other.token = before
    assert not is_in(other)


def test_to_sign_in_again_ends_the_session_before(console: Console, ada: int) -> None:
    browser = console.browser()
    browser.sign_in(LOGIN)
    other = console.browser()
    other.token = browser.token
    console.account("teacher", login="bea@example.test")
    form = {"csrf": browser.csrf(), "login": "bea@example.test", "password": PASSWORD}
    assert browser.post("/staff/sign-in", form).status_code == 303
    assert not is_in(other)
    assert is_in(browser)


def test_no_page_is_kept_by_the_browser_or_shown_in_another(console: Console, ada: int) -> None:
    browser = console.signed_in(ada)
    for path in ("/staff/", "/staff/own", "/staff/nothing", "/staff/users", "/staff/sign-in"):
        headers = browser.get(path).headers
        assert headers.get("cache-control") == "no-store" or path == "/staff/sign-in"
        assert {name: headers[name] for name in HEADERS} == HEADERS


@pytest.mark.parametrize("case", ["wrong", "unknown", "inactive", "invited", "empty", "long"])
def test_whatever_is_wrong_is_answered_alike(console: Console, ada: int, case: str) -> None:
    login, password = LOGIN, "not the password"
    if case == "unknown":
        login = "nobody@example.test"
    elif case == "inactive":
        password = PASSWORD
        with transaction(console.engine) as connection:
            console.opened(connection).deactivate(ada)
    elif case == "invited":
        password = ""
        with transaction(console.engine) as connection:
            connection.execute(sql("update account set password = null"))
    elif case == "empty":
        login, password = "", ""
    elif case == "long":
        login, password = "x" * 50_000, "y" * 50_000
    answer = console.browser().sign_in(login, password)
    assert answer.status_code == 422
    assert console.say("staff-sign-in-wrong") in text(answer)
    assert password not in answer.text or not password


def test_an_unknown_login_costs_as_many_looks_at_a_password(
    console: Console, ada: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    verify = PasswordHasher.verify

    def watched(self: PasswordHasher, hash: str, password: bytes) -> Any:
        looks.append(hash.rpartition("$")[0].rpartition("$")[0])
        return verify(self, hash, password)

    monkeypatch.setattr(PasswordHasher, "verify", watched)
    console.browser().sign_in(LOGIN, "wrong")
    console.browser().sign_in("nobody@example.test", "wrong")
    assert len(looks) == 2
    assert looks[0] == looks[1], "with the same numbers"


# ---- Guessing


def test_of_a_hundred_wrong_passwords_ten_are_looked_at(
    console: Console, ada: int, clock: Clock
) -> None:
    browser = console.browser()
    form = {"csrf": browser.csrf(), "login": LOGIN}
    answers = [
        browser.post("/staff/sign-in", {**form, "password": f"wrong {number}"})
        for number in range(100)
    ]
    wrong = console.say("staff-sign-in-wrong")
    limited = console.say("staff-sign-in-limited", minutes=15)
    said = [
        wrong if wrong in text(one) else limited if limited in text(one) else "" for one in answers
    ]
    assert said == [wrong] * TEN_WRONG + [limited] * 90
    assert {answer.status_code for answer in answers} == {422}
    assert limited in text(browser.sign_in(LOGIN)), "not with the right one either"
    clock.forward(minutes=14, seconds=59)
    assert console.say("staff-sign-in-limited", minutes=1) in text(browser.sign_in(LOGIN))
    clock.forward(seconds=1)
    assert browser.sign_in(LOGIN).status_code == 303


def test_who_is_guessed_at_keeps_nobody_else_out(console: Console, ada: int) -> None:
    console.account("teacher", login="bea@example.test")
    browser = console.browser()
    for _ in range(TEN_WRONG):
        browser.sign_in(LOGIN, "wrong")
    assert browser.sign_in("bea@example.test").status_code == 303


def test_what_was_right_does_not_count(console: Console, ada: int) -> None:
    for _ in range(2 * TEN_WRONG):
        assert console.browser().sign_in(LOGIN).status_code == 303


def test_an_address_may_be_wrong_fifty_times(console: Console, ada: int) -> None:
    browser = console.browser(address="192.0.2.7")
    form = {"csrf": browser.csrf(), "password": "wrong"}
    for number in range(50):
        browser.post("/staff/sign-in", {**form, "login": f"guess{number}@example.test"})
    limited = console.say("staff-sign-in-limited", minutes=15)
    assert limited in text(browser.sign_in(LOGIN))
    assert console.browser(address="192.0.2.8").sign_in(LOGIN).status_code == 303


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("192.0.2.7", "192.0.2.7", True),
        ("192.0.2.7", "192.0.2.8", False),
        ("2001:db8::1", "2001:0db8:0:0:ffff::2", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("testclient", "testclient", True),
        ("", "192.0.2.7", False),
    ],
)
def test_the_addresses_of_one_network_are_one(one: str, other: str, alike: bool) -> None:
    assert (network(one) == network(other)) is alike


# ---- How long one is in


def test_who_does_nothing_for_half_an_hour_is_out(console: Console, ada: int, clock: Clock) -> None:
    browser = console.signed_in(ada)
    clock.forward(minutes=29, seconds=59)
    assert is_in(browser)
    clock.forward(minutes=29, seconds=59)
    assert is_in(browser)
    clock.forward(minutes=30)
    assert not is_in(browser)


def test_who_goes_on_is_out_after_twelve_hours(console: Console, ada: int, clock: Clock) -> None:
    browser = console.signed_in(ada)
    for _ in range(35):
        clock.forward(minutes=20)
        assert is_in(browser)
    clock.forward(minutes=20)
    assert not is_in(browser)


def test_a_signed_out_session_is_of_no_use(console: Console, ada: int) -> None:
    browser = console.signed_in(ada)
    copied = console.browser()
    copied.token = browser.token
    answer = browser.send("/staff/sign-out")
    assert answer.headers["location"] == "/staff/sign-in"
    assert browser.token != copied.token
    for one in (browser, copied):
        assert not is_in(one)


@pytest.mark.parametrize(
    "change", ["role", "organization", "deactivated", "password", "everywhere", "invitation used"]
)
def test_sessions_end_when_the_account_changes(console: Console, ada: int, change: str) -> None:
    browser = console.signed_in(ada)
    with transaction(console.engine) as connection:
        opened = console.opened(connection)
        code = opened.invite(ada)
        if change == "role":
            opened.change(ada, "office", OWN, 0)
        elif change == "organization":
            opened.change(ada, "teacher", "chatsworth", 0)
        elif change == "deactivated":
            opened.deactivate(ada)
        elif change == "password":
            opened.set_password(ada, "another hash")
        elif change == "everywhere":
            opened.sign_out_everywhere(ada)
    if change == "invitation used":
        door(console).welcome(code, "quite another one")
    assert not is_in(browser)
    assert browser.post("/staff/own/link", {"csrf": "x"}).status_code == 403


def test_who_changes_the_own_password_stays_in_here_and_is_out_elsewhere(
    console: Console, ada: int
) -> None:
    here, elsewhere = console.signed_in(ada), console.signed_in(ada)
    new = "eight quiet herons"
    answer = here.send("/staff/own/password", old=PASSWORD, password=new, again=new)
    assert answer.status_code == 303
    assert console.say("staff-done-password-changed") in text(here.get("/staff/own"))
    assert not is_in(elsewhere)
    assert console.browser().sign_in(LOGIN).status_code == 422
    assert console.browser().sign_in(LOGIN, new).status_code == 303


@pytest.mark.parametrize(
    ("old", "password", "again", "said"),
    [
        ("wrong", "eight quiet herons", "eight quiet herons", "staff-password-wrong"),
        (PASSWORD, "eight quiet herons", "nine quiet herons", "staff-password-differs"),
        (PASSWORD, "short", "short", "staff-password-short"),
        (PASSWORD, LOGIN.upper(), LOGIN.upper(), "staff-password-login"),
        (PASSWORD, "x" * 1001, "x" * 1001, "staff-password-long"),
    ],
)
def test_a_password_that_will_not_do_changes_nothing(
    console: Console, ada: int, old: str, password: str, again: str, said: str
) -> None:
    browser = console.signed_in(ada)
    answer = browser.send("/staff/own/password", old=old, password=password, again=again)
    count = {"staff-password-short": 12, "staff-password-long": 1000}.get(said)
    wanted = console.say(said, count=count) if count else console.say(said)
    assert (answer.status_code, wanted in text(answer)) == (422, True)
    assert console.browser().sign_in(LOGIN).status_code == 303


def test_a_stolen_session_does_not_help_to_guess_the_password(console: Console, ada: int) -> None:
    browser = console.signed_in(ada)
    new = {"password": "eight quiet herons", "again": "eight quiet herons"}
    for _ in range(TEN_WRONG):
        browser.send("/staff/own/password", old="wrong", **new)
    answer = browser.send("/staff/own/password", old=PASSWORD, **new)
    assert console.say("staff-sign-in-limited", minutes=15) in text(answer)


# ---- The page that was asked for


def test_after_the_sign_in_comes_the_page_that_was_asked_for(console: Console, ada: int) -> None:
    browser = console.browser()
    asked = browser.get("/staff/audit?what=created&actor=account:3")
    assert asked.status_code == 303
    form = browser.get(asked.headers["location"])
    action = re.search('action="([^"]+)"', form.text)[1].replace("&amp;", "&")
    answer = browser.send(action, login=LOGIN, password=PASSWORD)
    assert answer.headers["location"] == "/staff/audit?what=created&actor=account:3"


@pytest.mark.parametrize(
    "next",
    [
        "https://elsewhere.test/", "//elsewhere.test/staff", "/\\elsewhere.test", "/", "/chat",
        "staff/users", "/staffroom", "/staff.elsewhere.test", "/staff@elsewhere.test",
        "/staff/../policy/x", "/staff/%2e%2e/x", "/staff/\\..", "/staff//elsewhere.test",
        "/staff/\r\nSet-Cookie: a=b", "/staff/users#x", "javascript:alert(1)", "/staff/sign-out",
        "/staff/sign-in", "/staff/welcome/x", "/staff/users?x=https://elsewhere.test/", "",
    ],
)  # fmt: skip
def test_the_sign_in_leads_to_no_other_place(console: Console, ada: int, next: str) -> None:
    answer = console.browser().sign_in(LOGIN, next=quote(next, safe=""))
    assert answer.headers["location"] == "/staff/"


# ---- The first password


def invited(console: Console) -> tuple[int, str]:
    id = console.account("office", login="new@example.test")
    with transaction(console.engine) as connection:
        return id, console.opened(connection).invite(id)


def test_the_link_of_an_invitation_sets_a_password_once(console: Console) -> None:
    _, code = invited(console)
    browser, path = console.browser(), f"/staff/welcome/{code}"
    for _ in range(2):
        assert "new@example.test" in text(browser.get(path)), "to look at it does not use it up"
    form = {"password": "nine quiet herons", "again": "nine quiet herons"}
    answer = browser.send(path, **form)
    assert answer.headers["location"] == "/staff/sign-in"
    assert console.say("staff-done-password") in text(browser.get("/staff/sign-in"))
    assert not is_in(browser), "the link alone signs nobody in"
    assert browser.sign_in("new@example.test", "nine quiet herons").status_code == 303
    again = console.browser()
    assert again.get(path).status_code == 404
    assert again.send(path, **form).status_code == 404


def test_an_invitation_is_over_after_seven_days(console: Console, clock: Clock) -> None:
    _, code = invited(console)
    clock.forward(days=7, seconds=-1)
    assert console.browser().get(f"/staff/welcome/{code}").status_code == 200
    clock.forward(seconds=1)
    answer = console.browser().get(f"/staff/welcome/{code}")
    assert (answer.status_code, console.say("staff-welcome-over") in text(answer)) == (404, True)
    assert console.browser().send(f"/staff/welcome/{code}", password="x").status_code == 404  # noqa: S106


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [
        ("nine quiet herons", "ten quiet herons", "staff-password-differs"),
        ("elevenchars", "elevenchars", "staff-password-short"),
        ("New@Example.Test", "New@Example.Test", "staff-password-login"),
        ("", "", "staff-password-short"),
    ],
)
def test_a_first_password_that_will_not_do_leaves_the_invitation(
    console: Console, password: str, again: str, said: str
) -> None:
    _, code = invited(console)
    browser = console.browser()
    answer = browser.send(f"/staff/welcome/{code}", password=password, again=again)
    wanted = console.say(said, count=12) if said.endswith("short") else console.say(said)
    assert (answer.status_code, wanted in text(answer)) == (422, True)
    assert browser.get(f"/staff/welcome/{code}").status_code == 200


# ---- Languages, faults


@pytest.mark.parametrize(
    ("browser", "query", "language"),
    [("es-MX", "", "es"), ("en", "?lang=es", "es"), ("es", "?lang=en", "en"), ("tlh", "", "en")],
)
def test_the_sign_in_is_in_the_language_of_the_browser_or_the_address(
    console: Console, browser: str, query: str, language: str
) -> None:
    page = console.browser(language=browser).get(f"/staff/sign-in{query}")
    assert f'<html lang="{language}"' in page.text
    assert console.say("staff-sign-in-who", language) in text(page)


def test_who_is_signed_in_chooses_a_language_on_any_page_and_stays_there(
    console: Console, ada: int
) -> None:
    browser = console.signed_in(ada)
    here = re.search('name="next" value="([^"]*)"', browser.get("/staff/own?x=1").text)[1]
    answer = browser.send("/staff/own/language", language="es", next=here)
    assert answer.headers["location"] == "/staff/own?x=1"
    assert console.say("staff-menu-own", "es") in text(browser.get("/staff/own"))
    for nonsense in ("tlh", "", "../en"):
        browser.send("/staff/own/language", language=nonsense, next="https://elsewhere.test/")
    assert console.loaded(ada).language == "es"


def test_a_fault_of_ours_is_said_kindly_and_logged_without_words(
    console: Console, ada: int, log: StringIO
) -> None:
    browser = console.person("sysadmin")
    with transaction(console.engine) as connection:
        connection.execute(sql("drop table audit"))
    answer = browser.get("/staff/audit?what=secret-words")
    assert (answer.status_code, console.say("staff-trouble") in text(answer)) == (500, True)
    assert "GET /staff/audit" in log.getvalue()
    assert "secret-words" not in log.getvalue()


def test_more_than_any_form_has_is_refused(console: Console, ada: int) -> None:
    browser = console.signed_in(ada)
    assert browser.send("/staff/own/language", language="x" * 1_000_001).status_code == 413
    many = "&".join(f"f{number}=x" for number in range(1001))
    answer = browser.get("/staff/own?" + many)
    assert answer.status_code == 200


def test_a_link_to_the_staffs_pages_without_the_slash_leads_there(console: Console) -> None:
    answer = console.browser().get("/staff")
    assert answer.headers["location"] == f"http://{HOST}/staff/"
