import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.splitting import shorten, split
from bot.channels.telegram_format import units

# Letters, marks, wide characters and every kind of border, so that all of them meet.
PROSE = st.text(st.sampled_from("abcé́कि。！.?! \n\t\u00a0👩—"), max_size=200)
TEXT = st.one_of(PROSE, st.text(max_size=200))


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("", 10, []),
        (" \n ", 2, []),
        ("short", 5, ["short"]),
        ("one two\n\nthree. four\nfive", 20, ["one two", "three. four\nfive"]),
        ("one. two\nthree four", 15, ["one. two", "three four"]),
        ("One two. Three four", 15, ["One two.", "Three four"]),
        ("¿Uno? Dos tres cuatro", 16, ["¿Uno?", "Dos tres cuatro"]),
        ("一二。三四五", 5, ["一二。", "三四五"]),
        ("one two three", 8, ["one two", "three"]),
        ("one two", 3, ["one", "two"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("one    two", 5, ["one", "two"]),
        ("कककिकि", 3, ["कक", "कि", "कि"]),
    ],
)
def test_cuts_at_the_best_border(text: str, limit: int, parts: list[str]) -> None:
    assert split(text, limit) == parts


@given(TEXT, st.integers(2, 60))
def test_no_part_is_longer_than_the_limit(text: str, limit: int) -> None:
    assert all(units(part) <= limit for part in split(text, limit, units))


def test_a_character_wider_than_the_limit_stands_alone() -> None:
    assert split("👩ab", 1, units) == ["👩", "a", "b"]


@given(TEXT, st.integers(1, 60))
def test_only_white_space_between_parts_is_lost(text: str, limit: int) -> None:
    end = 0
    for part in split(text, limit):
        start = text.index(part, end)
        assert not text[end:start].strip()
        end = start + len(part)
    assert not text[end:].strip()


@given(TEXT, st.integers(1, 60))
def test_every_part_has_words(text: str, limit: int) -> None:
    assert all(part.strip() for part in split(text, limit))


@given(TEXT)
def test_a_text_that_fits_stays_as_it_is(text: str) -> None:
    assert split(text, 200) == ([text] if text.strip() else [])


@given(st.lists(st.text("abc", min_size=1, max_size=9), min_size=1), st.integers(9, 40))
def test_words_that_fit_are_never_cut(words: list[str], limit: int) -> None:
    assert " ".join(split(" ".join(words), limit)).split() == words


@pytest.mark.parametrize(
    ("label", "short"),
    [
        ("Thursday", "Thursday"),
        ("Thursday at noon", "Thursday at…"),
        ("Yes. Thursday at noon", "Yes.…"),
        ("abcdefghijklmnop", "abcdefghijk…"),
    ],
)
def test_a_label_is_shortened_at_a_word(label: str, short: str) -> None:
    assert shorten(label, 12) == short


@given(TEXT, st.integers(2, 60))
def test_a_shortened_label_fits_and_begins_as_the_label(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert text.startswith(re.sub("…$", "", short))
