"""When a parent would like something, in the school's own days and clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

Doubt = Literal["", "ambiguous", "past", "impossible"]


@dataclass(frozen=True, slots=True)
class When:
    """Days and times of day that a message names.

    `days` are all days that would do, ascending; none: no day was named. `start` is the earliest
    time of day to begin, `end` the latest one; `exact` means at `start` and no other time.
    `doubt`: "ambiguous" where the words mean several things (`days` are the candidates), "past"
    where `days` lie behind, "impossible" for a day that no calendar has; such a day must be asked
    back and never be acted on.
    """

    days: tuple[date, ...] = ()
    start: time | None = None
    end: time | None = None
    exact: bool = False
    doubt: Doubt = ""

    def allows(self, at: time) -> bool:
        """Whether something that begins at this time of day would do."""
        if self.exact:
            return at == self.start
        return (self.start is None or at >= self.start) and (self.end is None or at <= self.end)
