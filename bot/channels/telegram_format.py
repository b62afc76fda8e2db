"""A reply as Telegram shows it: HTML with quotes, in messages that are not too long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from bot.channels.splitting import shorten, split
from bot.domain.messages import Button, Rendered, Source

# Limits of the Bot API. A message is measured without its tags, in UTF-16 code units.
MESSAGE_UNITS = 4096
PAYLOAD_BYTES = 64
# A choice of our own: longer labels are cut off by phones.
LABEL_CHARACTERS = 64


@dataclass(frozen=True, slots=True)
class Page:
    """One message. `choices` are the rows of its keyboard."""

    html: str
    choices: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class _Block:
    """Words between two tags; `gap` parts them from the block before."""

    text: str
    opening: str = ""
    closing: str = ""
    gap: str = ""

    @property
    def html(self) -> str:
        return f"{self.opening}{escape(self.text, quote=False)}{self.closing}"


def pages(rendered: Rendered, public_url: str) -> list[Page]:
    """The messages of a reply, the keyboard under the last one.

    Raises ValueError for a reply without words or with a payload that no button can carry.
    """
    choices = tuple(_button(choice) for choice in rendered.choices)
    cited = _citations(rendered.citations, public_url)
    packed = _pack([_section(_Block(rendered.text)), *cited, _page(rendered, public_url)])
    if not packed:
        raise ValueError("a reply without words cannot be sent")
    *others, last = (_join(blocks) for blocks in packed)
    return [*(Page(html) for html in others), Page(last, choices)]


def units(text: str) -> int:
    """UTF-16 code units, in which Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _button(choice: Button) -> Button:
    if not 1 <= len(choice.payload.encode()) <= PAYLOAD_BYTES:
        raise ValueError(f"a payload has 1 to {PAYLOAD_BYTES} bytes, not {choice.payload!r}")
    return replace(choice, label=shorten(choice.label, LABEL_CHARACTERS))


def _citations(citations: Sequence[Source], public_url: str) -> list[list[_Block]]:
    main = [_main(source, public_url) for source in citations[:1]]
    return main + [_further(source, public_url) for source in citations[1:]]


def _main(source: Source, public_url: str) -> list[_Block]:
    original = (_bold(source.original), _folded(source.quote)) if source.original else ()
    return _section(
        _Block(_words(source), "<blockquote>", "</blockquote>"),
        _label(source, public_url),
        _Block(source.note),
        *original,
    )


def _further(source: Source, public_url: str) -> list[_Block]:
    return _section(_label(source, public_url), _folded(_words(source)), _Block(source.note))


def _words(source: Source) -> str:
    return "\n".join(words for words in (source.lead, source.answer) if words)


def _label(source: Source, public_url: str) -> _Block:
    if not (public_url and source.path):
        return _Block(source.label, "<i>", "</i>")
    return _linked(source.label, public_url, source.path)


def _page(rendered: Rendered, public_url: str) -> list[_Block]:
    """The staff's page about it, if there is one."""
    if not (public_url and rendered.path):
        return []
    return _section(_linked(rendered.subject, public_url, rendered.path))


def _linked(text: str, public_url: str, path: str) -> _Block:
    address = escape(public_url.rstrip("/") + path)
    return _Block(text, f'<i><a href="{address}">', "</a></i>")


def _bold(text: str) -> _Block:
    return _Block(text, "<b>", "</b>")


def _folded(text: str) -> _Block:
    return _Block(text, "<blockquote expandable>", "</blockquote>")


def _section(*blocks: _Block) -> list[_Block]:
    """What belongs together, without empty blocks; a blank line goes before it."""
    written = [block for block in blocks if block.text.strip()]
    return [replace(block, gap="\n" if n else "\n\n") for n, block in enumerate(written)]


def _pack(sections: Sequence[list[_Block]]) -> list[list[_Block]]:
    """As few messages as it takes; a section is parted only if none could hold it."""
    packed: list[list[_Block]] = []
    for section in filter(None, sections):
        for piece in [section] if _size(section) <= MESSAGE_UNITS else _parted(section):
            if packed and _size(packed[-1] + piece) <= MESSAGE_UNITS:
                packed[-1].extend(piece)
            else:
                packed.append(list(piece))
    return packed


def _parted(section: Sequence[_Block]) -> list[list[_Block]]:
    return [
        [replace(block, text=part)]
        for block in section
        for part in split(block.text, MESSAGE_UNITS, units)
    ]


def _size(blocks: Sequence[_Block]) -> int:
    return sum(units(block.gap + block.text) for block in blocks) - len(blocks[0].gap)


def _join(blocks: Sequence[_Block]) -> str:
    return "".join(block.gap + block.html for block in blocks).removeprefix(blocks[0].gap)
