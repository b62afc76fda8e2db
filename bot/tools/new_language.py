"""Lays the files of a new language: the same folders and files as English has, to be filled in.

The language is a draft until its status in nlu_data/languages.yml says otherwise, so that nothing
unfinished reaches a parent.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml
from babel import Locale, UnknownLocaleError
from babel.localedata import LocaleDataDict

from bot.errors import Unusable
from bot.nlu import data as nlu_data
from bot.nlu.phrases import HARMLESS

_SOURCE = "en"
# What Babel knows; the other sections of dates.yml are shown in English, to be written.
_NAMED = ("weekdays", "short_weekdays", "months")


def scaffold(code: str, nlu: Path, locales: Path, policies_kb: Path) -> list[Path]:
    """The files that were made, and languages.yml if it was changed. Raises `Unusable` for a code
    that is no language, or one that is offered already."""
    name, direction = _named(code)
    known = nlu_data.load(nlu).languages.get(code)
    if known and known.shipped:
        raise Unusable(f"{code} is offered already: see nlu_data/languages.yml.")
    written = [
        *_write(_phrases(code, nlu)),
        *_write(_dates(code, nlu)),
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
    yield root / code / nlu_data.ENTITIES, 'version: "3.1"\nnlu: []\n'
    title = "# Messages with alarming words that are no danger; see nlu_data/README.md.\n"
    yield root / code / HARMLESS, f'{title}version: "3.1"\nnlu: []\n'


def _dates(code: str, root: Path) -> Iterator[tuple[Path, str]]:
    locale = Locale.parse(code, sep="-")
    days = [_names(locale.days, number) for number in range(7)]
    months = [_names(locale.months, number) for number in range(1, 13)]
    source = (root / _SOURCE / nlu_data.DATES).read_text(encoding="utf-8")
    sections = re.split(r"^(?=\w+:)", source, flags=re.MULTILINE)
    notes = [line for text in sections if not text.startswith(_NAMED) for line in text.split("\n")]
    commented = "".join(f"# {line}\n" for line in notes if line and not line.startswith("#"))
    title = '# Days and times; see "dates.yml" in nlu_data/README.md.\n'
    text = f"{title}{_table('weekdays', days)}{_table('months', months)}{commented}"
    yield root / code / nlu_data.DATES, text


def _names(forms: LocaleDataDict, number: int) -> list[str]:
    """The full name and the abbreviation, also as they stand alone."""
    uses, widths = ("format", "stand-alone"), ("wide", "abbreviated")
    found = {forms[use][width][number].lower(): None for use in uses for width in widths}
    return [name for name in found if not name.strip("m.").isdecimal()]


def _table(section: str, rows: Sequence[Sequence[str]]) -> str:
    """The names that stand for one thing only, numbered from 1."""
    count = Counter(name for row in rows for name in row)
    clear = {n: [name for name in row if count[name] == 1] for n, row in enumerate(rows, 1)}
    return yaml.safe_dump({section: clear}, allow_unicode=True, default_flow_style=None)


def _messages(code: str, root: Path) -> Iterator[tuple[Path, str]]:
    for source in sorted((root / _SOURCE).glob("*.ftl")):
        lines = source.read_text(encoding="utf-8").splitlines()
        notes = (line if line.startswith("#") else f"# {line}".rstrip() for line in lines)
        yield root / code / source.name, "".join(f"{note}\n" for note in notes)


def _documents(code: str, root: Path) -> Iterator[tuple[Path, str]]:
    """Each English sheet without its questions, as notes to translate."""
    for source in sorted(root.glob(f"*/{_SOURCE}.md")):
        lines = source.read_text(encoding="utf-8").splitlines()
        notes = [_note(line) for line in lines if line and not line.startswith("- ")]
        yield source.with_name(f"{code}.md"), "\n\n".join(notes) + "\n"


def _note(line: str) -> str:
    """How a statement introduces others stands in English only."""
    return "> " + re.sub(r"( lead| under=[^} ]+)+\}$", "}", line)
