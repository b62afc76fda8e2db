"""Where the code says messages: `Msg("id", name=...)` in Python, `t("id")` and ids in pages.

A package with a `templates` folder says what its pages name, so its Python may compute ids.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, nodes

from bot.errors import Problem

# `data-word="id"`, also `data-word-placeholder`, in templates; `word("id")` in scripts.
_NAMED = re.compile(r'\bdata-word[\w-]*="([\w-]+)"|\bword\("([\w-]+)"')
_QUOTED = re.compile(r"""["'`]([a-z][\w-]*)["'`]""")
# What jinja reads itself.
_SAID = re.compile(r"""\bt\(\s*["'][\w-]+["']""")


@dataclass(frozen=True, slots=True)
class Use:
    """A place that says a message with variables. `computed`: `id` is only how the id begins.
    `label`: on a button."""

    id: str
    variables: frozenset[str]
    path: Path
    line: int
    computed: bool = False
    label: bool = False

    def says(self, id: str) -> bool:
        return id.startswith(self.id) if self.computed else id == self.id


def read_uses(code: Path, ids: Collection[str]) -> tuple[list[Use], list[Problem]]:
    """All uses below `code`, and the calls that cannot be followed. Where pages are made, each
    quoted word that is one of `ids` is a use."""
    found: list[Use | Problem] = []
    for path in sorted(code.rglob("*.py")):
        found.extend(_in_python(path, ids))
    for path in sorted(code.glob("**/templates/**/*.html")):
        found.extend(_in_template(path))
        found.extend(_in_text(path, ids))
    for path in sorted(code.glob("**/static/**/*.js")):
        found.extend(_in_text(path, ids))
    return [f for f in found if isinstance(f, Use)], [f for f in found if isinstance(f, Problem)]


def _in_python(path: Path, ids: Collection[str]) -> list[Use | Problem]:
    tree = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    calls = [node for node in tree if isinstance(node, ast.Call) and _name(node.func) == "Msg"]
    labels = {id(argument) for node in tree for argument in _labels(node)}
    found = [_call(path, call, label=id(call) in labels) for call in calls]
    if not (path.parent / "templates").is_dir():
        return found
    said = {argument for call in calls for argument in call.args}
    constants = [node for node in tree if isinstance(node, ast.Constant) and node not in said]
    quoted = [(str(node.value), node.lineno) for node in constants if node.value in ids]
    known = [use for use in found if isinstance(use, Use)]
    return [*known, *(Use(id, frozenset(), path, line) for id, line in quoted)]


def _labels(node: ast.AST) -> list[ast.expr]:
    is_choice = isinstance(node, ast.Call) and _name(node.func) == "Choice"
    return node.args[:1] if is_choice else []  # type: ignore[attr-defined]


def _name(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")


def _call(path: Path, call: ast.Call, *, label: bool) -> Use | Problem:
    names = [keyword.arg for keyword in call.keywords]
    if None in names:
        return Problem(path, call.lineno, "Msg with **", "name each variable")
    variables = frozenset(filter(None, names))
    match call.args:
        case [ast.Constant(value=str(id))]:
            return Use(id, variables, path, call.lineno, label=label)
        case [ast.JoinedStr(values=[ast.Constant(value=str(start)), *_])]:
            return Use(start, variables, path, call.lineno, computed=True, label=label)
    return Problem(path, call.lineno, "Msg with an id that is no literal", 'write Msg("the-id")')


def _in_template(path: Path) -> Iterator[Use]:
    page = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    for call in page.find_all(nodes.Call):
        match call:
            case nodes.Call(node=nodes.Name(name="t"), args=[nodes.Const(value=str(id))]):
                variables = frozenset(keyword.key for keyword in call.kwargs)
                yield Use(id, variables, path, call.lineno)


def _in_text(path: Path, ids: Collection[str]) -> Iterator[Use]:
    """What pages say themselves has no variables."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        rest = _SAID.sub("", line)
        named = {first or second for first, second in _NAMED.findall(rest)}
        for id in sorted(named | (set(_QUOTED.findall(rest)) & set(ids))):
            yield Use(id, frozenset(), path, number)
