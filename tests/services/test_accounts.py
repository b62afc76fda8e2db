"""Accounts of the staff: made, changed, invited, linked; and the door they sign in by. On both
databases."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from sqlalchemy import Engine, func, insert, select

from bot.domain.access import ROLES, Account, reach
from bot.domain.organization import Organization
from bot.errors import Refused
from bot.services.accounts import INVITATION, LINK, Accounts, link
from bot.services.passwords import NOBODYS, hashed, is_as_slow, matches
from bot.services.sign_in import IDLE, LOGIN_FAILURES, Door
from bot.store import accounts as store
from bot.store import audit, people_schema, staff_schema
from bot.store.unit_of_work import reading, transaction
from tests.services.school import MORNING

WORLD = {
    "district": Organization("district", "The District", "district"),
    "hill": Organization("hill", "Hill School", "school", within="district"),
    "lake": Organization("lake", "Lake School", "school", within="district"),
    "far": Organization("far", "Far School", "school"),
}
BEA = Account(
    0, "bea@school.test", "Bea Ruiz", "teacher", "hill", 0, "es", active=True, ready=False
)
PASSWORD = "seven quiet herons"  # noqa: S105
HASH = hashed(PASSWORD)


class Staff:
    """Accounts with a clock that is moved by hand."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.now = MORNING
        self.random = Random(3)  # noqa: S311

    @contextmanager
    def opened(self, actor: str = "command") -> Iterator[Accounts]:
        with transaction(self.engine) as connection:
            yield Accounts(connection, self.now, WORLD, self.random, actor)

    @property
    def door(self) -> Door:
        return Door(self.engine, self.now, self.random)

    def create(self, new: Account = BEA, password: str = HASH) -> int:
        with self.opened() as accounts:
            id = accounts.create(new)
            if password:
                accounts.set_password(id, password)
        return id

    def sysadmin(self, login: str, organization: str, password: str = HASH) -> int:
        new = replace(BEA, login=login, role="sysadmin", organization=organization)
        return self.create(new, password)

    def loaded(self, id: int) -> Account:
        with reading(self.engine) as connection:
            found = store.load(connection, id)
        assert found
        return found

    def logged(self, id: int) -> list[tuple[str, str]]:
        with reading(self.engine) as connection:
            return [(entry.actor, entry.what) for entry in audit.of(connection, "account", id)]

    def refused(self, act: str, *arguments: object) -> str:
        with pytest.raises(Refused) as error, self.opened() as accounts:
            getattr(accounts, act)(*arguments)
        return error.value.said.id

    def of_roster(self, school: str, name: str = "Rosa Diaz") -> int:
        row = {"source": name, "school": school, "name": name, "role": "teacher", "active": True}
        with transaction(self.engine) as connection:
            added = insert(people_schema.staff).values(row).returning(people_schema.staff.c.id)
            return int(connection.execute(added).scalar_one())


@pytest.fixture
def staff(engine: Engine) -> Staff:
    return Staff(engine)


# ---- What is kept


def test_an_account_is_found_by_its_login_however_it_is_written(staff: Staff) -> None:
    id = staff.create(replace(BEA, login=" Bea@School.TEST "))
    with reading(staff.engine) as connection:
        assert store.by_login(connection, "bea@school.test") == staff.loaded(id)
        assert store.by_login(connection, "other@school.test") is None
    assert staff.loaded(id) == replace(BEA, id=id, ready=True)


def test_neither_name_nor_address_stands_in_the_database_as_text(staff: Staff) -> None:
    staff.create()
    with reading(staff.engine) as connection:
        for table in (staff_schema.account, staff_schema.audit, staff_schema.attempt):
            rows = str(connection.execute(select(table)).all()).lower()
            assert "bea" not in rows
            assert "ruiz" not in rows


