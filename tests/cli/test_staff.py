"""Accounts of the staff at the command line."""

from __future__ import annotations

import re

import pytest

from bot.services.sign_in import Door
from bot.store import audit
from bot.store.unit_of_work import reading
from tests.cli.conftest import Desk
from tests.conftest import Clock

LINK = re.compile(r"/staff/welcome/([0-9A-Z]{32})")
ROSA = ("staff", "add", "Rosa@School.test", "--role", "teacher", "--organization", "sessions")


def test_an_account_is_made_and_its_link_printed_once(desk: Desk) -> None:
    path, told = desk.done(*ROSA, "--name", "Rosa Diaz")
    assert LINK.fullmatch(path)
    assert "7 days" in told
    listed = "\n".join(desk.done("staff", "list"))
    assert re.search("rosa@school.test .*Rosa Diaz .*teacher .*sessions .*without a pass", listed)
    assert LINK.search(listed) is None


def test_somebody_of_the_roster_is_named_by_the_source(desk: Desk) -> None:
    desk.done(*ROSA, "--staff", "t1")
    assert "Rosa Diaz" in "\n".join(desk.done("staff", "list"))


def test_without_accounts_it_is_said_how_to_make_one(desk: Desk) -> None:
    assert "puente staff add" in desk.done("staff", "list")[0]


def test_a_new_link_takes_the_place_of_the_old_one(desk: Desk, clock: Clock) -> None:
    codes = [LINK.fullmatch(lines[0])[1] for lines in (
        desk.done(*ROSA), desk.done("staff", "reset", " ROSA@school.test")
    )]  # fmt: skip
    with desk.books() as connection:
        door = Door(connection.engine, clock(), None)
    assert [door.invited(code) is None for code in codes] == [True, False]


def test_who_is_removed_stays_in_the_list_and_gets_no_link(desk: Desk) -> None:
    desk.done(*ROSA)
    assert desk.done("staff", "remove", "rosa@school.test") == [
        "rosa@school.test can no longer sign in."
    ]
    assert "deactivated" in "\n".join(desk.done("staff", "list"))
    assert "deactivated" in desk.refused("staff", "reset", "rosa@school.test")


def test_what_is_done_is_logged_as_of_the_command_line(desk: Desk) -> None:
    desk.done(*ROSA)
    with desk.books() as connection, reading(connection.engine) as own:
        entries = audit.page(own, ["sessions"], audit.Filter(), 9)
    assert [(entry.actor, entry.what) for entry in entries] == [
        ("command", "invited"), ("command", "created"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("add", "rosa", *ROSA[3:]), "no e-mail address"),
        (("add", "a@b.test", "--role", "boss", "--organization", "sessions"), "choose a role"),
        (("add", "a@b.test", "--role", "office", "--organization", "moon"), "There is no school"),
        (("add", "a@b.test", *ROSA[3:], "--staff", "nobody"), "nobody with the sourcedId nobody"),
        (("reset", "a@b.test"), "There is no account a@b.test"),
        (("remove", "a@b.test"), "There is no account a@b.test"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    desk: Desk, arguments: tuple[str, ...], told: str
) -> None:
    assert told in desk.refused("staff", *arguments)
    assert "puente staff add" in desk.done("staff", "list")[0]
