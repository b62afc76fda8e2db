"""Whatever a parent writes and taps, in whatever order: always an answer, never another family."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.conversation import Conversation
from bot.knowledge import Knowledge
from bot.play import answer, understand
from bot.services.desk import FrontDesk
from bot.services.requests import Asker
from bot.store.secret import Cipher
from bot.store.unit_of_work import connect
from tests.amount import examples
from tests.conftest import KEY
from tests.test_dialogues import BEGINS, FOLDER, PARENT_DOES, _inbound, read
from tests.town import SITUATIONS, Town

# Whatever the tables of dialogues say and tap, and a little more.
DEEDS = sorted(
    {
        (deed, turn[deed])
        for path in FOLDER.glob("*.yml")
        for dialogue in read(path)
        for turn in dialogue["turns"]
        for deed in PARENT_DOES
        if isinstance(turn.get(deed), str)
    }
)
TAPS = [
    "change:day", "change:time", "change:with", "change:children", "change:interpreter",
    "change:days", "change:role", "change:confirm", "change:nothing", "change:wish", "change:what",
    "fill:", "fill:time=", "fill:day=", "fill:x=y", "change:booking", "change:event",
    "change:shown",
    "later:2026-03-11", "later:x", "wait:", "offer-yes:1", "offer-no:1", "offer-yes:x", "leave:1",
    "withdraw:1", "withdraw:99999999999999999999", "booking-change:1", "booking-cancel:2",
    "prepare:sessions", "prepare:nowhere", "reminders:maybe", "unlink:", "link:", "intent:nothing",
    "export:", "erase:", "erase:sure", "erase:x",
    "intent:affirm", "intent:back", "intent:start_over", ":", "fill:children=1,2",
    "fill:office=yes",
    "change:topic", "change:about", "change:happened", "change:told", "fill:about=1,2",
    "fill:about=gardener", "fill:tried=superintendent", "fill:closest=1,2", "fill:name=none",
    "fill:suspected=yes", "fill:unequal=no", "fill:sure=no", "fill:how=next",
    "intent:raise_concern", "intent:report_discrimination", "intent:concern_status",
    "intent:escalate_concern", "intent:withdraw_concern", "intent:add_to_concern",
    "concern:words=", "concern:meeting=", "concern:told=", "concern:report=", "concern:other=",
    "concern:look=C-799RV2", "concern:show=C-799RV2", "concern:escalate=C-799RV2",
    "concern:unsettled=C-799RV2", "concern:rate=C-799RV2", "rate:5=C-799RV2", "rate:x=", "concern:",
    "alarm:C-799RV2", "go-on:",
]  # fmt: skip
# Nobody but themselves may read these; a volunteer may be shown, as she wishes, as "Fadumo O.".
OTHERS = ("Omar", "Rosa", "Diaz")

deeds = st.one_of(
    st.sampled_from(DEEDS),
    st.sampled_from([("taps", payload) for payload in TAPS]),
    st.tuples(st.just("parent"), st.text(max_size=30)),
    st.tuples(st.just("minutes"), st.integers(1, 5000)),
    *[st.tuples(st.just("choice"), st.integers(0, 4))] * 6,  # mostly on, deep into a form
)


class Known:
    """All that the bot knows, too much to be shown with an example that fails."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge


@pytest.fixture(scope="module")
def known(knowledge: Knowledge) -> Known:
    return Known(knowledge)


@pytest.mark.parametrize("situation", SITUATIONS)
@given(st.lists(deeds, min_size=5, max_size=25), st.sampled_from(["en", "es"]))
@examples(few=20, whole=100)
def test_every_message_is_answered(
    known: Known, empty_tables: Path, situation: str, does: list[tuple[str, Any]], language: str
) -> None:
    with TemporaryDirectory() as folder:
        shutil.copy(empty_tables, folder)
        engine = connect(f"sqlite:///{Path(folder) / empty_tables.name}", Cipher(KEY))
        knowledge, town = known.knowledge, Town(engine, BEGINS)
        town.arrange(situation)
        chat = Conversation("test", "test", language, "sessions", town.families["maria"], True)
        for deed in does:
            chat = _turn(knowledge, town, chat, deed)
        engine.dispose()


def _turn(
    knowledge: Knowledge, town: Town, chat: Conversation, deed: tuple[str, Any]
) -> Conversation:
    kind, content = deed
    if kind == "minutes":
        town.now = BEGINS + max(town.now - BEGINS, town.now.resolution * 60_000_000 * content)
        return chat
    if kind == "choice":
        offered = chat.offered[content : content + 1]
        kind, content = ("taps", offered[0].payload) if offered else ("parent", str(content))
    understood = understand(knowledge, _inbound({kind: content}, "en-US", town.now), chat)
    with town.open(f"family:{chat.family}") as records:
        books = replace(records, organizations=knowledge.world.organizations)
        known = understood.conversation
        desk = FrontDesk(books, Asker("test", "test", known.language, known.family))
        turn = answer(knowledge, understood, desk)
    said = " ".join(_words(rendered) for rendered in turn.rendered)
    assert said.strip()
    assert not any(name in said for name in OTHERS)
    return turn.outcome.conversation


def _words(rendered: Any) -> str:
    labels = [choice.label for choice in rendered.choices]
    return " ".join([rendered.text, *labels, *(file.content for file in rendered.files)])
