"""The office hands out what is kept of a family, erases it on request, and keeps it for a court;
who did so, and why, is in the log.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.kept import ERASE_REASONS, HOLD_REASONS
from bot.store import audit, deletions, holds
from bot.store.concern_schema import concern
from bot.store.unit_of_work import reading
from bot.tools.check_log import check_log
from tests import stored
from tests.staff import cast as people
from tests.staff.browser import DISTRICT, OTHER, OWN, Browser, Console, text
from tests.staff.cast import Cast
from tests.staff.offices import Office, fields_with_errors

FAMILIES = "/staff/families"
WORDS = "Please call before noon."


def path(office: Office, what: str = "") -> str:
    return f"{FAMILIES}/{office.family}{what and '/'}{what}"


def log(console: Console, family: int) -> list[tuple[str, str, Any]]:
    with reading(console.engine) as connection:
        found = audit.of(connection, "family", family)
    return [(entry.actor, entry.what, entry.details.get("reason")) for entry in found]


def a_boss(console: Console) -> Browser:
    return console.person("superintendent", DISTRICT)


def taken(browser: Browser, office: Office) -> dict[str, Any]:
    answer = browser.send(path(office, "export"))
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    return json.loads(answer.text)


# ---- To find and to look -----------------------------------------------------------------------


def test_a_family_is_found_by_name_and_looked_at_and_that_is_in_the_log(
    console: Console, office: Office
) -> None:
    account = console.account("office")
    clerk = console.signed_in(account)
    found = clerk.get(f"{FAMILIES}?school={OWN}&who=gomez").text
    assert f'href="{path(office)}"' in found
    assert log(console, office.family) == []
    assert "Maria Gomez" in text(clerk.get(path(office)))
    assert log(console, office.family) == [(f"account:{account}", "family_opened", None)]
    shown = text(a_boss(console).get("/staff/audit"))
    assert console.say("staff-did-family-opened") in shown
    assert console.say("families-number", number=str(office.family)) in shown
    assert "Maria Gomez" not in shown


def test_a_family_of_two_schools_is_for_who_answers_for_both(
    console: Console, office: Office
) -> None:
    office.books.child("Leo", [office.family], office.teacher, OTHER)
    clerk = console.person("office")
    page = clerk.get(path(office))
    assert console.say("families-elsewhere") in text(page)
    assert "Leo" not in page.text
    for what in ("export", "erase"):
        assert clerk.send(path(office, what), erase_reason="left_school").status_code == 409
    assert {what for _, what, _ in log(console, office.family)} == {"family_opened"}


# ---- To hand out -------------------------------------------------------------------------------


def test_the_file_is_the_familys_and_that_it_was_taken_is_in_the_log(
    console: Console, office: Office
) -> None:
    office.publish()
    office.book()
    office.ask({"wish": WORDS}, family=office.family)
    office.ask({"wish": "Not hers."}, peer="luis")
    account = console.account("office")
    whole = taken(console.signed_in(account), office)
    assert whole["guardian"] == "Maria Gomez"
    assert [each["with"] for each in whole["bookings"]] == ["Grace Lee"]
    assert [each["words"] for each in whole["requests"]] == [{"wish": WORDS}]
    assert {"chats", "messages"}.isdisjoint(whole), "nobody at school reads the chat"
    assert log(console, office.family) == [(f"account:{account}", "family_exported", None)]


@pytest.mark.parametrize("role", ["office", "principal", "administrator", "superintendent"])
def test_of_a_concern_there_is_what_the_viewer_may_see_and_no_more(cast: Cast, role: str) -> None:
    """About oneself, nobody sees, takes or erases anything."""
    office = Office(cast.console)
    browser = cast.browser(role)
    before = people.anonymous(browser.get(path(office)))
    mine = cast.at("withdrawn", cast.raised(family=office.family, about=(cast.staff[role],)))
    other = cast.raised(family=office.family, closest=0)
    cast.do("superintendent", "note", other, "Among us.")
    cast.up(cast.at("open", other), 2)
    shown = taken(browser, office)
    references = [each["reference"] for each in shown["concerns"]]
    assert mine not in references
    assert "Among us." not in json.dumps(shown)
    sees = role in ("principal", "administrator", "superintendent")
    assert (other in references) == sees
    assert [(actor, what) for actor, what, _ in cast.disclosed()] == (
        [(f"account:{cast.accounts[role]}", "exported")] if sees else []
    )
    browser.send(path(office, "erase"), erase_reason="asked_in_person")
    assert not cast.case(mine).state.erased
    browser.get(path(office))  # which says that it was done
    if not sees:
        assert people.anonymous(browser.get(path(office))) == before


# ---- To erase ----------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ERASE_REASONS)
def test_it_is_erased_with_a_reason(console: Console, office: Office, reason: str) -> None:
    office.ask({"wish": WORDS}, family=office.family)
    office.ask({"wish": "Not hers."}, peer="luis")
    account = console.account("principal")
    browser = console.signed_in(account)
    answer = browser.send(path(office, "erase"), erase_reason=reason)
    assert (answer.status_code, answer.headers["location"]) == (303, path(office))
    assert console.say("families-done-erased") in text(browser.get(path(office)))
    assert stored.holding(console.engine, WORDS) == {}
    assert stored.holding(console.engine, "Not hers.").keys() == {"request"}
    assert log(console, office.family)[0] == (f"account:{account}", "family_erased", reason)
    with reading(console.engine) as connection:
        [noted] = deletions.page(connection, [OWN], 0, 9)
    assert (noted.what, noted.count, noted.why) == ("request", 1, "request")
    assert check_log(console.engine)[1] == []


def test_without_a_reason_nothing_is_done(console: Console, office: Office) -> None:
    office.ask({"wish": WORDS}, family=office.family)
    boss = a_boss(console)
    for reason in ("", "because"):
        for what, field in (("erase", "erase_reason"), ("hold", "hold_reason")):
            answer = boss.send(path(office, what), **{field: reason})
            assert answer.status_code == 422
            assert fields_with_errors(answer.text) == {field}
    assert stored.holding(console.engine, WORDS) != {}
    with reading(console.engine) as connection:
        assert not holds.is_held(connection, office.family)


def test_the_words_of_a_concern_that_is_over_go(cast: Cast) -> None:
    office = Office(cast.console)
    over = cast.at("withdrawn", cast.raised(family=office.family))
    still = cast.raised(family=office.family)
    cast.browser("superintendent").send(path(office, "erase"), erase_reason="asked_in_writing")
    assert cast.words(over) == {}
    assert cast.words(still) != {}
    assert [event.actor for event in cast.log(over)][-1].startswith("account:")
    with reading(cast.console.engine) as connection:
        left = select(concern.c.family_id).where(concern.c.reference == over)
        assert connection.execute(left).scalar_one() is None


# ---- Legal hold --------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", HOLD_REASONS)
def test_under_legal_hold_nothing_is_erased_until_it_is_lifted(
    console: Console, office: Office, reason: str
) -> None:
    office.ask({"wish": WORDS}, family=office.family)
    account = console.account("superintendent", DISTRICT)
    boss = console.signed_in(account)
    assert boss.send(path(office, "hold"), hold_reason=reason).status_code == 303
    page = boss.get(path(office))
    assert console.say("families-held") in text(page)
    assert path(office, "erase") not in page.text
    refused = boss.send(path(office, "erase"), erase_reason="left_school")
    assert refused.status_code == 409
    assert stored.holding(console.engine, WORDS) != {}
    assert boss.send(path(office, "hold"), hold_reason=reason).status_code == 303
    assert boss.send(path(office, "lift"), hold_reason="other").status_code == 303
    assert boss.send(path(office, "lift"), hold_reason="other").status_code == 303
    boss.send(path(office, "erase"), erase_reason="left_school")
    assert stored.holding(console.engine, WORDS) == {}
    done = [each for each in log(console, office.family) if each[1] != "family_opened"]
    assert done == [
        (f"account:{account}", "hold_put", reason),
        (f"account:{account}", "hold_lifted", "other"),
        (f"account:{account}", "family_erased", "left_school"),
    ]
    shown = text(boss.get("/staff/audit"))
    assert console.say("families-hold-reason", reason=reason) in shown


def test_who_may_not_put_a_hold_is_not_offered_one(console: Console, office: Office) -> None:
    page = console.person("office").get(path(office))
    assert path(office, "hold") not in page.text
    assert path(office, "erase") in page.text


# ---- The log of deletions ----------------------------------------------------------------------


def test_the_log_of_deletions_is_shown_without_anybody(console: Console, office: Office) -> None:
    assert console.say("deletions-none") in text(a_boss(console).get("/staff/deletions"))
    elsewhere = Office(console, OTHER)
    for each in (office, elsewhere):
        each.ask({"wish": WORDS}, family=each.family)
        console.person("principal", each.school).send(
            path(each, "erase"), erase_reason="asked_in_person"
        )
    page = console.person("sysadmin").get("/staff/deletions")
    assert text(page).count(console.say("deletions-what", what="request")) == 1
    assert console.say("deletions-why", why="request") in text(page)
    assert "Gomez" not in page.text
