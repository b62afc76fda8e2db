"""Talking in a terminal, and a reply as plain text."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TextIO

from bot.channels import InOnePart, Receive
from bot.domain.messages import Inbound, Rendered, Source


def as_text(rendered: Rendered) -> str:
    """What the parent would read: the text, each source with its words, the names of files,
    numbered choices.
    """
    blocks = [rendered.text, *map(_source, rendered.citations)]
    blocks += [f"[{file.label}: {file.name}]" for file in rendered.files]
    if rendered.choices:
        numbered = enumerate(rendered.choices, start=1)
        blocks.append("\n".join(f"{number}. {choice.label}" for number, choice in numbered))
    return "\n\n".join(blocks)


def _source(source: Source) -> str:
    lines = [source.lead, f"“{source.answer}”", f"— {source.label}", source.note]
    if source.original:
        lines.append(f"{source.original}: “{source.quote}”")
    return "\n".join(line for line in lines if line)


class Terminal(InOnePart):
    """One parent at a keyboard, or the lines of a script."""

    name = "terminal"

    def __init__(
        self, lines: TextIO, out: TextIO, now: Callable[[], datetime], locale: str, peer: str
    ) -> None:
        self._lines = lines
        self._out = out
        self._now = now
        self._locale = locale
        self._peer = peer
        self._echo = not lines.isatty()

    async def send(self, peer: str, rendered: Rendered) -> None:
        self._print(as_text(rendered) + "\n")

    async def run(self, receive: Receive) -> None:
        await receive(self._inbound("hello", payload="hello"))
        for number, line in self._numbered():
            if self._echo:
                self._print(f"› {line}\n")
            await receive(self._inbound(str(number), text=line))

    def _numbered(self) -> Iterator[tuple[int, str]]:
        for number in itertools.count(1):
            if not self._echo:
                self._out.write("› ")
                self._out.flush()
            line = self._lines.readline()
            if not line:
                return
            yield number, line.rstrip("\n")

    def _inbound(self, id: str, text: str = "", payload: str = "") -> Inbound:
        external_id = f"{self._peer}:{id}"
        return Inbound(
            self.name, self._peer, external_id, self._now(), text, payload, locale=self._locale
        )

    def _print(self, text: str) -> None:
        self._out.write(text + "\n")
        self._out.flush()
