"""Lays the files of a new language: the same folders and files as English has, to be filled in.

The language is a draft until its status in nlu_data/languages.yml says otherwise, so that nothing
unfinished reaches a parent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, UnknownLocaleError

from bot.errors import Unusable
from bot.nlu import data as nlu_data

_SOURCE = "en"


def scaffold(code: str, nlu: Path, locales: Path, policies_kb: Path) -> list[Path]:
    """The files that were made, and languages.yml if it was changed. Raises `Unusable` for a code
    that is no language, or one that is offered already."""
    name, direction = _named(code)
    known = nlu_data.load(nlu).languages.get(code)
    if known and known.shipped:
        raise Unusable(f"{code} is offered already: see nlu_data/languages.yml.")
    written = [
        *_write(_phrases(code, nlu)),
        *_write(_messages(code, locales)),
        *_write(_documents(code, policies_kb)),
    ]
    if known:
        return written
    register = nlu / "languages.yml"
    line = f"  {code}: {{name: {name}, direction: {direction}, status: draft, lead: null}}\n"
    register.write_text(register.read_text(encoding="utf-8") + line, encoding="utf-8")
    return [*written, register]


def _named(code: str) -> tuple[str, str]:
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        raise Unusable(f"{code} is no language code; write one such as vi or zh-Hans.") from None
    written = str(locale).replace("_", "-")
    if written != code or locale.language == "und":
        raise Unusable(f"{code} is no language code as it is written; {written} would be.")
    return locale.get_display_name(locale) or code, locale.text_direction


def _write(files: Iterator[tuple[Path, str]]) -> list[Path]:
    """Writes what is not there yet; nobody's work is overwritten."""
    written = []
    for path, text in files:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _phrases(code: str, root: Path) -> Iterator[tuple[Path, str]]:
    intents = nlu_data.load(root).intents.values()
    for group in sorted({intent.group for intent in intents}):
        means = [f"# {i.name}: {i.means}\n" for i in intents if i.group == group]
        text = f'{"".join(means)}version: "3.1"\nnlu: []\n'
        yield root / code / f"{group}.yml", text
        yield root / code / "test" / f"{group}.yml", text
    yield root / code / "entities.yml", 'version: "3.1"\nnlu: []\n'


def _messages(code: str, root: Path) -> Iterator[tuple[Path, str]]:
    for source in sorted((root / _SOURCE).glob("*.ftl")):
        lines = source.read_text(encoding="utf-8").splitlines()
        yield root / code / source.name, "".join(f"# {line}".rstrip() + "\n" for line in lines)


def _documents(code: str, root: Path) -> Iterator[tuple[Path, str]]:
    """Each English sheet without its questions, as notes to translate."""
    for source in sorted(root.glob(f"*/{_SOURCE}.md")):
        lines = source.read_text(encoding="utf-8").splitlines()
        notes = [_note(line) for line in lines if line and not line.startswith("- ")]
        yield source.with_name(f"{code}.md"), "\n\n".join(notes) + "\n"


def _note(line: str) -> str:
    """How a statement introduces others stands in English only."""
    return "> " + re.sub(r"( lead| under=[^} ]+)+\}$", "}", line)
