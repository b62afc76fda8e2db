"""Telegram by long polling, with the library of the Bot API."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

from telegram import CallbackQuery, Update, ext
from telegram.constants import ChatAction
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels import Receive
from bot.channels.telegram_bot import ADVICE, ALLOWED, PER_SECOND, Bot, Sender, connect, log
from bot.channels.telegram_read import NAME, read
from bot.domain.messages import Inbound
from bot.errors import Unusable

WEBHOOK_IS_SET = (
    "Telegram sends this bot's messages to a webhook, so they cannot be asked for. Set"
    " PUENTE_TELEGRAM_WEBHOOK=on to take them there, or run `puente telegram unset` first."
)
UPDATES_AT_ONCE = 64
POLL = timedelta(seconds=30)
# How long a reply waits for its "typing", the next poll for a slow message, a stop for Telegram.
ACKNOWLEDGE_SECONDS = 1.0
HANDLE_SECONDS = 5.0
STOP_SECONDS = 10.0

App = ext.Application[Any, Any, Any, Any, Any, Any]


class TelegramChannel(Sender):
    name = NAME

    def __init__(  # noqa: PLR0913 - each comes from another setting
        self,
        token: str,
        api: str | None,
        commands: Mapping[str, Sequence[tuple[str, str]]],
        public_url: str = "",
        *,
        per_second: int = PER_SECOND,
        now: Callable[[], datetime],
    ) -> None:
        """`api` is the address of a Bot API server of one's own, the rest as for `Sender`."""
        updates: asyncio.Queue[object] = asyncio.Queue()
        self._ended = _Ended()
        self._bot = _PollingBot(token, api, handled=updates.join, ended=self._ended)
        super().__init__(self._bot, commands, public_url, per_second)
        self._updater = ext.Updater(self._bot, updates)
        self._now = now

    async def run(self, receive: Receive) -> None:
        app = self._application(receive)
        try:
            # Suppressed, for the library's error shows the token.
            with suppress(InvalidToken):
                await self._start(app)
                await self._ended.wait()
            raise Unusable(self._ended.advice)
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
        await connect(app.initialize)
        if await self._has_webhook():
            raise Unusable(WEBHOOK_IS_SET)
        await self.publish_menus()
        await app.start()
        await self._updater.start_polling(
            timeout=POLL, bootstrap_retries=-1, allowed_updates=ALLOWED
        )

    async def _has_webhook(self) -> bool:
        """The library would take it away, and with it the messages of those who listen there."""
        try:
            return bool((await self._bot.get_webhook_info()).url)
        except TelegramError:
            return False

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


class _Ended(asyncio.Event):
    """Set when nothing more can come, with what the operator has to do."""

    advice = ADVICE


class _PollingBot(Bot):
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
        ended: _Ended,
    ) -> None:
        super().__init__(token, api)
        self._handled = handled
        self._ended = ended

    async def get_updates(self, *args: Any, **kwargs: Any) -> tuple[Update, ...]:
        with suppress(TimeoutError):
            async with asyncio.timeout(HANDLE_SECONDS):
                await self._handled()
        try:
            return await super().get_updates(*args, **kwargs)
        except InvalidToken:
            self._ended.set()
            raise
        except TelegramError as problem:
            # Another program that polls is a conflict too, and passes when it ends.
            if isinstance(problem, Conflict) and "webhook" in problem.message:
                self._ended.advice = WEBHOOK_IS_SET
                self._ended.set()
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


async def _log_failure(_: object, context: Any) -> None:
    log.error("telegram_update_failed", error=type(context.error).__name__)
