"""What searching and starting cost as the documents grow: copies of ours, with other words.

Nobody could train this many statements against one another in the time of a measurement. A copy
takes over the weights of its original, at other words; so what is searched has the size that it
would have, and nothing is said here about how well it answers.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from rich.table import Table
from scipy.sparse import csr_matrix, hstack

from bot.kb import load as kb
from bot.kb.search import LanguageModel, Search
from bot.models import fingerprint
from tests.bench import measuring
from tests.bench.measuring import percentile, timed

LANGUAGE = "en"
COLUMNS = (
    "documents", "statements", "search p50 ms", "p99 ms", "reading at the start s", "model MiB",
)  # fmt: skip
CAPTION = (
    "In English, with the questions below the statements. Searched are copies of our documents with"
    " other words, each statement with the weights of its original; reading: the files, and whether"
    " they have changed since the training."
)
DOCUMENTS = (5, 50, 500, 2_000)


class Row(NamedTuple):
    documents: int
    statements: int
    p50: float
    p99: float
    reading: float
    mebibytes: float


def rows(
    library: kb.Library,
    model: LanguageModel,
    asked: Sequence[str],
    documents: Sequence[int] = DOCUMENTS,
) -> Iterator[Row]:
    """`model`: of `LANGUAGE`, of the library's documents; `asked`: questions to search for."""
    ours = len(library.documents)
    for count in documents:
        copies = max(count // ours, 1)
        wide = grown(model, copies)
        search = Search(_copied(library, copies), {LANGUAGE: wide})
        search.find(asked[0], LANGUAGE)
        times = [timed(search.find, text, LANGUAGE, "sessions")[1] for text in asked]
        yield Row(
            copies * ours, wide.passages, percentile(times, 50), percentile(times, 99),
            _reading(library, copies), _mebibytes(wide),
        )  # fmt: skip


def _copied(library: kb.Library, copies: int) -> kb.Library:
    passages = (
        replace(passage, document=f"{passage.document}-{copy}") if copy else passage
        for copy in range(copies)
        for passage in library.passages
    )
    return replace(library, passages=tuple(passages))


def grown(model: LanguageModel, copies: int) -> LanguageModel:
    """The passages once more for each copy, at other tokens; the topics that nothing answers come
    last."""
    order = np.random.default_rng(0)
    tokens = [order.permutation(len(model.features.hashes)) for _ in range(copies - 1)]
    size, intercepts = model.passages, model.intercepts
    # Every passage has entries, so that the first labels are the passages.
    entries = int(model.starts[size]) if len(model.starts) > size else model.entries.shape[1]
    starts = [model.starts[:size] + entries * copy for copy in range(copies)]
    return replace(
        model,
        labels=np.concatenate(
            [np.arange(size * copies), model.labels[size:] + size * (copies - 1)]
        ),
        starts=np.concatenate([*starts, model.starts[size:] + entries * (copies - 1)]),
        entries=_widened(model.entries, entries, tokens),
        weights=_widened(model.weights, size, tokens),
        intercepts=np.concatenate([*[intercepts[:size]] * copies, intercepts[size:]]),
        passages=size * copies,
    )


def _widened(matrix: csr_matrix, size: int, tokens: Sequence[np.ndarray]) -> csr_matrix:
    """The first `size` columns, then these again with their rows in each of the orders, then the
    rest."""
    own = matrix[:, :size]
    return csr_matrix(hstack([own, *(own[order] for order in tokens), matrix[:, size:]], "csr"))


def _mebibytes(model: LanguageModel) -> float:
    arrays = [
        array
        for matrix in (model.entries, model.weights)
        for array in (matrix.data, matrix.indices, matrix.indptr)
    ]
    return sum(array.nbytes for array in arrays) / 2**20


# ---- Reading -----------------------------------------------------------------------------------


def _reading(library: kb.Library, copies: int) -> float:
    """Seconds."""
    root = next(iter(library.documents.values())).folder.parent
    with TemporaryDirectory() as name:
        folder = Path(name) / "kb"
        shutil.copytree(root, folder)
        random = Random(0)  # noqa: S311
        for document in library.documents.values():
            for copy in range(1, copies):
                _copy(document.folder, folder / f"{document.id}-{copy}", random)
        _, milliseconds = timed(_start, folder)
    return milliseconds / 1000


def _start(folder: Path) -> None:
    fingerprint([folder])
    kb.load(folder)


def _copy(document: Path, folder: Path, random: Random) -> None:
    folder.mkdir()
    shutil.copy(document / "document.toml", folder)
    lines = (document / f"{LANGUAGE}.md").read_text(encoding="utf-8").splitlines()
    shuffled = "".join(f"{_shuffled(line, random)}\n" for line in lines)
    (folder / f"{LANGUAGE}.md").write_text(shuffled, encoding="utf-8")


def _shuffled(line: str, random: Random) -> str:
    """Its words in another order; what begins it, and its id, stay."""
    parts = re.fullmatch(r"((?:#+|-|>)? ?)(.*?)((?: ?\{#[^}]*\})?)", line)
    assert parts
    words = parts[2].split()
    random.shuffle(words)
    return f"{parts[1]}{' '.join(words)}{parts[3]}"


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("Growth: documents", COLUMNS, map(_cells, rows), CAPTION)


def _cells(row: Row) -> list[str]:
    return [
        f"{row.documents:,}", f"{row.statements:,}", f"{row.p50:.1f}", f"{row.p99:.1f}",
        f"{row.reading:.1f}", f"{row.mebibytes:.0f}",
    ]  # fmt: skip
