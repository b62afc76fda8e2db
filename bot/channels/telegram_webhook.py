"""Telegram by webhook: it posts each update to our web pages, and repeats what was not taken."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar
from urllib.parse import urlsplit

from telegram import Update, WebhookInfo
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot.channels import Receive
from bot.channels.telegram_bot import ADVICE, ALLOWED, PER_SECOND, Bot, Sender, connect, log
from bot.channels.telegram_read import NAME, read
from bot.domain.messages import Inbound
from bot.errors import Unusable

PATH = "/telegram"
# The only ones that Telegram posts to.
PORTS = (443, 80, 88, 8443)
# Updates that Telegram posts at a time, those of one chat always one after the other.
CONNECTIONS = 40
# An error of Telegram's last attempt that is older has passed by, unless something waits.
RECENT = timedelta(minutes=10)
_LARGEST = 2**63
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Posted:
    """What one update was. `query`: the tap that waits for its answer."""

    message: Inbound | None
    query: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How Telegram sees the webhook, and what is wrong with it, with what would be right."""

    facts: list[str]
    problems: list[str]


class WebhookChannel(Sender):
    name = NAME
    path = PATH

    def __init__(  # noqa: PLR0913 - each comes from another setting
        self,
        token: str,
        api: str | None,
        commands: Mapping[str, Sequence[tuple[str, str]]],
        public_url: str,
        *,
        per_second: int = PER_SECOND,
        now: Callable[[], datetime],
    ) -> None:
        """`api` is the address of a Bot API server of one's own, the rest as for `Sender`. Raises
        `Unusable` for a `public_url` that Telegram does not post to."""
        super().__init__(Bot(token, api), commands, public_url, per_second)
        self._address = address(public_url, is_own_server=bool(api))
        self._now = now
        self.secret = secret(token)

    async def run(self, receive: Receive) -> None:
        """Listens to nothing itself: the web pages hand over what is posted."""
        try:
            # Suppressed, for the library's error shows the token.
            with suppress(InvalidToken):
                await connect(self._bot.initialize)
                await self._warn_unless_set()
                await self.publish_menus()
                await asyncio.Event().wait()
            raise Unusable(ADVICE)
        finally:
            await self._bot.shutdown()

    async def _warn_unless_set(self) -> None:
        with suppress(NetworkError):
            if (await self._bot.get_webhook_info()).url != self._address:
                log.warning("telegram_webhook_not_set", advice="run `puente telegram set`")

    def posted(self, update: Mapping[str, Any]) -> Posted:
        """Raises ValueError for what is no update."""
        try:
            found = Update.de_json(dict(update), self._bot)
            message = read(found, self._now)
        except Exception:  # the library checks nothing, and fails in as many ways
            raise ValueError("no update") from None
        if not _is_sound(found, message):
            raise ValueError("no update")
        return Posted(message, found.callback_query.id if found.callback_query else "")

    async def answer_tap(self, query: str) -> None:
        """Ends the waiting sign on a button; if it cannot, the reply matters more."""
        with suppress(TelegramError):
            await self._bot.answer_callback_query(query)


def _is_sound(update: Update, message: Inbound | None) -> bool:
    numbers = [update.update_id, *([update.effective_chat.id] if update.effective_chat else [])]
    words = [message.text, message.payload, message.locale] if message else []
    return all(isinstance(number, int) and abs(number) < _LARGEST for number in numbers) and all(
        isinstance(text, str) for text in words
    )


def secret(token: str) -> str:
    """What Telegram shows us with each update. It follows from the token, so that all replicas
    know it; who has the token could set a webhook anyway."""
    return hmac.new(token.encode(), b"puente webhook", "sha256").hexdigest()


def address(public_url: str, *, is_own_server: bool) -> str:
    """Where Telegram posts to. Raises `Unusable` for an address that it refuses; a Bot API server
    of one's own takes any."""
    if not _takes(public_url, is_own_server=is_own_server):
        raise Unusable(
            f"PUENTE_PUBLIC_URL is {public_url or 'not set'}, where Telegram posts nothing. For"
            " the webhook write https://name, with no port or one of"
            f" {', '.join(map(str, PORTS))}; or set PUENTE_TELEGRAM_WEBHOOK=off."
        )
    return public_url.rstrip("/") + PATH


def _takes(public_url: str, *, is_own_server: bool) -> bool:
    try:
        url = urlsplit(public_url)
        is_fit = url.scheme == "https" and (url.port or PORTS[0]) in PORTS
    except ValueError:
        return False
    return bool(url.hostname) and (is_fit or (is_own_server and url.scheme in ("http", "https")))


def set_webhook(token: str, api: str | None, public_url: str) -> str:
    """Tells Telegram where to post, and says where that is. What waits there is kept."""
    to = address(public_url, is_own_server=bool(api))
    bot = Bot(token, api)
    tell = bot.set_webhook(
        to,
        allowed_updates=ALLOWED,
        secret_token=secret(token),
        max_connections=CONNECTIONS,
        drop_pending_updates=False,
    )
    _call(bot, tell)
    return to


def unset_webhook(token: str, api: str | None) -> None:
    """Ends the posting, so that messages can be asked for. What waits is kept."""
    bot = Bot(token, api)
    _call(bot, bot.delete_webhook(drop_pending_updates=False))


def check_webhook(token: str, api: str | None, public_url: str, now: datetime) -> Standing:
    to = address(public_url, is_own_server=bool(api))
    bot = Bot(token, api)
    info = _call(bot, bot.get_webhook_info())
    facts = [f"webhook: {info.url or 'none'}", f"waiting updates: {info.pending_update_count}"]
    if info.last_error_date:
        facts.append(f"last error: {info.last_error_date:%Y-%m-%d %H:%M} {info.last_error_message}")
    return Standing(facts, list(_wrong(info, to, now)))


def _wrong(info: WebhookInfo, to: str, now: datetime) -> Iterator[str]:
    if info.url != to:
        yield f"It should be {to}: run `puente telegram set`."
    elif set(info.allowed_updates or ()) != set(ALLOWED):
        yield "Telegram does not post all that is read: run `puente telegram set`."
    at = info.last_error_date
    if not at or (now - at > RECENT and not info.pending_update_count):
        return
    if "403" in (info.last_error_message or ""):
        yield "We refuse the secret that Telegram shows: run `puente telegram set`."
    else:
        yield (
            f"Telegram could not post to {info.url}: see that it leads to `puente serve`, with"
            " PUENTE_TELEGRAM_WEBHOOK=on and a valid certificate."
        )


def _call(bot: Bot, request: Coroutine[Any, Any, T]) -> T:
    """Raises `Unusable` where Telegram refuses or cannot be reached."""

    async def call() -> T:
        try:
            return await request
        finally:
            await bot.request.shutdown()

    try:
        return asyncio.run(call())
    except InvalidToken:
        pass  # left before it is told: its text shows the token
    except BadRequest as problem:
        raise Unusable(f"Telegram refuses this: {problem.message}.") from None
    except TelegramError as problem:
        raise Unusable(
            f"Telegram cannot be reached ({type(problem).__name__}). Try again; with a Bot API"
            " server of your own, check PUENTE_TELEGRAM_API."
        ) from None
    raise Unusable(ADVICE)
