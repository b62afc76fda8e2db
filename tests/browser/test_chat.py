"""The chat, as a parent at a phone meets it."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Say, Visit
from tests.browser.parent import ALEXANDRIA, CONFERENCES, SESSIONS, WHEN, Parent

pytestmark = pytest.mark.browser

WHEN_IN_SPANISH = "¿Cuándo son las conferencias de padres y maestros?"
HELPING = "How can I volunteer in my child's classroom?"
LUNCH = "how much does lunch cost"


# ---- The first visit -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "language"), [("en-US", "en"), ("es-MX", "es"), ("ko", "ko"), ("de", "en")]
)
def test_a_first_visit_greets_in_the_browsers_language_and_asks_for_the_school(
    visit: Visit, say: Say, locale: str, language: str
) -> None:
    parent = visit(locale)
    parent.arrive()
    parent.reads(language)
    expect(parent.log).to_contain_text(say("welcome", language))
    expect(parent.answer).to_contain_text(say("school-ask", language))
    expect(parent.choices.get_by_text(SESSIONS)).to_be_in_viewport()
    expect(parent.page).to_have_title(say("web-title", language))
    expect(parent.own).to_have_count(0)


def test_a_school_is_chosen_by_tapping(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.arrive()
    parent.tap(SESSIONS)
    expect(parent.answer).to_contain_text(say("school-chosen", "en", organization=SESSIONS))
    expect(parent.choices).to_have_count(0)


def test_a_typed_number_picks_a_choice(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.arrive()
    parent.ask(str(parent.choices.all_text_contents().index(SESSIONS) + 1))
    expect(parent.answer).to_contain_text(say("school-chosen", "en", organization=SESSIONS))


# ---- Answers -------------------------------------------------------------------------------------


def test_a_question_is_answered_with_the_quote_and_the_source(visit: Visit) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask(WHEN)
    expect(parent.source.locator("blockquote")).to_contain_text(CONFERENCES)
    expect(parent.source.locator(".label")).to_contain_text(SESSIONS)
    expect(parent.source.locator(".label")).to_contain_text("2022-2023")
    expect(parent.source.locator(".answer")).to_be_in_viewport()
    expect(parent.source.locator(".original")).to_have_count(0)


def test_the_original_words_unfold_below_a_translation(visit: Visit, say: Say) -> None:
    parent = visit("es-MX")
    parent.arrive_with(SESSIONS)
    parent.ask(WHEN_IN_SPANISH)
    expect(parent.source.locator(".answer")).to_contain_text("noviembre y marzo")
    original = parent.source.locator(".quote")
    expect(original).to_be_hidden()
    parent.source.get_by_text(say("citation-original", "es")).click()
    expect(original).to_be_visible()
    expect(original).to_contain_text(CONFERENCES)
    expect(original).to_have_attribute("lang", "en")


def test_what_answers_too_unfolds_with_its_own_source(visit: Visit) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask(HELPING)
    further = parent.answer.locator(".see-also").first
    expect(further.locator(".citation")).to_be_hidden()
    further.locator("summary").first.click()
    expect(further.locator(".answer")).to_be_visible()
    expect(further.locator(".label")).to_be_visible()


def test_what_no_document_answers_is_not_known_and_the_office_is_named(
    visit: Visit, say: Say
) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask(LUNCH)
    expect(parent.answer).to_contain_text(say("answer-unknown", "en"))
    expect(parent.answer).to_contain_text(say("people-ask-office-of", "en", organization=SESSIONS))
    expect(parent.answer.locator(".citation")).to_have_count(0)


# ---- Languages -----------------------------------------------------------------------------------


def test_a_question_in_spanish_turns_an_english_page_to_spanish(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask(WHEN_IN_SPANISH)
    expect(parent.answer).to_have_attribute("lang", "es")
    expect(parent.source.locator(".answer")).to_contain_text("noviembre y marzo")
    parent.reads("es")
    expect(parent.box).to_have_attribute("placeholder", say("web-placeholder", "es"))
    expect(parent.log.locator(".reply").first).to_have_attribute("lang", "en")


def test_the_menu_switches_the_language(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.open_menu().get_by_role("button", name="Español").click()
    expect(parent.answer).to_contain_text(say("language-changed", "es"))
    parent.reads("es")
    menu = parent.open_menu()
    expect(menu.get_by_role("heading", name=say("web-language", "es"))).to_be_visible()
    expect(menu.get_by_role("button", name="Español")).to_have_attribute("aria-current", "true")


def test_a_reply_from_right_to_left_is_laid_out_so(visit: Visit) -> None:
    parent = visit()
    parent.arrive()
    parent.page.evaluate(
        """async () => {
          const { bubble } = await import("/static/bubbles.js");
          const choices = [{ label: "نعم", payload: "yes" }];
          const reply = { text: "مرحبا", language: "ar", direction: "rtl", citations: [], choices };
          document.getElementById("typing").before(bubble({ reply }));
          document.documentElement.dir = "rtl";
        }"""
    )
    expect(parent.answer.locator(".bubble")).to_have_css("direction", "rtl")
    expect(parent.answer.locator(".choices")).to_have_css("direction", "rtl")
    width = 375
    assert right_edge(parent.answer) > width - 20
    assert right_edge(parent.choices.last) == pytest.approx(right_edge(parent.answer))
    assert parent.page.evaluate("document.documentElement.scrollWidth") == width


def right_edge(seen: Locator) -> float:
    found = seen.bounding_box()
    assert found
    return found["x"] + found["width"]


# ---- What parents write --------------------------------------------------------------------------


def test_markup_in_a_message_is_shown_as_text(visit: Visit) -> None:
    markup = "<img src=x onerror=\"document.title='taken'\"><b>hello</b>"
    parent = visit()
    parent.arrive_with(SESSIONS)
    title = parent.page.title()
    parent.ask(markup)
    parent.page.reload()
    expect(parent.own.last).to_have_text(markup)
    expect(parent.log.locator(".own img, .own b, .reply img")).to_have_count(0)
    assert parent.page.title() == title


def test_emoji_alone_get_a_kind_reply(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.ask("👍🏽👨‍👩‍👧")
    kind = (re.escape(say(id, "en")) for id in ("ask-back", "not-understood"))
    expect(parent.answer).to_contain_text(re.compile("|".join(kind)))


def test_a_message_that_is_far_too_long_stays_in_the_box_with_a_kind_word(
    visit: Visit, say: Say
) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    parent.write("x" * 100_000)
    expect(parent.page.get_by_role("alert")).to_have_text(say("web-too-long", "en"))
    expect(parent.own).to_have_count(1)
    parent.ask("thank you")
    expect(parent.page.locator("#problem")).to_be_hidden()


@pytest.mark.parametrize(("length", "status"), [(5_000, 202), (100_000, 413)])
def test_a_long_message_past_the_page_is_refused_kindly(
    visit: Visit, say: Say, length: int, status: int
) -> None:
    parent = visit()
    parent.arrive_with(SESSIONS)
    response = parent.page.request.post(
        "/chat/messages", data=json.dumps({"id": "1", "text": "x" * length}),
        headers={"Content-Type": "application/json"},
    )  # fmt: skip
    assert response.status == status
    if status == 202:
        expect(parent.answer).to_contain_text(say("too-long", "en"))
    else:
        assert response.json() == {"error": "web-too-long"}


# ---- Without a mouse, without eyes ---------------------------------------------------------------


def test_the_keyboard_is_enough(visit: Visit, say: Say) -> None:
    parent = visit(is_mobile=False, has_touch=False)
    parent.arrive_with(SESSIONS)
    parent.page.reload()
    walk(parent, "Tab", parent.box)
    parent.page.keyboard.type("I want to change my school")
    parent.page.keyboard.press("Enter")
    expect(parent.answer).to_contain_text(say("school-ask", "en"))
    expect(parent.box).to_be_focused()
    walk(parent, "Shift+Tab", parent.choices.get_by_text(ALEXANDRIA))
    parent.page.keyboard.press("Enter")
    expect(parent.answer).to_contain_text(say("school-chosen", "en", organization=ALEXANDRIA))
    expect(parent.box).to_be_focused()


def walk(parent: Parent, key: str, goal: Locator) -> None:
    for _ in range(20):
        if goal.evaluate("node => node === document.activeElement"):
            return
        parent.page.keyboard.press(key)
    pytest.fail(f"{goal} cannot be reached by {key}")


# Collects the messages that come while the log is live, which a screen reader reads aloud.
ANNOUNCED = """
  window.announced = "";
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.matches?.("[role=log][aria-live=polite] > *")) announced += node.textContent;
    }
  }).observe(document, { childList: true, subtree: true });
