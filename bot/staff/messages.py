"""Every message as it looks on a phone, in each language, with who wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.domain.messages import Msg
from bot.l10n.catalogue import Entry
from bot.l10n.formats import direction
from bot.l10n.translate import SOURCE_LANGUAGE
from bot.staff.desk import Desk, Missing
from bot.staff.pages import Page
from bot.tools.translations.ledger import NAME, Ledger, author, is_stale, read_ledger
from bot.tools.translations.preview import Shown, preview, read_samples
from bot.tools.translations.texts import Text, text_of

Entries = Mapping[str, Entry]
# Of a message with more variants these many are shown beside its neighbours.
FEW = 3


@dataclass(frozen=True, slots=True)
class _Card:
    """A message: its texts in the language and in English; who wrote it."""

    id: str
    shown: list[Shown]
    english: list[Shown]
    written: Msg | None


def messages(desk: Desk) -> Response:
    catalogue = desk.knowledge.translator.catalogue
    language, own = desk.query.get("language", desk.viewer.language), catalogue.entries["en"]
    if language not in catalogue.entries:
        raise Missing
    files = list(dict.fromkeys(entry.path.stem for entry in own.values()))
    id, file = desk.query.get("id", ""), desk.query.get("file", files[0])
    entries = catalogue.entries[language]
    here = [e for e in own.values() if (e.id == id if id else e.path.stem == file)]
    if not here:
        raise Missing
    ledger = _ledger(entries)
    cards = [_card(desk, entry, entries, language, ledger) for entry in here]
    return desk.page(
        "messages.html", cards=cards, code=language, runs=direction(language),
        file=here[0].path.stem, files=[(name, f"{name}.ftl") for name in files], id=id,
        spoken=_languages(desk), few=len(own) if id else FEW,
        is_source=language == SOURCE_LANGUAGE,
    )  # fmt: skip


def _languages(desk: Desk) -> list[tuple[str, str]]:
    """Those that have messages."""
    with_messages = desk.knowledge.translator.catalogue.entries
    known = desk.knowledge.nlu.languages
    return [(code, found.name) for code, found in known.items() if code in with_messages]


def _ledger(entries: Entries) -> Ledger:
    folders = {entry.path.parent for entry in entries.values()}
    return read_ledger(folders.pop() / NAME)[0] if folders else {}


def _card(desk: Desk, source: Entry, entries: Entries, language: str, ledger: Ledger) -> _Card:
    translator = desk.knowledge.translator
    samples = read_samples(source.path.parents[1])
    text = text_of(source, entries.get(source.id), language)
    return _Card(
        source.id,
        preview(translator, samples, source.id, language) if source.id in entries else [],
        preview(translator, samples, source.id, SOURCE_LANGUAGE),
        None if language == SOURCE_LANGUAGE else _written(text, ledger),
    )


def _written(text: Text, ledger: Ledger) -> Msg:
    if not text.translation:
        return Msg("office-text-missing")
    if is_stale(text, ledger):
        return Msg("office-text-stale")
    by = author(text, ledger)
    return Msg("office-text-by", by=by or "hand", name=by)


PAGES = (
    Page(
        "/staff/messages",
        messages,
        "languages",
        menu="office-menu-messages",
        about="office-menu-messages-about",
    ),
)
