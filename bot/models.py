"""Trained models on disk: made once for the data and code that they were made from."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

import joblib
import structlog

from bot.datafiles import files
from bot.errors import Unusable

T = TypeVar("T")
K = TypeVar("K")
_LIBRARIES = ("scikit-learn", "numpy", "scipy")
_log = structlog.get_logger()


def fingerprint(paths: Iterable[Path]) -> str:
    """Changes with any of the files (folders are walked), the Python or the libraries."""
    digest = hashlib.sha256(repr([sys.version_info, *map(version, _LIBRARIES)]).encode())
    for path in paths:
        for file in files(path) if path.is_dir() else (path,):
            digest.update(file.name.encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def fitted(folder: Path, name: str, print_of_data: str, fit: Callable[[], T]) -> T:
    """The model from disk, or made now and kept. A file that cannot be read is made again. Arrays
    stay on disk until they are touched: processes share them, and start sooner."""
    path = folder / f"{name}-{print_of_data}.joblib"
    try:
        return _load(path)
    except (FileNotFoundError, NotADirectoryError):
        pass  # not made yet
    except Exception as error:  # a damaged pickle may raise anything
        _log.warning("model_unreadable", path=str(path), reason=type(error).__name__)
    unfinished = path.with_suffix(f".{os.getpid()}.part")  # another process may write its own
    with _writing(folder):
        unfinished.touch()  # before the work, not after it
    model = fit()
    with _writing(folder):
        joblib.dump(model, unfinished)
        unfinished.replace(path)
    for old in folder.glob(f"{name}-*.joblib"):
        if old != path:
            old.unlink(missing_ok=True)
    return _load(path)


def _load(path: Path) -> Any:
    return joblib.load(path, mmap_mode="r")


def in_parallel(work: Callable[[K], T], each: Mapping[str, K]) -> dict[str, T]:
    """Name -> what the work makes of what is under it, in as many processes as there are cores.
    `work` and what it is given have to be picklable."""
    # Not forked: a process with threads in it may not be copied.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        return dict(zip(each, workers.map(work, each.values()), strict=True))


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise Unusable(
            f"The trained model cannot be kept in {folder} ({error.strerror}). Make the folder"
            " writable, or set PUENTE_STATE to another place."
        ) from error
