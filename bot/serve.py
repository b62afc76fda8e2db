"""Everything in one process: web pages, Telegram if it is set up, worker."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import structlog
import uvicorn

from bot.app import App, Taken
from bot.channels import Channel
from bot.channels.email import EmailChannel, read_server
from bot.channels.webchat import WebChat
from bot.config import Settings
from bot.dialogue.turn import intent_label
from bot.errors import Unusable
from bot.health import Health
from bot.knowledge import Knowledge, load
from bot.metrics import CONTENT_TYPE, Metrics
from bot.office import mail_address
from bot.parts import END_WITHIN, Part, run
from bot.tools.check_setup import Advice
from bot.web.hook import Hook
from bot.web.operations import Operations
from bot.web.server import build
from bot.worker import Worker

if TYPE_CHECKING:
    from bot.channels.telegram_webhook import WebhookChannel

_log = structlog.get_logger()


def serve(settings: Settings, app: App, metrics: Metrics, *, worker: bool) -> None:
    """Runs until SIGTERM or Ctrl-C, and answers what it has taken before it ends. Raises `Unusable`
    for a port that is taken, a token that is refused or a mail server that is none."""
    if settings.smtp_url:
        mail = _email(settings, app)
        app.channels[mail.name] = mail
    listening = listen(settings.host, settings.port)
    working = None
    if worker:
        again = partial(load, settings, missed=metrics.missed)
        working = Worker(app, again, settings.data_folders)
    asyncio.run(_run(settings, app, listening, metrics, working))


def log_advice(found: Iterable[Advice]) -> None:
    for advice in found:
        log = _log.error if advice.level == "error" else _log.warning
        log("setup", advice=advice.told)


def tell(metrics: Metrics, taken: Taken) -> None:
    """Counts and logs a turn: nothing that was said, and nobody who said it."""
    metrics.count(taken)
    about = {}
    if taken.turn:
        parse = taken.turn.parse
        about = {"language": parse.language, "intent": parse.intent, "engine": parse.engine}
    milliseconds = round(1000 * taken.seconds, 1)
    _log.info("turn", outcome=taken.outcome, milliseconds=milliseconds, **about)


def operations(settings: Settings, app: App, metrics: Metrics, worker: Worker | None) -> Operations:
    health = Health(app, worker)

    async def page() -> bytes:
        return metrics.page(app.now(), await health.backlog(), health.last_round)

    return Operations(health.lacks, page, CONTENT_TYPE, settings.metrics_token)


def listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol named, asyncio sends small answers at once instead of after 40 ms (Nagle).
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
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


async def _run(
    settings: Settings,
    app: App,
    listening: socket.socket,
    metrics: Metrics,
    worker: Worker | None,
) -> None:
    chat = WebChat()
    app.channels[chat.name] = chat
    hook = _webhook(settings, app)
    more = [
        *operations(settings, app, metrics, worker).routes,
        *([Hook(app, hook).route] if hook else []),
    ]
    web = _Web(
        uvicorn.Config(
            build(app, chat, more),
            log_level="warning", log_config=None, access_log=False, lifespan="off",
            forwarded_allow_ips=settings.proxies, timeout_graceful_shutdown=int(END_WITHIN),
        )
    )  # fmt: skip
    parts = [Part(asyncio.create_task(web.serve([listening]), name="web"), web.end)]
    # Ended before the pages are, which tell meanwhile that nothing should be sent here; and the
    # worker before the channels that it sends by.
    if settings.telegram_bot_token:
        telegram = hook or _telegram(settings, app)
        app.channels[telegram.name] = telegram
        task = asyncio.create_task(telegram.run(app.receive), name=telegram.name)
        parts.insert(0, Part(task, task.cancel))
    if worker:
        parts.insert(0, Part(asyncio.create_task(worker.run(), name="worker"), lambda: None))
    host, port = listening.getsockname()[:2]
    names = sorted(part.task.get_name() for part in parts)
    _log.info("listening", address=f"http://{host}:{port}", parts=names)
    try:
        await run(parts, app.stop)
    finally:
        app.sending.release()
        _log.info("stopped")


class _Web(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are for all parts: `parts.run` hears them."""
        yield

    def end(self) -> None:
        self.should_exit = True


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

    return TelegramChannel(**_of_telegram(settings, app))


def _webhook(settings: Settings, app: App) -> WebhookChannel | None:
    """Where Telegram is used, and posts what is written instead of being asked for it."""
    if not settings.telegram_bot_token or settings.telegram_webhook == "off":
        return None
    from bot.channels.telegram_webhook import WebhookChannel

    return WebhookChannel(**_of_telegram(settings, app))


def _of_telegram(settings: Settings, app: App) -> dict[str, Any]:
    return {
        "token": settings.telegram_bot_token,
        "api": settings.telegram_api or None,
        "commands": command_menu(app.knowledge),
        "public_url": settings.public_url,
        "per_second": settings.telegram_per_second,
        "now": app.now,
    }


def command_menu(knowledge: Knowledge) -> dict[str, list[tuple[str, str]]]:
    """Language -> the commands and what they do, for the menu of a messenger."""
    return {
        language: [
            (command.removeprefix("/"), knowledge.translator.say(intent_label(intent), language))
            for command, intent in knowledge.handbook.commands.items()
        ]
        for language in knowledge.world.languages
    }
