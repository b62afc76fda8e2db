"""What somebody filled into a form -> values; what cannot be used is said beside its field."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, time
from typing import TypeVar

from bot.domain.messages import Msg
from bot.errors import Refused
from bot.staff.desk import Desk
from bot.tools import typed
from bot.tools.typed import Mistyped

T = TypeVar("T")
# The most digits of a number in a form.
_DIGITS = 6
_OF_A_FAMILY = {"booking-clash": Msg("office-clash"), "booking-twice": Msg("office-twice")}


class Filled:
    """`errors`: field -> what is wrong with it. A field that is wrong, or empty, is read as None, 0
    or nothing; one that must not be empty is wrong then."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.errors: dict[str, str] = {}

    def wrong(self, field: str, said: Msg) -> None:
        self.errors.setdefault(field, self._desk.say(said))

    def refused(self, field: str, refused: Refused) -> None:
        """What the books refuse; what they would say to a family is said of it."""
        self.wrong(field, _OF_A_FAMILY.get(refused.said.id, refused.said))

    def words(self, field: str, longest: int, *, needed: bool = True) -> str:
        """In one line of at most so many characters."""
        text = " ".join(self._desk.form.get(field, "").split())
        if len(text) > longest:
            self.wrong(field, Msg("office-too-long", count=len(text), longest=longest))
        return text if text or not needed else self._missing(field, "")

    def day(self, field: str, *, needed: bool = True) -> date | None:
        return self._typed(field, typed.day, Msg("office-no-day"), needed=needed)

    def clock(self, field: str, *, needed: bool = True) -> time | None:
        return self._typed(field, typed.clock, Msg("office-no-time"), needed=needed)

    def number(self, field: str, least: int, most: int) -> int:
        text = self._desk.form.get(field, "").strip()
        fits = text.isascii() and text.isdigit() and len(text) <= _DIGITS
        if not fits or not least <= int(text) <= most:
            self.wrong(field, Msg("office-no-number", least=least, most=most))
            return 0
        return int(text)

    def some(self, field: str, options: Collection[str]) -> list[str]:
        """Which of the options are checked."""
        chosen = self._desk.form.getlist(field)
        if not set(chosen) <= set(options):
            self.wrong(field, Msg("office-no-choice"))
        return [option for option in options if option in chosen]

    def _typed(self, field: str, read: Callable[[str], T], said: Msg, *, needed: bool) -> T | None:
        text = self._desk.form.get(field, "").strip()
        if not text:
            return self._missing(field, None) if needed else None
        try:
            return read(text)
        except Mistyped:
            self.wrong(field, said)
            return None

    def _missing(self, field: str, instead: T) -> T:
        self.wrong(field, Msg("office-missing"))
        return instead
