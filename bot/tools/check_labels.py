"""Checks what is on buttons, and that each variable has a sample to show a message with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from bot.errors import Problem
from bot.l10n.catalogue import Catalogue
from bot.l10n.translate import Translator
from bot.tools.patterns import Pattern
from bot.tools.translations.preview import ANY, NAME, preview, read_samples
from bot.tools.uses import Use

# So many characters fit beside each other on a phone (Telegram cuts the rest off).
LONGEST_LABEL = 50


def check_labels(
    root: Path, catalogue: Catalogue, uses: Sequence[Use], broken: Collection[tuple[Path, int]]
) -> Iterator[Problem]:
    """`broken`: where something is wrong already, so that the message cannot be shown."""
    own = catalogue.entries.get("en", {})
    samples, translator = read_samples(root), Translator(catalogue, {})
    labels = {id for use in uses if use.label for id in own if use.says(id)}
    for language, entries in catalogue.entries.items():
        for id in sorted(labels & entries.keys()):
            entry = entries[id]
            sound = (entry.path, entry.line) not in broken
            shown = preview(translator, samples, id, language) if sound else []
            longest = max((each.text for each in shown), key=len, default="")
            if len(longest) > LONGEST_LABEL:
                wrong = f"{id} is a button of {len(longest)} characters: {longest}"
                yield Problem(entry.path, entry.line, wrong, f"at most {LONGEST_LABEL}")
    if samples:
        wanted = {
            name
            for entry in own.values()
            for name, values in Pattern(entry.node).samples.items()
            if values == (ANY,)
        }
        for name in sorted(wanted - samples.keys()):
            yield Problem(root / NAME, 1, f"no sample for ${name}", f'{name} = "..."')
