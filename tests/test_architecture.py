"""The rules of the house: who may import whom, and how large things may grow."""

from __future__ import annotations

import ast
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).parents[1] / "bot"
MODULES = sorted(path for path in BOT.rglob("*.py") if "versions" not in path.parts)
NAMES = [str(path.relative_to(BOT.parent)) for path in MODULES]

# What each room may import of ours, besides itself, `bot.errors` and `bot.datafiles`.
MAY_IMPORT = {
    "bot.domain": set(),
    "bot.dialogue": {"bot.domain"},
    "bot.skills": {"bot.domain", "bot.dialogue"},
    "bot.nlu": {"bot.domain", "bot.features"},
    "bot.kb": {"bot.domain", "bot.features"},
    "bot.l10n": {"bot.domain"},
    "bot.store": {"bot.domain"},
    "bot.services": {"bot.domain", "bot.store"},
    "bot.channels": {"bot.domain"},
    "bot.errors": {"bot.domain"},
    "bot.datafiles": set(),
    "bot.config": set(),
    "bot.logs": set(),
    "bot.parts": set(),
    "bot.features": set(),
    "bot.models": set(),
}
# The rooms that put others together; none of the above may import them.
COMPOSING = {
    "bot.knowledge",
    "bot.play",
    "bot.office",
    "bot.pacing",
    "bot.sending",
    "bot.app",
    "bot.worker",
    "bot.health",
    "bot.metrics",
    "bot.web",
    "bot.staff",
    "bot.serve",
    "bot.cli",
    "bot.cli_bench",
    "bot.cli_db",
    "bot.cli_rasa",
    "bot.cli_school",
    "bot.cli_setup",
    "bot.cli_staff",
    "bot.cli_telegram",
    "bot.cli_translate",
    "bot.tools",
    "bot.training",
}
# Who may import a third party.
ONLY_IN = {
    "telegram": {
        "bot/channels/telegram.py",
        "bot/channels/telegram_bot.py",
        "bot/channels/telegram_read.py",
        "bot/channels/telegram_webhook.py",
    },
    "sqlalchemy": {
        "bot/store/",
        "bot/app.py",
        "bot/cli_setup.py",
        "bot/tools/books.py",
        "bot/tools/demo/",
    },
    "alembic": {"bot/store/"},
    "argon2": {"bot/services/passwords.py"},
    "cryptography": {"bot/store/secret.py"},
    "fluent": {"bot/l10n/", "bot/tools/"},
    "babel": {"bot/l10n/", "bot/tools/"},
    "icalendar": {"bot/l10n/calendar_file.py"},
    "spacy": {"bot/nlu/embedded.py"},
    "sklearn": {"bot/nlu/training.py", "bot/kb/training.py"},
    "opencc": {"bot/domain/folding.py"},
    "httpx": {"bot/nlu/rasa.py"},
    "py3langid": {"bot/nlu/language.py"},
    "starlette": {"bot/web/", "bot/staff/"},
    "uvicorn": {"bot/serve.py"},
    "prometheus_client": {"bot/metrics.py"},
    "jinja2": {"bot/web/", "bot/staff/", "bot/tools/"},
    "xlsxwriter": {"bot/staff/spreadsheet.py"},
    "rasa": set(),
}
LONGEST_MODULE = 300
MEDIAN_FUNCTION = 10
P90_FUNCTION = 25


def _imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno


def _room(module: str) -> str:
    return ".".join(module.split(".")[:2])


def _module(path: Path) -> str:
    return ".".join(path.relative_to(BOT.parent).with_suffix("").parts)


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    room = _room(_module(path))
    if room in COMPOSING or room in ("bot.__main__", "bot.__init__"):
        return
    allowed = MAY_IMPORT[room] | {room, "bot.errors", "bot.datafiles"}
    wrong = [
        f"line {line}: {name}"
        for name, line in _imports(path)
        if name.startswith("bot.") and _room(name) not in allowed
    ]
    assert wrong == []


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_third_party_lives_in_its_place(path: Path) -> None:
    here = str(path.relative_to(BOT.parent))
    wrong = [
        f"line {line}: {name}"
        for name, line in _imports(path)
        if (places := ONLY_IN.get(name.partition(".")[0])) is not None
        and not here.startswith(tuple(places))
    ]
    assert wrong == []


def test_staff_worker_and_channels_do_not_know_each_other_nor_what_is_said_to_parents() -> None:
    apart = {"bot.staff", "bot.worker", "bot.channels"}
    wrong = [
        f"{path.name}: {name}"
        for path in MODULES
        for name, _ in _imports(path)
        if (here := _room(_module(path))) in apart
        and _room(name) in (apart | {"bot.dialogue", "bot.skills"}) - {here}
    ]
    assert wrong == []


def test_the_domain_needs_little_but_the_standard_library() -> None:
    """Which Chinese characters are variants of one another is a fact that a library holds."""
    foreign = {
        name
        for path in (BOT / "domain").glob("*.py")
        for name, _ in _imports(path)
        if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("bot.")
    }
    assert foreign == {"opencc"}


def test_channels_do_not_know_each_other() -> None:
    channels = {path.stem for path in (BOT / "channels").glob("*.py")} - {"__init__"}
    names = [f"telegram_{part}" for part in ("bot", "format", "read", "webhook")]
    parts = dict.fromkeys(("splitting", *names), "telegram")
    wrong = [
        f"{path.name}: {name}"
        for path in (BOT / "channels").glob("*.py")
        for name, _ in _imports(path)
        if name.startswith("bot.channels.")
        and (other := name.rpartition(".")[2]) in channels
        and parts.get(other, other) != parts.get(path.stem, path.stem)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_fits_on_a_few_screens(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


def test_functions_are_small() -> None:
    lengths = sorted(
        (node.end_lineno or node.lineno) - node.lineno + 1
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert statistics.median(lengths) <= MEDIAN_FUNCTION
    assert lengths[len(lengths) * 9 // 10] <= P90_FUNCTION


def test_the_bot_says_nothing_that_is_not_in_the_language_files() -> None:
    """A skill that had a sentence of its own would need a string with a space in it."""
    sentences = [
        f"{path.name}:{node.lineno}: {node.value}"
        for folder in ("skills", "dialogue")
        for path in (BOT / folder).glob("*.py")
        for node in _strings(ast.parse(path.read_text(encoding="utf-8")))
        if " " in node.value.strip()
    ]
    assert sentences == []


def _strings(tree: ast.Module) -> Iterator[ast.Constant]:
    documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    docstrings = {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node not in docstrings
        ):
            yield node
