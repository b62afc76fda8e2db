"""Who can be given a concern: whoever has the role of the level, nearest to the school, and whom it
is not about."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.domain.chain import LEVELS, NOBODY, Chain, Level
from bot.domain.organization import lineage
from bot.domain.people import Staff
from bot.services.records import Records
from bot.store import Connection, accounts, families


def find(
    records: Records, school: str, level: Level, about: Collection[int], wished: int = 0
) -> int:
    """The member of staff (roster), 0 where somebody at school has to say who it is. At the level
    closest to the situation that is whom the parent names; there are too many to guess."""
    found = [who.id for who in in_roles(records, school, level.roles) if who.id not in about]
    if level.id == LEVELS[0]:
        return wished if wished in found else 0
    return found[0] if found else 0


def equity(records: Records, school: str, about: Collection[int]) -> int:
    """The person in charge of equal treatment."""
    for organization in lineage(school, records.organizations):
        found = accounts.staff_in_role(records.connection, organization, "equity")
        if able := [who for who in found if who not in about]:
            return able[0]
    return 0


def in_roles(records: Records, school: str, roles: Iterable[str]) -> list[Staff]:
    """Of the nearest organization that has any, from the school upwards."""
    for organization in lineage(school, records.organizations):
        if found := families.staff_of(records.connection, organization, tuple(roles)):
            return found
    return []


def rank(connection: Connection, chain: Chain, staff: Collection[int]) -> int:
    """The highest rank among them."""
    found = (families.staff_member(connection, id) for id in staff)
    return max((chain.rank(who.role) for who in found if who), default=NOBODY)
