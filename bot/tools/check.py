"""All checks of all data: what `puente check` reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import Problem
from bot.kb import load as kb
from bot.kb.chains import unknown_roles
from bot.l10n import catalogue as l10n
from bot.nlu import data as nlu
from bot.nlu import phrases as nlu_phrases
from bot.tools import check_kb, check_locales, check_nlu
from bot.tools.check_labels import check_labels
from bot.tools.translations.ledger import NAME, check_ledger
from bot.tools.translations.texts import SOURCE, read_texts
from bot.tools.uses import read_uses

_CODE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Report:
    """Every problem by file and line. `coverage`: shipped language -> folder -> the part of it that
    the language has, 0 to 1."""

    problems: tuple[Problem, ...]
    coverage: Mapping[str, Mapping[str, float]]

    def as_json(self) -> dict[str, Any]:
        problems = [
            {"path": str(p.path), "line": p.line, "wrong": p.wrong, "right": p.right}
            for p in self.problems
        ]
        return {"problems": problems, "coverage": self.coverage}

    def as_text(self) -> str:
        """A line a problem, then a line a language with its coverage in per cent."""
        lines = [str(problem) for problem in self.problems]
        for language, folders in self.coverage.items():
            shares = ", ".join(f"{folder} {share:.0%}" for folder, share in folders.items())
            lines.append(f"{language}: {shares}")
        return "\n".join([*lines, f"{len(self.problems)} problems", ""])


def check(nlu_data: Path, locales: Path, policies_kb: Path) -> Report:
    """Reads the three folders as the bot does."""
    folders = (nlu_data, locales, policies_kb)
    if missing := [folder for folder in folders if not folder.is_dir()]:
        return Report(tuple(Problem(f, 1, "is no folder", "the right place") for f in missing), {})
    data, of_data = nlu.read(nlu_data)
    catalogue, library = l10n.read(locales), kb.read(policies_kb)
    phrases, of_phrases = nlu_phrases.read(nlu_data, data)
    read = library[0]
    roles = data.entities.get("staff_role", ())
    uses, unclear = read_uses(_CODE, catalogue[0].entries.get("en", {}))
    problems = [
        *unclear,
        *check_nlu.check_nlu(nlu_data, data, phrases, [*of_data, *of_phrases]),
        *check_locales.check_locales(locales, catalogue, data.languages, data.intents, uses),
        *check_kb.check_kb(policies_kb, library, data.languages),
        *unknown_roles(policies_kb, read.organizations, read.chains, roles),
        *_translations(locales, data, catalogue[0], read),
    ]
    broken = {(problem.path, problem.line) for problem in problems}
    problems.extend(check_labels(locales, catalogue[0], uses, broken))
    counts = nlu_phrases.counted(phrases)
    shares = {code: coverage(data, counts, catalogue[0], read, code) for code in data.shipped}
    return Report(tuple(sorted(problems, key=lambda p: (p.path, p.line))), shares)


def _translations(
    locales: Path, data: nlu.NluData, catalogue: l10n.Catalogue, library: kb.Library
) -> Iterator[Problem]:
    """Of the languages that are offered: whether each text is of the English as it is now."""
    for code, language in data.shipped.items():
        if code != SOURCE:
            texts = read_texts(catalogue, library, code)
            reviewed = language.status == "reviewed"
            yield from check_ledger(locales / code / NAME, code, texts, reviewed=reviewed)


def coverage(
    data: nlu.NluData,
    counts: nlu_phrases.Counts,
    catalogue: l10n.Catalogue,
    library: kb.Library,
    language: str,
) -> dict[str, float]:
    """Folder -> the part of it that the language has, 0 to 1."""
    return {
        "nlu_data": check_nlu.share(data, counts, language),
        "locales": check_locales.share(catalogue, language),
        "policies_kb": check_kb.share(library, language),
    }
