"""Schools, districts and states, and whom a parent can ask there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.domain.booking import Rules
from bot.domain.calendar import Calendar


@dataclass(frozen=True, slots=True)
class Safety:
    """`alert`: the roles that are told of a danger, in the order of telling, again every
    `repeat_minutes` until somebody takes it.
    """

    alert: tuple[str, ...] = ("principal", "office", "administrator")
    repeat_minutes: int = 10


@dataclass(frozen=True, slots=True)
class Retention:
    """For how many days what is personal is kept: the words of a concern, by its kind, after its
    end; what Puente said (`message`); a chat in which nothing is said any more; a booking after
    its end; a place in a waitlist that has ended, and a request to the office that is no longer
    open, since they began; a child since the roster names it no more.
    """

    concern: int = 3 * 365
    discrimination: int = 7 * 365
    danger: int = 7 * 365
    message: int = 365
    chat: int = 2 * 365
    booking: int = 2 * 365
    waiting: int = 365
    request: int = 365
    child: int = 365


@dataclass(frozen=True, slots=True)
class Organization:
    """Who a document comes from.

    `within` is the next larger organization, whose documents hold here too. `contacts` maps a role
    to a telephone number or address; it is empty where the documents name none. `emergency` are the
    numbers to call in danger, the first one first. `calendar` and `rules` are those of bookings;
    `prepare` are the statements (document#id) that say what a conference is for.
    """

    id: str
    name: str
    kind: Literal["school", "district", "state"]
    place: str = ""
    within: str = ""
    aliases: tuple[str, ...] = ()
    contacts: Mapping[str, str] = field(default_factory=dict)
    emergency: tuple[str, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)
    prepare: tuple[str, ...] = ()
    rules: Rules = field(default_factory=Rules)
    safety: Safety = field(default_factory=Safety)
    retention: Retention = field(default_factory=Retention)


def lineage(organization: str, organizations: Mapping[str, Organization]) -> tuple[str, ...]:
    """The organization and all that it belongs to, nearest first; empty for an unknown one."""
    found: list[str] = []
    while organization in organizations and organization not in found:
        found.append(organization)
        organization = organizations[organization].within
    return tuple(found)
