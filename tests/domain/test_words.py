"""Words of every script, also where no space parts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.folding import fold
from bot.domain.words import length, parted, stretches, tells


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I meet Ms. Lee!", ["i", "meet", "ms", "lee"]),
        ("我想约Lee老师", ["我想约", "lee", "老师"]),
        ("Ana는 3학년", ["ana", "는", "3", "학년"]),
        ("أُريدُ Lee", ["اريد", "lee"]),
        ("", []),
    ],
)
def test_a_name_is_a_word_of_its_own(text: str, expected: list[str]) -> None:
    assert parted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two words", 2),
        ("我想约老师", 3),
        ("不用", 1),
        ("선생님과 만나고 싶어요", 5),
        ("أريد موعدا", 3),
        ("...", 0),
    ],
)
def test_length_in_words(text: str, expected: int) -> None:
    assert length(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("lee", False), ("fair", True), ("书展", True), ("书", False), ("수업", True)],
)
def test_what_may_stand_for_a_title(word: str, expected: bool) -> None:
    assert tells(word) is expected


def test_a_long_text_is_read_in_pieces_that_overlap() -> None:
    assert stretches("a b c d e f", 4) == ["a b c d", "c d e f"]
    assert stretches("a b c d", 4) == []
    assert stretches("一二三四五六七八九十", 4) == ["一二三四五六七八", "五六七八九十"]


@given(st.text(), st.integers(2, 30))
def test_no_word_of_a_long_text_is_left_out(text: str, size: int) -> None:
    found = stretches(text, size)
    if found:
        assert set("".join(found)) >= {c for c in text if not c.isspace()}


@given(st.text())
def test_traditional_and_simplified_arabic_and_latin_are_folded_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("週二下午三點", "周二下午三点"), ("أإآٱ", "اااا"), ("مدرسة", "مدرسه"), ("إلى", "الي"),
        ("٣:٣٠", "3:30"), ("۴", "4"), ("جـــيد", "جيد"), ("Thứ Bảy đến", "thu bay den"), ("ک", "ك"),
    ],
)  # fmt: skip
def test_ways_to_write_one_word_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