"""


def test_a_reply_is_announced_and_a_restored_chat_is_not(visit: Visit, say: Say) -> None:
    parent = visit()
    parent.page.add_init_script(ANNOUNCED)
    parent.arrive_with(SESSIONS)
    parent.ask(WHEN)
    for text in (say("school-ask", "en"), CONFERENCES):
        assert text in parent.page.evaluate("announced")
    parent.page.reload()
    expect(parent.source).to_contain_text(CONFERENCES)
    assert CONFERENCES not in parent.page.evaluate("announced")
    expect(parent.log).to_have_attribute("aria-live", "polite")


# ---- Trouble -------------------------------------------------------------------------------------


def test_what_could_not_be_sent_says_so_and_can_be_sent_again(visit: Visit, say: Say) -> None:
    parent = visit(forgiven="ERR_INTERNET_DISCONNECTED")
    parent.arrive_with(SESSIONS)
    parent.page.context.set_offline(True)
    parent.write(WHEN)
    failure = parent.page.get_by_text(say("web-not-sent", "en"))
    expect(failure).to_be_visible()
    parent.page.context.set_offline(False)
    parent.page.get_by_role("button", name=say("web-send-again", "en")).click()
    expect(parent.source).to_contain_text(CONFERENCES)
    expect(failure).to_be_hidden()
    expect(parent.own).to_have_count(2)
