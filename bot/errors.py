"""The few errors, named by what the caller does about them."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.domain.messages import Msg


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a data file: where, what is wrong, what would be right."""

    path: Path
    line: int
    wrong: str
    right: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.wrong}; {self.right}"


class BadData(Exception):
    """Data files cannot be used; nothing was taken over. Show `problems` to the operator."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class SendError(Exception):
    """A message did not leave. `permanent`: do not try again; else not before `retry_after`
    seconds. `gone`: nothing reaches this person until they write again. `tried` is False where the
    channel was not even asked.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool,
        retry_after: float = 0.0,
        gone: bool = False,
        tried: bool = True,
    ) -> None:
        super().__init__(reason)
        self.permanent = permanent
        self.retry_after = retry_after
        self.gone = gone
        self.tried = tried


class StaleVersion(Exception):
    """Somebody else changed the row since it was read: read again and repeat."""


class Refused(Exception):
    """What was asked for cannot be done, for the reason that `said` gives to the person."""

    def __init__(self, said: Msg) -> None:
        super().__init__(said.id)
        self.said = said


class Unusable(Exception):
    """The program cannot start as it is set up; the text tells the operator what to change."""


class Busy(Unusable):
    """Others held what was wanted for longer than one waits: nothing was changed, try again."""

    def __init__(self) -> None:
        super().__init__(
            "The database did not answer in time; nothing was changed. Try again. If it happens"
            " often, look for what holds it up, or raise PUENTE_DATABASE_POOL."
        )


def told_without_words(error: BaseException) -> str:
    """What may be logged of an error: the lines of code and its name. Its text and the variables
    could hold what a parent wrote."""
    return "".join([*traceback.format_tb(error.__traceback__), type(error).__name__])
