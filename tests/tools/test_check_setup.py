"""What operators get wrong is told in a sentence, and nothing where all is right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.config import Settings
from bot.tools import check_setup
from bot.tools.check_setup import look
from tests.books import Books
from tests.commands import Puente
from tests.conftest import KEY, Clock
from tests.nlu.rasa_server import PARSED, pretending, says

NOBODY = "http://127.0.0.1:9"
SAFE = "https://puente.school.example"
Looked = Callable[..., list[str]]


@pytest.fixture
def looked(any_engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Looked:
    """The level and the first words of each advice, of settings that are right but for `given`."""
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    state = tmp_path / "state"
    state.mkdir(0o700)

    def told(**given: Any) -> list[str]:
        settings = Settings(state=state, secret_key=KEY).model_copy(update=given)
        return [str(advice) for advice in look(settings, any_engine)]

    return told


def test_nothing_is_said_where_all_is_right(looked: Looked) -> None:
    telegram = {"telegram_bot_token": "1:x", "public_url": SAFE}
    assert looked() == looked(**telegram) == []
    assert looked(host="10.0.0.1", proxies="10.0.0.2") == []


@pytest.mark.parametrize(
    ("given", "begins"),
    [
        ({"telegram_bot_token": "1:x"}, "warning: PUENTE_PUBLIC_URL is not set"),
        ({"smtp_url": "smtp://mail.example"}, "warning: PUENTE_PUBLIC_URL is not set"),
        ({"public_url": "http://school.example"}, "warning: PUENTE_PUBLIC_URL begins with http://"),
        ({"host": "0.0.0.0"}, "warning: PUENTE_HOST is 0.0.0.0"),  # noqa: S104
        ({"nlu": "rasa", "rasa_url": NOBODY}, f"warning: No Rasa server answers at {NOBODY}"),
    ],
)
def test_a_setting_that_is_missing_or_wrong(
    looked: Looked, given: dict[str, Any], begins: str
) -> None:
    [told] = looked(**given)
    assert told.startswith(begins)


def test_a_rasa_server_that_answers_anything_is_there(looked: Looked) -> None:
    with pretending(says(PARSED)) as server:
        assert looked(nlu="rasa", rasa_url=server.url) == []
        assert len(looked(nlu="rasa", rasa_url=f"{server.url},{NOBODY}")) == 1


def test_a_key_in_a_file_is_for_one_machine(looked: Looked, backend: str) -> None:
    told = looked(secret_key="")
    assert [line[:27] for line in told] == ["error: The key of personal "] * (backend == "postgres")


def test_a_state_folder_that_everybody_may_read(looked: Looked, tmp_path: Path) -> None:
    (tmp_path / "state").chmod(0o755)
    [told] = looked()
    assert told.startswith("warning: Everybody on this machine may look into")


def test_the_demo_is_no_school(
    looked: Looked, any_engine: Engine, clock: Clock, backend: str
) -> None:
    Books(any_engine, clock(), "a real one").teacher("Grace Lee")
    assert looked() == []
    Books(any_engine, clock(), "demo-").teacher("Grace Lee")
    told = looked()
    assert [line[:35] for line in told] == ["warning: The database on PostgreSQL"] * (
        backend == "postgres"
    )


@pytest.mark.parametrize(
    ("mounts", "kind"),
    [
        ("/dev/sda / ext4 rw 0 0\nserver:/x /srv nfs4 rw 0 0\n", "nfs4"),
        ("server:/x / nfs4 rw 0 0\n/dev/sda /srv ext4 rw 0 0\n", "ext4"),
        ("/dev/sda / ext4 rw 0 0\nserver:/x /srv/pu nfs rw 0 0\n", "ext4"),
        ("/dev/sda / ext4 rw 0 0\n//server/x /srv/our\\040data cifs rw 0 0\n", "cifs"),
        ("", ""),
    ],
)
def test_a_database_on_a_network_file_system(tmp_path: Path, mounts: str, kind: str) -> None:
    file = tmp_path / "mounts"
    file.write_text(mounts)
    database = "/srv/our data/puente.db" if kind == "cifs" else "/srv/puente/puente.db"
    assert check_setup._file_system(Path(database), file) == kind
    told = [str(advice) for advice in check_setup._of_file(database, file)]
    assert [line[:30] for line in told] == [f"error: {database} is on a netw"[:30]] * (
        kind in ("nfs4", "cifs")
    )


def test_the_command_tells_it(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert puente("db", "upgrade").code == 0
    assert puente("check", "setup")[:2] == (0, "")
    monkeypatch.setenv("PUENTE_NLU", "rasa")
    monkeypatch.setenv("PUENTE_RASA_URL", NOBODY)
    ran = puente("check", "setup")
    assert (ran.code, len(ran.lines)) == (0, 1)
    monkeypatch.setattr(check_setup, "_MOUNTS", tmp_path / "mounts")
    (tmp_path / "mounts").write_text("server:/x / nfs rw 0 0\n")
    ran = puente("check", "setup")
    assert (ran.code, len(ran.lines)) == (1, 2)
