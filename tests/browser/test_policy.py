"""The pages of the documents, and what axe finds on all pages."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Say, Visit
from tests.browser.parent import ALEXANDRIA, Parent

pytestmark = pytest.mark.browser

WITH_WHOM = {
    "en": "Who do I talk to about a problem with a teacher?",
    "es": "¿Con quién hablo si tengo un problema con el maestro?",
}
CONCERNS = "/policy/alexandria-909?lang={language}#concerns"
ABSENT = "status of 404"


@pytest.mark.parametrize(("locale", "language"), [("en-US", "en"), ("es-MX", "es")])
def test_the_link_of_a_source_opens_its_section_in_the_parents_language(
    visit: Visit, say: Say, locale: str, language: str
) -> None:
    parent = visit(locale)
    parent.arrive_with(ALEXANDRIA)
    parent.ask(WITH_WHOM[language])
    quoted = parent.source.locator(".answer").inner_text()
    parent.source.get_by_role("link", name=say("web-open-document", language)).click()
    parent.page.wait_for_url(f"**{CONCERNS.format(language=language)}")
    parent.reads(language)
    section = parent.page.locator("#concerns")
    expect(section.get_by_role("heading")).to_be_in_viewport()
    expect(section).to_contain_text(quoted)
    parent.page.get_by_role("link", name=say("web-policy-back", language)).first.click()
    expect(parent.source.locator(".answer")).to_have_text(quoted)


def test_a_document_is_read_in_the_browsers_language_unless_another_is_chosen(visit: Visit) -> None:
    parent = visit("es-MX")
    parent.page.goto("/policy/alexandria-909")
    parent.reads("es")
    parent.page.get_by_role("link", name="English").click()
    parent.reads("en")
    expect(parent.page.locator(".original")).to_have_count(0)


def test_a_translated_document_shows_who_translated_and_the_original_words(
    visit: Visit, say: Say
) -> None:
    parent = visit("es-MX")
    parent.page.goto(CONCERNS.format(language="es"))
    expect(parent.page.get_by_text(say("web-policy-machine", "es"))).to_be_visible()
    original = parent.page.locator("#concerns .original").first
    expect(original.locator(".quote")).to_be_hidden()
    original.locator("summary").click()
    expect(original.locator(".quote")).to_be_visible()
    expect(original.locator(".quote")).to_have_attribute("lang", "en")


def test_the_contents_lead_to_a_section(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.page.goto("/policy/alexandria-909")
    contents = parent.page.locator(".contents")
    contents.get_by_text(say("web-policy-sections", "en")).click()
    contents.locator("a[href='#concerns']").click()
    expect(parent.page.locator("#concerns").get_by_role("heading")).to_be_in_viewport()


@pytest.mark.parametrize(("locale", "language"), [("en-US", "en"), ("es-MX", "es")])
@pytest.mark.parametrize("path", ["/policy/no-such-document", "/no-such-page"])
def test_a_page_that_is_not_there_says_so_kindly_and_leads_back(
    visit: Visit, say: Say, path: str, locale: str, language: str
) -> None:
    parent = visit(locale, forgiven=ABSENT)
    response = parent.page.goto(path)
    assert response
    assert response.status == 404
    parent.reads(language)
    heading = parent.page.get_by_role("heading", name=say("web-missing-title", language))
    expect(heading).to_be_visible()
    parent.page.get_by_role("link", name=say("web-policy-back", language)).click()
    expect(parent.choices).not_to_have_count(0)


@pytest.mark.parametrize("colors", ["light", "dark"])
@pytest.mark.parametrize(("locale", "language"), [("en-US", "en"), ("es-MX", "es")])
class TestAccessibility:
    """Axe finds no serious or critical fault."""

    def test_of_the_greeting(self, visit: Visit, locale: str, language: str, colors: str) -> None:
        parent = visit(locale, color_scheme=colors)
        parent.arrive()
        assert faults(parent) == []

    def test_of_an_answer_with_all_its_sources_open_and_of_the_menu(
        self, visit: Visit, locale: str, language: str, colors: str
    ) -> None:
        parent = visit(locale, color_scheme=colors)
        parent.arrive_with(ALEXANDRIA)
        parent.ask(WITH_WHOM[language])
        unfold(parent)
        assert faults(parent) == []
        parent.open_menu()
        unfold(parent)
        assert faults(parent) == []

    def test_of_a_document(self, visit: Visit, locale: str, language: str, colors: str) -> None:
        parent = visit(locale, color_scheme=colors)
        parent.page.goto(CONCERNS.format(language=language))
        unfold(parent)
        assert faults(parent) == []

    def test_of_the_page_that_is_not_there(
        self, visit: Visit, locale: str, language: str, colors: str
    ) -> None:
        parent = visit(locale, color_scheme=colors, forgiven=ABSENT)
        parent.page.goto("/policy/no-such-document")
        assert faults(parent) == []


def unfold(parent: Parent) -> None:
    parent.page.evaluate(
        "for (const each of document.querySelectorAll('details')) each.open = true"
    )


def faults(parent: Parent) -> list[tuple[str, list[str]]]:
    """The rule and the places of each serious or critical fault."""
    return [
        (fault["id"], [str(node["target"]) for node in fault["nodes"]])
        for fault in Axe().run(parent.page).response["violations"]
        if fault["impact"] in {"serious", "critical"}
    ]
