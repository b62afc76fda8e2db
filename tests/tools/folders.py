"""Small data folders with one thing wrong."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.errors import Problem

Files = Mapping[str, str]
# (file, what stands there, what stands there instead); without the middle, the whole file is new.
Edit = tuple[str, str, str] | tuple[str, str]
ROOT = Path(__file__).parents[2]
DATA = ("nlu_data", "locales", "policies_kb")


def copy_of_data(root: Path, *languages: str) -> Path:
    """What is shipped, but of the languages on offer only these: to check all takes its time."""
    for name in DATA:
        shutil.copytree(ROOT / name, root / name)
    register = root / "nlu_data" / "languages.yml"
    lines = register.read_text(encoding="utf-8").splitlines(keepends=True)
    offered = {line.split(":")[0].strip(): line for line in lines if "status: machine" in line}
    left_out = [code for code in offered if code not in languages]
    register.write_text(
        "".join(line for line in lines if line not in map(offered.get, left_out)), encoding="utf-8"
    )
    for code in left_out:
        for folder in ("nlu_data", "locales"):
            shutil.rmtree(root / folder / code)
        for sheet in (root / "policies_kb").glob(f"*/{code}.*"):
            sheet.unlink()
    return root


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
