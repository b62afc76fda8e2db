"""The files in deploy/ name only settings, commands and pages that there are."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.main import get_command

from bot.channels.telegram_webhook import PATH
from bot.cli import app
from bot.config import Settings
from bot.parts import END_WITHIN
from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
COMPOSE = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))
OURS = [name for name, service in COMPOSE["services"].items() if "build" in service]
SETTINGS = {
    str(field.validation_alias or f"PUENTE_{name.upper()}")
    for name, field in Settings.model_fields.items()
}


def _demand_command(words: list[str]) -> None:
    """Raises what the command line would answer to an unknown command or option."""
    command: Any = get_command(app)
    context = command.make_context("puente", list(words))
    while hasattr(command, "commands"):
        name, command, words = command.resolve_command(context, words)
        context = command.make_context(name, list(words), parent=context)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _lines(unit: Path, key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", _text(unit), re.MULTILINE)


def _files() -> Iterator[Path]:
    yield from (path for path in sorted(DEPLOY.rglob("*")) if path.is_file())


@pytest.mark.parametrize("path", [*_files()], ids=lambda path: path.name)
def test_every_setting_that_is_named_is_one(path: Path) -> None:
    named = set(re.findall(r"\b(?:PUENTE_[A-Z_]+|TELEGRAM_BOT_TOKEN)\b", _text(path)))
    assert named <= SETTINGS


@pytest.mark.parametrize("words", [["serv"], ["serve", "--prot", "1"], ["db", "upgarde"]])
def test_a_command_that_is_none_would_be_found(words: list[str]) -> None:
    with pytest.raises(Exception, match="No such"):
        _demand_command(words)


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.name)
def test_a_unit_starts_a_command_that_there_is(unit: Path) -> None:
    for line in _lines(unit, "ExecStart"):
        program, *words = line.replace("%i", "8000").split()
        assert program == "/opt/puente/.venv/bin/puente"
        _demand_command([word for word in words if word != "$OPTIONS"])
    assert "NoNewPrivileges=yes" in _text(unit)
    assert "ProtectSystem=strict" in _text(unit)


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("No systemd, so nothing verified the units: install Debian's systemd.")
    for unit in UNITS:
        text = _text(unit).replace("/opt/puente/.venv/bin/puente", "/bin/true")
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
    paths = [tmp_path / unit.name.replace("@.", "@8000.") for unit in UNITS]
    (tmp_path / "puente@8000.service").write_text((tmp_path / "puente@.service").read_text())
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, paths)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = [line for line in done.stderr.splitlines() if "puente" in line]
    assert found == []


@pytest.mark.parametrize("name", OURS)
def test_a_service_runs_a_command_that_there_is_and_is_given_its_time_to_end(name: str) -> None:
    service = COMPOSE["services"][name]
    _demand_command(service["command"])
    if service["command"][0] == "serve":
        assert int(service["stop_grace_period"].removesuffix("s")) > END_WITHIN
        assert "/readyz" in service["healthcheck"]["test"][-1]


def test_a_replica_has_time_to_end_under_systemd() -> None:
    assert int(_lines(DEPLOY / "systemd" / "puente@.service", "TimeoutStopSec")[0]) > END_WITHIN


def test_services_wait_for_services_that_there_are_and_share_the_bot() -> None:
    services = COMPOSE["services"]
    for service in services.values():
        assert set(service.get("depends_on", ())) <= set(services)
    serving = [services[name] for name in OURS if services[name]["command"][0] == "serve"]
    assert serving
    assert all(one["environment"]["PUENTE_TELEGRAM_WEBHOOK"] == "on" for one in serving)
    assert f"|{PATH.strip('/')})$" in _text(DEPLOY / "nginx.conf")


def test_what_compose_is_to_be_given_stands_in_its_file() -> None:
    wanted = set(re.findall(r"\$\{(\w+)", _text(DEPLOY / "compose.yml")))
    given = set(re.findall(r"^(\w+)=", _text(DEPLOY / "compose.env"), re.MULTILINE))
    assert wanted == given


def test_the_image_has_all_that_is_read_and_starts_commands_that_there_are() -> None:
    text = _text(DEPLOY / "Dockerfile")
    copied = re.findall(r"^COPY (\S+)", text, re.MULTILINE)
    assert [path for path in copied if not (ROOT / path).exists()] == []
    folders = [path.name for path in Settings().data_folders]
    assert set(copied) == {"requirements", "bot", *folders}
    for words in re.findall(r"python -m bot ([^&\n]+)", text):
        _demand_command(words.split())
    for listed in re.findall(r"^CMD (\[.*\])$", text, re.MULTILINE):
        _demand_command(yaml.safe_load(listed))


def test_the_balancer_shows_nobody_what_is_for_operators() -> None:
    text = _text(DEPLOY / "nginx.conf")
    assert text.count("{") == text.count("}")
    assert "location ~ ^/(metrics|healthz|readyz)$ {\n        return 404;" in text
    pages = _text(ROOT / "bot" / "web" / "server.py")
    for page in re.findall(r"location = (\S+)", text):
        assert f'Route("{page}"' in pages


def test_every_command_that_the_guide_names_is_one() -> None:
    groups = get_command(app).commands  # type: ignore[attr-defined]
    named = re.findall(r"`puente ([a-z][^`]*)`", _text(DEPLOY / "README.md"))
    assert named
    for name, *more in map(str.split, named):
        within = getattr(groups[name], "commands", {})
        assert not (within and more) or more[0] in within
