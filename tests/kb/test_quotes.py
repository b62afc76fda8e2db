"""Every quote that a parent can be shown stands in its document, letter by letter."""

from __future__ import annotations

from bot.domain.messages import Citation, Msg, Reply
from bot.knowledge import Knowledge


def _one_line(text: str) -> str:
    return " ".join(text.split())


def test_every_quote_is_in_its_document(knowledge: Knowledge) -> None:
    sources = {
        document.id: _one_line((document.folder / document.source).read_text(encoding="utf-8"))
        for document in knowledge.library.documents.values()
    }
    for passage in knowledge.library.passages:
        reply = Reply((Msg("answer-found"),), (Citation(passage, "own"),))
        [source] = knowledge.translator.render(reply, "es").citations
        assert _one_line(source.quote) in sources[passage.document], passage.id


def test_a_list_is_quoted_as_a_whole(knowledge: Knowledge) -> None:
    found = knowledge.search.find("what do teachers promise in the compact", "en", "chatsworth")
    quote = found.hits[0].passage.quote
    assert quote.count("\n• ") == 7
    assert "safe, positive, and healthy" in quote


def test_italics_are_not_shown_as_marks(knowledge: Knowledge) -> None:
    shown = [words for passage in knowledge.library.passages for words in passage.words.values()]
    assert [words.text for words in shown if "*" in words.text + words.lead] == []
