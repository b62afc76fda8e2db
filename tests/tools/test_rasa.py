"""What Rasa is given, and how its environment, model and server are looked after."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.config import Settings
from bot.domain.understanding import Entity
from bot.errors import BadData, Unusable
from bot.nlu.data import load
from bot.nlu.phrases import unmark
from bot.nlu.screen import DANGERS
from bot.tools import rasa
from bot.tools.rasa_data import marked, write
from tests.conftest import ROOT

NLU = load(ROOT / "nlu_data")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rasa")
    write(Settings(), folder)
    return folder


def _blocks(path: Path, kind: str) -> Iterator[tuple[str, list[str]]]:
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert content["version"] == "3.1"
    for block in content["nlu"]:
        if kind in block:
            yield block[kind], [line.removeprefix("- ") for line in block["examples"].splitlines()]


def test_all_intents_but_the_dangers_are_learnt(folder: Path) -> None:
    learnt = dict(_blocks(folder / "data" / "nlu.yml", "intent"))
    domain = yaml.safe_load((folder / "domain.yml").read_text(encoding="utf-8"))
    assert set(learnt) == set(domain["intents"]) == set(NLU.intents) - set(DANGERS)
    for intent, phrases in learnt.items():
        assert len(phrases) == len(set(phrases)), intent
        assert len(phrases) > 100, intent
    assert "quisiera una cita con la maestra" not in learnt["ask_policy"]
    assert not any(char in phrase for phrase in learnt["greet"] for char in "áéíóúñÁH")


def test_what_is_held_out_is_tested_and_not_learnt(folder: Path) -> None:
    learnt = {text for _, texts in _blocks(folder / "data" / "nlu.yml", "intent") for text in texts}
    for code in NLU.shipped:
        path = folder / "test" / f"{code}.yml"
        tested = [text for _, texts in _blocks(path, "intent") for text in texts]
        assert len(tested) > 300
        assert not learnt.intersection(tested)  # of no language: one model reads all


def test_words_of_entities_are_patterns(folder: Path) -> None:
    patterns = {name: one for name, [one] in _blocks(folder / "data" / "nlu.yml", "regex")}
    assert set(patterns) == set(NLU.entities)

    def found(text: str, entity: str = "staff_role") -> list[str]:
        return re.findall(patterns[entity], text)

    assert found("can i meet the principal?") == ["principal"]
    assert found("the principality") == []
    assert found("我想见校长谈谈") == ["校长"]
    assert found("교장선생님을 뵙고 싶어요") == ["교장선생님"]
    assert found("부교장 선생님") != ["교장 선생님"]
    assert found("我们在chatsworth上学", "school") == ["chatsworth"]


def test_no_words_have_two_intents(folder: Path) -> None:
    """Rasa's own check demands it; two languages may mean different things by them."""
    texts = [text for _, texts in _blocks(folder / "data" / "nlu.yml", "intent") for text in texts]
    plain = [unmark(text)[0] for text in texts]
    assert len(plain) == len(set(plain))


def test_every_intent_has_a_rule(folder: Path) -> None:
    content = yaml.safe_load((folder / "data" / "rules.yml").read_text(encoding="utf-8"))
    assert {rule["rule"] for rule in content["rules"]} == set(NLU.intents) - set(DANGERS)


def test_entities_are_marked_in_folded_text() -> None:
    text = "la Señora DIRECTORA de Sessions"
    found = [Entity("staff_role", "x", 10, 19), Entity("school", "x", 23, 31)]
    assert marked(text, found) == "la senora [directora](staff_role) de [sessions](school)"


@pytest.fixture
def nlu_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PUENTE_NLU_DATA", str(tmp_path / "nlu_data"))
    monkeypatch.setenv("PUENTE_STATE", str(tmp_path / "state"))
    return Path(shutil.copytree(ROOT / "nlu_data", tmp_path / "nlu_data"))


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("- intent: greet", "- intent: salute", "unknown intent salute"),
        ("    - hello\n", "    - hello [teacher](staff_role\n", "entity not closed"),
        ("    - hello\n", "    - hello\n    - \udcff\n", "cannot be read"),
    ],
)
def test_nothing_is_written_of_data_with_a_mistake(
    old: str, new: str, wrong: str, nlu_data: Path, tmp_path: Path
) -> None:
    path = nlu_data / "en" / "smalltalk.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", errors="surrogateescape")
    with pytest.raises(BadData) as problem:
        write(Settings(), tmp_path / "out")
    assert any(p.path == path and wrong in p.wrong for p in problem.value.problems)
    assert not (tmp_path / "out").exists()


