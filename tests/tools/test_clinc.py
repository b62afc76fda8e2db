"""CLINC150's own files are not here: these are made in their shape."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.errors import BadData
from bot.tools.clinc import MAY_COST, measure
from tests.commands import Puente

SUBJECTS = ["the weather", "my bank account", "a taxi", "the oven", "this song", "my flight"]
ASKS = ["tell me about", "i wonder about", "what is with", "help me with", "say more on", "how is"]


def _rows(ask: slice) -> list[list[str]]:
    return [[f"{words} {subject}", subject] for subject in SUBJECTS for words in ASKS[ask]]


GOOD = {
    "train": _rows(slice(0, 4)),
    "val": _rows(slice(4, 5)),
    "test": _rows(slice(5, 6)),
    "oos_test": [["zzyzx qwrt", "oos"], ["vvbn jjkl", "oos"]],
}


def _file(folder: Path, content: object) -> Path:
    path = folder / "data.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_questions_are_told_apart_from_those_of_no_intent(tmp_path: Path) -> None:
    found = measure(_file(tmp_path, GOOD))
    assert (found.intents, found.learnt) == (len(SUBJECTS), len(GOOD["train"]))
    assert found.accuracy == 1
    assert found.recall == 1
    assert found.accuracy - found.kept <= MAY_COST + 1 / len(GOOD["test"])


def test_wrong_answers_are_counted(tmp_path: Path) -> None:
    wrong = [[text, "a taxi"] for text, _ in GOOD["test"]]
    assert measure(_file(tmp_path, {**GOOD, "test": wrong})).accuracy == pytest.approx(1 / 6)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", ":1: is no JSON"),
        ("[]", ":1: is no JSON object"),
        ({**GOOD, "val": []}, ":1: has no part val"),
        ({**GOOD, "test": [["only text"]]}, ":1: has no part test"),
        ({**GOOD, "train": GOOD["train"][:3]}, "only one"),
    ],
)
def test_a_file_of_another_shape_is_told(tmp_path: Path, content: object, told: str) -> None:
    with pytest.raises(BadData) as raised:
        measure(_file(tmp_path, content))
    [problem] = raised.value.problems
    assert told in str(problem)
    assert "data_full.json" in problem.right


def test_a_file_that_is_not_there_is_told(puente: Puente, tmp_path: Path) -> None:
    ran = puente("bench", "clinc", "--data", tmp_path / "none.json")
    assert ran.code == 1
    assert "none.json:1: cannot be read" in ran.err


def test_the_command_prints_the_shares(puente: Puente, tmp_path: Path) -> None:
    ran = puente("bench", "clinc", "--data", _file(tmp_path, GOOD))
    assert ran.code == 0
    assert "accuracy on the part test: 100.0%" in ran.out