def test_no_code_and_no_token_stands_in_the_database_as_text(staff: Staff) -> None:
    id = staff.create()
    with staff.opened() as accounts:
        told = [accounts.invite(id), accounts.new_link_code(id).replace("-", "")]
    told.append(staff.door.sign_in("bea@school.test", PASSWORD, ""))
    with reading(staff.engine) as connection:
        for table in (staff_schema.account, staff_schema.session, staff_schema.audit):
            rows = str(connection.execute(select(table)).all())
            assert not any(secret in rows for secret in [*told, PASSWORD])


def test_of_one_address_there_is_one_account_also_if_two_are_made_at_once(staff: Staff) -> None:
    def make(number: int) -> str:
        try:
            Staff(staff.engine).create(replace(BEA, name=f"Bea {number}"), "")
        except Refused as refused:
            return refused.said.id
        return "made"

    with ThreadPoolExecutor(8) as pool:
        made = sorted(pool.map(make, range(8)))
    assert made == ["made", *["staff-login-taken"] * 7]


# ---- Changes


def test_each_change_is_logged_with_who_did_it(staff: Staff) -> None:
    id = staff.create()
    with staff.opened("account:7") as accounts:
        accounts.change(id, "principal", "lake", 0)
        accounts.change(id, "principal", "lake", 0)
        accounts.invite(id)
        accounts.set_language(id, "en")
        accounts.sign_out_everywhere(id)
        accounts.deactivate(id)
        accounts.deactivate(id)
        accounts.activate(id)
        accounts.activate(id)
    assert staff.logged(id) == [
        ("command", "created"),
        ("command", "password_set"),
        ("account:7", "changed"),
        ("account:7", "invited"),
        ("account:7", "language_set"),
        ("account:7", "signed_out_all"),
        ("account:7", "deactivated"),
        ("account:7", "activated"),
    ]


def test_a_change_and_its_entry_are_one(staff: Staff) -> None:
    id = staff.create()
    before = staff.logged(id)
    with suppress(RuntimeError), staff.opened() as accounts:
        accounts.deactivate(id)
        raise RuntimeError
    assert staff.loaded(id).active
    assert staff.logged(id) == before


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"login": "bea"}, "staff-login-wrong"),
        ({"login": "bea@school"}, "staff-login-wrong"),
        ({"login": "b ea@school.test"}, "staff-login-wrong"),
        ({"login": "a@b@school.test"}, "staff-login-wrong"),
        ({"role": "root"}, "staff-role-unknown"),
        ({"organization": "nowhere"}, "staff-organization-unknown"),
        ({"staff": 77}, "staff-roster-elsewhere"),
    ],
)
def test_what_is_no_account_is_refused(staff: Staff, wrong: dict[str, object], said: str) -> None:
    assert staff.refused("create", replace(BEA, **wrong)) == said


def test_a_member_of_staff_has_one_account_at_the_own_school_or_above(staff: Staff) -> None:
    rosa = staff.of_roster("hill")
    wanted = replace(BEA, staff=rosa, name="")
    assert staff.refused("create", replace(wanted, organization="lake")) == "staff-roster-elsewhere"
    id = staff.create(replace(wanted, organization="district"))
    assert staff.loaded(id).name == "Rosa Diaz"
    assert staff.refused("create", replace(wanted, login="b@c.test")) == "staff-roster-taken"
    with staff.opened() as accounts:
        accounts.change(id, "teacher", "hill", rosa)
    assert staff.refused("change", id, "teacher", "lake", rosa) == "staff-roster-elsewhere"
    with reading(staff.engine) as connection:
        assert store.of_staff(connection, rosa) == staff.loaded(id)
        assert store.staff_in_role(connection, "hill", "teacher") == [rosa]
        assert store.staff_in_role(connection, "hill", "equity") == []


