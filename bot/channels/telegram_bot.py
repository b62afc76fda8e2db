"""The client of the Bot API, and how a reply leaves by it."""

from __future__ import annotations

import asyncio
import logging
import os
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, error, ext
from telegram.constants import ParseMode
from telegram.error import InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram_format import Page, pages
from bot.domain.messages import Button, File, Rendered
from bot.errors import SendError

# The library's opt-in to times as timedelta; without it every flood error warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
# What Telegram takes from a bot that pays for no more.
PER_SECOND = 30
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
ADVICE = (
    "Telegram refuses this bot token. Copy the token of your bot from @BotFather (/mybots, API "
    "Token) into TELEGRAM_BOT_TOKEN. With a Bot API server of your own, check PUENTE_TELEGRAM_API."
)
START_RETRY_SECONDS = 5.0
# A message whose answer came too late was often delivered, and is sent twice: be patient.
READ_SECONDS = 20.0

log = structlog.get_logger()


class Bot(ext.ExtBot[int]):
    def __init__(self, token: str, api: str | None) -> None:
        """`api` is the address of a Bot API server of one's own."""
        _keep_secrets_out_of_logs()
        address: dict[str, Any] = {"base_url": f"{api.rstrip('/')}/bot"} if api else {}
        super().__init__(token, request=HTTPXRequest(read_timeout=READ_SECONDS), **address)


class Sender:
    """One half of the channel; how messages come in is the other."""

    def __init__(
        self,
        bot: Bot,
        commands: Mapping[str, Sequence[tuple[str, str]]],
        public_url: str,
        per_second: int,
    ) -> None:
        """`commands` go by language code. Citations link to `public_url`, if there is one.
        `per_second`: messages that Telegram takes from a bot."""
        self._bot = bot
        self._commands = commands
        self._public_url = public_url
        self.per_second = per_second

    def parts(self, rendered: Rendered) -> Sequence[Page | File]:
        return [*pages(rendered, self._public_url), *rendered.files]

    async def send(self, peer: str, part: Page | File) -> None:
        try:
            if isinstance(part, File):
                await self._send_file(int(peer), part)
            else:
                await self._send_page(int(peer), part)
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

    async def publish_menus(self) -> None:
        try:
            for language, commands in _menus(self._commands):
                await self._bot.set_my_commands(commands, language_code=language)
        except TelegramError as problem:
            log.warning("telegram_menu_failed", error=type(problem).__name__)


async def connect(initialize: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            return await initialize()
        except InvalidToken:
            raise
        except TelegramError as problem:
            log.warning("telegram_unreachable", error=type(problem).__name__)
            await asyncio.sleep(START_RETRY_SECONDS)


def _keyboard(choices: Sequence[Button]) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(one.label, callback_data=one.payload)] for one in choices]
    return InlineKeyboardMarkup(rows) if rows else None


def _send_error(problem: TelegramError) -> SendError:
    match problem:
        case error.RetryAfter():
            seconds = _seconds(problem.retry_after)
            return SendError("too many messages", permanent=False, retry_after=seconds)
        case error.Forbidden():
            return SendError(problem.message, permanent=True, gone=True)
        case error.BadRequest() | error.ChatMigrated():
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


def _keep_secrets_out_of_logs() -> None:
    """httpx logs addresses, which hold the token; the library what parents wrote."""
    for name in ("httpx", "telegram"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
