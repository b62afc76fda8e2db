"""Whatever stands in a data file or a roster: `Problem`s for the operator, never a traceback."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.errors import BadData, Problem
from bot.kb import load as kb
from bot.l10n import catalogue as l10n
from bot.nlu import data as nlu
from bot.nlu import phrases
from bot.tools import events_file, one_roster
from bot.tools.check_kb import check_kb
from bot.tools.check_locales import check_locales
from bot.tools.check_nlu import check_nlu
from bot.tools.translations.exchange import read_file
from bot.tools.translations.ledger import check_ledger
from tests.amount import TRIED, inputs
from tests.books import SCHOOLS
from tests.cli.test_events import FAIR, toml
from tests.fuzz import odd
from tests.kb import test_chains
from tests.tools import rosters, test_check_kb, test_check_locales, test_check_nlu
from tests.tools.test_one_roster import OURS, STAFF_ROLES, TODAY

Files = Mapping[str, bytes]
# What a parser may take for something that no text is.
_JUNK = [
    "[" * 3000, "{" * 3000, "2026-13-45", "1e999", "9" * 5000, "&a [*a]", "*a", "!!python/none x",
    "? [1]\n: 2", "<<: 1", "null", "~", "[]", "{}", "0x", "true", "- ", ": ", "\t", "\r", "\0", '"',
    '"""', "\n#", "\n\n", "{#x}", "[x](y)", "{ -x }", "{ $x ->\n *[a] b\n }", "x" * 140_000, "= ",
    "\n[x]\n", "inf", "nan", "12:61:61", "2026-02-30T25:00:00", "\u2028", "\ufeff", "1979-05-27",
]  # fmt: skip
junk = st.one_of(
    st.sampled_from(_JUNK), odd.text, st.binary(max_size=40).map(lambda raw: raw.decode("latin-1"))
)
Edit = tuple[int, int, int, str]
# Which file, where, how many characters are replaced, and by what.
edits = st.lists(
    st.tuples(st.integers(0, 99), st.integers(0, 5000), st.integers(0, 40), junk),
    min_size=1,
    max_size=3,
)


def spoiled(files: Files, edits: Sequence[Edit]) -> dict[str, bytes]:
    found, names = dict(files), sorted(files)
    for which, at, length, new in edits:
        name = names[which % len(names)]
        old = found[name].decode("utf-8", "surrogateescape")
        start = at % (len(old) + 1)
        text = old[:start] + new + old[start + length :]
        found[name] = text.encode("utf-8", "surrogatepass")
    return found


def lay(root: Path, files: Files) -> Path:
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


def encoded(files: Mapping[str, str]) -> Files:
    return {name: text.encode() for name, text in files.items()}


def phrases_of(root: Path) -> list[Problem]:
    data, of_data = nlu.read(root)
    found, of_phrases = phrases.read(root, data)
    return check_nlu(root, data, found, [*of_data, *of_phrases])


def messages_of(root: Path) -> list[Problem]:
    locales = root / "locales"
    found = l10n.read(locales)
    return list(check_locales(locales, found, test_check_locales.LANGUAGES, (), []))


def documents_of(root: Path) -> list[Problem]:
    return list(check_kb(root, kb.read(root), test_check_kb.LANGUAGES))


def events_of(root: Path) -> list[Problem]:
    return events_file.read(root / "events.toml", SCHOOLS, ("en", "es"))[1]


def ledger_of(root: Path) -> list[Problem]:
    return list(check_ledger(root / "translations.csv", "es", {}, reviewed=False))


def exchanged(root: Path) -> list[Problem]:
    try:
        for path in sorted(root.iterdir()):
            read_file(path)
    except BadData as bad:
        return list(bad.problems)
    return []


def roster_of(root: Path) -> list[Problem]:
    return one_roster.read(root, OURS, STAFF_ROLES, TODAY)[1]


_LOCALES = {name: text for name, text in test_check_locales.GOOD.items() if name.endswith(".ftl")}
_PO = 'msgid ""\nmsgstr "Language: es\\n"\n\nmsgctxt "bye"\nmsgid "Good bye"\nmsgstr "Adios"\n'
_ROWS = "id,english,translation,note,exported\nbye,Good bye,Adios,,0123456789ab\n"
ROSTER = {f"{name}.csv": rosters.text(name, rows) for name, rows in rosters.two_schools().items()}
# What an operator hands to Puente -> files that are right, and who reads them.
FOLDERS: Mapping[str, tuple[Files, Callable[[Path], list[Problem]]]] = {
    "nlu_data": (encoded(test_check_nlu.GOOD), phrases_of),
    "locales": (encoded(_LOCALES), messages_of),
    "policies_kb": (encoded(test_check_kb.GOOD), documents_of),
    "chains": (encoded(test_chains.FILES), documents_of),
    "events": (encoded({"events.toml": toml(FAIR)}), events_of),
    "ledger": (encoded({"translations.csv": "id,english,text,by\nbye,12,34,Ana\n"}), ledger_of),
    "translations": (encoded({"es.po": _PO, "es.csv": _ROWS}), exchanged),
    "roster": (encoded(ROSTER), roster_of),
}


@pytest.mark.parametrize("kind", FOLDERS)
@given(edits)
@example([(0, 0, 0, "[" * 3000)])
@example([(0, 0, 5000, "x: 2026-13-45")])
@example([(0, 0, 5000, "x = [" + "[" * 3000)])
@example([(0, 20, 0, "x" * 140_000)])
@example([(0, 10, 0, "{" * 3000)])
@inputs(few=25, share=0.015)
def test_files_are_taken_or_told_about(kind: str, edits: list[Edit]) -> None:
    TRIED[f"files: {kind}"] += 1
    files, read = FOLDERS[kind]
    with TemporaryDirectory() as folder:
        root = lay(Path(folder), spoiled(files, edits))
        for problem in read(root):
            assert isinstance(problem, Problem)
            assert problem.line >= 1
            assert problem.path.is_relative_to(root)


@given(
    edits,
    st.sampled_from([ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA]),
    st.lists(st.tuples(st.integers(0, 5000), st.binary(max_size=8)), max_size=3),
)
@inputs(few=40, share=0.03)
def test_a_zip_is_taken_or_told_about(
    edits: list[Edit], packed: int, spoils: list[tuple[int, bytes]]
) -> None:
    TRIED["files: zip"] += 1
    with TemporaryDirectory() as folder:
        path = Path(folder) / "roster.zip"
        with ZipFile(path, "w", packed) as archive:
            for name, content in spoiled(encoded(ROSTER), edits).items():
                archive.writestr(name, content)
        content = bytearray(path.read_bytes())
        for at, raw in spoils:
            start = at % len(content)
            content[start : start + len(raw)] = raw
        path.write_bytes(content)
        assert all(isinstance(problem, Problem) for problem in roster_of(path))
