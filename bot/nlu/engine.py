"""The port behind which engines stand: text in, `Parse` out."""

from __future__ import annotations

from typing import Protocol

from bot.domain.understanding import Parse

# Messages are short; what comes after so many characters changes no intent but costs time.
READ_AT_MOST = 1000
# So many intents stand in the ranking of a parse.
RANKED = 4


class Engine(Protocol):
    """`parse` never raises for what a parent wrote; it is called from several threads at once."""

    name: str

    def parse(self, text: str, language: str) -> Parse: ...
