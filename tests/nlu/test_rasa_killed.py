"""Rasa may die in the middle: every parent is answered, and it is asked again when it is back."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge
from tests.bench import killed
from tests.rasa import Server

TEXTS = {
    "en": ["hello", "when are conferences?", "can i help in class"],
    "es": ["hola", "gracias", "quiero hablar con la maestra"],
}


@pytest.mark.rasa
def test_two_thousand_messages_are_answered(knowledge: Knowledge, rasa_server: Server) -> None:
    [row] = killed.rows(knowledge, rasa_server, TEXTS)
    assert row.answered == row.messages == 2000
    assert row.by_rasa > 100
    assert row.by_embedded > 100
