"""Personal words are sealed before they are stored, with a key that is made once."""

from __future__ import annotations

import os
import subprocess
import sys
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import Engine

from bot.config import Settings
from bot.errors import Unusable
from bot.store.secret import Cipher, cipher, sealed, unsealed
from bot.store.unit_of_work import connect, reading, transaction
from tests.conftest import KEY, ROOT

OTHER = b64encode(os.urandom(32)).decode()
WORDS = "Marisol has an allergy to peanuts"


@given(st.text(st.characters(exclude_categories=())))
@example("\0")
@example("\ud83d and no second half")
def test_any_text_is_opened_as_it_was_sealed(text: str) -> None:
    cipher = Cipher(KEY)
    assert cipher.open(cipher.seal(text)) == text


def test_sealed_words_do_not_show() -> None:
    found = Cipher(KEY).seal(WORDS)
    assert found.isascii()
    # A short one may stand there by chance.
    assert not any(word in found for word in WORDS.split() if len(word) > 4)
    assert found != Cipher(KEY).seal(WORDS)


@pytest.mark.parametrize("key", [KEY, OTHER], ids=["of Fernet", "of openssl"])
def test_a_key_may_be_made_with_openssl(key: str) -> None:
    assert Cipher(key).open(Cipher(key).seal(WORDS)) == WORDS


@pytest.mark.parametrize(
    "found",
    [Cipher(OTHER).seal(WORDS), Cipher(KEY).seal(WORDS)[:-8], Cipher(KEY).seal("")[1:], WORDS, "",
     "é"],
    ids=["another key", "cut", "no start", "never sealed", "empty", "not ASCII"],
)  # fmt: skip
def test_what_the_key_does_not_open_is_told_with_what_to_change(found: str) -> None:
    with pytest.raises(Unusable, match=r"PUENTE_SECRET_KEY does not open .* database"):
        Cipher(KEY).open(found)


@pytest.mark.parametrize("key", ["short", "é" * 44, "x" * 44, KEY[4:], " "])
def test_a_key_that_is_none_is_told_with_how_to_make_one(tmp_path: Path, key: str) -> None:
    with pytest.raises(Unusable, match=r"PUENTE_SECRET_KEY is none.*openssl") as told:
        cipher(key, tmp_path)
    assert key not in str(told.value).split()


# ---- The key in the state folder


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "state"
    found = cipher("", folder).seal(WORDS)
    assert cipher("", folder).open(found) == WORDS
    [path] = folder.iterdir()
    assert (path.name, path.stat().st_mode & 0o777) == ("secret.key", 0o600)


def test_a_key_that_is_set_goes_before_that_of_the_folder(tmp_path: Path) -> None:
    assert cipher(KEY, tmp_path).open(Cipher(KEY).seal(WORDS)) == WORDS
    assert list(tmp_path.iterdir()) == []


def test_all_that_start_at_once_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: cipher("", tmp_path).seal(WORDS), range(8)))
    assert {cipher("", tmp_path).open(one) for one in found} == {WORDS}
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


def test_processes_that_start_at_once_agree_on_one_key(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from bot.store.secret import cipher; "
        "print(cipher('', Path(sys.argv[1])).seal(sys.argv[2]))"
    )
    command = [sys.executable, "-c", code, str(tmp_path), WORDS]
    started = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) for _ in range(2)]
    found = [process.communicate(timeout=60)[0].decode() for process in started]
    assert {cipher("", tmp_path).open(one.strip()) for one in found} == {WORDS}


@pytest.mark.parametrize("written", [b"", b"no key", b"\xff\xfe"], ids=["empty", "words", "bytes"])
def test_a_file_without_a_key_is_named_and_left(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "secret.key"
    path.write_bytes(written)
    with pytest.raises(Unusable, match=f"The key in {path} is none"):
        cipher("", tmp_path)
    assert path.read_bytes() == written


def test_a_file_with_another_key_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    path.write_text(f"{OTHER}\n")
    with pytest.raises(Unusable, match=f"{path} does not open"):
        cipher("", tmp_path).open(Cipher(KEY).seal(WORDS))


@pytest.mark.parametrize("below", [".", "deep"])
def test_a_folder_that_is_none_is_told_with_what_to_change(tmp_path: Path, below: str) -> None:
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(Unusable, match=r"cannot be written or read.*PUENTE_STATE.*SECRET_KEY"):
        cipher("", path / below)


# ---- The key of an engine


def test_what_one_transaction_seals_another_opens(engine: Engine) -> None:
    with transaction(engine) as connection:
        found = sealed(connection, WORDS)
    with reading(engine) as connection:
        assert unsealed(connection, found) == WORDS
    assert Cipher(KEY).open(found) == WORDS


def test_without_a_key_nothing_personal_is_stored(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'puente.db'}")
    with reading(engine) as connection, pytest.raises(RuntimeError, match="no cipher"):
        sealed(connection, WORDS)
    engine.dispose()


def test_the_key_is_not_shown_with_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUENTE_SECRET_KEY", KEY)
    assert Settings().secret_key == KEY
    assert KEY not in repr(Settings())
