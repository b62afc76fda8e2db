"""What comes in and what goes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Literal

from bot.domain.understanding import Passage

# The longest message that is read, in characters: as long as Telegram allows.
LONGEST = 4096

Kind = Literal["text", "edited", "button", "unreadable"]


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message of one parent.

    `external_id` is the channel's own id of it, so that a repeat is recognised. `locale` is what
    the phone says about its language (BCP 47), empty if it says nothing.
    """

    channel: str
    peer: str
    external_id: str
    at: datetime
    text: str = ""
    payload: str = ""
    kind: Kind = "text"
    locale: str = ""


class ByLanguage(dict[str, str]):
    """Somebody's own words, by language code."""


class LanguageCode(str):
    """A language, to be named in the language of the message."""

    __slots__ = ()


# A date or a time of day is written as the language writes it, a tuple as a list of names.
Value = str | int | date | time | tuple[str, ...] | ByLanguage


@dataclass(frozen=True, slots=True, init=False)
class Msg:
    """A message of the language files by its id, with its variables; never a sentence."""

    id: str
    args: Mapping[str, Value]

    def __init__(self, id: str, /, **args: Value) -> None:
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "args", args)


class Name(str):
    """A proper name out of a data file: a school, a language. It is the same in every language."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tap. `payload` comes back as `Inbound.payload`; 64 bytes at most (Telegram)."""

    label: Msg | Name | Passage
    payload: str


Origin = Literal["own", "other", "unknown"]


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage as the source of an answer. `origin`: of the parent's school, of another, or no
    school was chosen."""

    passage: Passage
    origin: Origin


@dataclass(frozen=True, slots=True)
class Meeting:
    """A booking for the parent's own calendar (RFC 5545).

    `uid` stays the same for the life of the booking and `sequence` grows with each change, so that
    a newer file replaces the event of an older one; `cancelled` takes it away. Times are aware.
    `organizer` is the school's name, `address` how to reach it, empty if unknown.
    """

    uid: str
    sequence: int
    starts: datetime
    ends: datetime
    stamp: datetime
    summary: Msg
    place: Msg | Name
    organizer: str
    address: str = ""
    description: Msg | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file that goes along: as `File`, its label still to be said."""

    name: str
    type: str
    content: str
    label: Msg


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the parent. Policy words are only in `citations`, so none goes without its
    source.

    `language` is set where it is not the conversation's; it is used if that language has the words.
    `meetings` go along as files for the parent's calendar, `documents` as they are. `subject`,
    which has no personal words, and `path`, of the staff's page about it, are for what is told to
    staff, also by mail.
    """

    say: tuple[Msg, ...]
    citations: tuple[Citation, ...] = ()
    choices: tuple[Choice, ...] = ()
    language: str = ""
    meetings: tuple[Meeting, ...] = ()
    documents: tuple[Document, ...] = ()
    subject: Msg | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A citation in one language, for the channel to show.

    `answer` is the passage in the parent's language, `quote` the document's own words (600
    characters at most), empty `original` means that both are the same.
    """

    document: str
    section: str
    organization: str
    title: str
    heading: str
    years: str
    lead: str
    answer: str
    quote: str
    label: str
    note: str
    original: str
    path: str


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    payload: str


@dataclass(frozen=True, slots=True)
class File:
    """Something to keep: `name` with its ending, `type` (MIME), the text, and what it is called on
    a button."""

    name: str
    type: str
    content: str
    label: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A reply in the parent's language, ready for any channel."""

    text: str
    language: str
    direction: Literal["ltr", "rtl"] = "ltr"
    citations: tuple[Source, ...] = ()
    choices: tuple[Button, ...] = field(default=())
    files: tuple[File, ...] = ()
    subject: str = ""
    path: str = ""
