"""All dialogues once more in languages that nobody speaks: no word comes from anywhere but the
language files, and nothing in the dialogue depends on what a message says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.domain.messages import Msg
from bot.knowledge import Knowledge
from bot.l10n.catalogue import Catalogue
from bot.l10n.formats import written
from bot.l10n.translate import Translator
from bot.tools.pseudo import PSEUDO, is_pseudo, with_pseudo
from tests.test_dialogues import DIALOGUES, Play, read


class Pseudo(Translator):
    """Says all languages in a pseudo-language. `typed`: what a parent would have read -> what is
    said here instead."""

    def __init__(self, of: Translator, catalogue: Catalogue, language: str) -> None:
        super().__init__(catalogue, of._organizations)
        self._pseudo = language
        self.typed: dict[str, str] = {}

    def say(self, msg: Msg, language: str) -> str:
        text = super().say(msg, self._pseudo)
        filled_in = [str(written(value, self._pseudo)) for value in msg.args.values()]
        words = text
        for value in sorted(filled_in, key=len, reverse=True):
            words = words.replace(value, "")
        assert is_pseudo(words), f"{msg.id}: {text}"
        self.typed[super().say(msg, language)] = text
        return text


class PseudoPlay(Play):
    def __init__(self, knowledge: Knowledge, engine: Engine, dialogue: dict[str, Any]) -> None:
        assert isinstance(knowledge.translator, Pseudo)
        self._typed: Mapping[str, str] = knowledge.translator.typed
        super().__init__(knowledge, engine, dialogue)

    def _turn(self, row: dict[str, Any]) -> dict[str, Any]:
        """A parent who types a label types the one that is shown."""
        shown = self._typed.get(row.get("parent", ""))
        if shown not in {button.label for button in self._chat.offered}:
            return super()._turn(row)
        happened = super()._turn({**row, "parent": shown})
        return {**happened, "parent": row["parent"]}


@pytest.fixture(scope="session")
def catalogue(knowledge: Knowledge) -> Catalogue:
    return with_pseudo(knowledge.translator.catalogue)


@pytest.mark.parametrize("language", PSEUDO)
@pytest.mark.parametrize(("path", "index"), DIALOGUES)
def test_dialogue_in_a_pseudo_language(
    path: Path,
    index: int,
    language: str,
    knowledge: Knowledge,
    catalogue: Catalogue,
    engine: Engine,
) -> None:
    dialogue = read(path)[index] | {"transcript": False}
    expected = [_without_words(turn) for turn in dialogue["turns"]]
    pseudo = replace(knowledge, translator=Pseudo(knowledge.translator, catalogue, language))
    assert PseudoPlay(pseudo, engine, dialogue).turns(expected) == expected


def _without_words(turn: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in turn.items() if key not in ("reads", "labels")}
