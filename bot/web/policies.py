"""The public page of a document, in each language: what citations link to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.kb.load import Document
from bot.kb.markdown import Statement, plain
from bot.knowledge import Knowledge
from bot.l10n.formats import direction, written_date

Say = Callable[[str], str]


def page(knowledge: Knowledge, document: Document, language: str, t: Say) -> dict[str, Any]:
    """The context of policy.html."""
    return {
        "document": {
            "id": document.id,
            "title": document.sheets[language].title,
            "original_title": document.title,
            "organization": knowledge.world.organizations[document.organization].name,
            "years": document.years,
            "dates": _dates(document, language, t),
        },
        "sections": [_section(document, id, language) for id in document.sheets["en"].sections],
        "languages": [
            {
                "code": code,
                "name": name,
                "dir": direction(code),
                "href": f"/policy/{document.id}?lang={code}",
                "current": code == language,
            }
            for code, name in knowledge.world.languages.items()
            if code in document.sheets
        ],
        "machine": language != "en" and knowledge.nlu.languages[language].status != "reviewed",
    }


def _dates(document: Document, language: str, t: Say) -> list[dict[str, str]]:
    labels = {
        "adopted": t("web-policy-adopted"),
        "renumbered": t("web-policy-renumbered"),
        "revised": t("web-policy-revised"),
        "updated": t("web-policy-updated"),
    }
    return [
        {"label": label, "text": written_date(date, language)}
        for key, label in labels.items()
        for date in document.dates.get(key, ())
    ]


def _section(document: Document, id: str, language: str) -> dict[str, Any]:
    own = document.sheets["en"].statements.values()
    heading = document.sheets[language].sections.get(id) or document.sheets["en"].sections[id]
    return {
        "id": id,
        "heading": heading.heading,
        "statements": [
            _statement(document, original, language) for original in own if original.section == id
        ],
    }


def _statement(document: Document, original: Statement, language: str) -> dict[str, Any]:
    said = document.statement(original.id, language) or original
    return {
        "id": original.id,
        "text": plain(said.text),
        "original": plain(original.text) if said.text != original.text else "",
        "is_lead": original.lead,
    }
