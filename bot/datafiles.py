"""What all loaders of data files share: reading, and pointing at what is wrong.

Loaders collect problems instead of raising, so that an operator sees all of them at once.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.errors import Problem

_READ = {".ftl", ".md", ".py", ".toml", ".txt", ".yml"}


def files(folder: Path) -> Iterator[Path]:
    """The files below the folder that a loader reads: no notes for people, nothing of editors."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in _READ and path.name != "README.md" and path.is_file():
            yield path


def read_text(path: Path, problems: list[Problem]) -> str:
    """The text of the file; empty, with a problem, where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(path, 1, f"cannot be read ({error})", "save it as UTF-8 text"))
        return ""


def read_toml(path: Path, problems: list[Problem]) -> dict[str, Any]:
    """The tables of the file; none, with a problem, where it cannot be read."""
    try:
        return tomllib.loads(read_text(path, problems))
    except (ValueError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else 1
        problems.append(Problem(path, line, f"is not TOML ({error})", "see its neighbours"))
    return {}


def line_of(path: Path, start: str) -> int:
    """The number of the first line that starts so; 1 if none does."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.startswith(start)), 1)


def tables(
    found: Mapping[str, Any], key: str, path: Path, problems: list[Problem]
) -> dict[str, dict[str, Any]]:
    """`key: {name: {...}}` of a file: the named tables, whatever else stands there is a problem."""
    rows = found.get(key, {})
    if not isinstance(rows, dict):
        problems.append(Problem(path, line_of(path, key), f"{key} is no table", "name: {...}"))
        return {}
    for name in [name for name, row in rows.items() if not isinstance(row, dict)]:
        line = line_of(path, f"  {name}:")
        problems.append(Problem(path, line, f"{name} is no table", f"{name}: {{...}}"))
        del rows[name]
    return {str(name): row for name, row in rows.items()}


def among(names: Iterable[object]) -> str:
    return f"one of {', '.join(sorted(map(str, names)))}"


def typed(
    table: Mapping[str, Any],
    kinds: Mapping[str, str],
    path: Path,
    line: Callable[[str], int],
    problems: list[Problem],
) -> dict[str, Any]:
    """The values that are of their kind (a key of KINDS); `line` tells where a key stands."""
    kept = {}
    for key, value in table.items():
        if key not in kinds:
            problems.append(Problem(path, line(key), f"unknown key {key}", among(kinds)))
        elif not KINDS[kinds[key]](value):
            wrong = f"{key} is no {kinds[key]}"
            problems.append(Problem(path, line(key), wrong, example(path, kinds[key], key)))
        else:
            kept[key] = value
    return kept


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10_000


def _is_number_above_0(value: object) -> bool:
    return _is_number(value) and value != 0


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_table_of_texts(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))


def _is_list_of_dates(value: object) -> bool:
    return _is_list_of_texts(value) and all(re.fullmatch(_DATE, date) for date in value)  # type: ignore[attr-defined]


_DATE = r"\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?"
KINDS: Mapping[str, Callable[[object], bool]] = {
    "text": _is_text,
    "list of texts": _is_list_of_texts,
    "table of texts": _is_table_of_texts,
    "list of dates": _is_list_of_dates,
    "number": _is_number,
    "number above 0": _is_number_above_0,
    "boolean": _is_boolean,
    "table": _is_table,
}
_EXAMPLES = {
    "text": '{} = "..."',
    "list of texts": '{} = ["...", "..."]',
    "table of texts": '[<id>.{}], then a line such as office = "555-0100"',
    "list of dates": '{} = ["2025-01-27", "2011-06"]',
    "number": "{} = 5",
    "number above 0": "{} = 5",
    "boolean": "{} = true",
    "table": "[<id>.{}]",
}
# What is written otherwise there.
_EXAMPLES_YAML = {"text": '{}: "..."', "list of texts": "{}: [..., ...]"}


def example(path: Path, kind: str, key: str) -> str:
    """How a value of the kind (a key of KINDS) is written in the file."""
    others = _EXAMPLES_YAML if path.suffix == ".yml" else {}
    return {**_EXAMPLES, **others}[kind].format(key)