@pytest.mark.parametrize("act", ["deactivate", "role", "organization"])
def test_where_there_is_a_system_administrator_there_stays_one(staff: Staff, act: str) -> None:
    id = staff.sysadmin("one@hill.test", "hill")
    arguments = {
        "deactivate": ("deactivate", id),
        "role": ("change", id, "office", "hill", 0),
        "organization": ("change", id, "sysadmin", "far", 0),
    }[act]
    staff.sysadmin("lake@lake.test", "lake")
    staff.sysadmin("invited@hill.test", "hill", password="")
    gone = staff.sysadmin("gone@hill.test", "hill")
    with staff.opened() as accounts:
        accounts.deactivate(gone)
    assert staff.refused(*arguments) == "staff-last-sysadmin"
    staff.sysadmin("two@district.test", "district")
    with staff.opened() as accounts:
        getattr(accounts, arguments[0])(*arguments[1:])


def test_two_system_administrators_cannot_remove_each_other_at_once(staff: Staff) -> None:
    ids = [staff.sysadmin(f"{name}@hill.test", "hill") for name in ("one", "two")]

    def remove(id: int) -> bool:
        try:
            with Staff(staff.engine).opened() as accounts:
                accounts.deactivate(id)
        except Refused:
            return False
        return True

    for _ in range(5):
        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(remove, ids)) == [False, True]
        with staff.opened() as accounts:
            for id in ids:
                accounts.activate(id)


@pytest.mark.parametrize(
    "act", ["change", "deactivate", "activate", "invite", "set_password", "set_language"]
)
def test_what_is_not_there_is_refused(staff: Staff, act: str) -> None:
    more = {"change": ("teacher", "hill", 0), "set_password": (HASH,), "set_language": ("en",)}
    assert staff.refused(act, 99, *more.get(act, ())) == "staff-account-none"


# ---- Codes


def test_the_code_for_a_chat_works_once_within_an_hour_however_it_is_written(
    staff: Staff,
) -> None:
    id = staff.create()
    for late in (timedelta(), LINK - timedelta(seconds=1), LINK):
        with staff.opened() as accounts:
            code = accounts.new_link_code(id)
        staff.now += late
        with staff.opened() as accounts:
            wanted = None if late == LINK else staff.loaded(id)
            written = f"  {code.lower().replace('0', 'o').replace('1', 'l')} "
            assert link(accounts.connection, written, staff.now) == wanted
            assert link(accounts.connection, code, staff.now) is None


def test_only_the_latest_code_of_an_active_account_links_a_chat(staff: Staff) -> None:
    id = staff.create()
    with staff.opened() as accounts:
        first, second = accounts.new_link_code(id), accounts.new_link_code(id)
        accounts.deactivate(id)
        codes = [first, second, "", "hello there", "x" * 5000]
        assert not any(link(accounts.connection, code, staff.now) for code in codes)
        accounts.activate(id)
        assert not any(link(accounts.connection, code, staff.now) for code in codes)
        code = accounts.new_link_code(id)
        linked = link(accounts.connection, code, staff.now)
    assert linked == staff.loaded(id)
    assert staff.logged(id)[-1] == (f"account:{id}", "linked")


def test_an_invitation_is_used_by_one_of_many_at_once(staff: Staff) -> None:
    id = staff.create(password="")
    with staff.opened() as accounts:
        code = accounts.invite(id)

    def use(number: int) -> bool:
        try:
            staff.door.welcome(code, f"{number} quiet herons")
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(use, range(4))) == [False, False, False, True]


def test_an_invitation_is_over_after_seven_days(staff: Staff) -> None:
    id = staff.create(password="")
    with staff.opened() as accounts:
        code = accounts.invite(id)
    staff.now += INVITATION
    assert staff.door.invited(code) is None
    with pytest.raises(Refused):
        staff.door.welcome(code, PASSWORD)
    assert not staff.loaded(id).ready


# ---- The door


