"""The staff's pages over the core, in this process."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import App
from bot.channels.webchat import WebChat
from bot.web.server import build
from tests.staff.browser import DISTRICT, OWN, Browser, Console
from tests.staff.cast import Cast
from tests.staff.offices import Office


@pytest.fixture
def console(app: App) -> Console:
    world = app.knowledge.world
    within = replace(world.organizations[OWN], within=DISTRICT)
    organizations = {**world.organizations, OWN: within}
    app.knowledge = replace(app.knowledge, world=replace(world, organizations=organizations))
    chat = WebChat()
    app.channels[chat.name] = chat
    return Console(app, build(app, chat))


@pytest.fixture
def office(console: Console) -> Office:
    return Office(console)


@pytest.fixture
def clerk(console: Console) -> Browser:
    return console.person("office")


@pytest.fixture
def cast(console: Console) -> Cast:
    return Cast(console)
