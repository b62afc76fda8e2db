"""Reads locales: one Fluent bundle a language, from all its files. `load()` is the only door."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import ast

from bot.datafiles import read_text
from bot.errors import BadData, Problem

# Messages repeat what people wrote, which may be longer than fluent.runtime lets a part of one be.
resolver.MAX_PART_LENGTH = 1_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A message as it stands in a file, for the checkers and the translators."""

    id: str
    path: Path
    line: int
    node: ast.Message


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All messages of all languages."""

    bundles: Mapping[str, FluentBundle]
    entries: Mapping[str, Mapping[str, Entry]]
    terms: Mapping[str, Set[str]]


def load(root: Path) -> Catalogue:
    """The catalogue; raises `BadData` with every problem of every file."""
    catalogue, problems = read(root)
    if problems:
        raise BadData(problems)
    return catalogue


def read(root: Path) -> tuple[Catalogue, list[Problem]]:
    """The catalogue as far as it can be read, and all that is wrong with it."""
    problems: list[Problem] = []
    bundles: dict[str, FluentBundle] = {}
    entries: dict[str, dict[str, Entry]] = {}
    terms: dict[str, set[str]] = {}
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        language = folder.name
        bundles[language] = FluentBundle([language], use_isolating=False)
        entries[language], terms[language] = {}, set()
        for path in sorted(folder.glob("*.ftl")):
            resource = _add(path, entries[language], problems)
            bundles[language].add_resource(resource)
            terms[language] |= {n.id.name for n in resource.body if isinstance(n, ast.Term)}
    if not bundles:
        problems.append(Problem(root, 1, "has no language", "a folder a language, with .ftl files"))
    return Catalogue(bundles, entries, terms), problems


def _add(path: Path, entries: dict[str, Entry], problems: list[Problem]) -> ast.Resource:
    text = read_text(path, problems)
    try:
        resource: ast.Resource = FluentResource(text)
    except RecursionError:
        wrong, right = "is not Fluent (braces within braces without end)", "close each { with a }"
        problems.append(Problem(path, 1, wrong, right))
        return FluentResource("")
    for node in resource.body:
        line = text.count("\n", 0, node.span.start if node.span else 0) + 1
        if isinstance(node, ast.Junk):
            reason = node.annotations[0].message if node.annotations else "not Fluent"
            problems.append(Problem(path, line, f"is not Fluent ({reason})", "write `id = text`"))
        elif isinstance(node, ast.Message) and node.id.name in entries:
            first = entries[node.id.name]
            wrong = f"message {node.id.name} stands in {first.path.name}:{first.line} too"
            problems.append(Problem(path, line, wrong, "delete one of them"))
        elif isinstance(node, ast.Message):
            entries[node.id.name] = Entry(node.id.name, path, line, node)
    return resource
