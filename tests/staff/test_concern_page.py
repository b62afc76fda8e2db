"""The page of one concern: all of it for who may see it, nothing for all others, and exactly what
can be done."""

from __future__ import annotations

import re
from html import escape, unescape
from itertools import product
from threading import Barrier, Thread
from typing import Any

import httpx
import pytest
from sqlalchemy import insert

from bot.domain.access import ROLES
from bot.domain.concern import TRANSITIONS
from bot.services.staff_concerns import StaffConcerns
from bot.staff.concerns_actions import ACTIONS
from bot.staff.concerns_forms import PREPARED
from bot.staff.concerns_page import LONGEST
from bot.store.concern_access import find
from bot.store.concern_schema import concern_words
from bot.store.secret import sealed
from bot.store.unit_of_work import transaction
from tests.staff.browser import OTHER, Browser, text
from tests.staff.cast import HAPPENED, PEOPLE, STATUSES, WISH, Cast, anonymous, page

# What is sent with each action, and the event that it leads to.
FORMS: dict[str, tuple[dict[str, str], str]] = {
    "acknowledge": ({}, "acknowledged"),
    "reply": ({"reply": "We are on it.", "reply_language": "en"}, "replied"),
    "ask": ({"question": "When was it?", "question_language": "en"}, "asked"),
    "note": ({"note": "Called the driver."}, "noted"),
    "assign": ({}, "assigned"),
    "name": ({}, "named"),
    "escalate": ({"reason": "Beyond my means."}, "escalated"),
    "resolve": ({"solution": "A new bus.", "solution_language": "en"}, "resolved"),
    "reopen": ({"again": "It came back."}, "reopened"),
    "hold": ({}, "held"),
    "release": ({}, "released"),
}
SCRIPT = "<script>alert('1')</script><img src=x onerror=alert(1)>"


def form(cast: Cast, what: str, level: str = "staff") -> dict[str, str]:
    """With somebody to give it to at the level, and somebody whom it is about."""
    chosen = {"assign": "holder", "name": "about"}
    others = {chosen[what]: another(cast, level)} if what in chosen else {}
    return {**FORMS[what][0], **others}


def another(cast: Cast, level: str = "staff") -> str:
    """Who can be at the level too."""
    role = level if level in PEOPLE else "teacher"
    return str(cast.roster.teacher("Luis Gomez", PEOPLE[role][1], role))


def act(
    cast: Cast, who: Browser, reference: str, what: str, csrf: str = "", **fields: str
) -> httpx.Response:
    """As from a page that shows the latest event."""
    seen = str(cast.case(reference).state.seq)
    sent = {"csrf": csrf or who.csrf(), "seen": seen, **fields}
    return who.post(page(reference, what), sent, sec_fetch_site="same-origin")


def test_it_tells_who_what_and_with_whom_it_is(cast: Cast) -> None:
    family = cast.roster.family("Rosa Diaz")
    child = cast.roster.child("Leo", [family], cast.staff["teacher"])
    about = cast.roster.teacher("Luis Gomez")
    reference = cast.raised(
        topic="staff", language="es", family=family, child=child, name="", about=(about,)
    )
    answer = cast.browser("principal").get(page(reference))
    shown = text(answer)
    for words in (
        reference, "Rosa Diaz", "Leo, grade 3", "Spanish", HAPPENED, WISH, "Luis Gomez",
        "Ann Park (Principal)", "March 4, 2026", "second contact", "in between",
    ):  # fmt: skip
        assert words in shown, words
    assert f'<blockquote class="said" lang="es" dir="ltr">{HAPPENED}</blockquote>' in answer.text
    assert re.search(r'href="/policy/alexandria-909\?lang=en#concerns', answer.text)


def test_the_policy_and_the_day_are_in_the_language_of_who_looks(cast: Cast) -> None:
    browser = cast.browser("teacher")
    reference = cast.raised()
    browser.send("/staff/own/language", language="es")
    shown = text(browser.get(page(reference)))
    assert "4 de marzo de 2026" in shown
    assert "closest to the situation" in shown, "the document's own words stand beside it"
    assert "comuniquen" in shown


def test_who_stays_anonymous_has_no_name(cast: Cast) -> None:
    family = cast.roster.family("Rosa Diaz")
    reference = cast.raised(anonymous=True, family=family, name="Rosa Diaz")
    shown = text(cast.browser("teacher").get(page(reference)))
    assert cast.console.say("console-anonymous") in shown
    assert "Rosa" not in shown