def _script(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def no_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any Python but shims that lead nowhere."""
    for name in ("PATH", "PYENV_ROOT", "UV_PYTHON_INSTALL_DIR"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.delenv("RASA_PYTHON", raising=False)
    _script(tmp_path / "PATH" / "python3.10", "exit 127")
    return tmp_path


def test_without_a_right_python_it_says_what_to_install(no_python: Path) -> None:
    with pytest.raises(Unusable, match=r"needs Python 3\.10, and there is none.*uv python install"):
        rasa.find_python()


@pytest.mark.parametrize(
    "place", ["PYENV_ROOT/versions/3.10.13", "UV_PYTHON_INSTALL_DIR/cpython-3.10.19-linux"]
)
def test_the_python_that_runs_is_found(place: str, no_python: Path) -> None:
    right = _script(no_python / place / "bin" / "python3", "exit 0")
    assert rasa.find_python() == str(right)


def test_the_python_that_is_named_comes_first(
    no_python: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = _script(no_python / "mine", "exit 0")
    _script(no_python / "PYENV_ROOT/versions/3.10.1/bin/python3", "exit 0")
    monkeypatch.setenv("RASA_PYTHON", str(named))
    assert rasa.find_python() == str(named)
    monkeypatch.setenv("RASA_PYTHON", sys.executable)  # of another version
    assert rasa.find_python() != sys.executable


def _greetings_alone(settings: Settings, folder: Path) -> None:
    (folder / "data").mkdir(parents=True, exist_ok=True)
    shutil.copy(settings.nlu_data / "en" / "smalltalk.yml", folder / "data")
    (folder / "domain.yml").touch()


@pytest.fixture
def trainer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In Rasa's place: makes the model and notes that it was called."""
    environment = tmp_path / "environment"
    monkeypatch.setattr(rasa, "ENVIRONMENT", environment)
    monkeypatch.setattr(rasa, "write", _greetings_alone)
    _script(environment / "bin" / "python", "exit 0")
    _script(
        environment / "bin" / "rasa",
        'echo "$@" >> calls\nfor name; do :; done\nmkdir -p models\necho > "models/$name.tar.gz"',
    )
    return tmp_path / "state" / "rasa" / "calls"


def test_a_model_is_trained_once_for_its_data(nlu_data: Path, trainer: Path) -> None:
    model = rasa.train(Settings(), "logistic")
    assert model.exists()
    assert rasa.train(Settings(), "logistic") == model
    assert len(trainer.read_text().splitlines()) == 1
    path = nlu_data / "en" / "smalltalk.yml"
    text = path.read_text(encoding="utf-8").replace("    - hello\n", "    - hello\n    - hulloo\n")
    path.write_text(text, encoding="utf-8")
    assert rasa.train(Settings(), "logistic") != model
    assert not model.exists()  # the one before is of no use
    assert len(trainer.read_text().splitlines()) == 2


def test_where_training_fails_the_model_before_stays(
    nlu_data: Path, trainer: Path, tmp_path: Path
) -> None:
    model = rasa.train(Settings(), "logistic")
    _script(tmp_path / "environment" / "bin" / "rasa", "exit 3")
    (nlu_data / "rasa" / "logistic.yml").write_text("pipeline: []\n", encoding="utf-8")
    with pytest.raises(Unusable, match=r"`rasa train nlu \.\.\.` failed"):
        rasa.train(Settings(), "logistic")
    assert model.exists()


def test_an_unknown_configuration_is_told_with_those_that_are(nlu_data: Path) -> None:
    with pytest.raises(
        Unusable, match="no configuration magic; there are diet, logistic, spacy, transformer"
    ):
        rasa.train(Settings(), "magic")


@pytest.mark.usefixtures("nlu_data", "trainer")
def test_without_the_environment_it_says_how_to_make_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rasa, "ENVIRONMENT", tmp_path / "nowhere")
    with pytest.raises(Unusable, match="not installed: `puente rasa install`"):
        rasa.train(Settings(), "logistic")


def test_the_server_listens_on_this_machine_alone(trainer: Path) -> None:
    command = rasa.command(Path("model.tar.gz"), 5005)
    assert command[command.index("--interface") + 1] == "127.0.0.1"
