"""Small data folders with one thing wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.errors import Problem

Files = Mapping[str, str]
# (file, what stands there, what stands there instead); without the middle, the whole file is new.
Edit = tuple[str, str, str] | tuple[str, str]
ROOT = Path(__file__).parents[2]


def lay(root: Path, files: Files, edits: Sequence[Edit]) -> Path:
    """Writes the files as edited; a file that becomes empty is left out."""
    texts = dict(files)
    for name, *change in edits:
        old, new = change if len(change) == 2 else (texts.get(name, ""), change[0])
        assert old in texts.get(name, ""), f"{name} does not hold {old!r}"
        texts[name] = texts.get(name, "").replace(old, new, 1) if old else new
    for name, text in texts.items():
        if text:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
    return root


def told(problems: Sequence[Problem], root: Path) -> list[str]:
    """`file:line: what is wrong`, sorted."""
    return sorted(f"{p.path.relative_to(root)}:{p.line}: {p.wrong}" for p in problems)
