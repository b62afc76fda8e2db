"""The web pages over the core, in this process."""

from __future__ import annotations

import pytest
from starlette.types import ASGIApp

from bot.app import App
from bot.channels.webchat import WebChat
from bot.web.server import build
from tests.web.visitor import Visitor


@pytest.fixture
def web(app: App) -> ASGIApp:
    chat = WebChat()
    app.channels[chat.name] = chat
    return build(app, chat)


@pytest.fixture
def ana(web: ASGIApp) -> Visitor:
    visitor = Visitor(web)
    visitor.arrive()
    return visitor
