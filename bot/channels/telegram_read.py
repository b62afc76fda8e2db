"""What a parent did on Telegram."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from telegram import Message, Update
from telegram.constants import ChatType

from bot.domain.messages import Inbound

NAME = "telegram"


def read(update: Update, now: Callable[[], datetime]) -> Inbound | None:
    """What a parent wrote or tapped, in private; None for everything else."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None or chat.type != ChatType.PRIVATE:
        return None
    came = Inbound(
        channel=NAME,
        peer=str(chat.id),
        external_id=str(update.update_id),
        at=now(),
        locale=(user and user.language_code) or "",
    )
    if update.callback_query and update.callback_query.data:
        return replace(came, kind="button", payload=update.callback_query.data)
    if update.edited_message:
        return _edited(came, update.edited_message)
    return _written(came, update.message) if update.message else None


def _edited(came: Inbound, message: Message) -> Inbound | None:
    """Without words it is a live location that moved."""
    words = message.text or message.caption
    at = message.edit_date or message.date
    return replace(came, kind="edited", text=words, at=at) if words else None


def _written(came: Inbound, message: Message) -> Inbound | None:
    """What has neither words nor anything attached is Telegram's own notice."""
    if words := message.text or message.caption:
        return replace(came, text=words, at=message.date)
    if message.effective_attachment:
        return replace(came, kind="unreadable", at=message.date)
    return None
