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
# Seconds; beside other tests a server that lives may think for longer than a parent is let wait.
_PATIENCE = 2


@pytest.mark.rasa
def test_every_message_is_answered(knowledge: Knowledge, rasa_server: Server) -> None:
    """`python -m tests.bench killed` does it with 2,000, and the time that a parent has."""
    turns = 600
    [row] = killed.rows(knowledge, rasa_server, TEXTS, turns, _PATIENCE)
    assert row.answered == row.messages == turns
    assert row.by_rasa > turns // 8  # of the quarter before it dies
    assert row.by_embedded > 0
