"""What all loaders of data files share: reading, and pointing at what is wrong.

Loaders collect problems instead of raising, so that an operator sees all of them at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from bot.errors import Problem


def read_text(path: Path, problems: list[Problem]) -> str:
    """The text of the file; empty, with a problem, where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(path, 1, f"cannot be read ({error})", "save it as UTF-8 text"))
        return ""


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
