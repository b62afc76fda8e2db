"""Whether the database, what Telegram delivered and what parents were told agree."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, func, select

from bot.channels.telegram_format import pages
from bot.domain.booking import ACTIVE
from bot.domain.concern import PARENT
from bot.domain.messages import Rendered
from bot.store import outbox
from bot.store.booking_schema import booking
from bot.store.concern_schema import concern, concern_event
from bot.store.schema import inbound
from bot.store.schema import outbox as said
from bot.store.unit_of_work import reading
from tests.channels.emulator import Sent, parse_html
from tests.chaos.parents import Tally
from tests.chaos.report import Promise, all_of, none
from tests.conftest import ROOT
from tests.keys import KEY


class Part(NamedTuple):
    """What arrives as one message."""

    text: str
    file: str = ""


class Answers(NamedTuple):
    """By comparing what was to be said with what arrived. `turns`: messages that were answered by
    a turn; `whole`: those of which all arrived; `twice`: those of which something came again."""

    turns: int
    whole: int
    twice: int


class Expected(NamedTuple):
    """`again`: how many messages may be answered twice; `public_url` as the replicas know it."""

    bookings: int
    again: int
    public_url: str


def audit(
    engine: Engine, sent: Iterable[Sent], tally: Tally, expected: Expected
) -> Iterator[Promise]:
    with reading(engine) as connection:
        yield from _of_messages(connection, sent, tally, expected)
        yield from _of_bookings(connection, tally, expected.bookings)
        yield from _of_concerns(connection, tally)
    yield _of_log(engine)


# ---- Messages


def _of_messages(
    connection: Connection, sent: Iterable[Sent], tally: Tally, expected: Expected
) -> Iterator[Promise]:
    found = answers(connection, sent, expected.public_url)
    taken = connection.execute(select(func.count()).select_from(inbound)).scalar_one()
    share = found.twice / max(tally.messages, 1)
    yield all_of("messages taken", taken, tally.messages)
    yield all_of("answered by one turn each", found.turns, tally.messages)
    yield all_of("answers that arrived whole", found.whole, tally.messages)
    yield none("replies and notices that never left", _left(connection))
    yield none("parents who waited in vain", tally.unanswered)
    yield Promise(
        "answered twice", f"{found.twice} ({share:.2%})", f"at most {expected.again}",
        found.twice <= expected.again,
    )  # fmt: skip


def _left(connection: Connection) -> int:
    left = select(func.count()).select_from(said).where(said.c.sent.is_(None))
    return int(connection.execute(left).scalar_one())


def answers(connection: Connection, sent: Iterable[Sent], public_url: str) -> Answers:
    arrived: defaultdict[str, Counter[Part]] = defaultdict(Counter)
    for each in sent:
        arrived[str(each.chat)][_arrived(each)] += 1
    turns = list(_turns(connection, public_url))
    whole = sum(_take(arrived[peer], parts) for peer, parts in turns)
    # What is left of those came again; each is counted with the turn that it belongs to.
    twice = sum(_take_any(arrived[peer], parts) for peer, parts in turns)
    return Answers(len(turns), whole, twice)


def _arrived(sent: Sent) -> Part:
    return Part(sent.text, sent.document.name if sent.document else "")


def _turns(connection: Connection, public_url: str) -> Iterator[tuple[str, list[Part]]]:
    """The replies of one turn are written in the same moment, and no two turns of a chat are."""
    rows = connection.execute(
        select(said).where(said.c.urgency == outbox.REPLY).order_by(said.c.id)
    )
    found: defaultdict[tuple[str, Any], list[Part]] = defaultdict(list)
    for row in rows:
        message = outbox.message(connection, row.message)
        found[row.peer, row.created].extend(_parts(message, public_url))
    return ((peer, parts) for (peer, _), parts in found.items())


def _parts(message: Rendered, public_url: str) -> Iterator[Part]:
    yield from (Part(parse_html(page.html)[0]) for page in pages(message, public_url))
    yield from (Part(file.label, file.name) for file in message.files)


def _take(arrived: Counter[Part], parts: Sequence[Part]) -> bool:
    """Whether all of them arrived; they are taken out."""
    wanted = Counter(parts)
    is_whole = wanted <= arrived
    arrived -= wanted
    return is_whole


def _take_any(arrived: Counter[Part], parts: Sequence[Part]) -> bool:
    """Whether any of them is left; one of each is taken out."""
    again = Counter(parts) & arrived
    arrived -= again
    return bool(again)


# ---- Bookings


def _of_bookings(connection: Connection, tally: Tally, wanted: int) -> Iterator[Promise]:
    rows = connection.execute(
        select(booking).where(booking.c.status.in_(ACTIVE)).order_by(booking.c.starts)
    ).all()
    made = {row.uid for row in rows if row.status == "booked"}
    places = Counter((row.offering_id, row.place) for row in rows)
    yield all_of("bookings", len(made), wanted)
    yield none("bookings that a parent was told of, missing", len(tally.bookings - made))
    yield none("bookings that nobody was told of", len(made - tally.bookings))
    yield none("slots given twice", sum(times > 1 for times in places.values()))
    yield none("parents in two places at a time", _overlaps(rows, "family_id"))
    yield none("teachers in two places at a time", _overlaps(rows, "staff_id"))


def _overlaps(rows: Iterable[Any], of: str) -> int:
    """`rows` in order of time."""
    groups: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        groups[getattr(row, of)].append(row)
    pairs = (pair for group in groups.values() for pair in pairwise(group))
    return sum(later.starts < earlier.ends for earlier, later in pairs)


# ---- Concerns


def _of_concerns(connection: Connection, tally: Tally) -> Iterator[Promise]:
    there = Counter(
        (int(row.peer), row.reference)
        for row in connection.execute(select(concern.c.peer, concern.c.reference))
    )
    yield all_of("concerns, each told to its parent", there.total(), len(tally.concerns))
    yield none("of these, not as they were told", len(there.keys() ^ tally.concerns))
    found = set(_escalated(connection))
    yield all_of("of these, taken to the next level", len(found), len(tally.escalated))
    yield none("of these, not as their parents were told", len(found ^ tally.escalated))


def _escalated(connection: Connection) -> Iterator[tuple[int, str]]:
    """Chat and reference of what parents took on."""
    by_parent = (concern_event.c.actor == PARENT, concern_event.c.what == "escalated")
    rows = select(concern.c.peer, concern.c.reference).join(concern_event).where(*by_parent)
    return ((int(row.peer), row.reference) for row in connection.execute(rows))


def _of_log(engine: Engine) -> Promise:
    """By the command that an operator has."""
    url = engine.url.render_as_string(hide_password=False)
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "check", "log"], cwd=ROOT, text=True, capture_output=True,
        check=False, env={**os.environ, "PUENTE_DATABASE_URL": url, "PUENTE_SECRET_KEY": KEY},
    )  # fmt: skip
    found = (ran.stdout or ran.stderr).strip().splitlines()[-1]
    return Promise("concerns against their log", found, "0 differences", ran.returncode == 0)
