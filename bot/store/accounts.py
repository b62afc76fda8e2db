"""The accounts of the staff. Secrets are only ever compared: passwords and codes are hashes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bot.domain.access import Account
from bot.store.people_schema import staff
from bot.store.sealed_columns import login_text
from bot.store.secret import mark, marks, sealed, unsealed
from bot.store.staff_schema import account


@dataclass(frozen=True, slots=True)
class Key:
    """What is compared when somebody signs in. `password` is None until it is set."""

    id: int
    organization: str
    password: str | None
    active: bool


def create(connection: Connection, new: Account, now: datetime) -> int:
    values = {
        "mark": mark(connection, login_text(new.login)),
        "login": sealed(connection, new.login),
        "name": sealed(connection, new.name),
        "role": new.role,
        "organization": new.organization,
        "staff_id": new.staff or None,
        "language": new.language,
        "active": new.active,
        "created": now,
    }
    added = insert(account).values(values).returning(account.c.id)
    return int(connection.execute(added).scalar_one())


def load(connection: Connection, id: int) -> Account | None:
    row = connection.execute(select(account).where(account.c.id == id)).one_or_none()
    return told(connection, row) if row else None


def by_login(connection: Connection, login: str) -> Account | None:
    found = select(account).where(account.c.mark.in_(marks(connection, login_text(login))))
    row = connection.execute(found).one_or_none()
    return told(connection, row) if row else None


def listed(connection: Connection, organizations: Collection[str] | None) -> list[Account]:
    """By name, who cannot sign in any more last; None for those of all organizations."""
    found = select(account)
    if organizations is not None:
        found = found.where(account.c.organization.in_(organizations))
    accounts = [told(connection, row) for row in connection.execute(found)]
    return sorted(accounts, key=lambda one: (not one.active, one.name.casefold(), one.id))


def names(connection: Connection, ids: Collection[int]) -> dict[int, str]:
    found = select(account.c.id, account.c.name).where(account.c.id.in_(ids))
    return {row.id: unsealed(connection, row.name) for row in connection.execute(found)}


def in_roles(
    connection: Connection,
    organizations: Collection[str],
    roles: Sequence[str],
    *,
    ready: bool = False,
) -> list[Account]:
    """Who is active, by role in the order of `roles`, the oldest account first; `ready`: and has
    set a password."""
    can = [account.c.password.is_not(None)] if ready else []
    found = select(account).where(
        account.c.organization.in_(organizations), account.c.role.in_(roles), account.c.active, *can
    )
    rows = connection.execute(found.order_by(account.c.id)).all()
    return [told(connection, row) for row in sorted(rows, key=lambda row: roles.index(row.role))]


def staff_in_role(connection: Connection, organization: str, role: str) -> list[int]:
    """The roster's ids of those of them who are in it."""
    return [one.staff for one in in_roles(connection, [organization], [role]) if one.staff]


def of_staff(connection: Connection, staff_id: int) -> Account | None:
    """The account of a member of staff."""
    found = select(account).where(account.c.staff_id == staff_id)
    row = connection.execute(found).one_or_none()
    return told(connection, row) if row else None


def roster(connection: Connection, schools: Collection[str]) -> Sequence[Any]:
    """Who works there: rows with id, source, name and school."""
    found = select(staff.c.id, staff.c.source, staff.c.name, staff.c.school)
    where = found.where(staff.c.school.in_(schools), staff.c.active)
    return connection.execute(where.order_by(staff.c.school, staff.c.name)).all()


def change(connection: Connection, id: int, **values: Any) -> None:
    connection.execute(update(account).where(account.c.id == id).values(values))


def key(connection: Connection, login: str) -> Key | None:
    return _key(connection, account.c.mark.in_(marks(connection, login_text(login))))


def key_of(connection: Connection, id: int) -> Key | None:
    return _key(connection, account.c.id == id)


def invited(connection: Connection, hash: str, now: datetime) -> Account | None:
    """Whose invitation it is, while it can be used."""
    found = select(account).where(
        account.c.invitation == hash, account.c.invited_until > now, account.c.active
    )
    row = connection.execute(found).one_or_none()
    return told(connection, row) if row else None


def use_invitation(connection: Connection, hash: str, password: str, now: datetime) -> int | None:
    """Sets the password; nobody can use the invitation again."""
    used = (
        update(account)
        .where(account.c.invitation == hash, account.c.invited_until > now, account.c.active)
        .values(password=password, invitation=None, invited_until=None)
    )
    return connection.execute(used.returning(account.c.id)).scalar_one_or_none()


def use_link(connection: Connection, hash: str, now: datetime) -> int | None:
    """The account whose code it was; nobody can use it again."""
    used = (
        update(account)
        .where(account.c.link == hash, account.c.link_until > now, account.c.active)
        .values(link=None, link_until=None)
    )
    return connection.execute(used.returning(account.c.id)).scalar_one_or_none()


def _key(connection: Connection, which: Any) -> Key | None:
    """The row is kept from changing until the transaction ends."""
    columns = (account.c.id, account.c.organization, account.c.password, account.c.active)
    row = connection.execute(select(*columns).where(which).with_for_update()).one_or_none()
    return Key(*row) if row else None


def told(connection: Connection, row: Any) -> Account:
    return Account(
        id=row.id,
        login=unsealed(connection, row.login),
        name=unsealed(connection, row.name),
        role=row.role,
        organization=row.organization,
        staff=row.staff_id or 0,
        language=row.language,
        active=row.active,
        ready=row.password is not None,
        invited_until=row.invited_until,
    )
