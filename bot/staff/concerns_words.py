"""What several pages about concerns say alike."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.concern import SAFETY
from bot.domain.messages import LanguageCode, Msg
from bot.l10n.formats import written, written_date
from bot.staff.desk import Desk


def due(desk: Desk, school: str, level: str, at: datetime | None) -> str:
    """Until when something is to be done, and whether that is over; empty for nothing."""
    if at is None:
        return ""
    late = "yes" if at <= desk.now else "no"
    until = desk.when(at, school) if level == SAFETY else day(desk, last_moment(at), school)
    return desk.say(Msg("console-due", day=until, late=late))


def last_moment(until: datetime) -> datetime:
    """What is due at the midnight that ends a day is due on that day."""
    return until - timedelta(microseconds=1)


def day(desk: Desk, at: datetime, school: str) -> str:
    return written_date(desk.local(at, school).date().isoformat(), desk.viewer.language)


def language(desk: Desk, code: str) -> str:
    """The name of a language, empty for none."""
    return str(written(LanguageCode(code), desk.viewer.language))


def readable(text: str) -> str:
    """What phones send may hold halves of characters, which no page and no file can."""
    return text.encode("utf-8", "replace").decode("utf-8")
