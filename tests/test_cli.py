"""The commands, as people and scripts use them; what the operator has to mend is said plainly."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.domain.messages import Msg
from bot.knowledge import Knowledge
from tests.channels.emulator import Emulator
from tests.commands import Puente, Ran
from tests.conftest import KEY

ROOT = Path(__file__).parents[1]
ANSWER = [
    "text", "lang", "intent", "confidence", "engine", "skill", "form", "abstained", "reply",
    "citations", "choices",
]  # fmt: skip
CITATION = ["document", "section", "organization", "title", "quote"]
LUNCH = "how much does school lunch cost"


# ---- ask


@pytest.mark.usefixtures("trained")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["When are parent conferences?"],
         {"lang": "en", "intent": "ask_policy", "skill": "answers", "form": None}),
        (["¿Cuándo son las conferencias de padres?"], {"lang": "es", "skill": "answers"}),
        (["conferences", "--lang", "es"], {"lang": "es"}),
        ([LUNCH], {"abstained": True, "citations": []}),
        (["change school"], {"skill": "account", "form": "school", "abstained": False}),
        ([""], {"intent": "", "confidence": 0.0, "citations": []}),
        (["🙂"], {"text": "🙂", "citations": []}),
        (["x" * 5000], {"citations": [], "choices": []}),
        (["\udcff hello"], {"text": "? hello"}),
    ],
    ids=lambda value: value[0][:30] if isinstance(value, list) else "",
)  # fmt: skip
def test_ask_prints_an_answer_of_the_agreed_shape(
    puente: Puente, tmp_path: Path, arguments: list[str], expected: dict[str, Any]
) -> None:
    ran = puente("ask", *arguments, "--json")
    [row] = ran.rows
    assert (ran.code, ran.err) == (0, "")
    assert list(row) == ANSWER
    assert row | expected == row
    assert row["reply"]
    assert 0 <= row["confidence"] <= 1
    assert row["engine"] in ("embedded", "none")
    assert all(isinstance(label, str) for label in row["choices"])
    assert not (tmp_path / "state").exists(), "something was stored"


@pytest.mark.usefixtures("trained")
def test_ask_quotes_the_documents_own_words_those_of_the_parents_school_first(
    puente: Puente, knowledge: Knowledge
) -> None:
    [row] = puente("ask", "¿Cuándo son las conferencias?", "--school", "sessions", "--json").rows
    assert 1 <= len(row["citations"]) <= 3
    own = knowledge.world.organizations["sessions"].name
    assert row["citations"][0]["organization"] == own
    for citation in row["citations"]:
        assert list(citation) == CITATION
        english = knowledge.library.documents[citation["document"]].sheets["en"]
        assert citation["section"] in english.sections
        assert citation["quote"] in {found.text for found in english.statements.values()}
        assert len(citation["quote"]) <= 600


@pytest.mark.usefixtures("trained")
def test_ask_without_json_prints_what_the_parent_reads(puente: Puente) -> None:
    [row] = puente("ask", "When are conferences?", "--json").rows
    assert puente("ask", "When are conferences?").out == f"{row['reply']}\n"


@pytest.mark.usefixtures("trained")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--school", "nowhere"], "There is no school nowhere; there are alexandria, "),
        (["--lang", "tlh"], "There is no language tlh; there are "),
        (["--batch", "nothing.jsonl"], "nothing.jsonl cannot be read (No such file"),
        (["--batch", "."], ". cannot be read (Is a directory)"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_ask_says_what_does_not_exist(puente: Puente, arguments: list[str], told: str) -> None:
    ran = puente("ask", "hello", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(told)


WHOLE = json.dumps({"text": LUNCH, "school": "sessions", "lang": "en", "more": 1}).encode()
LINES = [
    (b"not json", "is not JSON"),
    (b'{"text": "cut off', "is not JSON"),
    (b"[" * 100_000, "is not JSON"),
    (b'{"text": %s}' % (b"9" * 10_000), "is not JSON"),
    (b"[]", "has no text"),
    (b"null", "has no text"),
    (b'"text"', "has no text"),
    (b"{}", "has no text"),
    (b'{"lang": "en"}', "has no text"),
    (b'{"text": 5}', "has no text"),
    (b'{"text": null}', "has no text"),
    (b'{"text": "hi", "school": "nowhere"}', "There is no school nowhere"),
    (b'{"text": "hi", "lang": "tlh"}', "There is no language tlh"),
    (b'{"text": "hi", "lang": 5}', "has a lang or school that is no text"),
    (b'{"text": "hi", "school": ["sessions"]}', "has a lang or school that is no text"),
]
ODD_BUT_WHOLE = [
    b'{"text": "\\ud800 hello"}',
    b'{"text": "hello \xff"}',
    b'{"text": ""}',
    b'{"text": "\\u0000\\u202e"}',
    b'{"text": "hi", "lang": null, "school": ""}',
    b'\t{"text": "hi"}\r',
]


@pytest.mark.usefixtures("trained")
def test_a_batch_gives_an_object_a_line_and_tells_which_lines_are_wrong(
    puente: Puente, tmp_path: Path
) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_bytes(b"\n".join([WHOLE, b"", *(line for line, _ in LINES), b"  ", WHOLE]))
    ran = puente("ask", "--batch", path, "--json")
    [first, *wrong, last] = ran.rows
    assert ran.code == 1
    assert first == last
    assert list(first) == ANSWER
    for number, (row, (_, told)) in enumerate(zip(wrong, LINES, strict=True), start=3):
        assert list(row) == ["line", "error"]
        assert row["line"] == number
        assert row["error"].startswith(f"{path}:{number}: {told}")


@pytest.mark.usefixtures("trained")
def test_a_batch_of_odd_lines_that_can_be_read_is_answered(puente: Puente, tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + b"\n".join(ODD_BUT_WHOLE))
    ran = puente("ask", "--batch", path, "--json")
    assert ran.code == 0
    assert [list(row) for row in ran.rows] == [ANSWER] * len(ODD_BUT_WHOLE)
    assert all(row["reply"] for row in ran.rows)


@pytest.mark.usefixtures("trained")
def test_an_empty_batch_is_no_fault(puente: Puente, tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.touch()
    assert puente("ask", "--batch", path, "--json") == Ran(0, "", "")


# ---- chat


@pytest.mark.usefixtures("trained")
@pytest.mark.parametrize(("language", "asked"), [("en", "thank you"), ("es", "muchas gracias")])
def test_a_script_is_played_line_by_line(
    puente: Puente, knowledge: Knowledge, tmp_path: Path, language: str, asked: str
) -> None:
    script = tmp_path / "script.txt"
    script.write_text(f"Sessions\n\n{asked}\n", encoding="utf-8")
    assert puente("db", "upgrade").code == 0
    ran = puente("chat", "--script", script, "--lang", language)
    expected = [
        knowledge.translator.say(Msg("welcome"), language),
        "› Sessions",
        knowledge.world.organizations["sessions"].name,
        knowledge.translator.say(Msg("empty-message"), language),
        f"› {asked}",
        knowledge.translator.say(Msg("thanks"), language),
    ]
    places = [ran.out.rfind(text) for text in expected]
    assert (ran.code, ran.err) == (0, "")
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.usefixtures("trained")
def test_a_chat_reads_what_is_typed_even_if_it_is_no_text(
    puente: Puente, knowledge: Knowledge
) -> None:
    puente("db", "upgrade")
    ran = puente("chat", typed=b"\xff\xfe\x00\nSessions\n\xf0\x9f\x99\x82")
    assert (ran.code, ran.err) == (0, "")
    assert knowledge.translator.say(Msg("error-ours"), "en") not in ran.out
    assert "› Sessions" in ran.out


@pytest.mark.usefixtures("trained")
@pytest.mark.parametrize("command", [["chat"], ["serve", "--port", "0"]], ids=["chat", "serve"])
def test_a_database_that_was_not_upgraded_is_told_with_what_to_do(
    puente: Puente, command: list[str]
) -> None:
    ran = puente(*command)
    assert ran.code == 2
    assert "puente db upgrade" in ran.err


# ---- check


def test_check_reports_problems_and_coverage_as_json(puente: Puente) -> None:
    ran = puente("check", "--json")
    [report] = ran.rows
    assert set(report) == {"problems", "coverage"}
    assert ran.code == bool(report["problems"])
    assert {"en", "es"} <= set(report["coverage"])
    for shares in report["coverage"].values():
        assert set(shares) == {"nlu_data", "locales", "policies_kb"}
        assert all(0 <= share <= 1 for share in shares.values())


def test_check_points_at_each_problem(
    puente: Puente, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = broken_locale(tmp_path, monkeypatch)
    ran = puente("check", "--json")
    [problem] = [row for row in ran.rows[0]["problems"] if row["path"] == str(path)][:1]
    assert ran.code == 1
    assert (problem["line"], set(problem)) == (2, {"path", "line", "wrong", "right"})
    assert f"{path}:2: {problem['wrong']}; {problem['right']}" in puente("check").out


# ---- What the operator has to mend


def broken_locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "locales"
    shutil.copytree(ROOT / "locales", folder)
    monkeypatch.setenv("PUENTE_LOCALES", str(folder))
    path = folder / "en" / "smalltalk.ftl"
    path.write_text(f"\nthis is not Fluent\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    return path


@pytest.mark.parametrize("command", [["ask", "hello"], ["train"], ["serve"], ["chat"]], ids=str)
def test_a_broken_data_file_is_pointed_at(
    puente: Puente, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    path = broken_locale(tmp_path, monkeypatch)
    ran = puente(*command)
    assert (ran.code, ran.out) == (1, "")
    assert f"{path}:2: is not Fluent" in ran.err


def test_data_folders_that_are_not_there_are_named(
    puente: Puente, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("nlu_data", "locales"):
        monkeypatch.setenv(f"PUENTE_{name.upper()}", str(tmp_path / name))
    ran = puente("ask", "hello")
    assert ran.code == 1
    assert [line.partition(":")[0] for line in ran.err.splitlines()] == [
        str(tmp_path / name) for name in ("nlu_data", "locales")
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PUENTE_PORT", "abc"),
        ("PUENTE_PORT", "70000"),
        ("PUENTE_NLU", "magic"),
        ("PUENTE_LOG_LEVEL", "loud"),
    ],
)
def test_a_setting_that_is_wrong_is_named(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    ran = puente("ask", "hello")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"{name}: ")
    assert len(ran.err.splitlines()) == 1


@pytest.mark.usefixtures("trained")
@pytest.mark.parametrize("command", [["db", "upgrade"], ["chat"], ["serve"]], ids=str)
@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("PUENTE_STATE", "{file}/state", "cannot be written"),
        ("PUENTE_STATE", "{file}", "cannot be written"),
        ("PUENTE_DATABASE_URL", "sqlite:///{file}", "cannot be used"),
        ("PUENTE_DATABASE_URL", "sqlite:///{folder}", "cannot be used"),
        ("PUENTE_DATABASE_URL", "nonsense", "cannot be used"),
    ],
)
def test_a_place_that_cannot_be_used_is_told_with_what_to_change(
    puente: Puente, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: list[str],
    name: str, value: str, told: str,
) -> None:  # fmt: skip
    path = tmp_path / "file"
    path.write_text("neither a folder nor a database, but a file with some words")
    monkeypatch.setenv(name, value.format(file=path, folder=tmp_path))
    ran = puente(*command)
    assert ran.code == 2
    assert told in ran.err
    assert name in ran.err


@pytest.mark.usefixtures("trained")
def test_a_port_that_is_taken_is_told_with_what_to_change(puente: Puente) -> None:
    puente("db", "upgrade")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = puente("serve", "--port", port)
    assert ran.code == 2
    assert f"127.0.0.1:{port} cannot be used (Address already in use)" in ran.err
    assert "PUENTE_PORT" in ran.err


@pytest.mark.parametrize("port", ["-1", "65536", "abc"])
def test_a_port_that_is_none_is_refused(puente: Puente, port: str) -> None:
    ran = puente("serve", "--port", port)
    assert ran.code == 2
    assert "--port" in ran.err


# ---- As a program of its own


@pytest.mark.usefixtures("knowledge")  # trained
def test_the_program_answers_and_ends_well() -> None:
    command = [sys.executable, "-m", "bot", "ask", "¿Hay reuniones?", "--json"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert list(json.loads(ran.stdout)) == ANSWER
    assert ran.stderr == b""


@pytest.mark.usefixtures("knowledge")
def test_a_telegram_token_that_is_refused_ends_it_with_advice(engine: Engine) -> None:
    async def serve() -> tuple[int | None, str]:
        async with Emulator() as telegram:
            environment = {
                **os.environ,
                "PUENTE_DATABASE_URL": str(engine.url),
                "PUENTE_SECRET_KEY": KEY,
                "PUENTE_TELEGRAM_API": telegram.address,
                "TELEGRAM_BOT_TOKEN": "1:x",
            }
            program = await asyncio.create_subprocess_exec(
                *[sys.executable, "-m", "bot", "serve", "--port", "0"],
                cwd=ROOT, env=environment, stderr=asyncio.subprocess.PIPE,
            )  # fmt: skip
            _, told = await program.communicate()
            return program.returncode, told.decode()

    code, told = asyncio.run(asyncio.wait_for(serve(), 120))
    assert code == 2
    assert "Telegram refuses this bot token" in told
    assert "TELEGRAM_BOT_TOKEN" in told
    assert "1:x" not in told
    assert "Traceback" not in told
