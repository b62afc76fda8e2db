"""A principal on Telegram: the real program and client, our emulator of the Bot API. The console
and the parent are elsewhere, and share the database.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from random import Random

from sqlalchemy import Engine

from bot.domain.concern import Draft
from bot.knowledge import Knowledge
from bot.office import open_records
from bot.services.accounts import Accounts
from bot.services.parent_concerns import ParentConcerns
from bot.services.requests import Asker
from bot.store import concerns as store
from bot.store.unit_of_work import reading, transaction
from tests.books import SCHOOLS, Books
from tests.channels.emulator import Emulator, Sent
from tests.channels.test_telegram_serve import _said, _serving, _tap, _text


def _account(engine: Engine) -> tuple[int, str]:
    """Of the principal, and the code that the console shows."""
    now = datetime.now(UTC)
    who = Books(engine, now).account("Ann Park", "principal")
    with transaction(engine) as connection:
        made = Accounts(connection, now, SCHOOLS, Random(1), "account:1")  # noqa: S311
        return who.account, made.new_link_code(who.account)


def _danger(engine: Engine, knowledge: Knowledge) -> str:
    """A parent writes of one on the web chat; it is told at any hour."""
    with transaction(engine) as connection:
        translator, world = knowledge.translator, knowledge.world
        records = open_records(connection, translator, world, datetime.now(UTC), "parent")
        parent = ParentConcerns(records, Asker("web", "maria", "en"))
        return parent.raise_(Draft("danger", "child", "sessions"), "", 0).reference


def test_staff_link_their_chat_are_told_of_a_danger_and_take_it(
    knowledge: Knowledge, engine: Engine
) -> None:
    account, code = _account(engine)

    async def talk() -> Sent:
        async with Emulator() as telegram, _serving(telegram, engine):
            await telegram.deliver(_text(1, code))
            [linked] = await _said(telegram, 0, 1)
            assert "Gracias, Ann Park." in linked.text
            reference = await asyncio.to_thread(_danger, engine, knowledge)
            [notice] = await _said(telegram, 1, 1)
            assert reference in notice.text
            console = f"a https://puente.example.org/staff/concerns/{reference}"
            assert (console, f"Puente: URGENTE, {reference}") in notice.entities
            [[button]] = notice.keyboard
            assert button["callback_data"] == f"acknowledge:{reference}"
            await telegram.deliver(_tap(2, button["callback_data"]))
            [thanks] = await _said(telegram, 2, 1)
            return thanks

    thanks = asyncio.run(talk())
    with reading(engine) as connection:
        [case] = store.every(connection)
        log = [(event.what, event.actor) for event in store.events(connection, case.id)]
    assert case.reference in thanks.text
    assert log == [("raised", "parent"), ("acknowledged", f"account:{account}")]
