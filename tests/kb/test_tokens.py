"""Tokens are what the search sees of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.folding import fold
from bot.kb.tokens import tokens, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reunión de PADRES", ["reunion", "de", "padres"]),
        ("the teacher’s e-mail", ["the", "teacher", "e", "mail"]),
        ("don't", ["dont"]),
        ("đi học", ["di", "hoc"]),
        ("K-5, 85%", ["k", "5", "85"]),
        ("家长会 PTA", ["家长会", "pta"]),
        ("line\nbreak\ttab", ["line", "break", "tab"]),
        ("zero\u200bwidth \u202eturned", ["zerowidth", "turned"]),
        ("", []),
    ],
)
def test_words_are_folded(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_short_word_is_not_a_piece_of_a_long_one() -> None:
    assert not {"=art"} & set(tokens("start", {}))


def test_chinese_is_cut_into_characters_and_pairs() -> None:
    assert tokens("家长会", {}) == ["=家", "=长", "=会", "家长", "长会"]


def test_traditional_characters_are_the_same() -> None:
    assert tokens("家長會議", {}) == tokens("家长会议", {})


def test_synonyms_are_found_inside_chinese() -> None:
    groups = {"家长": "家长", "父母": "家长", "爸妈": "家长"}
    assert tokens("我的爸妈来", groups) == tokens("我的家长来", groups)


@pytest.mark.parametrize(
    ("one", "other"),
    [("선생님이랑", "선생님께"), ("المدرسة", "لمدرستي"), ("volunteering", "volunteers")],
)
def test_inflected_words_share_pieces(one: str, other: str) -> None:
    assert len(set(tokens(one, {})) & set(tokens(other, {}))) >= 3


def test_synonyms_become_one_word() -> None:
    assert tokens("kid", {"kid": "child"}) == tokens("child", {"kid": "child"})


@given(st.text())
def test_any_text_has_tokens_without_white_space(text: str) -> None:
    assert all(token and not any(c.isspace() for c in token) for token in tokens(text, {}))


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="abcdefghij", min_size=4, max_size=20))
def test_every_piece_has_the_same_length(word: str) -> None:
    pieces = [token for token in tokens(word, {}) if token.startswith("#")]
    assert {len(piece) for piece in pieces} == {len("#abcd")}
