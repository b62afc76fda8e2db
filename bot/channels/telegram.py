"""Telegram by long polling, with the library of the Bot API."""

from __future__ import annotations

import asyncio
import logging
import os
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

import structlog
from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Update,
    error,
    ext,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.channels import Receive
from bot.channels.telegram_format import Page, pages
from bot.channels.telegram_read import NAME, read
from bot.domain.messages import Button, File, Inbound, Rendered
from bot.errors import SendError, Unusable

# The library's opt-in to times as timedelta; without it every flood error warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
UPDATES_AT_ONCE = 64
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
ADVICE = (
    "Telegram refuses this bot token. Copy the token of your bot from @BotFather (/mybots, API "
    "Token) into TELEGRAM_BOT_TOKEN. With a Bot API server of your own, check PUENTE_TELEGRAM_API."
)

POLL = timedelta(seconds=30)
START_RETRY_SECONDS = 5.0
# A message whose answer came too late was often delivered, and is sent twice: be patient.
READ_SECONDS = 20.0
# How long a reply waits for its "typing", the next poll for a slow message, a stop for Telegram.
ACKNOWLEDGE_SECONDS = 1.0
HANDLE_SECONDS = 5.0
STOP_SECONDS = 10.0

App = ext.Application[Any, Any, Any, Any, Any, Any]
log = structlog.get_logger()


class TelegramChannel:
    name = NAME

    def __init__(
        self,
        token: str,
        api: str | None,
        commands: Mapping[str, Sequence[tuple[str, str]]],
        public_url: str = "",
        *,
        now: Callable[[], datetime],
    ) -> None:
        """`api` is the address of a Bot API server of one's own, `commands` go by language code.

        Citations link to `public_url`, if there is one.
        """
        _keep_secrets_out_of_logs()
        updates: asyncio.Queue[object] = asyncio.Queue()
        self._refused = asyncio.Event()
        self._bot = _Bot(token, api, handled=updates.join, refused=self._refused)
        self._updater = ext.Updater(self._bot, updates)
        self._commands = commands
        self._public_url = public_url
        self._now = now

    async def send(self, peer: str, rendered: Rendered) -> None:
        """To send again after an error repeats those parts of a long reply that had left."""
        try:
            for page in pages(rendered, self._public_url):
                await self._send_page(int(peer), page)
            for file in rendered.files:
                await self._send_file(int(peer), file)
        except TelegramError as problem:
            raise _send_error(problem) from problem

    async def _send_page(self, chat: int, page: Page) -> None:
        await self._bot.send_message(
            chat,
            page.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=_keyboard(page.choices),
        )

    async def _send_file(self, chat: int, file: File) -> None:
        content = file.content.encode()
        await self._bot.send_document(chat, content, caption=file.label, filename=file.name)

    async def run(self, receive: Receive) -> None:
        app = self._application(receive)
        try:
            # Suppressed, for the library's error shows the token.
            with suppress(InvalidToken):
                await self._start(app)
                await self._refused.wait()
            raise Unusable(ADVICE)
        finally:
            await self._stop(app)

    def _application(self, receive: Receive) -> App:
        async def take(update: Update, _: object) -> None:
            message = read(update, self._now)
            await self._acknowledge(update.callback_query, message)
            if message:
                await receive(message)

        builder = ext.Application.builder().updater(self._updater)
        app = builder.concurrent_updates(_OneByOneInEachChat(UPDATES_AT_ONCE)).build()
        app.add_handler(ext.TypeHandler(Update, take))
        app.add_error_handler(_log_failure)
        return app

    async def _start(self, app: App) -> None:
        await _connect(app)
        await self._publish_menus()
        await app.start()
        await self._updater.start_polling(
            timeout=POLL, bootstrap_retries=-1, allowed_updates=ALLOWED
        )

    async def _publish_menus(self) -> None:
        try:
            for language, commands in _menus(self._commands):
                await self._bot.set_my_commands(commands, language_code=language)
        except TelegramError as problem:
            log.warning("telegram_menu_failed", error=type(problem).__name__)

    async def _stop(self, app: App) -> None:
        if self._updater.running:
            with suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(STOP_SECONDS):
                    await self._updater.stop()
        if app.running:
            await app.stop()
        await app.shutdown()
        await self._bot.shutdown()

    async def _acknowledge(self, query: CallbackQuery | None, message: Inbound | None) -> None:
        """Shows that something arrived; if it cannot, the reply matters more."""
        calls: list[Awaitable[bool]] = []
        if query:
            calls.append(self._bot.answer_callback_query(query.id))
        if message:
            calls.append(self._bot.send_chat_action(int(message.peer), ChatAction.TYPING))
        with suppress(TimeoutError):
            async with asyncio.timeout(ACKNOWLEDGE_SECONDS):
                await asyncio.gather(*calls, return_exceptions=True)


