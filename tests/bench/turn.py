"""How long one message takes in a running bot, from the text to the reply in the database."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from rich.table import Table

from bot.app import App
from bot.domain.messages import Inbound, Msg, Reply
from bot.knowledge import Knowledge
from bot.store.outbox import Row as Sent
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from bot.store.upgrade import upgrade
from tests.bench import measuring
from tests.bench.measuring import percentile, timed
from tests.conftest import KEY
from tests.mailbox import Mailbox

COLUMNS = ("turns", "chats", "p50 ms", "p90 ms", "p99 ms", "failed")
CAPTION = (
    "SQLite on disk. Held-out phrases and questions, mixed; each chat is in one language and"
    " begins with its first contact. Failed: the reply was an apology, or none."
)
_WARM_UP = 20


class Row(NamedTuple):
    turns: int
    chats: int
    p50: float
    p90: float
    p99: float
    failed: int


def rows(
    knowledge: Knowledge, texts: Mapping[str, Sequence[str]], turns: int = 500, chats: int = 50
) -> list[Row]:
    """`texts`: what is written in each language."""
    with TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{Path(folder) / 'puente.db'}", Cipher(KEY))
        upgrade(engine)
        app = App(knowledge, engine, lambda: datetime.now(UTC))
        for message in messages(texts, _WARM_UP, 1, "warm-up"):
            play(app, message)
        found = [play(app, message) for message in messages(texts, turns, chats, "chat")]
        engine.dispose()
    times = [ms for _, ms in found]
    apologies = sum(failed(knowledge, replies) for replies, _ in found)
    p50, p90, p99 = (percentile(times, at) for at in (50, 90, 99))
    return [Row(turns, chats, p50, p90, p99, apologies)]


def play(app: App, message: Inbound) -> tuple[list[Sent], float]:
    """The replies, and the milliseconds until they were committed; they are sent afterwards."""
    app.channels.setdefault(message.channel, Mailbox())
    replies, ms = timed(app.take, message)
    asyncio.run(app.sending.deliver(replies or ()))
    return replies or [], ms


def messages(
    texts: Mapping[str, Sequence[str]], turns: int, chats: int, name: str
) -> Iterable[Inbound]:
    """The chats in turn, always in the same order."""
    languages = sorted(texts)
    order = np.random.default_rng(0)
    for turn in range(turns):
        chat = turn % chats
        written = texts[languages[chat % len(languages)]]
        text = written[int(order.integers(len(written)))]
        yield Inbound("bench", f"{name}-{chat}", f"{name}-{turn}", datetime.now(UTC), text)


def failed(knowledge: Knowledge, replies: Sequence[Sent]) -> bool:
    apology = Reply((Msg("error-ours"),))
    sorry = {knowledge.translator.render(apology, code).text for code in knowledge.world.languages}
    return not replies or any(reply.message.text in sorry for reply in replies)


def table(rows: Iterable[Row]) -> Table:
    return measuring.table("One turn", COLUMNS, map(_cells, rows), CAPTION)


def _cells(row: Row) -> list[str]:
    return [
        str(row.turns), str(row.chats), f"{row.p50:.1f}", f"{row.p90:.1f}", f"{row.p99:.1f}",
        str(row.failed),
    ]  # fmt: skip
