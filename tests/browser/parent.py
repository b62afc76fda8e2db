"""What a parent does in the chat, and what they see."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

SESSIONS = "Sessions Elementary School"
ALEXANDRIA = "Alexandria Public Schools"

# A question to Sessions, and how the answer begins.
WHEN = "When are parent-teacher conferences?"
CONFERENCES = "Parent conferences are held in November and March"


class Parent:
    """A parent with a page of their own. What they look at is a locator: it waits."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.log = page.get_by_role("log")
        self.box = page.locator("#message")
        self.own = page.locator(".own:not(.unsaid) > .bubble")
        self.choices = page.locator(".choices button")
        # The replies to the newest message.
        newest = page.locator(".own").last
        self.answers = newest.locator("xpath=following-sibling::*[contains(@class, 'reply')]")
        self.answer = self.answers.last
        self.source = self.answer.locator(".citation").first

    def arrive(self) -> None:
        """Opens the chat for the first time: the greeting ends with the choice of a school."""
        self.page.goto("/")
        expect(self.choices).not_to_have_count(0)

    def arrive_with(self, school: str) -> None:
        self.arrive()
        self.tap(school)

    def tap(self, choice: str) -> None:
        self.choices.get_by_text(choice, exact=True).click()
        expect(self.own.last).to_have_text(choice)
        expect(self.answer).to_be_visible()

    def write(self, text: str) -> None:
        self.box.fill(text)
        self.box.press("Enter")

    def ask(self, text: str) -> None:
        """Writes, and waits for the reply."""
        self.write(text)
        expect(self.own.last).to_have_text(text)
        expect(self.answer).to_be_visible()

    def open_menu(self) -> Locator:
        self.page.locator("#menu-button").click()
        menu = self.page.get_by_role("dialog")
        expect(menu).to_be_visible()
        return menu

    def reads(self, language: str) -> None:
        """The page is in this language."""
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def cookie(self) -> str:
        cookies = {each["name"]: each["value"] for each in self.page.context.cookies()}
        return cookies["puente_chat"]
