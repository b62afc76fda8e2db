"""A small school with English and Spanish texts, for the tests of the translators' workbench."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from bot.tools.translations.exchange import Row
from bot.tools.translations.selecting import record_texts
from bot.tools.translations.shelf import Shelf, open_shelf
from bot.tools.translations.texts import fingerprint
from tests.tools.folders import lay

EN, ES = "locales/en/main.ftl", "locales/es/main.ftl"
EN_SHEET, ES_SHEET = "policies_kb/rules/en.md", "policies_kb/rules/es.md"
FILES = {
    "nlu_data/register.yml": "intents:\n  greet: {group: smalltalk, means: hello}\nentities: {}\n",
    "nlu_data/languages.yml": (
        "languages:\n"
        "  en: {name: English, direction: ltr, status: machine, lead: null}\n"
        "  es: {name: Español, direction: ltr, status: machine, lead: null}\n"
    ),
    "locales/samples.toml": 'name = "Ana"\n',
    EN: (
        "# $name (String): a first name.\n"
        "hello = Hello { $name }\n"
        "places =\n    { $count ->\n        [one] One place\n"
        "       *[other] { $count } places\n    }\n"
        "bye = Good bye\n"
    ),
    ES: (
        "# Nota de quien traduce\n"
        "hello = Hola { $name }\n\n"
        "places = { $count ->\n   [one] Un lugar\n   [many] { $count } de lugares\n"
        "   *[other] { $count } lugares\n }\n"
        "bye = Adiós\n"
    ),
    "policies_kb/organizations.toml": '[school]\nname = "School"\nkind = "school"\n',
    "policies_kb/rules/document.toml": 'title = "Rules"\norganization = "school"\n',
    "policies_kb/rules/source.txt": "Rules\nVisits\nWe welcome you.\nPlease sign in.\n",
    EN_SHEET: (
        "# Rules\n\n## Visits {#visits}\n\nWe welcome you. {#visits.welcome}\n\n- am i welcome\n\n"
        "Please sign in. {#visits.sign}\n\n- must i sign in\n"
    ),
    ES_SHEET: (
        "# Reglas\n\n## Visitas {#visits}\n\nLe damos la\nbienvenida. {#visits.welcome}\n\n"
        "- soy bienvenido\n\nFirme al entrar. {#visits.sign}\n\n- tengo que firmar\n"
    ),
}


def school(root: Path, *edits: tuple[str, str, str], by: str = "machine") -> Shelf:
    """Laid below `root` and recorded; then edited."""
    lay(root, FILES, [])
    record_texts(opened(root), by)
    for name, old, new in edits:
        edit(root / name, old, new)
    return opened(root)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def opened(root: Path) -> Shelf:
    return open_shelf((root / "nlu_data", root / "locales", root / "policies_kb"), "es")


def rows(shelf: Shelf, changes: dict[str, str]) -> list[Row]:
    """What comes back when all went out as it is and a translator changed some; a line each."""
    return [
        Row(id, text.english, changes.get(id, text.translation), fingerprint(text.translation), n)
        for n, (id, text) in enumerate(shelf.texts.items(), start=2)
    ]


def contents(root: Path) -> dict[Path, str]:
    paths: Iterable[Path] = sorted(path for path in root.rglob("*") if path.is_file())
    return {path: path.read_text(encoding="utf-8") for path in paths}
