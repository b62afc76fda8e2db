"""Two replicas, one of which dies twice: in small what `make chaos` does in large."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from sqlalchemy import Engine

from bot.domain.conversation import Conversation
from bot.domain.messages import File, Rendered
from bot.store import conversations, outbox
from bot.store.unit_of_work import reading, transaction
from tests.channels.emulator import Document, Sent
from tests.chaos import disturbances, scenarios
from tests.chaos.__main__ import main
from tests.chaos.audit import Answers, answers
from tests.chaos.disk import Limited
from tests.chaos.stage import PUBLIC_URL, Size

# A short lease: parents of a replica that died wait for its end.
SMALL = Size(messages=200, bookings=20, kills=2, replicas=2, lease=8)
# On a machine that is busy; half a minute otherwise.
SECONDS = 500


# SQLite is for one machine.
@pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
@pytest.mark.usefixtures("knowledge", "backend")  # trained
def test_nothing_is_lost_with_a_replica(any_engine: Engine) -> None:
    playing = scenarios.played(
        "kills", any_engine, SMALL, print, disturbances.kills, disturbances.of_kills
    )
    found = asyncio.run(asyncio.wait_for(playing, SECONDS))
    assert found.broken == [], found.told
    assert found.table().row_count == len(found.promises) > 15


# ---- What is found if something is lost


NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
MEETING = File("puente-1.ics", "text/calendar", "BEGIN:VCALENDAR", "Add to my calendar")
YES = Sent(1, "Yes & no", [], [])
FILE = Sent(1, "Add to my calendar", [], [], Document("puente-1.ics", b"BEGIN:VCALENDAR"))
LATER = Sent(1, "Later", [], [])


@pytest.fixture
def two_turns(engine: Engine) -> Engine:
    """Of one chat, the first with a file."""
    with transaction(engine) as connection:
        id = conversations.save(connection, Conversation("telegram", "1"), NOW)
        to = outbox.Address(id, "telegram", "1")
        outbox.put(connection, to, [Rendered("Yes & no", "en", files=(MEETING,))], NOW)
        outbox.put(connection, to, [Rendered("Later", "en")], NOW.replace(minute=1))
    return engine


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ([YES, FILE, LATER], Answers(turns=2, whole=2, twice=0)),
        ([YES, LATER], Answers(turns=2, whole=1, twice=0)),
        ([], Answers(turns=2, whole=0, twice=0)),
        ([YES, FILE, YES, LATER], Answers(turns=2, whole=2, twice=1)),
        ([YES, FILE, YES, FILE, LATER], Answers(turns=2, whole=2, twice=1)),
        ([YES, FILE, LATER, YES, LATER], Answers(turns=2, whole=2, twice=2)),
    ],
    ids=["all", "no file", "nothing", "a part again", "a whole answer again", "both again"],
)
def test_what_is_lost_or_comes_again_is_counted(
    two_turns: Engine, sent: list[Sent], found: Answers
) -> None:
    with reading(two_turns) as connection:
        assert answers(connection, sent, PUBLIC_URL) == found


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["earthquake"], "no earthquake; there are killed"),
        (["--messages", "50", "--bookings", "6"], "at most a tenth of --messages, here 5"),
        (["--bookings", "7"], "--bookings is even"),
        (["--replicas", "0"], "there must be messages and replicas"),
        (["--kills", "many"], "invalid int value"),
    ],
)
def test_what_cannot_be_played_is_told(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    assert told in capsys.readouterr().err


def test_a_limited_process_can_write_to_no_file_until_it_is_freed(tmp_path: Path) -> None:
    """Where no small disk may be mounted."""
    path, disk = tmp_path / "file", Limited()
    code = f"import pathlib; pathlib.Path({str(path)!r}).write_text(open(0).read())"
    typed = {"args": [sys.executable, "-c", code], "stdin": PIPE, "stderr": PIPE, "text": True}
    for fill, written in ((True, ""), (False, "x")):
        with Popen(**typed) as process:
            disk.fill(process.pid)
            if not fill:
                disk.free(process.pid)
            process.communicate("x")
            assert (process.returncode != 0) is fill
        assert path.read_text() == written
