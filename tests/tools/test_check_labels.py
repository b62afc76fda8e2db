"""What is on buttons fits on a phone, and each variable has a sample."""

from __future__ import annotations

from pathlib import Path

from bot.l10n import catalogue as l10n
from bot.tools.check_labels import LONGEST_LABEL, check_labels
from bot.tools.uses import read_uses
from tests.tools.folders import Edit, lay, told

FILES = {
    "locales/samples.toml": 'name = "Maximiliana"\n',
    "locales/en/main.ftl": "pick = Pick { $name }\nsaid = A text that is no label\n",
    "locales/es/main.ftl": "pick = Elegir a { $name }\nsaid = Un texto que no es una etiqueta\n",
    "bot/skill.py": 'Choice(Msg("pick", name=name), "pick:1")\nMsg("said")\n',
}
LONG = "a" * (LONGEST_LABEL - len("Maximiliana"))


def found(root: Path, *edits: Edit) -> list[str]:
    lay(root, FILES, edits)
    catalogue, _ = l10n.read(root / "locales")
    uses, _ = read_uses(root / "bot", catalogue.entries["en"])
    return told(list(check_labels(root / "locales", catalogue, uses, ())), root)


def test_short_labels_and_long_texts_are_no_problem(tmp_path: Path) -> None:
    assert found(tmp_path, ("locales/es/main.ftl", "etiqueta", "etiqueta" * 20)) == []


def test_a_label_counts_with_what_is_filled_in(tmp_path: Path) -> None:
    assert found(tmp_path, ("locales/es/main.ftl", "Elegir a ", LONG)) == []
    [problem] = found(tmp_path, ("locales/es/main.ftl", "Elegir a ", f"{LONG}b"))
    assert problem.startswith("locales/es/main.ftl:1: pick is a button of 51 characters: aaa")


def test_a_variable_without_a_sample_is_named(tmp_path: Path) -> None:
    edit = ("locales/samples.toml", 'name = "Maximiliana"', 'other = "x"')
    assert found(tmp_path, edit) == ["locales/samples.toml:1: no sample for $name"]