def test_looking_is_written_down_before_anything_is_shown(cast: Cast) -> None:
    reference = cast.raised()
    cast.browser("teacher").get(page(reference))
    cast.browser("principal").get(page(reference))
    case = cast.case(reference)
    who = [f"account:{cast.accounts[role]}" for role in ("teacher", "principal")]
    assert cast.disclosed() == [(actor, "opened", case.id) for actor in who]


def test_who_looked_is_shown_to_who_answers_for_the_school(cast: Cast) -> None:
    reference = cast.raised()
    teacher = cast.browser("teacher")
    assert 'class="looks"' not in teacher.get(page(reference)).text
    for role in ("principal", "administrator", "superintendent"):
        shown = cast.browser(role).get(page(reference)).text
        looks = shown.partition('class="looks"')[2]
        assert "Grace Lee" in looks, role


def hidden(cast: Cast) -> dict[str, str]:
    """Why the principal may not see it -> a reference."""
    park = cast.staff["principal"]
    return {
        "there is none": "C-000000",
        "no reference": "export",
        "about oneself": cast.raised(topic="staff", about=(park,)),
        "another school": cast.raised(school=OTHER),
        "another role": cast.raised("discrimination"),
    }


def test_what_may_not_be_seen_is_the_same_page_as_what_is_not_there(cast: Cast) -> None:
    browser = cast.browser("principal")
    paths = list(hidden(cast).values())
    pages = {anonymous(browser.get(page(reference))) for reference in paths}
    assert len(pages) == 1
    assert cast.console.say("staff-missing-title") in pages.pop()
    for reference, what in product(paths, ACTIONS):
        answer = browser.send(page(reference, what), seen="1", **form(cast, what))
        assert answer.status_code == 404, (reference, what)
        assert cast.console.say("staff-missing-title") in answer.text
    assert browser.send(page(cast.raised(), "burn"), seen="1").status_code == 404
    assert cast.disclosed() == []


def test_every_event_can_be_told(cast: Cast) -> None:
    for language, what in product(("en", "es"), ("raised", *TRANSITIONS)):
        told = cast.console.say(
            f"console-did-{what}", language, who="X", by="account", level="principal",
            holder="Y", names=("Z",), rating=3,
        )  # fmt: skip
        assert told
        assert "console" not in told


# ---- Acting ------------------------------------------------------------------------------------


def test_the_forms_of_this_test_are_all_that_there_are() -> None:
    assert FORMS.keys() == ACTIONS.keys()


@pytest.mark.parametrize("role", [role for role in ROLES if role != "sysadmin"])
@pytest.mark.parametrize("status", STATUSES)
def test_a_person_can_do_what_the_state_allows_and_nothing_else(
    cast: Cast, role: str, status: str
) -> None:
    """Each button that is there works; each that is not there is refused, and nothing happens."""
    browser = cast.browser(role)
    csrf = browser.csrf()
    for kind in KINDS:
        left = list(FORMS)
        while left:
            reference = cast.at(status, cast.raised(**kind))
            fields = {what: form(cast, what, cast.case(reference).state.level) for what in left}
            able, shown = allowed(cast, role, reference), browser.get(page(reference))
            assert shown.status_code == (404 if able is None else 200)
            while left:
                what = left.pop()
                is_able = FORMS[what][1] in (able or ())
                assert (f'action="{page(reference, what)}"' in shown.text) == is_able, (kind, what)
                before = len(cast.log(reference))
                done = act(cast, browser, reference, what, csrf, **fields[what])
                after = [each.what for each in cast.log(reference)[before:]]
                refused = 404 if able is None else 409
                expected = (303, [FORMS[what][1]]) if is_able else (refused, [])
                assert (done.status_code, after) == expected, (kind, what)
                if is_able:  # the others on a concern that is as this one was
                    break


KINDS: tuple[dict[str, Any], ...] = (
    {}, {"kind": "danger"}, {"kind": "discrimination"}, {"topic": "policy"},
)  # fmt: skip


def allowed(cast: Cast, role: str, reference: str) -> frozenset[str] | None:
    """What the service allows; None for what it does not show."""
    with cast.books(f"account:{cast.accounts[role]}") as records:
        work = StaffConcerns(records, cast.viewer(role))
        found = find(records.connection, cast.viewer(role), reference)
        return work.actions(found) if found else None


