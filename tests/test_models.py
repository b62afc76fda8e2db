"""Trained models on disk: made again when they must be, and only then."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from bot.errors import Unusable
from bot.models import fingerprint, fitted


class Training:
    """Counts how often it was done."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, int]:
        self.times += 1
        return {"model": self.times}


def test_a_model_of_unchanged_data_is_not_made_again(tmp_path: Path, log: StringIO) -> None:
    training = Training()
    for _ in range(2):
        assert fitted(tmp_path / "models", "intents", "abc", training) == {"model": 1}
    assert training.times == 1
    assert log.getvalue() == ""


def test_a_model_of_changed_data_takes_the_place_of_the_old_one_only(tmp_path: Path) -> None:
    training = Training()
    for name, data in (("search", "old"), ("intents", "old"), ("intents", "new")):
        fitted(tmp_path, name, data, training)
    assert training.times == 3
    assert {path.name for path in tmp_path.iterdir()} == {"search-old.joblib", "intents-new.joblib"}


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"",
        lambda whole: b"no model at all",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: b"cnowhere\nnothing\n.",
    ],
    ids=["empty", "garbage", "cut off", "of another version"],
)
def test_a_damaged_file_is_made_again(
    tmp_path: Path, log: StringIO, damage: Callable[[bytes], bytes]
) -> None:
    training = Training()
    fitted(tmp_path, "intents", "abc", training)
    [path] = tmp_path.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    for _ in range(2):
        assert fitted(tmp_path, "intents", "abc", training) == {"model": 2}
    assert training.times == 2
    assert log.getvalue().count("model_unreadable") == 1


def test_a_folder_that_cannot_be_written_is_told_with_what_to_change(tmp_path: Path) -> None:
    below = tmp_path / "file"
    below.touch()
    with pytest.raises(Unusable, match=f"{below}/models.*PUENTE_STATE"):
        fitted(below / "models", "intents", "abc", Training())


def grow(folder: Path) -> None:
    (folder / "b.yml").write_text("two and a half")


def add(folder: Path) -> None:
    (folder / "c.yml").touch()


def rename(folder: Path) -> None:
    (folder / "b.yml").rename(folder / "c.yml")


def cache(folder: Path) -> None:
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "b.pyc").touch()


def nothing(folder: Path) -> None:
    """The folder stays as it is."""


@pytest.mark.parametrize(
    ("change", "same"), [(grow, False), (add, False), (rename, False), (cache, True),
                         (nothing, True)]
)  # fmt: skip
def test_the_fingerprint_changes_with_the_data(
    tmp_path: Path, change: Callable[[Path], None], same: bool
) -> None:
    for place in ("here", "there"):
        (tmp_path / place / "deep").mkdir(parents=True)
        (tmp_path / place / "deep" / "a.yml").write_text("one")
        (tmp_path / place / "b.yml").write_text("two")
    change(tmp_path / "there")
    here, there = fingerprint([tmp_path / "here"]), fingerprint([tmp_path / "there"])
    assert (here == there) is same
