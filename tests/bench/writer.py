"""One of the writers that `bookings` measures, as a process of its own that loads little."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Engine, insert

from bot.domain.booking import Details, Pairing
from bot.services.bookings import Bookings
from bot.services.records import Records
from bot.store.booking_schema import booking
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect, transaction
from tests.books import SCHOOLS
from tests.keys import KEY

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
# What a process does first puts its statements together, once in its life.
WARM_UP = 5
_CALL = Details("parent_teacher", "phone")
_CHILD = 1


def slot(teacher: int, number: int) -> dict[str, Any]:
    starts = NOW + timedelta(days=1, minutes=20 * number)
    return {
        "school": "sessions", "kind": "conference", "pool": f"conference:{teacher}:bench",
        "staff_id": teacher, "title": {}, "asks": {}, "room": "", "ways": "phone",
        "starts": starts, "ends": starts + timedelta(minutes=15), "state": "open",
    }  # fmt: skip


def _write(url: str, what: str, each: int, number: int) -> Iterator[str]:
    """What one writer does: when each began (the clock of the machine, seconds), and how many
    milliseconds it took."""
    engine = connect(url, Cipher(KEY))
    act = {"booking": _book, "bare INSERT": _insert}[what]
    own = range(number * (each + WARM_UP) + 1, (number + 1) * (each + WARM_UP) + 1)
    for id in own[:WARM_UP]:
        act(engine, id)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for id in own[WARM_UP:]:
        begin = time.monotonic()
        act(engine, id)
        yield f"{begin} {(time.monotonic() - begin) * 1000}\n"
    engine.dispose()


def _book(engine: Engine, id: int) -> None:
    with transaction(engine) as connection:
        records = Records(connection, NOW, SCHOOLS, lambda *told: None, partial(_uid, id), "bench")
        Bookings(records).book(id, [(Pairing(_CHILD, 1), id)], _CALL)


def _insert(engine: Engine, id: int) -> None:
    with transaction(engine) as connection:
        connection.execute(insert(booking), taken(id, slot(1, id - 1), id, _CHILD))


def taken(id: int, of: dict[str, Any], family: int, child: int | None) -> dict[str, Any]:
    return {
        "uid": _uid(id), "offering_id": id, "place": 1, "school": of["school"],
        "pool": of["pool"], "staff_id": of["staff_id"], "family_id": family, "child_id": child,
        "kind": _CALL.kind, "way": _CALL.way, "starts": of["starts"], "ends": of["ends"],
        "status": "booked", "interpreter": "", "confirmed": True, "companions": 0, "shown": "",
        "sequence": 0,
    }  # fmt: skip


def _uid(id: int) -> str:
    return f"00000000-0000-4000-8000-{id:012}"


if __name__ == "__main__":
    _url, _what, _each, _number = sys.argv[1:]
    sys.stdout.writelines(list(_write(_url, _what, int(_each), int(_number))))
