"""The page of users: who may sign in, in which role; and the log of accounts."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import httpx
import pytest
from sqlalchemy import insert

from bot.services.accounts import link as link_chat
from bot.store import accounts, audit, people_schema
from bot.store.unit_of_work import reading, transaction
from tests.conftest import Clock
from tests.staff.browser import DISTRICT, OTHER, OWN, Browser, Console, text

NEW = {"login": "Bea@Example.test", "name": "Bea Ruiz", "role": "teacher", "staff": ""}


def teacher(console: Console, school: str = OWN, name: str = "Rosa Diaz") -> int:
    """Somebody of the roster."""
    row = {"source": name, "school": school, "name": name, "role": "teacher", "active": True}
    with transaction(console.engine) as connection:
        added = insert(people_schema.staff).values(row).returning(people_schema.staff.c.id)
        return int(connection.execute(added).scalar_one())


def link(answer: httpx.Response) -> str:
    return str(re.search(r"http://school\.test(/staff/welcome/[0-9A-Z]{32})", answer.text)[1])


def by_login(console: Console, login: str) -> Any:
    with reading(console.engine) as connection:
        return accounts.by_login(connection, login)


def logged(console: Console, id: int) -> list[tuple[str, str]]:
    with reading(console.engine) as connection:
        return [(entry.actor, entry.what) for entry in audit.of(connection, "account", id)]


@pytest.fixture
def ada(console: Console) -> Browser:
    return console.person("sysadmin", login="ada@example.test")


# ---- Adding


def test_a_new_user_gets_a_link_that_is_shown_once_and_signs_in(
    console: Console, ada: Browser
) -> None:
    path = link(ada.send("/staff/users/new", organization=OWN, **NEW))
    assert path not in ada.get("/staff/users").text
    browser, words = console.browser(), "ten quiet herons"
    browser.send(path, password=words, again=words)
    assert browser.sign_in("bea@example.test", words).status_code == 303
    bea = by_login(console, "bea@example.test")
    assert (bea.name, bea.role, bea.organization) == ("Bea Ruiz", "teacher", OWN)
    assert [what for _, what in logged(console, bea.id)] == [
        "created", "invited", "password_set", "signed_in",
    ]  # fmt: skip


def test_somebody_of_the_roster_is_called_as_there(console: Console, ada: Browser) -> None:
    id = teacher(console)
    ada.send("/staff/users/new", organization=OWN, **{**NEW, "name": " ", "staff": str(id)})
    bea = by_login(console, "bea@example.test")
    assert (bea.name, bea.staff) == ("Rosa Diaz", id)


@pytest.mark.parametrize(
    ("wrong", "field", "said"),
    [
        ({"login": "no address"}, "login", "staff-login-wrong"),
        ({"login": ""}, "login", "staff-login-wrong"),
        ({"login": "x" * 255 + "@example.test"}, "login", "staff-login-wrong"),
        ({"login": "ADA@example.test "}, "login", "staff-login-taken"),
        ({"role": ""}, "role", "staff-role-unknown"),
        ({"role": "root"}, "role", "staff-role-unknown"),
        ({"organization": ""}, "organization", "staff-organization-unknown"),
        ({"organization": "nowhere"}, "organization", "staff-organization-unknown"),
        ({"organization": OTHER}, "organization", "staff-organization-unknown"),
        ({"organization": DISTRICT}, "organization", "staff-organization-unknown"),
        ({"staff": "99"}, "staff", "staff-roster-elsewhere"),
        ({"staff": "theirs"}, "staff", "staff-roster-elsewhere"),
        ({"staff": "taken"}, "staff", "staff-roster-taken"),
    ],
)
def test_what_is_wrong_is_said_at_the_field_and_nothing_is_added(
    console: Console, ada: Browser, wrong: dict[str, str], field: str, said: str
) -> None:
    taken = teacher(console)
    console.account("office", staff=taken)
    people = {"theirs": str(teacher(console, OTHER, "Lin Wu")), "taken": str(taken)}
    form = {"organization": OWN, **NEW, **wrong}
    form["staff"] = people.get(form["staff"], form["staff"])
    before = len(re.findall("<tr>", ada.get("/staff/users").text))
    answer = ada.send("/staff/users/new", **form)
    assert answer.status_code == 422
    page = unescape(answer.text)
    assert f'<a href="#{field}">{console.say(said)}</a>' in page
    described = re.search(rf'<(?:input|select) id="{field}"[^>]*>', page)[0]
    assert 'aria-invalid="true"' in described
    assert f"{field}-wrong" in described
    assert len(re.findall("<tr>", ada.get("/staff/users").text)) == before


def test_a_name_is_shown_as_text(console: Console, ada: Browser) -> None:
    name = '<script>alert("x")</script>'
    ada.send("/staff/users/new", organization=OWN, **{**NEW, "name": name})
    for path in ("/staff/users", "/staff/audit"):
        page = ada.get(path).text
        assert "<script" not in page
        assert name in unescape(page)


# ---- Changing


def test_a_changed_role_holds_from_the_next_sign_in(console: Console, ada: Browser) -> None:
    bea = console.account("teacher")
    browser = console.signed_in(bea)
    form = {"role": "principal", "organization": OWN, "staff": ""}
    assert ada.send(f"/staff/users/{bea}", **form).status_code == 303
    assert console.say("staff-done-changed") in text(ada.get("/staff/users"))
    assert console.say("staff-done-changed") not in text(ada.get("/staff/users")), "once"
    assert browser.get("/staff/").status_code == 303
    assert console.loaded(bea).role == "principal"


def test_nobody_is_moved_where_the_administrator_may_not_see(
    console: Console, ada: Browser
) -> None:
    bea = console.account("teacher")
    for organization in (OTHER, DISTRICT, "", "nowhere"):
        form = {"role": "teacher", "organization": organization, "staff": ""}
        assert ada.send(f"/staff/users/{bea}", **form).status_code == 422
    assert console.loaded(bea).organization == OWN


def test_a_deactivated_user_is_out_and_an_activated_one_may_come_back(
    console: Console, ada: Browser
) -> None:
    bea = console.account("teacher", login="bea@example.test")
    browser = console.signed_in(bea)
    path = link(ada.send(f"/staff/users/{bea}/invite"))
    ada.send(f"/staff/users/{bea}/deactivate")
    assert browser.get("/staff/").status_code == 303
    assert console.browser().sign_in("bea@example.test").status_code == 422
    assert console.browser().get(path).status_code == 404
    assert ada.send(f"/staff/users/{bea}/invite").status_code == 409
    ada.send(f"/staff/users/{bea}/activate")
    assert console.browser().sign_in("bea@example.test").status_code == 303


def test_a_new_invitation_ends_the_older_one(console: Console, ada: Browser) -> None:
    bea = console.account("teacher")
    first, second = (link(ada.send(f"/staff/users/{bea}/invite")) for _ in range(2))
    assert console.browser().get(first).status_code == 404
    assert console.browser().get(second).status_code == 200


@pytest.mark.parametrize("change", ["role", "deactivate"])
def test_the_last_system_administrator_stays(console: Console, ada: Browser, change: str) -> None:
    me = by_login(console, "ada@example.test").id
    path = f"/staff/users/{me}" + ("/deactivate" if change == "deactivate" else "")
    form = {"role": "office", "organization": OWN, "staff": ""}
    answer = ada.send(path, **form)
    assert (answer.status_code, console.say("staff-last-sysadmin") in text(answer)) == (422, True)
    console.account("sysadmin", OTHER)
    assert ada.send(path, **form).status_code == 422, "another school's does not count"
    console.account("sysadmin", DISTRICT)
    assert ada.send(path, **form).status_code == 303, "the district's does"


# ---- What is shown


def test_only_users_of_the_own_organizations_are_listed(console: Console) -> None:
    for organization in (OWN, OTHER, DISTRICT):
        console.account("teacher", organization, login=f"one@{organization}.test")
    shown = {}
    for organization in (OWN, OTHER, DISTRICT):
        page = console.person("sysadmin", organization).get("/staff/users").text
        shown[organization] = set(re.findall(r"one@(\w+)\.test", page))
    assert shown == {OWN: {OWN}, OTHER: {OTHER}, DISTRICT: {OWN, DISTRICT}}


def test_the_roster_of_another_school_is_not_offered(console: Console, ada: Browser) -> None:
    teacher(console)
    teacher(console, OTHER, "Lin Wu")
    page = text(ada.get("/staff/users/new"))
    assert "Rosa Diaz" in page
    assert "Lin Wu" not in page


def test_the_state_of_each_account_is_said(console: Console, ada: Browser, clock: Clock) -> None:
    ada.send("/staff/users/new", organization=OWN, **NEW)
    bea = by_login(console, "bea@example.test").id
    states = []
    for step in ("", "late", "deactivate"):
        if step == "late":
            clock.forward(days=7)
            ada = console.signed_in(by_login(console, "ada@example.test").id)
        elif step:
            ada.send(f"/staff/users/{bea}/{step}")
        rows = text(ada.get("/staff/users")).split("bea@example.test")[1]
        states.append(rows.split("Sessions Elementary School")[1].split("@")[0])
    for state, said in zip(("invited", "without", "inactive"), states, strict=True):
        assert console.say("staff-state-of", state=state) in said


# ---- The log


def test_the_log_names_who_did_what_to_whom(console: Console, ada: Browser) -> None:
    bea = console.account("teacher", name="Bea Ruiz")
    ada.send(f"/staff/users/{bea}/deactivate")
    first = text(ada.get("/staff/audit")).split(console.say("staff-audit-caption"))[1]
    who = by_login(console, "ada@example.test").name
    did = console.say("staff-did-deactivated")
    assert re.search(rf"March 2, 2026, 7:00 AM {who} {did} Bea Ruiz Sessions", first)


def test_the_log_can_be_filtered_by_who_and_what(console: Console, ada: Browser) -> None:
    me = by_login(console, "ada@example.test").id
    bea = console.account("teacher")
    ada.send(f"/staff/users/{bea}/invite")
    ada.send("/staff/own/link")

    def rows(query: str) -> int:
        return len(re.findall("<tr>", ada.get(f"/staff/audit?{query}").text)) - 1

    assert rows(f"actor=account:{me}") == 2
    assert rows(f"actor=account:{me}&what=invited") == 1
    assert rows("what=invited") == 1
    assert rows("actor=command&what=created") == 2
    assert rows("actor=nonsense") == -1
    assert rows("what=%00&actor=%27") == -1


def test_the_log_is_read_page_by_page_without_a_gap(console: Console, ada: Browser) -> None:
    bea = console.account("teacher", name="Bea Ruiz")
    with transaction(console.engine) as connection:
        opened = console.opened(connection)
        for _ in range(120):
            opened.set_language(bea, "es")
    seen, path = [], "/staff/audit?what=language_set"
    while path:
        page = ada.get(path).text
        seen.append(len(re.findall("<tr>", page)) - 1)
        older = re.search(r'href="(/staff/audit\?[^"]*before=[^"]*)"', page)
        path = unescape(older[1]) if older else ""
    assert seen == [50, 50, 20]
    assert ada.get("/staff/audit?before=nonsense").status_code == 200


@pytest.mark.parametrize("role", ["sysadmin", "superintendent"])
def test_the_log_of_another_school_is_not_shown(console: Console, role: str) -> None:
    console.account("teacher", OTHER, name="Lin Wu")
    bea = console.account("teacher", name="Bea Ruiz")
    for organization in (OWN, DISTRICT):
        page = text(console.person(role, organization).get("/staff/audit"))
        assert "Bea Ruiz" in page
        assert "Lin Wu" not in page
    page = text(console.person(role, OTHER).get(f"/staff/audit?actor=account:{bea}"))
    assert "Bea Ruiz" not in page


# ---- One's own account


def test_the_code_for_telegram_is_shown_once_and_links_the_account(console: Console) -> None:
    bea = console.account("teacher")
    browser = console.signed_in(bea)
    page = browser.send("/staff/own/link").text
    code = re.search(r"\b[0-9A-Z]{5}-[0-9A-Z]{5}\b", page)[0]
    assert code not in browser.get("/staff/own").text
    with transaction(console.engine) as connection:
        assert link_chat(connection, code.lower(), console.app.now()) == console.loaded(bea)


def test_who_signs_out_everywhere_is_out_everywhere(console: Console) -> None:
    bea = console.account("teacher")
    here, there = console.signed_in(bea), console.signed_in(bea)
    other = console.person("teacher")
    answer = here.send("/staff/own/sign-out")
    assert answer.headers["location"] == "/staff/sign-in"
    said = console.say("staff-done-signed-out-everywhere")
    assert said in text(here.get("/staff/sign-in"))
    assert [one.get("/staff/").status_code for one in (here, there, other)] == [303, 303, 200]
