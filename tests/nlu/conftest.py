"""A real Rasa server for who asks for it, and the engine that asks it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from bot.config import Settings
from bot.errors import Unusable
from bot.knowledge import Knowledge, terms
from bot.nlu.engine import Engine
from bot.nlu.rasa import RasaEngine, Timing
from bot.tools import rasa
from tests.rasa import Server, serving

# Seconds; on a busy machine a server may think for longer than a parent is let wait.
_PATIENCE = 20


@pytest.fixture(scope="session")
def rasa_server() -> Iterator[Server]:
    try:
        model = rasa.train(Settings(), "logistic")
    except Unusable as why:
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up(f"No Rasa, so no test asked a real one. {why}")
    with serving(model) as server:
        yield server


@pytest.fixture(scope="session")
def rasa_engine(rasa_server: Server, knowledge: Knowledge) -> Iterator[Engine]:
    known = terms(knowledge.nlu, knowledge.library)
    engine = RasaEngine([rasa_server.url], known, knowledge.engine, Timing(_PATIENCE))
    yield engine
    engine.close()
