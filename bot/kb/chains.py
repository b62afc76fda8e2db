"""Reads chains/*.toml: who a concern goes to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from bot.datafiles import among, example, line_of, read_toml, typed
from bot.domain.chain import CONTACT, LEVELS, RANKS, TOPICS, Chain, Level, Topic
from bot.domain.organization import Organization
from bot.errors import Problem

_DAYS = {"acknowledge_days": "number above 0", "answer_days": "number above 0"}
_CONTACT = {"roles": "list of texts", **_DAYS}
_LEVEL = {"statement": "text", **_CONTACT}
_TOPIC = {"first": "text", "statement": "text"}
_RULES = {"anonymous": "boolean", "settle_days": "number above 0", "reopen_days": "number"}
_CHAIN = {"organization": "text", "levels": "table", "topics": "table", CONTACT: "table", **_RULES}


def read_chains(
    folder: Path,
    organizations: Mapping[str, Organization],
    statements: Collection[str],
    problems: list[Problem],
) -> dict[str, Chain]:
    """The chains by organization, the general one under the empty name. `statements`: document#id
    of all that can be quoted."""
    chains: dict[str, Chain] = {}
    for path in sorted(folder.glob("*.toml")):
        before = len(problems)
        table = read_toml(path, problems)
        if len(problems) > before:
            continue
        chain = _chain(path, table, problems)
        problems.extend(_wrong(path, chain, organizations, statements))
        first = chains.setdefault(chain.organization, chain)
        if first is not chain:
            wrong = f"{first.id}.toml is the chain of {chain.organization or 'all'} too"
            line = line_of(path, "organization")
            problems.append(Problem(path, line, wrong, "one chain an organization"))
    if "" not in chains:
        right = "write the chain of all organizations that have none of their own"
        problems.append(Problem(folder / "general.toml", 1, "there is no general chain", right))
    return chains


def unknown_roles(
    root: Path,
    organizations: Mapping[str, Organization],
    chains: Mapping[str, Chain],
    roles: Collection[str],
) -> Iterator[Problem]:
    """Roles that are no value of the entity staff_role, so that nobody on a roster has them."""
    right = among(roles)
    for chain in chains.values():
        path = root / "chains" / f"{chain.id}.toml"
        for level in (*chain.levels, chain.beyond):
            for role in sorted(set(level.roles) - set(roles)):
                yield Problem(path, _line(path, level), f"unknown role {role}", right)
    path = root / "organizations.toml"
    for organization in organizations.values():
        for role in sorted(set(organization.safety.alert) - set(roles)):
            line = line_of(path, f"[{organization.id}.safety]")
            yield Problem(path, line, f"unknown role {role}", right)


def _chain(path: Path, table: dict[str, Any], problems: list[Problem]) -> Chain:
    """What is missing or of a wrong kind is a problem, and left empty."""
    line = lambda key: max(line_of(path, key), line_of(path, f"[{key}"))  # noqa: E731
    kept = typed(table, _CHAIN, path, line, problems)
    levels = _rows(path, "levels", dict.fromkeys(LEVELS, _LEVEL), kept, problems)
    topics = _rows(path, "topics", dict.fromkeys(TOPICS, _TOPIC), kept, problems)
    return Chain(
        path.stem,
        kept.get("organization", ""),
        tuple(_level(id, row) for id, row in levels.items()),
        tuple(_topic(id, row) for id, row in topics.items()),
        _level(CONTACT, _row(path, CONTACT, _CONTACT, kept.get(CONTACT, {}), problems)),
        **{key: kept[key] for key in _RULES if key in kept},
    )


def _level(id: str, row: dict[str, Any]) -> Level:
    days = (row.get(key, 1) for key in _DAYS)
    return Level(id, tuple(row.get("roles", ())), row.get("statement", ""), *days)


def _topic(id: str, row: dict[str, Any]) -> Topic:
    return Topic(id, row.get("first", ""), row.get("statement", ""))


def _rows(
    path: Path,
    name: str,
    kinds: Mapping[str, Mapping[str, str]],
    table: dict[str, Any],
    problems: list[Problem],
) -> dict[str, dict[str, Any]]:
    line = lambda id: line_of(path, f"[{name}.{id}]")  # noqa: E731
    rows = typed(table.get(name, {}), dict.fromkeys(kinds, "table"), path, line, problems)
    return {id: _row(path, f"{name}.{id}", kinds[id], row, problems) for id, row in rows.items()}


def _row(
    path: Path, header: str, kinds: Mapping[str, str], row: dict[str, Any], problems: list[Problem]
) -> dict[str, Any]:
    line = line_of(path, f"[{header}]")
    for key in sorted(key for key in kinds if row.get(key) in (None, [])):
        right = example(path, kinds[key], key)
        problems.append(Problem(path, line, f"{header} has no {key}", right))
    return typed(row, kinds, path, lambda key: line, problems)


def _wrong(
    path: Path,
    chain: Chain,
    organizations: Mapping[str, Organization],
    statements: Collection[str],
) -> Iterator[Problem]:
    if chain.organization and chain.organization not in organizations:
        line, wrong = line_of(path, "organization"), f"unknown organization {chain.organization}"
        yield Problem(path, line, wrong, among(organizations))
    yield from _wrong_levels(path, chain)
    yield from _wrong_topics(path, chain)
    resting: tuple[Level | Topic, ...] = (*chain.levels, *chain.topics)
    for each in resting:
        if each.statement and each.statement not in statements:
            wrong = f"unknown statement {each.statement}"
            yield Problem(path, _line(path, each), wrong, "<document>#<id>")


def _wrong_levels(path: Path, chain: Chain) -> Iterator[Problem]:
    if not chain.levels:
        yield Problem(path, 1, "has no levels", among(f"[levels.{id}]" for id in LEVELS))
    for before, level in pairwise(chain.levels):
        if RANKS[level.id] < RANKS[before.id]:
            wrong = f"{level.id} comes after {before.id}"
            yield Problem(path, _line(path, level), wrong, f"the order {', '.join(LEVELS)}")
    held: dict[str, Level] = {}
    for level in chain.levels:
        for role in level.roles:
            if held.setdefault(role, level) is not level:
                wrong = f"{role} holds {held[role].id} already"
                yield Problem(path, _line(path, level), wrong, "one level a role")
    for role in chain.beyond.roles:
        if chain.levels and held.get(role) is chain.levels[-1]:
            wrong = f"{role} holds the last level, beyond which the contact is"
            yield Problem(path, _line(path, chain.beyond), wrong, "somebody else")


def _wrong_topics(path: Path, chain: Chain) -> Iterator[Problem]:
    own = [level.id for level in chain.levels]
    for id in sorted(set(TOPICS) - {topic.id for topic in chain.topics}):
        yield Problem(path, 1, f"has no topic {id}", f"[topics.{id}]")
    for topic in chain.topics:
        if topic.first and topic.first not in own:
            wrong = f"begins at unknown level {topic.first}"
            yield Problem(path, _line(path, topic), wrong, among(own))


def _line(path: Path, each: Level | Topic) -> int:
    if each.id == CONTACT:
        return line_of(path, f"[{CONTACT}]")
    return line_of(path, f"[{'topics' if isinstance(each, Topic) else 'levels'}.{each.id}]")
