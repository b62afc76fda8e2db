"""A reply -> the same in the parent's language. Words come from the files alone."""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from bot.domain.messages import (
    Button,
    Choice,
    Citation,
    Document,
    File,
    Meeting,
    Msg,
    Name,
    Rendered,
    Reply,
    Source,
    Value,
)
from bot.domain.organization import Organization
from bot.domain.understanding import Passage
from bot.l10n.calendar_file import calendar_file
from bot.l10n.catalogue import Catalogue
from bot.l10n.formats import direction, written

SOURCE_LANGUAGE = "en"
QUOTE_LIMIT = 600
_log = structlog.get_logger()


class Translator:
    """Says messages in a language; what a language lacks is said in English and logged."""

    def __init__(self, catalogue: Catalogue, organizations: Mapping[str, Organization]) -> None:
        self.catalogue = catalogue
        self._organizations = organizations

    def say(self, msg: Msg, language: str) -> str:
        for candidate in (language, SOURCE_LANGUAGE):
            text, errors = self.format(msg.id, msg.args, candidate)
            if text is not None and not errors:
                return text
            _log.error(
                "message_broken", id=msg.id, language=candidate, errors=list(map(str, errors))
            )
        raise KeyError(msg.id)

    def ids(self) -> list[str]:
        """The ids of all messages."""
        return sorted(self.catalogue.entries[SOURCE_LANGUAGE])

    def format(
        self, id: str, args: Mapping[str, Value], language: str
    ) -> tuple[str | None, list[Exception]]:
        """The message in this language, none where it lacks it, and what went wrong in it."""
        bundle = self.catalogue.bundles.get(language)
        pattern = bundle.get_message(id).value if bundle and bundle.has_message(id) else None
        if bundle is None or pattern is None:
            return None, []
        values = {name: written(value, language) for name, value in args.items()}
        text, errors = bundle.format_pattern(pattern, values)
        return str(text), list(errors)

    def render(self, reply: Reply, language: str) -> Rendered:
        language = reply.language if self._speaks(reply) else language
        return Rendered(
            text="\n\n".join(self.say(msg, language) for msg in reply.say),
            language=language,
            direction=direction(language),
            citations=tuple(self._source(citation, language) for citation in reply.citations),
            choices=tuple(self._button(choice, language) for choice in reply.choices),
            files=(
                *(self._file(meeting, language) for meeting in reply.meetings),
                *(self._document(document, language) for document in reply.documents),
            ),
            subject=self.say(reply.subject, language) if reply.subject else "",
            path=reply.path,
        )

    def _speaks(self, reply: Reply) -> bool:
        """Whether the reply's own language has all that it says."""
        bundle = self.catalogue.bundles.get(reply.language)
        return bundle is not None and all(bundle.has_message(msg.id) for msg in reply.say)

    def _file(self, meeting: Meeting, language: str) -> File:
        return calendar_file(meeting, lambda msg: self.say(msg, language), language)

    def _document(self, document: Document, language: str) -> File:
        label = self.say(document.label, language)
        return File(document.name, document.type, document.content, label)

    def _button(self, choice: Choice, language: str) -> Button:
        if isinstance(choice.label, Msg):
            return Button(self.say(choice.label, language), choice.payload)
        if isinstance(choice.label, Name):
            return Button(str(choice.label), choice.payload)
        return Button(self._passage_label(choice.label, language), choice.payload)

    def _passage_label(self, passage: Passage, language: str) -> str:
        words = passage.in_language(language)
        organization = self._organizations[passage.organization].name
        return self.say(
            Msg(
                "answer-choice",
                text=_shortened(words.text.partition("\n")[0], 60),
                organization=organization,
            ),
            language,
        )

    def _source(self, citation: Citation, language: str) -> Source:
        passage = citation.passage
        words = passage.in_language(language)
        organization = self._organizations[passage.organization].name
        label = Msg(
            "citation-source",
            title=words.title, heading=words.heading.rstrip(":"),
            organization=organization, years=passage.years,
        )  # fmt: skip
        note = {
            "own": "",
            "other": self.say(Msg("citation-other", organization=organization), language),
            "unknown": self.say(Msg("citation-unknown", organization=organization), language),
        }[citation.origin]
        translated = words.text != passage.words[SOURCE_LANGUAGE].text
        return Source(
            document=passage.document,
            section=passage.section,
            organization=organization,
            title=passage.words["en"].title,
            heading=words.heading,
            years=passage.years,
            lead=words.lead,
            answer=words.text,
            quote=_shortened(passage.quote, QUOTE_LIMIT),
            label=self.say(label, language),
            note=note,
            original=self.say(Msg("citation-original"), language) if translated else "",
            path=f"/policy/{passage.document}?lang={language}#{passage.section}",
        )


def _shortened(text: str, limit: int) -> str:
    """At most `limit` characters: whole lines of a list, else cut at a word."""
    while len(text) > limit and "\n" in text:
        text = text.rpartition("\n")[0]
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"