class _Bot(ext.ExtBot[int]):
    """Asks for updates only when the last ones were handled.

    To ask is to confirm, and what is confirmed Telegram forgets: a crash would lose it. Only what
    takes longer than HANDLE_SECONDS is confirmed unfinished, so that others need not wait for it.
    """

    def __init__(
        self,
        token: str,
        api: str | None,
        *,
        handled: Callable[[], Awaitable[None]],
        refused: asyncio.Event,
    ) -> None:
        address: dict[str, Any] = {"base_url": f"{api.rstrip('/')}/bot"} if api else {}
        request = HTTPXRequest(read_timeout=READ_SECONDS)
        # No retries: the outbox knows what waits, and survives a restart.
        limiter = ext.AIORateLimiter(max_retries=0)
        super().__init__(token, request=request, rate_limiter=limiter, **address)
        self._handled = handled
        self._refused = refused

    async def get_updates(self, *args: Any, **kwargs: Any) -> tuple[Update, ...]:
        with suppress(TimeoutError):
            async with asyncio.timeout(HANDLE_SECONDS):
                await self._handled()
        try:
            return await super().get_updates(*args, **kwargs)
        except InvalidToken:
            self._refused.set()
            raise
        except TelegramError as problem:
            log.warning("telegram_polling_failed", error=type(problem).__name__)
            raise


class _OneByOneInEachChat(ext.BaseUpdateProcessor):
    def __init__(self, max_concurrent_updates: int) -> None:
        super().__init__(max_concurrent_updates)
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        chat = update.effective_chat if isinstance(update, Update) else None
        async with self._locks.setdefault(chat.id if chat else 0, asyncio.Lock()):
            await coroutine

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...


def _keyboard(choices: Sequence[Button]) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(one.label, callback_data=one.payload)] for one in choices]
    return InlineKeyboardMarkup(rows) if rows else None


def _send_error(problem: TelegramError) -> SendError:
    match problem:
        case error.RetryAfter():
            seconds = _seconds(problem.retry_after)
            return SendError("too many messages", permanent=False, retry_after=seconds)
        case error.Forbidden() | error.BadRequest() | error.ChatMigrated():
            return SendError(problem.message, permanent=True)
        case _:
            return SendError(type(problem).__name__, permanent=False)


def _seconds(time: timedelta | float) -> float:
    return time.total_seconds() if isinstance(time, timedelta) else float(time)


def _menus(
    commands: Mapping[str, Sequence[tuple[str, str]]],
) -> Iterator[tuple[str | None, Sequence[tuple[str, str]]]]:
    """English for everybody, then each language; Telegram knows two-letter codes only."""
    if "en" in commands:
        yield None, commands["en"]
    for language, menu in commands.items():
        if re.fullmatch("[a-z]{2}(-.*)?", language):
            yield language[:2], menu


async def _connect(app: App) -> None:
    while True:
        try:
            return await app.initialize()
        except InvalidToken:
            raise
        except TelegramError as problem:
            log.warning("telegram_unreachable", error=type(problem).__name__)
            await asyncio.sleep(START_RETRY_SECONDS)


async def _log_failure(_: object, context: Any) -> None:
    log.error("telegram_update_failed", error=type(context.error).__name__)


def _keep_secrets_out_of_logs() -> None:
    """httpx logs addresses, which hold the token; the library what parents wrote."""
    for name in ("httpx", "telegram"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
