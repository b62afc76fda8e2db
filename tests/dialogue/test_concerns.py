"""What of concerns depends on the school's chain, or is seen only in its books."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import Engine

from bot.dialogue.moment import Moment, Outcome
from bot.dialogue.turn import take
from bot.domain.concern import Draft
from bot.domain.conversation import Conversation
from bot.domain.messages import Inbound
from bot.domain.understanding import NOTHING, Parse
from bot.knowledge import Knowledge
from bot.services.desk import FrontDesk
from bot.services.requests import Asker
from bot.store import Connection
from bot.store import concerns as store
from tests.test_dialogues import BEGINS
from tests.town import Town

FILLED = {
    "notice": "read", "topic": "child", "child": "1", "tried": "none", "closest": "1",
    "happened": "Nobody plays with her.", "wish": "none", "first": "on",
}  # fmt: skip


@pytest.fixture
def town(engine: Engine) -> Town:
    return Town(engine, BEGINS)


@contextmanager
def _moment(
    knowledge: Knowledge, town: Town, slots: dict[str, str], *, anonymous: bool = True
) -> Iterator[Moment]:
    """Nothing was written yet; a family that the school does not know raises a concern."""
    chains = {
        name: replace(chain, anonymous=anonymous) for name, chain in knowledge.world.chains.items()
    }
    chat = Conversation(
        "test", "test", "en", "sessions", greeted=True, form="raise_concern", slots=slots
    )
    inbound = Inbound("test", "test", "1", BEGINS)
    with town.open("parent") as records:
        known = replace(records, organizations=knowledge.world.organizations, chains=chains)
        desk = FrontDesk(known, Asker("test", "test", "en"))
        world = replace(knowledge.world, chains=chains)
        parse = Parse("", "en", "", 0.0, "test")
        yield Moment(inbound, chat, parse, NOTHING, world, knowledge.handbook, desk)


def _tap(moment: Moment, payload: str) -> Outcome:
    return take(replace(moment, inbound=replace(moment.inbound, payload=payload)))


def _ids(outcome: Outcome) -> list[str]:
    return [msg.id for reply in outcome.replies for msg in reply.say]


@pytest.mark.parametrize(
    ("anonymous", "said", "offered"),
    [
        (True, ["concern-name", "concern-anonymous-means"], ["fill:name=none", "intent:cancel"]),
        (False, ["concern-name", "concern-not-anonymous"], ["intent:cancel"]),
    ],
)
def test_a_name_may_be_left_out_only_where_the_chain_allows_it(
    knowledge: Knowledge, town: Town, *, anonymous: bool, said: list[str], offered: list[str]
) -> None:
    with _moment(knowledge, town, FILLED, anonymous=anonymous) as moment:
        outcome = _tap(moment, "change:name")
        assert _ids(outcome) == said
        assert [choice.payload for choice in outcome.replies[-1].choices] == offered
        left_out = _tap(moment, "fill:name=none")
        assert ("concern-review" in _ids(left_out)) is anonymous


def test_who_stays_anonymous_leaves_no_name(knowledge: Knowledge, town: Town) -> None:
    with _moment(knowledge, town, {**FILLED, "name": "none"}) as moment:
        _tap(moment, "fill:confirm=yes")
        [raised] = moment.desk.concerns.mine()
        [case] = store.of_chat(_connection(moment), "test", "test", 0)
        assert raised.state.anonymous
        assert (case.whose.name, case.whose.family, case.whose.child) == ("", 0, 0)


def test_the_words_of_a_long_story_are_kept_whole(knowledge: Knowledge, town: Town) -> None:
    story = "word " * 790 + "end"
    with _moment(knowledge, town, {**FILLED, "happened": "", "name": "Elena"}) as moment:
        asked = moment.with_conversation(replace(moment.conversation, asked="happened"))
        told = take(replace(asked, inbound=replace(moment.inbound, text=story)))
        _tap(moment.with_conversation(told.conversation), "fill:confirm=yes")
        [case] = store.of_chat(_connection(moment), "test", "test", 0)
        words = {said.name: said.text for said in store.words(_connection(moment), case.id)}
        assert words == {"happened": story}
        assert case.whose.name == "Elena"


def _connection(moment: Moment) -> Connection:
    assert isinstance(moment.desk, FrontDesk)
    return moment.desk._connection


@pytest.mark.parametrize(
    "draft",
    [
        Draft("concern", "child", "sessions", closest=1),
        Draft("concern", "staff", "sessions", about=(1,)),
        Draft("concern", "policy", "sessions", tried=("principal",)),
        Draft("concern", "staff", "sessions", about_role="superintendent"),
        Draft("discrimination", "staff", "sessions", about=(3,)),
    ],
)
def test_what_is_shown_before_is_what_comes_of_it(
    knowledge: Knowledge, town: Town, draft: Draft
) -> None:
    with _moment(knowledge, town, {}) as moment:
        shown = moment.desk.concerns.preview(draft)
        assert moment.desk.concerns.mine() == []
        raised = moment.desk.concerns.raise_(draft, "Elena", 0)
        assert raised.state == shown.state
        assert (raised.holder, raised.day, raised.why) == (shown.holder, shown.day, shown.why)
