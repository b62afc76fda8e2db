"""Whoever asks the pages for operators, with whatever headers."""

from __future__ import annotations

import asyncio
from io import StringIO

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import ASGIApp

from bot.app import App
from bot.channels.webchat import WebChat
from bot.config import Settings
from bot.metrics import Metrics
from bot.serve import operations
from bot.web.server import build
from bot.worker import Worker
from tests.amount import TRIED, inputs
from tests.fuzz import odd
from tests.fuzz.sound import calm
from tests.fuzz.test_web import Headers, headers

TOKEN = "a-token-of-the-operator"  # noqa: S105


@pytest.fixture
def pages(app: App) -> ASGIApp:
    worker = Worker(app, lambda: app.knowledge, ())
    shown = operations(Settings(metrics_token=TOKEN), app, Metrics(), worker)
    return build(app, WebChat(), shown.routes)


def ask(pages: ASGIApp, path: str, sent: Headers) -> httpx.Response:
    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(pages)
        async with httpx.AsyncClient(transport=transport, base_url="http://school.test") as client:
            return await client.get(path, headers=sent)

    return asyncio.run(asked())


@given(st.sampled_from(["/healthz", "/readyz", "/metrics"]), odd.header, headers)
@inputs(few=60, share=0.06)
def test_operators_pages_answer(
    pages: ASGIApp, log: StringIO, path: str, credentials: bytes, headers: Headers
) -> None:
    """503 of /readyz is its answer; the metrics are for nobody who guesses."""
    TRIED["requests to operators' pages"] += 1
    kept = [row for row in headers if row[0] != b"authorization"]
    answer = ask(pages, path, [(b"authorization", b"Bearer " + credentials), *kept])
    assert answer.status_code in {"/healthz": {200}, "/readyz": {200, 503}, "/metrics": {401}}[path]
    assert "Traceback" not in answer.text
    calm(log)
