"""Every setting, command, intent, table and dependency has its line of documentation."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from typer.main import get_command

from bot.cli import app
from bot.config import Settings
from bot.knowledge import Knowledge
from bot.metrics import Metrics
from bot.skills import COMMANDS
from bot.store.backlog import Backlog, Queue
from bot.store.schema import metadata
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
OPERATION = (ROOT / "deploy" / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def _settings() -> list[str]:
    return [
        str(field.validation_alias or f"PUENTE_{name.upper()}")
        for name, field in Settings.model_fields.items()
    ]


def _commands() -> list[str]:
    group = get_command(app)
    return [
        " ".join(filter(None, (name, part)))
        for name, command in group.commands.items()  # type: ignore[attr-defined]
        for part in getattr(command, "commands", {"": None})
    ]


def _named_tests() -> list[str]:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    return re.findall(r"`(tests/[\w/]+\.py::\w+)`", text)


def _dependencies() -> list[str]:
    lines = (ROOT / "requirements" / "app.in").read_text(encoding="utf-8").splitlines()
    return [line.partition("[")[0] for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("setting", _settings())
def test_a_setting_is_documented(setting: str) -> None:
    assert f"| `{setting}` |" in README


@pytest.mark.parametrize("command", _commands())
def test_a_command_is_documented(command: str) -> None:
    assert f"`puente {command}" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_a_chat_command_is_documented(command: str) -> None:
    assert f"`{command}`" in README


@pytest.mark.parametrize("table", metadata.tables)
def test_a_table_is_documented(table: str) -> None:
    assert f"| `{table}` |" in ARCHITECTURE


@pytest.mark.parametrize("dependency", _dependencies())
def test_a_dependency_has_its_reason(dependency: str) -> None:
    rows = [line for line in ARCHITECTURE.splitlines() if line.startswith("|")]
    assert any(dependency in re.split(r"[ ,|]+", row.partition("|")[2]) for row in rows)


def test_the_threat_model_names_tests() -> None:
    rows = (ROOT / "SECURITY.md").read_text(encoding="utf-8").split("| who or what |")[1]
    lines = [line for line in rows.splitlines()[2:] if line.startswith("|")]
    assert lines
    assert [line for line in lines if "::test_" not in line] == []


@pytest.mark.parametrize("named", _named_tests())
def test_a_test_that_the_threat_model_names_is_there(named: str) -> None:
    path, _, name = named.partition("::")
    code = (ROOT / path).read_text(encoding="utf-8")
    assert re.search(rf"^(async )?def {name}\(", code, re.MULTILINE)


def test_a_metric_is_documented() -> None:
    """All that is counted, and all that is read when it is asked for."""
    read = Backlog({"web": Queue(1, datetime.now(UTC), 1)}, 1)
    page = Metrics().page(datetime.now(UTC), read, datetime.now(UTC)).decode()
    names = set(re.findall("^# TYPE (puente_[a-z_]+)", page, re.MULTILINE))
    assert names == set(re.findall(r"^\| `(puente_\w+)` \|", OPERATION, re.MULTILINE))


def test_every_intent_is_documented_and_has_a_label_and_a_skill(knowledge: Knowledge) -> None:
    register = (ROOT / "nlu_data" / "README.md").read_text(encoding="utf-8")
    for intent in knowledge.nlu.intents.values():
        assert f"`{intent.name}`" in register
        assert intent.name in knowledge.handbook.skills
        assert f"intent-{intent.name.replace('_', '-')}" in knowledge.translator.ids()


@pytest.mark.parametrize("folder", ["nlu_data", "locales", "policies_kb", "requirements", "deploy"])
def test_a_data_folder_has_its_readme(folder: str) -> None:
    assert (ROOT / folder / "README.md").read_text(encoding="utf-8").startswith(f"# {folder}: ")


def test_what_the_readme_shows_exists() -> None:
    shown = re.findall(r"(?:src=\"|\]\()(?!https?:|#)([^)\"]+)", README)
    assert [path for path in shown if not (ROOT / path).exists()] == []


def test_the_only_top_level_folders_are_those_of_the_house() -> None:
    listed = {path.name for path in ROOT.iterdir() if path.is_dir() and path.name[0] != "."}
    built = {name for name in listed if name.endswith(".egg-info")}
    assert listed - built == {
        "bot", "nlu_data", "locales", "policies_kb", "tests", "requirements", "deploy",
    }  # fmt: skip
