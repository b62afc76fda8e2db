"""Every message of the program, said in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from bot.config import Settings
from bot.domain.messages import Value
from bot.l10n.catalogue import Catalogue, load
from bot.l10n.formats import locale
from bot.l10n.translate import Translator
from bot.nlu import data as nlu
from bot.tools.pseudo import PSEUDO, is_pseudo, with_pseudo
from bot.tools.translations.preview import preview, read_samples

SETTINGS = Settings()
SHIPPED = tuple(nlu.read(SETTINGS.nlu_data)[0].shipped)
# What stands in place of every sample, so that what is left are the message's own words.
MARK = "\N{BLACK FOUR POINTED STAR}"
# Names and terms of the school system, which every language keeps, with what explains them.
KEPT = re.compile(
    r"(?<![A-Za-z])(Puente|Telegram|Excel|JavaScript|JSON|CSV|XLSX|compact|ABCD2-EFGH3)(?![A-Za-z])"
    r"|/[a-z]+|[\w/<>-]+\.(ftl|md|toml|yml|csv)|policies_kb/?"
)
WORD = re.compile(r"[^\W\d_]+")
ENGLISH = re.compile(
    r"\b(the|and|is|are|you|your|this|that|with|for|not|what|can|will|of|to)\b", re.I
)


@cache
def catalogue() -> Catalogue:
    return with_pseudo(load(SETTINGS.locales))


def said(language: str) -> Iterator[tuple[str, str]]:
    """Id -> each text that the message can become, with marks in place of samples."""
    samples: dict[str, Value] = dict.fromkeys(read_samples(SETTINGS.locales), MARK)
    translator = Translator(catalogue(), {})
    for id in catalogue().entries["en"]:
        for shown in preview(translator, samples, id, language):
            # No day goes with some statuses, which the sampling does not know.
            yield id, shown.text.replace("none", MARK)


@pytest.mark.parametrize("language", SHIPPED)
def test_no_message_lacks_a_variable(language: str) -> None:
    """Fluent writes {$name} where it was given none, and an error beside it."""
    texts = list(said(language))
    assert len({id for id, _ in texts}) == len(catalogue().entries["en"])
    assert [(id, text) for id, text in texts if re.search(r"\{|\}|\$\w", text) or not text] == []


@pytest.mark.parametrize("language", [code for code in SHIPPED if code != "en"])
def test_no_message_is_english(language: str) -> None:
    """In other scripts no Latin word is left but those that are kept; in Latin script no text holds
    two of the commonest words of English more than its own language explains."""
    own = locale(language).get_language_name() or ""
    latin = own[0].isascii() or language == "vi"
    left = [(id, KEPT.sub("", text)) for id, text in said(language)]
    if latin:
        english = {text for id, text in said("en")}
        found = [(id, text) for id, text in left if len(WORD.findall(text)) > 3 and text in english]
        found += [(id, text) for id, text in left if _is_english(text)]
    else:
        found = [(id, text) for id, text in left if re.search("[A-Za-z]{2,}", text)]
    assert found == []


def _is_english(text: str) -> bool:
    common = len(ENGLISH.findall(text))
    return common > 1 and common > len(WORD.findall(text)) / 6


@pytest.mark.parametrize("language", PSEUDO)
def test_a_pseudo_language_changes_every_word(language: str) -> None:
    for id, text in said(language):
        assert is_pseudo(text), f"{id}: {text}"


def test_a_pseudo_language_is_longer_than_english() -> None:
    lengths = [sum(len(text) for _, text in said(code)) for code in ("en", "en-XA")]
    assert lengths[1] > 1.4 * lengths[0]