def test_what_was_done_is_in_the_log_and_on_the_page(cast: Cast) -> None:
    teacher, reference = cast.browser("teacher"), cast.raised()
    for what in ("acknowledge", "note", "ask"):
        answer = act(cast, teacher, reference, what, **form(cast, what))
        assert answer.headers["location"] == page(reference)
        shown = text(teacher.get(page(reference)))
        assert cast.console.say(ACTIONS[what][1]) in shown
    assert [event.what for event in cast.log(reference)] == [
        "raised",
        "acknowledged",
        "noted",
        "asked",
    ]
    assert all(e.actor == f"account:{cast.accounts['teacher']}" for e in cast.log(reference)[1:])
    assert "for staff only – the parent does not see this" in shown
    assert "Called the driver." in shown
    assert "When was it?" in cast.told(reference)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_prepared_text_is_sent_in_the_language_of_the_parent(cast: Cast, language: str) -> None:
    browser = cast.browser("teacher")
    for field, what in (("reply", "reply"), ("question", "ask"), ("solution", "resolve")):
        for name in PREPARED[field]:
            reference = cast.raised(language=language)
            shown = browser.get(page(reference)).text
            fields = {field: "", f"{field}_prepared": name, f"{field}_language": "en"}
            assert act(cast, browser, reference, what, **fields).status_code == 303
            spoken, words = cast.words(reference)[field]
            assert spoken == language
            assert escape(words, quote=False).replace('"', "&#34;") in shown, "it was to be seen"
            assert words in cast.told(reference)
            assert not re.search("has translated|ha traducido|traduj", cast.told(reference))


def test_the_prepared_texts_stand_beside_each_other_in_both_languages(cast: Cast) -> None:
    shown = text(cast.browser("teacher").get(page(cast.raised(language="es"))))
    assert "I am sorry for what happened." in shown
    assert "Siento mucho lo que pasó." in shown


def test_own_words_are_marked_where_they_are_in_another_language(cast: Cast) -> None:
    reference = cast.raised(language="es")
    act(cast, cast.browser("teacher"), reference, "reply", reply="We look.", reply_language="en")
    assert cast.words(reference)["reply"] == ("en", "We look.")
    assert "We look." in cast.told(reference)
    assert "Nadie" in cast.told(reference)


def test_a_language_that_there_is_not_is_the_own_one(cast: Cast) -> None:
    reference = cast.raised()
    act(cast, cast.browser("teacher"), reference, "reply", reply="We look.", reply_language="xx")
    assert cast.words(reference)["reply"] == ("en", "We look.")


def test_the_page_says_who_gets_it_next_and_why(cast: Cast) -> None:
    shown = text(cast.browser("teacher").get(page(cast.raised())))
    assert "It goes to Ann Park (Principal)." in shown
    assert "the principal is the second contact" in shown


def test_after_the_last_level_there_is_none(cast: Cast) -> None:
    reference = cast.up(cast.raised(), 3)
    browser = cast.browser("superintendent")
    assert page(reference, "escalate") not in browser.get(page(reference)).text
    answer = act(cast, browser, reference, "escalate", reason="Who else?")
    assert answer.status_code == 409
    assert cast.console.say("staff-concern-not-now") in answer.text
    assert "Who else?" in answer.text


def test_who_loses_it_from_sight_comes_to_the_queue(cast: Cast) -> None:
    teacher, reference = cast.browser("teacher"), cast.raised()
    answer = act(cast, teacher, reference, "escalate", reason="Please help.")
    assert answer.headers["location"] == "/staff/concerns"
    assert cast.console.say("console-done-escalated") in text(teacher.get("/staff/concerns"))
    assert teacher.get(page(reference)).status_code == 404


def test_naming_somebody_above_takes_it_from_who_named(cast: Cast) -> None:
    principal, reference = cast.browser("principal"), cast.raised()
    boss = str(cast.staff["administrator"])
    answer = act(cast, principal, reference, "name", about=boss)
    assert answer.headers["location"] == "/staff/concerns"
    assert cast.case(reference).state.about == (cast.staff["administrator"],)


@pytest.mark.parametrize(
    ("what", "field"), [("assign", "holder"), ("name", "about")], ids=["assign", "name"]
)
@pytest.mark.parametrize("who", ["", "0", "x", "99999999999", "oneself"])
def test_nobody_can_be_chosen_who_cannot_be(cast: Cast, what: str, field: str, who: str) -> None:
    principal, reference = cast.browser("principal"), cast.raised()
    chosen = str(cast.staff["principal"]) if who == "oneself" else who
    answer = act(cast, principal, reference, what, **{field: chosen})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert len(cast.log(reference)) == 1


# ---- What is typed -----------------------------------------------------------------------------

WORDS = {"reply": "reply", "ask": "question", "note": "note", "escalate": "reason",
         "resolve": "solution"}  # fmt: skip


