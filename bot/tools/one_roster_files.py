"""The files of a roster, from a folder or a zip. They are read into memory only: nothing of a zip
is ever unpacked, whatever its members are called.
"""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal
from zipfile import BadZipFile, ZipFile

from bot.datafiles import among
from bot.errors import Problem
from bot.tools.one_roster_rows import Row, read_rows

Mode = Literal["bulk", "delta", "absent"]
_MODES: dict[str, Mode] = {"bulk": "bulk", "delta": "delta", "absent": "absent"}
# The files that are read; the standard's others are ignored.
NAMES = ("orgs", "users", "classes", "enrollments")
VERSION = "1.1"
# Bytes of all files that are read: a zip may hold a thousand times its size.
MOST = 200_000_000
# What broken zips raise, and (RuntimeError) those with passwords or unknown compressions.
_BROKEN = (OSError, BadZipFile, EOFError, RuntimeError, ValueError, lzma.LZMAError, zlib.error)
_GIVE = "give a folder with OneRoster 1.1 CSV files, or a zip of them without a password"


@dataclass(frozen=True, slots=True)
class Delivery:
    """`contents` by name without `.csv`, of the files that are in the folder `at`."""

    at: Path
    contents: Mapping[str, bytes]

    def path(self, name: str) -> Path:
        return self.at / f"{name}.csv"


def read_files(path: Path, problems: list[Problem]) -> Delivery | None:
    try:
        return _folder(path, problems) if path.is_dir() else _zip(path, problems)
    except _BROKEN as error:
        why = getattr(error, "strerror", None) or error
        problems.append(Problem(path, 1, f"cannot be read ({why})", _GIVE))
        return None


def _folder(path: Path, problems: list[Problem]) -> Delivery | None:
    delivery = Delivery(path, {})
    found = [name for name in ("manifest", *NAMES) if delivery.path(name).is_file()]
    if _too_large(path, [delivery.path(name).stat().st_size for name in found], problems):
        return None
    return Delivery(path, {name: delivery.path(name).read_bytes() for name in found})


def _zip(path: Path, problems: list[Problem]) -> Delivery | None:
    with ZipFile(path) as archive:
        names = archive.namelist()
        top = _top(path, names, problems)
        known = {name: f"{top}{name}.csv" for name in ("manifest", *NAMES)}
        found = {name: archive.getinfo(member) for name, member in known.items() if member in names}
        for member in sorted({info.filename for info in found.values()}):
            if names.count(member) > 1:
                wrong = f"is {names.count(member)} times in the zip"
                problems.append(Problem(path / member, 1, wrong, "put it in once"))
        if _too_large(path, [info.file_size for info in found.values()], problems):
            return None
        # Of a member, no more is unpacked than the size that it claims to have.
        return Delivery(path / top, {name: archive.read(info) for name, info in found.items()})


def _top(path: Path, names: Iterable[str], problems: list[Problem]) -> str:
    """The one folder in which a zip's files are, with its slash; empty where they are in none."""
    files = {f"{name}.csv" for name in ("manifest", *NAMES)}
    places = [PurePosixPath(name).parts for name in names]
    tops = {parts[0] for parts in places if len(parts) == 2 and parts[1] in files} - {"..", "/"}
    if any(len(parts) == 1 and parts[0] in files for parts in places) or not tops:
        return ""
    if len(tops) > 1:
        wrong = f"holds files of rosters in {len(tops)} folders"
        problems.append(Problem(path, 1, wrong, "put one roster's files into one folder"))
    return f"{min(tops)}/"


def _too_large(path: Path, sizes: Iterable[int], problems: list[Problem]) -> bool:
    if (size := sum(sizes)) <= MOST:
        return False
    wrong, right = f"holds {size // 1_000_000} MB", f"{MOST // 1_000_000} MB at most"
    problems.append(Problem(path, 1, wrong, right))
    return True


def modes(delivery: Delivery, problems: list[Problem]) -> dict[str, Mode | None]:
    """What each file is, by the manifest (OneRoster 1.1 CSV, manifest.csv); None for one that is
    missing. Without a manifest all are bulk.
    """
    if "manifest" not in delivery.contents:
        return {name: _unsaid(delivery, name, problems) for name in NAMES}
    path = delivery.path("manifest")
    needed = ("propertyName", "value")
    rows = read_rows(path, delivery.contents["manifest"], needed, (), problems)
    if rows is None:
        return dict.fromkeys(NAMES)
    said = {row["propertyName"]: row for row in rows}
    version = said.get("oneroster.version")
    if version and version["value"] != VERSION:
        wrong = f"oneroster.version is {version['value']}"
        problems.append(Problem(path, version.line, wrong, f"export OneRoster {VERSION}"))
    return {name: _said(delivery, name, said.get(f"file.{name}"), problems) for name in NAMES}


def _unsaid(delivery: Delivery, name: str, problems: list[Problem]) -> Mode | None:
    if name in delivery.contents:
        return "bulk"
    right = "export it too, or name it absent in manifest.csv"
    problems.append(Problem(delivery.path(name), 1, "is not there", right))
    return None


def _said(delivery: Delivery, name: str, row: Row | None, problems: list[Problem]) -> Mode | None:
    mode, there = _MODES.get(row["value"]) if row else None, name in delivery.contents
    if row is None:
        wrong, right = f"has no file.{name}", "write bulk, delta or absent for it"
    elif mode is None:
        wrong, right = f"unknown value {row['value']!r} of file.{name}", among(_MODES)
    elif mode == "absent" and there:
        wrong, right = f"says that {name}.csv is absent, but it is there", "write bulk or delta"
    elif mode == "absent" and name == "orgs":
        wrong, right = "says that orgs.csv is absent", "export it: it tells the schools"
    elif mode != "absent" and not there:
        wrong, right = f"says that {name}.csv is {mode}, but it is not there", "export it too"
    else:
        return mode
    problems.append(Problem(delivery.path("manifest"), row.line if row else 1, wrong, right))
    return None
