"""Everything in one process: web pages, Telegram if it is set up, worker."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import structlog
import uvicorn
from sqlalchemy import Engine

from bot.app import App
from bot.channels import Channel
from bot.channels.email import EmailChannel, read_server
from bot.channels.webchat import WebChat
from bot.config import Settings
from bot.dialogue.turn import intent_label
from bot.errors import Unusable
from bot.knowledge import Knowledge, load
from bot.office import mail_address
from bot.web.server import build
from bot.worker import Worker

if TYPE_CHECKING:
    from bot.channels.telegram_webhook import WebhookChannel

_log = structlog.get_logger()


def serve(
    settings: Settings,
    knowledge: Knowledge,
    engine: Engine,
    now: Callable[[], datetime],
    *,
    worker: bool,
) -> None:
    """Runs until it is interrupted. Raises `Unusable` for a port that is taken, a token that is
    refused or a mail server that is none."""
    app = App(knowledge, engine, now)
    if settings.smtp_url:
        mail = _email(settings, app)
        app.channels[mail.name] = mail
    listening = _listen(settings.host, settings.port)
    asyncio.run(_run(settings, app, listening, worker=worker))


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()  # who comes before the pages are there waits a moment
    except OSError as error:
        listening.close()
        raise Unusable(
            f"{host}:{port} cannot be used ({error.strerror}). Stop what listens there, or choose"
            " another one with --port or PUENTE_PORT."
        ) from None
    return listening


async def _run(settings: Settings, app: App, listening: socket.socket, *, worker: bool) -> None:
    chat = WebChat()
    app.channels[chat.name] = chat
    hook = _webhook(settings, app) if settings.telegram_webhook == "on" else None
    web = uvicorn.Server(
        uvicorn.Config(
            build(app, chat, hook), log_level="warning", lifespan="off", timeout_graceful_shutdown=3
        )
    )
    host, port = listening.getsockname()[:2]
    tasks = {asyncio.create_task(web.serve([listening]), name="web")}
    if settings.telegram_bot_token:
        telegram = hook or _telegram(settings, app)
        app.channels[telegram.name] = telegram
        tasks.add(asyncio.create_task(telegram.run(app.receive), name=telegram.name))
    if worker:
        working = Worker(app, lambda: load(settings), settings.data_folders)
        tasks.add(asyncio.create_task(working.run(), name="worker"))
    _log.info(
        "listening", address=f"http://{host}:{port}", parts=sorted(t.get_name() for t in tasks)
    )
    await _until_one_ends(tasks)


async def _until_one_ends(tasks: set[asyncio.Task[None]]) -> None:
    """One part that ends, ends all: half a bot would leave parents without an answer."""
    ended, running = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in running:
        task.cancel()
    for task in running:
        with suppress(asyncio.CancelledError):
            await task
    for task in ended:
        task.result()


def _email(settings: Settings, app: App) -> EmailChannel:
    return EmailChannel(
        read_server(settings.smtp_url),
        partial(mail_address, app.engine),
        settings.public_url,
        now=app.now,
        new_uid=lambda: str(uuid4()),
    )


def _telegram(settings: Settings, app: App) -> Channel:
    # Imported here: half a second that only those pay who use it.
    from bot.channels.telegram import TelegramChannel

    return TelegramChannel(
        settings.telegram_bot_token,
        api=settings.telegram_api or None,
        commands=command_menu(app.knowledge),
        public_url=settings.public_url,
        per_second=settings.telegram_per_second,
        now=app.now,
    )


def _webhook(settings: Settings, app: App) -> WebhookChannel:
    from bot.channels.telegram_webhook import WebhookChannel

    if not settings.telegram_bot_token:
        raise Unusable("PUENTE_TELEGRAM_WEBHOOK is on, and TELEGRAM_BOT_TOKEN is not set.")
    return WebhookChannel(
        settings.telegram_bot_token,
        api=settings.telegram_api or None,
        commands=command_menu(app.knowledge),
        public_url=settings.public_url,
        per_second=settings.telegram_per_second,
        now=app.now,
    )


def command_menu(knowledge: Knowledge) -> dict[str, list[tuple[str, str]]]:
    """Language -> the commands and what they do, for the menu of a messenger."""
    return {
        language: [
            (command.removeprefix("/"), knowledge.translator.say(intent_label(intent), language))
            for command, intent in knowledge.handbook.commands.items()
        ]
        for language in knowledge.world.languages
    }