@pytest.mark.parametrize("what", WORDS)
def test_what_is_too_long_or_missing_is_told_at_the_field(cast: Cast, what: str) -> None:
    teacher, reference, field = cast.browser("teacher"), cast.raised(), WORDS[what]
    for typed in ("", "  \r\n ", "x" * (LONGEST + 1), SCRIPT * 2000):
        answer = act(cast, teacher, reference, what, **{field: typed})
        assert answer.status_code == 422
        assert f'href="#{field}"' in answer.text
        kept = re.search(rf'<textarea id="{field}".*?>(.*?)</textarea>', answer.text, re.DOTALL)
        assert kept
        assert unescape(kept[1]) == typed.replace("\r\n", "\n") or not typed.strip()
        assert SCRIPT not in answer.text
    assert len(cast.log(reference)) == 1
    assert act(cast, teacher, reference, what, **{field: "é" * LONGEST}).status_code == 303


def test_own_words_are_not_dropped_for_a_prepared_text(cast: Cast) -> None:
    teacher, reference = cast.browser("teacher"), cast.raised()
    answer = act(cast, teacher, reference, "reply", reply="Mine.", reply_prepared="thanks")
    assert answer.status_code == 422
    assert "Mine." in answer.text
    assert cast.console.say("console-words-both") in unescape(answer.text)


@pytest.mark.parametrize("seen", ["1", "", "0", "x", "3", "-1"])
def test_who_has_not_seen_the_last_event_sees_it_first(cast: Cast, seen: str) -> None:
    teacher, reference = cast.browser("teacher"), cast.raised()
    cast.by_parent("add", reference, {"added": "It was worse today."})
    answer = teacher.send(page(reference, "reply"), seen=seen, reply="All is well.")
    assert answer.status_code == 409
    assert cast.console.say("staff-concern-changed") in text(answer)
    assert "It was worse today." in answer.text
    assert ">All is well.</textarea>" in answer.text
    assert 'name="seen" value="2"' in answer.text
    assert len(cast.log(reference)) == 2


def test_what_was_typed_stays_when_the_form_is_gone(cast: Cast) -> None:
    teacher, reference = cast.browser("teacher"), cast.raised()
    cast.by_parent("withdraw", reference)
    answer = teacher.send(page(reference, "reply"), seen="1", reply="All is well.")
    assert answer.status_code == 409
    assert "All is well." in text(answer)
    assert cast.console.say("console-unsent") in text(answer)


def test_of_two_at_once_one_is_done_and_the_other_told(cast: Cast) -> None:
    reference, together = cast.raised("danger"), Barrier(2)
    browsers = [cast.browser(role) for role in ("principal", "office")]
    csrf = [browser.csrf() for browser in browsers]
    codes: list[int] = []

    def take(number: int) -> None:
        together.wait()
        fields = {"seen": "1", "csrf": csrf[number]}
        codes.append(browsers[number].post(page(reference, "acknowledge"), fields).status_code)

    threads = [Thread(target=take, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == [303, 409]
    assert [event.what for event in cast.log(reference)] == ["raised", "acknowledged"]


def test_a_form_that_is_sent_twice_is_done_once(cast: Cast) -> None:
    teacher, reference = cast.browser("teacher"), cast.raised()
    codes = [
        teacher.send(page(reference, "note"), seen="1", note="Called.").status_code
        for _ in range(2)
    ]
    assert codes == [303, 409]
    assert len(cast.log(reference)) == 2


@pytest.mark.parametrize(
    "words",
    [SCRIPT, SCRIPT * 800, "=1+1", "half \ud83d of a character", "مرحبا", "a\x00b\x1b[31m"],
    ids=["script", "50000", "formula", "surrogate", "arabic", "control"],
)
def test_whatever_words_are_they_are_only_words(cast: Cast, words: str) -> None:
    """Parents' messages are not so long, but the page does not rely on it."""
    reference = cast.raised(name=SCRIPT, words={})
    with transaction(cast.console.engine) as connection:
        said = {"concern_id": cast.case(reference).id, "seq": 1, "name": "happened",
                "language": "ar", "text": sealed(connection, words)}  # fmt: skip
        connection.execute(insert(concern_words).values(said))
    answer = cast.browser("teacher").get(page(reference))
    assert answer.status_code == 200
    assert SCRIPT not in answer.text
    assert "<script" not in answer.text
    assert escape(SCRIPT[:8]) in answer.text
    shown = re.search('lang="ar" dir="rtl">(.*?)</blockquote>', answer.text, re.DOTALL)
    assert shown
    assert unescape(shown[1]) == unescape(words).encode("utf-8", "replace").decode()