def test_a_session_ends_by_itself_and_by_signing_out(staff: Staff) -> None:
    id = staff.create()
    token = staff.door.sign_in("bea@school.test", PASSWORD, "192.0.2.1")
    assert staff.door.who(token) == staff.loaded(id)
    staff.now += IDLE
    assert staff.door.who(token) is None
    again = staff.door.sign_in("bea@school.test", PASSWORD, "192.0.2.1", old=token)
    staff.door.sign_out(again)
    assert staff.door.who(again) is None
    staff.door.sign_out("never given")
    assert [what for _, what in staff.logged(id)][-3:] == ["signed_in", "signed_in", "signed_out"]


def test_passwords_that_are_tried_at_once_are_counted_too(staff: Staff) -> None:
    staff.create()

    def guess(number: int) -> str:
        try:
            staff.door.sign_in("bea@school.test", f"wrong {number}", "192.0.2.1")
        except Refused as refused:
            return refused.said.id
        return "in"

    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(guess, range(40)))
    assert said.count("staff-sign-in-wrong") == LOGIN_FAILURES
    assert said.count("staff-sign-in-limited") == 40 - LOGIN_FAILURES


def test_what_is_over_is_not_kept(staff: Staff) -> None:
    staff.create()
    for day in range(3):
        staff.now = MORNING + timedelta(days=day)
        with pytest.raises(Refused):
            staff.door.sign_in("bea@school.test", "wrong", "192.0.2.1")
        staff.door.sign_in("bea@school.test", PASSWORD, "192.0.2.1")
    with reading(staff.engine) as connection:
        for table, count in ((staff_schema.session, 1), (staff_schema.attempt, 2)):
            assert connection.execute(select(func.count()).select_from(table)).scalar() == count


def test_when_it_may_be_tried_again_is_said(staff: Staff) -> None:
    staff.create()
    start: datetime = staff.now
    for minute in range(LOGIN_FAILURES):
        staff.now = start + timedelta(minutes=minute)
        with pytest.raises(Refused, match="wrong"):
            staff.door.sign_in("bea@school.test", "wrong", "")
    with pytest.raises(Refused) as limited:
        staff.door.sign_in("bea@school.test", PASSWORD, "")
    assert limited.value.said.args["minutes"] == 15 - (LOGIN_FAILURES - 1)
    staff.now = start + timedelta(minutes=15)
    assert staff.door.sign_in("bea@school.test", PASSWORD, "")


def test_failed_sign_ins_are_logged_also_of_who_has_no_account(staff: Staff) -> None:
    id = staff.create()
    for login in ("bea@school.test", "nobody@school.test"):
        with pytest.raises(Refused):
            staff.door.sign_in(login, "wrong", "192.0.2.1")
    assert staff.logged(id)[-1] == ("nobody", "sign_in_failed")
    assert staff.logged(0) == [("nobody", "sign_in_failed")]


# ---- Passwords and reach, without a database


def test_who_has_no_account_waits_as_long() -> None:
    assert is_as_slow(NOBODYS)
    assert is_as_slow(HASH)
    assert not matches(None, "")


@pytest.mark.parametrize("password", [PASSWORD, "ñandú de noche 🌉", "x" * 1000, "\ud800 half"])
def test_a_password_matches_its_own_hash_only(password: str) -> None:
    hash = hashed(password)
    assert matches(hash, password)
    assert not matches(hash, password + " ")
    assert not matches("no hash", password)
    assert password not in hash


def test_an_organization_reaches_what_is_within_it_and_nothing_else() -> None:
    assert reach("district", WORLD) == {"district", "hill", "lake"}
    assert reach("hill", WORLD) == {"hill"}
    assert reach("far", WORLD) == {"far"}
    assert reach("nowhere", WORLD) == reach("", WORLD) == frozenset()


def test_every_role_is_said_in_the_database_as_it_is(staff: Staff) -> None:
    for role in ROLES:
        id = staff.create(replace(BEA, login=f"{role}@school.test", role=role), "")
        assert staff.loaded(id).role == role
