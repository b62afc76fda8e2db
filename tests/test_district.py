"""The simulated district: what is laid can be used, and what its families write comes to an end."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, func, select

from bot.app import App, Taken
from bot.knowledge import Knowledge
from bot.nlu.phrases import Phrases
from bot.store import conversations, families
from bot.store.booking_schema import booking, booking_event, offering, place
from bot.store.concern_schema import concern
from bot.store.schema import conversation, inbound, outbox
from bot.store.unit_of_work import reading, transaction
from bot.tools.check_log import check_log
from tests import district
from tests.district import CHANNEL, LANGUAGES, MET_ONCE_IN, Size, language, peer, with_schools
from tests.talks import DAYS, Ears, Parent, Talk, held, talks, texts

SIZE = Size(schools=3, teachers=2)
NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
FAMILIES = 45


def laid(engine: Engine, *, years: bool = False) -> Engine:
    """In two goes, as the database of a measurement grows."""
    with transaction(engine) as connection:
        district.lay(connection, SIZE, NOW)
        district.take_in(connection, SIZE, NOW, 1, 17, years=years)
        district.take_in(connection, SIZE, NOW, 18, FAMILIES, years=years)
    return engine


def counted(engine: Engine, *tables: object) -> list[int]:
    with reading(engine) as connection:
        return [connection.scalar(select(func.count()).select_from(t)) or 0 for t in tables]


def test_each_family_has_a_chat_and_a_child_with_a_teacher_who_has_time(any_engine: Engine) -> None:
    with reading(laid(any_engine)) as connection:
        for number in (1, 17, 18, FAMILIES):
            chat = conversations.load(connection, CHANNEL, peer(number))
            family = families.load(connection, number)
            assert chat
            assert family
            assert (chat.family, chat.language) == (number, language(number))
            [child] = family.children
            [teacher] = child.teachers
            assert child.school == chat.school == teacher.school
            free = select(func.count()).where(offering.c.staff_id == teacher.id)
            assert connection.scalar(free) == 30
        assert conversations.load(connection, CHANNEL, peer(FAMILIES + 1)) is None


def test_years_leave_messages_meetings_and_concerns(any_engine: Engine) -> None:
    before = counted(laid(any_engine, years=True), conversation, inbound, outbox, concern)
    assert before == [FAMILIES, FAMILIES, FAMILIES, FAMILIES // 20]
    met = [n for n in range(1, FAMILIES + 1) if n // SIZE.classes % MET_ONCE_IN == 0]
    assert counted(any_engine, booking, booking_event) == [len(met)] * 2
    with reading(any_engine) as connection:
        assert sorted(connection.scalars(select(booking.c.family_id))) == met
    assert check_log(any_engine) == (FAMILIES // 20, [])
    offerings, places = counted(any_engine, offering, place)
    assert offerings == places == 30 * SIZE.classes + len(met)


def test_all_languages_are_spoken() -> None:
    assert {language(number) for number in range(1, 21)} == set(LANGUAGES)


@pytest.mark.parametrize("day", DAYS)
def test_every_talk_of_a_day_is_answered_and_ends(
    knowledge: Knowledge, phrases: Phrases, sqlite_engine: Engine, day: str
) -> None:
    told: list[Taken] = []
    app = App(with_schools(knowledge, SIZE), laid(sqlite_engine), lambda: NOW, told.append)
    app.channels[CHANNEL] = ears = Ears()
    # Whose number is too high writes for the first time.
    for talk in talks(texts(phrases.held_out), day, range(6, FAMILIES + 5)):
        assert len(played(app, ears, talk)) < 60
    assert Counter(taken.outcome for taken in told) == {"answered": len(told)}
    booked, raised = counted(sqlite_engine, booking, concern)
    assert booked > 5 if day == "conference week" else raised


def played(app: App, ears: Ears, talk: Talk) -> list[float]:
    async def play() -> list[float]:
        return [ms async for ms in held(app, ears, talk)]

    return asyncio.run(play())


def test_the_same_seed_writes_the_same(phrases: Phrases) -> None:
    written = texts(phrases.held_out)
    once, again, other = (
        list(talks(written, "ordinary day", range(1, 30), seed)) for seed in (1, 1, 2)
    )
    assert once == again != other


def test_a_parent_who_is_asked_nothing_says_what_they_want_and_no_more() -> None:
    parent = Parent(Talk("ana", "en", ("hello", "thanks"), (), 0))
    assert [parent.next(()) for _ in range(3)] == [("hello", ""), ("thanks", ""), None]
